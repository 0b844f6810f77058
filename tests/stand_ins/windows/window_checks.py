"""What holds for every window: what is wrong with one is listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QMenuBar, QWidget

from apsis_desktop.gui.widgets.busy_bar import BusyBar


def seen_in(window: QWidget) -> list[QWidget]:
    return [one for one in window.findChildren(QWidget) if one.isVisibleTo(window) and one.window() is window]


def is_there(window: QWidget) -> bool:
    """Tell whether a window has loaded what it shows, and has its place on the screen, which may answer late."""
    labels = [one for one in window.findChildren(QLabel) if one.isVisible()]
    busy = any(one.isVisible() for one in window.findChildren(BusyBar))
    return window.isVisible() and not busy and all(label.height() > 0 for label in labels)


def faults(window: QWidget) -> dict[str, object]:
    """Return what each of the checks below has found, where it has found something."""
    found = {check.__name__: check(window) for check in (nameless, clashes, cut_off, overlaps)}
    return {name: one for name, one in found.items() if one}


def nameless(window: QWidget) -> list[str]:
    """List what the tab key reaches and a screen reader has no name for."""
    return [
        repr(one)
        for one in seen_in(window)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and one.metaObject().className() not in {"QScrollArea", "QTabBar", "QMenuBar"}
        and not (one.accessibleName() or one.property("text") or labelled(window, one))
    ]


def labelled(window: QWidget, field: QWidget) -> bool:
    return any(label.buddy() is field for label in window.findChildren(QLabel))


def letter(text: str) -> str:
    plain = text.replace("&&", "")
    return plain[plain.index("&") + 1].casefold() if "&" in plain else ""


def clashes(window: QWidget) -> dict[str, int]:
    """Return the letters that several things of one window, or several entries of one menu, answer to."""
    texts = [str(one.property("text") or "") for one in seen_in(window) if one.isEnabled()]
    bars = window.findChildren(QMenuBar)
    texts += [entry.text() for bar in bars for entry in bar.actions()]
    found = repeated(map(letter, texts))
    for menu in window.findChildren(QMenu):
        found |= repeated(letter(entry.text()) for entry in menu.actions())
    return found


def repeated(letters: Iterator[str]) -> dict[str, int]:
    return {one: times for one, times in Counter(letters).items() if one and times > 1}


def cut_off(window: QWidget) -> list[str]:
    """List the labels whose text is larger than their place, unless they are there to be cut short."""
    return [
        f"{one.text()!r}: {one.size()} for {one.minimumSizeHint()}"
        for one in seen_in(window)
        if isinstance(one, QLabel)
        and one.text()
        and not one.pixmap().width()
        and one.sizePolicy().horizontalPolicy() is not one.sizePolicy().Policy.Ignored
        and (
            one.width() < one.minimumSizeHint().width()
            or (one.wordWrap() and one.height() < one.heightForWidth(one.width()))
        )
    ]


def overlaps(window: QWidget) -> list[str]:
    """List the neighbours in a layout that lie on each other."""
    found = []
    for parent in [window, *seen_in(window)]:
        layout = parent.layout()
        if layout is None or parent.metaObject().className().startswith("QTab"):
            continue
        parts = [one for one in seen_in(window) if one.parentWidget() is parent and layout.indexOf(one) >= 0]
        for place, one in enumerate(parts):
            found += [
                f"{one!r} on {other!r}" for other in parts[place + 1 :] if one.geometry().intersects(other.geometry())
            ]
    return found

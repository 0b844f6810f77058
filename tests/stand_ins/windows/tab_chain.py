"""Where the tab key leads in a window, in which order, and whether it can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTableView,
    QTabWidget,
    QTextEdit,
    QWidget,
)

MOST = 60  # presses of the tab key
AROUND = 4  # pixels around a widget in which its focus may be painted
_WORKED_WITH = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)


def tab_chain(window: QWidget) -> list[QWidget]:
    """Press the tab key until it comes round, and return where it has led."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    chain: list[QWidget] = []
    for _press in range(MOST):
        press_tab(window)
        now = QApplication.focusWidget()
        if now is None or now in chain:
            return chain
        chain.append(now)
    raise AssertionError(f"the tab key does not come round in {window!r}")


def press_tab(window: QWidget) -> None:
    """Press it until it leads on: a table may lead through the cells of a row first."""
    before = QApplication.focusWidget()
    for _press in range(before.model().columnCount() if isinstance(before, QTableView) else 1):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is not before:
            return


def unseen(window: QWidget) -> list[QWidget]:
    """List where the tab key leads and it cannot be seen: it looks as it does with the focus on the next one."""
    hidden: list[QWidget] = []
    chain = tab_chain(window)
    after = dict(zip(chain, chain[1:] + chain[:1], strict=True))
    for _one in chain:
        press_tab(window)  # which scrolls to where it leads, other than `setFocus`
        one = QApplication.focusWidget()
        assert one is not None
        with_focus = _seen_with(window, one, one)
        if _seen_with(window, one, after[one]) == with_focus:
            hidden.append(one)
        one.setFocus()
    return hidden


def is_seen_at_first(window: QWidget) -> bool:
    """Tell whether a window that has just opened shows where the keyboard is, before any key is pressed."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QApplication.processEvents()
    one = QApplication.focusWidget()
    if one is None or one.window() is not window:
        return False
    with_focus = _picture(window, one)
    chain = tab_chain(window)
    other = next((each for each in (*chain, *chain) if each is not one), None)
    return other is None or _seen_with(window, one, other) != with_focus


def told(one: QWidget) -> str:
    text = one.property("text") or one.accessibleName() or one.objectName()
    return f"{type(one).__name__} {text!r}"


def _seen_with(window: QWidget, one: QWidget, focus: QWidget) -> QImage:
    """Take a picture of a widget with the focus on it, or on another one; on none where there is no other one."""
    # As the reason of a shortcut, which Qt takes for the keyboard's own even when no key is being pressed.
    focus.setFocus(Qt.FocusReason.ShortcutFocusReason)
    QApplication.processEvents()
    return _picture(window, one)


def _picture(window: QWidget, one: QWidget) -> QImage:
    place = QRect(one.mapTo(window, QPoint(0, 0)), one.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return window.grab(place & window.rect()).toImage()


def left_out(window: QWidget) -> list[QWidget]:
    """List what can be worked with, but not be reached by the tab key, nor by the arrow keys from another choice."""
    reached = set(tab_chain(window))
    return [
        one
        for one in _in_order(window)
        if isinstance(one, _WORKED_WITH)
        and one.isEnabled()
        and one not in reached
        and not _reached_through(one, reached)
    ]


def _reached_through(one: QWidget, reached: set[QWidget]) -> bool:
    """Tell whether a widget is a part of one that is reached, or a choice beside the one that is chosen."""
    parent = one.parentWidget()
    while parent is not None and not parent.isWindow():
        if parent in reached:
            return True
        parent = parent.parentWidget()
    if isinstance(one, QTextEdit | QPlainTextEdit) and one.focusProxy() in reached:
        return True
    return isinstance(one, QRadioButton) and any(
        isinstance(other, QRadioButton) and other.group() is one.group() for other in reached
    )


def out_of_order(window: QWidget) -> list[QWidget]:
    """List what the tab key leaps back to: it lies before what came before it. The tab key may begin anywhere."""
    place = {one: number for number, one in enumerate(_in_order(window))}
    chain = tab_chain(window)
    numbers = [place.get(one, -1) for one in chain]
    first = numbers.index(min(numbers)) if numbers else 0
    turned = chain[first:] + chain[:first]
    return [after for before, after in pairwise(turned) if place.get(after, -1) < place.get(before, -1)]


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """Yield what can be seen in a widget, in the order in which it is laid out."""
    for part in _parts(widget):
        if part.isVisible():
            yield part
            yield from _in_order(part)


def _parts(widget: QWidget) -> list[QWidget]:
    match widget:
        case QTabWidget():
            return [widget.tabBar(), widget.currentWidget()]
        case QSplitter() | QStackedWidget():
            return [part for number in range(widget.count()) if (part := widget.widget(number)) is not None]
        case QScrollArea():
            inside = widget.widget()
            return [inside] if inside is not None else []
    layout = widget.layout()
    laid_out = list(_of_layout(layout)) if layout is not None else []
    others = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
    return laid_out + [one for one in others if one not in laid_out]


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    items = [item for number in range(layout.count()) if (item := layout.itemAt(number)) is not None]
    if isinstance(layout, QGridLayout):
        items.sort(key=lambda item: (item.geometry().top(), item.geometry().left()))
    for item in items:
        part, below = item.widget(), item.layout()
        if part is not None:
            yield part
        elif below is not None:
            yield from _of_layout(below)

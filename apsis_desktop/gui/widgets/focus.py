"""Keyboard focus: the order of the tab key, and a window that marks where the keyboard is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QShowEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget


def tab_stops(part: QWidget) -> list[QWidget]:
    """Return what the tab key may lead to in a part, in its order."""
    return [one for one in _places(part) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def put_after(before: QWidget, parts: Iterable[QWidget]) -> QWidget:
    """Let the tab key lead from `before` through these parts; return the last stop.

    A part has its place itself too, for what will be in it one day.
    """
    for part in parts:
        for stop in dict.fromkeys((part, *tab_stops(part))):
            _put_behind(before, stop)
            before = stop
    return before


def move_after(part: QWidget, other: QWidget) -> None:
    """Let the tab key lead from the last of a part into another one, also into what in that is still empty."""
    before = _places(part)[-1]
    for place in _places(other):
        _put_behind(before, place)
        before = place


def _places(part: QWidget) -> list[QWidget]:
    """Return a part and all that is in it, in the order of the tab key, whether or not it stops there."""
    window = part.window()
    inside = {one for one in part.findChildren(QWidget) if one.window() is window}
    chain, one = [part], part.nextInFocusChain()
    while inside and one is not None and one is not part:  # no further: it would go once around the window
        if one in inside:
            chain.append(one)
            inside.remove(one)
        one = one.nextInFocusChain()
    return chain


def _put_behind(before: QWidget, stop: QWidget) -> None:
    """Do so also with what takes no focus itself, which Qt refuses to place."""
    policies = [(one, one.focusPolicy()) for one in (before, stop)]
    for one, policy in policies:
        one.setFocusPolicy(policy | Qt.FocusPolicy.TabFocus)
    QWidget.setTabOrder(before, stop)
    for one, policy in policies:
        one.setFocusPolicy(policy)


def come_back(place: QWidget, *, by_keyboard: bool) -> None:
    """Give the keyboard back to what opened something, and mark it where that was closed by a key."""
    place.setFocus(Qt.FocusReason.OtherFocusReason)
    window = place.window()
    if by_keyboard and isinstance(window, KeyboardMarkingWindow):
        window.mark_keyboard()


_SHOWN = Qt.WidgetAttribute.WA_KeyboardFocusChange


class KeyboardMarkingWindow(QMainWindow):
    """Marks where the keyboard is for as long as keys are pressed, and in each dialog from the first.

    Qt does so only after Tab and the like.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was_marked = False
        self._by_key = False  # whether the last thing that was done here was a key
        self._handle: QWindow | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._handle:
            if event.type() is QEvent.Type.KeyPress:
                self._by_key = True
            elif event.type() is QEvent.Type.MouseButtonPress:
                self._by_key = False
        return super().eventFilter(watched, event)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        window = None if now is None else now.window()
        opened = isinstance(window, QDialog) and (before is None or before.window() is not window)
        if now is not None and window is not None and (opened or (self._by_key and window is self)):
            _show_mark(window, now)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.ActivationChange:
            return
        if not self.isActiveWindow():
            self._was_marked = self.testAttribute(_SHOWN)
        elif self._was_marked:
            QTimer.singleShot(0, self, self._mark)  # Qt hides it after this event

    def mark_keyboard(self) -> None:
        """Mark where the keyboard is, now or as soon as it comes back to this window."""
        self._was_marked = True
        if self.isActiveWindow():
            QTimer.singleShot(0, self, self._mark)

    def _mark(self) -> None:
        focus = self.focusWidget()
        if focus is not None:
            _show_mark(self, focus)


def _show_mark(window: QWidget, focus: QWidget) -> None:
    window.setAttribute(_SHOWN)
    focus.update()

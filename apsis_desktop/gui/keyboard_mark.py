"""Shows where the keyboard is in a window that is come back to by keyboard: Qt forgets that it was shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

_SHOWN = Qt.WidgetAttribute.WA_KeyboardFocusChange


class KeyboardMark(QObject):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._was_shown = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self._was_shown = self._window.testAttribute(_SHOWN)
        elif event.type() == QEvent.Type.WindowActivate and self._was_shown:
            QTimer.singleShot(0, self, self._show)  # Qt hides it after this event
        return False

    def _show(self) -> None:
        focus = self._window.focusWidget()
        if focus is not None:
            self._window.setAttribute(_SHOWN)
            focus.update()

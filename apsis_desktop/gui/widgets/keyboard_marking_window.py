"""Shows where the keyboard is in a window that is come back to by keyboard: Qt forgets that it was shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QWidget

_SHOWN = Qt.WidgetAttribute.WA_KeyboardFocusChange


class KeyboardMarkingWindow(QMainWindow):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was_marked = False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.ActivationChange:
            return
        if not self.isActiveWindow():
            self._was_marked = self.testAttribute(_SHOWN)
        elif self._was_marked:
            QTimer.singleShot(0, self, self._mark)  # Qt hides it after this event

    def _mark(self) -> None:
        focus = self.focusWidget()
        if focus is not None:
            self.setAttribute(_SHOWN)
            focus.update()

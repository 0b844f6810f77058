"""Shift+F10 as the menu key: where the system makes nothing of it, it opens the context menu of what has the keyboard.

Windows does so by itself; a Mac has no key for it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QWindow


class ContextMenuKey(QObject):
    """Listens in each window of the program that gets the keyboard, dialogs as well."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._listen)

    def _listen(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once, however often

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F10
            and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        ):
            if not event.isAutoRepeat():  # a window hands it on to its widget, as it does for the menu key
                by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
                QCoreApplication.sendEvent(watched, by_key)
            return True
        return super().eventFilter(watched, event)

"""Tells outside the window: a notification, a number on the program's icon, and an icon that asks to be looked at."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

SHOWN_FOR = 10_000  # milliseconds; most systems have a time of their own


class DesktopNotice(QObject):
    """`clicked` comes when the person follows the notification. Where a platform has none of these, nothing happens."""

    clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWidget | None = None
        self._tray: QSystemTrayIcon | None = None

    def belong_to(self, window: QWidget) -> None:
        """Ask for a look at this window from now on."""
        self._window = window

    def say(self, title: str, text: str, count: int) -> None:
        """Show a notification, and on the program's icon how much there is to look at."""
        _show_badge(count)
        if self._window is None:
            return
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        tray = self._tray or self._made(self._window.windowIcon())
        tray.setToolTip(text)
        tray.show()  # a system shows messages of an icon that is there, and only of one
        tray.showMessage(title, text, tray.icon(), SHOWN_FOR)

    def clear(self) -> None:
        """Take all of it back."""
        _show_badge(0)
        if self._tray is not None:
            self._tray.hide()

    def _made(self, icon: QIcon) -> QSystemTrayIcon:
        self._tray = QSystemTrayIcon(icon, self)
        self._tray.messageClicked.connect(self.clicked)
        self._tray.activated.connect(self._go)
        return self._tray

    def _go(self) -> None:
        self.clicked.emit()


def _show_badge(count: int) -> None:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        return
    if sys.platform != "linux":
        application.setBadgeNumber(count)
    elif QGuiApplication.desktopFileName():  # the desktop finds the icon by it
        # Qt makes a D-Bus path of the program's name, in which a hyphen is not allowed.
        name = QGuiApplication.applicationName()
        QGuiApplication.setApplicationName(name.replace("-", "_"))
        application.setBadgeNumber(count)
        QGuiApplication.setApplicationName(name)

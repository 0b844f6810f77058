"""Tells outside the window: a notification, a number on the program's icon, and an icon that asks to be looked at."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from apsis_desktop.system.linux_notification import FreedesktopNotification, Message

SHOWN_FOR = 10_000  # milliseconds; most systems have a time of their own


class DesktopNotification(QObject):
    """`clicked` comes when the person follows the notification. Where a platform has none of these, nothing happens.

    The icon of `window` asks to be looked at. `on_linux` shows the notifications there; where it cannot, Qt does as
    elsewhere.
    """

    clicked = Signal()

    def __init__(
        self, window: QWidget, on_linux: FreedesktopNotification | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._on_linux = on_linux
        if on_linux is not None:
            on_linux.clicked.connect(self.clicked)
            on_linux.impossible.connect(self._say_beside_the_clock)
        self._window = window
        self._tray: QSystemTrayIcon | None = None

    def say(self, title: str, text: str, count: int) -> None:
        """Show a notification, and on the program's icon how much there is to look at."""
        _show_badge(count)
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable():
            tray = self._tray or self._made(self._window.windowIcon())
            tray.setToolTip(text)
            tray.show()  # a system shows messages of an icon that is there, and only of one
        message = Message(title, text, QGuiApplication.desktopFileName(), self.tr("Show the report"))
        if self._on_linux is not None:
            self._on_linux.show(message)
        else:
            self._say_beside_the_clock(message)

    def clear(self) -> None:
        """Take all of it back."""
        _show_badge(0)
        if self._on_linux is not None:
            self._on_linux.clear()
        if self._tray is not None:
            self._tray.hide()

    def _say_beside_the_clock(self, message: Message) -> None:
        if self._tray is not None and self._tray.supportsMessages():
            self._tray.showMessage(message.title, message.text, self._tray.icon(), SHOWN_FOR)

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

"""Makes each setting take effect at once, but the language, and keeps it."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from apsis_desktop.gui.services import Services
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.settings.preferences import Preferences, keep_preferences

if TYPE_CHECKING:
    from apsis_desktop.gui.settings.general import GeneralSettings


class SettingsController(QObject):
    """`proxy_changed` says that APSIS One is reached in another way from now on, so that it may be tried.

    `with_updates`: whether there is a release feed, and so something to set about it.
    """

    proxy_changed = Signal()

    def __init__(self, services: Services, window: MainWindow, parent: QObject, *, with_updates: bool) -> None:
        super().__init__(parent)
        self._services = services
        self._window = window
        self._with_updates = with_updates
        self._writing = threading.Lock()
        self._unwritten = False
        services.preferences.changed.connect(self._apply)
        services.preferences.proxy_password_typed.connect(self._keep_password)
        window.menus.settings.triggered.connect(self.open)

    def open(self) -> None:
        """Open the settings, or bring those to the front that are open."""
        from apsis_desktop.gui.settings.dialog import SettingsDialog

        dialogs = self._window.findChildren(SettingsDialog)
        dialog = next((one for one in dialogs if one.isVisible()), None)  # one that was closed may still be there
        if dialog is None:
            dialog = SettingsDialog(
                self._services.preferences,
                self._window,
                with_updates=self._with_updates,
                background=self._services.background,
                remembered=self._services.remembered,
            )
            dialog.general.restart.action_triggered.connect(partial(self._restart, dialog.general))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def finish(self) -> None:
        """Write what was set last, as the program ends. Waits for the disk, and only where something is unwritten."""
        if self._unwritten:
            self._write(threading.Event())

    def _restart(self, settings: GeneralSettings) -> None:
        """Restart the program, unless a dialog is open that a person may have half filled in."""
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            self._window.restart()
        else:
            settings.say_dialog_is_open()
            dialog.raise_()
            dialog.activateWindow()

    def _apply(self, before: Preferences, now: Preferences) -> None:
        self._unwritten = True
        self._services.background.run(self._write)
        limits = now.reports_at_once, now.downloads_at_once
        if limits != (before.reports_at_once, before.downloads_at_once):
            self._services.queue.change_limits(*limits)
        if now.proxy != before.proxy:
            self._services.accounts.route.use(now.proxy)
            self.proxy_changed.emit()

    def _keep_password(self, password: str) -> None:
        self._services.background.run(partial(self._write_password, password), self._tell_proxy, parent=self)

    def _tell_proxy(self, _nothing: None) -> None:
        self.proxy_changed.emit()

    def _write(self, _cancelled: threading.Event) -> None:
        """Write what holds now, on a thread of the background's: of several changes the last one counts."""
        with self._writing:
            self._unwritten = False
            keep_preferences(self._services.settings, self._services.preferences.now)

    def _write_password(self, password: str, _cancelled: threading.Event) -> None:
        """Runs on a thread of the background's."""
        self._services.accounts.keep_proxy_password(password)

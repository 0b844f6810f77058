"""Makes each setting take effect at once, and keeps it."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.settings.live_preferences import Choices
from apsis_desktop.settings.preferences import Preferences, keep_preferences, read_preferences
from apsis_desktop.settings.stored import Settings
from apsis_desktop.system.background import Background

if TYPE_CHECKING:
    from apsis_desktop.gui.settings.dialog import SettingsDialog


class SettingsController(QObject):
    """`way_changed` says that APSIS One is reached in another way from now on, so that it may be tried."""

    way_changed = Signal()

    def __init__(
        self,
        settings: Settings,
        accounts: Accounts,
        queue: ReportQueue,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._accounts = accounts
        self._queue = queue
        self._background = background
        self._writing = threading.Lock()
        self._unwritten = False
        self.choices = Choices(read_preferences(settings), self)
        self.choices.changed.connect(self._apply)
        self.choices.proxy_password_typed.connect(self._keep_password)
        self._queue.change_limits(self.choices.now.reports_at_once, self.choices.now.downloads_at_once)

    def own_place(self, job: Job) -> Path | None:
        """Return where a report is saved by itself, if it is. On any thread; nothing is looked up on the disk."""
        from apsis_desktop.gui.reports.save_dialog import file_name_of
        from apsis_desktop.gui.text.report_name import names_in

        now = self.choices.now
        if now.own_folder is None:
            return None
        return now.own_folder / file_name_of(job, job.format, now.file_name, names_in(self._queue.jobs()))

    def open(self, window: QWidget, *, with_updates: bool) -> SettingsDialog:
        """Open the settings, or bring those to the front that are open."""
        from apsis_desktop.gui.settings.dialog import SettingsDialog

        dialog = _opened(window)
        if dialog is None:
            dialog = SettingsDialog(self.choices, window, with_updates=with_updates, background=self._background)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def move(self, before: QWidget, window: QWidget, *, with_updates: bool) -> None:
        """Open the settings on a window that takes the place of another one, as far as they are open there."""
        old = _opened(before)
        if old is not None:
            dialog = self.open(window, with_updates=with_updates)
            dialog.setGeometry(old.geometry())
            dialog.pages.setCurrentIndex(old.pages.currentIndex())
            dialog.general.language.setFocus()

    def finish(self) -> None:
        """Write what was set last, as the program ends. Waits for the disk, and only where something is unwritten."""
        if self._unwritten:
            self._write(threading.Event())

    def say_language_waits(self, window: QWidget) -> None:
        """Say in the settings that are open that another language waits for the other dialogs."""
        dialog = _opened(window)
        if dialog is not None:
            dialog.general.say_waits()

    def _apply(self, before: Preferences, now: Preferences) -> None:
        self._unwritten = True
        self._background.run(self._write)
        limits = now.reports_at_once, now.downloads_at_once
        if limits != (before.reports_at_once, before.downloads_at_once):
            self._queue.change_limits(*limits)
        if now.proxy != before.proxy:
            self._accounts.route.use(now.proxy)
            self.way_changed.emit()

    def _keep_password(self, password: str) -> None:
        self._background.run(partial(self._write_password, password), self._tell_way, parent=self)

    def _tell_way(self, _nothing: None) -> None:
        self.way_changed.emit()

    def _write(self, _cancelled: threading.Event) -> None:
        """Write what holds now, on a thread of the background's: of several changes the last one counts."""
        with self._writing:
            self._unwritten = False
            keep_preferences(self._settings, self.choices.now)

    def _write_password(self, password: str, _cancelled: threading.Event) -> None:
        """Runs on a thread of the background's."""
        self._accounts.keep_proxy_password(password)


def _opened(window: QWidget) -> SettingsDialog | None:
    """Return the settings that are open on a window. Those that were closed may still be on their way out."""
    from apsis_desktop.gui.settings.dialog import SettingsDialog

    return next((one for one in window.findChildren(SettingsDialog) if one.isVisible()), None)

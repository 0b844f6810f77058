"""The one place that puts the parts together for the window."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.accounts.column_limits import ColumnLimits
from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.app.connections_controller import ConnectionsController
from apsis_desktop.app.current_account import CurrentAccount, client_opener
from apsis_desktop.app.privacy_controller import PrivacyController
from apsis_desktop.app.settings_controller import SettingsController
from apsis_desktop.app.store_controller import StoreController
from apsis_desktop.app.support_details import SupportDetails
from apsis_desktop.app.update_check import UpdateCheck
from apsis_desktop.errors import ApsisError, SettingsBegunAnew
from apsis_desktop.gui.reports.program_icon import ProgramIcon
from apsis_desktop.gui.reports.tray_notification import DesktopNotification, Notifier
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.text.about_list import about_list
from apsis_desktop.gui.window.context_menu_key import ContextMenuKey
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.jobs.cloud_folder_consent import CloudFolderConsent
from apsis_desktop.jobs.earlier.changes import ChangesFinder
from apsis_desktop.jobs.earlier.remembered import RememberedLists
from apsis_desktop.jobs.expiry import Expiry
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.jobs.worker import WorkerContext
from apsis_desktop.presets.library import PresetLibrary
from apsis_desktop.presets.presets import Presets
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.settings.current_preferences import CurrentPreferences
from apsis_desktop.settings.file import PRACTICE, Settings
from apsis_desktop.settings.preferences import read_preferences
from apsis_desktop.settings.privacy import PrivacyMemory
from apsis_desktop.system.background import Background
from apsis_desktop.system.linux_notification import FreedesktopNotification
from apsis_desktop.system.paths import Paths
from apsis_desktop.system.single_instance import Wish
from apsis_desktop.system.wakefulness import AwakeWhileRunning, nap_of_this_system

if TYPE_CHECKING:
    from apsis_desktop.practice.server import PracticeServer
    from apsis_desktop.system.windows_taskbar import WindowsTaskbar

CLOSING_TIME = 3.0  # seconds
PAINTED_WITHIN = 1000  # milliseconds; a window that is minimised or covered is not painted at all


class Desktop(QObject):
    """The window and everything behind it."""

    def __init__(
        self,
        paths: Paths,
        *,
        settings: Settings | None = None,
        practice_server: PracticeServer | None = None,
        credentials: Credentials | None = None,
        last_lines: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        super().__init__()
        services = self.services = self._made_services(
            paths, settings or Settings(paths.config / "settings.json"), credentials or Credentials()
        )
        self._changes = ChangesFinder(services.queue, self._context, services.remembered, self)
        window = self.window = MainWindow(services)
        self._changes.failed.connect(window.say_problem)
        if sys.platform not in {"win32", "darwin"}:
            ContextMenuKey(self)
        window.closing.connect(QApplication.quit)
        self.account = CurrentAccount(services, window, practice_server, self)
        self.connections = ConnectionsController(services, window, self.account, self)
        self.support = SupportDetails(services, window, self.account, last_lines, self)
        self.updates = UpdateCheck(services, window.notices.updates, self)
        self.settings_controller = SettingsController(services, window, self, with_updates=self.updates.has_feed)
        self.settings_controller.proxy_changed.connect(self.account.try_proxy)
        self.privacy = PrivacyController(services, window, self.account, self)
        on_linux = FreedesktopNotification(services.background, self) if sys.platform == "linux" else None
        self.notification = DesktopNotification(window, on_linux, self)
        self.notifier = Notifier(services.queue, self.notification, services.preferences, window, parent=self)
        self.notifier.report_wanted.connect(self.account.show_report)
        self.icon = ProgramIcon(services.queue, window, _taskbar(), parent=self)
        self.earlier = StoreController(services, window, self._own_place, self)
        self.earlier.taken_over.connect(self.privacy.tidy_up)
        self.earlier.taken_over.connect(self._finish_connections)
        self.expiry = Expiry(services.accounts, services.queue, self.earlier.say, self)
        self.expiry.checked.connect(self.privacy.let_go)
        self.expiry.checked.connect(self._let_go_of_kept)
        services.catalogue.sections.connect(self.expiry.check)
        self._awake = AwakeWhileRunning(nap_of_this_system())
        services.queue.settled.connect(self._keep_awake)

    def start(self, *, practice: bool = False) -> None:
        """Show the window, on the practice account or on the connection used last; the welcome where there is none."""
        services = self.services
        services.background.hold()  # what runs beside the first painting, and imports much, would slow that down
        self.window.painted.connect(services.background.go_on)
        QTimer.singleShot(PAINTED_WITHIN, self, services.background.go_on)
        self.earlier.open()
        self.updates.start()
        self.window.restore_place()
        connections = services.accounts.connections()
        last = services.settings.last_connection or (connections[0] if connections else None)
        if practice:
            self.account.use_practice()
        elif last is not None:
            self.account.use(last.id)
        self._tell_of_settings()
        self._tidy_up_remembered()
        self.window.show()

    def close(self) -> bool:
        """End everything in order, and tell whether every thread has ended."""
        services = self.services
        services.background.go_on()  # writes to the store wait until it is open
        self.window.keep_place()
        self.privacy.note_seen()
        self.notification.clear()
        self.icon.clear()
        self.settings_controller.finish()
        self.expiry.stop()
        services.queue.settled.disconnect(self._keep_awake)
        self._awake.note(0)
        services.catalogue.stop()
        services.presets.finish()
        # All of them are told to stop, and each gets what is left of the time; none is left out because one hangs.
        lists = self.window.workspace.reports.commands  # the windows that look into them
        ends = (lists, services.queue, self._changes, services.background)
        ended = [each.stop(CLOSING_TIME) for each in ends]
        self.account.stop_practice()
        if all(ended):
            with contextlib.suppress(ApsisError):
                services.store.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)  # on this thread, and now
        return all(ended)

    def come_forward(self, wish: Wish) -> None:
        """Do what a further start of the program asks for."""
        if wish is Wish.SHOW_PRACTICE and not self.account.practising:
            self.account.use_practice()
        self.window.come_forward()

    def _made_services(self, paths: Paths, settings: Settings, credentials: Credentials) -> Services:
        settings.set_damaged_aside()
        preferences = CurrentPreferences(read_preferences(settings), self)
        background = Background()
        store = JobStore(paths.data / "reports.sqlite")
        limits = ColumnLimits(paths.config / "column_limits.json")
        accounts = Accounts(settings, credentials, os.environ.get("APSIS_API_URL"), store, limits)
        context = self._context = WorkerContext(
            ledger=Ledger(store),
            account_for=accounts.account,
            waiting_folder=paths.waiting,
            work_folder=paths.work,
            unfinished=Unfinished(paths.unfinished),
            agreed_time=accounts.agreed_time,
            most_columns=limits.most_columns,
            columns_taken=limits.columns_taken,
            own_place=self._own_place,
            about=about_list,
        )
        queue = ReportQueue(context, parent=self)
        queue.change_limits(preferences.now.reports_at_once, preferences.now.downloads_at_once)
        memory = PrivacyMemory(settings)
        presets = Presets(paths.config / "presets.json")
        remembered = RememberedLists(paths.fingerprints, credentials, presets.remembers, presets.remembers_any)
        return Services(
            paths=paths,
            settings=settings,
            preferences=preferences,
            background=background,
            accounts=accounts,
            store=store,
            queue=queue,
            catalogue=Catalogue(background, client_opener(accounts, ""), self),
            presets=PresetLibrary(presets, background, self, prepare=remembered.prepare, let_go=remembered.let_go),
            remembered=remembered,
            privacy_memory=memory,
            cloud_folders=CloudFolderConsent(memory, background),
        )

    def _own_place(self, job: Job) -> Path | None:
        """Return where a report is saved by itself, if it is. On any thread; nothing is looked up on the disk."""
        from apsis_desktop.gui.reports.saving.save_dialog import file_name_of
        from apsis_desktop.gui.text.report_name import names_in

        now = self.services.preferences.now
        if now.own_folder is None:
            return None
        return now.own_folder / file_name_of(job, job.form, now.file_name, names_in(self.services.queue.jobs()))

    def _finish_connections(self) -> None:
        """Delete what is left of connections in whose making, or removal, an earlier start has ended."""
        services = self.services
        for each in services.accounts.unfinished():
            services.queue.remove_all_of(each)
            services.presets.forget(each)
            services.background.run(partial(_finish, services.accounts, each), parent=self)

    def _tidy_up_remembered(self) -> None:
        """Delete what an earlier start did not come to, also of connections that are gone."""
        services = self.services
        connections = [PRACTICE, *(one.id for one in services.accounts.connections())]
        services.presets.tidy_up(connections)

        def let_go_of_removed(_cancelled: threading.Event) -> None:
            services.remembered.let_go_of_removed(connections)

        if services.settings.damaged is None and services.settings.problem is None:  # else some may only be unread
            services.background.run(let_go_of_removed, parent=self)

    def _let_go_of_kept(self) -> None:
        """Delete what a command has kept of reports whose links have ended."""
        services = self.services
        if (now := services.accounts.server_time.agreed()) is not None:
            services.background.run(partial(_sweep_kept, services.paths.kept, now), parent=self)

    def _tell_of_settings(self) -> None:
        settings = self.services.settings
        if settings.damaged is not None:
            self.window.say_problem(SettingsBegunAnew(file=str(settings.damaged)))
        elif settings.problem is not None:
            self.window.say_problem(settings.problem)

    def _keep_awake(self) -> None:
        self._awake.note(self.services.queue.running())


def _finish(accounts: Accounts, connection_id: str, _cancelled: threading.Event) -> None:
    accounts.finish(connection_id)


def _sweep_kept(folder: Path, now: datetime, _cancelled: threading.Event) -> None:
    from apsis_desktop.report.kept_parts import sweep

    sweep(folder, now)


def _taskbar() -> WindowsTaskbar | None:
    if sys.platform == "win32":
        from apsis_desktop.system.windows_taskbar import taskbar_of_this_system

        return taskbar_of_this_system()
    return None

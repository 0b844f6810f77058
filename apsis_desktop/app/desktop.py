"""The one place that puts the parts together for the window."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.app import window_place
from apsis_desktop.app.cloud_folder_consent import CloudFolderConsent
from apsis_desktop.app.current_account import PRACTICE, CurrentAccount
from apsis_desktop.app.earlier_reports import EarlierReports
from apsis_desktop.app.language_controller import LanguageController
from apsis_desktop.app.runtime.after_first_paint import FirstPaint
from apsis_desktop.app.settings_controller import SettingsController
from apsis_desktop.app.support_controller import SupportController
from apsis_desktop.app.update_controller import UpdateController
from apsis_desktop.app.window_builder import Front
from apsis_desktop.errors import ApsisError, SettingsBegunAnew
from apsis_desktop.gui.text.report_name import report_name
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.jobs.expiry import Expiry
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.jobs.worker import WorkerContext
from apsis_desktop.presets.library import PresetLibrary
from apsis_desktop.presets.presets import Presets
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.report.selection import Selection
from apsis_desktop.settings.privacy import PrivacyMemory
from apsis_desktop.settings.stored import Settings
from apsis_desktop.system.background import Background
from apsis_desktop.system.paths import Paths
from apsis_desktop.system.single_instance import Wish
from apsis_desktop.system.wakefulness import AwakeWhileRunning, nap_of_this_system

if TYPE_CHECKING:
    from apsis_desktop.app.finished_reports import FinishedReports
    from apsis_desktop.app.panels import Panels
    from apsis_desktop.practice.server import PracticeServer

__all__ = ["PRACTICE", "Desktop"]

CLOSING_TIME = 3.0  # seconds


class Desktop(QObject):
    """Everything behind one window. `speak` has all texts from then on in the language of a code."""

    def __init__(
        self,
        paths: Paths,
        *,
        settings: Settings | None = None,
        practice_server: PracticeServer | None = None,
        credentials: Credentials | None = None,
        last_lines: Callable[[], Sequence[str]] = tuple,
        speak: Callable[[str], None] = lambda _code: None,
    ) -> None:
        super().__init__()
        self._paths = paths
        self.settings = settings or Settings(paths.config / "settings.json")
        self.settings.set_damaged_aside()
        self._store = JobStore(paths.data / "reports.sqlite")
        address = os.environ.get("APSIS_API_URL")
        self.accounts = Accounts(self.settings, credentials or Credentials(), address, self._store)
        self.background = Background()
        context = WorkerContext(
            ledger=Ledger(self._store),
            account_for=self.accounts.account,
            waiting_folder=paths.waiting,
            unfinished=Unfinished(paths.unfinished),
            agreed_time=self.accounts.agreed_time,
            own_place=lambda job: self.settings_desk.own_place(job),  # noqa: PLW0108 - it is made below
        )
        self.queue = ReportQueue(context, parent=self)
        self.settings_desk = SettingsController(self.settings, self.accounts, self.queue, self.background, self)
        choices = self.settings_desk.choices
        self.presets = PresetLibrary(Presets(paths.config / "presets.json"), self.background, self)
        self._memory = PrivacyMemory(self.settings)
        self.places = CloudFolderConsent(self._memory, self.background, PRACTICE)
        self.account = CurrentAccount(
            self.accounts,
            self.settings,
            self.queue,
            self.presets,
            self.background,
            lambda: self.front,
            self._soon,
            practice_server,
            self,
        )
        self.catalogue = self.account.catalogue
        self.support = SupportController(
            self.accounts, self.settings, self._store, last_lines, self.background, parent=self
        )
        self.earlier = EarlierReports(
            self._store, paths, self.accounts, self.queue, self.background, PRACTICE, self.settings_desk.own_place, self
        )
        self.updates = UpdateController(
            choices, self.settings, self.accounts.route, self.background, os.environ, parent=self
        )
        self.languages = LanguageController(choices, speak, self._half_done, self)
        self._awake = AwakeWhileRunning(nap_of_this_system())
        self.expiry = Expiry(self.accounts, self.queue, self.earlier.say, self)
        self._connect_parts()
        self.front = self._made_front()
        self._first_paint = FirstPaint(self.window)

    @cached_property
    def finished(self) -> FinishedReports:
        from apsis_desktop.app.finished_reports import FinishedReports

        made = FinishedReports(
            self.queue,
            self.settings_desk.choices,
            self._memory,
            self._store,
            self.places,
            self.background,
            PRACTICE,
            self.accounts.agreed_time,
            self,
        )
        made.report_wanted.connect(self._show_report)
        self.expiry.looked.connect(made.privacy.let_go)
        return made

    @property
    def panels(self) -> Panels:
        return self.front.panels

    @property
    def window(self) -> MainWindow:
        return self.front.window

    def start(self, *, practice: bool = False) -> None:
        """Show the window, on the practice account or on the connection used last; the welcome where there is none."""
        for work in (self.earlier.open, self.updates.start):
            self._first_paint.then(work)
        window_place.put_back(self.window, self.settings)
        connections = self.accounts.connections()
        last = self.settings.last_connection or (connections[0] if connections else None)
        if practice:
            self.account.use_practice()
        elif last is not None:
            self.account.use(last.id)
        self._tell_of_settings()
        self.window.show()

    def close(self) -> bool:
        """End everything in order, and tell whether every thread has ended."""
        self._first_paint.done()  # whoever writes to the store waits until it is open
        window_place.keep(self.window, self.settings)
        self.languages.stop()
        if self.front.is_furnished:
            self.finished.privacy.note_seen()
            self.finished.stop()
        self.settings_desk.finish()
        self.expiry.stop()
        self.queue.settled.disconnect(self._count_reports)  # what changes from here on, no window shows
        self._awake.note(0)
        self.catalogue.stop()
        self.presets.finish()
        # All of them are told to stop, and each gets what is left of the time; none is left out because one hangs.
        ended = [self.queue.stop(CLOSING_TIME), self.background.stop(CLOSING_TIME)]
        self.account.stop_practice()
        if all(ended):
            with contextlib.suppress(ApsisError):
                self._store.close()
        self.front.leave()
        return all(ended)

    def use_connection(self, connection_id: str) -> None:
        """Work on one of the connections that are kept."""
        self.account.use(connection_id)

    def come_forward(self, wish: Wish) -> None:
        """Do what a further start of the program asks for."""
        if wish is Wish.SHOW_PRACTICE and not self.account.practising:
            self.account.use_practice()
        self.window.come_forward()

    def _connect_parts(self) -> None:
        self.queue.settled.connect(self._count_reports)
        self.catalogue.sections.connect(self.expiry.look)
        self.settings_desk.way_changed.connect(self.account.try_way)
        self.languages.turned.connect(self._show_anew)
        self.languages.waits.connect(lambda: self.settings_desk.say_language_waits(self.window))
        self.earlier.coming.connect(self._furnish_for_reports)
        self.earlier.taken_over.connect(self._look_after_earlier)

    def _made_front(self) -> Front:
        """Make a window, and connect it with everything behind it."""
        front = Front(
            self.queue,
            self.catalogue,
            self.presets,
            self.accounts,
            self.settings,
            self.settings_desk.choices,
            self.background,
            self.places,
            self._furnished,
        )
        window = front.window
        window.closing.connect(QApplication.quit)
        window.details_wanted.connect(self._copy_details)
        window.settings_wanted.connect(self.show_settings)
        window.clear_past_wanted.connect(self._clear_past)
        window.log_folder_wanted.connect(self._open_log_folder)
        self.support.copied.connect(window.support.say_copied)
        self.account.listen_to(front)
        self.earlier.show_in(window)
        self.updates.show_in(window.updates)
        return front

    def _soon(self, work: Callable[[], None]) -> None:
        self._first_paint.then(work)

    def _furnished(self, window: MainWindow, panels: Panels) -> None:
        panels.selection.key_wanted.connect(self.account.ask_for_key)
        panels.selection.asked.connect(self._ask)
        self.finished.show_in(window, panels.reports)

    def _look_after_earlier(self) -> None:
        if self.front.is_furnished:
            self.finished.privacy.look()

    def _furnish_for_reports(self) -> None:
        """Have somebody look after the reports of earlier starts before they run: some come to rest in a moment."""
        self.front.furnish()

    def _show_anew(self) -> None:
        """Put a window in another language in the place of this one. Everything behind it goes on."""
        self._first_paint.done()
        before, self.front = self.front, self._made_front()
        self.account.show()
        self.front.take_over(before)
        self.settings_desk.move(before.window, self.window, with_updates=self.updates.has_feed)
        before.leave()

    def _half_done(self) -> list[QDialog]:
        return self.front.half_done()

    def say_mishap(self) -> None:
        """Say that something unexpected happened, and what can be done."""
        self.window.support.say_mishap()

    def _ask(self, selection: Selection) -> None:
        if self.account.id is not None:
            job = self.queue.ask(self.account.id, report_name(selection), selection)
            self.panels.reports.show_new(job.id)

    def _tell_of_settings(self) -> None:
        if self.settings.damaged is not None:
            self.window.say_problem(SettingsBegunAnew(file=str(self.settings.damaged)))
        elif self.settings.problem is not None:
            self.window.say_problem(self.settings.problem)

    def show_settings(self) -> None:
        self.settings_desk.open(self.window, with_updates=self.updates.has_feed)

    def _clear_past(self) -> None:
        if self.account.id is not None:
            self.finished.privacy.ask_to_clear(self.account.id, self.window)

    def _show_report(self, job_id: str) -> None:
        """Bring up the report that a notification was about."""
        job = self.queue.job(job_id)
        if job is not None and job.connection_id != self.account.id:
            self.account.use_again(job.connection_id)
        self.window.come_forward()
        self.panels.reports.show_report(job_id)

    def _count_reports(self) -> None:
        self.window.count_reports()
        self._awake.note(self.queue.running())

    def _copy_details(self, job: Job | None) -> None:
        self.support.copy(self.account.id, job)

    def _open_log_folder(self) -> None:
        if not self.support.open_folder(self._paths.logs):
            self.window.support.say_where_the_log_is(str(self._paths.logs))

"""The one place that puts the parts together for the window."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from apsis_desktop.accounts import Accounts
from apsis_desktop.api.account import Account
from apsis_desktop.api.region import Region
from apsis_desktop.api.token import TokenSource
from apsis_desktop.credentials import Credentials
from apsis_desktop.earlier_reports import EarlierReports
from apsis_desktop.errors import (
    ApsisError,
    PracticeAway,
    SettingsBegunAnew,
)
from apsis_desktop.gui.first_paint import FirstPaint
from apsis_desktop.gui.main_window import MainWindow
from apsis_desktop.gui.report_name import report_name
from apsis_desktop.jobs.background import Background
from apsis_desktop.jobs.catalogue import Catalogue, OpenClient, Part
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.preset_shelf import PresetShelf
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.store_to_come import StoreToCome
from apsis_desktop.jobs.worker import Surrounds
from apsis_desktop.paths import Paths
from apsis_desktop.preferences import Preferences
from apsis_desktop.presets import Presets
from apsis_desktop.report.selection import Selection
from apsis_desktop.settings import Connection, Settings
from apsis_desktop.settings_desk import SettingsDesk
from apsis_desktop.single_instance import Wish
from apsis_desktop.support_desk import SupportDesk
from apsis_desktop.update_desk import UpdateDesk
from apsis_desktop.wakefulness import AwakeWhileRunning, wakefulness_of_this_system

if TYPE_CHECKING:
    from apsis_desktop.api.client import ApsisClient
    from apsis_desktop.panels import Panels
    from apsis_desktop.practice.server import PracticeServer

log = logging.getLogger(__name__)

PRACTICE = "practice"  # the id of the practice account's connection
CLOSING_TIME = 3.0  # seconds
SWEEP_EVERY = 10 * 60_000  # milliseconds between two looks for what has waited too long


class Desktop(QObject):
    """Everything behind one window.

    `language_changed` says that another language was chosen while no report runs: the window may be opened anew in it.
    """

    language_changed = Signal()

    def __init__(
        self,
        paths: Paths,
        *,
        practice_server: PracticeServer | None = None,
        credentials: Credentials | None = None,
        last_lines: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        super().__init__()
        self._paths = paths
        self._practice = practice_server
        self._practising = False
        self._connection_id: str | None = None
        self._remembering = threading.Lock()
        self.settings = Settings(paths.config / "settings.json")
        self.accounts = Accounts(self.settings, credentials or Credentials(), os.environ.get("APSIS_API_URL"))
        self.background = Background()
        self._store = StoreToCome()
        ledger = Ledger(self._store)
        surrounds = Surrounds(ledger=ledger, account_for=self.accounts.account, waiting_folder=paths.waiting)
        self.queue = ReportQueue(surrounds, parent=self)
        self.settings_desk = SettingsDesk(self.settings, self.accounts, self.queue, self.background, self)
        self.catalogue = Catalogue(self.background, self._client_of(""), self)
        self.presets = PresetShelf(Presets(paths.config / "presets.json"), self.background, self)
        self.window = MainWindow(self.accounts, self.background, self.queue.jobs)
        self._first_paint = FirstPaint(self.window)
        self.support = SupportDesk(self.accounts, self.settings, self._store, last_lines, self.background, parent=self)
        self.earlier = EarlierReports(self._store, paths, self.queue, self.window, self.background, PRACTICE, self)
        self.updates = UpdateDesk(
            self.window.updates,
            self.settings_desk.choices,
            self.settings,
            self.accounts.route,
            self.background,
            os.environ,
            parent=self,
        )
        self._awake = AwakeWhileRunning(wakefulness_of_this_system())
        self._sweeping = QTimer(self)
        self._sweeping.setInterval(SWEEP_EVERY)
        self._connect_parts()

    @cached_property
    def panels(self) -> Panels:
        """What is behind the welcome; made when that is left."""
        from apsis_desktop.panels import Panels  # noqa: PLC0415 - as much again as all the rest of the window

        made = Panels(
            self.window,
            self.catalogue,
            self.presets,
            self.queue,
            self.settings,
            self.settings_desk,
            self.background,
            PRACTICE,
            self,
        )
        made.selection.key_wanted.connect(self._ask_for_key)
        made.selection.asked.connect(self._ask)
        made.finished.report_wanted.connect(self._show_report)
        return made

    def start(self, *, practice: bool = False) -> None:
        """Show the window, on the practice account or on the connection used last; the welcome where there is none."""
        self._sweeping.start()
        for work in (self.earlier.open, self.updates.start):
            self._first_paint.then(work)
        self.window.restoreGeometry(QByteArray.fromBase64(self.settings.window_geometry.encode()))
        connections = self.accounts.connections()
        last = self.settings.last_connection or (connections[0] if connections else None)
        if practice:
            self.use_practice()
        elif last is not None:
            self.use_connection(last.id)
        self._tell_of_settings()
        self.window.show()

    def close(self) -> bool:
        """End everything in order, and tell whether every thread has ended."""
        self._first_paint.done()  # whoever writes to the store waits until it is open
        geometry = self.window.saveGeometry().toBase64().data()
        self.settings.window_geometry = bytes(geometry).decode()
        if self._behind_the_welcome:
            self.panels.finished.privacy.note_seen()
        self.settings_desk.finish()
        self._sweeping.stop()
        self._awake.note(0)
        self.catalogue.stop()
        self.presets.finish()
        # All of them are told to stop, and each gets what is left of the time; none is left out because one hangs.
        ended = [self.queue.stop(CLOSING_TIME), self.background.stop(CLOSING_TIME)]
        if self._practice is not None:
            self._practice.stop()
        if all(ended):
            with contextlib.suppress(ApsisError):
                self._store.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)
        return all(ended)

    def use_connection(self, connection_id: str) -> None:
        """Work on one of the connections that are kept."""
        if connection_id == self._connection_id:  # it was connected again: what is chosen stays chosen
            self.catalogue.refresh()
        else:
            self._use(connection_id)
            self._first_paint.then(self.catalogue.load)
        self.window.show_connection(connection_id)
        self.background.run(self._remember_connection, parent=self)

    def use_practice(self) -> None:
        """Work on the practice account, which is started for that."""
        if not self._practising:
            server = self._practice = self._practice or _practice_server()
            try:
                server.start()
            except OSError as error:
                self.window.say_problem(PracticeAway(detail=f"{type(error).__name__}: {error.strerror}"))
                return
            self._practising = True
            connection = Connection(PRACTICE, self.tr("Practice data"), Region.EU, server.client_id)
            account = Account(server.url, TokenSource(server.client_id, server.client_secret))
            self.accounts.visit(connection, account)
        self._use(PRACTICE)
        self.window.show_practice()
        self._first_paint.then(self.catalogue.load)

    def come_forward(self, wish: Wish) -> None:
        """Do what a further start of the program asks for."""
        if wish is Wish.SHOW_PRACTICE and self._connection_id != PRACTICE:
            self.use_practice()
        self.window.come_forward()

    def _use(self, connection_id: str) -> None:
        self._connection_id = connection_id
        self.panels.reports.show_connection(connection_id)
        self.presets.use(connection_id)
        self.catalogue.use(self._client_of(connection_id))

    def _client_of(self, connection_id: str) -> OpenClient:
        """Return what opens the way to an account. Its id goes along: another may be in use when the thread begins."""

        @contextlib.contextmanager
        def open_client(cancelled: threading.Event) -> Iterator[ApsisClient]:
            from apsis_desktop.api.client import ApsisClient  # noqa: PLC0415 - HTTP takes long to load

            with ApsisClient(self.accounts.account(connection_id), cancelled) as client:
                yield client

        return open_client

    def _remember_connection(self, _cancelled: threading.Event) -> None:
        """Keep which connection is in use at this moment: of several that were chosen quickly the last one counts."""
        with self._remembering:
            connection = self.settings.connection(self._connection_id or "")
            if connection is not None:
                self.settings.last_connection = connection

    def _connect_parts(self) -> None:
        self.window.connection_chosen.connect(self.use_connection)
        self.window.connection_removed.connect(self._leave)
        self.window.practice_wanted.connect(self.use_practice)
        self.window.closing.connect(self._quit)
        self.window.connected.connect(self.queue.go_on_with_key)
        self.catalogue.sections.connect(self._tell_connected)
        self.catalogue.failed.connect(self._tell_trouble)
        for changes in (self.queue.added, self.queue.changed, self.queue.removed, self.queue.reloaded):
            changes.connect(self.window.count_reports)
            changes.connect(self._note_running)
        self._sweeping.timeout.connect(self.queue.expire_old)
        self.window.details_wanted.connect(self._copy_details)
        self.window.settings_wanted.connect(self._show_settings)
        self.window.clear_past_wanted.connect(self._clear_past)
        self.settings_desk.way_changed.connect(self._try_way)
        self.settings_desk.choices.changed.connect(self._follow_language)
        self.earlier.coming.connect(self._make_panels)
        self.earlier.taken_over.connect(self._look_after_earlier)
        self.window.log_folder_wanted.connect(self._open_log_folder)
        self.support.copied.connect(self.window.support.say_copied)

    @property
    def _behind_the_welcome(self) -> bool:
        return "panels" in self.__dict__

    def _make_panels(self) -> None:
        """Have reports looked after, which is done from behind the welcome."""
        _ = self.panels

    def _look_after_earlier(self) -> None:
        if self._behind_the_welcome:
            self.panels.finished.privacy.look()

    def _ask(self, selection: Selection) -> None:
        if self._connection_id is not None:
            self.queue.ask(self._connection_id, report_name(selection), selection)

    def _tell_of_settings(self) -> None:
        if self.settings.damaged is not None:
            self.window.say_problem(SettingsBegunAnew(file=str(self.settings.damaged)))
        elif self.settings.problem is not None:
            self.window.say_problem(self.settings.problem)

    def _ask_for_key(self) -> None:
        if self._connection_id is not None:
            self.window.connect_again(self._connection_id)

    def _tell_connected(self) -> None:
        if self._connection_id != PRACTICE:
            self.window.say_connected()

    def _tell_trouble(self, _part: Part, problem: ApsisError) -> None:
        if self._connection_id != PRACTICE:
            self.window.say_trouble(problem)

    def _leave(self, connection_id: str) -> None:
        """Go on without a connection that was removed: with another one where there is one."""
        self.queue.remove_all_of(connection_id)
        self.presets.forget(connection_id)
        if connection_id != self._connection_id:
            return
        others = self.accounts.connections()
        if others:
            self.use_connection(others[0].id)
        else:
            self._connection_id = None
            self.presets.use(None)
            self.catalogue.use(self._client_of(""))
            self.window.show_welcome()

    @property
    def practising(self) -> bool:
        return self._connection_id == PRACTICE

    def show_settings(self) -> None:
        self._show_settings()

    def _show_settings(self) -> None:
        self.settings_desk.open(self.window, with_updates=self.updates.has_feed)

    def _clear_past(self) -> None:
        if self._connection_id is not None:
            self.panels.finished.privacy.ask_to_clear(self._connection_id, self.window)

    def _try_way(self) -> None:
        """Reach APSIS One in the way that was just set: whether it works shows at once."""
        if self._connection_id not in {None, PRACTICE}:
            self.catalogue.refresh()

    def _show_report(self, job_id: str) -> None:
        """Bring up the report that a notification was about."""
        job = self.queue.job(job_id)
        if job is not None and job.connection_id != self._connection_id:
            self._use_again(job.connection_id)
        self.window.come_forward()
        self.panels.reports.show_report(job_id)

    def _use_again(self, connection_id: str) -> None:
        if connection_id == PRACTICE:
            self.use_practice()
        elif self.settings.connection(connection_id) is not None:
            self.use_connection(connection_id)

    def _follow_language(self, before: Preferences, now: Preferences) -> None:
        # Whoever opens the window anew stops all of this first: no report may be on its way.
        if now.language == before.language:
            return
        self.settings.set("language", now.language)  # at once, since the window may be opened anew before all is kept
        if self.queue.running():
            self.settings_desk.say_later(self.window)
        else:
            self.language_changed.emit()

    def _note_running(self) -> None:
        self._awake.note(self.queue.running())

    def _copy_details(self, job: Job | None) -> None:
        self.support.copy(self._connection_id, job)

    def _open_log_folder(self) -> None:
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - not before it is wanted
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415 - the same

        folder = str(self._paths.logs)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            self.window.support.say_where_the_log_is(folder)

    def _quit(self) -> None:
        QApplication.quit()


def _practice_server() -> PracticeServer:
    from apsis_desktop.practice.server import PracticeServer  # noqa: PLC0415 - most starts do without

    return PracticeServer()

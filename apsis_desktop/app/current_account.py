"""Which account the window works on: a connection that is kept, the practice account, or none yet."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.api.account import Account
from apsis_desktop.api.region import Region
from apsis_desktop.api.token_renewal import TokenSource
from apsis_desktop.errors import ApsisError, PracticeAway
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.jobs.catalogue import OpenClient
from apsis_desktop.jobs.connection_state import ConnectionState
from apsis_desktop.jobs.earlier.same_request import people_last_time
from apsis_desktop.jobs.job import PRACTICE
from apsis_desktop.report.selection import Selection
from apsis_desktop.settings.file import Connection

if TYPE_CHECKING:
    from apsis_desktop.api.client import ApsisClient
    from apsis_desktop.practice.server import PracticeServer


def client_opener(accounts: Accounts, connection_id: str) -> OpenClient:
    """Return what opens the way to an account. Its id goes along: another may be in use when the thread begins."""

    @contextlib.contextmanager
    def open_client(cancelled: threading.Event) -> Iterator[ApsisClient]:
        from apsis_desktop.report.retrying_client import IN_WINDOW, RetryingClient

        with RetryingClient(accounts.account(connection_id), cancelled, IN_WINDOW) as client:
            yield client

    return open_client


class CurrentAccount(QObject):
    """Loads the account's lists, requests reports of it, and shows in the window how it is reached."""

    def __init__(
        self, services: Services, window: MainWindow, practice_server: PracticeServer | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._window = window
        self._practice = practice_server
        self._practice_runs = False
        self._remembering = threading.Lock()
        self.id: str | None = None
        self.state = ConnectionState(services.queue, services.catalogue, self)
        self.state.well.connect(self._tell_connected)
        self.state.trouble.connect(self._tell_trouble)
        workspace = window.workspace
        workspace.switcher.chosen.connect(self.use)
        workspace.new_report.requested.connect(self.request_report)
        for practice in (window.welcome.practice.clicked, window.menus.practice.triggered):
            practice.connect(self.use_practice)
        workspace.switcher.practice_chosen.connect(self.use_practice)

    @property
    def practising(self) -> bool:
        return self.id == PRACTICE

    def use(self, connection_id: str) -> None:
        """Work on one of the connections that are kept."""
        sections = self._services.accounts.sections_on_connecting(connection_id)
        if connection_id == self.id:  # it was connected again: what is chosen stays chosen
            self.state.begin(connection_id)
            self._window.show_connection(connection_id)
            self._services.catalogue.refresh(sections=sections)
        else:
            self._turn_to(connection_id)
            self._window.show_connection(connection_id)
            self._services.catalogue.load(sections=sections)
        self._services.background.run(self._remember, parent=self)

    def use_practice(self) -> None:
        """Work on the practice account, which is started for that."""
        if not self._practice_runs:
            server = self._practice = self._practice or _practice_server()
            try:
                server.start()
            except OSError as error:
                self._window.say_problem(PracticeAway(detail=f"{type(error).__name__}: {error.strerror}"))
                return
            self._practice_runs = True
            connection = Connection(PRACTICE, self.tr("Practice data"), Region.EU, server.client_id)
            account = Account(server.url, TokenSource(server.client_id, server.client_secret))
            self._services.accounts.visit(connection, account)
        self._turn_to(PRACTICE)
        self._window.show_practice()
        self._services.catalogue.load()

    def leave(self, connection_id: str) -> None:
        """Go on without a connection that was removed: with another one where there is one."""
        self._services.queue.remove_all_of(connection_id)
        self._services.presets.forget(connection_id)
        if connection_id != self.id:
            return
        others = self._services.accounts.connections()
        if others:
            self.use(others[0].id)
        else:
            self._turn_to(None)
            self._window.show_welcome()

    def request_report(self, selection: Selection) -> None:
        if self.id is not None:
            workspace = self._window.workspace
            preset = workspace.presets.unchanged()
            workspace.reports.commands.request(self.id, selection, preset.name if preset is not None else None)

    def show_report(self, job_id: str) -> None:
        """Bring up the report that a notification is about, and the account that it is of if that is still there."""
        job = self._services.queue.job(job_id)
        if job is not None and job.connection_id != self.id:
            if job.connection_id == PRACTICE:
                self.use_practice()
            elif self._services.settings.connection(job.connection_id) is not None:
                self.use(job.connection_id)
        self._window.come_forward()
        self._window.workspace.show_report(job_id)

    def try_proxy(self) -> None:
        """Reach APSIS One by the proxy that was just set: whether it works shows at once."""
        if self.id is not None and not self.practising:
            self._services.catalogue.refresh()

    def stop_practice(self) -> None:
        """Stop the server of the practice account, as the program ends."""
        if self._practice is not None:
            self._practice.stop()

    def _turn_to(self, connection_id: str | None) -> None:
        self.id = connection_id
        if connection_id is not None:
            self._window.workspace.reports.show_connection(connection_id)
        limits, bar = self._services.accounts.column_limits, self._window.workspace.new_report.request_bar
        bar.most_columns = partial(limits.most_columns, connection_id or "")
        bar.last_time = self._people_last_time
        self._services.presets.use(connection_id)
        self._services.catalogue.use(client_opener(self._services.accounts, connection_id or ""))
        self.state.begin(connection_id)

    def _people_last_time(self, selection: Selection) -> int | None:
        return people_last_time(self._services.queue.jobs(), self.id or "", selection)

    def _remember(self, _cancelled: threading.Event) -> None:
        """Keep which connection is in use at this moment: of several that were chosen quickly the last one counts."""
        with self._remembering:
            connection = self._services.settings.connection(self.id or "")
            if connection is not None:
                self._services.settings.last_connection = connection

    def _tell_connected(self) -> None:
        if not self.practising:
            self._window.say_connected()

    def _tell_trouble(self, problem: ApsisError) -> None:
        if not self.practising:
            self._window.say_trouble(problem)


def _practice_server() -> PracticeServer:
    from apsis_desktop.practice.server import PracticeServer

    return PracticeServer()

"""Which account the window works on: a connection that is kept, the practice account, or none yet."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.api.account import Account
from apsis_desktop.api.region import Region
from apsis_desktop.api.token_renewal import TokenSource
from apsis_desktop.app.window_builder import Front
from apsis_desktop.errors import ApsisError, PracticeAway
from apsis_desktop.jobs.catalogue import Catalogue, OpenClient
from apsis_desktop.jobs.connection_state import ConnectionState
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.presets.library import PresetLibrary
from apsis_desktop.settings.stored import Connection, Settings
from apsis_desktop.system.background import Background

if TYPE_CHECKING:
    from apsis_desktop.api.client import ApsisClient
    from apsis_desktop.practice.server import PracticeServer

PRACTICE = "practice"  # the id of the practice account's connection


class CurrentAccount(QObject):
    """Loads its lists into the catalogue, and shows in the window how it is reached.

    `front` returns the window of this moment, with its panels. `soon` does something once that has been painted.
    """

    def __init__(
        self,
        accounts: Accounts,
        settings: Settings,
        queue: ReportQueue,
        presets: PresetLibrary,
        background: Background,
        front: Callable[[], Front],
        soon: Callable[[Callable[[], None]], None],
        practice_server: PracticeServer | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._settings = settings
        self._queue = queue
        self._presets = presets
        self._background = background
        self._front = front
        self._soon = soon
        self._practice = practice_server
        self._practice_runs = False
        self._remembering = threading.Lock()
        self.id: str | None = None
        self.catalogue = Catalogue(background, self._client_of(""), self)
        self.state = ConnectionState(queue, self.catalogue, self)
        self.state.well.connect(self._tell_connected)
        self.state.trouble.connect(self._tell_trouble)

    @property
    def practising(self) -> bool:
        return self.id == PRACTICE

    def listen_to(self, front: Front) -> None:
        """Do what is wanted of the account in this window."""
        front.window.connection_chosen.connect(self.use)
        front.window.connection_removed.connect(self._leave)
        front.window.practice_wanted.connect(self.use_practice)

    def show(self) -> None:
        """Show the account that is in use; the welcome where there is none."""
        window = self._front().window
        if self.id is None:
            window.show_welcome()
            return
        self._front().panels.reports.show_connection(self.id)
        if self.practising:
            window.show_practice()
        else:
            window.show_connection(self.id)
            self.state.tell_again()

    def use(self, connection_id: str) -> None:
        """Work on one of the connections that are kept."""
        sections = self._accounts.sections_on_connecting(connection_id)
        if connection_id == self.id:  # it was connected again: what is chosen stays chosen
            self.state.begin(connection_id)
            self.catalogue.refresh(sections=sections)
        else:
            self._turn_to(connection_id)
            self._soon(partial(self.catalogue.load, sections=sections))
        self.show()
        self._background.run(self._remember, parent=self)

    def use_practice(self) -> None:
        """Work on the practice account, which is started for that."""
        if not self._practice_runs:
            server = self._practice = self._practice or _practice_server()
            try:
                server.start()
            except OSError as error:
                problem = PracticeAway(detail=f"{type(error).__name__}: {error.strerror}")
                self._front().window.say_problem(problem)
                return
            self._practice_runs = True
            connection = Connection(PRACTICE, self.tr("Practice data"), Region.EU, server.client_id)
            account = Account(server.url, TokenSource(server.client_id, server.client_secret))
            self._accounts.visit(connection, account)
        self._turn_to(PRACTICE)
        self.show()
        self._soon(self.catalogue.load)

    def use_again(self, connection_id: str) -> None:
        """Work on an account as far as it is still there."""
        if connection_id == PRACTICE:
            self.use_practice()
        elif self._settings.connection(connection_id) is not None:
            self.use(connection_id)

    def try_way(self) -> None:
        """Reach APSIS One in the way that was just set: whether it works shows at once."""
        if self.id is not None and not self.practising:
            self.catalogue.refresh()

    def stop_practice(self) -> None:
        """Stop the server of the practice account, as the program ends."""
        if self._practice is not None:
            self._practice.stop()

    def _turn_to(self, connection_id: str) -> None:
        self.id = connection_id
        self._front().panels.reports.show_connection(connection_id)
        self._presets.use(connection_id)
        self.catalogue.use(self._client_of(connection_id))
        self.state.begin(connection_id)

    def _leave(self, connection_id: str) -> None:
        """Go on without a connection that was removed: with another one where there is one."""
        self._queue.remove_all_of(connection_id)
        self._presets.forget(connection_id)
        if connection_id != self.id:
            return
        others = self._accounts.connections()
        if others:
            self.use(others[0].id)
        else:
            self.id = None
            self._presets.use(None)
            self.catalogue.use(self._client_of(""))
            self.state.begin(None)
            self.show()

    def _client_of(self, connection_id: str) -> OpenClient:
        """Return what opens the way to an account. Its id goes along: another may be in use when the thread begins."""

        @contextlib.contextmanager
        def open_client(cancelled: threading.Event) -> Iterator[ApsisClient]:
            from apsis_desktop.report.patient_client import IN_WINDOW, PatientClient

            with PatientClient(self._accounts.account(connection_id), cancelled, IN_WINDOW) as client:
                yield client

        return open_client

    def _remember(self, _cancelled: threading.Event) -> None:
        """Keep which connection is in use at this moment: of several that were chosen quickly the last one counts."""
        with self._remembering:
            connection = self._settings.connection(self.id or "")
            if connection is not None:
                self._settings.last_connection = connection

    def ask_for_key(self) -> None:
        """Ask for the secret of the connection in use once more."""
        if self.id is not None:
            self._front().window.connect_again(self.id)

    def _tell_connected(self) -> None:
        if not self.practising:
            self._front().window.say_connected()

    def _tell_trouble(self, problem: ApsisError) -> None:
        if not self.practising:
            self._front().window.say_trouble(problem)


def _practice_server() -> PracticeServer:
    from apsis_desktop.practice.server import PracticeServer

    return PracticeServer()

"""The program opened for pictures, with folders of its own: at the first start, practising, busy, and connected."""

from __future__ import annotations

import contextlib
import os
import socket
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from screens.account import Account, account_of, earlier_reports
from screens.memory_keyring import MemoryKeyring
from screens.studio import Studio

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.app.desktop import Desktop
from apsis_desktop.gui.text.report_name import report_name
from apsis_desktop.jobs.job import PRACTICE, Job, JobState, Pause
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.report.selection import FileFormat, Selection
from apsis_desktop.settings.file import Connection, Settings
from apsis_desktop.system.paths import Paths

SIZE = (1248, 780)
SEED = 3660  # with it the first report is ready at once, and the next four take minutes
CONNECTIONS = (
    Connection("shop", "Nordic shop", Region.EU, "practice-client"),
    Connection("singapore", "Singapore", Region.APAC, "practice-client-apac"),
)


@dataclass(frozen=True)
class Stage:
    """An open window. `folder` is where its own files and those of the picture lie."""

    studio: Studio
    desktop: Desktop
    folder: Path
    accounts: tuple[Account, ...] = ()

    @property
    def account(self) -> Account:
        """What the practice account has, where it is in use."""
        return self.accounts[0]


@contextlib.contextmanager
def first_start(studio: Studio) -> Iterator[Stage]:
    """The welcome. Whoever connects reaches a server that knows none of the keys."""
    with (
        _folder() as folder,
        PracticeServer(limits=False) as server,
        _address(server.url),
        _opened(studio, folder, PracticeServer(), practice=False) as desktop,
    ):
        yield Stage(studio, desktop, folder)


@contextlib.contextmanager
def practising(studio: Studio) -> Iterator[Stage]:
    """The practice account, nothing chosen or requested yet."""
    with _folder() as folder, _opened(studio, folder, PracticeServer(), practice=True) as desktop:
        yield Stage(studio, desktop, folder, (account_of(desktop, studio),))


@contextlib.contextmanager
def connecting(studio: Studio) -> Iterator[Stage]:
    """Two connections, and a server that does not answer."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with _folder() as folder, _address(address):
            _keep(folder, *CONNECTIONS)
            with _opened(studio, folder, PracticeServer(), practice=False) as desktop:
                yield Stage(studio, desktop, folder)


@contextlib.contextmanager
def key_refused(studio: Studio) -> Iterator[Stage]:
    """A connection whose key is not taken any more."""
    with _folder() as folder, PracticeServer(limits=False) as server, _address(server.url):
        _keep(folder, *CONNECTIONS[:1])
        with _opened(studio, folder, PracticeServer(), practice=False) as desktop:
            yield Stage(studio, desktop, folder)


@contextlib.contextmanager
def busy(studio: Studio) -> Iterator[Stage]:
    """A full afternoon on the practice account: choices, and a report in each state."""
    # Slow enough for all pictures to catch a report on its way.
    server = PracticeServer(waiting_seconds=(0.0, 600.0), bytes_per_second=1_500, seed=SEED, limits=False)
    with _folder() as folder:
        with _opened(studio, folder, server, practice=True) as desktop:
            account = account_of(desktop, studio)
        store = JobStore.open(_paths(folder).data / "reports.sqlite")
        for job in earlier_reports(account, _paths(folder).waiting):
            store.keep(job)
        store.close()
        with _opened(studio, folder, server, practice=True) as desktop:
            panel = desktop.window.workspace.new_report
            studio.wait(lambda: panel.section.is_loaded() and panel.segments.is_loaded(), "the lists")
            panel.set_selection(account.selection())
            studio.wait(panel.findChildren(QPushButton, "request")[0].isEnabled, "the choices")
            _request_reports(desktop, account, studio)
            yield Stage(studio, desktop, folder, (account,))


def request_more(stage: Stage) -> None:
    """Request so many reports that some wait for their turn: no more run at once than APSIS One is preparing."""
    desktop = stage.desktop
    if not _waits_for_its_turn(desktop):
        desktop.services.queue.change_limits(len(_preparing(desktop)), 1)
        for name in ("Sweden", "Norge"):
            _request(desktop, stage.account, name)
        stage.studio.wait(lambda: _waits_for_its_turn(desktop), "a report that waits for its turn")


def _request_reports(desktop: Desktop, account: Account, studio: Studio) -> None:
    _request(desktop, account, "Everyone", columns=30)
    studio.wait(
        lambda: any(job.state is JobState.FETCHING for job in desktop.services.queue.jobs()), "a report being fetched"
    )
    asked = ("Göteborg: butikskväll 12/3", "Åre weekend guests")
    for name in asked:
        _request(desktop, account, name)
    studio.wait(lambda: len(_preparing(desktop)) == len(asked), "the reports that APSIS One prepares")
    studio.wait(lambda: _progress_shown(desktop), "the progress")


def _request(desktop: Desktop, account: Account, segment: str, columns: int = 5) -> None:
    chosen = Selection(
        section=account.section,
        segments=(account.segments[segment],),
        columns=tuple(account.attributes.values())[:columns],
        format=FileFormat.CSV,
    )
    desktop.services.queue.request(PRACTICE, report_name(chosen), chosen)


def _preparing(desktop: Desktop) -> list[Job]:
    return [job for job in desktop.services.queue.jobs() if job.state is JobState.PREPARING]


def _progress_shown(desktop: Desktop) -> bool:
    activities = [desktop.services.queue.activity_of(job.id) for job in desktop.services.queue.jobs()]
    return any(one is not None and one.received > 4_000 and one.bytes_per_second for one in activities)


def _waits_for_its_turn(desktop: Desktop) -> bool:
    activities = [
        desktop.services.queue.activity_of(job.id)
        for job in desktop.services.queue.jobs()
        if job.state is JobState.QUEUED
    ]
    return any(one is not None and one.pause is Pause.TURN for one in activities)


@contextlib.contextmanager
def _opened(studio: Studio, folder: Path, server: PracticeServer, *, practice: bool) -> Iterator[Desktop]:
    keyring = MemoryKeyring()
    credentials = Credentials(backend=keyring)
    for connection in Settings(_paths(folder).config / "settings.json").connections:
        credentials.keep_secret(connection, "made up")
    desktop = Desktop(_paths(folder), practice_server=server, credentials=credentials)
    desktop.start(practice=practice)
    desktop.window.resize(*SIZE)
    studio.wait(desktop.window.isVisible, "the window")
    try:
        yield desktop
    finally:
        desktop.close()
        desktop.deleteLater()


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    # On a slow computer a thread may end late, and Windows deletes nothing that is open.
    with tempfile.TemporaryDirectory(prefix="apsis-desktop-", ignore_cleanup_errors=True) as name:
        _paths(Path(name)).make()
        yield Path(name)


@contextlib.contextmanager
def _address(url: str) -> Iterator[None]:
    """Let the program that is opened within this reach APSIS One there."""
    before = os.environ.get("APSIS_API_URL")
    os.environ["APSIS_API_URL"] = url
    try:
        yield
    finally:
        os.environ.pop("APSIS_API_URL")
        if before is not None:
            os.environ["APSIS_API_URL"] = before


def _paths(folder: Path) -> Paths:
    return Paths.inside(folder)


def _keep(folder: Path, *connections: Connection) -> None:
    settings = Settings(_paths(folder).config / "settings.json")
    for connection in connections:
        settings.keep_connection(connection)

"""Reports as the window runs them: the real queue, its threads, the store in its file and the folders. No widgets."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import patience
from accounts import account_at
from moving_clock import MovingClock
from PySide6.QtCore import QCoreApplication, QEvent
from reports import SELECTION
from scripted_server import ScriptedServer

from apsis_desktop.api.account import Account
from apsis_desktop.errors import Cancelled
from apsis_desktop.gui.reports.actions import ReportAction, next_step
from apsis_desktop.gui.text.translation import sentence
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.jobs.worker import WorkerContext
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.report.selection import FileFormat, Selection


class HeldClock(MovingClock):
    """Holds whoever waits for the `hold`-th time until the test lets go, so that it can look around meanwhile."""

    def __init__(self, hold: int | None = None) -> None:
        super().__init__()
        self._hold = hold
        self.held = threading.Event()
        self.let_go = threading.Event()

    def wait(self, seconds: float, cancelled: threading.Event) -> None:
        if len(self.waits) + 1 == self._hold:
            self.held.set()
            while not self.let_go.wait(0.02):  # short on purpose: a look at `cancelled` between
                if cancelled.is_set():
                    raise Cancelled
        super().wait(seconds, cancelled)


def let_qt_work() -> None:
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@dataclass
class Desk:
    """One person's reports. Used on the GUI thread; the queue's threads do the work."""

    home: Path
    queue: ReportQueue
    store: JobStore
    clock: HeldClock

    @property
    def waiting(self) -> Path:
        return self.home / "waiting"

    @property
    def target(self) -> Path:
        return self.home / "target"

    # --- what a person does ----------------------------------------------------------------------------------------

    def asks(self, file_format: FileFormat = FileFormat.CSV, selection: Selection = SELECTION) -> str:
        """Request a report and return its id."""
        return self.queue.request("nordic", "Women", replace(selection, format=file_format)).id

    def gets(self, file_format: FileFormat = FileFormat.CSV, selection: Selection = SELECTION) -> Job:
        """Request a report and wait until it has come to rest."""
        return self.rests(self.asks(file_format, selection))

    def saves(self, job_id: str, place: Path, *, replace: bool = False) -> Job:
        """Save the file that waits, and wait for what comes of it."""
        self.queue.save(job_id, place, self.job(job_id).format, replace=replace)
        return self.rests(job_id)

    def tries_again(self, job_id: str) -> Job:
        self.queue.try_again(job_id)
        return self.rests(job_id)

    # --- what a person sees ----------------------------------------------------------------------------------------

    def job(self, job_id: str) -> Job:
        job = self.queue.job(job_id)
        assert job is not None
        return job

    def rests(self, job_id: str) -> Job:
        """Wait until nothing more happens to a report by itself."""
        busy = (self.queue._running, self.queue._savings)
        self.until(lambda: not self.job(job_id).running and not any(job_id in works for works in busy))
        return self.job(job_id)

    def is_held(self, job_id: str) -> Job:
        """Wait until a report waits for as long as the test likes, and the window has been told why."""
        self.until(lambda: self.clock.held.is_set() or not self.job(job_id).running)
        self.until(lambda: self.waits_for(job_id) != "" or not self.job(job_id).running)
        return self.job(job_id)

    def goes_on(self, job_id: str) -> Job:
        """Let the clock run again and wait for what comes of it."""
        self.clock.let_go.set()
        return self.rests(job_id)

    def says(self, job_id: str) -> str:
        """Return the sentence under a report's name."""
        problem = self.job(job_id).problem
        return sentence(problem.error()) if problem is not None else ""

    def waits_for(self, job_id: str) -> str:
        """Return the sentence that says why a report does not get on."""
        activity = self.queue.activity_of(job_id)
        return sentence(activity.problem) if activity is not None and activity.problem is not None else ""

    def offers(self, job_id: str) -> ReportAction:
        return next_step(self.job(job_id), self.clock.now())

    @staticmethod
    def until(happened: Callable[[], bool]) -> None:
        patience.until(happened, meanwhile=let_qt_work)

    # --- what lies on the disk -------------------------------------------------------------------------------------

    def left_waiting(self) -> dict[str, bytes]:
        return contents(self.waiting)

    def saved(self) -> dict[str, bytes]:
        return contents(self.target)

    def after_a_crash(self) -> list[Job]:
        """Return the reports that a start would find if the program died this moment."""
        with tempfile.TemporaryDirectory(dir=self.home) as folder:
            for file in self.home.glob("reports.sqlite*"):
                shutil.copy(file, folder)
            with contextlib.closing(JobStore.open(Path(folder) / "reports.sqlite")) as store:
                assert store.set_aside is None
                return store.load()

    def remembered(self, job_id: str) -> Job:
        """Return a report as it is in the store: what is done in the background is waited for."""
        self.until(lambda: any(job == self.job(job_id) for job in self.after_a_crash()))
        return self.job(job_id)


def contents(folder: Path) -> dict[str, bytes]:
    if not folder.is_dir():
        return {}
    found = {}
    for file in folder.iterdir():
        with contextlib.suppress(FileNotFoundError):  # it went while the folder was read
            found[file.name] = file.read_bytes()
    return found


@contextlib.contextmanager
def desk(
    home: Path,
    accounts: ScriptedServer | Account | Callable[[str], Account],
    clock: HeldClock | None = None,
    store: JobStore | None = None,
    own_place: Callable[[Job], Path | None] = lambda _job: None,
    columns_taken: Callable[[str, int], None] = lambda _connection_id, _most: None,
) -> Iterator[Desk]:
    """Open a desk in a folder, at a server or with accounts of the test's own, and close it in order.

    `own_place` returns where a report is saved by itself.
    """
    assert QCoreApplication.instance() is not None
    for folder in (home / "waiting", home / "target"):
        folder.mkdir(mode=0o700, exist_ok=True)
    clock = clock or HeldClock()
    store = store or JobStore.open(home / "reports.sqlite")
    if isinstance(accounts, ScriptedServer):
        accounts = account_at(accounts.url)
    account_for = _always(accounts) if isinstance(accounts, Account) else accounts
    context = WorkerContext(
        Ledger(store, clock.now),
        account_for,
        home / "waiting",
        clock=clock,
        agreed_time=lambda _connection_id: clock.now(),
        own_place=own_place,
        columns_taken=columns_taken,
        unfinished=Unfinished(home / "unfinished"),
        work_folder=home / "work",
    )
    queue = ReportQueue(context)
    try:
        yield Desk(home, queue, store, clock)
    finally:
        assert queue.stop()
        assert contents(home / "work") == {}
        queue.deleteLater()
        with contextlib.suppress(Exception):
            store.close()


def _always(account: Account) -> Callable[[str], Account]:
    return lambda _connection_id: account

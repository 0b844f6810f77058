"""A program that requests reports, saves and removes them as the window does, until it is killed.

Its command line: how the person lives, a folder for everything it keeps, one for what is saved, and the address, client
ID and secret of a practice account. It waits for a line before it opens its list, says what is in it, and waits for a
second line that says what to do. From then on it tells each report's state as soon as that is written down, and each
removal before and after.
"""

import itertools
import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Collection, Iterable
from datetime import UTC, datetime
from pathlib import Path

from crash_cases import GOES, OF_ITSELF, OTHER_CONNECTION, Case, Life, Wish, name_of, number_of
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from apsis_desktop.api.account import Account
from apsis_desktop.api.rate_limits import AccountLimits, Limit
from apsis_desktop.api.token_renewal import TokenSource
from apsis_desktop.jobs.after_restart import restore
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.parts import files_of_parts
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.jobs.worker import WorkerContext
from apsis_desktop.lists.work_folder import sweep
from apsis_desktop.report.clock import Clock
from apsis_desktop.report.files.unfinished import Unfinished

AT_REST = "at rest"
STEPS = ("os.link", "os.rename", "os.remove", "open", "socket.connect", "keep", "kept", "forget", "forgotten")
"""Where the program can be told to die: audit events of Python and of its own, each raised just before the step."""
HURRY = 20.0  # how many times quicker than usual it looks for its reports


class QuickClock(Clock):
    def wait(self, seconds: float, cancelled: threading.Event) -> None:
        super().wait(seconds / HURRY, cancelled)


class QuickLimits(AccountLimits):
    def __init__(self) -> None:
        super().__init__()
        self.tokens = self.reports = self.links = Limit(1000, 1)


class TellingStore(JobStore):
    """Tells what is done with it once it is open."""

    def keep(self, job: Job) -> None:
        if self.is_open:
            sys.audit("keep")
        super().keep(job)
        if self.is_open:
            sys.audit("kept")
            parts = [part.state for part in job.parts]
            tell({"name": job.name, "id": job.id, "state": job.state, "parts": parts})

    def forget(self, *job_ids: str) -> None:
        sys.audit("forget")
        super().forget(*job_ids)
        sys.audit("forgotten")
        for job_id in job_ids:
            tell({"id": job_id, "state": "forgotten"})


def tell(what: object) -> None:
    os.write(sys.stdout.fileno(), f"{json.dumps(what)}\n".encode())  # in one piece, whatever thread it is on


def tell_all(jobs: Iterable[Job]) -> None:
    tell(
        [
            {
                "name": job.name,
                "id": job.id,
                "state": job.state,
                "waiting": job.waiting_file.name if job.waiting_file else None,
                "format": job.file_format,
                "saving": job.saving,
                "saved": job.saved_path.name if job.saved_path else None,
                "problem": job.problem.code if job.problem else None,
                "parts": [file.name for file in files_of_parts(job, Path())],
            }
            for job in jobs
        ]
    )


class Person(QObject):
    """Saves and removes what is ready, and sees when nothing is left to wait for."""

    def __init__(self, queue: ReportQueue, case: Case) -> None:
        super().__init__()
        self._queue = queue
        self._case = case
        self._requests_again = False
        self._requested_again: set[str] = set()
        self._acted: set[str] = set()  # what was done with a report is not done twice
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._check_reports)
        queue.changed.connect(self._hear)

    def requests(self, numbers: Collection[int]) -> None:
        for job in self._queue.jobs():
            self._hear(job)
        for number in numbers:
            self._queue.request(self._case.connection(number), name_of(number), self._case.selection(number))
        self._timer.start(10)

    def requests_again(self) -> None:
        """Request each report again of which it is not known whether it was requested, also when that shows later."""
        self._requests_again = True
        names = [job.name for job in self._queue.jobs()]
        for job in self._queue.jobs():
            if job.state is JobState.UNSURE and names.count(job.name) == 1 and job.id not in self._requested_again:
                self._requested_again.add(job.id)  # the new one may be removed as soon as it is there
                self._queue.request_again(job.id)

    def _hear(self, job: Job) -> None:
        ready = job.state is JobState.READY and job.problem is None
        match self._case.wish(number_of(job.name)):
            case Wish.SAVE | Wish.SAVE_IN_ANOTHER_FORMAT | Wish.REPLACE if ready and not job.saving:
                self._once(job, self._save)
            case Wish.REMOVE if ready:
                self._once(job, self._remove)
            case Wish.REMOVE_WHILE_FETCHING if ready or job.state is JobState.FETCHING:
                self._once(job, self._remove)
            case Wish.REMOVE_WHILE_SAVING if ready:
                self._once(job, self._save_and_remove)
            case Wish.REMOVE_WHILE_SAVING if job.state is JobState.SAVED:  # a kill was quicker than the removal
                self._once(job, self._remove)
            case Wish.SAVE_AND_CLEAR if ready and not job.saving:
                self._once(job, self._save)
            case Wish.SAVE_AND_CLEAR if job.state is JobState.SAVED:
                self._removes(job)
                self._queue.clear([job.id])
            case Wish.REMOVE_CONNECTION if ready:
                self._once(job, self._remove_connection)

    def _once(self, job: Job, act: Callable[[Job], None]) -> None:
        if job.id not in self._acted:
            self._acted.add(job.id)
            act(job)

    def _save(self, job: Job) -> None:
        number = number_of(job.name)
        replace = self._case.wish(number) is Wish.REPLACE
        self._queue.save(job.id, self._case.place(number), self._case.final_format(number), replace)

    def _remove(self, job: Job) -> None:
        self._removes(job)
        self._queue.remove(job.id)

    def _save_and_remove(self, job: Job) -> None:
        self._save(job)
        QTimer.singleShot(number_of(job.name) % 3, lambda: self._remove(job))

    def _remove_connection(self, _job: Job) -> None:
        self._removes(*(job for job in self._queue.jobs() if job.connection_id == OTHER_CONNECTION))
        self._queue.remove_all_of(OTHER_CONNECTION)

    def _removes(self, *jobs: Job) -> None:
        for job in jobs:
            tell({"id": job.id, "name": job.name, "state": "removing"})

    def _to_be_done(self, job: Job) -> bool:
        wish = self._case.wish(number_of(job.name))
        if wish in GOES:
            return job.problem is None
        return wish is not Wish.LEAVE and job.state is JobState.READY and job.problem is None

    def _check_reports(self) -> None:
        if self._requests_again:
            self.requests_again()
        if not self._queue._running and not any(job.running or self._to_be_done(job) for job in self._queue.jobs()):
            tell(AT_REST)
            self._timer.stop()
            QCoreApplication.exit()


def die_before(step: str, times: int) -> None:
    """Die (SIGKILL) where this step is about to be taken for so many times from now on."""
    steps = itertools.count(1)

    def watch(event: str, _arguments: object) -> None:
        if event == step and next(steps) == times:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))  # on Windows both end it at once

    sys.addaudithook(watch)


def main(life: str, top: str, saved: str, address: str, client_id: str, secret: str) -> None:
    application = QCoreApplication([])
    sys.stdin.readline()
    case = Case(Life(life), Path(top), Path(saved))
    store = TellingStore(case.store)
    account = Account(address, TokenSource(client_id, secret), QuickLimits())

    def own_place(job: Job) -> Path | None:
        number = number_of(job.name)
        return case.place(number) if case.wish(number) in OF_ITSELF else None

    context = WorkerContext(
        ledger=Ledger(store),
        account_for=lambda _id: account,
        waiting_folder=case.waiting,
        clock=QuickClock(),
        own_place=own_place,
        unfinished=Unfinished(case.top / "unfinished"),
        work_folder=case.work,
    )
    queue = ReportQueue(context)
    sweep(case.work)
    jobs = restore(store, case.waiting, datetime.now(UTC), {"practice"}, own_place=own_place).jobs
    tell_all(jobs)
    to_do = json.loads(sys.stdin.readline())
    if to_do["die before"]:
        die_before(*to_do["die before"])
    queue.take_over(jobs)
    person = Person(queue, case)
    if to_do["request again"]:
        person.requests_again()
    person.requests(to_do["request"])
    application.exec()
    if to_do["end"]:
        queue.stop()
        tell_all(queue.jobs())
        store.close()
    else:
        threading.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])

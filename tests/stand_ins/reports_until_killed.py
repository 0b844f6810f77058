"""A program that asks for reports and saves them as the window does, until it is killed.

Its command line: a folder for everything it keeps, and the address, client ID and secret of a practice account. It
waits for a line before it opens its list, says what is in it, and waits for a second line that says what to do. From
then on it tells each report's state as soon as that is written down.
"""

import itertools
import json
import os
import signal
import sys
import threading
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from apsis_desktop.api.account import Account
from apsis_desktop.api.definitions import Attribute, Section, Segment
from apsis_desktop.api.limits import AccountLimits, Limit
from apsis_desktop.api.token import TokenSource
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.opening import open_earlier
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.store_to_come import StoreToCome
from apsis_desktop.jobs.worker import Surrounds
from apsis_desktop.practice.definition import usercreated
from apsis_desktop.report.selection import FileFormat, Selection
from apsis_desktop.report.waiting import Clock

CONNECTION = "a connection that is kept"
AT_REST = "at rest"
STEPS = ("os.link", "os.rename", "os.remove", "open", "socket.connect")
"""Where the program can be told to die: names of Python's audit events, each raised just before the step."""
HURRY = 20.0  # how many times quicker than usual it looks for its reports


class Wish(Enum):
    """What the person wants with a report once it is there."""

    LEAVE = 0
    SAVE = 1
    SAVE_IN_ANOTHER_FORMAT = 2
    REPLACE = 3


@dataclass(frozen=True)
class Folders:
    top: Path

    @property
    def store(self) -> Path:
        return self.top / "reports.sqlite"

    @property
    def waiting(self) -> Path:
        return self.top / "waiting"

    @property
    def saved(self) -> Path:
        return self.top / "saved"

    def target(self, number: int) -> Path:
        return self.saved / f"report {number}.{final_format(number)}"


def name_of(number: int) -> str:
    """Name a report; one of its columns is headed so, which makes every report's file another one."""
    return f"report {number}"


def wish(number: int) -> Wish:
    return Wish(number % len(Wish))


def final_format(number: int) -> FileFormat:
    formats = list(FileFormat)
    return formats[(number // len(Wish) + (wish(number) is Wish.SAVE_IN_ANOTHER_FORMAT)) % len(formats)]


def selection(number: int) -> Selection:
    formats = list(FileFormat)
    return Selection(
        section=Section("Norden", "com.apsis1.sections.default"),
        segments=(Segment("Women", usercreated("segments", "Women")),),
        columns=(
            Attribute(name_of(number), "com.apsis1.attributes.email"),
            Attribute("Name", "com.apsis1.attributes.fullname"),
        ),
        format=formats[number // len(Wish) % len(formats)],
    )


class QuickClock(Clock):
    def wait(self, seconds: float, cancelled: threading.Event) -> None:
        super().wait(seconds / HURRY, cancelled)


class QuickLimits(AccountLimits):
    def __init__(self) -> None:
        super().__init__()
        self.tokens = self.reports = self.links = Limit(1000, 1)


class TellingStore(StoreToCome):
    def keep(self, job: Job) -> None:
        super().keep(job)
        tell({"name": job.name, "id": job.id, "state": job.state})


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
                "problem": job.problem.code if job.problem else None,
            }
            for job in jobs
        ]
    )


class Person(QObject):
    """Saves what is ready, and sees when nothing is left to wait for."""

    def __init__(self, queue: ReportQueue, folders: Folders) -> None:
        super().__init__()
        self._queue = queue
        self._folders = folders
        self._saving: set[str] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        queue.changed.connect(self._hear)

    def asks(self, numbers: Collection[int]) -> None:
        for job in self._queue.jobs():
            self._hear(job)
        for number in numbers:
            self._queue.ask(CONNECTION, name_of(number), selection(number))
        self._timer.start(10)

    def asks_again(self) -> None:
        """Ask again for each report of which it is not known whether it was asked for."""
        names = [job.name for job in self._queue.jobs()]
        for job in self._queue.jobs():
            if job.state is JobState.UNSURE and names.count(job.name) == 1:
                self._queue.ask_again(job.id)

    def _hear(self, job: Job) -> None:
        number = int(job.name.split()[-1])
        if not self._to_be_saved(job) or job.save_to is not None or job.id in self._saving:
            return
        self._saving.add(job.id)
        self._queue.save(
            job.id, self._folders.target(number), final_format(number), replace=wish(number) is Wish.REPLACE
        )

    def _to_be_saved(self, job: Job) -> bool:
        wanted = wish(int(job.name.split()[-1])) is not Wish.LEAVE
        return wanted and job.state is JobState.READY and job.problem is None

    def _look(self) -> None:
        if not self._queue._running and not any(job.running or self._to_be_saved(job) for job in self._queue.jobs()):
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


def main(folder: str, address: str, client_id: str, secret: str) -> None:
    application = QCoreApplication([])
    sys.stdin.readline()
    folders = Folders(Path(folder))
    store = TellingStore()
    account = Account(address, TokenSource(client_id, secret), QuickLimits())
    surrounds = Surrounds(
        ledger=Ledger(store), account_for=lambda _id: account, waiting_folder=folders.waiting, clock=QuickClock()
    )
    queue = ReportQueue(surrounds)
    earlier = open_earlier(store, folders.store, folders.waiting, lambda: datetime.now(UTC), {"practice"})
    jobs = earlier(threading.Event()).jobs
    tell_all(jobs)
    to_do = json.loads(sys.stdin.readline())
    if to_do["die before"]:
        die_before(*to_do["die before"])
    queue.take_over(jobs)
    person = Person(queue, folders)
    if to_do["ask again"]:
        person.asks_again()
    person.asks(to_do["ask"])
    application.exec()
    if to_do["end"]:
        queue.stop()
        tell_all(queue.jobs())
        store.close()
    else:
        threading.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Makes the reports suffer for some minutes: the program is killed, then reports run over a line with faults in it.

200 kills in each of the ways that people live with the program, and 200 reports.
Run by `dev.py soak`, which is not part of the normal run. It fails where a report is lost, doubled or neither finished
nor failed with a reason, where a saved file is not what was served, and where the account's limits were not kept.
"""

from __future__ import annotations

import argparse
import logging
import math
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from soak.faulty_line import Fault, FaultyLine, digest

from apsis_desktop.api.account import Account
from apsis_desktop.api.definitions import Attribute, Section, Segment
from apsis_desktop.api.origin import TimeLimits
from apsis_desktop.api.rate_limits import AccountLimits, Limit
from apsis_desktop.api.token_renewal import TokenSource
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.jobs.worker import WorkerContext
from apsis_desktop.practice.account import SECTIONS
from apsis_desktop.practice.segments import SEGMENTS
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.report.selection import FileFormat, Selection

ROOT = Path(__file__).resolve().parent.parent.parent
LOOKS = 5  # about how many looks a report takes where so many share the account's limits
TIME_LIMITS = TimeLimits(connect=3.0, read=3.0, write=3.0)  # shorter than the program's own, since lines stall often
QUIET = {JobState.SAVED, JobState.FAILED, JobState.UNSURE, JobState.EXPIRED, JobState.CANCELLED}


@dataclass(frozen=True)
class Plan:
    """`minutes`: about how long it is to take; it gives up after three times that."""

    reports: int
    minutes: float
    seed: int

    @property
    def quicker(self) -> int:
        """How many times the account's limits all these reports need to come home in time."""
        return math.ceil(self.reports * LOOKS / (60 * self.minutes * 0.7))

    @property
    def longest_making(self) -> float:
        """How long the practice account makes a report, at most, in seconds."""
        return min(30.0, 60 * self.minutes / 6)

    @property
    def patience(self) -> float:
        return max(60.0, 3 * 60 * self.minutes)


@dataclass(frozen=True)
class Measure:
    """What the process holds; nothing where the system does not say."""

    threads: int
    handles: int | None
    megabytes: float | None

    @classmethod
    def now(cls) -> Measure:
        own = Path("/proc/self")
        if not (own / "statm").exists():
            return cls(threading.active_count(), None, None)
        pages = int((own / "statm").read_text(encoding="ascii").split()[1])
        return cls(
            threads=len(list((own / "task").iterdir())),
            handles=len(list((own / "fd").iterdir())),
            megabytes=pages * os.sysconf("SC_PAGE_SIZE") / 1e6,
        )


class SharedLimits(AccountLimits):
    def __init__(self, quicker: int) -> None:
        super().__init__()
        self.tokens = Limit(10 * quicker, 60)
        self.reports = Limit(quicker, 1)
        self.links = Limit(10 * quicker, 10)


class Person(QObject):
    """Requests all reports at once, saves each that comes, and leaves when nothing is on its way any more."""

    def __init__(self, queue: ReportQueue, folder: Path, patience: float) -> None:
        super().__init__()
        self.most = Measure.now()
        self._queue = queue
        self._folder = folder
        self._until = time.monotonic() + patience
        self._saving: set[str] = set()
        queue.changed.connect(self._hear)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._check_reports)
        self._timer.start(200)

    def is_for(self, count: int) -> None:
        for number in range(count):
            self._queue.request("soak", f"report {number}", selection(number))

    def _hear(self, job: Job) -> None:
        if job.state is JobState.READY and job.id not in self._saving:
            self._saving.add(job.id)
            self._queue.save(job.id, self._folder / f"{job.name}.{job.format}", job.format, replace=False)

    def _check_reports(self) -> None:
        now = Measure.now()
        self.most = max(self.most, now, key=lambda measure: measure.threads)
        if all(at_rest(job) for job in self._queue.jobs()) or time.monotonic() > self._until:
            self._timer.stop()
            QCoreApplication.exit()


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py soak", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=3.0, help="about how long the reports are to take (3)")
    parser.add_argument("--reports", type=int, default=200, help="how many reports (200)")
    parser.add_argument("--kills", type=int, default=200, help="how many kills of each kind before; 0: none (200)")
    parser.add_argument("--seed", type=int, default=1, help="another one, other faults (1)")
    asked = parser.parse_args(arguments)
    code = crashes(asked.kills) if asked.kills else 0
    return soak(Plan(asked.reports, asked.minutes, asked.seed)) or code


def crashes(kills: int) -> int:
    """Run the crash test with so many kills of each kind."""
    print(f"Killing the program {kills} times of each kind …", flush=True)
    surroundings = os.environ | {"APSIS_DESKTOP_KILLS": str(kills)}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "tests/crash"], check=False, cwd=ROOT, env=surroundings
    ).returncode


def soak(plan: Plan) -> int:
    """Run the reports, say what became of them, and return the exit code."""
    logging.basicConfig(level=logging.ERROR)
    application = QCoreApplication.instance() or QCoreApplication([])
    shares = ", ".join(f"{fault.name.lower().replace('_', ' ')} {fault.value} %" for fault in Fault)
    times = f"{plan.quicker} times those of an account" if plan.quicker > 1 else "those of an account"
    print(f"{plan.reports} reports requested at once, seed {plan.seed}; made within {plan.longest_making:.0f} s each")
    print(f"Limits: {times} ({60 * plan.quicker} looks a minute, {plan.quicker} new reports a second)")
    print(f"Faults: {shares}", flush=True)
    practice = PracticeServer(
        seed=plan.seed, limits=False, waiting_seconds=(0.2, plan.longest_making), profile_count=1_000
    )
    began = time.monotonic()
    with (
        tempfile.TemporaryDirectory(prefix="apsis-desktop-soak-") as folder,
        practice,
        FaultyLine(practice.url, seed=plan.seed, quicker=plan.quicker) as line,
    ):
        tokens = TokenSource(practice.client_id, practice.client_secret)
        account = Account(line.url, tokens, SharedLimits(plan.quicker), TIME_LIMITS)
        top = Path(folder)
        (top / "waiting").mkdir()
        (top / "saved").mkdir()
        start = Measure.now()
        store = JobStore.open(top / "reports.sqlite")
        context = WorkerContext(Ledger(store), account_for=lambda _id: account, waiting_folder=top / "waiting")
        queue = ReportQueue(context)
        person = Person(queue, top / "saved", plan.patience)
        person.is_for(plan.reports)
        application.exec()
        ended = queue.stop()
        stored = store.load()
        store.close()
        end = settled(start)
        print(f"After {time.monotonic() - began:.0f} s:")
        return tell(stored, plan, line) | tell_measures(start, person.most, end) | (not ended)


def tell(jobs: list[Job], plan: Plan, line: FaultyLine) -> int:
    """Say what became of the reports; return 1 where that is not as it should be."""
    finished = [job for job in jobs if job.state is JobState.SAVED]
    failed = [job for job in jobs if job not in finished and at_rest(job) and job.problem is not None]
    differing = [job.name for job in finished if not as_served(job, line)]
    lost = plan.reports - len(finished) - len(failed)
    print(f"  finished                     {len(finished)}")
    print(f"  failed with a reason         {len(failed)}")
    for code, count in Counter(job.problem.code for job in failed if job.problem).most_common():
        print(f"    {code:<26} {count}")
    print(f"  neither                      {lost}")
    print(f"  saved, but not as served     {len(differing)}  {' '.join(differing)}".rstrip())
    print(f"  refused over the limits      {listed(line.over_the_limits)}")
    print(f"  longest time without a look  {line.longest_without_look:.1f} s")
    print(f"  faults                       {listed(line.faults)}")
    return int(bool(lost or differing or line.over_the_limits or len(jobs) != plan.reports))


def listed(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.most_common()) or "0"


def tell_measures(start: Measure, most: Measure, end: Measure) -> int:
    print("  of the whole process         start   most    end")
    for name, values in (
        ("threads", [start.threads, most.threads, end.threads]),
        ("file handles", [start.handles, most.handles, end.handles]),
        ("memory, MB", [start.megabytes, most.megabytes, end.megabytes]),
    ):
        print(f"    {name:<26} {'  '.join(written(value) for value in values)}")
    return int(end.threads > start.threads)


def written(value: float | None) -> str:
    return "not measured" if value is None else f"{value:>6.0f}"


def at_rest(job: Job) -> bool:
    """Tell whether nothing more happens to a report by itself."""
    return job.state in QUIET or (job.state is JobState.READY and job.problem is not None)


def as_served(job: Job, line: FaultyLine) -> bool:
    if job.link is None or job.saved_path is None or job.file_format is None:
        return False
    number = job.link.url.rsplit("/", 1)[-1]
    return digest(job.saved_path.read_bytes()) == line.served.get((number, job.file_format.value))


def settled(start: Measure) -> Measure:
    """Measure when the servers have noticed that nobody is there any more, or after some seconds."""
    deadline = time.monotonic() + 5
    while (now := Measure.now()).threads > start.threads and time.monotonic() < deadline:
        time.sleep(0.05)
    return now


def selection(number: int) -> Selection:
    section, segment = SECTIONS[0], SEGMENTS[number % len(SEGMENTS)]
    return Selection(
        section=Section(section.name, section.discriminator),
        segments=(Segment(segment.name, segment.discriminator),),
        columns=(Attribute(f"Email {number}", "com.apsis1.attributes.email"),),
        format=list(FileFormat)[number % len(FileFormat)],
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

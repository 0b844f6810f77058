"""What a worker tells while bytes come: not too often, never too large for a signal; it gives way to the window."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from made_up_reports import NOON, with_link
from PySide6.QtCore import QObject, Qt, QThread, Slot

from apsis_desktop.api.account import Account
from apsis_desktop.errors import Cancelled, NoNetwork
from apsis_desktop.jobs.job import Activity, Job, JobState, Pause
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.jobs.worker import Worker, WorkerContext
from apsis_desktop.jobs.workers.report import ReportWorker
from apsis_desktop.report.clock import Clock
from apsis_desktop.report.events import Fetching, Waiting

GIB = 1 << 30


class Ear(QObject):
    def __init__(self, worker: ReportWorker) -> None:
        super().__init__()
        self.activities: list[Activity] = []
        self.jobs: list[Job] = []
        worker.activity.connect(self.hear)
        worker.changed.connect(self.hear_change)

    @Slot(str, object)
    def hear(self, _job_id: str, activity: Activity) -> None:
        self.activities.append(activity)

    @Slot(object)
    def hear_change(self, job: Job) -> None:
        self.jobs.append(job)


class HandTurnedClock(Clock):
    seconds = 100.0

    def steady(self) -> float:
        return self.seconds


class Bench:
    """A worker whose events and whose clock the test turns by hand."""

    def __init__(self, store: JobStore, folder: Path) -> None:
        self.clock = HandTurnedClock()
        self.ledger = Ledger(store)
        job = with_link(JobState.PREPARING)
        self.ledger.add(job)
        context = WorkerContext(self.ledger, self._no_account, folder, clock=self.clock)
        self.worker = ReportWorker(job.id, context)
        self.ear = Ear(self.worker)

    @staticmethod
    def _no_account(_connection_id: str) -> Account:
        raise NoNetwork

    def comes(self, received: int, total: int | None = None, after: float = 0.0) -> None:
        self.clock.seconds += after
        self.worker._write_down(Fetching(received, total))


@pytest.fixture
def bench(qapp: object, tmp_path: Path) -> Iterator[Bench]:
    with contextlib.closing(JobStore.open(tmp_path / "reports.sqlite")) as store:
        yield Bench(store, tmp_path)


def test_bytes_are_told_at_most_ten_times_a_second(bench: Bench) -> None:
    bench.comes(0, 10_000_000)
    for piece in range(1, 1000):
        bench.comes(piece * 1000, 10_000_000, after=0.003)
    seconds = 999 * 0.003
    assert len(bench.ear.activities) <= 1 + seconds * 10
    assert len(bench.ear.activities) > 20


def test_the_first_and_the_last_byte_are_told_at_once(bench: Bench) -> None:
    bench.comes(0, 2000)
    bench.comes(1000, 2000, after=0.001)
    bench.comes(2000, 2000, after=0.001)
    assert [activity.received for activity in bench.ear.activities] == [0, 2000]
    assert [job.state for job in bench.ear.jobs] == [JobState.FETCHING]


def test_files_of_many_gigabytes_fit_into_a_signal(bench: Bench) -> None:
    bench.comes(0, 9 * GIB)
    bench.comes(5 * GIB, 9 * GIB, after=1)
    last = bench.ear.activities[-1]
    assert (last.received, last.total) == (5 * GIB, 9 * GIB)
    assert last.bytes_per_second == pytest.approx(5 * GIB)


def test_the_speed_is_that_of_the_last_seconds(bench: Bench) -> None:
    bench.comes(0)
    received = 0
    for _ in range(50):
        bench.comes(received := received + 100, after=0.1)
    assert bench.ear.activities[-1].bytes_per_second == pytest.approx(1000)
    for _ in range(50):
        bench.comes(received := received + 300, after=0.1)
    assert bench.ear.activities[-1].bytes_per_second == pytest.approx(3000)


def test_there_is_no_speed_where_there_was_no_time(bench: Bench) -> None:
    bench.comes(0, 100)
    bench.comes(100, 100, after=0.01)
    assert [activity.bytes_per_second for activity in bench.ear.activities] == [None, None]


def test_a_file_that_begins_anew_has_a_speed_of_its_own(bench: Bench) -> None:
    bench.comes(0)
    bench.comes(1_000_000, after=0.5)
    bench.comes(0, after=0.5)
    assert bench.ear.activities[-1].bytes_per_second is None


def test_trouble_while_fetching_leads_back_and_says_why(bench: Bench) -> None:
    bench.comes(0)
    bench.worker._write_down(Waiting(Pause.AWAY, NOON, NoNetwork()))
    assert [job.state for job in bench.ear.jobs] == [JobState.FETCHING, JobState.PREPARING]
    last = bench.ear.activities[-1]
    assert (last.pause, last.next_look) == (Pause.AWAY, NOON)
    assert isinstance(last.problem, NoNetwork)


def test_every_step_back_is_written_down_as_well(bench: Bench) -> None:
    bench.comes(0)
    store = bench.ledger._store
    assert isinstance(store, JobStore)
    assert [job.state for job in store.load()] == [JobState.FETCHING]
    bench.worker._write_down(Waiting(Pause.TURN))
    assert [job.state for job in store.load()] == [JobState.PREPARING]


class NotingWorker(Worker):
    """Notes how nice its thread is to others, and is done."""

    nice = -1

    def _run(self) -> None:
        self.nice = os.getpriority(os.PRIO_PROCESS, 0)
        raise Cancelled


@pytest.mark.skipif(sys.platform != "linux", reason="the other systems lift the window's thread by themselves")
def test_what_works_on_a_report_gives_way_to_the_window(qapp: object) -> None:
    before = os.getpriority(os.PRIO_PROCESS, 0)
    context = WorkerContext(Ledger(JobStore(Path())), Bench._no_account, Path())
    worker, thread = NotingWorker("a report", context), QThread()
    worker.moveToThread(thread)
    thread.started.connect(worker.run)
    worker.finished.connect(thread.quit, Qt.ConnectionType.DirectConnection)
    thread.start()
    thread.wait()
    assert worker.nice > before
    assert os.getpriority(os.PRIO_PROCESS, 0) == before

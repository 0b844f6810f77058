"""How many run at a time, and what goes when it has waited too long."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from made_up_reports import NOON, SELECTION, with_link
from moving_clock import MovingClock
from patience import PATIENCE
from pytestqt.qtbot import QtBot

from apsis_desktop.api.account import Account
from apsis_desktop.errors import Cancelled, FileInUse, ReportUneven
from apsis_desktop.jobs.job import Job, JobState, Problem
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.jobs.worker import WorkerContext
from apsis_desktop.report.download_slots import DownloadSlots
from apsis_desktop.report.polling import LINK_LIFE


class Gate:
    """An account whose keyring keeps everybody waiting; `waiting` are those who do."""

    def __init__(self) -> None:
        self.waiting: list[str] = []
        self._open = threading.Event()

    def account(self, connection_id: str) -> Account:
        self.waiting.append(connection_id)
        self._open.wait()
        raise Cancelled

    def open(self) -> None:
        self._open.set()


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[JobStore]:
    opened = JobStore.open(tmp_path / "reports.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def clock() -> MovingClock:
    made = MovingClock()
    made.moment = NOON
    return made


Make = Callable[..., ReportQueue]


@dataclass
class Agreed:
    """What the clocks of this computer and of APSIS One agree on."""

    time: datetime | None = None


@pytest.fixture
def agreed() -> Agreed:
    return Agreed()


@pytest.fixture
def make(
    qapp: object, tmp_path: Path, store: JobStore, gate: Gate, clock: MovingClock, agreed: Agreed
) -> Iterator[Make]:
    queues: list[ReportQueue] = []

    def queue(cycles: int = 64, slots: DownloadSlots | None = None) -> ReportQueue:
        context = WorkerContext(
            ledger=Ledger(store, clock.now),
            account_for=gate.account,
            waiting_folder=tmp_path,
            slots=slots or DownloadSlots(3),
            clock=clock,
            agreed_time=lambda _connection_id: agreed.time,
        )
        queues.append(ReportQueue(context, cycles))
        return queues[-1]

    yield queue
    gate.open()
    for each in queues:
        each.stop(PATIENCE)


def test_a_higher_limit_starts_those_that_wait_at_once(qtbot: QtBot, make: Make, gate: Gate) -> None:
    queue = make(cycles=2)
    for number in range(6):
        queue.request("c1", str(number), SELECTION)
    qtbot.waitUntil(lambda: len(gate.waiting) == 2)
    queue.change_limits(reports=5, downloads=3)
    qtbot.waitUntil(lambda: len(gate.waiting) == 5)
    queue.change_limits(reports=1, downloads=3)  # what runs goes on
    assert queue.running() == 6
    assert len(gate.waiting) == 5


def test_what_goes_on_is_told_of_before_any_of_it_can_end(qtbot: QtBot, make: Make, gate: Gate) -> None:
    queue = make()
    at_work: list[int] = []
    queue.reloaded.connect(lambda: at_work.append(len(queue._running)))
    queue.take_over([with_link(JobState.QUEUED)])
    assert at_work == [0]
    qtbot.waitUntil(lambda: len(gate.waiting) == 1)


def test_how_many_are_fetched_at_a_time_changes_at_once(make: Make) -> None:
    slots = DownloadSlots(1)
    queue = make(slots=slots)
    assert slots.try_take()
    assert not slots.try_take()
    queue.change_limits(reports=64, downloads=2)
    assert slots.try_take()
    assert not slots.try_take()


def waiting_report(tmp_path: Path, **changes: object) -> Job:
    file = tmp_path / "r1.csv"
    file.write_bytes(b"personal")
    return with_link(JobState.READY, waiting_file=file, size=8, **changes)


def later(link_until: datetime | None, **more: int) -> datetime:
    assert link_until is not None
    return link_until + timedelta(**more)


def test_a_day_after_its_link_died_what_waits_is_deleted(
    qtbot: QtBot, tmp_path: Path, make: Make, store: JobStore, agreed: Agreed
) -> None:
    queue = make()
    job = waiting_report(tmp_path, problem=Problem.of(FileInUse(file="r1.csv")))
    queue.take_over([job])
    agreed.time = later(job.link_until, hours=23, minutes=59)
    queue.expire_old()
    assert queue.jobs() == (job,)
    agreed.time = later(job.link_until, days=1)
    with qtbot.waitSignal(queue.changed):
        queue.expire_old()
    (expired,) = queue.jobs()
    assert (expired.state, expired.waiting_file, expired.problem) == (JobState.EXPIRED, None, None)
    qtbot.waitUntil(lambda: not (tmp_path / "r1.csv").exists())
    assert [each.state for each in store.load()] == [JobState.EXPIRED]  # written down before the file went


def test_nothing_is_deleted_while_the_clocks_do_not_agree(
    tmp_path: Path, make: Make, clock: MovingClock, agreed: Agreed
) -> None:
    queue = make()
    job = waiting_report(tmp_path)
    queue.take_over([job])
    clock.moment = later(job.link_until, days=400)
    agreed.time = None
    queue.expire_old()
    assert queue.jobs() == (job,)
    assert (tmp_path / "r1.csv").exists()


def test_what_came_while_the_clock_was_ahead_waits_no_longer_than_any_other(
    qtbot: QtBot, tmp_path: Path, make: Make, store: JobStore, agreed: Agreed
) -> None:
    queue = make()
    right = datetime(2030, 5, 2, 9, 0, tzinfo=UTC)
    ahead = right + timedelta(days=400)
    came = waiting_report(tmp_path, requested_at=ahead, since=ahead)
    queue.take_over([replace(came, link_until=ahead + LINK_LIFE)])
    agreed.time = right
    queue.expire_old()
    qtbot.waitUntil(lambda: [job.since for job in store.load()] == [right])
    agreed.time = right + timedelta(hours=47, minutes=59)
    queue.expire_old()
    assert [each.state for each in queue.jobs()] == [JobState.READY]
    agreed.time = right + timedelta(days=2)
    queue.expire_old()
    assert [each.state for each in queue.jobs()] == [JobState.EXPIRED]
    qtbot.waitUntil(lambda: not (tmp_path / "r1.csv").exists())


def test_what_was_saved_before_in_another_format_stays_saved(
    qtbot: QtBot, tmp_path: Path, make: Make, agreed: Agreed
) -> None:
    queue = make()
    flaw = Problem.of(ReportUneven())
    job = waiting_report(tmp_path, saved_path=tmp_path / "saved.xlsx", problem=flaw)
    queue.take_over([job])
    agreed.time = later(job.link_until, days=1)
    queue.expire_old()
    assert [(each.state, each.problem) for each in queue.jobs()] == [(JobState.SAVED, flaw)]
    qtbot.waitUntil(lambda: not (tmp_path / "r1.csv").exists())


def test_a_report_in_any_other_state_is_left_alone(make: Make, agreed: Agreed) -> None:
    queue = make()
    resting = (JobState.SAVED, JobState.FAILED, JobState.UNSURE, JobState.EXPIRED, JobState.CANCELLED)
    jobs = [with_link(state, id=state.value) for state in resting]
    queue.take_over(jobs)
    agreed.time = later(jobs[0].link_until, days=30)
    queue.expire_old()
    assert {each.state for each in queue.jobs()} == set(resting)

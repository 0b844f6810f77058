"""Thousands of reports that leave, come back or expire together: one signal, and one write, however many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from desk import Desk, HeldClock, desk
from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtWidgets import QWidget
from report_shelf import report
from scripted_server import ScriptedServer

from apsis_desktop.gui.reports.screen_reader_announcer import ScreenReaderAnnouncer
from apsis_desktop.gui.reports.table_model import ReportTableModel
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.store.store import JobStore

MANY = 2000


class CountedStore(JobStore):
    """Counts what is written: transactions, not reports."""

    writes: int = 0

    def keep(self, job: Job) -> None:
        self.writes += 1
        super().keep(job)

    def keep_all(self, jobs: object) -> None:
        self.writes += 1
        super().keep_all(jobs)  # type: ignore[arg-type]  # as it was given

    def forget(self, *job_ids: str) -> None:
        self.writes += 1
        super().forget(*job_ids)


class Ear(QObject):
    """Counts what a queue says, and how often a table has to begin anew or changes a row."""

    def __init__(self, queue: ReportQueue, clock: HeldClock) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.model = ReportTableModel(queue, clock.now)
        queue.reloaded.connect(self.hear_reload)
        queue.changed.connect(self.hear_change)
        queue.removed.connect(self.hear_removal)
        self.model.modelReset.connect(self.hear_reset)
        self.model.rowsRemoved.connect(self.hear_rows)

    @Slot()
    def hear_reload(self) -> None:
        self.heard.append("reloaded")

    @Slot(object)
    def hear_change(self, _job: object) -> None:
        self.heard.append("changed")

    @Slot(str)
    def hear_removal(self, _job_id: str) -> None:
        self.heard.append("removed")

    @Slot()
    def hear_reset(self) -> None:
        self.heard.append("reset")

    @Slot()
    def hear_rows(self) -> None:
        self.heard.append("rows")


@pytest.fixture
def store(tmp_path: Path) -> CountedStore:
    made = CountedStore.open(tmp_path / "reports.sqlite")
    assert isinstance(made, CountedStore)
    return made


@pytest.fixture
def at_desk(qapp: object, tmp_path: Path, server: ScriptedServer, store: CountedStore) -> Iterator[Desk]:
    with desk(tmp_path, server, store=store) as made:
        yield made


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as scripted:
        yield scripted


def many(clock: HeldClock, state: JobState, connection_id: str = "nordic", **more: object) -> list[Job]:
    requested: datetime = clock.now() - timedelta(days=5)
    link = {"link_until": requested + timedelta(days=1)}
    one = replace(report(state), connection_id=connection_id, since=requested, **link, **more)  # type: ignore[arg-type]  # fields
    return [
        replace(one, id=f"{state}{number}", requested_at=requested + timedelta(seconds=number))
        for number in range(MANY)
    ]


def written(at_desk: Desk, store: CountedStore, before: int) -> int:
    """Return how often was written, once the writer has nothing left to do."""
    done: list[bool] = []
    at_desk.queue._writer.run(lambda: done.append(True))
    at_desk.until(lambda: bool(done))
    return store.writes - before


@pytest.mark.parametrize("state", [JobState.SAVED, JobState.READY, JobState.FAILED, JobState.UNSURE])
def test_a_removed_connection_takes_its_reports_along_in_one_go(
    at_desk: Desk, store: CountedStore, state: JobState
) -> None:
    others = many(at_desk.clock, JobState.EXPIRED, "singapore")
    waiting = at_desk.waiting / "waits.csv"
    waiting.write_bytes(b"x")
    ours = many(at_desk.clock, state, waiting_file=waiting if state is JobState.READY else None)
    at_desk.queue.take_over([*ours, *others])
    store.keep_all([*ours, *others])
    ear, before = Ear(at_desk.queue, at_desk.clock), store.writes
    at_desk.queue.remove_all_of("nordic")
    assert ear.heard == ["reset", "reloaded"]
    assert ear.model.rowCount() == MANY
    assert written(at_desk, store, before) == 1
    assert {job.connection_id for job in store.load()} == {"singapore"}
    at_desk.until(lambda: waiting.exists() is (state is not JobState.READY))


def test_reports_that_wait_in_line_go_in_one_go(at_desk: Desk, store: CountedStore, server: ScriptedServer) -> None:
    at_desk.queue.change_limits(reports=1, downloads=1)
    at_desk.clock._hold = 1
    first = at_desk.asks()
    at_desk.is_held(first)
    line = [replace(job, link_until=None, link=None) for job in many(at_desk.clock, JobState.QUEUED)]
    at_desk.queue.take_over(line)
    ear, before = Ear(at_desk.queue, at_desk.clock), store.writes
    at_desk.queue.remove_all_of("nordic")
    assert ear.heard == ["reset", "reloaded"]
    assert written(at_desk, store, before) == 1
    assert not at_desk.queue._running._line
    assert not at_desk.queue._running._activities
    at_desk.until(lambda: len(at_desk.queue._running) == 0)


def test_clearing_and_bringing_back_are_one_change_each(at_desk: Desk, store: CountedStore) -> None:
    past = many(at_desk.clock, JobState.CANCELLED)
    at_desk.queue.take_over(past)
    ear, before = Ear(at_desk.queue, at_desk.clock), store.writes
    at_desk.queue.clear([job.id for job in past])
    at_desk.queue.bring_back(past)
    assert ear.heard == ["reset", "reloaded"] * 2
    assert written(at_desk, store, before) == 2
    assert len(store.load()) == len(at_desk.queue.jobs()) == MANY


def test_what_expires_together_is_one_change(at_desk: Desk, store: CountedStore) -> None:
    file = at_desk.waiting / "waits.csv"
    file.write_bytes(b"x")
    at_desk.queue.take_over(many(at_desk.clock, JobState.READY, waiting_file=file))
    window, said = QWidget(), list[str]()
    announcer = ScreenReaderAnnouncer(at_desk.queue, window)
    announcer.announced.connect(said.append)
    ear, before = Ear(at_desk.queue, at_desk.clock), store.writes
    at_desk.queue.expire_old()
    assert ear.heard == ["reset", "reloaded"]
    assert said == [f"{QLocale().toString(MANY)} reports have expired"]
    assert written(at_desk, store, before) == 1
    assert {job.state for job in store.load()} == {JobState.EXPIRED}
    at_desk.until(lambda: not file.exists())

"""Reports through the real queue, its threads and its store, at a server that is scripted."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from accounts import LOOK, account_at, link_answer, server
from desk import Desk, desk
from moving_clock import NINE_O_CLOCK
from patience import PATIENCE
from PySide6.QtCore import QObject, Slot
from reports import CSV, csv_answer
from scripted_server import Answer, ScriptedServer
from watched_desk import PATIENT, SILENT, WatchedStore, at_desk, half, is_silent, nothing, store

from apsis_desktop.api.account import Account
from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import KeyringSilent, StoreFull, StoreProblem
from apsis_desktop.jobs.job import Job, JobState, Pause

__all__ = ["at_desk", "server", "store"]


class Ear(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Any] = []

    @Slot(object)
    def hear(self, what: object) -> None:
        self.heard.append(what)


# --- written down before it is acted on ------------------------------------------------------------------------------


def test_each_step_is_written_down_before_it_is_taken(
    at_desk: Desk, server: ScriptedServer, store: WatchedStore
) -> None:
    seen: list[tuple[JobState, bool, int, int, bool]] = []

    def look(job: Job) -> None:
        whole = job.waiting_file is not None and job.waiting_file.read_bytes() == CSV
        seen.append((job.state, job.link is not None, *counts(server), whole))

    store.before_keep = look
    server.on("GET", LOOK, Answer(202), csv_answer())
    at_desk.gets()
    first = {step[0]: step for step in reversed(seen)}
    assert first[JobState.REQUESTING] == (JobState.REQUESTING, False, 0, 0, False)
    assert first[JobState.PREPARING] == (JobState.PREPARING, True, 1, 0, False)
    assert first[JobState.READY] == (JobState.READY, True, 1, 2, True)


def counts(server: ScriptedServer) -> tuple[int, int]:
    return len(server.to("POST", PATH)), len(server.to("GET", LOOK))


def test_what_cannot_be_written_down_is_not_requested_and_that_is_told(
    at_desk: Desk, server: ScriptedServer, store: WatchedStore
) -> None:
    def full(_job: Job) -> None:
        raise StoreFull

    ear = Ear()
    at_desk.queue.store_failed.connect(ear.hear)
    store.before_keep = full
    report = at_desk.gets()
    assert server.to("POST", PATH) == []
    assert report.state is JobState.FAILED
    assert at_desk.says(report.id).startswith("There is not enough disk space for the list of reports.")
    at_desk.until(lambda: [type(problem) for problem in ear.heard] == [StoreFull])
    store.before_keep = nothing
    server.on("GET", LOOK, csv_answer())
    assert at_desk.tries_again(report.id).state is JobState.READY


def test_a_link_that_could_not_be_written_down_is_not_lost_while_the_program_runs(
    at_desk: Desk, server: ScriptedServer, store: WatchedStore
) -> None:
    def full(job: Job) -> None:
        if job.link is not None:
            raise StoreProblem

    store.before_keep = full
    report = at_desk.gets()
    assert (report.state, counts(server)) == (JobState.FAILED, (1, 0))
    store.before_keep = nothing
    server.on("GET", LOOK, csv_answer())
    assert at_desk.tries_again(report.id).state is JobState.READY
    assert counts(server) == (1, 1)


def test_a_whole_file_is_kept_even_when_that_cannot_be_written_down(
    at_desk: Desk, server: ScriptedServer, store: WatchedStore
) -> None:
    def full(job: Job) -> None:
        if job.waiting_file is not None:
            raise StoreFull

    store.before_keep = full
    server.on("GET", LOOK, csv_answer())
    report = at_desk.gets()
    assert report.state is JobState.READY
    assert at_desk.says(report.id)
    assert at_desk.left_waiting() == {f"{report.id}.csv": CSV}


# --- cancelling ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "path", "silent"),
    [
        ("POST", "/oauth/token", SILENT),
        ("POST", PATH, SILENT),
        ("GET", LOOK, SILENT),
        ("GET", LOOK, half(csv_answer())),
    ],
    ids=["token", "requesting", "looking", "fetching"],
)
def test_cancelling_shows_at_once_and_the_thread_ends_though_the_server_has_gone_silent(
    at_desk: Desk, server: ScriptedServer, method: str, path: str, silent: Answer
) -> None:
    server.on(method, path, silent)
    report = at_desk.asks()
    is_silent(server)
    at_desk.until(lambda: path != LOOK or at_desk.job(report).link is not None)
    at_desk.queue.cancel(report)
    assert at_desk.job(report).state is JobState.CANCELLED
    assert at_desk.queue.activity_of(report) is None
    at_desk.until(lambda: not at_desk.queue._running)
    assert at_desk.left_waiting() == {}
    assert at_desk.remembered(report).state is JobState.CANCELLED


def test_a_report_tried_again_waits_for_its_own_last_thread_and_holds_up_nobody(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    server.on("GET", LOOK, csv_answer())
    account, let_go, first = account_at(server.url), threading.Event(), threading.Event()

    def account_for(_connection_id: str) -> Account:
        if not first.is_set():  # the keyring takes its time
            first.set()
            let_go.wait(PATIENCE)
        return account

    with desk(tmp_path, account_for) as opened:
        slow = opened.asks()
        opened.until(first.is_set)
        opened.queue.cancel(slow)
        opened.queue.try_again(slow)
        quick = opened.asks()
        opened.until(lambda: opened.job(quick).state is JobState.READY)
        assert opened.job(slow).state is JobState.QUEUED
        activity = opened.queue.activity_of(slow)
        assert activity is not None
        assert activity.pause is Pause.TURN
        let_go.set()
        assert opened.rests(slow).state is JobState.READY


def test_a_report_that_is_cancelled_and_tried_again_goes_on_with_its_link(
    at_desk: Desk, server: ScriptedServer
) -> None:
    server.on("GET", LOOK, SILENT, csv_answer())
    report = at_desk.asks()
    is_silent(server)
    at_desk.queue.cancel(report)
    assert at_desk.tries_again(report).state is JobState.READY
    assert len(server.to("POST", PATH)) == 1


def test_pressing_twice_starts_nothing_twice(at_desk: Desk, server: ScriptedServer) -> None:
    server.on("POST", PATH, Answer(400), link_answer(server))
    server.on("GET", LOOK, csv_answer())
    report = at_desk.gets().id
    for _ in range(3):
        at_desk.queue.try_again(report)
    at_desk.rests(report)
    assert len(server.to("POST", PATH)) == 2
    at_desk.queue.try_again(report)
    at_desk.queue.cancel(report)  # neither of the two means anything now
    assert at_desk.job(report).state is JobState.READY


# --- many at a time --------------------------------------------------------------------------------------------------


def test_fifty_running_reports_are_stopped_in_time_and_go_on_at_the_next_start(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    server.on("GET", LOOK, SILENT)
    with desk(tmp_path, account_at(server.url, times=PATIENT)) as opened:
        reports = [opened.asks() for _ in range(50)]
        opened.until(lambda: len(server.to("GET", LOOK)) == 50)
        assert opened.queue.stop(PATIENCE)
        assert {opened.job(report).state for report in reports} == {JobState.PREPARING}
        assert {job.state for job in opened.after_a_crash()} == {JobState.PREPARING}


def test_at_most_so_many_are_fetched_at_a_time(at_desk: Desk, server: ScriptedServer) -> None:
    server.on("GET", LOOK, half(csv_answer()))
    reports = [at_desk.asks() for _ in range(5)]

    def pauses() -> list[Pause | None]:
        activities = [at_desk.queue.activity_of(report) for report in reports]
        return [activity.pause if activity is not None else Pause.AWAY for activity in activities]

    at_desk.until(lambda: sorted(map(str, pauses())) == sorted(map(str, [None] * 3 + [Pause.TURN] * 2)))
    states = [at_desk.job(report).state for report in reports]
    assert states.count(JobState.FETCHING) == 3
    fetched = next(report for report in reports if at_desk.job(report).state is JobState.FETCHING)
    at_desk.queue.cancel(fetched)
    at_desk.until(lambda: [at_desk.job(one).state for one in reports].count(JobState.FETCHING) == 3)


def test_those_beyond_the_limit_wait_in_order_and_say_so(at_desk: Desk, server: ScriptedServer) -> None:
    server.on("GET", LOOK, SILENT)
    at_desk.queue.change_limits(reports=2, downloads=3)
    reports = [at_desk.asks() for _ in range(4)]
    at_desk.until(lambda: len(server.to("GET", LOOK)) == 2)
    for waiting in reports[2:]:
        activity = at_desk.queue.activity_of(waiting)
        assert at_desk.job(waiting).state is JobState.QUEUED
        assert activity is not None
        assert activity.pause is Pause.TURN
    at_desk.queue.cancel(reports[0])
    at_desk.until(lambda: at_desk.job(reports[2]).state is JobState.PREPARING)
    assert at_desk.job(reports[3]).state is JobState.QUEUED
    at_desk.queue.cancel(reports[3])  # while it waits in line
    assert at_desk.job(reports[3]).state is JobState.CANCELLED
    at_desk.queue.cancel(reports[1])
    at_desk.until(lambda: len(at_desk.queue._running) == 1)
    assert at_desk.job(reports[3]).state is JobState.CANCELLED


def test_reports_that_were_on_their_way_go_on_the_oldest_first(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    server.on("GET", LOOK, csv_answer())
    with desk(tmp_path, server) as opened:
        jobs = [
            Job(
                id=name,
                connection_id="nordic",
                name=name,
                selection=opened.job(opened.asks()).selection,
                state=JobState.QUEUED,
                requested_at=NINE_O_CLOCK + timedelta(minutes=minutes),
                since=NINE_O_CLOCK,
            )
            for name, minutes in (("younger", 2), ("older", 1))
        ]
        opened.until(lambda: not opened.queue._running)
        opened.queue.change_limits(reports=1, downloads=1)
        opened.queue.take_over(jobs)
        assert list(opened.queue._running) == ["older"]
        assert opened.rests("younger").state is opened.rests("older").state is JobState.READY


# --- keys ------------------------------------------------------------------------------------------------------------


def test_what_failed_for_want_of_a_key_goes_on_with_a_new_one(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    server.on("GET", LOOK, csv_answer())
    account = account_at(server.url)
    silent = [True]

    def account_for(_connection_id: str) -> Account:
        if silent[0]:
            raise KeyringSilent
        return account

    with desk(tmp_path, account_for) as opened:
        old = opened.gets().id
        assert opened.job(old).state is JobState.FAILED
        opened.clock.moment += timedelta(days=2)
        report = opened.gets().id
        silent[0] = False
        opened.queue.go_on_with_key("singapore")
        assert opened.queue.running() == 0
        opened.queue.go_on_with_key("nordic")
        assert opened.rests(report).state is JobState.READY
        assert opened.job(old).state is JobState.FAILED  # nobody thinks of it any more

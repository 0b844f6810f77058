"""Reports leave the list with their files, in whatever they are, and come back as they were."""

from __future__ import annotations

import threading

from accounts import LOOK, server
from desk import Desk
from patience import PATIENCE
from reports import CSV, csv_answer
from scripted_server import ScriptedServer
from watched_desk import WatchedStore, at_desk, half, is_silent, store

from apsis_desktop.jobs.job import Job, JobState

__all__ = ["at_desk", "server", "store"]


def test_removing_deletes_the_file_that_waits_and_leaves_what_was_saved(at_desk: Desk, server: ScriptedServer) -> None:
    server.on("GET", LOOK, csv_answer())
    waiting, saved = at_desk.gets(), at_desk.gets()
    at_desk.saves(saved.id, at_desk.target / "women.csv")
    for report in (waiting, saved):
        at_desk.queue.remove(report.id)
    assert at_desk.queue.jobs() == ()
    at_desk.until(lambda: at_desk.left_waiting() == {} and at_desk.after_a_crash() == [])
    assert at_desk.saved() == {"women.csv": CSV}


def test_removing_what_is_being_fetched_leaves_nothing(at_desk: Desk, server: ScriptedServer) -> None:
    server.on("GET", LOOK, half(csv_answer()))
    report = at_desk.asks()
    is_silent(server)
    at_desk.queue.remove(report)
    at_desk.until(lambda: not at_desk.queue._running)
    at_desk.until(lambda: at_desk.left_waiting() == {} and at_desk.after_a_crash() == [])


def test_removing_what_has_just_arrived_leaves_nothing(
    at_desk: Desk, server: ScriptedServer, store: WatchedStore
) -> None:
    arrived, go_on = threading.Event(), threading.Event()

    def hold(job: Job) -> None:
        if job.state is JobState.READY:
            arrived.set()
            go_on.wait(PATIENCE)

    store.before_keep = hold
    server.on("GET", LOOK, csv_answer())
    report = at_desk.asks()
    assert arrived.wait(PATIENCE)
    at_desk.queue.remove(report)
    go_on.set()
    at_desk.until(lambda: not at_desk.queue._running)
    at_desk.until(lambda: at_desk.left_waiting() == {} and at_desk.after_a_crash() == [])


def test_reports_that_are_brought_back_are_where_and_as_they_were_also_after_the_next_start(
    at_desk: Desk, server: ScriptedServer
) -> None:
    server.on("GET", LOOK, csv_answer())
    reports = [at_desk.gets().id for _ in range(3)]
    for report in reports[:2]:
        at_desk.saves(report, at_desk.target / f"{report}.csv")
    before, gone = at_desk.queue.jobs(), [at_desk.job(report) for report in reports[:2]]
    at_desk.queue.remove(reports[0])
    at_desk.queue.clear(reports[1:2])
    assert [job.id for job in at_desk.queue.jobs()] == reports[2:]
    reloaded: list[None] = []
    connection = at_desk.queue.reloaded.connect(lambda: reloaded.append(None))
    at_desk.queue.bring_back(gone)
    at_desk.queue.reloaded.disconnect(connection)
    assert reloaded == [None]
    assert at_desk.queue.jobs() == before
    at_desk.until(lambda: [at_desk.remembered(report) for report in reports[:2]] == gone)


def test_what_is_brought_back_too_late_does_not_outlive_its_connection(
    at_desk: Desk, server: ScriptedServer, store: WatchedStore
) -> None:
    server.on("GET", LOOK, csv_answer())
    report = at_desk.gets()
    at_desk.saves(report.id, at_desk.target / "women.csv")
    before = at_desk.job(report.id)
    at_desk.queue.remove(report.id)
    at_desk.queue.remove_all_of(report.connection_id)
    at_desk.queue.bring_back([before])
    assert at_desk.queue.jobs() == ()
    at_desk.until(lambda: not at_desk.queue._writer._thread._futures)
    assert store.load() == []

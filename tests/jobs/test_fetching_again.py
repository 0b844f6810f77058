"""A report that is here is fetched again, in another format: it comes, or what was here stays."""

from __future__ import annotations

from datetime import timedelta

import pytest
from accounts import LOOK, server
from desk import Desk
from reports import CSV, csv_answer, xlsx_answer
from scripted_server import Answer, ScriptedServer
from watched_desk import at_desk, half, is_silent, store

from apsis_desktop.api.report_request import PATH
from apsis_desktop.jobs.job import JobState
from apsis_desktop.report.selection import FileFormat

__all__ = ["at_desk", "server", "store"]


def test_another_format_is_fetched_again_and_saved_where_it_was_wanted(at_desk: Desk, server: ScriptedServer) -> None:
    server.on("GET", LOOK, csv_answer(), xlsx_answer())
    report = at_desk.gets()
    at_desk.queue.save(report.id, at_desk.target / "women.xlsx", FileFormat.XLSX, replace=False)
    assert at_desk.job(report.id).running
    at_desk.until(lambda: at_desk.job(report.id).state is JobState.SAVED)
    assert list(at_desk.saved()) == ["women.xlsx"]
    assert at_desk.left_waiting() == {}
    assert len(server.to("POST", PATH)) == 1


def is_fetched_again(at_desk: Desk, report: str) -> None:
    at_desk.queue.save(report, at_desk.target / "women.xlsx", FileFormat.XLSX, replace=False)


@pytest.mark.parametrize("cancelled", [False, True], ids=["it fails", "it is cancelled"])
def test_when_fetching_again_comes_to_nothing_what_was_ready_is_still_there(
    at_desk: Desk, server: ScriptedServer, cancelled: bool
) -> None:
    server.on("GET", LOOK, csv_answer(), half(xlsx_answer()) if cancelled else Answer(410))
    report = at_desk.gets().id
    is_fetched_again(at_desk, report)
    if cancelled:
        is_silent(server)
        at_desk.until(lambda: at_desk.job(report).state is JobState.FETCHING)
        at_desk.queue.cancel(report)
        assert at_desk.job(report).state is JobState.READY
    job = at_desk.rests(report)
    assert (job.state, job.format, job.save_to) == (JobState.READY, FileFormat.CSV, None)
    assert bool(at_desk.says(report)) is not cancelled
    at_desk.until(lambda: at_desk.left_waiting() == {f"{report}.csv": CSV})
    assert at_desk.saves(report, at_desk.target / "women.csv").state is JobState.SAVED


@pytest.mark.parametrize("cancelled", [False, True], ids=["it fails", "it is cancelled"])
def test_when_fetching_again_comes_to_nothing_what_was_saved_stays_saved(
    at_desk: Desk, server: ScriptedServer, cancelled: bool
) -> None:
    server.on("GET", LOOK, csv_answer(), half(xlsx_answer()) if cancelled else Answer(410))
    report = at_desk.gets().id
    at_desk.saves(report, at_desk.target / "women.csv")
    is_fetched_again(at_desk, report)
    if cancelled:
        is_silent(server)
        at_desk.queue.cancel(report)
    job = at_desk.rests(report)
    assert (job.state, job.saved_path) == (JobState.SAVED, at_desk.target / "women.csv")
    assert at_desk.saved() == {"women.csv": CSV}
    assert at_desk.left_waiting() == {}


@pytest.mark.parametrize("gone", [False, True], ids=["another format", "the waiting file has gone"])
def test_once_the_link_is_dead_it_is_said_that_nothing_can_be_fetched(
    at_desk: Desk, server: ScriptedServer, gone: bool
) -> None:
    server.on("GET", LOOK, csv_answer())
    report = at_desk.gets()
    assert report.waiting_file is not None
    at_desk.clock.moment += timedelta(days=2)
    if gone:
        report.waiting_file.unlink()
        at_desk.queue.save(report.id, at_desk.target / "women.csv", FileFormat.CSV, replace=False)
        at_desk.until(lambda: at_desk.job(report.id).state is JobState.EXPIRED)
    else:
        is_fetched_again(at_desk, report.id)
        assert at_desk.job(report.id).state is JobState.READY
    assert at_desk.says(report.id).startswith("APSIS One keeps a report for one day. This one has expired.")

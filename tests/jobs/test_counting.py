"""Who is in a report is counted once it is there, and holds nothing up."""

from __future__ import annotations

import gzip
import threading
from pathlib import Path

import pytest
from accounts import LOOK, server
from desk import Desk, desk
from patience import PATIENCE
from reports import CSV, csv_answer, xlsx_answer
from scripted_server import ScriptedServer
from watched_desk import at_desk, store

from apsis_desktop.errors import FolderMissing, ListFileUneven, ReportUneven
from apsis_desktop.jobs import counting
from apsis_desktop.jobs.job import JobState, Problem
from apsis_desktop.lists.counts import Column, Summary
from apsis_desktop.report.selection import FileFormat

__all__ = ["at_desk", "server", "store"]

COUNTED = Summary(2000, 2000, (Column("Profile key", 2000), Column("Förnamn", 2000)), "Profile key")


@pytest.mark.parametrize("form", [FileFormat.CSV, FileFormat.CSV_GZ])
def test_a_report_that_is_ready_is_counted_and_the_numbers_are_kept(
    at_desk: Desk, server: ScriptedServer, form: FileFormat
) -> None:
    server.on("GET", LOOK, csv_answer())
    report = at_desk.gets(form)
    assert (report.state, report.contents) == (JobState.READY, COUNTED)
    assert at_desk.remembered(report.id).contents == COUNTED
    assert [file.name for file in (at_desk.home / "work").iterdir()] == []


def test_a_report_that_is_saved_by_itself_is_counted_too(qapp: object, server: ScriptedServer, tmp_path: Path) -> None:
    server.on("GET", LOOK, csv_answer())
    with desk(tmp_path, server, own_place=lambda _job: tmp_path / "target" / "women.csv") as at:
        report = at.gets()
        assert (report.state, report.contents) == (JobState.SAVED, COUNTED)


def test_a_report_can_be_saved_and_removed_while_it_is_counted(
    at_desk: Desk, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, cancelled = threading.Event(), []

    def count(_job: object, _work: object, _lock: object, stop: threading.Event) -> Summary:
        begun.set()
        cancelled.append(stop.wait(PATIENCE))
        return COUNTED

    monkeypatch.setattr("apsis_desktop.jobs.worker.count_contents", count)
    server.on("GET", LOOK, csv_answer())
    report = at_desk.asks()
    at_desk.until(lambda: at_desk.job(report).state is JobState.READY and begun.is_set())
    at_desk.queue.save(report, at_desk.target / "women.csv", FileFormat.CSV, replace=False)
    at_desk.until(lambda: at_desk.job(report).state is JobState.SAVED)
    assert at_desk.saved() == {"women.csv": CSV}
    at_desk.queue.remove(report)
    at_desk.until(lambda: cancelled == [True])
    assert at_desk.queue.jobs() == ()


def test_a_report_that_cannot_be_counted_is_as_good(at_desk: Desk, server: ScriptedServer) -> None:
    server.on("GET", LOOK, csv_answer("Profile key,Name\r\n1,\x81\r\n".encode("latin-1"), encoding=None))
    report = at_desk.gets()
    assert (report.state, report.problem, report.contents) == (JobState.READY, None, None)


@pytest.mark.parametrize("cut", [b"1", b'1,"An', b"1,Anna\r\n2"])
def test_a_report_that_ends_within_a_row_is_said_to_be_incomplete_also_once_it_is_saved(
    at_desk: Desk, server: ScriptedServer, cut: bytes
) -> None:
    content = b"Profile key,Name\r\n" + cut
    server.on("GET", LOOK, csv_answer(gzip.compress(content)))
    report = at_desk.gets()
    assert report.problem is not None
    assert (report.state, type(report.problem.error())) == (JobState.READY, ReportUneven)
    saved = at_desk.saves(report.id, at_desk.target / "women.csv")
    assert (saved.state, saved.flaw) == (JobState.SAVED, report.problem)
    assert at_desk.remembered(report.id).problem == report.problem
    assert at_desk.saved() == {"women.csv": content}


def test_a_report_that_ends_within_a_row_is_said_to_be_incomplete_also_where_it_is_saved_at_the_second_try(
    at_desk: Desk, server: ScriptedServer
) -> None:
    server.on("GET", LOOK, csv_answer(gzip.compress(b"Profile key,Name\r\n1")))
    report = at_desk.gets()
    failed = at_desk.saves(report.id, at_desk.target / "not there" / "women.csv")
    assert failed.problem is not None
    assert (failed.state, type(failed.problem.error())) == (JobState.READY, FolderMissing)
    saved = at_desk.saves(report.id, at_desk.target / "women.csv")
    assert (saved.state, saved.problem) == (JobState.SAVED, report.problem)
    assert at_desk.remembered(report.id).problem == report.problem


def test_a_report_that_ends_within_a_row_is_said_to_be_incomplete_also_where_saving_fails_before_it_is_counted(
    at_desk: Desk, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    not_saved = threading.Event()

    def count(_job: object, _work: object, _lock: object, _stop: threading.Event) -> Summary:
        assert not_saved.wait(PATIENCE)
        raise ListFileUneven(detail="line 2")

    monkeypatch.setattr("apsis_desktop.jobs.worker.count_contents", count)
    server.on("GET", LOOK, csv_answer(b"Profile key,Name\r\n1", encoding=None))
    report = at_desk.asks()
    at_desk.until(lambda: at_desk.job(report).state is JobState.READY)
    at_desk.queue.save(report, at_desk.target / "not there" / "women.csv", FileFormat.CSV, replace=False)
    at_desk.until(lambda: at_desk.job(report).problem is not None)
    not_saved.set()
    failed = at_desk.rests(report)
    assert failed.problem is not None
    assert isinstance(failed.problem.error(), FolderMissing)
    saved = at_desk.saves(report, at_desk.target / "women.csv")
    assert (saved.state, saved.problem) == (JobState.SAVED, Problem.of(ReportUneven(detail="line 2")))


def test_one_that_was_moved_away_meanwhile_is_counted_where_it_is_now(at_desk: Desk, server: ScriptedServer) -> None:
    server.on("GET", LOOK, csv_answer(), xlsx_answer())
    report = at_desk.saves(at_desk.gets().id, at_desk.target / "women.csv")
    (at_desk.home / "work").mkdir(exist_ok=True)
    found = counting.count_contents(lambda: report, at_desk.home / "work", threading.Lock(), threading.Event())
    assert found == COUNTED

"""Whatever goes wrong once the parts of a report are here: what was downloaded is not lost, nor requested again."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from accounts import account_at, server
from desk import Desk, desk
from reports import csv_answer
from scripted_server import ScriptedServer
from segment_reports import holds, over, path, people, rows, serves
from small_disks import disk_at, fill
from watched_desk import PATIENT

from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import ListEngineFailed, TooMuchForExcel
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.lists import put_together
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import FileFormat

__all__ = ["server"]

LONG = "x" * 32_768
TOO_MUCH = "This report has more columns, or more text in one cell, than Excel can hold. Save it as CSV instead."


@pytest.fixture
def at_desk(qapp: object, tmp_path: Path, server: ScriptedServer) -> Iterator[Desk]:
    with desk(tmp_path, account_at(server.url, times=PATIENT)) as opened:
        yield opened


def too_long(server: ScriptedServer) -> None:
    """Make two parts, of which one has a cell that no workbook takes."""
    serves(server, {1: csv_answer(f"Key;column_1\r\n1;{LONG}\r\n".encode(), None), 2: holds(2)})


def are_here(at_desk: Desk, report: Job, server: ScriptedServer) -> None:
    """See that a report has failed, its parts wait, and one click is enough."""
    assert report.state is JobState.FAILED
    assert at_desk.left_waiting().keys() >= {f"{report.id}-1.csv.gz", f"{report.id}-2.csv.gz"}
    assert at_desk.offers(report.id) is ReportAction.TRY_AGAIN
    assert (len(server.to("POST", PATH)), len(server.to("GET", path(1)))) == (2, 1)


def is_whole_without_request(at_desk: Desk, report: Job, server: ScriptedServer, looks: int = 1) -> None:
    assert report.state is JobState.READY
    (file,) = at_desk.left_waiting().items()
    assert file[0] == f"{report.id}.csv"
    assert rows(file[1]) == people(1, 2)
    assert (len(server.to("POST", PATH)), len(server.to("GET", path(1)))) == (2, looks)


def test_what_excel_cannot_hold_is_ready_to_be_saved_as_csv(at_desk: Desk, server: ScriptedServer) -> None:
    too_long(server)
    report = at_desk.gets(FileFormat.XLSX, over(2))
    assert (report.state, report.form) == (JobState.READY, Form.CSV)
    assert at_desk.says(report.id) == TOO_MUCH
    assert at_desk.offers(report.id) is ReportAction.SAVE
    assert at_desk.left_waiting().keys() == {f"{report.id}.csv"}
    assert at_desk.remembered(report.id).file_format is FileFormat.CSV
    saved = at_desk.saves(report.id, at_desk.target / "list.csv")
    assert (saved.state, saved.problem) == (JobState.SAVED, None)
    csv.field_size_limit(1 << 20)
    _heading, *found = csv.reader(io.StringIO(at_desk.saved()["list.csv"].decode()), delimiter=";")
    assert sorted(found) == [["1", LONG], ["2", "2@b.se"]]
    assert len(server.to("POST", PATH)) == 2


def test_one_letter_less_is_a_workbook(at_desk: Desk, server: ScriptedServer) -> None:
    serves(server, {1: csv_answer(f"Key;column_1\r\n1;{LONG[1:]}\r\n".encode(), None), 2: holds(2)})
    report = at_desk.gets(FileFormat.XLSX, over(2))
    assert (report.form, report.problem) == (Form.XLSX, None)
    sheet = openpyxl.load_workbook(io.BytesIO(at_desk.left_waiting()[f"{report.id}.xlsx"])).active
    assert sheet is not None
    assert sheet.max_row == 3


def test_another_kind_of_file_than_was_wanted_is_not_saved_by_itself(
    qapp: object, tmp_path: Path, server: ScriptedServer
) -> None:
    too_long(server)
    target = tmp_path / "target"
    with desk(tmp_path, account_at(server.url), own_place=lambda job: target / f"list.{job.format}") as opened:
        report = opened.gets(FileFormat.XLSX, over(2))
        assert (report.state, report.save_to) == (JobState.READY, None)
        assert opened.saved() == {}


@pytest.mark.parametrize("saved", [True, False])
def test_a_workbook_that_is_wanted_later_costs_nothing_that_is_there(
    at_desk: Desk, server: ScriptedServer, *, saved: bool
) -> None:
    too_long(server)
    report = at_desk.gets(FileFormat.CSV, over(2))
    if saved:
        at_desk.saves(report.id, at_desk.target / "list.csv")
    before = at_desk.saved(), at_desk.left_waiting()
    at_desk.queue.save(report.id, at_desk.target / "list.xlsx", FileFormat.XLSX, replace=False)
    at_desk.until(lambda: at_desk.says(report.id) != "")
    again = at_desk.rests(report.id)
    assert again.state is (JobState.SAVED if saved else JobState.READY)
    assert again.problem is not None
    assert isinstance(again.problem.error(), TooMuchForExcel)
    at_desk.until(lambda: (at_desk.saved(), at_desk.left_waiting()) == before)
    again = at_desk.saves(report.id, at_desk.target / "again.csv")
    assert (again.state, len(server.to("POST", PATH))) == (JobState.SAVED, 2)


@pytest.mark.parametrize("failure", [ListEngineFailed, MemoryError])
def test_what_the_engine_fails_with_or_nobody_foresaw_costs_no_request(
    at_desk: Desk, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, failure: type[Exception]
) -> None:
    def fails(_recipe: object, _groups: object) -> str:
        raise failure

    serves(server, {1: holds(1), 2: holds(2)})
    with monkeypatch.context() as patch:
        patch.setattr(put_together, "_known", fails)
        report = at_desk.gets(selection=over(2))
    are_here(at_desk, report, server)
    is_whole_without_request(at_desk, at_desk.tries_again(report.id), server)


@pytest.mark.parametrize("file_format", [FileFormat.CSV, FileFormat.XLSX])
def test_a_disk_that_is_full_costs_nothing(
    at_desk: Desk, server: ScriptedServer, tmp_path: Path, file_format: FileFormat
) -> None:
    serves(server, {1: holds(1), 2: holds(2)})
    with disk_at(tmp_path / "work"):
        filler = fill(tmp_path / "work")
        report = at_desk.gets(file_format, over(2))
        are_here(at_desk, report, server)
        filler.unlink()
        again = at_desk.tries_again(report.id)
        assert (again.state, again.form) == (JobState.READY, Form(file_format.value))
        assert at_desk.left_waiting().keys() == {f"{report.id}.{file_format}"}
        assert len(server.to("POST", PATH)) == 2


def test_a_part_that_is_damaged_on_this_disk_is_downloaded_again(
    at_desk: Desk, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    serves(server, {1: holds(1), 2: holds(2)})

    def damaged(_recipe: object, _groups: object) -> str:
        raise ListEngineFailed

    with monkeypatch.context() as patch:
        patch.setattr(put_together, "_known", damaged)
        report = at_desk.gets(selection=over(2))
    part = at_desk.waiting / f"{report.id}-1.csv.gz"
    part.write_bytes(part.read_bytes()[:-9] + b"?" * 9)
    again = at_desk.tries_again(report.id)
    assert (again.state, at_desk.offers(report.id)) == (JobState.FAILED, ReportAction.TRY_AGAIN)
    is_whole_without_request(at_desk, at_desk.tries_again(report.id), server, looks=2)


def test_one_that_was_cancelled_while_it_was_put_together_needs_no_new_request(
    at_desk: Desk, server: ScriptedServer
) -> None:
    serves(server, {1: holds(1), 2: holds(2)})
    with at_desk.queue._context.counting:  # another report is put together before it
        report = at_desk.asks(selection=over(2))
        at_desk.until(lambda: getattr(at_desk.queue.activity_of(report), "putting_together", False))
        at_desk.queue.cancel(report)
    assert at_desk.rests(report).state is JobState.CANCELLED
    at_desk.until(lambda: at_desk.left_waiting() == {})
    is_whole_without_request(at_desk, at_desk.tries_again(report), server, looks=2)

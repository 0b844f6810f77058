"""Saving what is made here of a report: also when it is cancelled or fails."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event

import openpyxl
import pytest
from accounts import LOOK, server
from desk import Desk, desk
from reports import SELECTION, csv_answer, xlsx_answer
from scripted_server import Answer, ScriptedServer
from shaped_saving import IN_TWO, REPORT, ROWS, TIDY, a_report, is_saved, rows_of_parts, save

from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import MadeWrong
from apsis_desktop.jobs.job import JobState
from apsis_desktop.jobs.save_request import SaveRequest
from apsis_desktop.lists import made_file
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.report.shape import AS_IT_COMES, Shape

__all__ = ["a_report", "server"]


@pytest.fixture
def at_desk(tmp_path: Path, server: ScriptedServer) -> Iterator[Desk]:
    with desk(tmp_path, server) as opened:
        yield opened


def rows_of_workbook(file: Path) -> list[list[object]]:
    sheet = openpyxl.load_workbook(file)["Profiles"]
    return sorted(([cell.value for cell in row] for row in sheet.iter_rows(min_row=2)), key=str)


AS_TEXT = [[cell or None for cell in row] for row in ROWS]


def test_a_tidy_workbook_is_made_of_what_waits(at_desk: Desk, server: ScriptedServer) -> None:
    report = at_desk.gets().id
    save(at_desk, report, "women.xlsx", TIDY)
    job = is_saved(at_desk, report)
    assert rows_of_workbook(at_desk.target / "women.xlsx") == AS_TEXT
    assert list(at_desk.saved()) == ["women.xlsx"]
    assert at_desk.left_waiting() == {}
    assert (len(server.to("GET", LOOK)), job.form) == (1, Form.XLSX_TIDY)
    assert job.size == (at_desk.target / "women.xlsx").stat().st_size
    assert job.contents is not None
    assert job.contents.people == 3


def test_a_csv_for_excel_has_the_separator_of_this_computer(at_desk: Desk) -> None:
    report = at_desk.gets().id
    save(at_desk, report, "women.csv", Shape(Form.CSV_EXCEL))
    is_saved(at_desk, report)
    content = at_desk.saved()["women.csv"]
    assert content.startswith(b"\xef\xbb\xbfProfile key;Email;Mobile\r\n")
    assert "k1;åsa@x.se;0701\r\n".encode() in content


def test_of_a_workbook_the_csv_is_fetched_while_that_can_be(at_desk: Desk, server: ScriptedServer) -> None:
    server.on("GET", LOOK, xlsx_answer(), csv_answer(REPORT, encoding=None))
    report = at_desk.gets(FileFormat.XLSX).id
    save(at_desk, report, "women.xlsx", TIDY)
    is_saved(at_desk, report)
    assert rows_of_workbook(at_desk.target / "women.xlsx") == AS_TEXT
    assert len(server.to("POST", PATH)) == 1
    assert at_desk.left_waiting() == {}


def test_and_after_that_it_is_made_of_the_workbook(at_desk: Desk, server: ScriptedServer) -> None:
    book, packed = openpyxl.Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    for row in (["Profile key", "Email", "Mobile"], *ROWS):
        sheet.append(row)
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.data_type = "s"
    book.save(packed)
    server.on("GET", LOOK, xlsx_answer(packed.getvalue()))
    report = at_desk.gets(FileFormat.XLSX).id
    at_desk.clock.wait(timedelta(hours=30).total_seconds(), Event())
    save(at_desk, report, "women.csv", Shape(Form.CSV_EXCEL))
    is_saved(at_desk, report)
    assert b"k2;=1+1;0702\r\n" in at_desk.saved()["women.csv"]
    assert len(server.to("GET", LOOK)) == 1


def test_what_was_saved_is_fetched_again_and_made(at_desk: Desk) -> None:
    report = at_desk.gets().id
    at_desk.saves(report, at_desk.target / "women.csv")
    save(at_desk, report, "women.xlsx", TIDY)
    at_desk.until(lambda: at_desk.job(report).saved_path == at_desk.target / "women.xlsx")
    assert at_desk.rests(report).saved_before == (at_desk.target / "women.csv",)
    assert rows_of_workbook(at_desk.target / "women.xlsx") == AS_TEXT


def test_each_part_of_a_split_report_has_the_head_and_is_known_as_saved(at_desk: Desk) -> None:
    report = at_desk.gets().id
    save(at_desk, report, "women.csv", IN_TWO)
    is_saved(at_desk, report)
    assert sorted(at_desk.saved()) == ["women-1.csv", "women-2.csv"]
    assert rows_of_parts(at_desk) == ROWS
    job = at_desk.remembered(report)
    assert job.saved_path == at_desk.target / "women-1.csv"
    assert job.saved_before == (at_desk.target / "women-2.csv",)
    sizes = {each.path.name: each.size for each in at_desk.store.saved_files()}
    assert sizes == {name: len(content) for name, content in at_desk.saved().items()}


def test_parts_take_no_name_that_is_there(at_desk: Desk) -> None:
    (at_desk.target / "women-2.csv").write_text("kept")
    report = at_desk.gets().id
    save(at_desk, report, "women.csv", IN_TWO, replace=True)
    is_saved(at_desk, report)
    assert sorted(at_desk.saved()) == ["women (2)-1.csv", "women (2)-2.csv", "women-2.csv"]
    assert at_desk.saved()["women-2.csv"] == b"kept"


def test_a_file_is_replaced_only_where_that_was_agreed(at_desk: Desk) -> None:
    place = at_desk.target / "women.xlsx"
    place.write_text("kept")
    report = at_desk.gets().id
    save(at_desk, report, "women.xlsx", TIDY)
    at_desk.rests(report)
    assert "already exists" in at_desk.says(report)
    assert at_desk.saved() == {"women.xlsx": b"kept"}
    save(at_desk, report, "women.xlsx", TIDY, replace=True)
    is_saved(at_desk, report)
    assert rows_of_workbook(place) == AS_TEXT


def test_a_report_that_is_saved_by_itself_is_made_as_it_was_chosen(tmp_path: Path, server: ScriptedServer) -> None:
    chosen = SELECTION.saved_as(Form.CSV, Shape(left_out=("Email",), renamed=(("Mobile", "Phone"),)))
    with desk(tmp_path, server, own_place=lambda job: tmp_path / "target" / f"{job.name}.{job.form.ending}") as opened:
        mobile = replace(chosen.columns[0], name="Mobile")
        report = opened.asks(selection=replace(chosen, columns=(*chosen.columns, mobile)))
        is_saved(opened, report)
        assert opened.saved()["Women.csv"].startswith(b"Profile key,Phone\r\n")


def test_too_many_files_are_refused_and_the_report_waits(at_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("apsis_desktop.report.shaped_files.MOST_FILES", 2)
    report = at_desk.gets().id
    save(at_desk, report, "women.csv", Shape(Form.CSV, split=1))
    assert at_desk.rests(report).state is JobState.READY
    assert at_desk.says(report).startswith("Files of 1 rows would be 3 files, more than 2.")
    assert (at_desk.saved(), at_desk.left_waiting()) == ({}, {f"{report}.csv": REPORT})


# --- it comes to nothing ---------------------------------------------------------------------------------------------


def test_what_excel_cannot_hold_waits_and_can_be_saved_as_csv(at_desk: Desk, server: ScriptedServer) -> None:
    server.on("GET", LOOK, csv_answer(REPORT + f"k9,{'x' * 32_768},\r\n".encode(), encoding=None))
    report = at_desk.gets().id
    waits = at_desk.left_waiting()
    save(at_desk, report, "women.xlsx", TIDY)
    at_desk.until(lambda: "than Excel can hold. Save it as CSV instead." in at_desk.says(report))
    assert (at_desk.job(report).state, at_desk.left_waiting(), at_desk.saved()) == (JobState.READY, waits, {})
    save(at_desk, report, "women.csv", AS_IT_COMES)
    is_saved(at_desk, report)
    assert list(at_desk.saved().values()) == list(waits.values())


def test_what_is_not_whole_gets_no_name(at_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(*_what: object, **_how: object) -> None:
        raise MadeWrong(detail="2 rows")

    report = at_desk.gets().id
    with monkeypatch.context() as broken:
        broken.setattr(made_file, "check_workbook", wrong)
        save(at_desk, report, "women.xlsx", TIDY)
        assert at_desk.rests(report).state is JobState.READY
    assert "so it was discarded" in at_desk.says(report)
    assert (at_desk.saved(), at_desk.left_waiting()) == ({}, {f"{report}.csv": REPORT})
    save(at_desk, report, "women.xlsx", TIDY)
    assert is_saved(at_desk, report).problem is None


def test_it_can_be_cancelled_while_it_is_made(at_desk: Desk) -> None:
    report = at_desk.gets().id
    with at_desk.queue._context.counting:
        save(at_desk, report, "women.xlsx", TIDY)
        assert at_desk.job(report).saving
        at_desk.queue.cancel(report)
        assert not at_desk.job(report).saving
        assert report not in at_desk.queue._savings
    assert at_desk.rests(report).state is JobState.READY
    assert at_desk.saved() == {}
    assert at_desk.saves(report, at_desk.target / "women.csv").saved_path == at_desk.target / "women.csv"
    assert at_desk.saved() == {"women.csv": REPORT}


def test_when_fetching_for_it_fails_what_was_here_still_is(at_desk: Desk, server: ScriptedServer) -> None:
    server.on("GET", LOOK, xlsx_answer(), Answer(410))
    report = at_desk.gets(FileFormat.XLSX).id
    save(at_desk, report, "women.csv", Shape(Form.CSV_EXCEL))
    job = at_desk.rests(report)
    assert (job.state, job.form, job.saved_shape) == (JobState.READY, Form.XLSX, AS_IT_COMES)
    assert at_desk.saved() == {}


def test_a_request_says_what_is_fetched_for_it() -> None:
    place = Path("/women.csv")
    excel = SaveRequest.of(place, Form.XLSX, Shape(times=("Seen",)), replace=False)
    assert (excel.format, excel.form, excel.shape.is_made_here) == (FileFormat.XLSX, Form.XLSX, False)
    renamed = SaveRequest.of(place, Form.XLSX, Shape(renamed=(("a", "b"),)), replace=False)
    assert (renamed.format, renamed.form, renamed.shape.is_made_here) == (FileFormat.CSV, Form.XLSX, True)
    tidy = SaveRequest.of(place, Form.XLSX_TIDY, AS_IT_COMES, replace=False)
    assert (tidy.format, tidy.form) == (FileFormat.CSV, Form.XLSX_TIDY)

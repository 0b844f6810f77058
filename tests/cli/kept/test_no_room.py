"""Where a disk is full, what a command has downloaded is kept, and the same command goes on with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import Run, report_to
from kept_exports import AGAIN, downloads, failed, failing_engine, kept, requests, rows
from reports import csv_answer, xlsx_answer
from scripted_server import ScriptedServer
from small_disks import disk_at, fill
from two_segments import FIRST, SECRET, both, file, files_with, home, two

__all__ = ["failed", "failing_engine", "file", "home", "two"]


def test_where_the_disk_of_the_file_is_full_the_parts_are_kept_and_another_disk_gets_the_report(
    two: ScriptedServer, run: Run, file: Path, home: Path
) -> None:
    with disk_at(file.parent):
        fill(file.parent)
        ended = run(*both(file))
        assert (ended.code, ended.out) == (1, "")
        said = ended.err.splitlines()
        assert said[-2].startswith("apsis-desktop: There is not enough disk space.")
        assert said[-1].startswith(f"2 of 2 parts are kept in {home / 'data' / 'kept'}")
        assert said[-1].endswith(AGAIN)
        assert len(kept(home)) == 3
        assert not file.exists()
        elsewhere = file.parent.parent / "both.xlsx"
        again = run(*both(elsewhere, form="xlsx"))
    assert again.code == 0, again.err
    assert again.err.splitlines()[0].endswith(", without a new request.")
    assert elsewhere.stat().st_size > 0
    assert (requests(two), downloads(two)) == (2, 2)
    assert files_with(SECRET, home) == []
    assert kept(home) == []


@pytest.mark.parametrize("again", ["csv", "csv.gz", "xlsx", "csv-excel"])
def test_of_a_report_of_one_request_that_no_disk_takes_the_link_is_kept(
    two: ScriptedServer, run: Run, file: Path, home: Path, again: str
) -> None:
    if again == "xlsx":
        two.on("GET", "/reports/0", csv_answer(FIRST, encoding=None), xlsx_answer())
    with disk_at(file.parent):
        fill(file.parent)
        ended = run(*report_to(file, "--attribute", "Email"))
        assert ended.code == 1
        assert ended.err.splitlines()[-1].startswith("APSIS One still has the report. Run the same command again by 20")
    assert kept(home) == ["requested.json"]
    elsewhere = file.parent.parent / f"women.{again}"
    ended = run(*report_to(elsewhere, "--attribute", "Email", form=again))
    assert ended.code == 0, ended.err
    assert ended.err.splitlines()[0].endswith(", without a new request.")
    assert elsewhere.stat().st_size > 0
    assert requests(two) == 1
    assert kept(home) == []


@pytest.mark.parametrize("together", [False, True], ids=["the work disk", "one disk for both"])
def test_where_the_disk_to_work_on_is_full_what_is_there_is_kept_and_the_rest_is_fetched_later(
    two: ScriptedServer, run: Run, file: Path, home: Path, *, together: bool
) -> None:
    long = b"".join(b"%d,%s\r\n" % (number, b"x" * 990) for number in range(600))
    for at in range(2):
        two.on("GET", f"/reports/{at}", csv_answer(b"k,column_1\r\n" + long, encoding=None))
    file = home / "both.csv" if together else file
    with disk_at(home, "3m"):
        filler = home / "filler"
        filler.write_bytes(b"x" * 1_200_000)  # one has room beside the other, but not the whole report
        ended = run(*both(file))
        assert (ended.code, ended.out) == (1, "")
        assert "There is not enough disk space." in ended.err
        assert ended.err.splitlines()[-1].endswith(AGAIN)
        before = downloads(two)
        assert kept(home)
        filler.unlink()
        again = run(*both(file))
        assert again.code == 0, again.err
        assert len(rows(file)) == 600
        assert kept(home) == []
    assert requests(two) == 2
    assert before + downloads(two) <= before + 3, "what is here is not fetched again"


def test_without_any_room_to_work_nothing_is_requested(two: ScriptedServer, run: Run, file: Path, home: Path) -> None:
    (home / "data").mkdir(parents=True)
    with disk_at(home / "data"):
        fill(home / "data")
        ended = run(*both(file))
    assert ended.code == 1
    assert "There is not enough disk space." in ended.err
    assert requests(two) == 0


@pytest.mark.parametrize("form", ["csv-excel", "xlsx-tidy", "xlsx"])
def test_what_is_made_here_of_a_report_that_no_disk_takes_is_made_of_what_is_kept(
    two: ScriptedServer, run: Run, file: Path, home: Path, form: str
) -> None:
    cell = "x" * 32_768  # which Excel cannot hold: the report would be saved as a CSV
    two.on("GET", "/reports/0", csv_answer(f"k,column_1\r\n1,{cell}\r\n".encode(), encoding=None))
    words = both(file, form=form) if form == "xlsx" else report_to(file, "--attribute", "Email", form=form)
    with disk_at(file.parent, "64k"):
        fill(file.parent)
        ended = run(*words)
        assert ended.code == 1
        assert ended.err.splitlines()[-1].endswith(AGAIN)
    count = requests(two)
    again = run(*words)
    assert again.code == (0 if form == "csv-excel" else 1)
    assert (requests(two), again.err.count("saved as")) == (count, again.code)
    assert any(cell in each.read_text(encoding="utf-8") for each in file.parent.iterdir())
    assert kept(home) == []
    assert files_with(cell, home) == []

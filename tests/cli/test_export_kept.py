"""What a command has downloaded of a report that cannot be saved is kept for a day, and the same command goes on."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from command_line import Ended, Run, Start, report_to
from patience import PATIENCE, until
from reports import csv_answer
from scripted_server import Answer, At, Breaks, ScriptedServer, problem
from small_disks import disk_at, fill
from two_segments import FIRST, SECOND, SECRET, SEGMENTS, both, file, files_with, home, takes_requests, two

from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import ListEngineFailed
from apsis_desktop.lists.put_together import ListBuilder
from apsis_desktop.report import kept_parts
from apsis_desktop.report.kept_parts import link_or_copy, sweep
from apsis_desktop.system.own_folders import delete_own_files

__all__ = ["file", "home", "two"]

WHOLE = [["1", SECRET], ["2", "later"], ["3", "d"]]
AGAIN = "to continue without a new request."
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals to other processes")


def rows(file: Path) -> list[list[str]]:
    _heading, *found = csv.reader(file.read_text(encoding="utf-8").splitlines())
    return sorted(found)


def kept(home: Path) -> list[str]:
    """Return the names of the files that are kept of a report."""
    folder = home / "data" / "kept"
    folders = list(folder.iterdir()) if folder.exists() else []
    assert len(folders) <= 1
    return sorted(each.name for one in folders for each in one.iterdir())


def requests(server: ScriptedServer) -> int:
    return len(server.to("POST", PATH))


def downloads(server: ScriptedServer) -> int:
    return sum(len(server.to("GET", f"/reports/{number}")) for number in range(3))


@pytest.fixture
def failing_engine(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Have the table engine fail, until what is returned is called."""

    def fail(_builder: ListBuilder) -> None:
        raise ListEngineFailed(detail="InternalException")

    with monkeypatch.context() as broken:
        broken.setattr(ListBuilder, "put_together", fail)
        yield broken.undo


@pytest.fixture
def failed(two: ScriptedServer, run: Run, file: Path, home: Path, failing_engine: Callable[[], None]) -> Ended:
    """A command whose report could not be put together; the next one can be."""
    ended = run(*both(file))
    failing_engine()
    assert ended.code == 1
    assert kept(home) == [f"part-0-{len(FIRST)}.csv", f"part-1-{len(SECOND)}.csv", "requested.json"]
    return ended


# --- the disks --------------------------------------------------------------------------------------------------------


def test_where_the_disk_of_the_file_is_full_the_parts_are_kept_and_another_disk_gets_the_report(
    two: ScriptedServer, run: Run, file: Path, home: Path
) -> None:
    with disk_at(file.parent):
        fill(file.parent)
        ended = run(*both(file))
        assert (ended.code, ended.out) == (1, "")
        said = ended.err.splitlines()
        assert said[-2].startswith("apsis-desktop: There is not enough disk space.")
        assert said[-1].startswith(f"2 of 2 downloaded files are kept in {home / 'data' / 'kept'}")
        assert said[-1].endswith(AGAIN)
        assert len(kept(home)) == 3
        assert not file.exists()
        elsewhere = file.parent.parent / "both.xlsx"
        again = run(*both(elsewhere, form="xlsx"))
    assert again.code == 0, again.err
    assert again.err.splitlines()[0] == "This report was requested before. What was downloaded then is used."
    assert elsewhere.stat().st_size > 0
    assert (requests(two), downloads(two)) == (2, 2)
    assert files_with(SECRET, home) == []
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


# --- the engine and the parts themselves ------------------------------------------------------------------------------


def test_the_same_command_goes_on_where_the_table_engine_failed(
    failed: Ended, two: ScriptedServer, run: Run, file: Path, home: Path
) -> None:
    assert failed.err.splitlines()[-1].endswith(AGAIN)
    again = run(*both(file))
    assert again.code == 0, again.err
    assert rows(file) == WHOLE
    assert (requests(two), downloads(two)) == (2, 2)
    assert kept(home) == []


def test_another_report_is_requested_as_ever(failed: Ended, two: ScriptedServer, run: Run, file: Path) -> None:
    takes_requests(two)
    two.on("GET", "/reports/1", csv_answer(b"k\r\n2\r\n3\r\n", encoding=None))
    ended = run(*both(file, "--match", "all"))
    assert ended.code == 0, ended.err
    assert requests(two) == 4


@pytest.mark.usefixtures("failing_engine")
def test_what_fails_twice_with_the_same_parts_is_requested_again_and_the_parts_are_kept(
    two: ScriptedServer, run: Run, file: Path, home: Path
) -> None:
    run(*both(file))
    ended = run(*both(file))
    assert ended.err.splitlines()[-1].endswith("The same command requests the report again.")
    assert len(kept(home)) == 3
    assert requests(two) == 2
    run(*both(file))
    assert requests(two) == 4


def test_parts_that_cannot_be_put_together_are_kept_as_files_and_requested_again(
    two: ScriptedServer, run: Run, file: Path, home: Path
) -> None:
    two.on("GET", "/reports/1", csv_answer(b"k,column_1\r\n,nobody\r\n", encoding=None))
    ended = run(*both(file))
    assert ended.code == 1
    assert ended.err.splitlines()[-1].endswith("The same command requests the report again.")
    assert len(kept(home)) == 3
    two.on("GET", "/reports/1", csv_answer(SECOND, encoding=None))
    takes_requests(two)
    again = run(*both(file))
    assert again.code == 0, again.err
    assert requests(two) == 4
    assert kept(home) == []


def test_a_link_that_apsis_one_does_not_know_any_more_leaves_nothing_to_go_on_with(
    two: ScriptedServer, run: Run, file: Path, home: Path
) -> None:
    two.on("GET", "/reports/0", problem(410, "Gone"))
    ended = run(*both(file))
    assert ended.code == 1
    assert AGAIN not in ended.err
    assert kept(home) == []


def test_where_a_later_part_is_refused_the_earlier_one_is_not_lost(
    two: ScriptedServer, run: Run, file: Path, home: Path
) -> None:
    two.on("GET", "/reports/1", Answer(401))
    ended = run(*both(file))
    assert ended.code == 1
    assert "1 of 2 downloaded files is kept in" in ended.err.splitlines()[-1]
    two.on("GET", "/reports/1", csv_answer(SECOND, encoding=None))
    again = run(*both(file))
    assert again.code == 0, again.err
    assert rows(file) == WHOLE
    assert (requests(two), len(two.to("GET", "/reports/0"))) == (2, 1)


@pytest.mark.usefixtures("failing_engine")
def test_programs_are_told_what_is_kept(two: ScriptedServer, run: Run, file: Path, home: Path) -> None:
    ended = run(*both(file, "--json"))
    assert ended.code == 1
    told = json.loads(ended.out)["kept"]
    folder = Path(told["folder"])
    assert folder.parent == home / "data" / "kept"
    assert told["files"] == [str(folder / name) for name in kept(home) if name.endswith(".csv")]
    assert datetime.fromisoformat(told["until"]) > datetime.now(UTC) + timedelta(hours=23)
    assert told["continues"] is True


# --- how long -------------------------------------------------------------------------------------------------------


def note_of(home: Path) -> Path:
    (found,) = (home / "data" / "kept").glob("*/requested.json")
    return found


@pytest.mark.usefixtures("failed")
def test_what_is_kept_goes_once_its_day_is_over_by_both_clocks(
    two: ScriptedServer, run: Run, file: Path, home: Path
) -> None:
    note = note_of(home)
    told = json.loads(note.read_text())
    note.write_text(json.dumps({**told, "until": (datetime.now(UTC) - timedelta(minutes=1)).isoformat()}))
    dates = [datetime.now(UTC) - timedelta(days=3), datetime.now(UTC)]
    for date, is_over in zip(dates, (False, True), strict=True):
        takes_requests(two)
        dated = {**SEGMENTS.headers, "Date": format_datetime(date, usegmt=True)}
        two.on("GET", "/audience/segments", replace(SEGMENTS, headers=dated))
        assert run(*report_to(file.with_name(f"{is_over}.csv"), segment="Women")).code == 0
        assert bool(kept(home)) is not is_over


def test_a_day_is_over_when_the_links_end(failed: Ended, home: Path) -> None:
    until = datetime.fromisoformat(json.loads(note_of(home).read_text())["until"])
    folder = home / "data" / "kept"
    sweep(folder, until - timedelta(seconds=1))
    assert len(kept(home)) == 3
    sweep(folder, until)
    assert kept(home) == []
    assert failed.code == 1


@pytest.mark.parametrize("content", ["", "{", "[]", '{"version": 2}', '{"version": 1, "until": "2026-01-01T00:00:00"}'])
def test_what_nothing_is_known_of_is_not_used_and_goes(
    failed: Ended, two: ScriptedServer, run: Run, file: Path, home: Path, content: str
) -> None:
    note_of(home).write_text(content)
    takes_requests(two)
    again = run(*both(file))
    assert again.code == 0, again.err
    assert requests(two) == 4
    assert kept(home) == []


@pytest.mark.parametrize("change", [lambda text: text.replace('"segment": 1', '"segment": 9'), lambda _text: None])
def test_parts_that_somebody_has_changed_are_not_used(
    failed: Ended, two: ScriptedServer, run: Run, file: Path, home: Path, change: Callable[[str], str | None]
) -> None:
    takes_requests(two)
    note = note_of(home)
    if (text := change(note.read_text())) is not None:
        note.write_text(text)
    else:
        os.truncate(note.with_name(f"part-1-{len(SECOND)}.csv"), 20)
    again = run(*both(file))
    assert again.code == 0, again.err
    assert rows(file) == WHOLE
    assert kept(home) == []


def test_what_another_command_saves_meanwhile_is_not_mixed_with_what_is_requested_anew(
    failed: Ended, two: ScriptedServer, run: Run, file: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def link_one(part: Path, target: Path) -> None:
        link_or_copy(part, target)
        shutil.rmtree(home / "data" / "kept")

    monkeypatch.setattr(kept_parts, "link_or_copy", link_one)
    takes_requests(two)
    two.on("GET", "/reports/0", csv_answer(b"k,column_1\r\n7,seven\r\n", encoding=None))
    again = run(*both(file))
    assert again.code == 0, again.err
    assert rows(file) == [["2", "later"], ["3", "d"], ["7", "seven"]]


# --- stopped, killed, forgotten ---------------------------------------------------------------------------------------


@posix
@pytest.mark.usefixtures("failed")
@pytest.mark.parametrize(("name", "code"), [("SIGKILL", -9), ("SIGINT", 130)])
def test_what_an_earlier_command_kept_outlives_the_next_one_that_is_stopped(
    two: ScriptedServer, start: Start, run: Run, file: Path, home: Path, name: str, code: int
) -> None:
    note_of(home).with_name(f"part-1-{len(SECOND)}.csv").unlink()
    two.on("GET", "/reports/1", replace(csv_answer(SECOND, encoding=None), breaks=Breaks.STALL, at=At.IN_BODY))
    process = start(*both(file))
    assert two.stalling.wait(PATIENCE)
    until(lambda: list((home / "data" / "work").rglob("part-0.csv")))
    process.popen.send_signal(signal.Signals[name])
    ended = process.end()
    assert ended.code == code
    assert code < 0 or ended.err.splitlines()[-1].endswith(AGAIN)
    two.on("GET", "/reports/1", csv_answer(SECOND, encoding=None))
    again = run(*both(file))
    assert again.code == 0, again.err
    assert rows(file) == WHOLE
    assert (requests(two), len(two.to("GET", "/reports/0"))) == (2, 1)
    assert files_with(SECRET, home) == []


def test_what_is_kept_is_forgotten_with_the_rest(failed: Ended, home: Path) -> None:
    assert failed.code == 1
    assert delete_own_files(home / "data") == []
    assert not (home / "data").exists()

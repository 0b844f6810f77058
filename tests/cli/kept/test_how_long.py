"""What is kept of a report goes when it is over, is saved, or is of no use, and not before."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from command_line import Ended, Run, Start, report_to
from kept_exports import AGAIN, WHOLE, failed, failing_engine, kept, note_of, requests, rows
from patience import PATIENCE, until
from reports import csv_answer
from scripted_server import At, Breaks, ScriptedServer
from two_segments import SECOND, SECRET, SEGMENTS, both, file, files_with, home, takes_requests, two

from apsis_desktop.report import kept_parts
from apsis_desktop.report.kept_parts import link_or_copy, sweep
from apsis_desktop.system.own_folders import delete_own_files

__all__ = ["failed", "failing_engine", "file", "home", "two"]

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals to other processes")


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

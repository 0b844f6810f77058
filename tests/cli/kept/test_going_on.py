"""What a command has downloaded of a report that fails is kept, and the same command goes on with it."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from command_line import Ended, Run, report_to
from kept_exports import AGAIN, WHOLE, downloads, failed, failing_engine, kept, note_of, requests, rows
from reports import csv_answer
from scripted_server import Answer, ScriptedServer, problem
from two_segments import FIRST, SECOND, both, file, home, takes_requests, two

from apsis_desktop.cli import export, put, shaped_export
from apsis_desktop.errors import DiskFull
from apsis_desktop.report import kept_parts
from apsis_desktop.report.kept_parts import KeptParts
from apsis_desktop.report.plan import Plan

__all__ = ["failed", "failing_engine", "file", "home", "two"]


def test_the_same_command_goes_on_where_the_table_engine_failed(
    failed: Ended, two: ScriptedServer, run: Run, file: Path, home: Path
) -> None:
    assert failed.err.splitlines()[-1].endswith(AGAIN)
    again = run(*both(file))
    assert again.code == 0, again.err
    assert rows(file) == WHOLE
    assert (requests(two), downloads(two)) == (2, 2)
    assert kept(home) == []


def test_a_command_that_goes_on_says_of_when_the_report_is(failed: Ended, run: Run, file: Path, home: Path) -> None:
    note = note_of(home)
    told = json.loads(note.read_text())
    told["parts"][1]["requested_at"] = "2026-01-02T03:04:00+00:00"
    note.write_text(json.dumps(told))
    at = datetime(2026, 1, 2, 3, 4, tzinfo=UTC).astimezone()
    again = run(*both(file))
    assert again.code == 0, again.err
    said = f"Continuing with the report requested at {at:%Y-%m-%d %H:%M}, without a new request."
    assert again.err.splitlines()[0] == said


def test_parts_that_another_command_keeps_meanwhile_are_not_mixed_with_those_of_an_earlier_one(
    failed: Ended, two: ScriptedServer, run: Run, file: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = kept_parts.link_or_copy

    def while_another_keeps(source: Path, target: Path) -> None:
        told = json.loads(note_of(home).read_text())
        told["parts"][1]["link"] += "0"
        note_of(home).write_text(json.dumps(told))
        really(source, target)

    monkeypatch.setattr(kept_parts, "link_or_copy", while_another_keeps)
    takes_requests(two)
    again = run(*both(file))
    assert again.code == 0, again.err
    assert rows(file) == WHOLE
    assert requests(two) == 4


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
    assert "1 of 2 parts is kept in" in ended.err.splitlines()[-1]
    two.on("GET", "/reports/1", csv_answer(SECOND, encoding=None))
    again = run(*both(file))
    assert again.code == 0, again.err
    assert rows(file) == WHOLE
    assert (requests(two), len(two.to("GET", "/reports/0"))) == (2, 1)


def test_the_link_of_a_report_of_one_request_is_kept_where_the_file_cannot_be_downloaded(
    two: ScriptedServer, run: Run, file: Path, home: Path
) -> None:
    words = report_to(file, "--attribute", "Email")
    two.on("GET", "/reports/0", Answer(401))
    ended = run(*words)
    assert ended.code == 1
    assert ended.err.splitlines()[-1].endswith(AGAIN)
    two.on("GET", "/reports/0", csv_answer(FIRST, encoding=None))
    again = run(*words)
    assert again.code == 0, again.err
    assert file.read_bytes() == FIRST
    assert requests(two) == 1
    assert kept(home) == []


def test_what_is_kept_for_a_file_that_is_made_here_serves_for_one_that_is_saved_as_it_comes(
    two: ScriptedServer, run: Run, file: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_more: object) -> None:
        raise DiskFull

    with monkeypatch.context() as full:
        full.setattr(shaped_export, "shaped_files", fail)
        full.setattr(put, "free_name", fail)
        ended = run(*report_to(file, "--attribute", "Email", form="csv-excel"))
    assert "The downloaded file is kept in" in ended.err.splitlines()[-1]
    words = report_to(file, "--attribute", "Email")
    with monkeypatch.context() as failing:
        failing.setattr(export, "put_or_save_beside", fail)
        ended = run(*words)
    assert ended.err.splitlines()[-1].endswith(AGAIN)
    again = run(*words)
    assert again.code == 0, again.err
    assert file.read_bytes() == FIRST
    assert requests(two) == 1
    assert kept(home) == []


def test_the_link_of_an_earlier_try_is_followed_also_where_another_command_lets_it_go_just_then(
    two: ScriptedServer, run: Run, file: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words, look = report_to(file, "--attribute", "Email"), KeptParts.is_passed_on
    two.on("GET", "/reports/0", Answer(401))
    run(*words)
    two.on("GET", "/reports/0", csv_answer(FIRST, encoding=None))

    def look_and_lose(kept_parts: KeptParts, plan: Plan, now: datetime) -> bool:
        found = look(kept_parts, plan, now)
        shutil.rmtree(home / "data" / "kept")
        return found

    monkeypatch.setattr(KeptParts, "is_passed_on", look_and_lose)
    again = run(*words)
    assert (again.code, again.err.splitlines()[0].endswith("without a new request.")) == (0, True)
    assert requests(two) == 1


def test_a_link_that_is_not_known_any_more_is_followed_by_a_new_request(
    two: ScriptedServer, run: Run, file: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_more: object) -> None:
        raise DiskFull

    words = report_to(file, "--attribute", "Email")
    with monkeypatch.context() as failing:
        failing.setattr(export, "put_or_save_beside", fail)
        run(*words)
    assert kept(home) == ["requested.json"]
    two.on("GET", "/reports/0", problem(410, "Gone"))
    assert run(*words).code == 1
    assert kept(home) == []
    two.on("GET", "/reports/1", csv_answer(FIRST, encoding=None))
    again = run(*words)
    assert again.code == 0, again.err
    assert requests(two) == 2


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

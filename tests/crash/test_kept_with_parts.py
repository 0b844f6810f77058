"""A list with reports of several parts, as the version of schema 6 wrote it, is opened by today's program whole.

`kept_with_parts` was written by that version: never change it, add another folder for a later one.
"""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from apsis_desktop.jobs.after_restart import restore
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.lists.counts import Column, Summary
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.system.paths import Paths

KEPT = Path(__file__).parent / "kept_with_parts"
HALF_PAST_NINE = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)
PART, WHOLE = b"p" * 38, b"w" * 26
COUNTED = Summary(1304, 1304, (Column("Export key", 1304), Column("Email", 1290), Column("VIP", 0)), "Export key", 1304)


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    """Return the folders as that version left them."""
    paths = Paths.inside(tmp_path)
    paths.make()
    script = (KEPT / "reports.sql").read_text(encoding="utf-8").replace("{waiting}", str(paths.waiting))
    with contextlib.closing(sqlite3.connect(paths.data / "reports.sqlite")) as raw:
        raw.executescript(script)
        raw.execute("PRAGMA journal_mode = WAL")
    for number in "12":
        (paths.waiting / f"{number * 16}-1.csv.gz").write_bytes(PART)
    (paths.waiting / f"{'3' * 16}.xlsx").write_bytes(WHOLE)
    return paths


def opened(home: Paths) -> dict[str, Job]:
    with contextlib.closing(JobStore(home.data / "reports.sqlite")) as store:
        earlier = restore(store, home.waiting, HALF_PAST_NINE, own_folder=home.owns_waiting())
        assert earlier.remarks == ()
        assert [(file.path.name, file.size) for file in store.saved_files()] == [("Kvinnor.csv", 77)]
        return {job.id[0]: job for job in earlier.jobs}


def test_reports_their_parts_and_their_files_are_as_they_were_left(home: Paths) -> None:
    jobs = opened(home)
    assert {number: job.state for number, job in jobs.items()} == {
        "1": JobState.QUEUED,
        "2": JobState.UNSURE,
        "3": JobState.READY,
        "4": JobState.SAVED,
    }
    assert {file.name: file.read_bytes() for file in home.waiting.iterdir()} == {
        f"{'1' * 16}-1.csv.gz": PART,
        f"{'2' * 16}-1.csv.gz": PART,
        f"{'3' * 16}.xlsx": WHOLE,
    }
    assert [(part.state, part.link is not None) for part in jobs["1"].parts] == [
        (JobState.READY, True),
        (JobState.QUEUED, True),
        (JobState.QUEUED, False),
    ]
    assert [part.state for part in jobs["2"].parts] == [JobState.READY, JobState.UNSURE, JobState.QUEUED]
    assert [part.request.segment.name for part in jobs["1"].parts] == ["Kvinnor i Åre", "Medlemmar", "Avregistrerade"]
    assert [part.request.stand_in for part in jobs["1"].parts] == [False, False, True]


def test_what_was_counted_and_named_is_kept(home: Paths) -> None:
    jobs = opened(home)
    ready, saved = jobs["3"], jobs["4"]
    assert (ready.given_name, ready.incomplete, ready.prepared_in) == ("Fredagens utskick", 2, 180)
    assert (ready.format, ready.size, ready.waiting_file) == (FileFormat.XLSX, 26, home.waiting / f"{ready.id}.xlsx")
    assert ready.link_lives(HALF_PAST_NINE)
    assert ready.selection.which_segment
    assert (ready.contents, saved.contents) == (COUNTED, COUNTED)
    assert {job.changes for job in jobs.values()} == {None}, "that version compared nothing"
    assert saved.saved_path == Path("/home/anna/Lists/Kvinnor.csv")

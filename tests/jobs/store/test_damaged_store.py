"""A damaged file is set aside, a damaged row left out, and no damage is fatal."""

import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from made_up_reports import NOON, a_report

from apsis_desktop.errors import StoreTooNew
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.report.clock import Clock


class StoppedClock(Clock):
    def now(self) -> datetime:
        return datetime(2026, 3, 29, 12, 34, 56, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "reports.sqlite3"


def a_store_with_reports(file: Path) -> bytes:
    with closing(JobStore.open(file)) as store:
        for number in range(30):
            store.keep(a_report(id=f"r{number}"))
            store.note(f"r{number}", NOON, "queued")
    return file.read_bytes()


def test_a_damaged_file_is_set_aside_and_a_new_one_begun(file: Path) -> None:
    damaged = b"This is no list of reports." * 50
    file.write_bytes(damaged)
    with closing(JobStore.open(file, clock=StoppedClock())) as store:
        assert store.set_aside == file.with_name("reports-damaged-20260329-123456.sqlite3")
        assert store.set_aside.read_bytes() == damaged
        assert store.load() == []
        store.keep(a_report())
    with closing(JobStore.open(file)) as store:
        assert store.set_aside is None
        assert store.load() == [a_report()]


def test_two_damaged_files_in_one_second_are_both_kept(file: Path) -> None:
    for content in (b"one" * 500, b"two" * 500):
        file.write_bytes(content)
        JobStore.open(file, clock=StoppedClock()).close()
    kept = sorted(one.read_bytes()[:3] for one in file.parent.glob("*damaged*"))
    assert kept == [b"one", b"two"]


def test_somebody_elses_database_is_set_aside(file: Path) -> None:
    with closing(sqlite3.connect(file)) as raw:
        raw.execute("CREATE TABLE recipe (name)")
    with closing(JobStore.open(file)) as store:
        assert store.set_aside is not None


def test_a_row_that_cannot_be_read_is_left_out_and_stays_in_the_file(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    a_store_with_reports(file)
    damages = {
        "state": "'reidy'",
        "asked_at": "'yesterday'",
        "since": "'2026-03-29T12:00:00'",
        "selection": "'{\"section\": 5'",
        "link_url": "'https://half.example'",
        "problem": "'[]'",
        "size": "'large'",
        "name": "CAST(x'ff' AS TEXT)",
        "replace_existing": "'perhaps'",
        "save_as": "'docx'",
    }
    with closing(sqlite3.connect(file)) as raw:
        for number, (column, value) in enumerate(damages.items()):
            raw.execute(f"UPDATE job SET {column} = {value} WHERE id = 'r{number}'")
        raw.execute("UPDATE history SET at = 'once' WHERE job_id = 'r20'")
        raw.commit()
    with closing(JobStore.open(file)) as store:
        assert {job.id for job in store.load()} == {f"r{number}" for number in range(len(damages), 30)}
        assert store.history("r20") == []
    assert len([one for one in caplog.records if "cannot be read" in one.message]) == len(damages)
    with closing(sqlite3.connect(file)) as raw:
        assert raw.execute("SELECT count(*) FROM job").fetchone() == (30,)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 30_000), st.binary(min_size=1, max_size=60))
@example(18, b"\x07")  # how the file may be written
@example(19, b"\x07")
@example(44, b"\x09")  # the format of its tables
@example(56, b"\0\0\0\2")  # its encoding
@example(60, b"\x07\0\0\0")  # an absurd version
@example(60, b"\0\0\0\0")
@example(63, b"\x02")
def test_damage_anywhere_is_never_fatal(offset: int, damage: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "reports.sqlite3")
        content = bytearray(a_store_with_reports(file))
        start = offset % len(content)
        content[start : start + len(damage)] = damage[: len(content) - start]
        file.write_bytes(content)
        try:
            store = JobStore.open(file)
        except StoreTooNew:
            assert start <= 63, "only damage to the version itself looks like a newer one"
            assert file.read_bytes() == content
            return
        with closing(store):
            if store.set_aside is not None:
                assert store.set_aside.read_bytes() == content
            kept = store.load()
            store.keep(a_report(id="new"))
            store.note("new", NOON, "queued")
            store.history("r3")
            assert {job.id for job in store.load()} == {*(job.id for job in kept), "new"}

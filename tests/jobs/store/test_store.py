"""What is written into the store is there, and the same, when it is opened again."""

import sqlite3
import stat
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from made_up_reports import LINK, NOON, SELECTION, a_report, any_reports, with_link

from apsis_desktop.errors import SelectionRefused, StoreProblem
from apsis_desktop.jobs.job import Job, JobPart, JobState, NamedFile, Problem
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.jobs.store.store import NOTES, JobStore
from apsis_desktop.lists.counts import Changes, Column, Summary
from apsis_desktop.lists.form import Form
from apsis_desktop.report.plan import Part
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.report.shape import Shape


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "reports.sqlite3"


@pytest.fixture
def store(file: Path) -> Iterator[JobStore]:
    with closing(JobStore.open(file)) as store:
        yield store


def test_a_new_store_is_empty(store: JobStore) -> None:
    assert store.load() == []
    assert store.set_aside is None


def test_a_report_with_everything_comes_back_as_it_was(file: Path) -> None:
    problem = Problem.of(SelectionRefused(words="“no”", detail="422"))
    job = Job(
        id="r1",
        connection_id="c1",
        name="Åre & Öland",
        selection=SELECTION,
        state=JobState.READY,
        requested_at=NOON,
        since=NOON + timedelta(minutes=3, microseconds=7),
        link=LINK,
        link_until=NOON + timedelta(days=1),
        problem=problem,
        waiting_file=Path("/home/åsa/waiting/r1.csv"),
        file_format=FileFormat.CSV,
        size=5_000_000_000,
        save_as=FileFormat.XLSX,
        save_to=Path("/home/åsa/List.xlsx"),
        replace_existing=True,
        saved_path=Path("/home/åsa/List.csv"),
        saved_before=(Path("/home/åsa/First.csv"),),
        given_name="Friday's newsletter",
        prepared_in=180,
        parts=(JobPart(3, Part(SELECTION.segments[0], (1,)), JobState.READY, 2, LINK, NOON, 7, problem),),
        incomplete=2,
        contents=Summary(2, 3, (Column("Export key", 2), Column("Ålder", 0)), "Export key", 1),
        changes=Changes(34, 20, NOON),
        shape=Shape(Form.XLSX_TIDY, times=("Seen",)),
        save_shape=Shape(Form.CSV, 10, (("Email", "E-post"),), ("Fax",)),
        named=(NamedFile(Path("/home/åsa/List-1.csv"), 7), NamedFile(Path("/home/åsa/List-2.csv"), 6)),
    )
    plain = a_report()
    parts = [one for one in fields(job) if one.name != "numbered"]  # which is not stored
    assert [one.name for one in parts if getattr(job, one.name) == getattr(plain, one.name)] == [
        "id", "connection_id", "name", "selection", "requested_at",
    ], "a new part of a report needs a value here"  # fmt: skip
    with closing(JobStore.open(file)) as store:
        store.keep(job)
        store.note_saved(SavedFile(job.id, job.saved_before[0], 5, NOON, "c1"))
    with closing(JobStore.open(file)) as store:
        assert store.load() == [job]


@pytest.mark.parametrize("state", JobState)
def test_every_state_survives(file: Path, state: JobState) -> None:
    with closing(JobStore.open(file)) as store:
        store.keep(a_report(state=state))
    with closing(JobStore.open(file)) as store:
        assert store.load() == [a_report(state=state)]


@settings(max_examples=60, deadline=None)
@given(any_reports())
def test_any_report_comes_back_as_it_was(job: Job) -> None:
    with tempfile.TemporaryDirectory() as folder, closing(JobStore.open(Path(folder, "s"), redact=str)) as reports:
        reports.keep(job)
        assert reports.load() == [job]
        reports.note(job.id, NOON, "seen")
        assert len(reports.history(job.id)) == 1
        reports.forget(job.id)
        assert reports.load() == []


def test_a_name_with_half_a_character_is_kept(store: JobStore) -> None:
    job = a_report(name="half \ud83d", saved_path=Path("/home/\udce5sa/List.csv"))
    store.keep(job)
    assert store.load() == [job]


def test_the_newest_report_comes_first(store: JobStore) -> None:
    for minutes in (5, 1, 9):
        store.keep(a_report(id=str(minutes), requested_at=NOON + timedelta(minutes=minutes)))
    assert [job.id for job in store.load()] == ["9", "5", "1"]


def test_of_reports_requested_in_the_same_moment_the_later_comes_first(store: JobStore) -> None:
    for name in ("a", "b", "c"):
        store.keep(a_report(id=name))
    store.keep(a_report(id="a", state=JobState.REQUESTING))
    assert [job.id for job in store.load()] == ["c", "b", "a"]


def test_a_report_kept_again_replaces_what_was_there(store: JobStore) -> None:
    store.keep(with_link(JobState.PREPARING))
    store.keep(a_report(state=JobState.CANCELLED))
    assert store.load() == [a_report(state=JobState.CANCELLED)]


def test_a_forgotten_report_is_gone_with_its_history(store: JobStore) -> None:
    store.keep(a_report())
    store.note("r1", NOON, "queued")
    store.forget("r1")
    store.note("r1", NOON, "a thread was late")
    assert store.load() == []
    assert store.history("r1") == []


def test_the_files_that_a_report_was_saved_as_outlive_it(store: JobStore) -> None:
    files = [SavedFile("r1", Path(name), 7, NOON, "c1") for name in ("/a.csv", "/\udce5sa.xlsx")]
    store.keep(a_report())
    store.note_saved(*files)
    store.forget("r1")
    assert store.saved_files() == files
    store.forget_files(files[:1])
    assert store.saved_files() == files[1:]


def test_a_file_that_was_saved_anew_takes_the_place_of_the_older_and_is_not_forgotten_for_it(store: JobStore) -> None:
    older = SavedFile("r1", Path("/a.csv"), 7, NOON, "c1")
    newer = SavedFile("r2", Path("/a.csv"), 9, NOON + timedelta(days=1), "c1")
    store.note_saved(older)
    store.note_saved(newer)
    assert store.saved_files() == [newer]
    store.forget_files([older])
    assert store.saved_files() == [newer]


def test_a_saved_file_that_cannot_be_read_is_left_out_and_hides_no_other(
    store: JobStore, caplog: pytest.LogCaptureFixture
) -> None:
    files = [SavedFile("r1", Path(name), 7, NOON, "c1") for name in ("/a.csv", "/b.csv")]
    store.note_saved(*files)
    with store._writing(lasting=True) as connection:
        connection.execute("UPDATE saved_file SET size = 'large' WHERE path = ?", (str(files[0].path),))
    assert store.saved_files() == files[1:]
    assert "cannot be read" in caplog.text


def test_several_reports_are_kept_in_one_go(store: JobStore) -> None:
    store.keep_all(a_report(id=name) for name in ("a", "b"))
    assert [job.id for job in store.load()] == ["b", "a"]


def test_times_of_other_zones_are_stored_as_utc(file: Path) -> None:
    local = NOON.astimezone(timezone(timedelta(hours=2)))
    with closing(JobStore.open(file)) as store:
        store.keep(a_report(requested_at=local))
    with closing(sqlite3.connect(file)) as raw:
        assert raw.execute("SELECT asked_at FROM job").fetchone()[0] == "2026-03-29T12:00:00.000000+00:00"


def test_a_time_without_its_zone_is_a_defect(store: JobStore) -> None:
    with pytest.raises(ValueError, match="zone"):
        store.keep(a_report(since=datetime(2026, 3, 29)))  # noqa: DTZ001 - that is the point
    assert store.load() == []


# --- history -------------------------------------------------------------------------------------------------------


def test_the_history_is_in_the_order_of_the_notes(store: JobStore) -> None:
    store.keep(a_report())
    store.note("r1", NOON, "queued")
    store.note("r1", NOON + timedelta(seconds=1), "asking")
    assert store.history("r1") == [(NOON, "queued"), (NOON + timedelta(seconds=1), "asking")]


def test_the_last_fifty_notes_of_each_report_are_kept(store: JobStore) -> None:
    for name in ("a", "b"):
        store.keep(a_report(id=name))
        for number in range(NOTES + 10):
            store.note(name, NOON, f"{name}{number}")
    for name in ("a", "b"):
        assert [text for _, text in store.history(name)] == [f"{name}{number}" for number in range(10, NOTES + 10)]


def test_the_same_note_again_is_not_written_twice(store: JobStore) -> None:
    store.keep(a_report())
    for _ in range(3):
        store.note("r1", NOON, "preparing")
    assert store.history("r1") == [(NOON, "preparing")]


def test_no_address_token_or_query_gets_into_the_history(store: JobStore) -> None:
    store.keep(a_report())
    store.note("r1", NOON, "asa@example.se https://api.example/r?sig=abc123 Bearer abcdefghijkl")
    ((_, text),) = store.history("r1")
    assert "asa" not in text
    assert "abc" not in text


# --- the file ------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="modes mean nothing on Windows")
def test_the_files_are_the_owners_alone(file: Path, store: JobStore) -> None:
    store.keep(a_report())
    modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in file.parent.iterdir()}
    assert modes == {file.name: 0o600, f"{file.name}-wal": 0o600}


@pytest.mark.skipif(sys.platform == "win32", reason="modes mean nothing on Windows")
def test_a_file_that_others_could_read_is_closed_to_them(file: Path) -> None:
    JobStore.open(file).close()
    file.chmod(0o644)
    JobStore.open(file).close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_what_is_written_before_acting_is_written_through_to_the_disk(store: JobStore) -> None:
    def setting(name: str) -> object:
        with store._reading() as connection:
            return connection.execute(f"PRAGMA {name}").fetchone()[0]

    store.keep(a_report())
    assert (setting("journal_mode"), setting("synchronous")) == (b"wal", 3)
    store.note("r1", NOON, "queued")
    assert setting("synchronous") == 1
    store.forget("r1")
    assert setting("synchronous") == 3


def test_closing_leaves_one_file(file: Path) -> None:
    store = JobStore.open(file)
    store.keep(a_report())
    store.close()
    store.close()
    assert list(file.parent.iterdir()) == [file]
    with pytest.raises(StoreProblem):
        store.load()


def test_many_threads_write_at_once(file: Path) -> None:
    problems: list[BaseException] = []

    def write(store: JobStore, name: str) -> None:
        try:
            for number in range(40):
                job = a_report(id=f"{name}{number}")
                store.keep(job)
                store.note(job.id, NOON, "queued")
                store.keep(replace(job, state=JobState.CANCELLED))
                store.load()
                if number % 4 == 0:
                    store.forget(job.id)
        except BaseException as problem:  # noqa: BLE001 - it is shown by the test
            problems.append(problem)

    with closing(JobStore.open(file)) as store:
        threads = [threading.Thread(target=write, args=(store, name)) for name in "abc"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert problems == []
    with closing(JobStore.open(file)) as store:
        jobs = store.load()
        assert {job.id for job in jobs} == {f"{name}{number}" for name in "abc" for number in range(40) if number % 4}
        assert {job.state for job in jobs} == {JobState.CANCELLED}
        assert all(store.history(job.id) == [(NOON, "queued")] for job in jobs)

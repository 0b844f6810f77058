"""Files of older versions become today's; those of newer ones are left alone."""

import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from made_up_reports import NOON, SELECTION, a_report, with_link

from apsis_desktop.api.definitions import Segment
from apsis_desktop.api.region import Region
from apsis_desktop.errors import SeveralSegmentsRefused, StoreProblem, StoreTooNew
from apsis_desktop.jobs.job import Job, JobPart, JobState, NamedFile, Problem
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.jobs.store import unneeded_file_rows
from apsis_desktop.jobs.store.migrations import MIGRATIONS, copy_of, version_of
from apsis_desktop.jobs.store.rows import to_row
from apsis_desktop.jobs.store.schema import JOB_COLUMNS
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.lists.counts import Changes, Column, Summary
from apsis_desktop.lists.form import Form
from apsis_desktop.report.plan import Part
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.report.shape import AS_IT_COMES, Shape
from apsis_desktop.settings.file import Connection


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "reports.sqlite3"


@pytest.fixture
def before_unneeded_files(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Write as versions did that had no place for these; undone by the test once it opens the file as today."""
    with monkeypatch.context() as context:
        context.setattr(unneeded_file_rows, "note_by_themselves", lambda _connection: None)
        yield context


def keep_as_then(file: Path, *jobs: Job) -> None:
    """Write reports as the version of the file did: into the columns that it has."""
    with closing(sqlite3.connect(file)) as raw, raw:
        columns = [row[1] for row in raw.execute("PRAGMA table_info(job)")][1:]
        values = ", ".join(f":{column}" for column in columns)
        statement = f"INSERT INTO job ({', '.join(columns)}) VALUES ({values})"
        raw.executemany(statement, [to_row(job, str) for job in jobs])


def test_every_migration_has_a_test() -> None:
    missing = [step.__name__ for step in MIGRATIONS if f"test_migration_{step.__name__}" not in globals()]
    assert missing == []


def test_migration_make_the_tables(file: Path) -> None:
    JobStore.open(file, migrations=MIGRATIONS[:1]).close()
    with closing(sqlite3.connect(file)) as raw:
        assert version_of(raw) == 1
        assert {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")} == {
            "job",
            "history",
        }
        later = {"given_name", "prepared_in", "incomplete", "contents", "changes", "shape", "save_shape", "named"}
        columns = [column for column in JOB_COLUMNS if column not in later]
        assert [row[1] for row in raw.execute("PRAGMA table_info(job)")] == ["number", *columns]


def test_migration_keep_every_saved_file(file: Path, before_unneeded_files: pytest.MonkeyPatch) -> None:
    saved = {"state": JobState.SAVED, "size": 5}
    jobs = [
        a_report(id="overwritten", saved_path=Path("/women.csv"), since=NOON, **saved),
        a_report(id="saved", saved_path=Path("/women.csv"), since=NOON + timedelta(days=1), **saved),
        a_report(id="fetched again", state=JobState.QUEUED, size=6, saved_path=Path("/\udce5.xlsx")),
        a_report(id="waits", state=JobState.READY, size=7),
    ]
    JobStore.open(file, migrations=MIGRATIONS[:1]).close()
    keep_as_then(file, *reversed(jobs))
    before_unneeded_files.undo()
    with closing(JobStore.open(file)) as store:
        assert store.saved_files() == [
            SavedFile("fetched again", Path("/\udce5.xlsx"), 6, NOON, "c1"),
            SavedFile("saved", Path("/women.csv"), 5, NOON + timedelta(days=1), "c1"),
        ]
        assert {job.id for job in store.load()} == {job.id for job in jobs}


def test_migration_know_what_may_go(file: Path, before_unneeded_files: pytest.MonkeyPatch) -> None:
    ready = {"state": JobState.READY, "size": 5}
    JobStore.open(file, migrations=MIGRATIONS[:2]).close()
    keep_as_then(file, *(a_report(id=name, **ready) for name in ("moves", "goes", "stays")))
    before_unneeded_files.undo()
    with closing(JobStore.open(file)) as store:
        waiting = [replace(job, waiting_file=Path(f"/{job.id}.csv")) for job in store.load()]
        store.keep_all(waiting)
        assert store.unneeded_files() == []
        store.keep(a_report(id="moves", waiting_file=Path("/moves.xlsx"), **ready))
        store.forget("goes")
        store.keep_all(job for job in waiting if job.id == "stays")
        assert sorted(store.unneeded_files()) == [Path("/goes.csv"), Path("/moves.csv")]
        store.keep_all(job for job in waiting if job.id == "moves")  # it was fetched in that format again
        assert sorted(store.unneeded_files()) == [Path("/goes.csv"), Path("/moves.xlsx")]
        store.forget_unneeded([Path("/goes.csv")])
        assert store.unneeded_files() == [Path("/moves.xlsx")]
        assert store.connection_of("eu", "key") is None
        store.note_connections([Connection("c1", "A", Region.EU, "key"), Connection("c2", "B", Region.APAC, "key")])
        assert store.connection_of("eu", "key") == "c1"


def test_migration_keep_names_and_preparation(file: Path) -> None:
    JobStore.open(file, migrations=MIGRATIONS[:3]).close()
    keep_as_then(file, a_report(id="older"))
    named = a_report(id="named", given_name="Friday's newsletter", prepared_in=180)
    with closing(JobStore.open(file)) as store:
        store.keep(named)
    with closing(JobStore.open(file)) as store:
        kept = {job.id: job for job in store.load()}
    assert (kept["older"].given_name, kept["older"].prepared_in) == (None, None)
    assert kept["named"] == named


def test_migration_let_reports_have_parts(file: Path) -> None:
    several = replace(SELECTION, segments=(*SELECTION.segments, Segment("Members", "usercreated.segment.2")))
    refused = Problem.of(SeveralSegmentsRefused(words="Only one.", detail="422"))
    earlier = [
        with_link(JobState.PREPARING, id="runs", selection=several),
        a_report(id="refused", selection=several, state=JobState.FAILED, problem=refused),
        a_report(id="one"),
    ]
    JobStore.open(file, migrations=MIGRATIONS[:4]).close()
    keep_as_then(file, *earlier)
    with closing(JobStore.open(file)) as store:
        loaded = {job.id: job for job in store.load()}
        assert loaded == {job.id: job for job in earlier}, "each has one request, whose file is taken as it comes"
        problem = loaded["refused"].problem
        assert problem is not None
        assert str(problem.error()).startswith("APSIS One does not accept several segments in one request: Only one.")
        parts = tuple(JobPart(number, Part(segment, (0, 1))) for number, segment in enumerate(several.segments, 1))
        of_parts = a_report(id="parts", selection=several, parts=parts, incomplete=3)
        store.keep(of_parts)
        assert [job for job in store.load() if job.id == "parts"] == [of_parts]
        store.forget("parts")
    with closing(sqlite3.connect(file)) as raw:
        assert raw.execute("SELECT count(*) FROM part").fetchone() == (0,)


def test_migration_keep_how_many_are_in_a_report(file: Path) -> None:
    JobStore.open(file, migrations=MIGRATIONS[:5]).close()
    keep_as_then(file, a_report(id="older"))
    counted = a_report(id="counted", contents=Summary(2, 3, (Column("Key", 2), Column("Åland", 0)), "Key", 1))
    with closing(JobStore.open(file)) as store:
        store.keep(counted)
    with closing(JobStore.open(file)) as store:
        kept = {job.id: job for job in store.load()}
    assert kept["older"].contents is None
    assert kept["counted"] == counted


def test_migration_keep_what_has_changed(file: Path) -> None:
    JobStore.open(file, migrations=MIGRATIONS[:6]).close()
    counted = a_report(id="counted", contents=Summary(2, 3, (Column("Key", 2),), "Key", 1))
    keep_as_then(file, counted)
    compared = a_report(id="compared", changes=Changes(34, 20, NOON))
    with closing(JobStore.open(file)) as store:
        store.keep(compared)
    with closing(JobStore.open(file)) as store:
        kept = {job.id: job for job in store.load()}
    assert kept == {"counted": counted, "compared": compared}


def test_migration_keep_how_a_report_is_saved(file: Path) -> None:
    JobStore.open(file, migrations=MIGRATIONS[:7]).close()
    keep_as_then(file, a_report(id="older", save_to=Path("/women.xlsx"), file_format=FileFormat.XLSX))
    shape = Shape(Form.XLSX_TIDY, 1000, (("Email", "E-post"),), ("Fax",), ("Seen",), excel_text=True)
    shaped = a_report(id="shaped", shape=shape, save_shape=Shape(Form.CSV_EXCEL), named=(NamedFile(Path("/å.csv"), 3),))
    with closing(JobStore.open(file)) as store:
        store.keep(shaped)
    with closing(JobStore.open(file)) as store:
        kept = {job.id: job for job in store.load()}
    assert (kept["older"].form, kept["older"].saved_shape) == (Form.XLSX, AS_IT_COMES)
    assert kept["shaped"] == shaped


def test_an_empty_file_becomes_a_store_and_is_known_to_have_lost_what_was_in_it(file: Path) -> None:
    file.touch()
    with closing(JobStore.open(file)) as store:
        store.keep(a_report())
        assert (store.set_aside, store.incomplete) == (None, True)
    with closing(JobStore.open(file)) as store:
        assert not store.incomplete
    assert list(file.parent.iterdir()) == [file], "there was nothing to copy"


def test_an_empty_database_becomes_a_store(file: Path) -> None:
    with closing(sqlite3.connect(file)) as raw:
        raw.execute("VACUUM")
    assert file.stat().st_size > 0
    with closing(JobStore.open(file)) as store:
        store.keep(a_report())
        assert store.set_aside is None


# --- a migration that does not exist yet ---------------------------------------------------------------------------


def add_a_colour(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE job ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'")


def break_half_way(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM job")
    connection.execute("SELECT * FROM a_table_that_never_was")


@pytest.fixture
def older(file: Path) -> Path:
    with closing(JobStore.open(file)) as store:
        store.keep(a_report())
        store.note("r1", NOON, "queued")
    return file


def test_a_migrated_store_has_the_same_reports(older: Path) -> None:
    with closing(JobStore.open(older, migrations=[*MIGRATIONS, add_a_colour])) as store:
        assert store.load() == [a_report()]
        assert store.history("r1") == [(NOON, "queued")]
    with closing(sqlite3.connect(older)) as raw:
        assert version_of(raw) == len(MIGRATIONS) + 1
        assert raw.execute("SELECT colour FROM job").fetchall() == [("blue",)]


def test_a_copy_of_the_older_version_stays_beside_it(older: Path) -> None:
    JobStore.open(older, migrations=[*MIGRATIONS, add_a_colour]).close()
    copy = copy_of(older, len(MIGRATIONS))
    assert sorted(older.parent.iterdir()) == sorted([older, copy])
    if sys.platform != "win32":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(JobStore.open(copy)) as store:
        assert store.load() == [a_report()]


def test_a_migration_that_fails_leaves_the_file_as_it_was(older: Path) -> None:
    for _ in range(2):  # the copy of the first attempt is no hindrance
        with pytest.raises(StoreProblem) as refused:
            JobStore.open(older, migrations=[*MIGRATIONS, break_half_way])
        assert "a_table_that_never_was" in refused.value.detail
    with closing(JobStore.open(older)) as store:
        assert store.load() == [a_report()]
        assert store.set_aside is None


def test_each_migration_is_a_transaction_of_its_own(older: Path) -> None:
    with pytest.raises(StoreProblem):
        JobStore.open(older, migrations=[*MIGRATIONS, add_a_colour, break_half_way])
    with closing(JobStore.open(older, migrations=[*MIGRATIONS, add_a_colour])) as store:
        assert store.load() == [a_report()]


def test_the_copy_of_a_crashed_migration_is_made_anew(older: Path) -> None:
    copy = copy_of(older, len(MIGRATIONS))
    copy.with_name(f"{copy.name}.part").write_bytes(b"half of it")
    JobStore.open(older, migrations=[*MIGRATIONS, add_a_colour]).close()
    assert sorted(older.parent.iterdir()) == sorted([older, copy])


def test_a_newer_version_is_refused_and_left_as_it_is(older: Path) -> None:
    JobStore.open(older, migrations=[*MIGRATIONS, add_a_colour]).close()
    copy_of(older, len(MIGRATIONS)).unlink()
    before = older.read_bytes()
    with pytest.raises(StoreTooNew) as refused:
        JobStore.open(older)
    assert "newer version" in str(refused.value)
    assert older.read_bytes() == before
    assert list(older.parent.iterdir()) == [older]

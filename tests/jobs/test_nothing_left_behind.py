"""What was removed is in no file any more, however SQLite was built; what APSIS One says is redacted."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from made_up_reports import NOON, SELECTION, a_report, with_link

from apsis_desktop.api.definitions import Segment
from apsis_desktop.api.region import Region
from apsis_desktop.api.report_request import Link, LinkKind
from apsis_desktop.errors import FileExists, SelectionRefused
from apsis_desktop.jobs.job import Job, JobState, Problem
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.settings.file import Connection

ADDRESS = "anna.svensson@example.com"
PATHS = {"waiting_file": Path("/private/Mark-waiting.csv"), "save_to": Path("/home/Mark-place.csv")}


@pytest.fixture(autouse=True)
def built_without_secure_delete(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have SQLite as Python's installer for Windows brings it: it does not overwrite what it deletes by itself."""
    connect = sqlite3.connect

    def connect_plainly(*args: object, **options: object) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*args, **options)  # type: ignore[call-overload]  # whatever it is given
        connection.execute("PRAGMA secure_delete = OFF")
        return connection

    monkeypatch.setattr(sqlite3, "connect", connect_plainly)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "reports.sqlite"


@pytest.fixture
def store(file: Path) -> Iterator[JobStore]:
    with contextlib.closing(JobStore.open(file)) as opened:
        yield opened


def marked(number: int) -> Job:
    """Return a report in which everything that says something about it bears a mark."""
    selection = replace(SELECTION, segments=(Segment(f"Mark-segment-{number}", "usercreated.segments.Mark"),))
    job = with_link(
        JobState.READY, id=f"{number:016x}", connection_id="c1", name=f"Mark-name-{number}", size=4, **PATHS
    )
    link = Link(f"https://api.example/reports/{number}?signature=Mark-signature", LinkKind.SECOND)
    problem = Problem.of(FileExists(file="Mark-file.csv", detail="Mark-detail"))
    return replace(job, selection=selection, link=link, problem=problem, saved_path=Path("/home/Mark-saved.csv"))


def fill(store: JobStore, count: int = 80) -> list[Job]:
    jobs = [marked(number) for number in range(count)]
    for job in jobs:
        store.keep(replace(job, problem=None))
        store.note(job.id, NOON, "Mark-note")
        store.keep(job)
    store.note_saved(*(SavedFile(job.id, Path(f"/home/Mark-{job.id}.csv"), 4, NOON, "c1") for job in jobs))
    return jobs


def left_of(mark: str, folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if mark.encode() in file.read_bytes()]


def test_a_removed_report_is_in_no_file_while_the_program_runs_and_after_it(store: JobStore, tmp_path: Path) -> None:
    jobs = fill(store)
    assert left_of("Mark-", tmp_path)
    store.keep(a_report(id="stays"))
    store.forget(*(job.id for job in jobs))
    store.forget_files_without_report()
    store.forget_unneeded(store.unneeded_files())
    assert left_of("Mark-", tmp_path) == []
    store.close()
    assert left_of("Mark-", tmp_path) == []
    assert [file.name for file in tmp_path.iterdir()] == ["reports.sqlite"]


def test_one_removed_report_among_many_is_in_no_file(store: JobStore, tmp_path: Path) -> None:
    fill(store, 30)
    store.forget(f"{7:016x}")
    assert left_of("Mark-name-7", tmp_path) == []
    assert left_of("Mark-segment-7", tmp_path) == []
    assert left_of("Mark-name-8", tmp_path) == ["reports.sqlite"]


def test_a_forgotten_file_and_a_removed_connection_are_in_no_file(store: JobStore, tmp_path: Path) -> None:
    file = SavedFile("r1", Path("/home/Mark-list.csv"), 4, NOON, "c1")
    store.note_saved(file)
    store.note_connections([Connection("c1", "Shop", Region.EU, "Mark-client")])
    store.forget_files([file])
    store.forget_connection("c1")
    assert left_of("Mark-", tmp_path) == []


def test_an_address_in_the_words_of_apsis_one_is_never_written_down(store: JobStore, tmp_path: Path) -> None:
    refused = SelectionRefused(words=f"The profile {ADDRESS} may not be read.", detail=f"400 {ADDRESS}")
    store.keep(a_report(state=JobState.FAILED, problem=Problem.of(refused)))
    store.note("r1", NOON + timedelta(minutes=1), f"failed: {ADDRESS}")
    assert left_of(ADDRESS, tmp_path) == []
    store.close()
    assert left_of(ADDRESS, tmp_path) == []
    with contextlib.closing(JobStore.open(tmp_path / "reports.sqlite")) as again:
        (job,) = again.load()
    assert job.problem is not None
    assert str(job.problem.error()).startswith("APSIS One rejected the request: The profile [removed] may not be read.")


def test_copies_of_damaged_and_older_lists_go_when_past_reports_are_cleared(file: Path, tmp_path: Path) -> None:
    with contextlib.closing(JobStore.open(file)) as store:
        fill(store, 20)
    content = file.read_bytes()
    file.write_bytes(b"x" * 100 + content[100:])
    with contextlib.closing(JobStore.open(file)) as store:
        assert store.set_aside is not None
        assert left_of("Mark-", tmp_path) == [store.set_aside.name]
        store.keep(a_report(id="stays"))
        (tmp_path / "reports-version-1.sqlite").write_bytes(content)
        store.forget_remains()
        assert left_of("Mark-", tmp_path) == []
        assert [job.id for job in store.load()] == ["stays"]


def test_what_an_earlier_version_left_in_its_free_pages_goes_with_the_first_start(file: Path, tmp_path: Path) -> None:
    script = (Path(__file__).parents[1] / "crash" / "kept_before" / "reports.sql").read_text(encoding="utf-8")
    with contextlib.closing(sqlite3.connect(file)) as raw:
        raw.executescript(script)
        many = [(f"Mark-{number}" * 20,) for number in range(500)]
        raw.executemany("INSERT INTO history (job_id, at, text) VALUES ('gone', '', ?)", many)
        raw.commit()
        raw.execute("DELETE FROM history WHERE job_id = 'gone'")
        raw.commit()
    assert left_of("Mark-", tmp_path) == ["reports.sqlite"]
    JobStore.open(file).close()
    assert "reports.sqlite" not in left_of("Mark-", tmp_path)
    JobStore.open(file).close()
    assert left_of("Mark-", tmp_path) == []


def test_a_report_that_cannot_be_read_goes_with_the_past_ones(file: Path) -> None:
    with contextlib.closing(JobStore.open(file)) as store:
        store.keep_all([a_report(id="stays"), a_report(id="broken")])
        store.note("broken", NOON, "Mark-note")
    with contextlib.closing(sqlite3.connect(file)) as raw:
        raw.execute("UPDATE job SET state = 'raedy' WHERE id = 'broken'")
        raw.commit()
    with contextlib.closing(JobStore.open(file)) as store:
        assert ([job.id for job in store.load()], store.incomplete) == (["stays"], True)
        store.forget_remains()
    with contextlib.closing(JobStore.open(file)) as store:
        assert ([job.id for job in store.load()], store.incomplete) == (["stays"], False)
        assert store.history("broken") == []


def test_a_report_that_is_requested_while_past_ones_are_cleared_stays(
    store: JobStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    load, keeping = store.load, threading.Thread(target=store.keep, args=[a_report(id="new")])

    def load_while_another_is_requested() -> list[Job]:
        found, free = load(), list[bool]()

        def look() -> None:
            free.append(store._lock.acquire(blocking=False))
            if free[0]:
                store._lock.release()

        looking = threading.Thread(target=look)
        looking.start()
        looking.join()
        keeping.start()
        if free[0]:  # then it is written before this goes on
            keeping.join()
        return found

    monkeypatch.setattr(store, "load", load_while_another_is_requested)
    store.forget_remains()
    keeping.join()
    assert [job.id for job in load()] == ["new"]

"""A list of reports that is damaged, shortened, or from another start costs no file that waits, and that is said."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from made_up_reports import a_report, with_link

from apsis_desktop.errors import FilesFoundAgain, StoreBegunAnew, StoreIncomplete
from apsis_desktop.jobs.after_restart import Restored, restore
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.retention import past_of
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.report.selection import FileFormat

READY = 8
CONTENT = b"Export key;Email\r\n1;somebody@example.com\r\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "reports.sqlite"


@pytest.fixture
def waiting(tmp_path: Path) -> Path:
    folder = tmp_path / "waiting"
    folder.mkdir()
    return folder


def ready(number: int, waiting: Path) -> Job:
    kind = list(FileFormat)[number % 3]
    path = waiting / f"{number:016x}.{kind}"
    path.write_bytes(CONTENT)
    job = with_link(JobState.READY, id=f"{number:016x}", waiting_file=path, file_format=kind, size=len(CONTENT))
    return replace(job, name=f"Report {number}")


def some_reports(waiting: Path) -> list[Job]:
    running = [with_link(JobState.PREPARING, id="a" * 16), a_report(id="b" * 16)]
    return [*(ready(number, waiting) for number in range(READY)), *running]


def keep(file: Path, jobs: list[Job]) -> None:
    with contextlib.closing(JobStore.open(file)) as store:
        for job in jobs:
            store.keep(job)


def starts(file: Path, waiting: Path, *, own: bool = True) -> Restored:
    with contextlib.closing(JobStore(file)) as store:
        return restore(store, waiting, datetime.now(UTC), own_folder=own, name_found="Found: {}".format)


def is_offered(earlier: Restored, waiting: Path, *, but: str | None = None) -> None:
    """See that each file is there, and waits for somebody to save it."""
    there = {each.name for each in waiting.iterdir() if each.name != but}
    assert len(there) == READY - (but is not None)
    assert all((waiting / name).read_bytes() == CONTENT for name in there)
    offered = [job for job in earlier.jobs if job.state is JobState.READY]
    assert sorted(job.waiting_file.name for job in offered if job.waiting_file) == sorted(there)
    for job in offered:
        assert job.waiting_file is not None
        assert job.waiting_file.exists()
        assert (job.size, job.format) == (len(CONTENT), job.file_format)
        assert job.waiting_file.name.endswith(f".{job.format}")


def kinds(earlier: Restored) -> set[type]:
    return {type(remark) for remark in earlier.remarks}


@pytest.mark.parametrize("seed", range(60))
def test_flipped_bits_cost_no_file_and_no_report_without_a_word(file: Path, waiting: Path, seed: int) -> None:
    chance = random.Random(seed)
    jobs = some_reports(waiting)
    keep(file, jobs)
    content = bytearray(file.read_bytes())
    for _ in range(chance.randint(1, 10)):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    file.write_bytes(content)
    earlier = starts(file, waiting)
    is_offered(earlier, waiting)
    if {job.id for job in jobs} - {job.id for job in earlier.jobs}:
        assert earlier.remarks
    is_offered(starts(file, waiting), waiting)  # and so it stays


def cut_to_nothing(file: Path) -> None:
    os.truncate(file, 0)


def cut_in_half(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def take_the_list_away(file: Path) -> None:
    file.unlink()


def drop_the_tables(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as raw:
        raw.executescript("DROP TABLE job; DROP TABLE history; DROP TABLE unneeded_file;")


def drop_one_table(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as raw:
        raw.execute("DROP TABLE unneeded_file")


def empty_the_list(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as raw:
        raw.execute("DELETE FROM job")
        raw.commit()


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (cut_to_nothing, {StoreIncomplete, FilesFoundAgain}),
        (cut_in_half, {StoreBegunAnew, FilesFoundAgain}),
        (take_the_list_away, {FilesFoundAgain}),
        (drop_the_tables, {StoreBegunAnew, FilesFoundAgain}),
        (drop_one_table, {StoreBegunAnew, FilesFoundAgain}),
        (empty_the_list, {FilesFoundAgain}),
    ],
)
def test_a_damaged_list_is_told_and_its_files_are_offered(
    file: Path, waiting: Path, damage: Callable[[Path], None], says: set[type]
) -> None:
    keep(file, some_reports(waiting))
    damage(file)
    earlier = starts(file, waiting)
    assert kinds(earlier) == says
    is_offered(earlier, waiting)
    assert {job.name for job in earlier.jobs if not job.is_known} == {
        f"Found: {each.name}" for each in waiting.iterdir()
    }
    again = starts(file, waiting)
    assert (again.remarks, len(again.jobs)) == ((), READY)
    is_offered(again, waiting)


@pytest.fixture
def crashed(file: Path, waiting: Path, tmp_path: Path) -> Path:
    """Return the files of a program that was killed: the newest reports are in the write-ahead log alone."""
    copy = tmp_path / "crashed"
    jobs = some_reports(waiting)
    keep(file, jobs[:2])
    with contextlib.closing(JobStore.open(file)) as store:
        store.keep_all(jobs)
        copy.mkdir()
        for each in file.parent.glob("reports.sqlite*"):
            shutil.copy(each, copy)
    return copy / file.name


def test_a_list_without_its_write_ahead_log_is_known_to_be_incomplete(crashed: Path, waiting: Path) -> None:
    crashed.with_name(f"{crashed.name}-wal").unlink()
    earlier = starts(crashed, waiting)
    assert kinds(earlier) == {StoreIncomplete, FilesFoundAgain}
    is_offered(earlier, waiting)


def test_a_list_with_its_write_ahead_log_is_whole(crashed: Path, waiting: Path) -> None:
    earlier = starts(crashed, waiting)
    assert earlier.remarks == ()
    is_offered(earlier, waiting)


@pytest.mark.parametrize("seed", range(10))
def test_a_damaged_write_ahead_log_costs_no_file(crashed: Path, waiting: Path, seed: int) -> None:
    chance = random.Random(seed)
    log = crashed.with_name(f"{crashed.name}-wal")
    content = bytearray(log.read_bytes())
    for _ in range(chance.randint(1, 10)):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    log.write_bytes(content)
    is_offered(starts(crashed, waiting), waiting)


def test_the_list_of_another_start_costs_no_file(file: Path, waiting: Path, tmp_path: Path) -> None:
    """A copy that was put back knows some reports from before they were ready, and others not at all."""
    jobs = some_reports(waiting)
    earlier_states = [
        with_link(JobState.PREPARING, id=jobs[0].id, selection=replace(jobs[0].selection, format=jobs[0].format)),
        with_link(JobState.FAILED, id=jobs[1].id),
        with_link(JobState.SAVED, id=jobs[2].id, saved_path=tmp_path / "saved.csv"),
    ]
    keep(file, earlier_states)
    earlier = starts(file, waiting)
    is_offered(earlier, waiting)
    assert kinds(earlier) == {FilesFoundAgain}
    assert [job.id for job in earlier.jobs if job.is_known and job.state is JobState.READY] == [jobs[0].id]


def test_a_removed_file_that_is_still_there_is_not_offered(file: Path, waiting: Path) -> None:
    jobs = some_reports(waiting)
    keep(file, jobs)
    with contextlib.closing(JobStore.open(file)) as store:
        store.forget(jobs[0].id)
    earlier = starts(file, waiting, own=False)
    assert jobs[0].waiting_file is not None
    assert jobs[0].waiting_file.exists()  # in a folder that is not the program's own
    is_offered(earlier, waiting, but=jobs[0].waiting_file.name)
    assert earlier.remarks == ()
    starts(file, waiting)
    assert not jobs[0].waiting_file.exists()


def test_a_folder_that_was_moved_still_holds_what_waits(file: Path, waiting: Path, tmp_path: Path) -> None:
    keep(file, some_reports(waiting))
    moved = waiting.rename(tmp_path / "moved")
    earlier = starts(file, moved)
    assert earlier.remarks == ()
    is_offered(earlier, moved)


def test_links_folders_and_what_has_another_name_are_left_alone(file: Path, waiting: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.csv"
    outside.write_bytes(CONTENT)
    (waiting / "1234567890abcdef.csv").mkdir()
    (waiting / "my own list.csv").write_bytes(CONTENT)
    try:
        (waiting / "fedcba0987654321.csv").symlink_to(outside)
        (waiting / "fedcba0987654321.csv.part").symlink_to(outside)
    except OSError:
        pytest.skip("this user may not make links")
    before = sorted(waiting.iterdir())
    assert starts(file, waiting).jobs == ()
    assert sorted(waiting.iterdir()) == before
    assert outside.exists()


def test_a_file_that_was_found_again_can_be_cleared_from_every_connection(file: Path, waiting: Path) -> None:
    ready(1, waiting)
    (job,) = starts(file, waiting).jobs
    saved = replace(job, state=JobState.SAVED)
    assert past_of([job, saved, replace(saved, id="2", connection_id="another")], "c1") == [job.id]


def test_a_file_that_was_found_again_stays_in_the_list_until_it_is_saved(file: Path, waiting: Path) -> None:
    ready(1, waiting)
    (job,) = starts(file, waiting).jobs
    with contextlib.closing(JobStore.open(file)) as store:
        assert store.load() == [job]
        assert datetime.now(UTC) - job.since < timedelta(hours=1)
        store.forget(job.id)
        assert store.unneeded_files() == [job.waiting_file]
    assert starts(file, waiting).jobs == ()
    assert list(waiting.iterdir()) == []

"""Opening the list of reports while the window is there already."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from made_up_reports import NOON, a_report, with_link
from patience import PATIENCE

from apsis_desktop.errors import StoreBegunAnew, StoreLocked
from apsis_desktop.jobs.after_restart import Restored, restore
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.report.selection import FileFormat

LATER = NOON + timedelta(hours=1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "reports.sqlite"


@pytest.fixture
def waiting(tmp_path: Path) -> Path:
    folder = tmp_path / "waiting"
    folder.mkdir()
    return folder


def keep(file: Path, *jobs: Job) -> None:
    with contextlib.closing(JobStore.open(file)) as store:
        for job in jobs:
            store.keep(job)


def opened(file: Path, waiting: Path, *, ended: tuple[str, ...] = (), now: datetime = LATER) -> Restored:
    with contextlib.closing(JobStore(file)) as store:
        return restore(store, waiting, now, ended)


def test_each_report_is_brought_up_to_date_and_that_is_kept(file: Path, waiting: Path) -> None:
    keep(file, a_report(id="asking", state=JobState.REQUESTING), with_link(JobState.FETCHING, id="fetching"))
    states = {job.id: job.state for job in opened(file, waiting).jobs}
    assert states == {"asking": JobState.UNSURE, "fetching": JobState.QUEUED}
    with contextlib.closing(JobStore.open(file)) as store:
        assert {job.id: job.state for job in store.load()} == states
        assert "unsure at the start: PossiblyStarted" in [text for _at, text in store.history("asking")]


def test_a_file_that_waits_in_another_folder_is_not_looked_at(file: Path, waiting: Path, tmp_path: Path) -> None:
    beside = with_link(JobState.READY, waiting_file=tmp_path / "another disk" / ".r1.part", size=4)
    keep(file, beside)
    (job,) = opened(file, waiting).jobs
    assert job == beside


def test_what_nobody_waits_for_any_more_and_what_is_half_finished_is_deleted(file: Path, waiting: Path) -> None:
    names = ("r1.csv", f"{'1' * 16}.xlsx", f"{'2' * 16}.csv.part", ".0123456789ab.part", "somebody's.csv")
    for name in names:
        (waiting / name).write_bytes(b"1234")
    removed = with_link(JobState.READY, id="1" * 16, waiting_file=waiting / names[1], size=4)
    keep(file, with_link(JobState.READY, waiting_file=waiting / "r1.csv", size=4), removed)
    with contextlib.closing(JobStore.open(file)) as store:
        store.forget(removed.id)  # and the program was killed before the file went
    assert [job.id for job in opened(file, waiting).jobs] == ["r1"]
    assert sorted(left.name for left in waiting.iterdir()) == ["r1.csv", "somebody's.csv"]
    with contextlib.closing(JobStore.open(file)) as store:
        assert store.unneeded_files() == []


def test_a_waiting_file_that_is_not_whole_is_fetched_again(file: Path, waiting: Path) -> None:
    (waiting / "r1.csv").write_bytes(b"12")
    keep(file, with_link(JobState.READY, waiting_file=waiting / "r1.csv", size=4))
    (job,) = opened(file, waiting).jobs
    assert (job.state, job.waiting_file) == (JobState.QUEUED, None)


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.REQUESTING, JobState.PREPARING, JobState.FETCHING])
def test_what_ran_on_an_account_that_ended_with_the_program_has_ended(
    file: Path, waiting: Path, state: JobState
) -> None:
    keep(file, with_link(state, connection_id="practice"), with_link(state, id="other"))
    jobs = {job.id: job for job in opened(file, waiting, ended=("practice",)).jobs}
    assert (jobs["r1"].state, jobs["r1"].link, jobs["r1"].problem) == (JobState.CANCELLED, None, None)
    assert jobs["other"].state is not JobState.CANCELLED


def test_of_an_account_that_ended_what_is_here_stays(file: Path, waiting: Path) -> None:
    (waiting / "r1.csv").write_bytes(b"1234")
    practice = {"connection_id": "practice", "waiting_file": waiting / "r1.csv", "size": 4}
    saved = with_link(JobState.FETCHING, id="saved", connection_id="practice", saved_path=waiting / "elsewhere.csv")
    keep(file, with_link(JobState.FETCHING, **practice), saved)
    jobs = {job.id: job for job in opened(file, waiting, ended=("practice",)).jobs}
    assert (jobs["r1"].state, jobs["r1"].link_lives(LATER)) == (JobState.READY, False)
    assert jobs["saved"].state is JobState.SAVED


@pytest.mark.parametrize("stopped", ["removed", "cancelled"])
@pytest.mark.parametrize("file_format", FileFormat)
def test_a_file_that_arrived_as_its_report_was_stopped_does_not_come_back(
    file: Path, waiting: Path, stopped: str, file_format: FileFormat
) -> None:
    arriving = with_link(JobState.FETCHING, id="1" * 16)
    keep(file, arriving)
    (waiting / f"{arriving.id}.{file_format}").write_bytes(b"a;b\n")
    with contextlib.closing(JobStore.open(file)) as store:
        if stopped == "removed":
            store.forget(arriving.id)
        else:
            store.keep(replace(arriving, state=JobState.CANCELLED))
    earlier = opened(file, waiting)
    assert [job.state for job in earlier.jobs] == ([] if stopped == "removed" else [JobState.CANCELLED])
    assert earlier.remarks == ()
    assert list(waiting.iterdir()) == []


def test_a_file_that_had_just_arrived_in_another_format_takes_the_place_of_the_first(
    file: Path, waiting: Path, tmp_path: Path
) -> None:
    first, second = waiting / f"{'1' * 16}.csv", waiting / f"{'1' * 16}.xlsx"
    first.write_bytes(b"a;b\n")
    second.write_bytes(b"PK and more")
    fetched = {"waiting_file": first, "file_format": FileFormat.CSV, "size": 4}
    again = {"save_as": FileFormat.XLSX, "save_to": tmp_path / "chosen.xlsx"}
    keep(file, with_link(JobState.READY, id="1" * 16, **fetched))
    keep(file, with_link(JobState.FETCHING, id="1" * 16, **fetched, **again))
    earlier = opened(file, waiting)
    (job,) = earlier.jobs
    assert (job.state, job.waiting_file, job.file_format, job.size) == (JobState.READY, second, FileFormat.XLSX, 11)
    assert (job.save_to, earlier.remarks) == (tmp_path / "chosen.xlsx", ())
    assert list(waiting.iterdir()) == [second]


def test_a_second_file_that_arrived_as_fetching_was_stopped_goes_and_the_first_stays(file: Path, waiting: Path) -> None:
    first, second = waiting / f"{'1' * 16}.csv", waiting / f"{'1' * 16}.xlsx"
    for each in (first, second):
        each.write_bytes(b"a;b\n")
    ready = with_link(JobState.READY, id="1" * 16, waiting_file=first, file_format=FileFormat.CSV, size=4)
    keep(file, ready, replace(ready, state=JobState.FETCHING, save_as=FileFormat.XLSX), ready)
    assert opened(file, waiting).jobs == (ready,)
    assert list(waiting.iterdir()) == [first]


def test_a_file_that_arrives_after_all_is_not_noted_as_unneeded(file: Path, waiting: Path) -> None:
    arriving = with_link(JobState.FETCHING, id="1" * 16)
    arrived = replace(arriving, state=JobState.READY, waiting_file=waiting / f"{arriving.id}.csv")
    keep(file, arriving, replace(arriving, state=JobState.CANCELLED), arriving, arrived)
    with contextlib.closing(JobStore.open(file)) as store:
        assert {each.name for each in store.unneeded_files()} == {f"{arriving.id}.csv.gz", f"{arriving.id}.xlsx"}


def test_a_file_that_had_just_arrived_is_saved_by_itself(file: Path, waiting: Path, tmp_path: Path) -> None:
    keep(
        file,
        with_link(JobState.FETCHING, id="1" * 16),
        with_link(JobState.FETCHING, id="2" * 16, save_to=tmp_path / "chosen"),
    )
    for number in ("1", "2"):
        (waiting / f"{number * 16}.csv").write_bytes(b"a;b\n")
    with contextlib.closing(JobStore(file)) as store:
        restored = restore(store, waiting, LATER, own_place=lambda job: tmp_path / f"{job.id[0]}.{job.format}")
        jobs = {job.id[0]: job for job in restored.jobs}
    assert {number: (job.state, job.save_to, job.numbered) for number, job in jobs.items()} == {
        "1": (JobState.READY, tmp_path / "1.csv", True),
        "2": (JobState.READY, tmp_path / "chosen", False),
    }
    with contextlib.closing(JobStore.open(file)) as kept:
        assert {job.save_to for job in kept.load()} == {tmp_path / "1.csv", tmp_path / "chosen"}


def test_a_damaged_list_is_remarked_upon(file: Path, waiting: Path) -> None:
    file.write_bytes(b"no list at all" * 100)
    earlier = opened(file, waiting)
    assert earlier.jobs == ()
    (remark,) = earlier.remarks
    assert isinstance(remark, StoreBegunAnew)
    assert "damaged" in str(remark)


def test_nobody_writes_before_all_of_that_is_done(file: Path, waiting: Path) -> None:
    """A report requested meanwhile must not have its half-finished file swept away."""
    left = waiting / f"{'1' * 16}.csv.part"
    left.touch()
    store = JobStore(file)
    swept: list[bool] = []

    def write() -> None:
        store.keep(a_report(id="new"))
        swept.append(not left.exists())

    writer = threading.Thread(target=write)
    writer.start()
    with contextlib.closing(store):
        earlier = restore(store, waiting, LATER)
        writer.join(PATIENCE)
        assert swept == [True]
        assert earlier.jobs == ()


def test_whoever_writes_to_a_list_that_could_not_be_opened_hears_why_until_it_can(file: Path, waiting: Path) -> None:
    store = JobStore(file)
    theirs = waiting / "theirs.csv.part"
    theirs.touch()
    with contextlib.closing(JobStore.open(file)), pytest.raises(StoreLocked):
        restore(store, waiting, LATER)
    assert theirs.exists()  # whoever has the list open works on it
    assert [store.is_open] == [False]
    with pytest.raises(StoreLocked):
        store.keep(a_report())
    with contextlib.closing(store):
        restore(store, waiting, LATER)
        assert store.is_open
        store.keep(a_report())
        store.note("r1", NOON, "asked")
        assert store.history("r1") == [(NOON, "asked")]
        store.forget("r1")


def test_a_list_that_was_never_opened_is_closed_all_the_same(file: Path) -> None:
    JobStore(file).close()

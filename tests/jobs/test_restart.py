"""What becomes of each report when the program starts, and of the files in the private folder."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from made_up_reports import LINK, NOON, a_report, any_reports, with_link

from apsis_desktop.errors import ReportNotMade
from apsis_desktop.jobs.job import RUNNING, Job, JobState, Problem
from apsis_desktop.jobs.restart import after_restart, remove_files, sweep
from apsis_desktop.jobs.waiting_time import out_of_date
from apsis_desktop.report.selection import FileFormat

SOON = NOON + timedelta(hours=1)
LINK_DEAD = NOON + timedelta(days=1, minutes=1)
LATE = NOON + timedelta(days=2, minutes=1)
WAITING = Path("/private/waiting")
ON_THE_WAY = [JobState.PREPARING, JobState.FETCHING]


def whole(_: Path, __: int | None) -> bool:
    return True


def missing(_: Path, __: int | None) -> bool:
    return False


def ready(**changes: Any) -> Job:  # noqa: ANN401 - any part of a report
    return with_link(JobState.READY, waiting_file=WAITING / "r1.csv", file_format=FileFormat.CSV, size=10, **changes)


def code(job: Job) -> str | None:
    return job.problem.code if job.problem else None


# --- reports -------------------------------------------------------------------------------------------------------


def test_a_report_that_waits_for_its_turn_goes_on_waiting() -> None:
    assert after_restart(a_report(), LATE, missing) == a_report()
    assert after_restart(with_link(JobState.QUEUED), SOON, missing) == with_link(JobState.QUEUED)


@pytest.mark.parametrize("now", [SOON, LATE])
def test_a_report_cut_off_around_the_request_may_have_been_started(now: datetime) -> None:
    job = after_restart(a_report(state=JobState.ASKING), now, missing)
    assert (job.state, code(job), job.since) == (JobState.UNSURE, "PossiblyStarted", now)


@pytest.mark.parametrize("state", ON_THE_WAY)
def test_a_report_with_a_live_link_goes_on_with_it(state: JobState) -> None:
    job = after_restart(with_link(state, save_to=Path("/a.csv")), SOON, missing)
    assert job == with_link(JobState.QUEUED, since=SOON, save_to=Path("/a.csv"))


@pytest.mark.parametrize("state", [JobState.QUEUED, *ON_THE_WAY])
def test_a_report_whose_link_has_died_has_expired(state: JobState) -> None:
    job = after_restart(with_link(state), LINK_DEAD, missing)
    assert (job.state, code(job)) == (JobState.EXPIRED, "LinkExpired")


@pytest.mark.parametrize("state", [JobState.QUEUED, *ON_THE_WAY])
def test_a_report_whose_dead_link_was_taken_away_has_expired(state: JobState) -> None:
    assert after_restart(replace(with_link(state), link=None), SOON, missing).state is JobState.EXPIRED


@pytest.mark.parametrize("state", ON_THE_WAY)
def test_a_report_that_lost_its_link_may_have_been_started(state: JobState) -> None:
    assert after_restart(a_report(state=state), SOON, missing).state is JobState.UNSURE


def test_a_ready_file_goes_on_waiting_also_a_while_after_its_link_died() -> None:
    for now in (SOON, LINK_DEAD):
        assert after_restart(ready(), now, whole) == ready()


def test_the_size_of_the_waiting_file_is_looked_at() -> None:
    asked: list[tuple[Path, int | None]] = []

    def look(path: Path, size: int | None) -> bool:
        asked.append((path, size))
        return True

    after_restart(ready(), SOON, look)
    assert asked == [(WAITING / "r1.csv", 10)]


def test_a_lost_file_is_fetched_again_while_the_link_lives() -> None:
    job = after_restart(ready(), SOON, missing)
    assert (job.state, job.waiting_file, job.size, job.link) == (JobState.QUEUED, None, None, LINK)
    assert job.format is FileFormat.CSV


def test_nobody_looks_into_a_folder_that_may_not_answer_before_saving_goes_on_there() -> None:
    job = ready(save_to=Path("/a.csv"))

    def look(path: Path, _size: int | None) -> bool:
        raise AssertionError(path)

    assert after_restart(job, SOON, look) == job


def test_a_lost_file_whose_link_has_died_has_expired() -> None:
    job = after_restart(ready(), LINK_DEAD, missing)
    assert (job.state, job.waiting_file, code(job)) == (JobState.EXPIRED, None, "LinkExpired")


def test_a_file_that_waited_a_day_longer_than_its_link_has_expired() -> None:
    job = after_restart(ready(), LATE, whole)
    assert (job.state, job.waiting_file) == (JobState.EXPIRED, None)


@pytest.mark.parametrize("state", [JobState.QUEUED, *ON_THE_WAY])
def test_another_format_of_a_saved_report_falls_back_to_saved(state: JobState) -> None:
    saved, other = Path("/a.csv"), Path("/a.xlsx")
    job = with_link(state, saved_path=saved, file_format=FileFormat.CSV, save_as=FileFormat.XLSX, save_to=other)
    fallen_back = after_restart(job, LINK_DEAD, missing)
    assert (fallen_back.state, fallen_back.saved_path, fallen_back.save_to) == (JobState.SAVED, saved, None)
    assert fallen_back.format is FileFormat.CSV


@pytest.mark.parametrize("state", [JobState.QUEUED, *ON_THE_WAY])
def test_another_format_of_a_ready_report_falls_back_to_ready(state: JobState) -> None:
    job = replace(ready(save_as=FileFormat.XLSX, save_to=Path("/a.xlsx")), state=state)
    fallen_back = after_restart(job, LINK_DEAD, whole)
    assert (fallen_back.state, fallen_back.waiting_file) == (JobState.READY, WAITING / "r1.csv")
    assert (fallen_back.format, fallen_back.save_to) == (FileFormat.CSV, None)
    assert after_restart(job, LINK_DEAD, missing).state is JobState.EXPIRED


@pytest.mark.parametrize(
    "state", [JobState.SAVED, JobState.FAILED, JobState.UNSURE, JobState.EXPIRED, JobState.CANCELLED]
)
def test_what_has_ended_stays_as_it_is(state: JobState) -> None:
    job = with_link(state, problem=Problem.of(ReportNotMade()))
    for now in (SOON, LATE):
        assert after_restart(job, now, missing) == job


@given(any_reports())
def test_no_report_is_left_running_nor_asked_for_twice(job: Job) -> None:
    for now in (SOON, LATE):
        for look in (whole, missing):
            after = after_restart(job, now, look)
            assert after.id == job.id
            assert after.state not in RUNNING - {JobState.QUEUED}
            if after.state is JobState.QUEUED:
                assert after.link_lives(now) or (job.state is JobState.QUEUED and job.link is None)
            if after.state is JobState.READY:
                assert after.waiting_file is not None
                assert look is whole or after.saving
            assert after_restart(after, now, look) == after, "a second start changes nothing"


# --- files ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("r1.csv", "r2.xlsx", "r3.csv.part", ".0123456789ab.part", "stranger.csv"):
        (tmp_path / name).write_text("profiles")
    return tmp_path


def names(files: list[Path]) -> set[str]:
    return {file.name for file in files}


def test_what_belongs_to_no_report_is_swept(folder: Path) -> None:
    jobs = [
        ready(),
        with_link(JobState.FETCHING, id="r2", waiting_file=folder / "r2.xlsx"),
        with_link(JobState.QUEUED, id="r3"),
    ]
    swept = sweep(folder, jobs, SOON)
    assert names(swept) == {"r3.csv.part", ".0123456789ab.part", "stranger.csv"}
    assert remove_files(swept) == []
    assert names(list(folder.iterdir())) == {"r1.csv", "r2.xlsx"}


def test_a_file_is_swept_a_day_after_its_link_died(folder: Path) -> None:
    assert "r1.csv" not in names(sweep(folder, [ready()], LINK_DEAD))
    assert "r1.csv" in names(sweep(folder, [ready()], LATE))
    assert "r1.csv" in names(sweep(folder, [after_restart(ready(), LATE, whole)], LATE))


def test_what_was_left_of_a_saved_report_is_swept(folder: Path) -> None:
    assert "r1.csv" in names(sweep(folder, [replace(ready(), state=JobState.SAVED)], SOON))


def test_a_report_without_a_link_keeps_its_file_as_long_as_one_with_it() -> None:
    job = replace(ready(), link=None, link_until=None)
    assert not out_of_date(job, LINK_DEAD)
    assert out_of_date(job, LATE)


def test_folders_are_left_alone_and_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "list.csv").touch()
    try:
        (tmp_path / "link").symlink_to(tmp_path / "folder")
    except OSError:
        pytest.skip("this user may not make links")
    swept = sweep(tmp_path, [], SOON)
    assert names(swept) == {"link"}
    remove_files(swept)
    assert (tmp_path / "folder" / "list.csv").exists()


def test_no_folder_no_files(tmp_path: Path) -> None:
    assert sweep(tmp_path / "gone", [], SOON) == []


def test_what_cannot_be_deleted_is_left_for_the_next_start(folder: Path) -> None:
    (folder / "not a file").mkdir()
    files = [folder / "not a file", folder / "gone already", folder / "r1.csv"]
    assert remove_files(files) == [folder / "not a file"]
    assert not (folder / "r1.csv").exists()

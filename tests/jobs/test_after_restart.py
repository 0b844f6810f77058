"""What becomes of each report when the program starts, whatever the clock of this computer says."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from made_up_reports import LINK, NOON, a_report, any_reports, with_link

from apsis_desktop.errors import ReportNotMade
from apsis_desktop.jobs.after_restart import after_restart
from apsis_desktop.jobs.job import RUNNING, Job, JobPart, JobState, Problem
from apsis_desktop.jobs.parts import goes_on
from apsis_desktop.report.selection import FileFormat

EARLY = NOON - timedelta(days=400)
SOON = NOON + timedelta(hours=1)
LINK_DEAD = NOON + timedelta(days=1, minutes=1)
LATE = NOON + timedelta(days=2, minutes=1)
WAITING = Path("/private/waiting")
ON_THE_WAY = [JobState.PREPARING, JobState.FETCHING]


def whole(_: Path, __: int | None) -> bool:
    return True


def missing(_: Path, __: int | None) -> bool:
    return False


def no_part(_: Job, __: JobPart) -> bool:
    return False


def ready(**changes: Any) -> Job:  # noqa: ANN401 - any part of a report
    return with_link(JobState.READY, waiting_file=WAITING / "r1.csv", file_format=FileFormat.CSV, size=10, **changes)


def code(job: Job) -> str | None:
    return job.problem.code if job.problem else None


# --- reports -------------------------------------------------------------------------------------------------------


def test_a_report_that_waits_for_its_turn_goes_on_waiting() -> None:
    assert after_restart(a_report(), LATE, missing, no_part) == a_report()
    assert after_restart(with_link(JobState.QUEUED), SOON, missing, no_part) == with_link(JobState.QUEUED)


@pytest.mark.parametrize("now", [SOON, LATE])
def test_a_report_cut_off_around_the_request_may_have_been_started(now: datetime) -> None:
    job = after_restart(a_report(state=JobState.REQUESTING), now, missing, no_part)
    assert (job.state, code(job), job.since) == (JobState.UNSURE, "PossiblyStarted", now)


@pytest.mark.parametrize("now", [EARLY, SOON, LINK_DEAD, LATE])
@pytest.mark.parametrize("state", ON_THE_WAY)
def test_a_report_with_a_link_goes_on_with_it_whatever_the_time(state: JobState, now: datetime) -> None:
    job = after_restart(with_link(state, save_to=Path("/a.csv")), now, missing, no_part)
    assert job == with_link(JobState.QUEUED, since=now, save_to=Path("/a.csv"))


@pytest.mark.parametrize("state", [JobState.QUEUED, *ON_THE_WAY])
def test_a_report_whose_dead_link_was_taken_away_has_expired(state: JobState) -> None:
    assert after_restart(replace(with_link(state), link=None), SOON, missing, no_part).state is JobState.EXPIRED


@pytest.mark.parametrize("state", ON_THE_WAY)
def test_a_report_that_lost_its_link_may_have_been_started(state: JobState) -> None:
    assert after_restart(a_report(state=state), SOON, missing, no_part).state is JobState.UNSURE


def test_a_ready_file_goes_on_waiting_whatever_the_time() -> None:
    for now in (EARLY, SOON, LINK_DEAD, LATE):
        assert after_restart(ready(), now, whole, no_part) == ready()


def test_the_size_of_the_waiting_file_is_looked_at() -> None:
    asked: list[tuple[Path, int | None]] = []

    def look(path: Path, size: int | None) -> bool:
        asked.append((path, size))
        return True

    after_restart(ready(), SOON, look, no_part)
    assert asked == [(WAITING / "r1.csv", 10)]


@pytest.mark.parametrize("now", [SOON, LATE])
def test_a_lost_file_is_fetched_again_with_its_link(now: datetime) -> None:
    job = after_restart(ready(), now, missing, no_part)
    assert (job.state, job.waiting_file, job.size, job.link) == (JobState.QUEUED, None, None, LINK)
    assert job.format is FileFormat.CSV


def test_nobody_looks_into_a_folder_that_may_not_answer_before_saving_goes_on_there() -> None:
    job = ready(save_to=Path("/a.csv"))

    def look(path: Path, _size: int | None) -> bool:
        raise AssertionError(path)

    assert after_restart(job, SOON, look, no_part) == job


def test_a_lost_file_whose_link_was_taken_away_has_expired() -> None:
    job = after_restart(replace(ready(), link=None), SOON, missing, no_part)
    assert (job.state, job.waiting_file, code(job)) == (JobState.EXPIRED, None, "LinkExpired")


@pytest.mark.parametrize("state", [JobState.QUEUED, *ON_THE_WAY])
def test_another_format_of_a_saved_report_falls_back_to_saved(state: JobState) -> None:
    saved, other = Path("/a.csv"), Path("/a.xlsx")
    again = {"saved_path": saved, "file_format": FileFormat.CSV, "save_as": FileFormat.XLSX, "save_to": other}
    fallen_back = after_restart(replace(with_link(state, **again), link=None), SOON, missing, no_part)
    assert (fallen_back.state, fallen_back.saved_path, fallen_back.save_to) == (JobState.SAVED, saved, None)
    assert fallen_back.format is FileFormat.CSV


@pytest.mark.parametrize("state", [JobState.QUEUED, *ON_THE_WAY])
def test_another_format_of_a_ready_report_falls_back_to_ready(state: JobState) -> None:
    job = replace(ready(save_as=FileFormat.XLSX, save_to=Path("/a.xlsx")), state=state, link=None)
    fallen_back = after_restart(job, SOON, whole, no_part)
    assert (fallen_back.state, fallen_back.waiting_file) == (JobState.READY, WAITING / "r1.csv")
    assert (fallen_back.format, fallen_back.save_to) == (FileFormat.CSV, None)
    assert after_restart(job, SOON, missing, no_part).state is JobState.EXPIRED


@pytest.mark.parametrize(
    "state", [JobState.SAVED, JobState.FAILED, JobState.UNSURE, JobState.EXPIRED, JobState.CANCELLED]
)
def test_what_has_ended_stays_as_it_is(state: JobState) -> None:
    job = with_link(state, problem=Problem.of(ReportNotMade()))
    for now in (SOON, LATE):
        assert after_restart(job, now, missing, no_part) == job


@given(any_reports())
def test_no_report_is_left_running_nor_requested_twice(job: Job) -> None:
    for now in (SOON, LATE):
        for look in (whole, missing):
            after = after_restart(job, now, look, no_part)
            assert after.id == job.id
            assert after.state not in RUNNING - {JobState.QUEUED}
            if after.state is JobState.QUEUED:
                assert after.has_link or job.state is JobState.QUEUED or goes_on(after)
            for before, part in zip(job.parts, after.parts, strict=False):
                assert part.state in {JobState.QUEUED, JobState.FAILED, JobState.UNSURE}
                taken = before.link is not None  # where it has a link that is known
                assert before.state is not JobState.REQUESTING or taken or part.state is JobState.UNSURE
            if after.state is JobState.READY:
                assert after.waiting_file is not None
                assert look is whole or after.saving
            assert after_restart(after, now, look, no_part) == after, "a second start changes nothing"

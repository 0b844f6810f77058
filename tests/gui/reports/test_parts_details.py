"""What is said, and offered, of a report that is put together from several requests."""

from dataclasses import replace

import pytest
from made_up_reports import LINK, NOON
from report_shelf import NOW, report
from segment_reports import over

from apsis_desktop.errors import (
    ApsisError,
    ExportKeyTwice,
    KeyUnknown,
    LinkExpired,
    NoNetwork,
    NoRoomToWait,
    PossiblyStarted,
    SelectionRefused,
)
from apsis_desktop.gui.reports.actions import ReportAction, next_step
from apsis_desktop.gui.reports.details_dialog import details
from apsis_desktop.gui.reports.row.status_text import StatusText
from apsis_desktop.gui.text.translation import sentence
from apsis_desktop.jobs.job import Activity, Job, JobPart, JobState, Problem
from apsis_desktop.jobs.parts import planned
from apsis_desktop.report.selection import Match

WORDING = StatusText()


def of_parts(state: JobState, *states: JobState, problem: ApsisError | None = None) -> Job:
    job = replace(report(state), selection=over(len(states)), problem=Problem.of(problem) if problem else None)
    parts = [replace(part, state=each, link=LINK) for part, each in zip(planned(job), states, strict=True)]
    return replace(job, parts=tuple(parts))


def says(job: Job, activity: Activity | None = None) -> str:
    return WORDING.status(job, activity, NOW)


def test_it_says_how_many_parts_are_ready() -> None:
    preparing = of_parts(JobState.PREPARING, *[JobState.PREPARING] * 2, *[JobState.READY] * 2, JobState.FETCHING)
    assert says(preparing) == "Preparing 5 lists to combine: 3 ready."


def test_it_says_that_it_is_put_together() -> None:
    here = of_parts(JobState.FETCHING, JobState.READY, JobState.READY)
    assert says(here, Activity(putting_together=True)) == "Combining the lists…"
    assert says(here) == "Combining the lists…", "it waits for its turn"


@pytest.mark.parametrize(
    ("state", "error"),
    [
        (JobState.FAILED, LinkExpired()),
        (JobState.FAILED, NoNetwork()),
        (JobState.UNSURE, PossiblyStarted()),
    ],
)
def test_where_parts_are_missing_it_says_how_many_are_here_and_offers_to_fetch_the_others(
    state: JobState, error: ApsisError
) -> None:
    job = of_parts(state, JobState.READY, state, JobState.READY, problem=error)
    assert says(job).endswith(" 2 of 3 lists are downloaded. Try again to get the others.")
    assert next_step(job, NOW) is ReportAction.TRY_AGAIN


def test_where_all_have_to_be_of_one_time_it_says_that_all_are_requested() -> None:
    job = of_parts(JobState.FAILED, JobState.READY, JobState.FAILED, problem=NoNetwork())
    job = replace(job, selection=replace(job.selection, match=Match.ALL))
    assert says(job).endswith(" 1 of 2 lists are downloaded. Try again to get the others.")
    job = replace(job, parts=(job.parts[0], replace(job.parts[1], link=None)))
    assert says(job).endswith(" Try again to request all 2 lists anew. They must be from the same time.")


def test_where_all_are_here_it_says_so() -> None:
    job = of_parts(JobState.FAILED, JobState.READY, JobState.READY, problem=NoRoomToWait())
    assert says(job).endswith(" All lists are downloaded. Try again to combine them.")
    assert next_step(job, NOW) is ReportAction.TRY_AGAIN


@pytest.mark.parametrize("error", [ExportKeyTwice(), SelectionRefused(words="No."), KeyUnknown()])
def test_where_trying_again_is_of_no_help_it_says_what_is(error: ApsisError) -> None:
    job = of_parts(JobState.FAILED, JobState.READY, JobState.FAILED, problem=error)
    assert says(job) == sentence(error)
    assert next_step(job, NOW) is not ReportAction.TRY_AGAIN


def test_the_details_say_where_each_part_stands_and_how_many_rows_have_blanks() -> None:
    job = of_parts(JobState.FAILED, JobState.READY, JobState.FAILED, JobState.QUEUED, problem=LinkExpired())
    failed = replace(job.parts[1], problem=job.problem)
    not_requested = JobPart(3, job.parts[2].request)
    text = details(replace(job, parts=(job.parts[0], failed, not_requested)), "", NOW, WORDING)
    assert "List 1 of 3: Segment 1, one column: downloaded\n" in text
    assert "List 2 of 3: Segment 2, one column: APSIS One keeps a report for one day." in text
    assert "List 3 of 3: Segment 3, one column: not requested yet" in text
    ready = replace(of_parts(JobState.READY, JobState.QUEUED, JobState.QUEUED), incomplete=7, since=NOON)
    text = details(ready, "", NOW, WORDING)
    assert "List 2 of 2: Segment 2, one column: combined" in text
    assert (
        "7 rows have blank cells, because their profiles were added or removed while the lists were being prepared."
        in text
    )

"""What an account's own reports tell of how long the next one takes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from report_shelf import NOW, report

from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.preparation import usual_preparation
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.report.polling import LINK_LIFE

MINUTE = timedelta(minutes=1)


def fetched_after(job: Job, minutes: float) -> Job:
    """Return the report as it is once APSIS One has made it."""
    ledger = Ledger(JobStore(Path()), now=lambda: job.since + minutes * MINUTE)
    ledger.add(job)
    return ledger.change(job.id, JobState.FETCHING)


def test_what_apsis_one_took_is_noted_when_the_file_comes() -> None:
    begun = report(JobState.PREPARING, since=NOW, link_until=NOW + LINK_LIFE)
    assert fetched_after(begun, 3).prepared_in == 180


def test_nothing_is_noted_where_the_program_was_closed_in_between() -> None:
    resumed = report(JobState.PREPARING, since=NOW, link_until=NOW - 60 * MINUTE + LINK_LIFE)
    assert fetched_after(resumed, 3).prepared_in is None


def test_a_report_that_is_fetched_once_more_keeps_its_time() -> None:
    again = report(JobState.PREPARING, since=NOW, link_until=NOW + LINK_LIFE, prepared_in=240)
    assert fetched_after(again, 0).prepared_in == 240


def test_the_usual_is_the_median_of_the_latest_of_this_account() -> None:
    def took(seconds: int, connection: str = "ours") -> Job:
        return replace(report(JobState.SAVED), connection_id=connection, prepared_in=seconds)

    assert usual_preparation([took(60), took(120)], "ours") is None
    assert usual_preparation([took(60), took(120), took(9000), took(5, "theirs")], "ours") == 120
    latest = [took(100)] * 20
    assert usual_preparation([*latest, *[took(5)] * 40], "ours") == 100
    assert usual_preparation([report(JobState.SAVED, connection_id="ours")] * 5, "ours") is None

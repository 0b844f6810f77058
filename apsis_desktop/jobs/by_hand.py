"""What becomes of a report by what a person wants with it. Plain functions. No Qt."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime
from typing import Any

from apsis_desktop.errors import KeyringProblem, KeyUnknown, SecretMissing
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.parts import of_one_time, planned, to_fetch_again, to_try_again, when_stopped
from apsis_desktop.report.selection import Selection
from apsis_desktop.text.printable import one_line

LONGEST_NAME = 120  # letters of a name that a person gives
_WANTED_A_KEY = (KeyUnknown, SecretMissing, KeyringProblem)
TRIED_AGAIN = frozenset({JobState.FAILED, JobState.UNSURE, JobState.CANCELLED})


def new_report(
    connection_id: str,
    name: str,
    selection: Selection,
    given_name: str | None,
    now: datetime,
    most_columns: int | None = None,
) -> Job:
    """Return a report that was requested just now, with its parts. `most_columns`: that one request takes."""
    job = Job(
        id=os.urandom(8).hex(),
        connection_id=connection_id,
        name=name,
        selection=selection,
        state=JobState.QUEUED,
        requested_at=now,
        since=now,
        given_name=given_name,
    )
    return with_parts(job, most_columns)


def name_given(typed: str) -> str | None:
    """Return the name that a person gives a report; None where that takes it away."""
    return one_line(typed).strip()[:LONGEST_NAME] or None


def with_parts(job: Job, most_columns: int | None = None) -> Job:
    """Return a report with the parts that it is to be requested in, unless it was requested already."""
    if job.parts or job.has_link or job.selection.missing() is not None:
        return job
    return replace(job, parts=planned(job, most_columns))


def tried_again(job: Job, now: datetime | None, most_columns: int | None) -> dict[str, Any]:
    """Return the changes that retry a report: from its link if that may still live, otherwise by a new request.

    Of several parts only those are fetched whose files are not here, unless they must all be of one time. `now` is None
    where nobody can tell.
    """
    if job.parts:
        parts = tuple(to_try_again(part, now) for part in job.parts)
        return {"problem": None, "parts": of_one_time(job.selection, parts)}
    if job.link is not None and (now is None or job.link_lives(now)):
        return {"problem": None}
    again = with_parts(replace(job, link=None), most_columns)
    return {"problem": None, "link": None, "link_until": None, "parts": again.parts}


def stopped(job: Job) -> tuple[JobState, dict[str, Any]]:
    """Return what a report becomes that is stopped on its way; one that was fetched once more is what it was before."""
    state = JobState.READY if job.waiting_file else JobState.SAVED if job.saved_path else JobState.CANCELLED
    return state, {"save_as": None, "save_to": None, "parts": tuple(map(when_stopped, job.parts))}


def brought_back(job: Job) -> Job:
    """Return a report that is put back on the list: the files of its parts went as it was taken off."""
    parts = (to_fetch_again(part) if part.state is JobState.READY else part for part in job.parts)
    return replace(job, parts=tuple(parts))


def out_of_time(job: Job) -> tuple[JobState | None, dict[str, Any]]:
    """Return what a report becomes whose files have waited for too long."""
    changes: dict[str, Any] = {"parts": tuple(map(to_fetch_again, job.parts))}
    if job.state is not JobState.READY:
        return None, changes
    state, problem = (JobState.SAVED, job.flaw) if job.saved_path else (JobState.EXPIRED, None)
    return state, {**changes, "waiting_file": None, "save_to": None, "problem": problem}


def failed_for_want_of_key(job: Job, connection_id: str, since: datetime) -> bool:
    failed = job.connection_id == connection_id and job.state is JobState.FAILED and job.since > since
    return failed and job.problem is not None and isinstance(job.problem.error(), _WANTED_A_KEY)

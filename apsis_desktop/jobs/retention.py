"""How long reports are kept: which are past, and until when a file waits to be saved. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.report.polling import LINK_LIFE
from apsis_desktop.report.server_time import MAY_DIFFER

# Never one that runs, that waits to be saved, or that somebody has to decide about.
_PAST = frozenset({JobState.SAVED, JobState.EXPIRED, JobState.CANCELLED, JobState.FAILED})


def is_past(job: Job) -> bool:
    return job.state in _PAST


def past_of(jobs: Iterable[Job], connection_id: str) -> list[str]:
    """Return the ids of the past reports of a connection, and of those that are listed on every one."""
    return [job.id for job in jobs if is_past(job) and (job.connection_id == connection_id or not job.is_known)]


def leaving(
    jobs: Iterable[Job], times: Mapping[str, datetime | None], days: int, *, seen_until: datetime | None
) -> list[str]:
    """Return the ids of the reports that have been past for so many days; none where that is 0.

    `times` has the time for each connection; None where nobody can tell. A failed one stays until it was seen: somebody
    has looked at the list since (`seen_until`).
    """
    if not days:
        return []
    before = {one: now - timedelta(days=days) for one, now in times.items() if now is not None}
    past = [job for job in jobs if is_past(job) and job.connection_id in before]
    return [job.id for job in past if job.since < before[job.connection_id] and _seen(job, seen_until)]


def _seen(job: Job, seen_until: datetime | None) -> bool:
    return job.state is not JobState.FAILED or (seen_until is not None and job.since <= seen_until)


def brought_into_time(job: Job, now: datetime) -> dict[str, datetime]:
    """Return the changes of a report that came to rest while the clock was ahead: it would be kept so much longer.

    When that was, nobody knows any more: from now on it has as much time as any other.
    """
    if job.running or job.since <= now + MAY_DIFFER:
        return {}
    link = {} if job.link_until is None else {"link_until": min(job.link_until, now + LINK_LIFE)}
    return {"since": now, **link}


KEPT_AFTER_LINK = timedelta(days=1)  # once the link has died by which it could be fetched anew


def kept_until(job: Job) -> datetime:
    """Return when the file of a report that is ready is deleted.

    One that was made ready late, of parts whose links had died by then, is there as long as any other.
    """
    return max(job.link_until or job.since + LINK_LIFE, job.since) + KEPT_AFTER_LINK


def out_of_date(job: Job, now: datetime) -> bool:
    """Tell whether it has waited too long, and is deleted."""
    return now >= kept_until(job)

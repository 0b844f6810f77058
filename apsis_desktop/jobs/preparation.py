"""How long APSIS One takes to make a report, by what it took for earlier ones of the same account. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import islice

from apsis_desktop.jobs.job import Job
from apsis_desktop.report.polling import LINK_LIFE

FEWEST = 3
"""With fewer reports there is nothing to be called usual."""

_LATEST = 20  # reports; how it was long ago says little
_AT_ONCE = timedelta(minutes=1)  # by which the clocks of this computer and of APSIS One may differ


def taken_on_at(job: Job) -> datetime | None:
    """Return when APSIS One accepted the request; None where it has not, or where that is not known any more."""
    return None if job.link_until is None else job.link_until - LINK_LIFE


def preparation(job: Job, ready_at: datetime) -> dict[str, int]:
    """Return what to note of a report that APSIS One has been preparing until now.

    Nothing where the program was closed, or the report was stopped, in between: it may have been ready long before.
    """
    begun = taken_on_at(job)
    if begun is None or job.prepared_in is not None or job.since - begun > _AT_ONCE:
        return {}
    return {"prepared_in": max(0, round((ready_at - job.since).total_seconds()))}


def usual_preparation(jobs: Iterable[Job], connection_id: str) -> float | None:
    """Return how many seconds it usually takes, of reports that come newest first."""
    times = (job.prepared_in for job in jobs if job.connection_id == connection_id)
    latest = list(islice((taken for taken in times if taken is not None), _LATEST))
    if len(latest) < FEWEST:
        return None
    import statistics

    return statistics.median(latest)

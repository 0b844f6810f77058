"""Which reports were requested alike: of the same people, whatever the columns and the file. No Qt."""

from __future__ import annotations

from collections.abc import Iterable

from apsis_desktop.jobs.job import Job
from apsis_desktop.report.selection import Selection


def is_same_request(one: Selection, other: Selection) -> bool:
    """Tell whether two selections are of the same people, also where something has another name by now."""
    return one.people() == other.people()


def requested_alike(jobs: Iterable[Job], connection_id: str, selection: Selection) -> list[Job]:
    """Return the reports of a connection that are of the same people, the newest first."""
    of_it = (job for job in jobs if job.connection_id == connection_id and job.is_known)
    alike = (job for job in of_it if is_same_request(job.selection, selection))
    return sorted(alike, key=lambda job: job.requested_at, reverse=True)


def people_last_time(jobs: Iterable[Job], connection_id: str, selection: Selection) -> int | None:
    """Return how many people the newest report of the same request was of, as far as one was counted."""
    counted = (job for job in jobs if job.contents is not None)
    return next(
        (job.contents.people for job in requested_alike(counted, connection_id, selection) if job.contents), None
    )

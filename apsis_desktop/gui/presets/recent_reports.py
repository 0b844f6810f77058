"""The reports with a name of their own that were requested last: many look for them among the presets."""

from __future__ import annotations

from collections.abc import Container, Iterable

from apsis_desktop.jobs.job import Job

_MOST = 5


def recent_reports(jobs: Iterable[Job], connection_id: str | None, but_not: Container[str] = ()) -> list[Job]:
    """Return the last report of each name on a connection, the newest first; `but_not` are names to leave out."""
    found: dict[str, Job] = {}
    for job in sorted(jobs, key=lambda job: job.requested_at, reverse=True):
        if job.connection_id == connection_id and job.is_known and job.given_name and job.given_name not in but_not:
            found.setdefault(job.given_name, job)
    return list(found.values())[:_MOST]

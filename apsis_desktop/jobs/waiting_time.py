"""How long a finished file waits in the private folder to be saved."""

from __future__ import annotations

from datetime import datetime, timedelta

from apsis_desktop.jobs.job import Job
from apsis_desktop.report.polling import LINK_LIFE

KEPT_AFTER_LINK = timedelta(days=1)  # once the link has died by which it could be fetched anew


def kept_until(job: Job) -> datetime:
    """Return when the file of a report that is ready is deleted."""
    return (job.link_until or job.since + LINK_LIFE) + KEPT_AFTER_LINK


def out_of_date(job: Job, now: datetime) -> bool:
    """Tell whether it has waited too long, and is deleted."""
    return now >= kept_until(job)

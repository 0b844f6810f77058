"""The file of a report as it is now: where it waits or was saved, and whether somebody has worked on it since."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from apsis_desktop.jobs.job import Job, JobState

_CLOCKS_APART = timedelta(minutes=1)  # that of the computer that keeps the file, and this one's


@dataclass(frozen=True, slots=True)
class ReportFile:
    """`changed`: it is not as it was saved."""

    path: Path
    changed: bool = False


def place_of(job: Job) -> Path | None:
    """Return where the file of a report should be. Nothing is looked up on the disk."""
    if job.state is JobState.READY and job.waiting_file is not None:
        return job.waiting_file
    if job.shape is not None and (job.shape.split or job.shape.excel_text):
        return None  # one of several files, or with cells that only Excel reads
    return job.saved_path


def file_of(job: Job) -> ReportFile | None:
    """Return the file of a report if it is there. Asks the disk, and that of a person may not answer."""
    path = place_of(job)
    if path is None:
        return None
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    if path == job.waiting_file:
        return ReportFile(path)
    written = datetime.fromtimestamp(found.st_mtime, UTC)
    as_saved = found.st_size == job.size and (job.state is not JobState.SAVED or written <= job.since + _CLOCKS_APART)
    return ReportFile(path, changed=not as_saved)

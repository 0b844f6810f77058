"""Saved files that are still there after so many days. Only files that we saved and nobody has changed since. No Qt."""

from __future__ import annotations

import stat
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from apsis_desktop.jobs.job import Job, JobState


@dataclass(frozen=True, slots=True)
class LeftFile:
    """A file that a report was saved as; `size` is in bytes, the time is UTC."""

    job_id: str
    path: Path
    size: int
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class Deletion:
    """What came of deleting: of those that `stay`, something else took their place, or the system said no."""

    deleted: tuple[LeftFile, ...]
    stay: tuple[LeftFile, ...]


def saved_files(jobs: Iterable[Job], known: Collection[str]) -> list[LeftFile]:
    """Return the saved files, but not of the reports in `known`: somebody has decided about those."""
    return [
        LeftFile(job.id, job.saved_path, job.size, job.since)
        for job in jobs
        if job.state is JobState.SAVED and job.saved_path is not None and job.size is not None and job.id not in known
    ]


def due(files: Iterable[LeftFile], now: datetime, days: int) -> list[LeftFile]:
    """Return those that were saved so many days ago or more; none where that is 0."""
    before = now - timedelta(days=days)
    return [file for file in files if days and file.saved_at <= before]


def still_there(file: LeftFile) -> bool:
    """Tell whether it is there as it was saved. Asks the disk."""
    try:
        found = file.path.lstat()
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(found.st_mode) and found.st_size == file.size


def delete(files: Iterable[LeftFile]) -> Deletion:
    """Delete files for good, each only if it is still what was saved. Asks the disk."""
    deleted, stay = [], []
    for file in files:
        try:
            if not still_there(file):
                stay.append(file)
                continue
            file.path.unlink()
        except OSError:
            stay.append(file)
        else:
            deleted.append(file)
    return Deletion(tuple(deleted), tuple(stay))

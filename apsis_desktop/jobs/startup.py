"""What becomes of each report as the program starts.

No clock decides about it: the one of this computer may be wrong, and APSIS One has not been heard yet.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from apsis_desktop.errors import ApsisError, LinkExpired, PossiblyStarted
from apsis_desktop.jobs.job import Job, JobState, Problem


def after_restart(job: Job, now: datetime, waiting_file_whole: Callable[[Path, int | None], bool]) -> Job:
    """Say what a stored report becomes when the program starts; nothing runs yet.

    The jumps go beyond `MOVES`, which is about a program that runs. `waiting_file_whole` tells whether a file is there
    and has this size in bytes.
    """
    if job.waiting_file is not None and job.state is JobState.SAVED:
        job = replace(job, waiting_file=None)
    match job.state:
        case JobState.ASKING:
            return _moved(job, now, JobState.UNSURE, PossiblyStarted())
        case JobState.QUEUED if _never_had_a_link(job) or job.link is not None:
            return job
        case JobState.QUEUED | JobState.PREPARING | JobState.FETCHING:
            return _go_on(job, now, waiting_file_whole)
        case JobState.READY if job.saving and job.waiting_file is not None:
            return job  # what has become of its file is seen when saving goes on, in a folder that may not answer
        case JobState.READY if not _file_waits(job, waiting_file_whole):
            return _go_on(job, now, waiting_file_whole)
        case _:
            return job


def _go_on(job: Job, now: datetime, waiting_file_whole: Callable[[Path, int | None], bool]) -> Job:
    """Fetch it with its link, or, where it has none, fall back on what is there of an earlier fetch."""
    if not _file_waits(job, waiting_file_whole) and job.waiting_file is not None:
        job = replace(job, waiting_file=None, size=None)
    if job.link is not None:  # whether it still lives is for APSIS One to say
        return _moved(job, now, JobState.QUEUED)
    if _never_had_a_link(job) and job.state is not JobState.READY:
        return _moved(job, now, JobState.UNSURE, PossiblyStarted())
    fallen_back = replace(job, save_as=None, save_to=None, replace_existing=False)
    if job.waiting_file is not None:
        return _moved(fallen_back, now, JobState.READY, LinkExpired())
    if job.saved_path is not None:
        return _moved(fallen_back, now, JobState.SAVED, LinkExpired())
    return _moved(job, now, JobState.EXPIRED, LinkExpired())


def _never_had_a_link(job: Job) -> bool:
    """Tell it from one whose link was taken away since it had died: that one still has its time."""
    return job.link is None and job.link_until is None


def _file_waits(job: Job, waiting_file_whole: Callable[[Path, int | None], bool]) -> bool:
    return job.waiting_file is not None and waiting_file_whole(job.waiting_file, job.size)


def _moved(job: Job, now: datetime, state: JobState, problem: ApsisError | None = None) -> Job:
    return replace(job, state=state, since=now, problem=Problem.of(problem) if problem else None)

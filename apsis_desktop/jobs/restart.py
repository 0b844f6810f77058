"""What the program finds when it starts: what becomes of each report, and what a crash left in the private folder."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from apsis_desktop.errors import ApsisError, LinkExpired, PossiblyStarted
from apsis_desktop.jobs.job import Job, JobState, Problem
from apsis_desktop.jobs.waiting_time import out_of_date

log = logging.getLogger(__name__)


def after_restart(job: Job, now: datetime, waiting_file_whole: Callable[[Path, int | None], bool]) -> Job:
    """Say what a stored report becomes when the program starts; nothing runs yet.

    The jumps go beyond `MOVES`, which is about a program that runs. `waiting_file_whole` tells whether a file is there
    and has this size in bytes.
    """
    if job.waiting_file is not None and (job.state is JobState.SAVED or out_of_date(job, now)):
        job = replace(job, waiting_file=None)
    match job.state:
        case JobState.ASKING:
            return _moved(job, now, JobState.UNSURE, PossiblyStarted())
        case JobState.QUEUED if _never_had_a_link(job) or job.link_lives(now):
            return job
        case JobState.QUEUED | JobState.PREPARING | JobState.FETCHING:
            return _go_on(job, now, waiting_file_whole)
        case JobState.READY if job.saving and job.waiting_file is not None:
            return job  # what has become of its file is seen when saving goes on, in a folder that may not answer
        case JobState.READY if not _file_waits(job, waiting_file_whole):
            return _go_on(job, now, waiting_file_whole)
        case _:
            return job


def sweep(waiting_folder: Path, jobs: Iterable[Job], now: datetime) -> list[Path]:
    """List the files of the private folder that nobody waits for: before any report runs, every half-finished one too.

    `jobs` are all that the store has, as `after_restart` returns them.
    """
    # By name: the same folder may be spelled differently than at the last start.
    waited_for = {
        os.path.normcase(job.waiting_file.name)
        for job in jobs
        if job.waiting_file is not None and job.state is not JobState.SAVED and not out_of_date(job, now)
    }
    try:
        found = sorted(waiting_folder.iterdir())
    except FileNotFoundError:
        return []
    return [
        file
        for file in found
        if os.path.normcase(file.name) not in waited_for and (file.is_symlink() or not file.is_dir())
    ]


def remove_files(files: Iterable[Path]) -> list[Path]:
    """Delete files and return those that could not be; the next start tries again."""
    left = []
    for file in files:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            log.warning("what a crash left could not be deleted: %s, %s", file.name, error.strerror)
            left.append(file)
    return left


def _go_on(job: Job, now: datetime, waiting_file_whole: Callable[[Path, int | None], bool]) -> Job:
    """Fetch it with its link, or, where that has died, fall back on what is there of an earlier fetch."""
    if not _file_waits(job, waiting_file_whole) and job.waiting_file is not None:
        job = replace(job, waiting_file=None, size=None)
    if job.link_lives(now):
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

"""From the private folder to the place that the person chose."""

from __future__ import annotations

import contextlib
import filecmp
import threading
from dataclasses import dataclass
from pathlib import Path

from apsis_desktop.errors import Cancelled, SavingProblem
from apsis_desktop.jobs.job import Job, JobState, Problem
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.report.saving import move_into_place
from apsis_desktop.report.selection import FileFormat


@dataclass(frozen=True, slots=True)
class SavingWish:
    """Where a person wants a report, and as what."""

    path: Path
    format: FileFormat
    replace: bool

    def fits(self, job: Job) -> bool:
        """Tell whether the file that waits is the one that is wanted."""
        return job.state is JobState.READY and job.waiting_file is not None and job.file_format is self.format


def wish_under_way(job: Job) -> SavingWish | None:
    """Return where a ready report is on its way to, if it is."""
    if job.state is not JobState.READY or job.save_to is None:
        return None
    return SavingWish(job.save_to, job.format, job.replace_existing)


def save_waiting_file(
    ledger: Ledger, job_id: str, target: Path, *, replace: bool, cancelled: threading.Event | None = None
) -> Job:
    """Move a ready report's file to where the person wants it, and return the job: saved, or ready with a problem.

    The place is written down first, so that a start after a crash can finish it. Where the waiting file has gone
    meanwhile the report is ready without one. Waits for the disk. Raises `Cancelled` where the report is gone, and
    while a file is being copied; the next start finishes that.
    """
    job = ledger.change(job_id, save_to=target, replace_existing=replace)
    if job.waiting_file is None:
        raise Cancelled(detail="nothing waits to be saved")
    ledger.write(job_id)
    return _move(ledger, job_id, job.waiting_file, target, replace=replace, cancelled=cancelled)


def finish_saving(ledger: Ledger, job_id: str, cancelled: threading.Event | None = None) -> Job:
    """Finish what a crash, or closing the program, cut short.

    A file that is there already may be the one that was being saved.
    """
    job = ledger.get(job_id)
    if job is None or job.waiting_file is None or job.save_to is None:
        raise Cancelled(detail="nothing was being saved")
    there = _same_content(job.waiting_file, job.save_to)
    replace = job.replace_existing or there
    return _move(ledger, job_id, job.waiting_file, job.save_to, replace=replace, cancelled=cancelled)


def _move(
    ledger: Ledger, job_id: str, waiting: Path, target: Path, *, replace: bool, cancelled: threading.Event | None
) -> Job:
    if not waiting.exists():
        job = ledger.change(job_id, waiting_file=None, size=None, save_to=None)
        ledger.write(job_id)
        return job
    try:
        move_into_place(waiting, target, replace=replace, cancelled=cancelled)
    except SavingProblem as problem:
        job = ledger.change(job_id, problem=Problem.of(problem), save_to=None)
    else:
        job = ledger.change(job_id, JobState.SAVED, saved_path=target, waiting_file=None, save_to=None, problem=None)
    ledger.write(job_id)
    return job


def _same_content(waiting: Path, target: Path) -> bool:
    with contextlib.suppress(OSError):
        return filecmp.cmp(waiting, target, shallow=False)
    return False

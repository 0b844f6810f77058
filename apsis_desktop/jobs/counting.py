"""Counts who is in the file of a report, while that may be saved or removed at any moment."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from apsis_desktop.errors import ApsisError, Cancelled, ListFileUneven, ListFileUnreadable, ReportUneven
from apsis_desktop.jobs.job import Job, Problem
from apsis_desktop.lists.counts import Summary
from apsis_desktop.report.selection import FileFormat

_LOOK = 0.1  # seconds


def count_contents(
    job: Callable[[], Job], work: Path | None, one_at_a_time: threading.Lock, cancelled: threading.Event
) -> Summary:
    """Return how many people are in a report, and how full its columns are. `job` says what it is by now.

    Raises `ListProblem` and `SavingProblem` kinds, and `Cancelled`.
    """
    from apsis_desktop.lists.summary import summarize
    from apsis_desktop.lists.work_folder import work_folder
    from apsis_desktop.report.files.disk_room import free_bytes
    from apsis_desktop.report.files.saving import saving_errors

    with held(one_at_a_time, cancelled), saving_errors(work or Path()), work_folder(work) as folder:
        if (counted := job().contents) is not None:  # as its files were made
            return counted
        requested = job().selection.headings()
        return summarize(within_reach(job, folder / "report"), folder, cancelled, free_bytes(folder), requested)


def not_counted(job: Job, problem: ApsisError) -> dict[str, Problem]:
    """Return what is to be noted of a report that could not be counted: whether its rows show that it is not whole."""
    uneven = isinstance(problem, ListFileUneven) and job.file_format is not FileFormat.XLSX
    if not uneven or job.flaw is not None:
        return {}
    flaw = Problem.of(ReportUneven(detail=problem.detail))
    return {"problem": job.problem.beside(flaw) if job.problem else flaw}  # it may not have been saved meanwhile


@contextlib.contextmanager
def held(lock: threading.Lock, cancelled: threading.Event) -> Iterator[None]:
    """Wait for a lock and hold it. Raises `Cancelled`."""
    while not lock.acquire(timeout=_LOOK):
        if cancelled.is_set():
            raise Cancelled
    try:
        yield
    finally:
        lock.release()


def within_reach(job: Callable[[], Job], linked: Path) -> Path:
    """Return the file of a report by a name that stays, also when it is saved meanwhile, where the disk can do that."""
    waiting = job().waiting_file
    if waiting is not None:
        try:
            os.link(waiting, linked)
        except FileNotFoundError:
            pass  # it was saved just now
        except OSError:
            return waiting  # it lies on another disk, or on one without links
        else:
            return linked
    saved = job().saved_path
    if saved is None:
        raise ListFileUnreadable(detail="it is gone")
    return saved

"""What is done with the reports of an earlier start before any of them goes on. All of it waits for the disk."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from apsis_desktop.errors import StoreBegunAnew, StoreProblem
from apsis_desktop.jobs.job import Job, JobState, Problem
from apsis_desktop.jobs.restart import after_restart, remove_files, sweep
from apsis_desktop.jobs.store import JobStore
from apsis_desktop.jobs.store_to_come import StoreToCome
from apsis_desktop.jobs.waiting_file import is_whole


@dataclass(frozen=True, slots=True)
class Earlier:
    """The reports of earlier starts, as they are now, and what the person should know of their list."""

    jobs: tuple[Job, ...]
    remark: StoreProblem | None = None


def open_earlier(
    store: StoreToCome,
    file: Path,
    waiting_folder: Path,
    now: Callable[[], datetime],
    ended_with_program: Collection[str] = (),
) -> Callable[[threading.Event], Earlier]:
    """Return the work that opens the store and brings every report up to date. It raises `StoreProblem` kinds.

    The accounts of the connections in `ended_with_program` lived only as long as the program that made them.
    """

    def work(_cancelled: threading.Event) -> Earlier:
        # Nobody else writes before this is done: what is half-finished now nobody works on.
        with store.opening(lambda: JobStore.open(file)) as opened:
            moment = now()
            whole = partial(_is_whole, waiting_folder)
            jobs = []
            for job in opened.load():
                known = _without_its_account(job, moment) if job.connection_id in ended_with_program else job
                current = after_restart(known, moment, whole)
                if current != job:
                    opened.keep(current)
                    opened.note(job.id, moment, f"{current.state} at the start{_code(current.problem)}")
                jobs.append(current)
            remove_files(sweep(waiting_folder, jobs, moment))
        aside = opened.set_aside
        return Earlier(tuple(jobs), StoreBegunAnew(file=str(aside)) if aside else None)

    return work


def _without_its_account(job: Job, moment: datetime) -> Job:
    """Say what becomes of a report whose account ended with the program: what was not here by then will not come."""
    ended = replace(job, link=None, link_until=moment)
    if not job.running:
        return ended
    state = JobState.READY if job.waiting_file else JobState.SAVED if job.saved_path else JobState.CANCELLED
    return replace(ended, state=state, since=moment, problem=None, save_as=None, save_to=None)


def _is_whole(waiting_folder: Path, file: Path, size: int | None) -> bool:
    """Look at a file that waits in the private folder; one that waits elsewhere is looked at when it is saved."""
    return file.parent != waiting_folder or is_whole(file, size)


def _code(problem: Problem | None) -> str:
    return f": {problem.code}" if problem else ""

"""What survives a restart: the reports of earlier starts are read, brought up to date, and go on from there.

No clock decides about it: the one of this computer may be wrong, and APSIS One has not been heard yet. Which files in
the private folder belong to them is decided in waiting_folder.py; the queue then runs what was under way
(`ReportQueue.take_over`).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from apsis_desktop.errors import (
    ApsisError,
    FilesFoundAgain,
    LinkExpired,
    PossiblyStarted,
    StoreBegunAnew,
    StoreIncomplete,
    StoreProblem,
)
from apsis_desktop.jobs.by_hand import with_parts
from apsis_desktop.jobs.job import UNKNOWN_CONNECTION, Job, JobPart, JobState, Problem
from apsis_desktop.jobs.parts import after_kill, goes_on, state_of_parts, to_fetch_again, without_link
from apsis_desktop.jobs.saving import is_whole
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.jobs.waiting_folder import WaitingFolder, WholeFile, remove_files
from apsis_desktop.report.selection import Selection


def after_restart(
    job: Job,
    now: datetime,
    waiting_file_whole: Callable[[Path, int | None], bool],
    has_part: Callable[[Job, JobPart], bool],
) -> Job:
    """Say what a stored report becomes when the program starts; nothing runs yet.

    The jumps go beyond `MOVES`, which is about a program that runs. `waiting_file_whole` tells whether a file is there
    and has this size in bytes, `has_part` the same of the file of a part.
    """
    job = replace(job, parts=tuple(after_kill(part, is_here=has_part(job, part)) for part in job.parts))
    if job.waiting_file is not None and job.state is JobState.SAVED:
        job = replace(job, waiting_file=None)
    match job.state:
        case JobState.REQUESTING if not job.parts:
            return _moved(job, now, JobState.UNSURE, PossiblyStarted())
        case _ if job.running and job.parts:
            return _go_on_with_parts(job, now, waiting_file_whole)
        case JobState.QUEUED if _never_had_a_link(job) or job.link is not None:
            return with_parts(job)  # a version of the program before may have requested it otherwise
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
    if job.has_link:  # whether it still lives is for APSIS One to say
        return _moved(replace(job, parts=tuple(map(to_fetch_again, job.parts))), now, JobState.QUEUED)
    if _never_had_a_link(job) and job.state is not JobState.READY:
        return _moved(job, now, JobState.UNSURE, PossiblyStarted())
    fallen_back = replace(job, save_as=None, save_to=None, replace_existing=False)
    if job.waiting_file is not None:
        return _moved(fallen_back, now, JobState.READY, LinkExpired())
    if job.saved_path is not None:
        return _moved(fallen_back, now, JobState.SAVED, LinkExpired())
    return _moved(job, now, JobState.EXPIRED, LinkExpired())


def _go_on_with_parts(job: Job, now: datetime, waiting_file_whole: Callable[[Path, int | None], bool]) -> Job:
    """Bring up to date where a report stands by its parts, which are up to date already."""
    if goes_on(job):
        return job if job.state is JobState.QUEUED else _moved(job, now, JobState.QUEUED)
    if not _file_waits(job, waiting_file_whole):
        job = replace(job, waiting_file=None)
    state, problem = state_of_parts(job)
    return replace(job, state=state, since=now, problem=problem, save_as=None, save_to=None)


def _never_had_a_link(job: Job) -> bool:
    """Tell it from one whose link was taken away since it had died: that one still has its time."""
    return job.link is None and job.link_until is None


def _file_waits(job: Job, waiting_file_whole: Callable[[Path, int | None], bool]) -> bool:
    return job.waiting_file is not None and waiting_file_whole(job.waiting_file, job.size)


def _moved(job: Job, now: datetime, state: JobState, problem: ApsisError | None = None) -> Job:
    return replace(job, state=state, since=now, problem=Problem.of(problem) if problem else None)


class Restored(NamedTuple):
    """The reports of earlier starts, as they are now, and what the person should know of their list."""

    jobs: tuple[Job, ...]
    remarks: tuple[StoreProblem, ...] = ()


def restore(
    store: JobStore,
    waiting_folder: Path,
    now: datetime,
    ended_with_program: Collection[str] = (),
    *,
    own_folder: bool = True,
    name_found: Callable[[str], str] = str,
    own_place: Callable[[Job], Path | None] = lambda _job: None,
) -> Restored:
    """Open the store and bring every report up to date. Waits for the disk; raises `StoreProblem` kinds.

    The accounts of the connections in `ended_with_program` lived only as long as the program that made them. Where the
    waiting folder is not the program's own (`own_folder`) nothing in it is deleted. `name_found` names the report of a
    file that the list knows nothing of, `own_place` says where one is saved by itself that had just arrived.
    """
    # No other thread writes before this is done: no report runs that could own what is half-finished.
    with store.opening():
        folder = WaitingFolder(waiting_folder, own=own_folder)
        jobs = []
        for job in store.load():
            known = _without_its_account(job, now) if job.connection_id in ended_with_program else job
            current = _brought_up_to_date(known, now, folder, partial(_is_whole, waiting_folder), own_place)
            if current != job:
                store.keep(current)
                store.note(job.id, now, f"{current.state} at the start{_code(current.problem)}")
            jobs.append(current)
        unneeded = store.unneeded_files()
        found = [_found_again(each, now, name_found) for each in folder.found(jobs, unneeded)]
        store.keep_all(found)
        left = remove_files(folder.deletable(jobs, unneeded))
        store.forget_unneeded(each for each in unneeded if own_folder and folder.here(each) not in left)
    return Restored((*found, *jobs), tuple(_remarks(store, found)))


def _brought_up_to_date(
    job: Job,
    moment: datetime,
    folder: WaitingFolder,
    whole: Callable[[Path, int | None], bool],
    own_place: Callable[[Job], Path | None],
) -> Job:
    if job.waiting_file is not None:
        job = replace(job, waiting_file=folder.here(job.waiting_file))
    current = after_restart(job, moment, whole, folder.has_part)
    arrived = folder.whole_file_of(current)
    if current.state is not JobState.QUEUED or current.link is None or arrived is None:
        return current
    if job.waiting_file is not None and job.waiting_file.name == arrived.path.name:
        return current  # it is fetched once more
    # The program ended between giving the whole file its name and writing that down; or that is missing in the list.
    ready = replace(current, state=JobState.READY, save_as=None)
    ready = replace(ready, waiting_file=arrived.path, file_format=arrived.format, size=arrived.size)
    place = own_place(ready) if ready.save_to is None else None
    return (
        ready
        if place is None
        else replace(ready, save_to=place, save_shape=None, replace_existing=False, numbered=True)
    )


def _found_again(file: WholeFile, moment: datetime, name: Callable[[str], str]) -> Job:
    """Make a report of a file when nothing else is known: neither its connection nor what was requested."""
    return Job(
        id=os.urandom(8).hex(),
        connection_id=UNKNOWN_CONNECTION,
        name=name(file.path.name),
        selection=Selection(format=file.format),
        state=JobState.READY,
        requested_at=moment,
        since=moment,
        waiting_file=file.path,
        file_format=file.format,
        size=file.size,
    )


def _remarks(store: JobStore, found: Iterable[Job]) -> list[StoreProblem]:
    remarks: list[StoreProblem] = []
    if store.set_aside is not None:
        remarks.append(StoreBegunAnew(file=str(store.set_aside)))
    elif store.incomplete:
        remarks.append(StoreIncomplete())
    if any(found):
        remarks.append(FilesFoundAgain())
    return remarks


def _without_its_account(job: Job, moment: datetime) -> Job:
    """Say what becomes of a report whose account ended with the program: what was not here by then will not come."""
    parts = tuple(without_link(to_fetch_again(part)) for part in job.parts)
    ended = replace(job, link=None, link_until=moment, parts=parts)
    if not job.running:
        return ended
    state = JobState.READY if job.waiting_file else JobState.SAVED if job.saved_path else JobState.CANCELLED
    return replace(ended, state=state, since=moment, problem=None, save_as=None, save_to=None)


def _is_whole(waiting_folder: Path, file: Path, size: int | None) -> bool:
    """Look at a file that waits in the private folder; one that waits elsewhere is looked at when it is saved."""
    return file.parent != waiting_folder or is_whole(file, size)


def _code(problem: Problem | None) -> str:
    return f": {problem.code}" if problem else ""

"""Takes the fingerprints of the people in a report, compares them with those of the list before, and keeps them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from apsis_desktop.errors import Cancelled, ListProblem, PeopleNotRemembered, PeopleWithoutKey, RememberedUnreadable
from apsis_desktop.jobs.counting import held, within_reach
from apsis_desktop.jobs.earlier.remembered import Place, RememberedLists
from apsis_desktop.jobs.earlier.remembered_list import RememberedList, RememberedPeople, remembered_list
from apsis_desktop.jobs.earlier.report_file import as_one_of_two, place_of
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.worker import WorkerContext
from apsis_desktop.lists.counts import Changes
from apsis_desktop.lists.fingerprints.hashing import Fingerprints, Hashing


class ToRemember(NamedTuple):
    """A report whose people are to be remembered. `before`: the list that it is compared with, where there is one.

    That can be a later one by the time the fingerprints are taken.
    """

    job: Job
    place: Place
    hashing: Hashing
    before: RememberedList | None


def to_remember(job: Job, lists: RememberedLists, clearings: int, now: datetime) -> ToRemember | None:
    """Return what there is to do for a report; None where it is not to be remembered, or is already, or a later one.

    `clearings`: how often all was deleted when the report came. If it was since, this one is not remembered either.
    Raises `PeopleNotRemembered` kinds and `FingerprintsNeedKeyring`.
    """
    place = lists.place_for(job)
    if place is None or place.clearings != clearings:
        return None
    before, _ = _last(lists, place, job)
    if before is not None and _is_later(before, job, now):
        return None
    if job.contents is None or job.contents.key is None:
        raise PeopleWithoutKey(report=_name_of(job))
    hashing = lists.hashing(place)
    comparable = before is not None and before.is_comparable(job, hashing)
    return ToRemember(job, place, hashing, before if comparable else None)


def remember(
    wanted: ToRemember,
    lists: RememberedLists,
    context: WorkerContext,
    found: Callable[[Changes], None],
    cancelled: threading.Event,
) -> None:
    """Take the fingerprints of a report's people, tell by `found` who is new and gone, and keep them.

    Raises `PeopleNotRemembered` kinds, SavingProblem kinds and `Cancelled`.
    """
    try:
        column, people = _take(wanted, context, cancelled)
    except ListProblem as problem:
        raise PeopleNotRemembered(report=_name_of(wanted.job), detail=f"{problem.code} {problem.detail}") from problem
    both, changes = RememberedPeople(people, Fingerprints()), None
    with lists.undisturbed():  # by another report of the preset
        before, unreadable = _last(lists, wanted.place, wanted.job)
        if before is not None and _is_later(before, wanted.job, context.clock.now()):
            return  # a later report was quicker
        if before is not None and before.column == column and before.is_comparable(wanted.job, wanted.hashing):
            try:
                earlier = lists.people(wanted.place, before)
            except RememberedUnreadable as problem:
                unreadable = _about(problem, wanted.job)
            else:
                both = RememberedPeople(*people.split(earlier.known, earlier.new, cancelled=cancelled))
                gone = len(earlier.known) + len(earlier.new) - len(both.known)
                changes = Changes(len(both.new), gone, before.requested_at)
                found(changes)
        lists.keep(wanted.place, remembered_list(wanted.job, column, wanted.hashing, changes, both), both)
    if unreadable is not None:
        raise unreadable


def _is_later(remembered: RememberedList, job: Job, now: datetime) -> bool:
    """Tell whether a list was requested after a report, or is its own.

    One that lies ahead was requested while the clock was wrong: waiting for that time would compare nothing until then.
    """
    ahead = remembered.job_id != job.id and remembered.requested_at > now
    return remembered.requested_at >= job.requested_at and not ahead


def _last(lists: RememberedLists, place: Place, job: Job) -> tuple[RememberedList | None, RememberedUnreadable | None]:
    """Return the list that is remembered now, or why that cannot be read."""
    try:
        return lists.last(place), None
    except RememberedUnreadable as problem:
        return None, _about(problem, job)


def _take(wanted: ToRemember, context: WorkerContext, cancelled: threading.Event) -> tuple[str, Fingerprints]:
    """Return the heading of the export keys, and the fingerprints of all people, as many as were counted."""
    from apsis_desktop.lists.fingerprints.in_list import fingerprints_of
    from apsis_desktop.lists.head import plain_heading
    from apsis_desktop.lists.list_file import opened
    from apsis_desktop.lists.work_folder import work_folder
    from apsis_desktop.report.files.disk_room import free_bytes
    from apsis_desktop.report.files.saving import saving_errors

    def now() -> Job:
        job = context.ledger.get(wanted.job.id)
        if job is None:
            raise Cancelled
        return job

    work = context.work_folder
    with held(context.counting, cancelled), saving_errors(work or Path()), work_folder(work) as folder:
        file = within_reach(now, folder / "report")
        saved = file == now().saved_path
        if saved and place_of(now()) != file:
            raise PeopleNotRemembered(report=_name_of(wanted.job), detail="the file is not the whole list")
        with opened([file], folder, cancelled, free_bytes(folder)) as (engine, (listed,)):
            report = as_one_of_two(now(), file, saved=saved).known_as(listed)
            if report.key is None:
                raise PeopleWithoutKey(report=_name_of(wanted.job))
            column = plain_heading(report.headings[report.key])
            people = fingerprints_of(engine, report, wanted.hashing, cancelled)
    counted = wanted.job.contents
    if counted is None or len(people) != counted.people:  # somebody has worked on the file since
        raise PeopleNotRemembered(report=_name_of(wanted.job), detail=f"{len(people)} people in the file")
    return column, people


def _about(problem: RememberedUnreadable, job: Job) -> RememberedUnreadable:
    return RememberedUnreadable(report=_name_of(job), detail=problem.detail)


def _name_of(job: Job) -> str:
    return job.given_name or job.name

"""A report that is put together from several requests: where it stands, and what comes next. Plain functions. No Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from os.path import normcase
from pathlib import Path

from apsis_desktop.errors import (
    ApsisError,
    FileProblem,
    LinkElsewhere,
    LinkExpired,
    LinkUnknown,
    ListEngineFailed,
    ListProblem,
    PossiblyStarted,
    ReportNotMade,
    ReportProblem,
    ReportTooLarge,
    SelectionRefused,
)
from apsis_desktop.jobs.job import Job, JobPart, JobState, Problem
from apsis_desktop.report.plan import Plan, plan
from apsis_desktop.report.selection import FileFormat, Match, Selection

_UNDER_WAY = frozenset({JobState.REQUESTING, JobState.PREPARING, JobState.FETCHING})
_HERE_OR_COMING = frozenset({JobState.FETCHING, JobState.READY})
_NOTHING_COMES_OF_LINK = (LinkExpired, LinkUnknown, LinkElsewhere, ReportNotMade, FileProblem)

_NOT_BY_TRYING = (ListProblem, SelectionRefused, ReportTooLarge, LinkElsewhere)


def planned(job: Job, most_columns: int | None = None) -> tuple[JobPart, ...]:
    """Return the parts of a report that is to be requested; none where its one file is saved as it comes."""
    made = plan(job.selection, most_columns=most_columns)
    return () if made.is_passed_on else _numbered(made, 0)


def planned_anew(job: Job, refused: JobPart | None, refusal: ReportProblem) -> tuple[tuple[JobPart, ...], int | None]:
    """Return the parts that take a refusal into account, and how many columns one request takes, where it shows that.

    `refused` is None for a report that had no parts yet. Raises the refusal where nothing else is to be tried.
    """
    if refused is None:
        made = plan(job.selection)
        made = made.instead(made.parts[0], refusal)
        return _numbered(made, 0), made.most_columns
    taken = tuple(part for part in job.parts if part is not refused and not _is_open(part))
    others = [part for part in job.parts if part is not refused and _is_open(part)]
    before = plan_of(job, (*taken, refused, *others))
    made = before.instead(before.parts[len(taken)], refusal)
    last = max((part.number for part in taken), default=0)
    return (*taken, *_numbered(made, last, len(taken))), made.most_columns


def plan_of(job: Job, parts: tuple[JobPart, ...]) -> Plan:
    return Plan(job.selection, tuple(part.request for part in parts))


def in_turn(job: Job) -> tuple[JobPart, ...]:
    """Return the parts in the order in which APSIS One took them: of two it is the later one that counts."""
    return tuple(sorted(job.parts, key=lambda part: (part.turn or 0, part.number)))


def next_part(job: Job, busy: Collection[int]) -> JobPart | None:
    """Return the part to be worked on next, beside those in `busy`.

    One is requested once the one before it was taken, so that they go out in their order. After one that was refused
    none is: most likely they would be, too. Those that were taken already go on.
    """
    taken = (part for part in job.parts if part.state is JobState.QUEUED and part.link is not None)
    if (part := next((part for part in taken if part.number not in busy), None)) is not None:
        return part
    if any(part.state is JobState.FAILED and part.link is None for part in job.parts):
        return None
    first = next((part for part in job.parts if _is_open(part)), None)
    free = first is not None and first.state is JobState.QUEUED and first.number not in busy
    return first if free else None


def all_here(job: Job) -> bool:
    """Whether the files of all parts are there, so that they can be put together."""
    return bool(job.parts) and all(part.state is JobState.READY for part in job.parts)


def ready_count(job: Job) -> int:
    """Return how many parts APSIS One has made."""
    return sum(part.state in _HERE_OR_COMING for part in job.parts)


def state_of_parts(job: Job) -> tuple[JobState, Problem | None]:
    """Say where a report stands by its parts, and what the matter is."""
    if goes_on(job):
        if ready_count(job) == len(job.parts):
            return JobState.FETCHING, None
        if any(part.link is not None for part in job.parts):
            return JobState.PREPARING, None
        asking = any(part.state is JobState.REQUESTING for part in job.parts)
        return (JobState.REQUESTING if asking else JobState.QUEUED), None
    ended = [part for part in job.parts if part.state is JobState.UNSURE]
    ended = ended or [part for part in job.parts if part.state is JobState.FAILED]
    state = JobState.READY if job.waiting_file else JobState.SAVED if job.saved_path else ended[0].state
    return state, ended[0].problem


def goes_on(job: Job) -> bool:
    """Whether something more happens to the parts by itself."""
    return all_here(job) or any(part.state in _UNDER_WAY for part in job.parts) or next_part(job, ()) is not None


def to_fetch_again(part: JobPart) -> JobPart:
    """Return a part whose file is not needed, or not there, any more. Its link stays."""
    return replace(part, state=JobState.QUEUED, size=None, problem=None)


def to_try_again(part: JobPart, now: datetime | None) -> JobPart:
    """Return a part that the person wants to try again: with its link where something may come of it.

    `now` is None if the time is not known: then only APSIS One can say that a link is dead.
    """
    if part.state is JobState.READY:
        return part
    dead = now is not None and part.link_until is not None and now >= part.link_until
    ended = part.problem is not None and isinstance(part.problem.error(), _NOTHING_COMES_OF_LINK)
    again = to_fetch_again(part)
    return without_link(again) if dead or ended else again


def of_one_time(selection: Selection, parts: tuple[JobPart, ...]) -> tuple[JobPart, ...]:
    """Return parts that are tried again, all of them without links where one has to be requested anew.

    That holds where it takes several parts to say who is in the list: who is left out, or is in all segments. Requested
    hours apart, they would let in people who moved between the segments in between, and never belonged in the list.
    """
    compared = bool(selection.excluded) or (selection.match is Match.ALL and len(selection.segments) > 1)
    if compared and any(part.link is None for part in parts):
        return tuple(without_link(to_fetch_again(part)) for part in parts)
    return parts


def all_are_requested_anew(job: Job) -> bool:
    """Tell whether trying again requests the parts that are here, too, as far as is known without a clock."""
    parts = tuple(to_try_again(part, None) for part in job.parts)
    return of_one_time(job.selection, parts) != parts


def can_be_tried_again(job: Job) -> bool:
    """Tell whether more may come of the parts than the last time."""
    error = None if job.problem is None else job.problem.error()
    return isinstance(error, ListEngineFailed) or not isinstance(error, _NOT_BY_TRYING)


def keeps_parts(problem: ApsisError) -> bool:
    """Tell whether the parts of a report that could not be put together wait until that is tried again.

    What is wrong with the parts themselves would be so tomorrow.
    """
    return isinstance(problem, ListEngineFailed) or not isinstance(problem, ReportProblem)


def without_link(part: JobPart) -> JobPart:
    return replace(part, link=None, link_until=None, turn=None)


def when_stopped(part: JobPart) -> JobPart:
    """Say what a part becomes whose report is stopped. That it may have been requested stays known."""
    match part.state:
        case JobState.REQUESTING:
            return replace(part, state=JobState.UNSURE, problem=Problem.of(PossiblyStarted()))
        case JobState.UNSURE:
            return part
        case _:
            return to_fetch_again(part)


def after_kill(part: JobPart, *, is_here: bool) -> JobPart:
    """Say what a stored part becomes when the program starts. `is_here`: whether its whole file is there."""
    match part.state:
        case JobState.REQUESTING:
            return replace(part, state=JobState.UNSURE, problem=Problem.of(PossiblyStarted()))
        case JobState.PREPARING | JobState.FETCHING:
            return to_fetch_again(part)
        case JobState.READY if not is_here:
            return to_fetch_again(part)
        case _:
            return part


def file_name(job_id: str, part: JobPart) -> str:
    """Name the file in which a part waits for the others: as it came, a packed CSV."""
    return f"{job_id}-{part.number}.csv.gz"


def files_of_parts(job: Job, folder: Path) -> list[Path]:
    """List the files that wait for others of their report."""
    return [folder / file_name(job.id, part) for part in job.parts if part.state is JobState.READY]


def put_together_names(job: Job) -> list[str]:
    """Name the file that a report becomes which is put together; a CSV where it is too much for a workbook."""
    return [f"{job.id}.{each}" for each in dict.fromkeys((job.format, FileFormat.CSV))]


def unowned_files(job: Job, folder: Path) -> list[Path]:
    """List the files that an end of the program may have left between their being put together and being noted."""
    # By name: the folder may be spelled in another way there.
    owned = "" if job.waiting_file is None else normcase(job.waiting_file.name)
    names = put_together_names(job) if job.running and job.parts else []
    return [folder / name for name in names if normcase(name) != owned]


def files_let_go(before: Job, after: Job, folder: Path) -> list[Path]:
    """List the files of a report that a change has made unneeded, or has left without an owner."""
    kept = set(files_of_parts(after, folder))
    parts = [file for file in files_of_parts(before, folder) if file not in kept]
    waits = replace(before, waiting_file=after.waiting_file or before.waiting_file)
    return parts if after.running else [*parts, *unowned_files(waits, folder)]


def _numbered(made: Plan, last: int, known: int = 0) -> tuple[JobPart, ...]:
    return tuple(JobPart(number, request) for number, request in enumerate(made.parts[known:], start=last + 1))


def _is_open(part: JobPart) -> bool:
    """Whether it has still to be requested, as far as is known."""
    return part.link is None and part.state in {JobState.QUEUED, JobState.REQUESTING}

"""What a person can do with a report, and which of it is the next step. Plain Python."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from apsis_desktop.errors import (
    ApsisError,
    FileProblem,
    KeyNotAllowed,
    LinkElsewhere,
    ReportProblem,
    ReportTooLarge,
    SelectionIncomplete,
    SelectionRefused,
    SeveralSegmentsRefused,
)
from apsis_desktop.gui.text.translation import wants_key
from apsis_desktop.jobs.earlier.report_file import place_of
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.parts import can_be_tried_again
from apsis_desktop.lists.form import Form


class ReportAction(StrEnum):
    """One thing to do with a report."""

    SAVE = "save"
    SAVE_OTHER = "save in another format"
    CANCEL = "cancel"
    TRY_AGAIN = "try again"
    CONNECT_AGAIN = "connect again"
    REQUEST_AGAIN = "request again"
    CHANGE = "change and request again"
    LOOK_INSIDE = "look inside"
    OPEN = "open"
    SHOW_IN_FOLDER = "show in folder"
    COMPARE = "see what changed"
    RENAME = "rename"
    DETAILS = "show details"
    REMOVE = "remove"


OPENING = (ReportAction.OPEN, ReportAction.LOOK_INSIDE, ReportAction.DETAILS)
"""What shows something of a report and does nothing else, the most first."""

_REQUESTS = {ReportAction.REQUEST_AGAIN, ReportAction.CHANGE}


def actions_for(job: Job, now: datetime, *, file_gone: bool = False) -> list[ReportAction]:
    """List what can be done with a report, the next step first and the rest in the order of a menu.

    `file_gone`: the saved file has been looked for and is not where it was.
    """
    step = _next_step(job, now, file_gone=file_gone)
    possible = _possible(job, now, file_gone=file_gone) | {step}
    if not job.is_known:  # only its file is known, so it cannot be requested
        possible -= _REQUESTS
        step = ReportAction.DETAILS if step in _REQUESTS else step
    return [step, *(action for action in ReportAction if action in possible and action is not step)]


def next_step(job: Job, now: datetime, *, file_gone: bool = False) -> ReportAction:
    """Name the one thing that a person most likely wants to do next."""
    return actions_for(job, now, file_gone=file_gone)[0]


def other_forms(job: Job) -> tuple[Form, ...]:
    """List the kinds of files other than the report's own."""
    return tuple(one for one in Form if one is not job.form)


def needs_a_hand(job: Job) -> bool:
    """Tell whether nothing more happens until the person does something."""
    if job.state is JobState.SAVED:
        return job.problem is not None
    return job.state in {JobState.READY, JobState.FAILED, JobState.UNSURE} and not job.saving


def _next_step(job: Job, now: datetime, *, file_gone: bool) -> ReportAction:
    if job.running or job.saving:
        return ReportAction.CANCEL
    match job.state:
        case JobState.READY:
            return ReportAction.SAVE
        case JobState.SAVED:
            return _action_of_saved(job, now, file_gone=file_gone)
        case JobState.FAILED:
            return _action_of_failed(job, now)
        case JobState.CANCELLED if _can_go_on(job, now):
            return ReportAction.TRY_AGAIN
        case JobState.UNSURE if job.parts:  # what is here need not be requested again, unless all must be of one time
            return ReportAction.TRY_AGAIN
        case _:
            return ReportAction.REQUEST_AGAIN


def _action_of_saved(job: Job, now: datetime, *, file_gone: bool) -> ReportAction:
    if not file_gone and job.problem is None:
        return ReportAction.OPEN
    return ReportAction.SAVE if job.link_lives(now) and job.flaw is None else ReportAction.REQUEST_AGAIN


def _action_of_failed(job: Job, now: datetime) -> ReportAction:
    """Find what helps against the error of a failed report; its sentence says the same in words."""
    error = job.problem.error() if job.problem is not None else ApsisError()
    if isinstance(error, SeveralSegmentsRefused):  # of an earlier version: it is requested in parts now
        return ReportAction.REQUEST_AGAIN
    if wants_key(error):
        return ReportAction.CONNECT_AGAIN
    if isinstance(error, SelectionRefused | SelectionIncomplete | ReportTooLarge | KeyNotAllowed):
        return ReportAction.CHANGE
    if isinstance(error, LinkElsewhere):
        return ReportAction.DETAILS
    return ReportAction.TRY_AGAIN if _can_be_tried(job, now) else ReportAction.REQUEST_AGAIN


def _can_go_on(job: Job, now: datetime) -> bool:
    """Tell whether trying again can work: its link still lives, or it never came as far as having one."""
    return job.link is None or job.link_lives(now)


def _can_be_tried(job: Job, now: datetime) -> bool:
    """Tell whether trying again can help: trouble with the report itself leaves nothing that could be fetched."""
    if job.parts:
        return can_be_tried_again(job)
    error = job.problem.error() if job.problem is not None else None
    lost = isinstance(error, ReportProblem) and not isinstance(error, FileProblem)
    return _can_go_on(job, now) and not lost


def _possible(job: Job, now: datetime, *, file_gone: bool) -> set[ReportAction]:
    possible = {ReportAction.RENAME, ReportAction.DETAILS, ReportAction.REMOVE}
    if job.saved_path is not None and not file_gone:
        possible |= {ReportAction.SHOW_IN_FOLDER, ReportAction.OPEN, ReportAction.LOOK_INSIDE}
    if job.waiting_file is not None:
        possible.add(ReportAction.LOOK_INSIDE)
    if job.running or job.saving:
        return possible
    if place_of(job) is not None and (job.state is JobState.READY or (job.state is JobState.SAVED and not file_gone)):
        possible.add(ReportAction.COMPARE)
    possible |= {ReportAction.REQUEST_AGAIN, ReportAction.CHANGE}
    if (job.state in {JobState.READY, JobState.SAVED} or job.found_no_place) and job.link_lives(now):
        possible |= {ReportAction.SAVE, ReportAction.SAVE_OTHER}
    if job.state in {JobState.FAILED, JobState.CANCELLED} and _can_be_tried(job, now):
        possible.add(ReportAction.TRY_AGAIN)
    return possible

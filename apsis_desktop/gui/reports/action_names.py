"""What the states, actions and formats of reports are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.text.report_name import title
from apsis_desktop.jobs.job import Job, JobState

translate = QCoreApplication.translate


def state_name(job: Job) -> str:
    """Name the state in a word or two, for the details and for screen readers."""
    if job.saving:
        return translate("JobNames", "Saving")
    return {
        JobState.QUEUED: translate("JobNames", "Queued"),
        JobState.REQUESTING: translate("JobNames", "Requesting"),
        JobState.PREPARING: translate("JobNames", "Preparing"),
        JobState.FETCHING: translate("JobNames", "Downloading"),
        JobState.READY: translate("JobNames", "Ready to save"),
        JobState.SAVED: translate("JobNames", "Saved"),
        JobState.FAILED: translate("JobNames", "Failed"),
        JobState.UNSURE: translate("JobNames", "Not sure"),
        JobState.EXPIRED: translate("JobNames", "Expired"),
        JobState.CANCELLED: translate("JobNames", "Cancelled"),
    }[job.state]


def action_name(action: ReportAction, job: Job) -> str:
    """Name an action as its button and its menu entry do."""
    if action is ReportAction.SAVE and job.state is JobState.SAVED:
        return translate("JobNames", "Save again…")
    if action is ReportAction.TRY_AGAIN and job.state is JobState.CANCELLED:
        return translate("JobNames", "Resume")
    return _name(action)


def action_sentence(action: ReportAction, job: Job) -> str:
    """Say what a button does and to which report, for who cannot see its row."""
    if action is ReportAction.TRY_AGAIN and job.state is JobState.CANCELLED:
        return translate("JobNames", "Resume {name}").format(name=title(job))
    template = {
        ReportAction.SAVE: translate("JobNames", "Save {name}…"),
        ReportAction.SAVE_OTHER: translate("JobNames", "Save {name} in another format"),
        ReportAction.CANCEL: translate("JobNames", "Cancel {name}"),
        ReportAction.TRY_AGAIN: translate("JobNames", "Try {name} again"),
        ReportAction.CONNECT_AGAIN: translate("JobNames", "Connect again for {name}…"),
        ReportAction.REQUEST_AGAIN: translate("JobNames", "Request {name} again"),
        ReportAction.CHANGE: translate("JobNames", "Change {name} and request it again"),
        ReportAction.SHOW_IN_FOLDER: translate("JobNames", "Show {name} in its folder"),
        ReportAction.LOOK_INSIDE: translate("JobNames", "Look inside {name}"),
        ReportAction.OPEN: translate("JobNames", "Open {name}"),
        ReportAction.COMPARE: translate("JobNames", "See what changed in {name}…"),
        ReportAction.RENAME: translate("JobNames", "Rename {name}"),
        ReportAction.DETAILS: translate("JobNames", "Show the details of {name}"),
        ReportAction.REMOVE: translate("JobNames", "Remove {name} from the list"),
    }[action]
    return template.format(name=title(job))


def all_step_names() -> tuple[str, ...]:
    """List everything that a row's button may be called, so that the column is wide enough for each."""
    never = {
        ReportAction.SAVE_OTHER,
        ReportAction.LOOK_INSIDE,
        ReportAction.SHOW_IN_FOLDER,
        ReportAction.COMPARE,
        ReportAction.RENAME,
        ReportAction.REMOVE,
    }
    names = (_name(action) for action in ReportAction if action not in never)
    return (*names, translate("JobNames", "Save again…"), translate("JobNames", "Resume"))


def _name(action: ReportAction) -> str:  # noqa: C901, PLR0912 - a name for each action
    match action:
        case ReportAction.SAVE:
            return translate("JobNames", "Save…")
        case ReportAction.SAVE_OTHER:
            return translate("JobNames", "Save in another format")
        case ReportAction.CANCEL:
            return translate("JobNames", "Cancel")
        case ReportAction.TRY_AGAIN:
            return translate("JobNames", "Try again")
        case ReportAction.CONNECT_AGAIN:
            return translate("JobNames", "Connect again…")
        case ReportAction.REQUEST_AGAIN:
            return translate("JobNames", "Request again")
        case ReportAction.CHANGE:
            return translate("JobNames", "Change…")
        case ReportAction.SHOW_IN_FOLDER:
            return translate("JobNames", "Show in folder")
        case ReportAction.LOOK_INSIDE:
            return translate("JobNames", "Look inside")
        case ReportAction.OPEN:
            return translate("JobNames", "Open")
        case ReportAction.COMPARE:
            return translate("JobNames", "Compare…")
        case ReportAction.RENAME:
            return translate("JobNames", "Rename")
        case ReportAction.DETAILS:
            return translate("JobNames", "Show details")
        case ReportAction.REMOVE:
            return translate("JobNames", "Remove from the list")

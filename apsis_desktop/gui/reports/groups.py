"""The parts of the list of reports: what waits to be saved, what is in progress, problems, and below them the past."""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from apsis_desktop.gui.reports.actions import needs_a_hand
from apsis_desktop.jobs.job import RUNNING, Job, JobState

translate = QCoreApplication.translate


class Group(IntEnum):
    """In the order of the list."""

    TO_SAVE = 0
    IN_PROGRESS = 1
    PROBLEMS = 2
    PAST = 3


FILTERS: tuple[Group | None, ...] = (None, Group.TO_SAVE, Group.IN_PROGRESS, Group.PROBLEMS)
"""What can be shown alone; None is everything."""


Place = tuple[int, float, str]
"""What the rows are sorted by: the group, the time of the request backwards, and the report's id.

The one time of a report that all windows say: it stays whatever becomes of the report.
"""


class Head(NamedTuple):
    """What stands above a row: its group, or of a past one its day."""

    group: Group
    day: date | None = None


def group_of(job: Job) -> Group:
    if job.state is JobState.READY:
        return Group.TO_SAVE
    if job.state in RUNNING:
        return Group.IN_PROGRESS
    return Group.PROBLEMS if needs_a_hand(job) else Group.PAST


def place_of(job: Job, group: Group) -> Place:
    return group, -job.requested_at.timestamp(), job.id


def group_name(group: Group | None) -> str:
    match group:
        case Group.TO_SAVE:
            return translate("ReportGroups", "To save")
        case Group.IN_PROGRESS:
            return translate("ReportGroups", "In progress")
        case Group.PROBLEMS:
            return translate("ReportGroups", "Problems")
        case Group.PAST:
            return translate("ReportGroups", "Past")
        case None:
            return translate("ReportGroups", "All")

"""What a row of the list shows and says, worked out before it is painted: icon, text, progress, button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from functools import partial

from PySide6.QtCore import QCoreApplication

from apsis_desktop.gui.reports.action_names import action_name, action_sentence, format_name, state_name
from apsis_desktop.gui.reports.actions import ReportAction, needs_a_hand, next_step
from apsis_desktop.gui.reports.row_status_text import Remark, StatusText
from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.text.report_name import title
from apsis_desktop.gui.text.shortening import ALONE, Fits, Siblings, composed
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.jobs.job import Activity, Job, JobState, Pause

_ICONS = {
    JobState.QUEUED: ("clock", Tone.CALM),
    JobState.ASKING: ("dots", Tone.CALM),
    JobState.PREPARING: ("dots", Tone.CALM),
    JobState.FETCHING: ("arrow-down", Tone.BUSY),
    JobState.READY: ("check", Tone.GOOD),
    JobState.SAVED: ("check", Tone.CALM),
    JobState.FAILED: ("exclamation", Tone.BAD),
    JobState.UNSURE: ("question", Tone.WARN),
    JobState.EXPIRED: ("clock", Tone.WARN),
    JobState.CANCELLED: ("close", Tone.CALM),
}


@dataclass(frozen=True, slots=True)
class RowParts:
    """`about` says what was asked for, and when. It and the name can be had as long as they fit."""

    name: str
    about: str
    shorter_name: Callable[[Fits], str] = field(compare=False)
    shorter_about: Callable[[Fits], str] = field(compare=False)
    status: str
    icon: str
    tone: Tone
    step: ReportAction
    step_name: str
    primary: bool  # its button is the one thing to do next
    stands_out: bool  # nothing more happens until the person does something
    progress: float | None  # 0 to 1; None where there is no figure


def row_parts(
    job: Job,
    activity: Activity | None,
    now: datetime,
    wording: StatusText,
    remark: Remark | None = None,
    siblings: Siblings = ALONE,
) -> RowParts:
    """Work it out. `siblings` are the names of all that the reports are about."""
    step = next_step(job, now, file_gone=remark is Remark.FILE_GONE)
    icon, tone = ("arrow-down", Tone.BUSY) if job.saving else _icon(job, activity, remark)
    return RowParts(
        name=title(job),
        about=about(job, now, wording),
        shorter_name=partial(title, job, siblings=siblings),
        shorter_about=partial(about, job, now, wording, siblings=siblings),
        status=wording.status(job, activity, now, remark),
        icon=icon,
        tone=tone,
        step=step,
        step_name=action_name(step, job),
        primary=step is ReportAction.SAVE and job.state is JobState.READY,
        stands_out=needs_a_hand(job),
        progress=_progress(job, activity),
    )


def _icon(job: Job, activity: Activity | None, remark: Remark | None) -> tuple[str, Tone]:
    if job.running and activity is not None and activity.pause is Pause.AWAY:
        return "pause", Tone.WARN
    if remark is Remark.FILE_GONE and job.state is JobState.SAVED:
        return "question", Tone.WARN
    if job.state in {JobState.READY, JobState.SAVED} and job.problem is not None:
        return "exclamation", Tone.WARN
    return _ICONS[job.state]


def about(job: Job, now: datetime, wording: StatusText, fits: Fits | None = None, siblings: Siblings = ALONE) -> str:
    """Say in a line what was asked for, and when; the name of the section is what becomes shorter."""
    facts = [format_name(job.format), wording.columns(job.selection), wording.asked(job, now)]
    sections = [job.selection.section.name] if job.selection.section is not None else []
    return composed(sections, lambda shown: " · ".join([*shown, *facts]), fits, siblings)


def _progress(job: Job, activity: Activity | None) -> float | None:
    if not (job.state is JobState.FETCHING or job.saving) or activity is None or not activity.total:
        return None
    return min(1.0, activity.received / activity.total)


translate = QCoreApplication.translate


class Column(IntEnum):
    REPORT = 0
    NEXT_STEP = 1
    MORE = 2


def heading(column: Column) -> str:
    return {
        Column.REPORT: translate("CellTexts", "Report"),
        Column.NEXT_STEP: translate("CellTexts", "Next step"),
        Column.MORE: translate("CellTexts", "More"),
    }[column]


@dataclass(frozen=True, slots=True)
class CellTexts:
    job: Job
    content: RowParts
    column: Column

    def shown(self) -> str:
        match self.column:
            case Column.REPORT:
                return self.content.name
            case Column.NEXT_STEP:
                return self.content.step_name
            case Column.MORE:
                return heading(Column.MORE)

    def tip(self) -> str | None:
        match self.column:
            case Column.REPORT:
                return tip(f"{self.content.name}\n{self.content.about}\n{self.content.status}")
            case Column.NEXT_STEP:
                return None
            case Column.MORE:
                return translate("CellTexts", "More to do with this report")

    def spoken(self) -> str:
        match self.column:
            case Column.REPORT:
                return translate("CellTexts", "{name}. {about}. {state}: {status}").format(
                    name=self.content.name,
                    about=self.content.about,
                    state=state_name(self.job),
                    status=self.content.status,
                )
            case Column.NEXT_STEP:
                return action_sentence(self.content.step, self.job)
            case Column.MORE:
                return translate("CellTexts", "More to do with {name}").format(name=self.content.name)

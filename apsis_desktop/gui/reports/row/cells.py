"""What a row of the list shows and says, worked out before it is painted: icon, text, progress, button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from apsis_desktop.gui.reports.action_names import action_name, action_sentence
from apsis_desktop.gui.reports.actions import ReportAction, needs_a_hand, next_step
from apsis_desktop.gui.reports.groups import Group, group_of
from apsis_desktop.gui.reports.row.status_text import Remark, StatusText
from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.text.file_types import file_type_name
from apsis_desktop.gui.text.report_name import title
from apsis_desktop.gui.text.shortening import ALONE, Fits, Siblings, shortened
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.jobs.job import Activity, Job, JobState, Pause
from apsis_desktop.text.printable import one_line

_ICONS = {
    JobState.QUEUED: ("clock", Tone.CALM),
    JobState.REQUESTING: ("dots", Tone.CALM),
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
    """`about` says what was requested, `when` the row's time. Of three, what is as long as it fits can be had.

    `kind` is that of the file that the report has or will have, which is read in every such row. `again` names the link
    of a row whose report may be wanted again, where there is room for one.
    """

    name: str
    about: str
    kind: str
    when: str
    status: str
    shorter_name: Callable[[Fits], str] = field(compare=False)
    shorter_about: Callable[[Fits], str] = field(compare=False)
    shorter_status: Callable[[Fits], str] = field(compare=False)
    icon: str
    tone: Tone
    step: ReportAction
    step_name: str
    again: str
    stands_out: bool  # nothing more happens until the person does something
    progress: float | None  # 0 to 1; None where there is no figure


def row_parts(
    job: Job,
    activity: Activity | None,
    now: datetime,
    wording: StatusText,
    remark: Remark | None = None,
    siblings: Siblings = ALONE,
    usual: float | None = None,
) -> RowParts:
    """Work it out. `siblings` are the names of all that the reports are about, `usual` as for the status."""
    step = next_step(job, now, file_gone=remark is Remark.FILE_GONE)
    icon, tone = ("arrow-down", Tone.BUSY) if job.saving else _icon(job, activity, remark)
    return RowParts(
        name=title(job),
        about=about(job, wording),
        kind=file_type_name(job.form) if job.running or job.state in {JobState.READY, JobState.SAVED} else "",
        when=wording.when(job.requested_at, now, below_day=group_of(job) is Group.PAST),
        status=wording.status(job, activity, now, remark, usual),
        shorter_name=partial(title, job, siblings=siblings),
        shorter_about=partial(about, job, wording, siblings=siblings),
        shorter_status=partial(wording.status, job, activity, now, remark, usual),
        icon=icon,
        tone=tone,
        step=step,
        step_name=action_name(step, job),
        again=action_name(ReportAction.REQUEST_AGAIN, job) if step is ReportAction.OPEN and job.is_known else "",
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
    if job.state is JobState.READY and job.contents is not None and (job.contents.empty or job.absent_columns):
        return "exclamation", Tone.WARN  # before somebody imports a column with nothing in it
    return _ICONS[job.state]


def about(job: Job, wording: StatusText, fits: Fits | None = None, siblings: Siblings = ALONE) -> str:
    """Say in a line what was requested: the file, the section, how many columns.

    Where that does not fit, the columns are left out, then the name of the section is shortened, as far as it says
    something.
    """
    kind = file_type_name(job.form)
    section = [one_line(job.selection.section.name)] if job.selection.section is not None else []
    facts = [kind, *section, wording.columns(job.selection)]
    if fits is None or fits(" · ".join(facts)):
        return " · ".join(facts)
    for name in section:
        shown = shortened(name, lambda cut: fits(f"{kind} · {cut}"), siblings)
        if fits(f"{kind} · {shown}") and len(shown) >= min(_LEAST, len(name)):
            return f"{kind} · {shown}"
    return kind if fits(kind) else ""


_LEAST = 8  # letters; fewer say nothing


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


class CellTexts(NamedTuple):
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
                return tip(f"{self.content.name}\n{self.content.about} · {self.content.when}\n{self.content.status}")
            case Column.NEXT_STEP:
                return None
            case Column.MORE:
                return translate("CellTexts", "More actions for this report")

    def spoken(self) -> str:
        match self.column:
            case Column.REPORT:
                return translate("CellTexts", "{name}, {time}. {about}. {status}").format(
                    name=self.content.name,
                    time=self.content.when,
                    about=self.content.about,
                    status=self.content.status,
                )
            case Column.NEXT_STEP:
                return action_sentence(self.content.step, self.job)
            case Column.MORE:
                return translate("CellTexts", "More actions for {name}").format(name=self.content.name)

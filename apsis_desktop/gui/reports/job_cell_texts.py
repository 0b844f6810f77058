"""What each cell of a report's row says: shown, as a tip under the mouse, and to a screen reader."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from apsis_desktop.gui.reports.action_names import action_sentence, state_name
from apsis_desktop.gui.reports.row_content import RowLook
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.jobs.job import Job

translate = QCoreApplication.translate


class Column(IntEnum):
    REPORT = 0
    NEXT_STEP = 1
    MORE = 2


def heading(column: Column) -> str:
    return {
        Column.REPORT: translate("JobCellTexts", "Report"),
        Column.NEXT_STEP: translate("JobCellTexts", "Next step"),
        Column.MORE: translate("JobCellTexts", "More"),
    }[column]


@dataclass(frozen=True, slots=True)
class CellTexts:
    job: Job
    look: RowLook
    column: Column

    def shown(self) -> str:
        match self.column:
            case Column.REPORT:
                return self.look.name
            case Column.NEXT_STEP:
                return self.look.step_name
            case Column.MORE:
                return heading(Column.MORE)

    def tip(self) -> str | None:
        match self.column:
            case Column.REPORT:
                return tip(f"{self.look.name}\n{self.look.about}\n{self.look.status}")
            case Column.NEXT_STEP:
                return None
            case Column.MORE:
                return translate("JobCellTexts", "More to do with this report")

    def spoken(self) -> str:
        match self.column:
            case Column.REPORT:
                return translate("JobCellTexts", "{name}. {about}. {state}: {status}").format(
                    name=self.look.name,
                    about=self.look.about,
                    state=state_name(self.job),
                    status=self.look.status,
                )
            case Column.NEXT_STEP:
                return action_sentence(self.look.step, self.job)
            case Column.MORE:
                return translate("JobCellTexts", "More to do with {name}").format(name=self.look.name)

"""What a report takes of APSIS One: how many requests, said beforehand, and a question where they are many."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.report.plan import Plan
from apsis_desktop.report.selection import Selection

translate = QCoreApplication.translate

MANY = 50
"""Requests of one report, over which the person is asked: they are a second apart, and all others wait meanwhile."""


def takes_one_request(selection: Selection, most_columns: int | None) -> bool:
    """Tell whether APSIS One makes the whole list, also while something is not chosen yet."""
    alone = len(selection.segments) <= 1 and not selection.excluded and not selection.which_segment
    return alone and (most_columns is None or len(selection.columns) <= most_columns)


def requests_summary(planned: Plan) -> str:
    """Say how many requests there will be, and what becomes of them; nothing where there is one."""
    if planned.is_passed_on:
        return ""
    return translate(
        "RequestWording",
        "APSIS One prepares %Ln lists. Apsis Desktop combines them on this computer.",
        "",
        len(planned.parts),
    )


class ManyRequestsNotice(Notice):
    """Asks whether a report may take so many requests. `action_triggered` says yes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None

    def must_confirm(self, planned: Plan) -> bool:
        """Ask where there are many, and tell whether that is so."""
        if len(planned.parts) <= MANY:
            return False
        self._plan = planned
        text = self.tr(
            "This report combines %Ln lists, requested a second apart. Other reports wait meanwhile.",
            "",
            len(planned.parts),
        )
        self.say(Tone.WARN, text, action=self.tr("Request it anyway"), closable=True)
        return True

    def fit(self, planned: Plan | None) -> None:
        """Ask no more where something else is chosen."""
        if planned != self._plan:
            self.clear()

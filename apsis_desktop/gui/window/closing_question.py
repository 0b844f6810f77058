"""Asks before the window closes, for good or for a restart, while something is not done; says what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtWidgets import QMessageBox, QWidget

from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.widgets.dialogs import Question
from apsis_desktop.jobs.job import PRACTICE, Job, JobState
from apsis_desktop.jobs.retention import kept_until
from apsis_desktop.report.clock import utc_now


class NotDone(NamedTuple):
    """`running` reports run at APSIS One and `practising` on practice data; `saving` files are being saved.

    `to_save` reports are ready and wait to be saved, the first of them `until` then. `people`: files with some of the
    people of a list that are being saved, which no later start can go on with.
    """

    running: int = 0
    practising: int = 0
    saving: int = 0
    to_save: int = 0
    until: datetime | None = None
    people: int = 0


def not_done(jobs: Iterable[Job], people: int) -> NotDone:
    """Return what closes with the window although it is not done."""
    jobs = list(jobs)
    running = [job for job in jobs if job.running]
    to_save = [job for job in jobs if job.state is JobState.READY and not job.saving]
    practising = sum(job.connection_id == PRACTICE for job in running)
    return NotDone(
        running=len(running) - practising,
        practising=practising,
        saving=sum(job.saving for job in jobs),
        to_save=len(to_save),
        until=min(map(kept_until, to_save), default=None),
        people=people,
    )


class ClosingQuestion(Question):
    """`look` returns what is not done, which may change while the question is open (`look_again`)."""

    def __init__(self, parent: QWidget, look: Callable[[], NotDone], *, restart: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._question = self.tr("Restart Apsis Desktop?") if restart else self.tr("Close Apsis Desktop?")
        self._amounts = Amounts()
        self.look_again()
        self.add_yes(self.tr("Restart") if restart else self.tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        self.add_no(self.tr("Keep open"), self.tr("The window stays open."))

    def look_again(self) -> None:
        """Say what is not done now."""
        now = self._look()
        text = " ".join([*self._said(now), self._question])
        consequence = " ".join(self._consequences(now))
        if (text, consequence) != (self.text(), self.informativeText()):
            self.set_texts(self.tr("Apsis Desktop"), text, consequence)
            for button in self.buttons():
                if self.buttonRole(button) is QMessageBox.ButtonRole.AcceptRole:
                    button.setAccessibleDescription(consequence)

    def _said(self, now: NotDone) -> list[str]:
        said, running, saving = [], now.running + now.practising, now.saving + now.people
        if running:
            one = self.tr("One report is still in progress.")
            said.append(one if running == 1 else self.tr("%Ln reports are still in progress.", "", running))
        if saving:
            one = self.tr("One file is being saved.")
            said.append(one if saving == 1 else self.tr("%Ln files are being saved.", "", saving))
        if now.to_save:
            one = self.tr("One report is not saved yet.")
            said.append(one if now.to_save == 1 else self.tr("%Ln reports are not saved yet.", "", now.to_save))
        return said

    def _consequences(self, now: NotDone) -> list[str]:
        said = []
        if now.running:
            said.append(
                self.tr("APSIS One continues preparing. The download follows the next time you start Apsis Desktop.")
            )
        if now.practising:
            said.append(self.tr("Practice reports in progress end when Apsis Desktop closes."))
        if now.saving:
            said.append(self.tr("Saving continues the next time you start Apsis Desktop."))
        if now.to_save and now.until is not None:
            until = self._amounts.moment(now.until, utc_now())
            if now.to_save == 1:
                said.append(self.tr("It can be saved until {moment}.").format(moment=until))
            else:
                said.append(self.tr("The first of them can be saved until {moment}.").format(moment=until))
        if now.people:
            said.append(self.tr("Files from Look inside and Compare that are still being saved are not kept."))
        return said

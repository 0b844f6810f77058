"""A line below the reports, before one is saved into a folder that syncs to a cloud: there, or elsewhere?"""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.text.report_name import title_in_a_sentence
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.save_request import SaveRequest


class ChosenPlace(NamedTuple):
    """Where a report is to be saved, and the service that its folder syncs to, where a person has to be asked first."""

    job: Job
    request: SaveRequest
    service: str | None = None


class CloudFolderNotice(Notice):
    """Asks about one report at a time. `elsewhere` and `anyway` carry each `ChosenPlace` that is answered by that.

    Reports that were to be saved into one folder together are asked about once.

    One that nobody answers stays as it is: to be saved.
    """

    elsewhere = Signal(object)
    anyway = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("synced save")
        self._open: list[ChosenPlace] = []
        self.action_triggered.connect(self._answer_anyway)
        self.closed.connect(self._take_next)

    def ask(self, save: ChosenPlace) -> None:
        self._open = [*(one for one in self._open if one.job.id != save.job.id), save]
        self._show()
        self._other_way.setFocus(Qt.FocusReason.OtherFocusReason)

    def waiting(self) -> tuple[ChosenPlace, ...]:
        """Return the open questions, the one on screen first."""
        return tuple(self._open)

    def forget(self, job_id: str) -> None:
        """Ask no more about a report: it is saved in another way, or gone."""
        if any(one.job.id == job_id for one in self._open):
            self._open = [one for one in self._open if one.job.id != job_id]
            self._show()

    @cached_property
    def _other_way(self) -> LinkButton:
        """Made when the first question is asked: few people are."""
        made = LinkButton(self.tr("Save in another folder…"), Tone.WARN)
        made.clicked.connect(self._answer_elsewhere)
        self.add_choice(made)
        return made

    def _show(self) -> None:
        if not self._open:
            self.clear()
            return
        first = self._open[0]
        together = len(self._together())
        if together > 1:
            text = self.tr(
                "%Ln reports are not saved yet. {folder} syncs to {service}, so the personal data in them would be "
                "copied there too.",
                "",
                together,
            )
        else:
            text = self.tr(
                "“{report}” is not saved yet. {folder} syncs to {service}, so the personal data in it would be "
                "copied there too."
            )
        folder = QDir.toNativeSeparators(str(first.request.path.parent))
        text = text.format(report=title_in_a_sentence(first.job), folder=folder, service=first.service)
        if text != self.text():
            _ = self._other_way
            self.say(Tone.WARN, text, action=self.tr("Save here anyway"), closable=True)

    def _answer_elsewhere(self) -> None:
        saves = self._together()
        self._open = [one for one in self._open if one not in saves]
        self._show()
        self.elsewhere.emit(saves)

    def _together(self) -> tuple[ChosenPlace, ...]:
        """Return what the question is about: one report, or all that were to be saved into its folder with it."""
        first = self._open[0]
        if not first.request.numbered:
            return (first,)
        folder = first.request.path.parent
        return tuple(one for one in self._open if one.request.numbered and one.request.path.parent == folder)

    def _answer_anyway(self) -> None:
        save = self._open[0]
        # A person who agrees to a folder agrees for all reports that were to be saved there.
        same = [one for one in self._open if one.request.path.parent == save.request.path.parent]
        self._open = [one for one in self._open if one not in same]
        self._show()
        self.anyway.emit(same)

    def _take_next(self) -> None:
        saves = self._together()
        self._open = [one for one in self._open if one not in saves]
        self._show()

"""The question before reports are removed that run or are not saved yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.text.report_name import title_in_a_sentence
from apsis_desktop.gui.widgets.dialogs import Question
from apsis_desktop.jobs.job import PRACTICE, Job


class ReportRemovalQuestion(Question):
    """Asks before reports are removed that run or are not saved yet. `jobs` are these alone."""

    def __init__(self, jobs: Sequence[Job], parent: QWidget) -> None:
        super().__init__(parent)
        running = [job for job in jobs if job.running]
        unsaved = [job for job in jobs if not job.running]
        said, consequences = [], []
        if running:
            said.append(self._running(running))
            consequences.append(self._stopped(running))
        if unsaved:
            said.append(self._unsaved(unsaved))
            consequences.append(self.tr("The downloaded file is deleted. To get it back, request the report again."))
        several = len(jobs) > 1
        title = self.tr("Remove reports") if several else self.tr("Remove report")
        self.set_texts(title, " ".join(said), " ".join(consequences))
        if several:
            self.add_yes(self.tr("Remove"))
            self.add_no(self.tr("Keep"), self.tr("Nothing is removed."))
        elif running:
            self.add_yes(self.tr("Remove"))
            self.add_no(self.tr("Keep it"), self.tr("Nothing is removed."))
        else:
            self.add_yes(self.tr("Remove without saving"))
            self.add_no(self.tr("Keep"), self.tr("Keeps the report in the list."))

    def _running(self, jobs: Sequence[Job]) -> str:
        if len(jobs) == 1:
            return self.tr("“{name}” is still in progress.").format(name=title_in_a_sentence(jobs[0]))
        return self.tr("%Ln reports are still in progress.", "", len(jobs))

    def _unsaved(self, jobs: Sequence[Job]) -> str:
        if len(jobs) == 1:
            return self.tr("“{name}” is not saved yet.").format(name=title_in_a_sentence(jobs[0]))
        return self.tr("%Ln reports are not saved yet.", "", len(jobs))

    def _stopped(self, jobs: Sequence[Job]) -> str:
        if all(job.connection_id == PRACTICE for job in jobs):
            return self.tr("It is cancelled. To get it, request it again.")
        return self.tr("APSIS One may still prepare it, but it will not be downloaded. To get it, request it again.")

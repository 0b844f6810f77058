"""Taking reports off the list: what cannot be undone is asked first, the rest can be brought back for a while."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.text.report_name import title_in_a_sentence
from apsis_desktop.gui.widgets.dialogs import Question
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.jobs.job import PRACTICE, Job, JobState


def goes_for_good(job: Job) -> bool:
    """Tell whether removing a report cannot be undone: it runs, or its file is not saved yet."""
    return job.running or job.state is JobState.READY


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


class RemovedNotice(Notice):
    """A line below the reports: some have left the list. `back_wanted` carries the reports to bring back."""

    back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("removed reports")
        self._jobs: tuple[Job, ...] = ()
        self.action_triggered.connect(self._bring_back)

    def jobs(self) -> tuple[Job, ...]:
        """Return the reports that can be brought back now."""
        return self._jobs

    def show_removed(self, jobs: Iterable[Job]) -> None:
        """Tell of reports that have left the list, together with those that are told of already."""
        self._jobs = (*self._jobs, *jobs)
        count = len(self._jobs)
        if count > 1:
            text = self.tr("%Ln reports were removed from the list. Saved files are kept.", "", count)
        elif count == 1:
            (job,) = self._jobs
            if job.saved_path is None:
                text = self.tr("“{report}” was removed from the list.")
            else:
                text = self.tr("“{report}” was removed from the list. Its saved file is kept.")
            text = text.format(report=title_in_a_sentence(job))
        else:
            return
        self.say(Tone.CALM, text, action=self.tr("Undo"), closable=True)

    def clear(self) -> None:
        self._jobs = ()
        super().clear()

    def _bring_back(self) -> None:
        jobs = self._jobs
        self.clear()
        self.back_wanted.emit(jobs)

"""Taking reports off the list: what cannot be undone is asked first, the rest can be brought back for a while."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.text.report_name import title_in_a_sentence
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.jobs.job import Job, JobState


def goes_for_good(job: Job) -> bool:
    """Tell whether removing a report cannot be undone: it runs, or its file is not saved yet."""
    return job.running or job.state is JobState.READY


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

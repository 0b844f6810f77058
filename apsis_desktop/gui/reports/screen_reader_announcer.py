"""Tells a screen reader when a report has come into another state: one line, when nothing else is being said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.text.report_name import title
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.queue import ReportQueue

translate = QCoreApplication.translate


class ScreenReaderAnnouncer(QObject):
    """How far a report has come is not told, only when it begins, ends or needs a hand."""

    announced = Signal(str)

    def __init__(self, queue: ReportQueue, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._queue = queue
        self._states: dict[str, JobState] = {}
        self._learn()
        queue.reloaded.connect(self._learn)
        queue.added.connect(self._note)
        queue.changed.connect(self._note)
        queue.removed.connect(self._forget)

    def _learn(self) -> None:
        before, self._states = self._states, {job.id: job.state for job in self._queue.jobs()}
        expired = (job_id for job_id, state in self._states.items() if state is JobState.EXPIRED)
        count = sum(before.get(job_id, JobState.EXPIRED) is not JobState.EXPIRED for job_id in expired)
        if count:
            self._announce(self.tr("%Ln reports have expired", "", count))

    def _note(self, job: Job) -> None:
        before = self._states.get(job.id)
        self._states[job.id] = job.state
        text = announcement(job)
        if job.state is not before and text:
            self._announce(text)

    def _announce(self, text: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        event = QAccessibleAnnouncementEvent(self._window, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
        self.announced.emit(text)

    def _forget(self, job_id: str) -> None:
        self._states.pop(job_id, None)


def announcement(job: Job) -> str:
    """Return what is said of a report that has come into its state; nothing for the steps in between."""
    if job.saving:
        return ""
    template = {
        JobState.PREPARING: translate("ScreenReaderAnnouncer", "{name} is being prepared"),
        JobState.READY: translate("ScreenReaderAnnouncer", "{name} is ready to save"),
        JobState.SAVED: translate("ScreenReaderAnnouncer", "{name} is saved"),
        JobState.FAILED: translate("ScreenReaderAnnouncer", "{name} failed"),
        JobState.UNSURE: translate("ScreenReaderAnnouncer", "{name} may not have reached APSIS One"),
        JobState.EXPIRED: translate("ScreenReaderAnnouncer", "{name} has expired"),
        JobState.CANCELLED: translate("ScreenReaderAnnouncer", "{name} is cancelled"),
    }.get(job.state, "")
    return template.format(name=title(job))

"""A worker and its thread, together: started together, ended in order."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread, Signal, Slot

from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.worker import ReportWorker, Surrounds


class RunningReport(QObject):
    """Lives on the GUI thread. `ended` comes when the thread is gone."""

    ended = Signal(str)

    def __init__(self, job: Job, surrounds: Surrounds, parent: QObject) -> None:
        super().__init__(parent)
        self._job_id = job.id
        self.worker = ReportWorker(job, surrounds)
        self._thread = QThread(self)
        self._thread.setObjectName(f"report {job.id}")
        self.worker.moveToThread(self._thread)
        self._thread.started.connect(self.worker.run)
        self.worker.finished.connect(self._thread.quit)
        self._thread.finished.connect(self._gone)

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        """Let the worker know; its thread ends within a moment. Waits for nothing."""
        self.worker.cancelled.set()

    def wait(self, milliseconds: int) -> bool:
        """Wait for the thread to end, and tell whether it has."""
        self._thread.quit()
        return self._thread.wait(milliseconds)

    @Slot()
    def _gone(self) -> None:
        self.ended.emit(self._job_id)

"""A worker and its thread, together: started together, ended in order."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

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
        # At once: by way of the GUI thread it would end only as soon as that has time.
        self.worker.finished.connect(self._thread.quit, Qt.ConnectionType.DirectConnection)
        self._thread.finished.connect(self._gone)

    @property
    def cancelled(self) -> bool:
        return self.worker.cancelled.is_set()

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        """Let the worker know; its thread ends within a moment. Waits for nothing."""
        self.worker.cancelled.set()

    def wait(self, milliseconds: int) -> bool:
        """Wait for the thread to end, and tell whether it has."""
        return self._thread.wait(milliseconds)

    @Slot()
    def _gone(self) -> None:
        self.ended.emit(self._job_id)

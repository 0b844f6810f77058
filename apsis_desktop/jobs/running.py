"""The reports that run, each on a thread of its own, and those that wait in line."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from apsis_desktop.jobs.job import Activity, Job, JobState, Pause
from apsis_desktop.jobs.worker import ReportWorker, WorkerContext


class RunningReport(QObject):
    """Lives on the GUI thread. `ended` comes when the thread is gone."""

    ended = Signal(str)

    def __init__(self, job: Job, surrounds: WorkerContext, parent: QObject) -> None:
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


class RunningReports(QObject):
    """Lives on the GUI thread. In it are the ids of the reports whose threads have not ended yet.

    `changed` carries a `Job` as it is now, `activity` an id and an `Activity`.
    """

    changed = Signal(object)
    activity = Signal(str, object)

    def __init__(self, surrounds: WorkerContext, at_once: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with = surrounds
        self._ledger = surrounds.ledger
        self._at_once = at_once
        self._line: dict[str, None] = {}  # in order
        self._running: dict[str, RunningReport] = {}
        self._activities: dict[str, Activity] = {}
        self._stopping = False

    def __len__(self) -> int:
        return len(self._running)

    def __iter__(self) -> Iterator[str]:
        return iter(self._running)

    @property
    def at_once(self) -> int:
        """How many run at a time."""
        return self._at_once

    def change_limit(self, at_once: int) -> None:
        """Set how many run at a time. What runs already goes on."""
        self._at_once = at_once
        self.start_next()

    def activity_of(self, job_id: str) -> Activity | None:
        return self._activities.get(job_id)

    def forget_activity(self, job_id: str) -> None:
        self._activities.pop(job_id, None)

    def line_up(self, job_id: str) -> None:
        """Let a report wait for its turn, which may be now."""
        self.line_up_all([job_id])
        if job_id in self._line:
            self.activity.emit(job_id, self._activities[job_id])

    def line_up_all(self, job_ids: Sequence[str]) -> None:
        """Let reports wait for their turn, in this order. Nothing is told of those that wait."""
        self._line.update(dict.fromkeys(job_ids))
        self.start_next()
        for job_id in job_ids:
            if job_id in self._line:
                self._activities[job_id] = Activity(pause=Pause.TURN)

    def give_up(self, *job_ids: str) -> None:
        """Stop working on reports. Their threads end in a moment; `start_next` then fills their places."""
        gone = set(job_ids)
        for job_id in gone & self._line.keys():
            del self._line[job_id]
        for job_id in gone & self._activities.keys():
            del self._activities[job_id]
        for job_id in gone & self._running.keys():
            self._running[job_id].cancel()

    def start_next(self) -> None:
        """Start as many as there are places for."""
        if self._stopping:
            return
        # The thread of a report's last run may still be ending: it waits, and the others go first.
        first = (job_id for job_id in self._line if job_id not in self._running)
        for job_id in list(islice(first, max(0, self._at_once - len(self._running)))):
            del self._line[job_id]
            job = self._ledger.get(job_id)
            if job is not None and job.state is JobState.QUEUED:
                self._start(job)

    def stop(self, deadline: float) -> bool:
        """Stop all of them, by a moment of the monotonic clock, and tell whether every thread has ended."""
        self._stopping = True
        self._line.clear()
        for report in self._running.values():
            report.cancel()
        ended = [report.wait(milliseconds_until(deadline)) for report in self._running.values()]
        return all(ended)

    def _start(self, job: Job) -> None:
        report = RunningReport(job, self._with, self)
        report.worker.changed.connect(self._take_in)
        report.worker.activity.connect(self._take_in_activity)
        report.ended.connect(self._ended)
        self._activities.pop(job.id, None)
        self._running[job.id] = report
        report.start()

    def _tell(self, job_id: str, activity: Activity) -> None:
        self._activities[job_id] = activity
        self.activity.emit(job_id, activity)

    @Slot(object)
    def _take_in(self, job: Job) -> None:
        newest = self._ledger.get(job.id)
        if newest is None:
            return
        if not newest.running:
            self._activities.pop(job.id, None)
        self.changed.emit(newest)

    @Slot(str, object)
    def _take_in_activity(self, job_id: str, activity: Activity) -> None:
        job, report = self._ledger.get(job_id), self._running.get(job_id)
        if job is not None and job.running and report is not None and not report.cancelled:
            self._tell(job_id, activity)

    @Slot(str)
    def _ended(self, job_id: str) -> None:
        report = self._running.pop(job_id, None)
        if report is not None:
            report.deleteLater()
        self.start_next()


def milliseconds_until(deadline: float) -> int:
    return max(1, int((deadline - time.monotonic()) * 1000))

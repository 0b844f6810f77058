"""Runs reports: each on a thread of its own, and only so many at a time. The others wait in line."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QObject, Qt, QThread, Slot

from apsis_desktop.jobs.job import Activity, Job, JobState, Pause
from apsis_desktop.jobs.worker import ReportWorker, WorkerContext


@dataclass(frozen=True, slots=True)
class _Run:
    worker: ReportWorker
    thread: QThread


class ReportRunner(QObject):
    """Lives on the GUI thread. In it are the ids of the reports whose threads have not ended yet.

    `take_in` is a slot of the GUI thread for each `Job` that a worker has changed; `tell` is called there with what a
    report is doing.
    """

    def __init__(
        self,
        context: WorkerContext,
        at_once: int,
        take_in: Callable[[Job], None],
        tell: Callable[[str, Activity], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._at_once = at_once
        self._take_in = take_in
        self._tell = tell
        self._line: dict[str, None] = {}  # in order
        self._running: dict[str, _Run] = {}
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
            self._tell(job_id, self._activities[job_id])

    def line_up_all(self, job_ids: Sequence[str]) -> None:
        """Let reports wait for their turn, in this order. Nothing is told of those that wait."""
        self._line.update(dict.fromkeys(job_ids))
        self.start_next()
        self._activities |= {job_id: Activity(pause=Pause.TURN) for job_id in job_ids if job_id in self._line}

    def give_up(self, *job_ids: str) -> None:
        """Stop working on reports. Their threads end in a moment; `start_next` then fills their places."""
        for job_id in job_ids:
            self._line.pop(job_id, None)
            self._activities.pop(job_id, None)
            if job_id in self._running:
                self._running[job_id].worker.cancelled.set()

    def start_next(self) -> None:
        """Start as many as there are places for."""
        if self._stopping:
            return
        # The thread of a report's last run may still be ending: it waits, and the others go first.
        first = (job_id for job_id in self._line if job_id not in self._running)
        for job_id in list(islice(first, max(0, self._at_once - len(self._running)))):
            del self._line[job_id]
            job = self._context.ledger.get(job_id)
            if job is not None and job.state is JobState.QUEUED:
                self._start(job)

    def stop(self, deadline: float) -> bool:
        """Stop all of them, by a moment of the monotonic clock, and tell whether every thread has ended."""
        self._stopping = True
        self._line.clear()
        for run in self._running.values():
            run.worker.cancelled.set()
        ended = [run.thread.wait(milliseconds_until(deadline)) for run in self._running.values()]
        return all(ended)

    def _start(self, job: Job) -> None:
        worker, thread = ReportWorker(job, self._context), QThread(self)
        self._running[job.id] = _Run(worker, thread)
        self._activities.pop(job.id, None)
        worker.changed.connect(self._take_in)
        worker.activity.connect(self._take_in_activity)
        thread.setObjectName(f"report {job.id}")
        worker.moveToThread(thread)
        thread.started.connect(worker.run)
        # At once: by way of the GUI thread it would end only as soon as that has time.
        worker.finished.connect(thread.quit, Qt.ConnectionType.DirectConnection)
        thread.finished.connect(self._drop_ended)
        thread.start()

    @Slot(str, object)
    def _take_in_activity(self, job_id: str, activity: Activity) -> None:
        job, run = self._context.ledger.get(job_id), self._running.get(job_id)
        if job is not None and job.running and run is not None and not run.worker.cancelled.is_set():
            self._activities[job_id] = activity
            self._tell(job_id, activity)

    @Slot()
    def _drop_ended(self) -> None:
        for job_id, run in list(self._running.items()):
            if run.thread.isFinished():
                del self._running[job_id]
                run.thread.deleteLater()
        self.start_next()


def milliseconds_until(deadline: float) -> int:
    return max(1, int((deadline - time.monotonic()) * 1000))

"""Runs the requests of reports: each on a thread of its own, and only so many at a time. The others wait in line."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from apsis_desktop.jobs.job import Activity, Job, JobState, Pause
from apsis_desktop.jobs.parts import all_here, next_part
from apsis_desktop.jobs.parts_progress import PartsProgress
from apsis_desktop.jobs.worker import Worker, WorkerContext
from apsis_desktop.jobs.workers.joining import JoiningWorker
from apsis_desktop.jobs.workers.part import PartWorker
from apsis_desktop.jobs.workers.report import ReportWorker

_WHOLE, _JOINING = 0, -1  # where a part has its number


class _Run(NamedTuple):
    worker: Worker
    thread: QThread


CYCLES = 64  # requests that run at a time, each on a thread of its own


class ReportRunner(QObject):
    """Lives on the GUI thread. In it are the ids of the reports whose threads have not ended yet.

    A report of several parts has a thread for each: they take turns with other reports, part by part. Putting them
    together needs much memory, so that it is done for one report at a time. `take_in` is a slot of the GUI thread for
    each `Job` that a worker has changed; `tell` is called there with what a report is doing.
    """

    files_deleted = Signal()
    """Emitted on any thread: reports may have waited for it."""

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
        self._to_join: dict[str, None] = {}  # likewise
        self._running: dict[tuple[str, int], _Run] = {}
        self._activities: dict[str, Activity] = {}
        self._progress: dict[str, PartsProgress] = {}
        self._stopping = False
        self.files_deleted.connect(self.start_next)

    def __len__(self) -> int:
        return len(self._running)

    def __iter__(self) -> Iterator[str]:
        return (job_id for job_id, _part in self._running)

    @property
    def at_once(self) -> int:
        """How many requests run at a time."""
        return self._at_once

    def change_limit(self, at_once: int) -> None:
        """Set how many run at a time. What runs already goes on."""
        self._at_once = at_once
        self.start_next()

    def activity_of(self, job_id: str) -> Activity | None:
        return self._activities.get(job_id)

    def forget_activity(self, job_id: str) -> None:
        self._activities.pop(job_id, None)
        self._progress.pop(job_id, None)

    def line_up(self, job_id: str) -> None:
        """Let a report wait for its turn, which may be now."""
        self.line_up_all([job_id])
        self.start_next()
        if job_id in self._line:
            self._tell(job_id, self._activities[job_id])

    def line_up_all(self, job_ids: Sequence[str]) -> None:
        """Let reports wait for their turn, in this order, until `start_next`. Nothing is told of those that wait."""
        self._line.update(dict.fromkeys(job_ids))
        self._activities |= {job_id: Activity(pause=Pause.TURN) for job_id in job_ids}

    def go_on(self, job: Job) -> None:
        """Turn to what comes next of a report of several parts."""
        if job.running and job.parts:
            (self._to_join if all_here(job) else self._line).setdefault(job.id)
            self.start_next()

    def give_up(self, *job_ids: str) -> None:
        """Stop working on reports. Their threads end in a moment; `start_next` then fills their places."""
        for job_id in job_ids:
            self._line.pop(job_id, None)
            self._to_join.pop(job_id, None)
            self.forget_activity(job_id)
        for (job_id, _part), run in self._running.items():
            if job_id in job_ids:
                run.worker.cancelled.set()

    @Slot()
    def start_next(self) -> None:
        """Start as many as there are places for."""
        while not self._stopping and (self._start_joining() or self._start_request()):
            pass

    def stop(self, deadline: float) -> bool:
        """Stop all of them, by a moment of the monotonic clock, and tell whether every thread has ended."""
        self._stopping = True
        self._line.clear()
        self._to_join.clear()
        for run in self._running.values():
            run.worker.cancelled.set()
        ended = [run.thread.wait(milliseconds_until(deadline)) for run in self._running.values()]
        return all(ended)

    def _start_request(self) -> bool:
        """Start the next request in line, if there is a place for one; tell whether something was done."""
        requests = sum(part != _JOINING for _job_id, part in self._running)
        if requests >= self._at_once:
            return False
        for job_id in self._line:
            job = self._context.ledger.get(job_id)
            if job is not None and self._is_ending(job_id, of_parts=bool(job.parts)):
                continue  # its last run: it waits, and the others go first
            del self._line[job_id]
            if job is None or not job.running:
                return True
            if not job.parts:
                if job.state is JobState.QUEUED:
                    self._start((job_id, _WHOLE), ReportWorker(job_id, self._context))
                return True
            if all_here(job):
                self._to_join.setdefault(job_id)
            elif part := next_part(job, self._parts_at_work(job_id)):
                self._start((job_id, part.number), PartWorker(job_id, part.number, self._context))
                self._line[job_id] = None  # behind the others: it may have more to do
            return True
        return False

    def _start_joining(self) -> bool:
        if any(part == _JOINING for _job_id, part in self._running):
            return False
        for job_id in self._to_join:
            if self._is_ending(job_id, of_parts=True):
                continue
            del self._to_join[job_id]
            job = self._context.ledger.get(job_id)
            if job is not None and job.running and all_here(job):
                self._start((job_id, _JOINING), JoiningWorker(job_id, self._context))
            return True
        return False

    def _is_ending(self, job_id: str, *, of_parts: bool) -> bool:
        """Tell whether a report has to wait until a thread of its last run, or a file that it makes anew, is gone."""
        if self._context.ledger.is_letting_go(job_id):
            return True
        runs = (run for (of_job, _part), run in self._running.items() if of_job == job_id)
        return any(run.worker.cancelled.is_set() if of_parts else True for run in runs)

    def _parts_at_work(self, job_id: str) -> set[int]:
        """Return which parts have a thread that was not told to end."""
        runs = ((part, run) for (of_job, part), run in self._running.items() if of_job == job_id)
        return {part for part, run in runs if not run.worker.cancelled.is_set()}

    def _start(self, key: tuple[str, int], worker: Worker) -> None:
        job_id, part = key
        thread = QThread(self)
        self._running[key] = _Run(worker, thread)
        self._activities.pop(job_id, None)
        worker.changed.connect(self._take_in)
        worker.activity.connect(self._take_in_activity)
        thread.setObjectName(f"report {job_id} {part}")
        worker.moveToThread(thread)
        thread.started.connect(worker.run)
        # At once: by way of the GUI thread it would end only as soon as that has time.
        worker.finished.connect(thread.quit, Qt.ConnectionType.DirectConnection)
        thread.finished.connect(self._drop_ended)
        thread.start()

    @Slot(str, object)
    def _take_in_activity(self, job_id: str, activity: Activity) -> None:
        at_work = self._parts_at_work(job_id)
        if not at_work:
            return
        told: Activity | None = activity
        if activity.part:
            told = self._progress.setdefault(job_id, PartsProgress()).note(activity, at_work)
        self._tell_of(job_id, told)

    @Slot()
    def _drop_ended(self) -> None:
        for key, run in list(self._running.items()):
            if run.thread.isFinished():
                del self._running[key]
                run.thread.deleteLater()
                self._look_on(key[0])
        self.start_next()

    def _look_on(self, job_id: str) -> None:
        """See what the other parts of a report are doing, and whether one waited for the thread of this one."""
        job = self._context.ledger.get(job_id)
        if job is not None and job.parts and job.running:
            self._line.setdefault(job_id)
            if progress := self._progress.get(job_id):
                self._tell_of(job_id, progress.together(self._parts_at_work(job_id)))

    def _tell_of(self, job_id: str, activity: Activity | None) -> None:
        job = self._context.ledger.get(job_id)
        if job is not None and job.running and activity is not None:
            self._activities[job_id] = activity
            self._tell(job_id, activity)


def milliseconds_until(deadline: float) -> int:
    return max(1, int((deadline - time.monotonic()) * 1000))

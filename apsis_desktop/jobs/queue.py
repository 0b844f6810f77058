"""Which reports run now; what a person does with them; and the orderly end."""

from __future__ import annotations

import logging
import secrets
import time
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from apsis_desktop.errors import ApsisError, Cancelled
from apsis_desktop.jobs.job import Activity, Job, JobState, Pause
from apsis_desktop.jobs.running_report import RunningReport
from apsis_desktop.jobs.waiting_file import finish_saving, save_waiting_file
from apsis_desktop.jobs.worker import Surrounds
from apsis_desktop.report.selection import FileFormat, Selection

log = logging.getLogger(__name__)

CYCLES = 64  # reports that run at a time, each on a thread of its own


class ReportQueue(QObject):
    """Lives on the GUI thread; every method returns at once, and what has to wait is done on other threads.

    `added` and `changed` carry a `Job`, `removed` its id, `activity` an id and an `Activity`. `reloaded` says that all
    reports may be others than before.
    """

    reloaded = Signal()
    added = Signal(object)
    changed = Signal(object)
    removed = Signal(str)
    activity = Signal(str, object)
    _written = Signal(object)  # a job that a thread of the clerk's has changed

    def __init__(
        self,
        surrounds: Surrounds,
        cycles: int = CYCLES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._with = surrounds
        self._ledger = surrounds.ledger
        self._cycles = cycles
        self._line: deque[str] = deque()
        self._running: dict[str, RunningReport] = {}
        self._activities: dict[str, Activity] = {}
        self._stopping = False
        # One thread, so that what a person does is written down in that order.
        self._clerk = ThreadPoolExecutor(1, thread_name_prefix="clerk")
        self._saver = ThreadPoolExecutor(2, thread_name_prefix="saving")
        self._written.connect(self._take_in)

    # --- what there is ---------------------------------------------------------------------------------------------

    def jobs(self) -> tuple[Job, ...]:
        """Return all reports, newest first."""
        return self._ledger.jobs()

    def job(self, job_id: str) -> Job | None:
        return self._ledger.get(job_id)

    def activity_of(self, job_id: str) -> Activity | None:
        return self._activities.get(job_id)

    def running(self) -> int:
        """Return how many reports are on their way."""
        return sum(job.running for job in self._ledger.jobs())

    # --- what a person does ----------------------------------------------------------------------------------------

    def ask(self, connection_id: str, name: str, selection: Selection) -> Job:
        """Ask for a report."""
        now = self._with.clock.now()
        job = Job(
            id=secrets.token_hex(8),
            connection_id=connection_id,
            name=name,
            selection=selection,
            state=JobState.QUEUED,
            asked_at=now,
            since=now,
        )
        self._ledger.add(job)
        self.added.emit(job)
        self._line_up(job.id)
        return job

    def ask_again(self, job_id: str) -> Job | None:
        """Ask for a new report with the same choices."""
        job = self._ledger.get(job_id)
        return self.ask(job.connection_id, job.name, job.selection) if job else None

    def ask_each(self, job_id: str, name_of: Callable[[Selection], str]) -> list[Job]:
        """Ask for one report a segment, after APSIS One has refused several together; `name_of` names each."""
        job = self._ledger.get(job_id)
        parts = job.selection.one_each() if job else ()
        return [self.ask(job.connection_id, name_of(part), part) for part in reversed(parts)] if job else []

    def try_again(self, job_id: str) -> None:
        """Go on with a report that failed or was stopped: with its link while that lives, else by asking again."""
        job = self._ledger.get(job_id)
        if job is None:
            return
        link = {} if job.link_lives(self._with.clock.now()) else {"link": None, "link_until": None}
        self._change_and_run(job_id, problem=None, **link)

    def cancel(self, job_id: str) -> None:
        """Stop a report. It shows at once; the thread ends in a moment."""
        job = self._ledger.get(job_id)
        if job is None or not job.running:
            return
        # A report that was fetched once more is what it was before.
        state = JobState.READY if job.waiting_file else JobState.SAVED if job.saved_path else JobState.CANCELLED
        self._stop_working_on(job_id)
        self._change(job_id, state, save_as=None, save_to=None)

    def save(self, job_id: str, path: Path, file_format: FileFormat, *, replace: bool) -> None:
        """Save a report: from the file that waits, or, in another format or once more, by fetching it again."""
        job = self._ledger.get(job_id)
        if job is None:
            return
        if job.state is JobState.READY and job.waiting_file is not None and job.file_format is file_format:
            self._in_background(self._saver, lambda: save_waiting_file(self._ledger, job_id, path, replace=replace))
        elif job.link_lives(self._with.clock.now()):
            self._change_and_run(job_id, save_as=file_format, save_to=path, replace_existing=replace, problem=None)

    def remove(self, job_id: str) -> None:
        """Take a report off the list, and what waits of it off the disk. What was saved stays where it is."""
        self._stop_working_on(job_id)
        job = self._ledger.remove(job_id)
        if job is None:
            return
        self._activities.pop(job_id, None)
        self.removed.emit(job_id)
        waiting = job.waiting_file

        def forget() -> None:
            self._ledger.write(job_id)
            if waiting is not None:
                waiting.unlink(missing_ok=True)

        self._in_background(self._clerk, forget)

    # --- start and end ---------------------------------------------------------------------------------------------

    def take_over(self, jobs: Iterable[Job]) -> None:
        """Take in the reports of an earlier start, and go on with those that were on their way, the oldest first."""
        earlier = sorted(jobs, key=lambda job: job.asked_at)
        self._ledger.take_over(earlier)
        self.reloaded.emit()
        for job in earlier:
            if job.state is JobState.QUEUED:
                self._line_up(job.id)
            elif job.state is JobState.READY and job.save_to is not None:
                self._in_background(self._saver, partial(finish_saving, self._ledger, job.id))

    def stop_connection(self, connection_id: str) -> None:
        """Stop what runs on a connection: it was removed."""
        for job in self._ledger.jobs():
            if job.connection_id == connection_id and job.running:
                self.cancel(job.id)

    def stop(self, seconds: float = 3.0) -> bool:
        """End everything in order, as the program closes; tell whether every thread has ended.

        What was on its way stays so in the store, and goes on at the next start.
        """
        self._stopping = True
        self._line.clear()
        deadline = time.monotonic() + seconds
        for report in self._running.values():
            report.cancel()
        ended = [
            report.wait(max(1, int((deadline - time.monotonic()) * 1000))) for report in list(self._running.values())
        ]
        self._saver.shutdown(wait=True, cancel_futures=True)
        self._clerk.shutdown(wait=True)
        return all(ended)

    # --- the works -------------------------------------------------------------------------------------------------

    def _change(self, job_id: str, state: JobState | None = None, **changes: object) -> bool:
        try:
            job = self._ledger.change(job_id, state, **changes)
        except Cancelled:
            return False  # a thread was quicker: its change is on the way to the screen
        if not job.running:
            self._activities.pop(job_id, None)
        self.changed.emit(job)
        self._in_background(self._clerk, lambda: self._ledger.write(job_id))
        return True

    def _change_and_run(self, job_id: str, **changes: object) -> None:
        if self._change(job_id, JobState.QUEUED, **changes):
            self._line_up(job_id)

    def _line_up(self, job_id: str) -> None:
        self._line.append(job_id)
        self._in_background(self._clerk, lambda: self._ledger.write(job_id))
        self._start_next()

    def _start_next(self) -> None:
        while self._line and len(self._running) < self._cycles and not self._stopping:
            job = self._ledger.get(self._line.popleft())
            if job is None or job.state is not JobState.QUEUED:
                continue
            if job.id in self._running:  # the thread of its last run is still ending
                self._line.append(job.id)
                return
            report = RunningReport(job, self._with, self)
            report.worker.changed.connect(self._take_in)
            report.worker.activity.connect(self._take_in_activity)
            report.ended.connect(self._ended)
            self._running[job.id] = report
            report.start()
        for job_id in self._line:
            if job_id not in self._activities:
                self._take_in_activity(job_id, Activity(pause=Pause.TURN))

    def _stop_working_on(self, job_id: str) -> None:
        if job_id in self._line:
            self._line.remove(job_id)
        if job_id in self._running:
            self._running[job_id].cancel()

    def _in_background(self, threads: ThreadPoolExecutor, work: Callable[[], Job | None]) -> None:
        def run() -> None:
            try:
                job = work()
            except Cancelled:
                return
            except (ApsisError, OSError):
                log.exception("a change of a report could not be kept")
                return
            if job is not None:
                self._written.emit(job)

        if not self._stopping:
            threads.submit(run)

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
        job = self._ledger.get(job_id)
        if job is not None and job.running:
            self._activities[job_id] = activity
            self.activity.emit(job_id, activity)

    @Slot(str)
    def _ended(self, job_id: str) -> None:
        report = self._running.pop(job_id, None)
        if report is not None:
            report.deleteLater()
        self._start_next()

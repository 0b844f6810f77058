"""All reports, for the window: what a person does with them, what time does, and the orderly end."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from apsis_desktop.errors import Cancelled, LinkExpired
from apsis_desktop.jobs import by_hand
from apsis_desktop.jobs.job import Activity, Job, JobState, Problem
from apsis_desktop.jobs.parts import files_let_go
from apsis_desktop.jobs.retention import brought_into_time, is_past
from apsis_desktop.jobs.runner import CYCLES, ReportRunner, milliseconds_until
from apsis_desktop.jobs.save_request import SaveRequest, can_be_saved, save_under_way
from apsis_desktop.jobs.saving import Save, SaveRunner
from apsis_desktop.jobs.store_writer import StoreWriter
from apsis_desktop.jobs.worker import WorkerContext
from apsis_desktop.report.polling import LINK_LIFE
from apsis_desktop.report.selection import FileFormat, Selection
from apsis_desktop.report.shape import AS_IT_COMES, Shape


class ReportQueue(QObject):
    """Lives on the GUI thread; every method returns at once, and what has to wait is done on other threads.

    `added` and `changed` carry a `Job`, `removed` its id, `activity` an id and an `Activity`. `reloaded` says that all
    reports may be others than before, `store_failed` carries a `StoreProblem`: a change could not be written down.
    `settled` comes once after however many of these changes.
    """

    reloaded = Signal()
    added = Signal(object)
    changed = Signal(object)
    removed = Signal(str)
    activity = Signal(str, object)
    store_failed = Signal(object)
    settled = Signal()

    def __init__(self, context: WorkerContext, cycles: int = CYCLES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ledger = context.ledger
        self._running = ReportRunner(context, cycles, self._take_in, self.activity.emit, self)
        self._writer = StoreWriter(self._ledger, self.store_failed.emit, self._running.files_deleted.emit)
        self._savings = SaveRunner(context, self.activity.emit, self.store_failed.emit, parent=self)
        self._savings.ended.connect(self._after_saving)
        self._later: dict[str, deque[SaveRequest]] = {}  # for reports that are just being saved or fetched again
        self._gone: set[str] = set()  # connections
        self._settling = QTimer(self, singleShot=True)
        self._settling.timeout.connect(self.settled)
        for changes in (self.reloaded, self.added, self.changed, self.removed):
            changes.connect(self._settling.start)

    # --- what there is ---------------------------------------------------------------------------------------------

    def jobs(self) -> tuple[Job, ...]:
        """Return all reports, newest first."""
        return self._ledger.jobs()

    def job(self, job_id: str) -> Job | None:
        return self._ledger.get(job_id)

    def activity_of(self, job_id: str) -> Activity | None:
        return self._running.activity_of(job_id)

    def running(self) -> int:
        """Return how many reports run or are being saved."""
        return sum(job.running or job.saving for job in self._ledger.jobs())

    # --- what a person does ----------------------------------------------------------------------------------------

    def request(self, connection_id: str, name: str, selection: Selection, given_name: str | None = None) -> Job:
        """Request a report. `given_name`: what the person calls it, where that is not what was requested."""
        most = self._context.most_columns(connection_id)
        job = by_hand.new_report(connection_id, name, selection, given_name, self._context.clock.now(), most)
        self._ledger.add(job)
        self.added.emit(job)
        self._writer.write(job.id)
        self._running.line_up(job.id)
        return job

    def request_again(self, job_id: str) -> Job | None:
        """Request a new report with the same choices."""
        job = self._ledger.get(job_id)
        return self.request(job.connection_id, job.name, job.selection, job.given_name) if job else None

    def rename(self, job_id: str, name: str) -> None:
        """Give a report another name; an empty one takes the given name away."""
        self._change(job_id, given_name=by_hand.name_given(name))

    def try_again(self, job_id: str) -> None:
        """Retry a failed or stopped report: from its link while that lives, otherwise by a new request."""
        job = self._ledger.get(job_id)
        if job is None or job.state not in by_hand.TRIED_AGAIN:
            return
        now = self._context.agreed_time(job.connection_id)
        self._change_and_run(job_id, **by_hand.tried_again(job, now, self._context.most_columns(job.connection_id)))

    def go_on_with_key(self, connection_id: str) -> None:
        """Try again what failed within the last day for want of the key that a connection has now."""
        for job in reversed(self._ledger.jobs()):
            if by_hand.failed_for_want_of_key(job, connection_id, self._context.clock.now() - LINK_LIFE):
                self.try_again(job.id)

    def cancel(self, job_id: str) -> None:
        """Stop a report, or saving it. It shows at once; the thread ends in a moment."""
        job = self._ledger.get(job_id)
        if job is not None and job.saving:
            self._stop_saving(job_id)
            self._change(job_id, save_to=None, numbered=False)
        if job is None or not job.running:
            return
        self._later.pop(job_id, None)
        self._running.give_up(job_id)
        if (stopped := self._ledger.get(job_id)) is not None and stopped.running:  # no thread changes it any more
            state, changes = by_hand.stopped(stopped)
            self._change(job_id, state, **changes)
        self._running.start_next()

    def save(
        self,
        job_id: str,
        path: Path,
        file_format: FileFormat,
        replace: bool,  # noqa: FBT001 - from a signal
        *,
        numbered: bool = False,
        shape: Shape = AS_IT_COMES,
    ) -> None:
        """Save a report: from the file that waits, or, in another format or once more, by fetching it again."""
        self._save(job_id, SaveRequest(path, file_format, replace, numbered, shape))

    def remove(self, *job_ids: str) -> None:
        """Take reports off the list, and what waits of them off the disk. What was saved stays where it is."""
        if not self._take_off(job_ids):
            return
        if len(job_ids) == 1:
            self.removed.emit(job_ids[0])
        else:
            self.reloaded.emit()

    def clear(self, job_ids: Sequence[str]) -> None:
        """Take past reports off the list, however many. What was saved stays where it is."""
        if self._take_off([one for one in job_ids if (job := self._ledger.get(one)) is not None and is_past(job)]):
            self.reloaded.emit()

    def bring_back(self, jobs: Sequence[Job]) -> None:
        """Put reports back that were taken off the list, as they were, unless their connection is gone by now."""
        if back := [by_hand.brought_back(job) for job in jobs if job.connection_id not in self._gone]:
            self._ledger.take_over(back)
            self.reloaded.emit()
            self._writer.write_all([job.id for job in back])

    def remove_all_of(self, connection_id: str) -> None:
        """Stop and remove the reports of a connection that is gone: nobody could see them any more."""
        self._gone.add(connection_id)
        if self._take_off([job.id for job in self._ledger.jobs() if job.connection_id == connection_id]):
            self.reloaded.emit()

    # --- what time and settings do ---------------------------------------------------------------------------------

    def change_limits(self, reports: int, downloads: int) -> None:
        """Set how many reports run, and how many files are fetched, at a time. What runs already goes on."""
        self._context.slots.change(downloads)
        self._running.change_limit(reports)

    def expire_old(self) -> None:
        """Delete what has waited to be saved for a day since its link died; to be called now and then.

        Nothing is deleted unless the clocks of this computer and of APSIS One agree.
        """
        jobs = [job for job in self._ledger.jobs() if job.id not in self._savings]
        for job in jobs:
            if (now := self._context.agreed_time(job.connection_id)) and (changes := brought_into_time(job, now)):
                self._change(job.id, None, **changes)
        late = [job for job in jobs if self._context.has_waited_too_long(job)]
        expired = [changed for job in late if (changed := self._try_change(job.id, *by_hand.out_of_time(job)))]
        if len(expired) == 1:
            self.changed.emit(expired[0])
        elif expired:
            self.reloaded.emit()
        ids = [job.id for job in expired]
        self._writer.write_all(ids, [file for job in late if job.id in ids for file in self._context.files_of(job)])

    # --- start and end ---------------------------------------------------------------------------------------------

    def take_over(self, jobs: Iterable[Job]) -> None:
        """Add the reports of earlier starts, and go on with those that were under way, the oldest first."""
        earlier = sorted(jobs, key=lambda job: job.requested_at)
        self._ledger.take_over(earlier)
        self._writer.run(self._savings.sweep)
        self._running.line_up_all([job.id for job in earlier if job.state is JobState.QUEUED])
        self.reloaded.emit()  # first: that one ends is news only where it was known to run
        self._running.start_next()
        for job in earlier:
            if job.state is not JobState.QUEUED and (request := save_under_way(job)) is not None:
                self._savings.go_on(job.id, request)

    def stop(self, seconds: float = 3.0) -> bool:
        """End everything in order, as the program closes; tell whether every thread has ended.

        What is under way stays so in the store, and goes on at the next start.
        """
        deadline = time.monotonic() + seconds
        ended = [self._running.stop(deadline)]
        ended += [stop(milliseconds_until(deadline) / 1000) for stop in (self._savings.stop, self._writer.stop)]
        return all(ended)

    # --- saving ----------------------------------------------------------------------------------------------------

    def _save(self, job_id: str, request: SaveRequest) -> None:
        job = self._ledger.get(job_id)
        if job is None or not can_be_saved(job):
            return
        link_lives = self._context.link_may_live(job)
        to = request.as_changes()
        if job_id in self._savings or job.running:
            self._later.setdefault(job_id, deque()).append(request)
        elif request.fits(job, link_lives=link_lives):
            self._savings.begin(job_id, request)  # before it is told, so that it is under way by then
            self.changed.emit(self._ledger.change(job_id, problem=job.flaw, numbered=request.numbered, **to))
        elif link_lives:
            # What found no place to wait is downloaded into the folder that it is saved in.
            problem = job.problem if job.found_no_place else None
            self._change_and_run(job_id, problem=problem, save_as=request.format, **to)
        else:
            nothing_left = job.state is JobState.READY and job.waiting_file is None
            self._change(job_id, JobState.EXPIRED if nothing_left else None, problem=Problem.of(LinkExpired()))

    def _stop_saving(self, job_id: str) -> None:
        self._savings.cancel(job_id)
        self._later.pop(job_id, None)

    @Slot(object)
    def _after_saving(self, save: Save) -> None:
        self._savings.forget(save)
        job = self._ledger.get(save.job_id)
        if job is None:
            return
        self.changed.emit(job)
        if not save.had_file and not save.cancelled.is_set():
            self._save(job.id, save.request)
        self._save_next(job)

    def _save_next(self, job: Job) -> None:
        """Turn to what was wanted while a report was being saved or fetched again."""
        if not job.running and job.id not in self._savings and (later := self._later.get(job.id)):
            self._save(job.id, later.popleft())

    @Slot(object)
    def _take_in(self, job: Job) -> None:
        """Tell what a worker has changed, as it is now: the person may have changed it since."""
        newest = self._ledger.get(job.id)
        if newest is None:
            return
        self._emit_changed(newest)
        self._running.go_on(newest)
        if (request := save_under_way(newest)) is not None and newest.id not in self._savings:
            self._save(newest.id, request)
        self._save_next(newest)

    def _emit_changed(self, job: Job) -> None:
        if not job.running:
            self._running.forget_activity(job.id)
        self.changed.emit(job)

    def _change(self, job_id: str, state: JobState | None = None, **changes: Any) -> bool:  # noqa: ANN401 - Job's fields
        before = self._ledger.get(job_id)
        job = self._try_change(job_id, state, changes)
        if job is None or before is None:
            return False
        self._emit_changed(job)
        self._writer.write(job_id, files_let_go(before, job, self._context.waiting_folder))
        return True

    def _try_change(self, job_id: str, state: JobState | None, changes: dict[str, Any]) -> Job | None:
        with suppress(Cancelled):  # a thread was quicker: its change is on the way to the screen
            return self._ledger.change(job_id, state, **changes)
        return None

    def _change_and_run(self, job_id: str, **changes: Any) -> None:  # noqa: ANN401 - Job's fields
        if self._change(job_id, JobState.QUEUED, **changes):
            self._running.line_up(job_id)

    def _take_off(self, job_ids: Sequence[str]) -> bool:
        """Take reports off the list, in one go; tell whether one was there."""
        gone = self._ledger.remove(*job_ids)
        self._running.give_up(*(job.id for job in gone))
        for job in gone:
            self._stop_saving(job.id)
        files = [file for job in gone for file in self._context.files_of(job)]
        self._writer.write_away([job.id for job in gone], files)
        self._running.start_next()
        return bool(gone)

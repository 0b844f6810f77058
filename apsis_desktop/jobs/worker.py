"""One report on one thread: the cycle's events become changes that are written down, and signals."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from apsis_desktop.api.account import Account
from apsis_desktop.errors import (
    ApsisError,
    Cancelled,
    DiskFull,
    LinkExpired,
    NoPlaceToWait,
    NoRoomToWait,
    PossiblyStarted,
    SavingProblem,
    StoreProblem,
)
from apsis_desktop.jobs.download_speed import DownloadProgress
from apsis_desktop.jobs.job import Activity, Job, JobState, Problem
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.retention import out_of_date
from apsis_desktop.report.clock import Clock
from apsis_desktop.report.download_slots import DownloadSlots
from apsis_desktop.report.events import Asking, Checking, Event, Fetching, Preparing, Waiting
from apsis_desktop.report.files.saving import part_beside, put_in_place
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.system.logging_setup import redact

if TYPE_CHECKING:
    from apsis_desktop.report.download import Fetched

log = logging.getLogger(__name__)

NO_WAITING = (NoRoomToWait, NoPlaceToWait)
"""For these a report is fetched into the folder that it is saved in, where that is known by then."""


@dataclass(frozen=True)
class WorkerContext:
    """What every worker is given: plain parts, nothing of the window."""

    ledger: Ledger
    account_for: Callable[[str], Account]  # by connection id; may wait for the keyring
    waiting_folder: Path
    slots: DownloadSlots = field(default_factory=lambda: DownloadSlots(3))
    clock: Clock = field(default_factory=Clock)
    agreed_time: Callable[[str], datetime | None] = lambda _connection_id: None  # None: the clocks do not agree on it
    most_columns: Callable[[str], int | None] = lambda _connection_id: None  # that one request takes, where known
    columns_taken: Callable[[str, int], None] = lambda _connection_id, _most: None  # remembers it; waits for the disk
    own_place: Callable[[Job], Path | None] = lambda _job: None  # where it is to be saved by itself, if it is
    unfinished: Unfinished = field(default_factory=Unfinished)  # notes of what is half-written in people's folders

    def link_may_live(self, job: Job) -> bool:
        """Tell whether a link is worth a try: unless the clocks agree, APSIS One has to say that it is dead."""
        now = self.agreed_time(job.connection_id)
        return job.link is not None and (now is None or job.link_lives(now))

    def has_waited_too_long(self, job: Job) -> bool:
        """Tell whether the file of a report is to be deleted: never unless the clocks agree."""
        now = self.agreed_time(job.connection_id)
        return now is not None and job.state is JobState.READY and out_of_date(job, now)


class ReportWorker(QObject):
    """Brings one report to its next rest: ready, failed, expired or unsure, or what it was before it was fetched again.

    `changed` carries a `Job` that is written down already (only the end of a report is told even where that cannot
    be), `activity` a job's id and an `Activity`.
    """

    changed = Signal(object)
    activity = Signal(str, object)
    finished = Signal()

    def __init__(self, job: Job, context: WorkerContext) -> None:
        super().__init__()
        self.cancelled = threading.Event()
        self.job_id = job.id
        self._context = context
        self._progress = DownloadProgress(context.clock)

    @Slot()
    def run(self) -> None:
        try:
            self._run()
        except Cancelled:
            pass  # that is told where it was cancelled
        except ApsisError as problem:
            self._end(problem)
        except Exception as defect:
            log.exception("a report's thread failed")
            self._end(ApsisError(detail=redact(repr(defect))))
        finally:
            self.finished.emit()

    def _run(self) -> None:
        # HTTP takes long to load: on this thread, and when the window is there.
        from apsis_desktop.report.cycle import CycleContext, Order, run_cycle

        job = self._context.ledger.get(self.job_id)
        if job is None:
            return
        found_no_room = job.problem is not None and isinstance(job.problem.error(), NO_WAITING)
        if job.link is not None:
            self._move(JobState.PREPARING, problem=None)
        around = CycleContext(
            account=self._context.account_for(job.connection_id),
            tell=self._write_down,
            cancelled=self.cancelled,
            slots=self._context.slots,
            clock=self._context.clock,
        )

        def fetch(part: Path, place: Path | None = None) -> Fetched:
            known = self._context.ledger.get(job.id) or job  # with its link, where it was asked for just now
            order = Order(known.selection, known.format, part, known.link, known.link_until, known.asked_at, place)
            return run_cycle(order, around)

        target = job.save_to or self._context.own_place(job)
        if not (target and found_no_room):
            try:
                with self._place_to_wait():
                    part = self._context.waiting_folder / f"{job.id}.{job.format}.part"
                    self._make_ready(fetch(part), part.with_suffix(""))
            except NO_WAITING:
                if target is None:
                    raise
            else:
                return
        part = part_beside(target)
        with self._context.unfinished.note(part) as keep:
            self._make_ready(fetch(part, target), part)
            keep()

    @contextlib.contextmanager
    def _place_to_wait(self) -> Iterator[None]:
        """Have the private folder there, and say it plainly where it cannot take the report."""
        folder = self._context.waiting_folder
        with contextlib.suppress(OSError):  # it may have been deleted meanwhile; what is wrong shows below
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            yield
        except DiskFull as problem:
            raise NoRoomToWait(detail=problem.detail) from problem
        except SavingProblem as problem:
            raise NoPlaceToWait(folder=str(folder), detail=problem.detail) from problem

    def _write_down(self, event: Event) -> None:
        """Write down what the cycle tells. It goes on only when this returns: each step is written down before it."""
        match event:
            case Asking():
                self._move(JobState.ASKING, problem=None)
            case Preparing(link, until):
                self._move(JobState.PREPARING, link=link, link_until=until, problem=None)
            case Waiting(pause, next_look, problem):
                self._step_back()
                self.activity.emit(self.job_id, Activity(pause=pause, next_look=next_look, problem=problem))
            case Fetching(received, total):
                self._tell_progress(received, total)
            case Checking():
                pass  # it takes a moment for all but the largest workbooks: nothing worth a line of its own

    def _step_back(self) -> None:
        """A wait after a failure leads back: what was asked for and not taken is not asked for any more."""
        job = self._context.ledger.get(self.job_id)
        if job is not None and job.state is JobState.ASKING:
            self._move(JobState.QUEUED)
        if job is not None and job.state is JobState.FETCHING:
            self._move(JobState.PREPARING)

    def _tell_progress(self, received: int, total: int | None) -> None:
        if received == 0:
            self._progress = DownloadProgress(self._context.clock)
            self._move(JobState.FETCHING, problem=None)
        activity = self._progress.note(received, total)
        if activity is not None:
            self.activity.emit(self.job_id, activity)

    def _make_ready(self, fetched: Fetched, waiting: Path) -> None:
        """Give the whole file its place among those that wait to be saved."""
        before = self._context.ledger.get(self.job_id)
        try:
            if fetched.path != waiting:
                put_in_place(fetched.path, waiting, replace=True)
            job = self._change(
                JobState.READY,
                waiting_file=waiting,
                size=fetched.size,
                file_format=fetched.format,
                save_as=None,
                problem=None,
                **self._own_place(before, fetched.format),
            )
        except ApsisError:  # it was stopped, or there is no room: nothing of it may be left behind
            _delete(fetched.path)
            _delete(waiting)
            raise
        self._context.ledger.write(job.id)
        self.changed.emit(job)
        if before is not None and before.waiting_file not in {None, waiting}:
            _delete(before.waiting_file)  # the same report in the format that was fetched before

    def _own_place(self, job: Job | None, fetched: FileFormat) -> dict[str, Any]:
        """Return where it is saved by itself: written down together with its being ready, and acted on after that."""
        if job is None or job.save_to is not None:
            return {}
        place = self._context.own_place(replace(job, save_as=fetched))
        return {} if place is None else {"save_to": place, "replace_existing": False, "numbered": True}

    def _end(self, problem: ApsisError) -> None:
        log.info("report %s: %s %s", self.job_id, problem.code, problem.detail)
        before = self._context.ledger.get(self.job_id)
        if before is None:
            return
        try:
            job = self._change(_end_state(before, problem), problem=Problem.of(problem), save_as=None, save_to=None)
        except Cancelled:  # the person was quicker
            return
        try:
            self._context.ledger.write(job.id)
        except StoreProblem as second:
            log.warning("report %s: its end could not be written down: %s", self.job_id, second.code)
        except Exception:
            log.exception("report %s: its end could not be written down", self.job_id)
        self.changed.emit(job)  # told all the same, or it would seem to run for ever

    def _move(self, state: JobState, **changes: Any) -> Job:  # noqa: ANN401 - Job's fields
        job = self._change(state, **changes)
        self._context.ledger.write(job.id)
        self.changed.emit(job)
        return job

    def _change(self, state: JobState, **changes: Any) -> Job:  # noqa: ANN401 - Job's fields
        return self._context.ledger.change(self.job_id, state, unless=self.cancelled, **changes)


def _end_state(job: Job, problem: ApsisError) -> JobState:
    if job.waiting_file is not None:  # it was fetched again in another format: what was there is there
        return JobState.READY
    if job.saved_path is not None:
        return JobState.SAVED
    if isinstance(problem, LinkExpired):
        return JobState.EXPIRED
    return JobState.UNSURE if isinstance(problem, PossiblyStarted) else JobState.FAILED


def _delete(file: Path) -> None:
    with contextlib.suppress(OSError):  # the next start tries again
        file.unlink(missing_ok=True)

"""What runs on a thread of its own for a report: what it is given, and how what it does is written down and told."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from apsis_desktop.api.account import Account
from apsis_desktop.errors import (
    ApsisError,
    Cancelled,
    DiskFull,
    ListProblem,
    NoPlaceToWait,
    NoRoomToWait,
    ReportProblem,
    SavingProblem,
    StoreProblem,
)
from apsis_desktop.jobs.counting import count_contents, not_counted
from apsis_desktop.jobs.download_speed import DownloadProgress
from apsis_desktop.jobs.job import Activity, Job, JobState
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.parts import files_let_go, files_of_parts, unowned_files
from apsis_desktop.jobs.retention import out_of_date
from apsis_desktop.report.about_list import About
from apsis_desktop.report.about_list import about as about_report
from apsis_desktop.report.clock import Clock
from apsis_desktop.report.download_slots import DownloadSlots
from apsis_desktop.report.events import Checking, Event, Fetching, Preparing, Requesting, Waiting
from apsis_desktop.report.files.saving import put_in_place
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.system.disk import patiently
from apsis_desktop.system.logging_setup import redact
from apsis_desktop.system.threads import let_window_go_first

if TYPE_CHECKING:
    from apsis_desktop.report.cycle import CycleContext
    from apsis_desktop.report.download import Fetched

_COUNTED = frozenset({JobState.READY, JobState.SAVED})

log = logging.getLogger(__name__)


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
    tried_columns: dict[str, int] = field(default_factory=dict)  # by report id: how many, after more were refused
    own_place: Callable[[Job], Path | None] = lambda _job: None  # where it is to be saved by itself, if it is
    unfinished: Unfinished = field(default_factory=Unfinished)  # notes of what is half-written in people's folders
    work_folder: Path | None = None  # where the parts of reports are put together; None: with what is temporary
    about: About = about_report  # says of a report what was requested, on a sheet of its workbook
    counting: threading.Lock = field(default_factory=threading.Lock)  # one report at a time, as it needs much memory

    def link_may_live(self, job: Job) -> bool:
        """Tell whether a link is worth a try: unless the clocks agree, APSIS One has to say that it is dead."""
        now = self.agreed_time(job.connection_id)
        return job.has_link and (now is None or job.link_lives(now))

    def has_waited_too_long(self, job: Job) -> bool:
        """Tell whether the file of a report is to be deleted: never unless the clocks agree."""
        now = self.agreed_time(job.connection_id)
        waits = job.state is JobState.READY or (not job.running and bool(self.files_of(job)))
        return now is not None and waits and out_of_date(job, now)

    def files_of(self, job: Job) -> list[Path]:
        """List the files that wait in the private folder: the report's, those of its parts, and one unowned."""
        whole = [] if job.waiting_file is None else [job.waiting_file]
        return [*whole, *files_of_parts(job, self.waiting_folder), *unowned_files(job, self.waiting_folder)]


class Worker(QObject):
    """Does one thing for a report until that is done, has failed, or is cancelled.

    `changed` carries a `Job` that is written down already (only the end of a report is told even where that cannot
    be), `activity` a job's id and an `Activity`. What a subclass must have raises `NotImplementedError` here: Qt's
    metaclass cannot be an ABC's as well.
    """

    changed = Signal(object)
    activity = Signal(str, object)
    finished = Signal()

    def __init__(self, job_id: str, context: WorkerContext) -> None:
        super().__init__()
        self.cancelled = threading.Event()
        self.job_id = job_id
        self._context = context

    @Slot()
    def run(self) -> None:
        let_window_go_first()
        try:
            self._run()
            self._count()
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
        raise NotImplementedError

    def _count(self) -> None:
        """Count who is in the file of a report that is ready, or saved by now. Without the numbers it is as good."""
        job = self._job()
        if job.state not in _COUNTED or job.contents is not None:
            return
        context = self._context
        try:
            found: dict[str, Any] = {
                "contents": count_contents(self._job, context.work_folder, context.counting, self.cancelled)
            }
        except (ListProblem, SavingProblem) as problem:
            log.info("report %s could not be counted: %s %s", self.job_id, problem.code, problem.detail)
            found = not_counted(self._job(), problem)
        if found:
            self._tell(context.ledger.change(self.job_id, unless=self.cancelled, **found))

    def _change_at_end(self, problem: ApsisError) -> Job:
        """Let it have failed. Raises `Cancelled` where the person was quicker."""
        raise NotImplementedError

    def _job(self) -> Job:
        """Return the report as it is now. Raises `Cancelled` where it is gone."""
        job = self._context.ledger.get(self.job_id)
        if job is None:
            raise Cancelled
        return job

    def _tell(self, job: Job) -> None:
        """Write down a change, and tell it then."""
        self._context.ledger.write(job.id)
        self.changed.emit(job)

    def _end(self, problem: ApsisError) -> None:
        log.info("report %s: %s %s", self.job_id, problem.code, problem.detail)
        try:
            before = self._job()
            job = self._change_at_end(problem)
        except Cancelled:  # the person was quicker
            return
        try:
            self._context.ledger.write(job.id)
        except StoreProblem as second:
            log.warning("report %s: its end could not be written down: %s", self.job_id, second.code)
        except Exception:
            log.exception("report %s: its end could not be written down", self.job_id)
        else:
            self._delete(*files_let_go(before, job, self._context.waiting_folder))
        self.changed.emit(job)  # told all the same, or it would seem to run for ever

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

    def _make_ready(self, fetched: Fetched, waiting: Path, **changes: Any) -> None:  # noqa: ANN401 - Job's fields
        """Give the whole file its place among those that wait. One with a problem is not saved by itself."""
        before = self._context.ledger.get(self.job_id)
        try:
            if fetched.path != waiting:
                put_in_place(fetched.path, waiting, replace=True)
            job = self._context.ledger.change(
                self.job_id,
                JobState.READY,
                unless=self.cancelled,
                waiting_file=waiting,
                size=fetched.size,
                file_format=fetched.format,
                save_as=None,
                **({} if changes.get("problem") else self._own_place(before, fetched.format)),
                **{"problem": None, **changes},
            )
        except ApsisError:  # it was stopped, or there is no room: nothing of it may be left behind
            self._delete(fetched.path, waiting)
            raise
        self._tell(job)
        if before is not None:  # the same report in the format that was fetched before, and what it was made of
            earlier = [before.waiting_file] if before.waiting_file not in {None, waiting} else []
            self._delete(*filter(None, earlier), *files_let_go(before, job, self._context.waiting_folder))

    def _own_place(self, job: Job | None, fetched: FileFormat) -> dict[str, Any]:
        """Return where it is saved by itself: written down together with its being ready, and acted on after that."""
        if job is None or job.save_to is not None:
            return {}
        place = self._context.own_place(replace(job, save_as=fetched))
        if place is None:
            return {}
        return {"save_to": place, "save_shape": None, "replace_existing": False, "numbered": True}

    @staticmethod
    def _delete(*files: Path) -> None:
        for file in files:
            with contextlib.suppress(OSError):  # the next start tries again
                patiently(partial(file.unlink, missing_ok=True))


class CycleWorker(Worker):
    """Goes through a request-and-poll cycle. Each of its events is written down before the next step."""

    def __init__(self, job_id: str, context: WorkerContext, part: int = 0) -> None:
        super().__init__(job_id, context)
        self._part = part
        self._progress = DownloadProgress(context.clock)

    def _state(self) -> JobState:
        raise NotImplementedError

    def _change(self, state: JobState, **changes: Any) -> Job:  # noqa: ANN401 - fields of a job, or of a part
        raise NotImplementedError

    def _surroundings(self, connection_id: str) -> CycleContext:
        # HTTP takes long to load: on this thread, and when the window is there.
        from apsis_desktop.report.cycle import CycleContext

        return CycleContext(
            account=self._context.account_for(connection_id),
            tell=self._write_down,
            cancelled=self.cancelled,
            slots=self._context.slots,
            clock=self._context.clock,
        )

    def _plan_anew(self, number: int | None, refusal: ReportProblem) -> None:
        """Let the report be requested in further parts. Raises the refusal where that is of no help."""
        ledger = self._context.ledger
        job, most = ledger.plan_anew(self.job_id, number, refusal, unless=self.cancelled)
        if most is not None:
            self._context.tried_columns[job.id] = most
        self._tell(job)

    def _write_down(self, event: Event) -> None:
        """Write down what the cycle tells. It goes on only when this returns: each step is written down before it."""
        match event:
            case Requesting():
                self._move(JobState.REQUESTING, problem=None)
            case Preparing(link, until):
                self._move(JobState.PREPARING, link=link, link_until=until, problem=None)
            case Waiting(pause, next_look, problem):
                self._step_back()
                self.activity.emit(
                    self.job_id, Activity(pause=pause, next_look=next_look, problem=problem, part=self._part)
                )
            case Fetching(received, total):
                self._tell_progress(received, total)
            case Checking():
                pass  # it takes a moment for all but the largest workbooks: nothing worth a line of its own

    def _step_back(self) -> None:
        """A wait after a failure leads back: what was requested and not taken is not requested any more."""
        state = self._state()
        if state is JobState.REQUESTING:
            self._move(JobState.QUEUED)
        if state is JobState.FETCHING:
            self._move(JobState.PREPARING)

    def _tell_progress(self, received: int, total: int | None) -> None:
        if received == 0:
            self._progress = DownloadProgress(self._context.clock)
            self._move(JobState.FETCHING, problem=None)
        activity = self._progress.note(received, total)
        if activity is not None:
            self.activity.emit(self.job_id, activity._replace(part=self._part))

    def _move(self, state: JobState, **changes: Any) -> None:  # noqa: ANN401 - fields of a job, or of a part
        self._tell(self._change(state, **changes))

"""Finds out who is new and who is gone since the report before, once a report was counted, and remembers its people."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from apsis_desktop.errors import ApsisError, Cancelled
from apsis_desktop.jobs.counting import held, within_reach
from apsis_desktop.jobs.earlier.remembered import RememberedLists
from apsis_desktop.jobs.earlier.remembering import ToRemember, remember, to_remember
from apsis_desktop.jobs.earlier.report_file import as_one_of_two, file_of, place_of
from apsis_desktop.jobs.earlier.same_request import requested_alike
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.worker import WorkerContext
from apsis_desktop.lists.counts import Changes
from apsis_desktop.system.folder_threads import FolderThreads

_HAVE_FILE = frozenset({JobState.READY, JobState.SAVED})

log = logging.getLogger(__name__)


def earlier_reports(job: Job, jobs: Sequence[Job]) -> list[Job]:
    """Return the reports of the same people that were requested before and have had a file, the newest first."""
    alike = requested_alike(jobs, job.connection_id, job.selection)
    return [one for one in alike if one.requested_at < job.requested_at and place_of(one) is not None]


def other_reports(job: Job, jobs: Sequence[Job]) -> list[Job]:
    """Return the reports of the same account that were requested otherwise and have had a file, the newest first."""
    alike = {one.id for one in requested_alike(jobs, job.connection_id, job.selection)} | {job.id}
    others = (one for one in jobs if one.connection_id == job.connection_id and one.id not in alike)
    found = [one for one in others if place_of(one) is not None]
    return sorted(found, key=lambda one: one.requested_at, reverse=True)


class ChangesFinder(QObject):
    """Lives on the GUI thread, and works in people's folders on threads of theirs.

    Of a report, numbers alone are kept, and the fingerprints of its people where its preset is to remember them; but
    not of one that was counted at an earlier start: what was deleted of it since does not come back.
    `failed` carries an `ApsisError`: they could not be remembered.
    """

    failed = Signal(object)
    _found = Signal(str)

    def __init__(
        self, queue: ReportQueue, context: WorkerContext, lists: RememberedLists, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._context = context
        self._lists = lists
        self._threads = FolderThreads("changes")
        self._cancelled = threading.Event()
        self._uncounted: set[str] = set()  # once, since this start
        self._looked_at: set[str] = set()
        self._found.connect(self._tell)
        queue.reloaded.connect(self._note_uncounted)
        queue.added.connect(self._look)
        queue.changed.connect(self._look)

    def stop(self, seconds: float) -> bool:
        """End, and tell whether that was possible in so many seconds."""
        self._cancelled.set()
        return self._threads.stop(seconds)

    @Slot()
    def _note_uncounted(self) -> None:
        self._uncounted.update(job.id for job in self._queue.jobs() if job.contents is None)

    @Slot(object)
    def _look(self, job: Job) -> None:
        if job.contents is None:
            self._uncounted.add(job.id)
            return
        if job.state not in _HAVE_FILE or job.id in self._looked_at:
            return
        self._looked_at.add(job.id)
        earlier = earlier_reports(job, self._queue.jobs())
        place = place_of(earlier[0] if earlier else job) or job.saved_path
        if place is not None:
            clearings = self._lists.clearings if job.id in self._uncounted else None
            self._threads.run(place.parent, partial(self._work, job, earlier, clearings))

    @Slot(str)
    def _tell(self, job_id: str) -> None:
        if (job := self._queue.job(job_id)) is not None:
            self._queue.changed.emit(job)

    def _work(self, job: Job, earlier: Sequence[Job], clearings: int | None) -> None:
        """Runs on a thread of the folder of the first of them. `clearings`: None where nobody is to be remembered."""
        with contextlib.suppress(Cancelled):
            wanted = None if clearings is None else self._wanted(job, clearings)
            before = None if wanted is None else wanted.before
            # The newest list is compared with: the file of a report, or what is remembered of a later one.
            newer = [one for one in earlier if before is None or one.requested_at >= before.requested_at]
            told = job.changes is not None or self._compare(job, newer)
            if wanted is not None:
                told = self._remember(wanted, told=told) or told
            if not told and len(newer) < len(earlier):
                self._compare(job, earlier[len(newer) :])

    def _compare(self, job: Job, earlier: Sequence[Job]) -> bool:
        """Compare a report with the first of these whose file is there, and tell whether that could be done."""
        try:
            for one in earlier:
                found = file_of(one)
                if found is not None and not found.changed:
                    changes = compare_reports(self._context, job.id, one.id, self._cancelled)
                    if changes is not None:
                        self._take_in(job.id, changes)
                    return changes is not None
        except Cancelled:
            raise
        except ApsisError as problem:
            log.info("report %s could not be compared: %s %s", job.id, problem.code, problem.detail)
        return False

    def _wanted(self, job: Job, clearings: int) -> ToRemember | None:
        try:
            return to_remember(job, self._lists, clearings, self._context.clock.now())
        except ApsisError as problem:
            self._say(job, problem)
        return None

    def _remember(self, wanted: ToRemember, *, told: bool) -> bool:
        """Remember who is in a report, and tell whether it was compared with the list before."""
        compared: list[Changes] = []
        try:
            remember(wanted, self._lists, self._context, compared.append, self._cancelled)
        except Cancelled:
            raise
        except ApsisError as problem:
            self._say(wanted.job, problem)
        if compared and not told:
            self._take_in(wanted.job.id, compared[0])
        return bool(compared)

    def _take_in(self, job_id: str, changes: Changes) -> None:
        self._context.ledger.change(job_id, unless=self._cancelled, changes=changes)
        self._context.ledger.write(job_id)
        self._found.emit(job_id)

    def _say(self, job: Job, problem: ApsisError) -> None:
        log.info("who is in report %s could not be remembered: %s %s", job.id, problem.code, problem.detail)
        if not self._cancelled.is_set():
            self.failed.emit(problem)


def compare_reports(context: WorkerContext, job_id: str, earlier_id: str, cancelled: threading.Event) -> Changes | None:
    """Count who is new in a report and who is gone, by export key; None where not both files have the same one.

    Raises `ListProblem` and `SavingProblem` kinds, and `Cancelled`.
    """
    from apsis_desktop.lists.compare import Comparer
    from apsis_desktop.lists.head import plain_heading
    from apsis_desktop.lists.list_file import opened
    from apsis_desktop.lists.work_folder import work_folder
    from apsis_desktop.report.files.disk_room import free_bytes
    from apsis_desktop.report.files.saving import saving_errors

    def report(which: str) -> Job:
        job = context.ledger.get(which)
        if job is None:
            raise Cancelled
        return job

    work = context.work_folder
    with held(context.counting, cancelled), saving_errors(work or Path()), work_folder(work) as folder:
        both = (earlier_id, job_id)
        files = [within_reach(partial(report, one), folder / f"report {at}") for at, one in enumerate(both)]
        with opened(files, folder, cancelled, free_bytes(folder)) as (engine, lists):
            old, new = (
                as_one_of_two(report(one), file, saved=file == report(one).saved_path).known_as(each)
                for each, one, file in zip(lists, both, files, strict=True)
            )
            keys = {None if each.key is None else plain_heading(each.headings[each.key]) for each in (old, new)}
            if len(keys) > 1 or None in keys:
                return None
            found = Comparer(engine, old, new).compare()
            return Changes(found.added, found.gone, report(earlier_id).requested_at)

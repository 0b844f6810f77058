"""One part of a report on a thread of its own: requested, waited for, and fetched into the private folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from apsis_desktop.errors import ApsisError, Cancelled, PossiblyStarted, ReportProblem
from apsis_desktop.jobs.job import Job, JobPart, JobState, Problem
from apsis_desktop.jobs.parts import file_name, files_of_parts, plan_of
from apsis_desktop.jobs.worker import CycleWorker, WorkerContext
from apsis_desktop.report.files.saving import put_in_place
from apsis_desktop.report.polling import LINK_LIFE
from apsis_desktop.report.selection import FileFormat

if TYPE_CHECKING:
    from apsis_desktop.report.download import Fetched


class PartWorker(CycleWorker):
    """Brings one part to its next rest: it is here, has failed, is unsure, or others are requested in its place."""

    def __init__(self, job_id: str, number: int, context: WorkerContext) -> None:
        super().__init__(job_id, context, number)

    def _run(self) -> None:
        if self._now().link is not None:
            self._move(JobState.PREPARING, problem=None)
        try:
            with self._place_to_wait():
                self._take(self._fetch())
        except ReportProblem as refusal:
            if self._now().link is not None:
                raise
            self._plan_anew(self._part, refusal)

    def _fetch(self) -> Fetched:
        from apsis_desktop.report.cycle import Order, run_cycle

        job, part = self._job(), self._now()
        file = self._context.waiting_folder / f"{file_name(job.id, part)}.part"
        requested_at = part.link_until - LINK_LIFE if part.link_until is not None else None
        selection = plan_of(job, job.parts).request(part.request)
        # Packed, as it comes: personal data takes no more room on the disk than it must.
        order = Order(selection, FileFormat.CSV_GZ, file, part.link, part.link_until, requested_at)
        return run_cycle(order, self._surroundings(job.connection_id))

    def _take(self, fetched: Fetched) -> None:
        """Give the whole file its name, until it is put together with the others."""
        file = fetched.path.with_suffix("")
        try:
            before = self._job()
            put_in_place(fetched.path, file, replace=True)
            job = self._change(JobState.READY, size=fetched.size, problem=None)
        except ApsisError:  # it was stopped, or there is no room: nothing of it may be left behind
            self._delete(fetched.path, file)
            raise
        waiting = self._context.waiting_folder
        kept = files_of_parts(job, waiting)  # none where another part has failed that was fetched once more
        unneeded = [each for each in (file, *files_of_parts(before, waiting)) if each not in kept]
        self._context.ledger.let_go(unneeded)
        try:
            self._tell(job)
            self._delete(*unneeded)
        finally:
            self._context.ledger.gone(unneeded)

    def _now(self) -> JobPart:
        part = next((part for part in self._job().parts if part.number == self._part), None)
        if part is None:
            raise Cancelled
        return part

    def _state(self) -> JobState:
        return self._now().state

    def _change(self, state: JobState, **changes: Any) -> Job:  # noqa: ANN401 - JobPart's fields
        return self._context.ledger.change_part(self.job_id, self._part, state, unless=self.cancelled, **changes)

    def _change_at_end(self, problem: ApsisError) -> Job:
        state = JobState.UNSURE if isinstance(problem, PossiblyStarted) else JobState.FAILED
        return self._change(state, problem=Problem.of(problem))

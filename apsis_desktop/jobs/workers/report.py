"""A report of one request on a thread: requested, waited for, and fetched as it comes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from apsis_desktop.errors import (
    ApsisError,
    LinkExpired,
    NoPlaceToWait,
    NoRoomToWait,
    PossiblyStarted,
    ReportProblem,
)
from apsis_desktop.jobs.job import Job, JobState, Problem
from apsis_desktop.jobs.worker import CycleWorker
from apsis_desktop.report.files.saving import part_beside

if TYPE_CHECKING:
    from apsis_desktop.report.download import Fetched

NO_WAITING = (NoRoomToWait, NoPlaceToWait)
"""For these a report is fetched into the folder that it is saved in, where that is known by then."""


class ReportWorker(CycleWorker):
    """Brings one report to its next rest: ready, failed, expired or unsure, or what it was before it was fetched again.

    Where APSIS One refuses its columns, it is to be requested in parts.
    """

    def _run(self) -> None:
        job = self._job()
        try:
            self._bring(job)
        except ReportProblem as refusal:
            if self._job().link is not None:
                raise
            self._plan_anew(None, refusal)

    def _bring(self, job: Job) -> None:
        from apsis_desktop.report.cycle import Order, run_cycle

        found_no_room = job.problem is not None and isinstance(job.problem.error(), NO_WAITING)
        if job.link is not None:
            self._move(JobState.PREPARING, problem=None)
        around = self._surroundings(job.connection_id)

        def fetch(part: Path, place: Path | None = None) -> Fetched:
            known = self._context.ledger.get(job.id) or job  # with its link, where it was requested just now
            order = Order(known.selection, known.format, part, known.link, known.link_until, known.requested_at, place)
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

    def _state(self) -> JobState:
        return self._job().state

    def _change(self, state: JobState, **changes: Any) -> Job:  # noqa: ANN401 - Job's fields
        return self._context.ledger.change(self.job_id, state, unless=self.cancelled, **changes)

    def _change_at_end(self, problem: ApsisError) -> Job:
        state = _end_state(self._job(), problem)
        return self._change(state, problem=Problem.of(problem), save_as=None, save_to=None)


def _end_state(job: Job, problem: ApsisError) -> JobState:
    if job.waiting_file is not None:  # it was fetched again in another format: what was there is there
        return JobState.READY
    if job.saved_path is not None:
        return JobState.SAVED
    if isinstance(problem, LinkExpired):
        return JobState.EXPIRED
    return JobState.UNSURE if isinstance(problem, PossiblyStarted) else JobState.FAILED

"""The parts of a report become one file, on a thread of its own."""

from __future__ import annotations

from typing import Any

from apsis_desktop.errors import ApsisError
from apsis_desktop.jobs.counting import held
from apsis_desktop.jobs.job import Activity, Job, JobState, Problem
from apsis_desktop.jobs.parts import file_name, in_turn, keeps_parts, plan_of, to_fetch_again, unowned_files
from apsis_desktop.jobs.saving import is_whole
from apsis_desktop.jobs.worker import Worker


class JoiningWorker(Worker):
    """Puts a report together from the files of its parts, from the beginning each time, and makes it ready.

    Only then do these files go. Where one of them is not there any more, its part is fetched again first.
    """

    def _run(self) -> None:
        from apsis_desktop.lists.work_folder import work_folder
        from apsis_desktop.report.files.saving import saving_errors
        from apsis_desktop.report.parts import put_together

        job, folder, work = self._job(), self._context.waiting_folder, self._context.work_folder
        self._delete(*unowned_files(job, folder))
        if self._has_missing(job):
            return
        self._tell(self._change(JobState.FETCHING, problem=None))
        self.activity.emit(self.job_id, Activity(putting_together=True))
        parts = in_turn(job)
        files = [folder / file_name(job.id, part) for part in parts]
        target = folder / f"{job.id}.{job.format}.part"
        with self._place_to_wait(), held(self._context.counting, self.cancelled):
            try:
                with saving_errors(target):
                    target.touch()  # as any file of the person: it keeps these rights when it is saved
                with saving_errors(work or folder), work_folder(work) as room:
                    made = put_together(plan_of(job, parts), files, job.format, room, target, self.cancelled)
                if made.too_much is not None and (job.waiting_file or job.saved_path):
                    raise made.too_much  # it is there in another format
                # Only now: APSIS One may have refused the report for something else than its columns.
                if (most := self._context.tried_columns.pop(job.id, None)) is not None:
                    self._context.columns_taken(job.connection_id, most)
                whole = folder / f"{job.id}.{made.fetched.format}"
                fetched_again = tuple(map(to_fetch_again, job.parts))
                problem = None if made.too_much is None else Problem.of(made.too_much)
                self._make_ready(made.fetched, whole, problem=problem, parts=fetched_again, incomplete=made.incomplete)
            finally:
                self._delete(target)

    def _has_missing(self, job: Job) -> bool:
        """Let parts be fetched again whose files somebody has taken away, or changed."""
        folder, missing = self._context.waiting_folder, False
        for part in job.parts:
            if not is_whole(folder / file_name(job.id, part), part.size):
                missing = True
                ledger = self._context.ledger
                self._tell(
                    ledger.change_part(self.job_id, part.number, JobState.QUEUED, unless=self.cancelled, size=None)
                )
        return missing

    def _change(self, state: JobState, **changes: Any) -> Job:  # noqa: ANN401 - Job's fields
        return self._context.ledger.change(self.job_id, state, unless=self.cancelled, **changes)

    def _change_at_end(self, problem: ApsisError) -> Job:
        job = self._job()
        state = JobState.READY if job.waiting_file else JobState.SAVED if job.saved_path else JobState.FAILED
        waits = state is JobState.FAILED and keeps_parts(problem)
        parts = job.parts if waits else tuple(map(to_fetch_again, job.parts))
        return self._change(state, problem=Problem.of(problem), save_as=None, save_to=None, parts=parts)

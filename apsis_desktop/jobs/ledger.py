"""All reports of this person: one truth for the window and for the threads that work on them. No Qt.

A change is made in memory, which never waits, and then written down, which may. What is written is always the newest
state, so two threads that write the same report cannot leave an older one behind.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from apsis_desktop.errors import Cancelled, ReportProblem
from apsis_desktop.jobs.job import MOVES, RUNNING, Job, JobPart, JobState
from apsis_desktop.jobs.parts import planned_anew, state_of_parts, to_fetch_again
from apsis_desktop.jobs.preparation import preparation
from apsis_desktop.jobs.saved_files import SavedFile, just_saved
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.jobs.waiting_folder import remove_files
from apsis_desktop.report.clock import utc_now


class Ledger:
    """The reports, newest first, by their ids."""

    def __init__(self, store: JobStore, now: Callable[[], datetime] = utc_now) -> None:
        self._store = store
        self._now = now
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._jobs: dict[str, Job] = {}
        self._just_saved: list[SavedFile] = []  # not written down yet
        self._let_go: list[Path] = []  # will be deleted in a moment

    def jobs(self) -> tuple[Job, ...]:
        with self._lock:
            return tuple(reversed(self._jobs.values()))

    def get(self, job_id: str) -> Job | None:
        with self._lock:
            return self._jobs.get(job_id)

    def add(self, job: Job) -> None:
        """Add a new report; nothing is written yet."""
        with self._lock:
            self._jobs[job.id] = job

    def take_over(self, jobs: Iterable[Job]) -> None:
        """Add the reports of earlier starts, as they are in the store."""
        with self._lock:
            together = {job.id: job for job in jobs} | self._jobs
            self._jobs = {job.id: job for job in sorted(together.values(), key=lambda job: job.requested_at)}

    def change(
        self,
        job_id: str,
        state: JobState | None = None,
        *,
        unless: threading.Event | None = None,
        **changes: Any,  # noqa: ANN401 - Job's fields
    ) -> Job:
        """Change a report in memory and return it; nothing is written yet.

        A move into another state sets `since`. What it is saved as is written down together with it, and stays known
        when the report goes. Raises `Cancelled` where the report is gone or the move is no longer a legal one: the
        person was quicker than the thread. The same where `unless` is set: looked at in one step with the change, so
        that a thread that was stopped cannot touch what its successor works on.
        """
        with self._lock:
            return self._put(self._wanted(job_id, unless), state, changes)

    def change_part(
        self,
        job_id: str,
        number: int,
        state: JobState,
        *,
        unless: threading.Event | None = None,
        **changes: Any,  # noqa: ANN401 - JobPart's fields
    ) -> Job:
        """Change one part of a report as `change` does, and with it the state of the report.

        A part that gets its link gets its turn with it.
        """
        with self._lock:
            job = self._wanted(job_id, unless)
            part = next((part for part in job.parts if part.number == number), None)
            if part is None or not (state is part.state or state in MOVES[part.state]):
                raise Cancelled(detail=f"part {number} is not what it was")
            if changes.get("link") is not None:
                changes["turn"] = 1 + max((each.turn or 0 for each in job.parts), default=0)
            part = replace(part, state=state, **changes)
            return self._put_parts(job, tuple(part if each.number == number else each for each in job.parts))

    def plan_anew(
        self, job_id: str, number: int | None, refusal: ReportProblem, *, unless: threading.Event
    ) -> tuple[Job, int | None]:
        """Let a report have the parts that take a refusal into account, and return how many columns one may have.

        `number` is None for a report that had no parts. Raises the refusal where nothing else is to be tried.
        """
        with self._lock:
            job = self._wanted(job_id, unless)
            refused = next((part for part in job.parts if part.number == number), None)
            parts, most = planned_anew(job, refused, refusal)
            return self._put_parts(job, parts), most

    def _put_parts(self, job: Job, parts: tuple[JobPart, ...]) -> Job:
        lives = [part.link_until for part in parts if part.link_until is not None]
        changed = replace(job, parts=parts, link_until=min(lives, default=None))
        state, problem = state_of_parts(changed)
        changes: dict[str, Any] = {"parts": parts, "link_until": changed.link_until, "problem": problem}
        if state not in RUNNING:
            changes |= {"save_as": None, "save_to": None}
        if state in {JobState.READY, JobState.SAVED}:  # what was there before is still there
            changes["parts"] = tuple(map(to_fetch_again, parts))
        return self._put(job, state, changes)

    def _wanted(self, job_id: str, unless: threading.Event | None) -> Job:
        if unless is not None and unless.is_set():
            raise Cancelled
        job = self._jobs.get(job_id)
        if job is None:
            raise Cancelled(detail="the report was removed")
        return job

    def _put(self, job: Job, state: JobState | None, changes: dict[str, Any]) -> Job:
        if state is not None and state is not job.state:
            if state not in MOVES[job.state]:
                raise Cancelled(detail=f"no way from {job.state} to {state}")
            changes |= {"state": state, "since": self._now()}
            if job.state is JobState.PREPARING and state is JobState.FETCHING:
                changes |= preparation(job, changes["since"])
        last, job = job.saved_path, replace(job, **changes)
        if last is not None and last != job.saved_path:
            files = dict.fromkeys((*job.saved_before, last))
            job = replace(job, saved_before=tuple(file for file in files if file != job.saved_path))
        self._jobs[job.id] = job
        if "saved_path" in changes and (file := just_saved(job)) is not None:
            self._just_saved.append(file)
        return job

    def remove(self, *job_ids: str) -> list[Job]:
        """Take reports out of memory, and return those that were there; `write_away` takes them out of the store."""
        with self._lock:
            return [job for job_id in job_ids if (job := self._jobs.pop(job_id, None)) is not None]

    def write_away(self, job_ids: Sequence[str]) -> None:
        """Take reports that are gone out of the store, in one go. Waits for the disk; raises what the store does."""
        with self._writing:
            self._write_saved()
            self._store.forget(*(job_id for job_id in job_ids if self.get(job_id) is None))

    def write(self, job_id: str) -> None:
        """Write down where a report stands now, or that it is gone. Waits for the disk; raises what the store does."""
        with self._writing:
            self._write_saved()
            job = self.get(job_id)
            if job is None:
                self._store.forget(job_id)
                return
            self._store.keep(job)
            self._store.note(job_id, job.since, f"{job.state} {job.problem.code if job.problem else ''}".strip())

    def let_go(self, files: Collection[Path]) -> None:
        """Note files that will be deleted, until they are `gone`. Their reports must not make files before that."""
        with self._lock:
            self._let_go.extend(files)

    def gone(self, files: Collection[Path]) -> None:
        """Note that files that were let go are deleted, or stay after all."""
        with self._lock:
            for file in files:
                self._let_go.remove(file)

    def is_letting_go(self, job_id: str) -> bool:
        """Tell whether a file of a report's own name is still to be deleted: a new one would go with it."""
        with self._lock:
            return any(file.name.startswith(job_id) for file in self._let_go)

    def delete(self, files: Sequence[Path]) -> None:
        """Delete files that no report needs any more, as the store knows by now. Waits for the disk."""
        left = remove_files(files)
        if len(left) < len(files):
            self._store.forget_unneeded([file for file in files if file not in left])

    def write_all(self, job_ids: Sequence[str]) -> None:
        """Write down where several reports stand, in one go. Waits for the disk; raises what the store does."""
        with self._writing:
            self._write_saved()
            self._store.keep_all([job for job_id in job_ids if (job := self.get(job_id)) is not None])

    def _write_saved(self) -> None:
        """First, so that no file is forgotten whatever happens next: at worst it is known twice, as one."""
        with self._lock:
            files = tuple(self._just_saved)
        if files:
            self._store.note_saved(*files)
            with self._lock:
                self._just_saved = self._just_saved[len(files) :]

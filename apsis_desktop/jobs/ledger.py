"""All reports of this person: one truth for the window and for the threads that work on them. No Qt.

A change is made in memory, which never waits, and then written down, which may. What is written is always the newest
state, so two threads that write the same report cannot leave an older one behind.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from apsis_desktop.errors import Cancelled
from apsis_desktop.jobs.job import MOVES, Job, JobState
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
            self._jobs = {job.id: job for job in sorted(together.values(), key=lambda job: job.asked_at)}

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
            if unless is not None and unless.is_set():
                raise Cancelled
            job = self._jobs.get(job_id)
            if job is None:
                raise Cancelled(detail="the report was removed")
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
            self._jobs[job_id] = job
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

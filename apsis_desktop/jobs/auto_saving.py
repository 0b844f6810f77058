"""Saves reports by themselves when they are ready, into a chosen folder, and never over a file that is there."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from apsis_desktop.errors import FileExists
from apsis_desktop.jobs.background import Background
from apsis_desktop.jobs.free_name import free_name
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.report.selection import FileFormat

MOST_TRIES = 20
"""How often another name is looked for, when reports of one name become ready in the same moment."""


class Queue(Protocol):
    @property
    def added(self) -> SignalInstance: ...
    @property
    def reloaded(self) -> SignalInstance: ...
    @property
    def changed(self) -> SignalInstance: ...
    @property
    def removed(self) -> SignalInstance: ...
    def jobs(self) -> tuple[Job, ...]: ...
    def job(self, job_id: str, /) -> Job | None: ...
    def save(self, job_id: str, path: Path, file_format: FileFormat, replace: bool, /) -> None: ...  # noqa: FBT001 - the queue's


@dataclass(frozen=True, slots=True)
class _Named:
    job_id: str
    path: Path


class AutoSaving(QObject):
    """`folder` says where to, or None for nowhere; `name_of` what to call a report's file.

    Of what cannot be saved, the report stays ready, with its problem. `saved` carries a job that was saved this way.
    """

    saved = Signal(object)

    def __init__(
        self,
        queue: Queue,
        background: Background,
        folder: Callable[[], Path | None],
        name_of: Callable[[Job], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._background = background
        self._folder = folder
        self._name_of = name_of
        self._on_their_way: set[str] = set()
        self._tries: dict[str, int] = {}  # of those that are being saved
        # A quick one may be ready when its first change is heard of.
        queue.added.connect(self._take_in)
        queue.reloaded.connect(self._learn)
        queue.changed.connect(self._take_in)
        queue.removed.connect(self._forget)

    def __contains__(self, job_id: str) -> bool:
        """Tell whether a report is just being saved by itself."""
        return job_id in self._tries

    def _learn(self) -> None:
        """Take in the reports of earlier starts: those that run are on their way."""
        self._on_their_way.update(job.id for job in self._queue.jobs() if job.running and job.save_to is None)

    def _take_in(self, job: Job) -> None:
        if job.running:
            self._tries.pop(job.id, None)
            # One that is fetched again has a place to go that a person chose.
            (self._on_their_way.add if job.save_to is None else self._on_their_way.discard)(job.id)
        elif job.id in self._tries:
            self._go_on(job)
        elif job.id in self._on_their_way:
            self._on_their_way.discard(job.id)
            if job.state is JobState.READY and job.save_to is None and job.problem is None:
                self._begin(job, 1)

    def _begin(self, job: Job, tries: int) -> None:
        folder = self._folder()
        if folder is None:
            self._tries.pop(job.id, None)
            return
        self._tries[job.id] = tries
        wanted = folder / self._name_of(job)
        self._background.run(partial(_name, job.id, wanted), self._save, parent=self)

    def _save(self, named: object) -> None:
        if not isinstance(named, _Named):
            return
        job = self._queue.job(named.job_id)
        if job is None or job.state is not JobState.READY or job.save_to is not None:  # the person was quicker
            self._tries.pop(named.job_id, None)
        elif named.job_id in self._tries:
            self._queue.save(job.id, named.path, job.format, False)  # noqa: FBT003 - the queue's slot

    def _go_on(self, job: Job) -> None:
        tries = self._tries[job.id]
        if job.state is JobState.SAVED:
            del self._tries[job.id]
            self.saved.emit(job)
        elif job.state is not JobState.READY:
            del self._tries[job.id]
        elif job.problem is not None and job.save_to is None:
            if isinstance(job.problem.error(), FileExists) and tries < MOST_TRIES:
                self._begin(job, tries + 1)
            else:
                del self._tries[job.id]

    def _forget(self, job_id: str) -> None:
        self._tries.pop(job_id, None)
        self._on_their_way.discard(job_id)


def _name(job_id: str, wanted: Path, _cancelled: threading.Event) -> _Named:
    return _Named(job_id, free_name(wanted))

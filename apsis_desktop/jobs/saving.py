"""Saves finished reports on threads of their own: from the waiting folder to where the person wants the file."""

from __future__ import annotations

import contextlib
import filecmp
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from apsis_desktop.errors import Cancelled, FileExists, ListProblem, SavingProblem, StoreProblem
from apsis_desktop.jobs.download_speed import OFTEN
from apsis_desktop.jobs.job import Activity, Job, JobState, NamedFile, Problem
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.save_request import SaveRequest
from apsis_desktop.jobs.shaping import shaped_report
from apsis_desktop.jobs.waiting_folder import remove_files
from apsis_desktop.jobs.worker import WorkerContext
from apsis_desktop.report.files.destination import real_place
from apsis_desktop.report.files.free_name import free_name, free_names_of
from apsis_desktop.report.files.moving import copied_beside, move_into_place
from apsis_desktop.report.files.part_file import PutInPlace
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.system.folder_threads import FolderThreads

MOST_NAMES = 20
"""How many names are tried one after the other, where each is taken just before it is used."""


@dataclass(eq=False)
class Save:
    """One save of one report, from the moment it is wanted. `begin` and `go_on` run on a thread of its folder's.

    They raise `Cancelled` where the report is gone, and where `cancelled` is set while the file is being copied: it
    waits as before. `tell_copied` is told how far copying has come, where the file has to be copied.
    """

    job_id: str
    request: SaveRequest
    context: WorkerContext
    tell_copied: Callable[[str, Activity], None]
    cancelled: threading.Event = field(default_factory=threading.Event)
    had_file: bool = True
    """Whether the waiting file was still there: without it the report is ready with nothing to save."""
    _told_at: float = float("-inf")

    def begin(self) -> None:
        """Move a ready report's file to where it is wanted: the report is then saved, or ready with a problem."""
        self._save(self.request)

    def go_on(self) -> None:
        """Finish what a crash, or closing the program, cut short.

        A file that is there already may be the one that was being saved. One that is not has come since, so a number
        is added to the name.
        """
        job, request = self.ledger.get(self.job_id), self.request
        if job is None or job.waiting_file is None:
            raise Cancelled(detail="nothing was being saved")
        if request.shape.is_made_here:
            self._go_on_shaped(job, job.waiting_file)
            return
        # The waiting file is taken away only once the whole file lies where it was to go.
        if not is_whole(job.waiting_file, job.size) and is_whole(request.path, job.size):
            self._end(request.path)
        elif not request.replace and _same_content(job.waiting_file, request.path):
            self._save(request._replace(replace=True))
        else:
            self._save(request._replace(numbered=not request.replace))

    def _save(self, request: SaveRequest) -> None:
        tries = MOST_NAMES if request.numbered else 1
        while True:
            tries -= 1
            try:
                self._try(request)
            except (SavingProblem, ListProblem) as problem:
                if tries and isinstance(problem, FileExists):
                    continue
                job = self.ledger.get(self.job_id)
                told = Problem.of(problem).beside(job.flaw if job else None)
                self._change(problem=told, save_to=None, numbered=False, named=())
                self.ledger.write(self.job_id)
            return

    def _try(self, request: SaveRequest) -> None:
        """Write down the place first, so that a start after a crash can finish it; then put the file there."""
        with saving_errors(request.path):
            target = free_name(request.path) if request.numbered else request.path
            real = real_place(target)
            target = real if request.replace else target
        job = self._change(save_to=target, replace_existing=request.replace, save_shape=request.shape, named=())
        waiting = job.waiting_file
        if waiting is None:
            raise Cancelled(detail="nothing waits to be saved")
        self.ledger.write(self.job_id)
        if not waiting.exists():
            self._change(waiting_file=None, size=None, save_to=None, numbered=False)
            self.ledger.write(self.job_id)
            self.had_file = False
            return
        if request.shape.is_made_here:
            self._make(job, waiting, target)
            return
        move_into_place(
            waiting,
            target,
            replace=request.replace,
            cancelled=self.cancelled,
            copied=lambda copied: self._note_copied(copied, job.size),
            unfinished=self.context.unfinished,
        )
        self._end(target)

    def _make(self, job: Job, waiting: Path, target: Path) -> None:
        """Make the files, and give them their names after all are whole; what they were made of goes then."""
        with shaped_report(job, self.request.shape, waiting, target.name, self.context, self.cancelled) as made:
            if made.summary is not None:
                self._change(contents=made.summary)
            sizes = [file.stat().st_size for file in made.files]
            with saving_errors(target):
                names = [target] if len(sizes) == 1 else free_names_of(target, len(sizes))
            pairs = [*zip(made.files, names, strict=True)]
            note = partial(self._note_copied, size=sum(sizes))
            with copied_beside(pairs, self.cancelled, self.context.unfinished, note) as puts:
                self._give_names(puts, tuple(map(NamedFile, names, sizes)))
        self._end_made(waiting)

    def _give_names(self, puts: Sequence[PutInPlace], files: tuple[NamedFile, ...]) -> None:
        """Give the files their names, all of them or none; a start after a kill knows them, where they were free."""
        replaces = self.request.replace and len(files) == 1
        self._change(named=files)
        self.ledger.write(self.job_id)
        given: list[Path] = []
        try:
            for put, file in zip(puts, files, strict=True):
                put(file.path, replaces)
                given.append(file.path)
        except SavingProblem:
            remove_files(given)
            raise

    def _go_on_shaped(self, job: Job, waiting: Path) -> None:
        """Make the files anew, unless all of them have their names already."""
        request = self.request
        # What was to be replaced may be of the same size.
        there = [] if request.replace else [file.path for file in job.named if is_whole(file.path, file.size)]
        if there and len(there) == len(job.named):
            self._end_made(waiting)
        else:
            remove_files(there)
            self._save(request._replace(numbered=not request.replace))

    def _end_made(self, waiting: Path) -> None:
        """Say that the files are saved, the first of them last. Written down, the waiting one is not needed."""
        job = self.ledger.get(self.job_id)
        for file in reversed(job.named if job is not None else ()):
            self.ledger.change(self.job_id, JobState.SAVED, saved_path=file.path, size=file.size)
        self._end(None)
        if not self.cancelled.is_set():
            self.ledger.delete([waiting])

    def _end(self, target: Path | None) -> None:
        """Say that it is saved, also where it was cancelled meanwhile."""
        place: dict[str, Any] = {} if target is None else {"saved_path": target}
        job = self.ledger.get(self.job_id)
        self.ledger.change(
            self.job_id,
            JobState.SAVED,
            **place,
            shape=self.request.shape,
            waiting_file=None,
            save_to=None,
            numbered=False,
            named=(),
            problem=job and job.flaw,
        )
        self.ledger.write(self.job_id)

    @property
    def ledger(self) -> Ledger:
        return self.context.ledger

    def _change(self, **changes: Any) -> Job:  # noqa: ANN401 - Job's fields
        return self.ledger.change(self.job_id, unless=self.cancelled, **changes)

    def _note_copied(self, copied: int, size: int | None) -> None:
        now = time.monotonic()
        if not self.cancelled.is_set() and now - self._told_at >= OFTEN:
            self._told_at = now
            self.tell_copied(self.job_id, Activity(received=copied, total=size))


def is_whole(file: Path, size: int | None) -> bool:
    """Tell whether a file is there and has this size in bytes."""
    try:
        return file.stat().st_size == size
    except OSError:
        return False


def _same_content(waiting: Path, target: Path) -> bool:
    with contextlib.suppress(OSError):
        return filecmp.cmp(waiting, target, shallow=False)
    return False


class SaveRunner(QObject):
    """Lives on the GUI thread. In it are the ids of the reports that are being saved.

    `ended` carries a `Save`, also one that was cancelled, which may have been too late. `tell_copied` and `tell_failed`
    are called on the thread of a save.
    """

    ended = Signal(object)

    def __init__(
        self,
        context: WorkerContext,
        tell_copied: Callable[[str, Activity], None],
        tell_failed: Callable[[StoreProblem], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._tell_copied = tell_copied
        self._tell_failed = tell_failed
        self._threads = FolderThreads("saving")
        self._under_way: dict[str, Save] = {}

    def __contains__(self, job_id: str) -> bool:
        return job_id in self._under_way

    def begin(self, job_id: str, request: SaveRequest) -> None:
        """Save the file that waits."""
        self._start(job_id, request, Save.begin)

    def go_on(self, job_id: str, request: SaveRequest) -> None:
        """Finish what an earlier start began."""
        self._start(job_id, request, Save.go_on)

    def sweep(self) -> None:
        """Take away what a kill has left half-written in people's folders. On any thread."""
        for left in self._context.unfinished.leftovers():
            self._threads.run(left.part.parent, left.clear)

    def forget(self, save: Save) -> None:
        """Take in that a save has ended. Another one of its report may be under way."""
        if self._under_way.get(save.job_id) is save:
            del self._under_way[save.job_id]

    def cancel(self, job_id: str) -> None:
        """Give up a save, at once also where its folder does not answer. What waits goes on waiting."""
        save = self._under_way.pop(job_id, None)
        if save is not None:
            save.cancelled.set()

    def stop(self, seconds: float) -> bool:
        """End, and tell whether that was possible in so many seconds. The next start goes on with what is under way."""
        for save in self._under_way.values():
            save.cancelled.set()
        return self._threads.stop(seconds)

    def _start(self, job_id: str, request: SaveRequest, work: Callable[[Save], None]) -> None:
        save = self._under_way[job_id] = Save(job_id, request, self._context, self._tell_copied)
        self._threads.run(request.path.parent, lambda: self._run(save, work))

    def _run(self, save: Save, work: Callable[[Save], None]) -> None:
        """Runs on a thread of the save's folder."""
        try:
            work(save)
        except Cancelled:
            pass
        except StoreProblem as problem:
            with contextlib.suppress(Cancelled):  # a save that is not written down does not go on
                self._context.ledger.change(save.job_id, unless=save.cancelled, save_to=None, numbered=False)
            self._tell_failed(problem)
        finally:
            self.ended.emit(save)

"""Saves finished reports on threads of their own: from the waiting folder to where the person wants the file."""

from __future__ import annotations

import contextlib
import filecmp
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from apsis_desktop.errors import Cancelled, FileExists, SavingProblem, StoreProblem
from apsis_desktop.jobs.download_speed import OFTEN
from apsis_desktop.jobs.job import Activity, Job, JobState, Problem
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.report.files.destination import real_place
from apsis_desktop.report.files.free_name import free_name
from apsis_desktop.report.files.moving import move_into_place
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.system.folder_threads import FolderThreads

MOST_NAMES = 20
"""How many names are tried one after the other, where each is taken just before it is used."""


@dataclass(frozen=True, slots=True)
class SaveRequest:
    """Where a report is to be saved, and as what.

    `numbered`: the program chose the name; where it is taken, a number is added to it.
    """

    path: Path
    format: FileFormat
    replace: bool
    numbered: bool = False

    def fits(self, job: Job) -> bool:
        """Tell whether the file that waits is the one that is wanted."""
        return job.state is JobState.READY and job.waiting_file is not None and job.file_format is self.format


def save_under_way(job: Job) -> SaveRequest | None:
    """Return where a ready report is being saved, if it is."""
    if job.save_to is None or not job.saving:
        return None
    return SaveRequest(job.save_to, job.format, job.replace_existing, job.numbered)


@dataclass(eq=False)
class Save:
    """One save of one report, from the moment it is wanted. `begin` and `go_on` run on a thread of its folder's.

    They raise `Cancelled` where the report is gone, and where `cancelled` is set while the file is being copied: it
    waits as before. `tell_copied` is told how far copying has come, where the file has to be copied.
    """

    job_id: str
    request: SaveRequest
    ledger: Ledger
    unfinished: Unfinished
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
        # The waiting file is taken away only once the whole file lies where it was to go.
        if not is_whole(job.waiting_file, job.size) and is_whole(request.path, job.size):
            self._end(request.path)
        elif not request.replace and _same_content(job.waiting_file, request.path):
            self._save(replace(request, replace=True))
        else:
            self._save(replace(request, numbered=not request.replace))

    def _save(self, request: SaveRequest) -> None:
        tries = MOST_NAMES if request.numbered else 1
        while True:
            tries -= 1
            try:
                self._try(request)
            except SavingProblem as problem:
                if tries and isinstance(problem, FileExists):
                    continue
                self._change(problem=Problem.of(problem), save_to=None, numbered=False)
                self.ledger.write(self.job_id)
            return

    def _try(self, request: SaveRequest) -> None:
        """Write down the place first, so that a start after a crash can finish it; then put the file there."""
        with saving_errors(request.path):
            target = free_name(request.path) if request.numbered else request.path
            real = real_place(target)
            target = real if request.replace else target
        job = self._change(save_to=target, replace_existing=request.replace)
        waiting = job.waiting_file
        if waiting is None:
            raise Cancelled(detail="nothing waits to be saved")
        self.ledger.write(self.job_id)
        if not waiting.exists():
            self._change(waiting_file=None, size=None, save_to=None, numbered=False)
            self.ledger.write(self.job_id)
            self.had_file = False
            return
        move_into_place(
            waiting,
            target,
            replace=request.replace,
            cancelled=self.cancelled,
            copied=lambda copied: self._note_copied(copied, job.size),
            unfinished=self.unfinished,
        )
        self._end(target)

    def _end(self, target: Path) -> None:
        """Say that it is saved, also where it was cancelled meanwhile."""
        self.ledger.change(
            self.job_id,
            JobState.SAVED,
            saved_path=target,
            waiting_file=None,
            save_to=None,
            numbered=False,
            problem=None,
        )
        self.ledger.write(self.job_id)

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
        ledger: Ledger,
        unfinished: Unfinished,
        tell_copied: Callable[[str, Activity], None],
        tell_failed: Callable[[StoreProblem], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ledger = ledger
        self._unfinished = unfinished
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
        for left in self._unfinished.leftovers():
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
        save = self._under_way[job_id] = Save(job_id, request, self._ledger, self._unfinished, self._tell_copied)
        self._threads.run(request.path.parent, lambda: self._run(save, work))

    def _run(self, save: Save, work: Callable[[Save], None]) -> None:
        """Runs on a thread of the save's folder."""
        try:
            work(save)
        except Cancelled:
            pass
        except StoreProblem as problem:
            with contextlib.suppress(Cancelled):  # a save that is not written down does not go on
                self._ledger.change(save.job_id, unless=save.cancelled, save_to=None, numbered=False)
            self._tell_failed(problem)
        finally:
            self.ended.emit(save)

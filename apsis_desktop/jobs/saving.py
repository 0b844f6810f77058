"""Saves finished reports on threads of their own: from the waiting folder to where the person wants the file."""

from __future__ import annotations

import contextlib
import filecmp
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from apsis_desktop.errors import Cancelled, FileExists, SavingProblem, StoreProblem
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

    `numbered`: the name was chosen by nobody; where it is taken, a number is added to it.
    """

    path: Path
    format: FileFormat
    replace: bool
    numbered: bool = False

    def fits(self, job: Job) -> bool:
        """Tell whether the file that waits is the one that is wanted."""
        return job.state is JobState.READY and job.waiting_file is not None and job.file_format is self.format


def wish_under_way(job: Job) -> SaveRequest | None:
    """Return where a ready report is on its way to, if it is."""
    if job.save_to is None or not job.saving:
        return None
    return SaveRequest(job.save_to, job.format, job.replace_existing, job.numbered)


@dataclass(frozen=True, slots=True)
class Saving:
    """One save of one report. `copied` is told the bytes that are copied so far, where the file has to be copied.

    Both its methods wait for the disk, and tell whether the waiting file was still there: without one the report is
    ready with nothing to save. They raise `Cancelled` where the report is gone, and where `cancelled` is set while the
    file is being copied: it waits as before.
    """

    ledger: Ledger
    job_id: str
    cancelled: threading.Event
    copied: Callable[[int], None]
    unfinished: Unfinished

    def begin(self, wish: SaveRequest) -> bool:
        """Move a ready report's file to where it is wanted: the report is then saved, or ready with a problem.

        The place is written down first, so that a start after a crash can finish it.
        """
        tries = MOST_NAMES if wish.numbered else 1
        while True:
            tries -= 1
            try:
                return self._try(wish)
            except SavingProblem as problem:
                if not (tries and isinstance(problem, FileExists)):
                    self._change(problem=Problem.of(problem), save_to=None, numbered=False)
                    self.ledger.write(self.job_id)
                    return True

    def go_on(self, wish: SaveRequest) -> bool:
        """Finish what a crash, or closing the program, cut short.

        A file that is there already may be the one that was being saved. One that is not has come since, so a number
        is added to the name.
        """
        job = self.ledger.get(self.job_id)
        if job is None or job.waiting_file is None:
            raise Cancelled(detail="nothing was being saved")
        # The waiting file is taken away only once the whole file lies where it was to go.
        if not is_whole(job.waiting_file, job.size) and is_whole(wish.path, job.size):
            return self._end(wish.path)
        if not wish.replace and _same_content(job.waiting_file, wish.path):
            return self.begin(SaveRequest(wish.path, wish.format, replace=True))
        return self.begin(SaveRequest(wish.path, wish.format, wish.replace, numbered=not wish.replace))

    def _try(self, wish: SaveRequest) -> bool:
        with saving_errors(wish.path):
            target = free_name(wish.path) if wish.numbered else wish.path
            real = real_place(target)
            target = real if wish.replace else target
        job = self._change(save_to=target, replace_existing=wish.replace)
        waiting = job.waiting_file
        if waiting is None:
            raise Cancelled(detail="nothing waits to be saved")
        self.ledger.write(self.job_id)
        if not waiting.exists():
            self._change(waiting_file=None, size=None, save_to=None, numbered=False)
            self.ledger.write(self.job_id)
            return False
        move_into_place(
            waiting,
            target,
            replace=wish.replace,
            cancelled=self.cancelled,
            copied=self.copied,
            unfinished=self.unfinished,
        )
        return self._end(target)

    def _end(self, target: Path) -> bool:
        """Say that it is saved, whoever has cancelled meanwhile."""
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
        return True

    def _change(self, **changes: Any) -> Job:  # noqa: ANN401 - Job's fields
        return self.ledger.change(self.job_id, unless=self.cancelled, **changes)


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


OFTEN = 0.1  # seconds between two signals about bytes


@dataclass(eq=False, slots=True)
class _UnderWay:
    """A save from the moment it is wanted; `had_file` is what came of it (see `Saving`)."""

    job_id: str
    wish: SaveRequest
    size: int | None
    cancelled: threading.Event = field(default_factory=threading.Event)
    had_file: bool = True
    last_told: float = float("-inf")


class SaveRunner(QObject):
    """Lives on the GUI thread.

    `ended` carries a job's id, the `SaveRequest` that was worked on, and whether the waiting file was still there; it
    comes also for a save that was cancelled, which may have been too late. `copied` carries a job's id and an
    `Activity`, `store_failed` a `StoreProblem`.
    """

    ended = Signal(str, object, bool)
    copied = Signal(str, object)
    store_failed = Signal(object)
    _done = Signal(object)

    def __init__(self, ledger: Ledger, unfinished: Unfinished, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ledger = ledger
        self._unfinished = unfinished
        self._threads = FolderThreads("saving")
        self._under_way: dict[str, _UnderWay] = {}  # by the reports that are being saved
        self._done.connect(self._end)

    def __contains__(self, job_id: str) -> bool:
        """Tell whether a report is being saved."""
        return job_id in self._under_way

    def begin(self, job_id: str, wish: SaveRequest) -> None:
        """Save the file that waits."""
        self._start(job_id, wish, Saving.begin)

    def go_on(self, job_id: str, wish: SaveRequest) -> None:
        """Finish what an earlier start began."""
        self._start(job_id, wish, Saving.go_on)

    def sweep(self) -> None:
        """Take away what a kill has left half-written in people's folders. On any thread."""
        for left in self._unfinished.left():
            self._threads.run(left.part.parent, left.clear)

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

    def _start(self, job_id: str, wish: SaveRequest, work: Callable[[Saving, SaveRequest], bool]) -> None:
        job = self._ledger.get(job_id)
        save = self._under_way[job_id] = _UnderWay(job_id, wish, job.size if job is not None else None)
        saving = Saving(self._ledger, job_id, save.cancelled, partial(self._tell, save), self._unfinished)
        self._threads.run(wish.path.parent, partial(self._work, save, partial(work, saving, wish)))

    def _work(self, save: _UnderWay, work: Callable[[], bool]) -> None:
        """Runs on a thread of its folder's."""
        try:
            save.had_file = work()
        except Cancelled:
            pass
        except StoreProblem as problem:
            with contextlib.suppress(Cancelled):  # nothing is on its way that is not written down
                self._ledger.change(save.job_id, unless=save.cancelled, save_to=None, numbered=False)
            self.store_failed.emit(problem)
        finally:
            self._done.emit(save)

    def _tell(self, save: _UnderWay, copied: int) -> None:
        """Runs on a thread of its folder's."""
        now = time.monotonic()
        if not save.cancelled.is_set() and now - save.last_told >= OFTEN:
            save.last_told = now
            self.copied.emit(save.job_id, Activity(received=copied, total=save.size))

    @Slot(object)
    def _end(self, save: _UnderWay) -> None:
        if self._under_way.get(save.job_id) is save:
            del self._under_way[save.job_id]
        self.ended.emit(save.job_id, save.wish, save.had_file or save.cancelled.is_set())

"""Saves reports whose files wait, off the GUI thread. No folder that hangs holds up another."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from apsis_desktop.errors import Cancelled, StoreProblem
from apsis_desktop.jobs.job import Activity
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.saving import Saving, SavingWish
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.system.folder_threads import FolderThreads

OFTEN = 0.1  # seconds between two signals about bytes


@dataclass(eq=False, slots=True)
class _UnderWay:
    """A save from the moment it is wanted; `had_file` is what came of it (see `Saving`)."""

    job_id: str
    wish: SavingWish
    size: int | None
    cancelled: threading.Event = field(default_factory=threading.Event)
    had_file: bool = True
    last_told: float = float("-inf")


class Savings(QObject):
    """Lives on the GUI thread.

    `ended` carries a job's id, the `SavingWish` that was worked on, and whether the waiting file was still there; it
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

    def begin(self, job_id: str, wish: SavingWish) -> None:
        """Save the file that waits."""
        self._start(job_id, wish, Saving.begin)

    def go_on(self, job_id: str, wish: SavingWish) -> None:
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

    def _start(self, job_id: str, wish: SavingWish, work: Callable[[Saving, SavingWish], bool]) -> None:
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

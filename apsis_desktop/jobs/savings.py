"""Saves reports whose files wait, off the GUI thread: each report's wishes one after another."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from apsis_desktop.errors import Cancelled, StoreProblem
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.threads import Threads
from apsis_desktop.jobs.waiting_file import SavingWish, finish_saving, save_waiting_file


class Savings(QObject):
    """Lives on the GUI thread.

    `ended` carries a job's id, the `SavingWish` that was worked on, and the one that came for the same report in the
    meantime, or None. `store_failed` carries a `StoreProblem`.
    """

    ended = Signal(str, object, object)
    store_failed = Signal(object)
    _done = Signal(str, object)

    def __init__(self, ledger: Ledger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ledger = ledger
        self._threads = Threads(2, "saving")
        self._stopping = threading.Event()
        self._next: dict[str, SavingWish | None] = {}  # by the reports that are being saved
        self._done.connect(self._end)

    def __contains__(self, job_id: str) -> bool:
        """Tell whether a report is being saved."""
        return job_id in self._next

    def put_off(self, job_id: str, wish: SavingWish) -> None:
        """Remember a wish for a report that is being saved: the file that waits may be gone after that."""
        self._next[job_id] = wish

    def begin(self, job_id: str, wish: SavingWish) -> None:
        """Save the file that waits."""
        self._start(
            job_id,
            wish,
            lambda: save_waiting_file(self._ledger, job_id, wish.path, replace=wish.replace, cancelled=self._stopping),
        )

    def go_on(self, job_id: str, wish: SavingWish) -> None:
        """Finish what an earlier start began."""
        self._start(job_id, wish, lambda: finish_saving(self._ledger, job_id, self._stopping))

    def stop(self, seconds: float) -> bool:
        """End, and tell whether that was possible in so many seconds. The next start goes on with what is under way."""
        self._stopping.set()
        return self._threads.stop(seconds, drop_waiting=True)

    def _start(self, job_id: str, wish: SavingWish, work: Callable[[], Job]) -> None:
        self._next[job_id] = None
        self._threads.run(partial(self._work, job_id, wish, work))

    def _work(self, job_id: str, wish: SavingWish, work: Callable[[], Job]) -> None:
        """Runs on a thread of its own."""
        try:
            work()
        except Cancelled:
            pass
        except StoreProblem as problem:
            self.store_failed.emit(problem)
        finally:
            self._done.emit(job_id, wish)

    @Slot(str, object)
    def _end(self, job_id: str, wish: SavingWish) -> None:
        self.ended.emit(job_id, wish, self._next.pop(job_id, None))

"""Plain functions, run off the GUI thread; their results come back to it as signals."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal, SignalInstance

from apsis_desktop.errors import ApsisError, Cancelled

log = logging.getLogger(__name__)


class Task(QObject):
    """One piece of work. Exactly one of the two signals comes, on the thread that made the task; none once cancelled.

    It deletes itself when it is done.

    `failed` carries an `ApsisError`: anything else is a defect of ours, which is logged and becomes the root error.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cancelled = threading.Event()
        self._finished.connect(self._announce)

    def cancel(self) -> None:
        """Stop caring about the result, and let the work know (its `cancelled` event is set)."""
        self.cancelled.set()

    def _announce(self, result: object, error: object) -> None:
        self.deleteLater()
        if self.cancelled.is_set() or isinstance(error, Cancelled):
            return
        signal: SignalInstance = self.succeeded if error is None else self.failed
        signal.emit(result if error is None else error)


class Background:
    """A few threads for what must not be done on the GUI thread: network, disk, keyring and the store.

    Work gets its task's `cancelled` event, which it looks at wherever it waits.
    """

    def __init__(self, threads: int = 4) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="background")
        self._tasks: set[Task] = set()
        self._lock = threading.Lock()

    def run(
        self,
        work: Callable[[threading.Event], object],
        succeeded: Callable[[object], None] | None = None,
        failed: Callable[[ApsisError], None] | None = None,
        *,
        parent: QObject | None = None,
    ) -> Task:
        """Start `work` and return its task. The callables are bound slots of objects on the calling thread."""
        task = Task(parent)
        if succeeded is not None:
            task.succeeded.connect(succeeded)
        if failed is not None:
            task.failed.connect(failed)
        with self._lock:
            self._tasks.add(task)
        self._pool.submit(self._work, task, work)
        return task

    def stop(self) -> None:
        """Cancel everything and wait for the threads, in order."""
        with self._lock:
            tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._tasks.clear()

    def _work(self, task: Task, work: Callable[[threading.Event], object]) -> None:
        result: object = None
        error: ApsisError | None = None
        try:
            result = work(task.cancelled)
        except ApsisError as problem:
            error = problem
        except Exception as defect:
            log.exception("a background task failed")
            error = ApsisError(detail=repr(defect))
        try:
            task._finished.emit(result, error)  # noqa: SLF001 - the two classes are one mechanism
        except RuntimeError:
            pass  # its window, and with it the task, is gone: nobody waits for the answer
        finally:
            with self._lock:
                self._tasks.discard(task)

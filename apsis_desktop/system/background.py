"""Plain functions, run off the GUI thread; their results come back to it as signals."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from apsis_desktop.errors import ApsisError, Cancelled
from apsis_desktop.system.cancellation import Cancellation
from apsis_desktop.system.folder_threads import FolderThreads
from apsis_desktop.system.logging_setup import redact
from apsis_desktop.system.threads import Threads

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
        self.cancelled = Cancellation()
        self._finished.connect(self._announce)

    @Slot()
    def cancel(self) -> bool:
        """Stop caring about the result, let the work know, and tell whether that was in time: else a signal comes."""
        self.cancelled.set()
        return self.cancelled.is_set()

    def do(self, work: Callable[[Cancellation], object]) -> None:
        """Do the work; runs on a thread of the background's."""
        result: object = None
        error: ApsisError | None = None
        try:
            if not self.cancelled.is_set():
                result = work(self.cancelled)
        except ApsisError as problem:
            error = problem
        except Exception as defect:
            log.exception("a background task failed")
            error = ApsisError(detail=redact(repr(defect)))
        with contextlib.suppress(RuntimeError):  # the whole program is on its way out: nobody waits for the answer
            self._finished.emit(result, error)

    @Slot(object, object)
    def _announce(self, result: object, error: object) -> None:
        self.deleteLater()
        if self.cancelled.is_set() or isinstance(error, Cancelled):
            return
        signal: SignalInstance = self.succeeded if error is None else self.failed
        signal.emit(result if error is None else error)


class Background:
    """A few threads for what must not be done on the GUI thread: network, disk, keyring and the store.

    Work in people's folders, which may not answer, has threads of its own.

    Made and used on the GUI thread. Work gets its task's `cancelled` event, which it looks at wherever it waits.
    """

    def __init__(self, threads: int = 4) -> None:
        self._threads = Threads(threads, "background")
        self._folders = FolderThreads("folder")
        # Tasks are deleted on this thread alone, and never while another one may still report to them.
        self._home = QObject()

    def run(
        self,
        work: Callable[[Cancellation], object],
        succeeded: Callable[[object], None] | None = None,
        failed: Callable[[ApsisError], None] | None = None,
        *,
        parent: QObject | None = None,
        folder: Path | None = None,
    ) -> Task:
        """Start `work` and return its task. The callables are bound slots of objects on the calling thread.

        `folder` is the one that the work is done in, where that is a person's. The task is cancelled when `parent` is
        destroyed.
        """
        task = Task(self._home)
        if succeeded is not None:
            task.succeeded.connect(succeeded)
        if failed is not None:
            task.failed.connect(failed)
        if parent is not None:
            parent.destroyed.connect(task.cancel)
        do = partial(task.do, work)
        if not (self._threads.run(do) if folder is None else self._folders.run(folder, do)):
            task.cancel()
            task.deleteLater()
        return task

    def stop(self, seconds: float = 5.0) -> bool:
        """Cancel everything, wait for the threads, and tell whether they have ended."""
        for task in self._home.findChildren(Task):
            task.cancel()
        deadline = time.monotonic() + seconds
        ended = [self._threads.stop(seconds, drop_waiting=True)]
        ended.append(self._folders.stop(max(0.0, deadline - time.monotonic())))
        return all(ended)

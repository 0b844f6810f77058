"""Plain functions, run off the GUI thread; their results come back to it."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from apsis_desktop.errors import ApsisError, Cancelled
from apsis_desktop.system.cancellation import Cancellation
from apsis_desktop.system.folder_threads import FolderThreads
from apsis_desktop.system.logging_setup import redact
from apsis_desktop.system.threads import Threads

log = logging.getLogger(__name__)

T = TypeVar("T")
Call = Callable[[], None]


class Task(QObject):
    """One piece of work. What comes of it is told on the thread that made the task, and the task deletes itself.

    Nothing is told once the task is cancelled, or to a method of a QObject that has been deleted. An error is always an
    `ApsisError`: anything else is a defect of ours, which is logged and becomes the root error.
    """

    _finished = Signal()

    def __init__(
        self, work: Callable[[Cancellation], Call], failed: Callable[[ApsisError], None], home: QObject
    ) -> None:
        """`work` returns what is then called on the thread that made the task."""
        super().__init__(home)
        self.cancelled = Cancellation()
        self._work: Callable[[Cancellation], Call] | None = work
        self._failed: Callable[[ApsisError], None] | None = failed
        self._answer: Call | None = None
        self._finished.connect(self._give_answer)

    @Slot()
    def cancel(self) -> bool:
        """Cancel the work, and tell whether that was in time: else what comes of it is still told."""
        self.cancelled.set()
        return self.cancelled.is_set()

    def do(self) -> None:
        """Do the work; runs on a thread of the background's."""
        try:
            if self._work is not None and not self.cancelled.is_set():
                self._answer = self._work(self.cancelled)
        except Cancelled:
            pass
        except ApsisError as problem:
            self._answer = partial(self._failed or _ignore, problem)
        except Exception as defect:
            log.exception("a background task failed")
            self._answer = partial(self._failed or _ignore, ApsisError(detail=redact(repr(defect))))
        with contextlib.suppress(RuntimeError):  # the program is ending and has deleted the task
            self._finished.emit()

    @Slot()
    def _give_answer(self) -> None:
        answer = self._answer
        self.deleteLater()  # first: with the last reference to the background, what follows deletes its tasks at once
        # Released here: a QObject whose last reference the other thread drops would be deleted on that thread.
        self.release()
        if answer is not None and not self.cancelled.is_set() and not _receiver_is_deleted(answer):
            answer()

    def release(self) -> None:
        """Let go of all that the work was about; nothing is told any more."""
        self._answer = self._work = self._failed = None


def _work_for(work: Callable[[Cancellation], T], done: Callable[[T], None], cancelled: Cancellation) -> Call:
    return partial(done, work(cancelled))


def _receiver_is_deleted(call: Callable[..., None]) -> bool:
    while isinstance(call, partial):
        call = call.func
    receiver = getattr(call, "__self__", None)
    return isinstance(receiver, QObject) and not isValid(receiver)


def _ignore(_result: object) -> None:
    pass


class Background:
    """A few threads for what must not be done on the GUI thread: network, disk, keyring and the store.

    Work in people's folders, which may not answer, has threads of its own.

    Made and used on the GUI thread. Work gets its task's `cancelled` event, which it looks at wherever it waits.
    """

    def __init__(self, threads: int = 4) -> None:
        self._threads = Threads(threads, "background")
        self._folders = FolderThreads("folder")
        self._may_run = threading.Event()
        self._may_run.set()
        # Tasks are deleted on this thread alone, and never while another one may still report to them.
        self._home = QObject()

    def hold(self) -> None:
        """Begin nothing more until `go_on`."""
        self._may_run.clear()

    def go_on(self) -> None:
        """Begin what has come since `hold`, in its order."""
        self._may_run.set()

    def run(
        self,
        work: Callable[[Cancellation], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[ApsisError], None] | None = None,
        *,
        parent: QObject | None = None,
        folder: Path | None = None,
    ) -> Task:
        """Start `work` and return its task; what it returns goes to `done`, on the GUI thread.

        `folder` is the one that the work is done in, where that is a person's. The task is cancelled when `parent` is
        destroyed.
        """
        task = Task(partial(_work_for, work, done or _ignore), failed or _ignore, self._home)
        if parent is not None:
            parent.destroyed.connect(task.cancel)
        do = partial(self._do, task)
        if not (self._threads.run(do) if folder is None else self._folders.run(folder, do)):
            task.cancel()
            task.deleteLater()
        return task

    def stop(self, seconds: float = 5.0) -> bool:
        """Cancel everything, wait for the threads, and tell whether they have ended."""
        for task in self._home.findChildren(Task):
            task.cancel()
        self.go_on()
        deadline = time.monotonic() + seconds
        ended = [self._threads.stop(seconds, drop_waiting=True)]
        ended.append(self._folders.stop(max(0.0, deadline - time.monotonic())))
        if all(ended):  # else a thread may still be at work
            for task in self._home.findChildren(Task):
                task.release()
        return all(ended)

    def _do(self, task: Task) -> None:
        self._may_run.wait()
        task.do()

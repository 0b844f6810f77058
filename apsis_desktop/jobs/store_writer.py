"""Writes down what becomes of reports: on one thread, so that it happens in the order in which it was wanted."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from apsis_desktop.errors import StoreProblem
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.system.folder_threads import FolderThreads
from apsis_desktop.system.threads import Threads

log = logging.getLogger(__name__)


class StoreWriter:
    """Every method but `stop` returns at once. `failed` is called on a thread where something was not written down.

    `deleted` is called on a thread after files were deleted, for which their reports wait.

    What reports do not need any more is deleted after that is written down, on threads of the folders it lies in: a
    folder that does not answer holds up nothing else.
    """

    def __init__(self, ledger: Ledger, failed: Callable[[StoreProblem], None], deleted: Callable[[], None]) -> None:
        self._ledger = ledger
        self._failed = failed
        self._deleted = deleted
        self._thread = Threads(1, "store writer")
        self._folders = FolderThreads("deleting")

    def run(self, work: Callable[[], None]) -> None:
        """Have work done in its turn."""
        self._thread.run(partial(self._try, work))

    def write(self, job_id: str, unneeded: Sequence[Path] = ()) -> None:
        """Write down where a report stands, or that it is gone, and delete files after that."""
        self._write_and_delete(partial(self._ledger.write, job_id), [job_id], unneeded)

    def write_all(self, job_ids: Sequence[str], unneeded: Sequence[Path | None] = ()) -> None:
        """Write down where several reports stand, in one go, and delete files after that."""
        self._write_and_delete(partial(self._ledger.write_all, job_ids), job_ids, unneeded)

    def write_away(self, job_ids: Sequence[str], unneeded: Sequence[Path | None] = ()) -> None:
        """Write down that reports are gone, in one go, and delete files after that."""
        self._write_and_delete(partial(self._ledger.write_away, job_ids), job_ids, unneeded)

    def stop(self, seconds: float) -> bool:
        """Finish, and tell whether that was possible in so many seconds."""
        deadline = time.monotonic() + seconds
        written = self._thread.stop(seconds)
        return self._folders.stop(deadline - time.monotonic(), drop_waiting=False) and written

    def _write_and_delete(
        self, write: Callable[[], None], job_ids: Sequence[str], unneeded: Sequence[Path | None]
    ) -> None:
        files = {file for file in unneeded if file is not None}

        def work() -> None:
            written = False
            try:
                write()
                written = True
            finally:
                if not written:  # the next start deletes them
                    self._note_gone(files)
            for folder in {file.parent for file in files}:
                here = [file for file in files if file.parent == folder]
                self._folders.run(folder, partial(self._try, partial(self._delete, here)))

        if job_ids:
            self._ledger.let_go(files)
            self.run(work)

    def _delete(self, files: Sequence[Path]) -> None:
        try:
            self._ledger.delete(files)
        finally:
            self._note_gone(files)

    def _note_gone(self, files: Collection[Path]) -> None:
        if files:
            self._ledger.gone(files)
            self._deleted()

    def _try(self, work: Callable[[], None]) -> None:
        """Runs on a thread. What cannot be written down is still there at the next start, with its file."""
        try:
            work()
        except StoreProblem as problem:
            log.warning("a change of reports could not be written down: %s", problem.code)
            self._failed(problem)

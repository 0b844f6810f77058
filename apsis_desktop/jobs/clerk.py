"""Writes down what becomes of reports: on one thread, so that it happens in the order in which it was wanted."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from apsis_desktop.errors import StoreProblem
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.system.threads import Threads

log = logging.getLogger(__name__)


class Clerk(QObject):
    """Every method but `stop` returns at once. `store_failed` carries a `StoreProblem`."""

    store_failed = Signal(object)

    def __init__(self, ledger: Ledger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ledger = ledger
        self._thread = Threads(1, "clerk")

    def run(self, work: Callable[[], None]) -> None:
        """Have work done that raises nothing, in its turn."""
        self._thread.run(work)

    def write(self, job_id: str) -> None:
        """Write down where a report stands, or that it is gone."""
        self._thread.run(partial(self._write, partial(self._ledger.write, job_id), ()))

    def write_all(self, job_ids: Sequence[str], no_longer_wanted: Sequence[Path | None] = ()) -> None:
        """Write down where several reports stand, in one go, and delete files after that."""
        if job_ids:
            self._thread.run(partial(self._write, partial(self._ledger.write_all, job_ids), no_longer_wanted))

    def write_away(self, job_ids: Sequence[str], no_longer_wanted: Sequence[Path | None] = ()) -> None:
        """Write down that reports are gone, in one go, and delete files after that."""
        if job_ids:
            self._thread.run(partial(self._write, partial(self._ledger.write_away, job_ids), no_longer_wanted))

    def stop(self, seconds: float) -> bool:
        """Finish, and tell whether that was possible in so many seconds."""
        return self._thread.stop(seconds)

    def _write(self, write: Callable[[], None], no_longer_wanted: Sequence[Path | None]) -> None:
        """Runs on the clerk's thread. What cannot be written down is still there at the next start, with its file."""
        try:
            write()
            self._ledger.delete([file for file in no_longer_wanted if file is not None])
        except StoreProblem as problem:
            log.warning("a change of reports could not be written down: %s", problem.code)
            self.store_failed.emit(problem)

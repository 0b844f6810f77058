"""Writes changes of reports down, one after the other, on a thread of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from apsis_desktop.errors import StoreProblem
from apsis_desktop.jobs.threads import Threads
from apsis_desktop.jobs.waiting_folder import remove_files

log = logging.getLogger(__name__)


class Clerk(QObject):
    """`failed` carries a `StoreProblem`."""

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # One thread, so that what a person does is written down in that order.
        self._threads = Threads(1, "clerk")

    def run(self, write: Callable[[], None], then_delete: Path | None = None) -> None:
        """Write something down. A file that is not needed after that is deleted after that, not before."""
        self._threads.run(partial(self._write, write, then_delete))

    def stop(self, seconds: float) -> bool:
        """Write down what is left, and tell whether that was possible in so many seconds."""
        return self._threads.stop(seconds)

    def _write(self, write: Callable[[], None], then_delete: Path | None) -> None:
        """Runs on the thread."""
        try:
            write()
        except StoreProblem as problem:
            log.warning("a change of reports could not be written down: %s", problem.code)
            self.failed.emit(problem)
            return
        if then_delete is not None:
            remove_files([then_delete])

"""Threads for work in people's folders, any of which may be on a drive that never answers. No Qt."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from apsis_desktop.system.threads import do_logged

EACH = 2
"""How many pieces of work are done at a time in one folder."""


class FolderThreads:
    """The work of one folder never waits for that of another. In a folder it is begun in the order in which it came.

    A thread starts with the work and ends with it; one that hangs does not keep the program from ending.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._changed = threading.Condition()
        self._waiting: dict[Path, deque[Callable[[], None]]] = {}
        self._busy: dict[Path, int] = {}  # the threads at work, by folder
        self._stopped = False

    def run(self, folder: Path, work: Callable[[], None]) -> bool:
        """Have the work done, and tell whether it will be: not once these threads have been stopped."""
        with self._changed:
            if self._stopped:
                return False
            self._waiting.setdefault(folder, deque()).append(work)
            if self._busy.get(folder, 0) < EACH:
                self._busy[folder] = self._busy.get(folder, 0) + 1
                threading.Thread(target=self._work, args=[folder], name=self._name, daemon=True).start()
        return True

    def stop(self, seconds: float, *, drop_waiting: bool = True) -> bool:
        """Take no more work, drop what has not begun, and tell whether the rest has ended in so many seconds."""
        deadline = time.monotonic() + seconds
        with self._changed:
            self._stopped = True
            if drop_waiting:
                self._waiting.clear()
            return self._changed.wait_for(lambda: not self._busy, max(0.0, deadline - time.monotonic()))

    def _work(self, folder: Path) -> None:
        """Runs on a thread of the folder's, until there is no more to do."""
        while (work := self._next(folder)) is not None:
            do_logged(work)

    def _next(self, folder: Path) -> Callable[[], None] | None:
        with self._changed:
            if self._waiting.get(folder):
                return self._waiting[folder].popleft()
            self._waiting.pop(folder, None)
            self._busy[folder] -= 1
            if not self._busy[folder]:
                del self._busy[folder]
                self._changed.notify_all()
            return None

"""A thread pool with an orderly end, and how a thread gives way to that of the window."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

_GIVES_WAY = 10  # of 19

log = logging.getLogger(__name__)


class Threads:
    """Work starts in the order of `run`; with one thread it is also done in that order."""

    def __init__(self, count: int, name: str) -> None:
        self._executor = ThreadPoolExecutor(count, thread_name_prefix=name)
        self._lock = threading.Lock()
        self._futures: set[Future[None]] = set()
        self._stopped = False

    def run(self, work: Callable[[], None]) -> bool:
        """Queue the work, and return whether it will be done: not after `stop`."""
        with self._lock:
            if self._stopped:
                return False
            future = self._executor.submit(do_logged, work)
            self._futures.add(future)
        future.add_done_callback(self._forget)
        return True

    def stop(self, seconds: float, *, drop_waiting: bool = False) -> bool:
        """Accept no more work, and return whether all threads ended within so many seconds.

        Queued work is still done, or dropped with `drop_waiting`.
        """
        deadline = time.monotonic() + seconds
        with self._lock:
            self._stopped = True
        self._executor.shutdown(wait=False, cancel_futures=drop_waiting)
        with self._lock:
            unfinished = set(self._futures)
        late = wait(unfinished, timeout=max(0.0, deadline - time.monotonic())).not_done
        if not late:
            self._executor.shutdown(wait=True)  # they have nothing left to do: it takes no time
        return not late

    def _forget(self, future: Future[None]) -> None:
        with self._lock:
            self._futures.discard(future)


def let_window_go_first() -> None:
    """Have the calling thread give way to the window's where both want a processor.

    Windows lifts a thread that its window wakes, macOS the main thread. On Linux all take turns, and painting the list
    would wait for what is unpacked and written meanwhile.
    """
    if sys.platform == "linux":
        os.nice(_GIVES_WAY)  # of the thread alone, and of those that it starts


def do_logged(work: Callable[[], None]) -> None:
    """Do the work, and log any exception, which is a bug."""
    try:
        work()
    except Exception:
        log.exception("work on a thread failed")

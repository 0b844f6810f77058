"""A store that is being opened: the window does not wait for it, whoever writes to it does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime

from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.store import JobStore


class StoreToCome:
    """Stands in for the store until `open` has run, on whichever thread; writing waits for that.

    Where opening failed every write raises the same error, so that nothing is asked for that could not be kept.
    """

    def __init__(self) -> None:
        self._here = threading.Event()
        self._store: JobStore | None = None
        self._problem: Exception | None = None

    def open(self, make: Callable[[], JobStore]) -> JobStore:
        """Open the store and return it. Raises what `make` raises."""
        try:
            store = self._store = make()
        except Exception as problem:
            self._problem = problem
            raise
        finally:
            self._here.set()
        return store

    def close(self) -> None:
        if self._store is not None:
            self._store.close()

    def keep(self, job: Job) -> None:
        self._opened().keep(job)

    def forget(self, job_id: str) -> None:
        self._opened().forget(job_id)

    def note(self, job_id: str, at: datetime, text: str) -> None:
        self._opened().note(job_id, at, text)

    def _opened(self) -> JobStore:
        self._here.wait()
        if self._store is None:
            raise self._problem or RuntimeError("the store was never opened")
        return self._store

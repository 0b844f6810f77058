"""A store that is being opened: the window does not wait for it, whoever writes to it does."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from apsis_desktop.jobs.job import Job

if TYPE_CHECKING:
    from apsis_desktop.jobs.saved_files import SavedFile
    from apsis_desktop.jobs.store.store import JobStore
    from apsis_desktop.settings.settings import Connection


class PendingStore:
    """Stands in for the store until it is open; writing waits for that, on whichever thread.

    Where opening failed every write raises the same error, so that nothing is asked for that could not be kept.
    """

    def __init__(self) -> None:
        self._decided = threading.Event()
        self._store: JobStore | None = None
        self._problem: Exception | None = None

    @property
    def is_open(self) -> bool:
        return self._store is not None

    @property
    def has_remains(self) -> bool:
        """Whether there are damaged or older lists beside the store; no before it is open."""
        return self._store is not None and self._store.has_remains

    @contextlib.contextmanager
    def opening(self, make: Callable[[], JobStore]) -> Iterator[JobStore]:
        """Open the store and yield it, for what has to be done before anybody else writes. Raises what `make` raises.

        Once this has failed it may be tried again.
        """
        made: JobStore | None = None
        try:
            made = make()
            yield made
        except Exception as problem:
            self._problem = problem
            if made is not None:
                made.close()
            raise
        else:
            self._store, self._problem = made, None
        finally:
            self._decided.set()

    def close(self) -> None:
        if self._store is not None:
            self._store.close()

    def keep(self, job: Job) -> None:
        self._opened().keep(job)

    def keep_all(self, jobs: Iterable[Job]) -> None:
        self._opened().keep_all(jobs)

    def forget(self, *job_ids: str) -> None:
        self._opened().forget(*job_ids)

    def note(self, job_id: str, at: datetime, text: str) -> None:
        self._opened().note(job_id, at, text)

    def note_saved(self, *files: SavedFile) -> None:
        self._opened().note_saved(*files)

    def saved_files(self) -> list[SavedFile]:
        return self._opened().saved_files()

    def forget_files(self, files: Iterable[SavedFile]) -> None:
        self._opened().forget_files(files)

    def forget_files_without_report(self) -> None:
        self._opened().forget_files_without_report()

    def forget_unneeded(self, files: Iterable[Path]) -> None:
        self._opened().forget_unneeded(files)

    def forget_remains(self) -> None:
        self._opened().forget_remains()

    def note_connections(self, connections: Iterable[Connection]) -> None:
        self._opened().note_connections(connections)

    def connection_of(self, region: str, client_id: str) -> str | None:
        return self._opened().connection_of(region, client_id)

    def forget_connection(self, connection_id: str) -> None:
        self._opened().forget_connection(connection_id)

    def history(self, job_id: str) -> list[tuple[datetime, str]]:
        """Return a report's notes, the oldest first."""
        return self._opened().history(job_id)

    def _opened(self) -> JobStore:
        self._decided.wait()
        if self._store is None:
            raise self._problem or RuntimeError("the store was never opened")
        return self._store

"""Where reports are written down, so that they outlive the program: a SQLite file of the user's own. No Qt.

It holds what was requested and where it stands: no profile data, and no secret. A poll URL is of no use without a
token.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.jobs.store import connection_rows, part_rows, saved_file_rows, unneeded_file_rows
from apsis_desktop.jobs.store.rows import UNREADABLE, from_row, storable, text, time, time_text, to_row
from apsis_desktop.jobs.store.schema import JOB_COLUMNS
from apsis_desktop.report.clock import Clock
from apsis_desktop.settings.file import Connection
from apsis_desktop.system.logging_setup import redact as redacted

if TYPE_CHECKING:
    import sqlite3

    from apsis_desktop.jobs.store.migrations import Migration

log = logging.getLogger(__name__)

NOTES = 50  # how many are kept of a report

_KEEP = (
    f"INSERT INTO job ({', '.join(JOB_COLUMNS)}) VALUES ({', '.join(f':{column}' for column in JOB_COLUMNS)}) "  # noqa: S608 - names out of this program
    f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{column} = excluded.{column}' for column in JOB_COLUMNS)}"
)
_LOAD = f"SELECT {', '.join(JOB_COLUMNS)} FROM job ORDER BY asked_at DESC, number DESC"  # noqa: S608 - names out of this program
# Nothing of a report that is gone, and nothing twice where a state is written down again.
_NOTE = """
    INSERT INTO history (job_id, at, text) SELECT :id, :at, :text
    WHERE EXISTS (SELECT 1 FROM job WHERE id = :id)
    AND NOT EXISTS (SELECT 1 FROM history WHERE job_id = :id AND at = :at AND text = :text)
"""
_FORGET_OLD_NOTES = """
    DELETE FROM history WHERE job_id = :id AND number <= (
        SELECT number FROM history WHERE job_id = :id ORDER BY number DESC LIMIT 1 OFFSET :notes
    )
"""


class JobStore:
    """The reports of one user. Any thread may use it; each call waits for the disk and raises `StoreProblem` kinds.

    It is made without its file, which the window does not wait for (`opening`): who uses the store before it is open
    waits until it is. Where opening failed each call raises the same error, so that nothing is requested that could not
    be kept. `redact` goes over every note, and over what APSIS One says.
    """

    def __init__(self, file: Path, *, redact: Callable[[str], str] = redacted) -> None:
        self.is_open = False
        self.set_aside: Path | None = None
        """Where a damaged file was put when a new one was begun."""
        self.incomplete = False
        """Whether reports may be missing: of the file, or of its write-ahead log, or one that cannot be read."""
        self.has_remains = False
        """Whether there are lists that `forget_remains` would delete."""
        self._file = file
        self._redact = redact
        self._begun = threading.Event()
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._problem: Exception | None = None

    @classmethod
    def open(
        cls,
        file: Path,
        *,
        clock: Clock | None = None,
        redact: Callable[[str], str] = redacted,
        migrations: Sequence[Migration] | None = None,
    ) -> Self:
        """Make a store and open it."""
        store = cls(file, redact=redact)
        with store.opening(clock, migrations):
            return store

    @contextlib.contextmanager
    def opening(self, clock: Clock | None = None, migrations: Sequence[Migration] | None = None) -> Iterator[None]:
        """Open the file, making or migrating it, and keep all other threads waiting while the `with` block runs.

        Its folder is there. Nobody else can open it until it is closed. A damaged file is kept under another name
        (`set_aside`) and a new one begun. Raises `StoreTooNew`, `StoreLocked`, `StoreReadOnly`, `StoreFull`, and
        `StoreProblem` for anything else; it may be tried again then.
        """
        from apsis_desktop.jobs.store.database import close, copies, open_or_begin_anew

        with self._lock:
            self._begun.set()
            opened = None
            try:
                opened = open_or_begin_anew(self._file, (clock or Clock()).now(), migrations)
                self._connection, self.set_aside, self.incomplete = (
                    opened.connection,
                    opened.set_aside,
                    opened.incomplete,
                )
                self.has_remains = bool(copies(self._file))
                with self._reading() as connection:
                    unneeded_file_rows.note_by_themselves(connection)
                yield
            except Exception as problem:
                self._problem = problem
                if opened is not None:
                    self._connection = None
                    close(opened.connection)
                raise
            self.is_open = True

    def load(self) -> list[Job]:
        """Return the reports, newest first. One that cannot be read stays in the file, is logged and left out."""
        with self._reading() as connection:
            rows = connection.execute(_LOAD).fetchall()
            files = saved_file_rows.load_files(connection) if rows else []
            parts = part_rows.load_parts(connection)
        saved: dict[str, list[Path]] = {}
        for file in files:
            saved.setdefault(file.job_id, []).append(file.path)
        jobs = []
        for row in rows:
            try:
                job = from_row(dict(zip(JOB_COLUMNS, row, strict=True)))
                earlier = tuple(path for path in saved.get(job.id, ()) if path != job.saved_path)
                of_it = part_rows.parts_of(job.selection, parts.get(row[0], ()))
                jobs.append(replace(job, saved_before=earlier, parts=of_it))
            except UNREADABLE as error:
                self.incomplete = True
                log.error("a report in the list cannot be read: %r, %s", row[0], type(error).__name__)  # noqa: TRY400 - its traceback has values of the row
        return jobs

    def keep(self, job: Job) -> None:
        """Write down where a report stands. It lasts, also through a power cut, when this returns."""
        self.keep_all([job])

    def keep_all(self, jobs: Iterable[Job]) -> None:
        """Write down where several reports stand, in one go."""
        all_of_them = list(jobs)
        rows = [to_row(job, self._redact) for job in all_of_them]
        with self._writing(lasting=True) as connection:
            connection.executemany(_KEEP, rows)
            part_rows.keep_parts(connection, all_of_them, self._redact)

    def forget(self, *job_ids: str) -> None:
        """Take reports, and their history, out of the store. The files that they were saved as stay known."""
        ids = [(storable(job_id),) for job_id in job_ids]
        with self._writing(lasting=True) as connection:
            connection.executemany("DELETE FROM job WHERE id = ?", ids)
            connection.executemany("DELETE FROM history WHERE job_id = ?", ids)
        self._empty_log()

    def forget_remains(self) -> None:
        """Delete the lists that were set aside, those of older versions, and the reports that cannot be read."""
        from apsis_desktop.jobs.store.database import copies

        with self._writing(lasting=True) as connection:
            # In one step with the deleting, or a report that is requested in between would go.
            read = [(storable(job.id),) for job in self.load()]
            connection.execute("CREATE TEMP TABLE readable (id PRIMARY KEY)")
            connection.executemany("INSERT INTO readable VALUES (?)", read)
            connection.execute("DELETE FROM job WHERE id NOT IN (SELECT id FROM readable)")
            connection.execute("DELETE FROM history WHERE job_id NOT IN (SELECT id FROM readable)")
            connection.execute("DROP TABLE readable")
        self._empty_log()
        with self._reading():
            for copy in copies(self._file):
                copy.unlink(missing_ok=True)
        self.has_remains = False

    def unneeded_files(self) -> list[Path]:
        """Return the files that reports waited with and do not need any more, as far as they are not deleted yet."""
        with self._reading() as connection:
            return unneeded_file_rows.load_unneeded(connection)

    def forget_unneeded(self, files: Iterable[Path]) -> None:
        """Forget files that are deleted."""
        with self._writing(lasting=False) as connection:
            unneeded_file_rows.forget_unneeded(connection, files)
        self._empty_log()

    def note_connections(self, connections: Iterable[Connection]) -> None:
        """Write down which connection was made with which key."""
        with self._writing(lasting=True) as connection:
            connection_rows.keep_connections(connection, connections)

    def connection_of(self, region: str, client_id: str) -> str | None:
        """Return the id of the connection that was made with a key earlier."""
        with self._reading() as connection:
            return connection_rows.find_connection(connection, region, client_id)

    def forget_connection(self, connection_id: str) -> None:
        """Forget a connection that a person has removed."""
        with self._writing(lasting=True) as connection:
            connection_rows.forget_connection(connection, connection_id)
        self._empty_log()

    def note(self, job_id: str, at: datetime, text: str) -> None:
        """Add to a report's history, for support: in plain words or codes, never profile data or a secret.

        The last 50 are kept. A note may be lost in a power cut, but not when only the program dies.
        """
        note = {"id": storable(job_id), "at": time_text(at), "text": storable(self._redact(text))}
        with self._writing(lasting=False) as connection:
            connection.execute(_NOTE, note)
            connection.execute(_FORGET_OLD_NOTES, {"id": note["id"], "notes": NOTES})

    def history(self, job_id: str) -> list[tuple[datetime, str]]:
        """Return a report's notes, the oldest first."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT at, text FROM history WHERE job_id = ? ORDER BY number", (storable(job_id),)
            ).fetchall()
        notes = []
        for at, note in rows:
            with contextlib.suppress(*UNREADABLE):  # damaged; support can do without
                notes.append((time(text(at)), text(note)))
        return notes

    def note_saved(self, *files: SavedFile) -> None:
        """Write down what reports were saved as. It lasts."""
        with self._writing(lasting=True) as connection:
            saved_file_rows.keep_files(connection, files)

    def saved_files(self) -> list[SavedFile]:
        """Return the files that reports were saved as and that are not decided about, the oldest first."""
        with self._reading() as connection:
            return saved_file_rows.load_files(connection)

    def forget_files(self, files: Iterable[SavedFile]) -> None:
        """Forget files, unless one was saved anew in the meantime."""
        there = list(files)
        if there:
            with self._writing(lasting=True) as connection:
                saved_file_rows.forget_files(connection, there)
            self._empty_log()

    def forget_files_without_report(self) -> None:
        """Forget the files of reports that are no longer in the store."""
        with self._writing(lasting=True) as connection:
            saved_file_rows.forget_orphans(connection)
        self._empty_log()

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            from apsis_desktop.jobs.store.database import close

            with self._reading() as connection:
                close(connection)

    def _empty_log(self) -> None:
        from apsis_desktop.jobs.store.database import empty_log

        with self._reading() as connection:
            empty_log(connection)

    @contextlib.contextmanager
    def _writing(self, *, lasting: bool) -> Iterator[sqlite3.Connection]:
        from apsis_desktop.jobs.store.sqlite import transaction

        with self._reading() as connection:
            # EXTRA is FULL in WAL mode, and lasts as well where a disk allows SQLite only a rollback journal.
            connection.execute(f"PRAGMA synchronous = {'EXTRA' if lasting else 'NORMAL'}")
            with transaction(connection):
                yield connection

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """Wait until the file is open. Raises why it could not be opened."""
        from apsis_desktop.jobs.store.sqlite import store_errors

        self._begun.wait()
        with self._lock:
            if self._connection is None:
                raise self._problem or RuntimeError("the store was never opened")
            with store_errors(self._file):
                yield self._connection

"""Where reports are written down, so that they outlive the program: a SQLite file of the user's own. No Qt.

It holds what was asked for and where it stands: no profile data, and no secret. A poll URL is of no use without a
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

from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.jobs.store import connection_rows, unneeded_file_rows
from apsis_desktop.jobs.store import saved_file_rows as left_file_rows
from apsis_desktop.jobs.store.database import OpenedFile, close, copies, empty_log, open_or_begin_anew
from apsis_desktop.jobs.store.migrations import MIGRATIONS, Migration
from apsis_desktop.jobs.store.rows import COLUMNS, UNREADABLE, from_row, storable, text, time, time_text, to_row
from apsis_desktop.jobs.store.sqlite import store_errors, transaction
from apsis_desktop.report.clock import Clock
from apsis_desktop.settings.settings import Connection
from apsis_desktop.system.logging_setup import redact as redacted

log = logging.getLogger(__name__)

NOTES = 50  # how many are kept of a report
_TABLES = {
    "job": ("number", *COLUMNS),
    "history": ("number", "job_id", "at", "text"),
    "saved_file": left_file_rows.COLUMNS,
    "unneeded_file": unneeded_file_rows.COLUMNS,
    "connection": connection_rows.COLUMNS,
}

_KEEP = (
    f"INSERT INTO job ({', '.join(COLUMNS)}) VALUES ({', '.join(f':{column}' for column in COLUMNS)}) "  # noqa: S608 - names out of this program
    f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{column} = excluded.{column}' for column in COLUMNS)}"
)
_LOAD = f"SELECT {', '.join(COLUMNS)} FROM job ORDER BY asked_at DESC, number DESC"  # noqa: S608 - names out of this program
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
    """The reports of one user. Any thread may use it; each call waits for the disk and raises `StoreProblem` kinds."""

    def __init__(self, file: Path, opened: OpenedFile, redact: Callable[[str], str]) -> None:
        self.set_aside = opened.set_aside
        """Where `open` put a damaged file, having begun a new one."""
        self.incomplete = opened.incomplete
        """Whether reports may be missing: of the file, or of its write-ahead log, or one that cannot be read."""
        self.has_remains = bool(copies(file))
        """Whether there are lists that `forget_remains` would delete."""
        self._file = file
        self._connection = opened.connection
        self._redact = redact
        self._lock = threading.Lock()
        with store_errors(file):
            unneeded_file_rows.note_by_themselves(opened.connection)

    @classmethod
    def open(
        cls,
        file: Path,
        *,
        clock: Clock | None = None,
        redact: Callable[[str], str] = redacted,
        migrations: Sequence[Migration] = MIGRATIONS,
    ) -> JobStore:
        """Open the store in `file`, making or migrating it; its folder is there.

        Nobody else can open it until it is closed. A damaged file is kept under another name (`set_aside`) and a new
        one begun. `redact` goes over every note, and over what APSIS One says. Raises `StoreTooNew`, `StoreLocked`,
        `StoreReadOnly`, `StoreFull`, and `StoreProblem` for anything else.
        """
        return cls(file, open_or_begin_anew(file, (clock or Clock()).now(), migrations, _TABLES), redact)

    def load(self) -> list[Job]:
        """Return the reports, newest first. One that cannot be read stays in the file, is logged and left out."""
        with self._lock, store_errors(self._file):
            rows = self._connection.execute(_LOAD).fetchall()
            files = left_file_rows.load_files(self._connection) if rows else []
        saved: dict[str, list[Path]] = {}
        for file in files:
            saved.setdefault(file.job_id, []).append(file.path)
        jobs = []
        for row in rows:
            try:
                job = from_row(dict(zip(COLUMNS, row, strict=True)))
                earlier = tuple(path for path in saved.get(job.id, ()) if path != job.saved_path)
                jobs.append(replace(job, saved_before=earlier))
            except UNREADABLE as error:
                self.incomplete = True
                log.error("a report in the list cannot be read: %r, %s", row[0], type(error).__name__)  # noqa: TRY400 - its traceback has values of the row
        return jobs

    def keep(self, job: Job) -> None:
        """Write down where a report stands. It lasts, also through a power cut, when this returns."""
        self.keep_all([job])

    def keep_all(self, jobs: Iterable[Job]) -> None:
        """Write down where several reports stand, in one go."""
        rows = [to_row(job, self._redact) for job in jobs]
        with self._writing(lasting=True):
            self._connection.executemany(_KEEP, rows)

    def forget(self, *job_ids: str) -> None:
        """Take reports, and their history, out of the store. The files that they were saved as stay known."""
        ids = [(storable(job_id),) for job_id in job_ids]
        with self._writing(lasting=True):
            self._connection.executemany("DELETE FROM job WHERE id = ?", ids)
            self._connection.executemany("DELETE FROM history WHERE job_id = ?", ids)
        self._empty_log()

    def forget_remains(self) -> None:
        """Delete the lists that were set aside, those of older versions, and the reports that cannot be read."""
        read = [(storable(job.id),) for job in self.load()]
        with self._writing(lasting=True):
            self._connection.execute("CREATE TEMP TABLE readable (id PRIMARY KEY)")
            self._connection.executemany("INSERT INTO readable VALUES (?)", read)
            self._connection.execute("DELETE FROM job WHERE id NOT IN (SELECT id FROM readable)")
            self._connection.execute("DELETE FROM history WHERE job_id NOT IN (SELECT id FROM readable)")
            self._connection.execute("DROP TABLE readable")
        self._empty_log()
        with store_errors(self._file):
            for copy in copies(self._file):
                copy.unlink(missing_ok=True)
        self.has_remains = False

    def unneeded_files(self) -> list[Path]:
        """Return the files that reports waited with and do not need any more, as far as nobody has deleted them."""
        with self._lock, store_errors(self._file):
            return unneeded_file_rows.load_unneeded(self._connection)

    def forget_unneeded(self, files: Iterable[Path]) -> None:
        """Take in that files are deleted."""
        with self._writing(lasting=False):
            unneeded_file_rows.forget_unneeded(self._connection, files)
        self._empty_log()

    def note_connections(self, connections: Iterable[Connection]) -> None:
        """Write down which connection was made with which key."""
        with self._writing(lasting=True):
            connection_rows.keep_connections(self._connection, connections)

    def connection_of(self, region: str, client_id: str) -> str | None:
        """Return the id of the connection that was made with a key earlier."""
        with self._lock, store_errors(self._file):
            return connection_rows.find_connection(self._connection, region, client_id)

    def forget_connection(self, connection_id: str) -> None:
        """Forget a connection that a person has removed."""
        with self._writing(lasting=True):
            connection_rows.forget_connection(self._connection, connection_id)
        self._empty_log()

    def note(self, job_id: str, at: datetime, text: str) -> None:
        """Add to a report's history, for support: in plain words or codes, never profile data or a secret.

        The last 50 are kept. A note may be lost in a power cut, but not when only the program dies.
        """
        note = {"id": storable(job_id), "at": time_text(at), "text": storable(self._redact(text))}
        with self._writing(lasting=False):
            self._connection.execute(_NOTE, note)
            self._connection.execute(_FORGET_OLD_NOTES, {"id": note["id"], "notes": NOTES})

    def history(self, job_id: str) -> list[tuple[datetime, str]]:
        """Return a report's notes, the oldest first."""
        with self._lock, store_errors(self._file):
            rows = self._connection.execute(
                "SELECT at, text FROM history WHERE job_id = ? ORDER BY number", (storable(job_id),)
            ).fetchall()
        notes = []
        for at, note in rows:
            with contextlib.suppress(*UNREADABLE):  # damaged; support can do without
                notes.append((time(text(at)), text(note)))
        return notes

    def note_saved(self, *files: SavedFile) -> None:
        """Write down what reports were saved as. It lasts."""
        with self._writing(lasting=True):
            left_file_rows.keep_files(self._connection, files)

    def saved_files(self) -> list[SavedFile]:
        """Return the files that reports were saved as and that nobody has decided about, the oldest first."""
        with self._lock, store_errors(self._file):
            return left_file_rows.load_files(self._connection)

    def forget_files(self, files: Iterable[SavedFile]) -> None:
        """Forget files, unless one was saved anew in the meantime."""
        there = list(files)
        if there:
            with self._writing(lasting=True):
                left_file_rows.forget_files(self._connection, there)
            self._empty_log()

    def forget_files_without_report(self) -> None:
        """Forget the files of reports that are no longer in the store."""
        with self._writing(lasting=True):
            left_file_rows.forget_orphans(self._connection)
        self._empty_log()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock, store_errors(self._file):
            close(self._connection)

    def _empty_log(self) -> None:
        with self._lock, store_errors(self._file):
            empty_log(self._connection)

    @contextlib.contextmanager
    def _writing(self, *, lasting: bool) -> Iterator[None]:
        with self._lock, store_errors(self._file):
            # EXTRA is FULL in WAL mode, and lasts as well where a disk allows SQLite only a rollback journal.
            self._connection.execute(f"PRAGMA synchronous = {'EXTRA' if lasting else 'NORMAL'}")
            with transaction(self._connection):
                yield

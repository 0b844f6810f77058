"""The files that reports were saved as, as rows of the store. They outlive their reports."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.jobs.store.rows import UNREADABLE, storable, text, time, time_text, whole_number
from apsis_desktop.jobs.store.schema import SAVED_FILE_COLUMNS

if TYPE_CHECKING:
    import sqlite3

log = logging.getLogger(__name__)

_KEEP = (
    f"INSERT INTO saved_file ({', '.join(SAVED_FILE_COLUMNS)}) VALUES (?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET "  # noqa: S608 - names out of this program
    f"{', '.join(f'{column} = excluded.{column}' for column in SAVED_FILE_COLUMNS[1:])}"
)
# Not one that was saved anew since it was looked at.
_FORGET = "DELETE FROM saved_file WHERE path = ? AND saved_at = ?"


def keep_files(connection: sqlite3.Connection, files: Iterable[SavedFile]) -> None:
    """Write files down; each takes the place of what was saved under its name before."""
    connection.executemany(
        _KEEP,
        [
            (
                storable(str(file.path)),
                storable(file.job_id),
                storable(file.connection_id),
                file.size,
                time_text(file.saved_at),
            )
            for file in files
        ],
    )


def load_files(connection: sqlite3.Connection) -> list[SavedFile]:
    """Return the files, the oldest first. One that cannot be read is logged and left out."""
    files = []
    for path, job_id, connection_id, size, saved_at in connection.execute(
        f"SELECT {', '.join(SAVED_FILE_COLUMNS)} FROM saved_file ORDER BY saved_at, path"  # noqa: S608 - names out of this program
    ).fetchall():
        try:
            files.append(
                SavedFile(text(job_id), Path(text(path)), whole_number(size), time(text(saved_at)), text(connection_id))
            )
        except UNREADABLE as error:
            log.error("a saved file in the list cannot be read: %s", type(error).__name__)  # noqa: TRY400 - its traceback has values of the row
    return files


def forget_files(connection: sqlite3.Connection, files: Iterable[SavedFile]) -> None:
    connection.executemany(_FORGET, [(storable(str(file.path)), time_text(file.saved_at)) for file in files])


def forget_orphans(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM saved_file WHERE job_id NOT IN (SELECT id FROM job)")

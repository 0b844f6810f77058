"""The file behind the store: private, checked, of today's version; set aside where it is damaged.

It is kept in SQLite's WAL mode. A commit that must last then costs one write-through to the disk, where a rollback
journal costs several, and a commit that need not last costs none. With an exclusive lock the file belongs to one
program at a time, so that no report can be worked on twice, and WAL needs no shared memory, which network drives do
not have.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import sqlite3
import stat
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from apsis_desktop.errors import StoreDamaged
from apsis_desktop.jobs.migrations import Migration, migrate, refuse_newer, version_of
from apsis_desktop.jobs.store_problems import DAMAGE, primary_code, store_errors
from apsis_desktop.jobs.transaction import transaction

log = logging.getLogger(__name__)

BUSY_SECONDS = 2.0  # how long another program may hold the file, at our start, before that is a problem
_NO_VERSION_BEYOND = 1000  # a larger one is no newer version but damage
_BESIDE = ("-wal", "-shm", "-journal")
_WRITE_VERSIONS = {1, 2}  # with a rollback journal, with WAL


def open_or_begin_anew(
    file: Path, now: datetime, migrations: Sequence[Migration], tables: Mapping[str, Sequence[str]]
) -> tuple[sqlite3.Connection, Path | None]:
    """Open the file, made or migrated where need be. A damaged one is set aside first, and its new place returned.

    `tables` has the columns that each must have. Raises `StoreProblem` kinds.
    """
    with store_errors(file):
        try:
            return _open(file, migrations, tables), None
        except StoreDamaged as damage:
            aside = _set_aside(file, now)
            log.error(  # noqa: TRY400 - the damage is the file's: a traceback of ours says nothing about it
                "the list of reports was damaged (%s); it is kept as %s", damage.detail, aside.name
            )
            return _open(file, migrations, tables), aside


def _open(file: Path, migrations: Sequence[Migration], tables: Mapping[str, Sequence[str]]) -> sqlite3.Connection:
    _make_private(file)
    connection = sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        # Python would refuse a whole result for one damaged letter in it; the rows are decoded one by one instead.
        connection.text_factory = bytes
        with _finding_damage():
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            _check_version(connection)
            refuse_newer(connection, migrations)
            _check_everything(connection)
            if version_of(connection) == len(migrations):
                _check_tables(connection, tables)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute("PRAGMA fullfsync = ON")  # macOS keeps what is "synced" in the drive's memory without
            with transaction(connection):  # whether it can be written shows now, and not at the first report
                connection.execute(f"PRAGMA user_version = {version_of(connection)}")
        migrate(connection, file, migrations)
    except BaseException as error:
        connection.close()
        if (
            isinstance(error, sqlite3.Error)
            and primary_code(error) == sqlite3.SQLITE_READONLY
            and not _known_to_sqlite(file)
        ):
            raise StoreDamaged(detail="no version of SQLite writes such a file") from error
        raise
    return connection


def _make_private(file: Path) -> None:
    """Make the file, or close it to others, before SQLite opens it; what SQLite puts beside it has the same mode."""
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        # SQLite itself would call it an input/output error. Nor is it opened to try: closing it again would drop the
        # locks that this process may have on it (POSIX).
        if not os.access(file, os.R_OK | os.W_OK, effective_ids=os.access in os.supports_effective_ids):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES)) from None
        mode = stat.S_IMODE(file.stat().st_mode)
        if sys.platform != "win32" and mode & 0o077:
            file.chmod(mode & 0o700)


@contextlib.contextmanager
def _finding_damage() -> Iterator[None]:
    """Take it for damage, too, that SQLite does not understand statements that the file must have a place for."""
    try:
        yield
    except UnicodeDecodeError as error:  # in a name that SQLite quotes in its message
        raise StoreDamaged(detail=str(error)) from error
    except sqlite3.Error as error:
        if primary_code(error) not in DAMAGE | {sqlite3.SQLITE_ERROR}:
            raise
        raise StoreDamaged(detail=str(error)) from error


def _check_version(connection: sqlite3.Connection) -> None:
    version = version_of(connection)
    if not 0 <= version <= _NO_VERSION_BEYOND:
        raise StoreDamaged(detail=f"version {version}")
    if version == 0 and connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
        raise StoreDamaged(detail="tables, but no version")


def _check_everything(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != b"ok":
        raise StoreDamaged(detail=bytes(found).decode("utf-8", "replace"))


def _known_to_sqlite(file: Path) -> bool:
    """Tell whether SQLite could write this file: it takes one for read-only where it does not know byte 18.

    Only for a file that this process has let go of (see `_make_private`).
    """
    with file.open("rb") as head:
        header = head.read(19)
    return len(header) < 19 or header[18] in _WRITE_VERSIONS


def _check_tables(connection: sqlite3.Connection, tables: Mapping[str, Sequence[str]]) -> None:
    for table, columns in tables.items():
        connection.execute(f"SELECT {', '.join(columns)} FROM {table} LIMIT 0")  # noqa: S608 - names out of this program


def _set_aside(file: Path, now: datetime) -> Path:
    """Rename the file, and what SQLite has put beside it, to a name with the time in it. Raises OSError."""
    stem = f"{file.stem}-damaged-{now:%Y%m%d-%H%M%S}"
    aside, number = file.with_name(f"{stem}{file.suffix}"), 1
    while aside.exists():
        number += 1
        aside = file.with_name(f"{stem}-{number}{file.suffix}")
    file.rename(aside)
    for ending in _BESIDE:
        with contextlib.suppress(FileNotFoundError):
            file.with_name(file.name + ending).rename(aside.with_name(aside.name + ending))
    return aside

"""The file behind the store: private, checked, of today's version; set aside where it is damaged.

What is deleted from it is overwritten, whatever the SQLite library does by itself, and old copies of it have an end.

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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from apsis_desktop.errors import StoreDamaged
from apsis_desktop.jobs.store.migrations import MIGRATIONS, Migration, copy_of, migrate, refuse_newer, version_of
from apsis_desktop.jobs.store.schema import TABLES
from apsis_desktop.jobs.store.sqlite import DAMAGE, primary_code, store_errors, transaction
from apsis_desktop.system.disk import patiently
from apsis_desktop.system.private_file import name_aside

log = logging.getLogger(__name__)

BUSY_SECONDS = 2.0  # how long another program may hold the file, at our start, before that is a problem
_NO_VERSION_BEYOND = 1000  # a larger one is no newer version but damage
_BESIDE = ("-wal", "-shm", "-journal")
_WRITE_VERSIONS = {1, 2}  # with a rollback journal, with WAL
_CLOSED, _OPEN = 0, 1  # `PRAGMA application_id`: whether the newest changes may be in the write-ahead log alone


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """`set_aside`: where a damaged file was put. `incomplete`: a part of it, or of its write-ahead log, is gone."""

    connection: sqlite3.Connection
    incomplete: bool
    set_aside: Path | None = None


def open_or_begin_anew(file: Path, now: datetime, migrations: Sequence[Migration] | None = None) -> OpenedFile:
    """Open the file, made or migrated where need be. A damaged one is set aside first. Raises `StoreProblem` kinds."""
    migrations = MIGRATIONS if migrations is None else migrations
    with store_errors(file):
        try:
            return _open(file, migrations)
        except StoreDamaged as damage:
            aside = _set_aside(file, now)
            log.error(  # noqa: TRY400 - the damage is the file's: a traceback of ours says nothing about it
                "the list of reports was damaged (%s); it is kept as %s", damage.detail, aside.name
            )
            return OpenedFile(_open(file, migrations).connection, incomplete=True, set_aside=aside)


def empty_log(connection: sqlite3.Connection) -> None:
    """Bring what is in the write-ahead log into the file: nothing that was deleted stays in it."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def close(connection: sqlite3.Connection) -> None:
    """Close the file in order: all of it is in one piece then."""
    with contextlib.suppress(sqlite3.Error):  # closing it is what counts
        connection.execute(f"PRAGMA application_id = {_CLOSED}")
    connection.close()


def copies(file: Path) -> list[Path]:
    """List the damaged lists that were set aside, and those of older versions."""
    return [copy for kind in ("damaged", "version") for copy in file.parent.glob(f"{file.stem}-{kind}-*")]


def _open(file: Path, migrations: Sequence[Migration]) -> OpenedFile:
    made = _make_private(file)
    has_log = file.with_name(f"{file.name}-wal").exists()
    connection = sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA temp_store = MEMORY")  # a copy of a part of it on the disk would stay there
        # Python would refuse a whole result for one damaged letter in it; the rows are decoded one by one instead.
        connection.text_factory = bytes
        with _finding_damage():
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            _check_version(connection)
            refuse_newer(connection, migrations)
            _check_everything(connection)
            version = version_of(connection)
            if version == len(migrations):
                _check_tables(connection)
            incomplete = (version == 0 and not made) or (_is_marked_open(connection) and not has_log)
            connection.execute("PRAGMA fullfsync = ON")  # macOS keeps what is "synced" in the drive's memory without
        migrate(connection, file, migrations)  # ahead of all else that writes: it may show that the file is damaged
        with _finding_damage():
            in_wal = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] == b"wal"
            connection.execute("PRAGMA synchronous = EXTRA")
            with transaction(connection):  # whether it can be written shows now, and not at the first report
                connection.execute(f"PRAGMA user_version = {version_of(connection)}")
        if 0 < version < len(migrations):
            connection.execute("VACUUM")  # an older version may have left in it what was deleted
        for older in range(1, version):  # it has been opened with this version before
            with contextlib.suppress(OSError):  # the next start tries again
                copy_of(file, older).unlink(missing_ok=True)
        if in_wal:
            connection.execute(f"PRAGMA application_id = {_OPEN}")
            empty_log(connection)  # the mark itself must not be in the log
    except BaseException as error:
        connection.close()
        if made and file.stat().st_size == 0:
            file.unlink()  # an empty one would look like a list that was cut off
        if isinstance(error, sqlite3.OperationalError) and "already exists" in str(error):
            raise StoreDamaged(detail=f"not of the version that it says: {error}") from error
        if (
            isinstance(error, sqlite3.Error)
            and primary_code(error) == sqlite3.SQLITE_READONLY
            and not _known_to_sqlite(file)
        ):
            raise StoreDamaged(detail="no version of SQLite writes such a file") from error
        raise
    return OpenedFile(connection, incomplete)


def _make_private(file: Path) -> bool:
    """Make the file, or close it to others, before SQLite opens it, and tell whether it was made.

    What SQLite puts beside it has the same mode.
    """
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
        return False
    return True


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


def _is_marked_open(connection: sqlite3.Connection) -> bool:
    mark: int = connection.execute("PRAGMA application_id").fetchone()[0]
    return mark == _OPEN


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


def _check_tables(connection: sqlite3.Connection) -> None:
    for table, columns in TABLES.items():
        connection.execute(f"SELECT {', '.join(columns)} FROM {table} LIMIT 0")  # noqa: S608 - names out of this program


def _set_aside(file: Path, now: datetime) -> Path:
    """Rename the file, and what SQLite has put beside it, to a name with the time in it. Raises OSError."""
    aside = name_aside(file, f"{file.stem}-damaged-{now:%Y%m%d-%H%M%S}")
    patiently(lambda: file.rename(aside))
    for ending in _BESIDE:
        with contextlib.suppress(FileNotFoundError):
            beside = file.with_name(file.name + ending)
            patiently(partial(beside.rename, aside.with_name(aside.name + ending)))
    return aside

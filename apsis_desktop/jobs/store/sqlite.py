"""Errors of SQLite, or of the disk beneath it, as errors of the list of reports; and transactions."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from apsis_desktop.errors import (
    StoreDamaged,
    StoreFull,
    StoreLocked,
    StoreProblem,
    StoreReadOnly,
    StoreWithoutLocks,
)
from apsis_desktop.system.disk import is_disk_full
from apsis_desktop.system.file_lock import can_lock

_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_NO_LOCK = {sqlite3.SQLITE_IOERR_LOCK, sqlite3.SQLITE_IOERR_RDLOCK}
_READ_ONLY = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH}
DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_TOOBIG})
_WINDOWS_LOCKED = {32, 33}  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION


@contextlib.contextmanager
def store_errors(file: Path) -> Iterator[None]:
    """Turn what SQLite and the file system raise into a `StoreProblem`."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise store_problem(error, file) from error
    except UnicodeDecodeError as error:  # Python could not read SQLite's message, which quotes a damaged name
        raise StoreDamaged(detail=str(error)) from error


def store_problem(error: sqlite3.Error | OSError, file: Path) -> StoreProblem:
    """Say what an error means for the store in `file`."""
    detail = f"{type(error).__name__}: {error}"
    if isinstance(error, OSError):
        if is_disk_full(error):
            return StoreFull(detail=detail)
        if getattr(error, "winerror", None) in _WINDOWS_LOCKED:
            return StoreLocked(detail=detail)
        return StoreReadOnly(detail=detail, folder=str(file.parent))
    code = primary_code(error)
    if code in _LOCKED or getattr(error, "sqlite_errorcode", None) in _NO_LOCK:
        return _not_locked(detail, file.parent)
    if code in _READ_ONLY:
        return StoreReadOnly(detail=detail, folder=str(file.parent))
    if code == sqlite3.SQLITE_FULL:
        return StoreFull(detail=detail)
    if code in DAMAGE:
        return StoreDamaged(detail=detail)
    return StoreProblem(detail=detail)


def _not_locked(detail: str, folder: Path) -> StoreProblem:
    """Tell somebody else's lock from a disk without locks, which SQLite takes for the same."""
    with contextlib.suppress(OSError):
        if not can_lock(folder):
            return StoreWithoutLocks(detail=detail, folder=str(folder))
    return StoreLocked(detail=detail)


def primary_code(error: sqlite3.Error) -> int | None:
    """Return SQLite's result code without its extension; None where Python's own wrapper raised the error."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Take the lock for writing first, so that nothing waits for it, or fails at it, half-way. Raises sqlite3.Error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk makes SQLite roll back by itself
            connection.execute("ROLLBACK")
        raise

"""Into the place that the person chose, atomically: only a whole file ever bears the final name."""

from __future__ import annotations

import contextlib
import errno
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from apsis_desktop.errors import (
    Cancelled,
    DiskFull,
    FileExists,
    FileInUse,
    FolderMissing,
    FolderReadOnly,
    NameRefused,
    SavingFailed,
    SavingProblem,
)
from apsis_desktop.random_id import random_id

LONGEST_SHOWN = 80  # letters of a file's name in a sentence
_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}
_NAME = {errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ}
_WINDOWS_FULL = {39, 112}  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
_WINDOWS_IN_USE = {32, 33}  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
_WINDOWS_NAME = {123, 206}  # ERROR_INVALID_NAME, ERROR_FILENAME_EXCED_RANGE
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EXDEV, errno.EMLINK}


def part_beside(target: Path) -> Path:
    """Name a file for what is not whole yet, in the folder of the target: short, since the target's may be long."""
    return target.parent / f".{random_id(6)}.part"


def check_place(target: Path, *, replace: bool) -> None:
    """See that a file could be saved there, before anything is asked for. Raises `SavingProblem` kinds."""
    with saving_errors(target):
        if not target.parent.is_dir():
            raise FolderMissing(folder=str(target.parent))
        if _is_there(target) and (not replace or target.is_dir()):
            raise FileExists(file=target.name)
        probe = part_beside(target)
        probe.touch(exist_ok=False)
        probe.unlink()


def put_in_place(part: Path, target: Path, *, replace: bool) -> None:
    """Give a whole file its name; both are in one folder. A file that is there stays unless `replace`.

    Raises `FileExists` and other `SavingProblem` kinds; the part is then left as it is.
    """
    with saving_errors(target):
        if replace:
            part.replace(target)
        else:
            _move_without_replacing(part, target)
        _write_through(target.parent)


def move_into_place(
    waiting: Path,
    target: Path,
    *,
    replace: bool,
    cancelled: threading.Event | None = None,
    copied: Callable[[int], None] = lambda _bytes: None,
) -> None:
    """Save a waiting file under its final name, also on another disk, and take the waiting one away.

    `copied` is told how many bytes are copied so far, where they have to be. Raises `SavingProblem` kinds, and
    `Cancelled` before it has its name; the waiting file is then untouched.
    """
    # Of the same name each time, so that what a crash leaves there goes when saving is finished at the next start.
    part = target.parent / f".{waiting.name}.part"
    cancelled = cancelled or threading.Event()
    try:
        with saving_errors(target):
            part.unlink(missing_ok=True)
            _link_or_copy(waiting, part, cancelled, copied)
            if cancelled.is_set():
                raise Cancelled
        put_in_place(part, target, replace=replace)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    if not cancelled.is_set():  # or it was too late, and the file may be on its way to another place
        with contextlib.suppress(OSError):  # it is saved; what is left behind is cleaned up at the next start
            waiting.unlink()


@contextlib.contextmanager
def saving_errors(target: Path) -> Iterator[None]:
    """Turn what the file system raises into a `SavingProblem` that says what is wrong with the place."""
    try:
        yield
    except OSError as error:
        raise saving_problem(error, target) from error
    except ValueError as error:  # no name at all to any system: a zero byte, or half a character
        raise NameRefused(file=_shown(target.name), detail=type(error).__name__) from error


def saving_problem(error: OSError, target: Path) -> SavingProblem:
    """Say what an error of the file system means for saving a file."""
    detail = f"{type(error).__name__}: {error.strerror or error}"
    file, folder = _shown(target.name), str(target.parent)
    code, windows = error.errno, getattr(error, "winerror", None)
    if windows in _WINDOWS_IN_USE or code in {errno.EBUSY, errno.ETXTBSY}:
        return FileInUse(file=file, detail=detail)
    if code in _FULL or windows in _WINDOWS_FULL:
        return DiskFull(detail=detail)
    if code in _NAME or windows in _WINDOWS_NAME:
        return NameRefused(file=file, detail=detail)
    if isinstance(error, FileExistsError | IsADirectoryError):
        return FileExists(file=file, detail=detail)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return FolderMissing(folder=folder, detail=detail)
    if code in _READ_ONLY:
        # Windows says "access denied" also for a file that another program holds open without sharing it.
        return (
            FileInUse(file=file, detail=detail)
            if target.exists() and windows
            else FolderReadOnly(folder=folder, detail=detail)
        )
    return SavingFailed(detail=detail)


def _shown(name: str) -> str:
    """Return a name as it fits into a sentence: not hundreds of letters, and nothing that cannot be seen."""
    seen = "".join(letter if letter.isprintable() else "?" for letter in name)
    return seen if len(seen) <= LONGEST_SHOWN else f"{seen[: LONGEST_SHOWN - 20]}…{seen[-20:]}"


def _is_there(target: Path) -> bool:
    """Tell whether the name is taken. Unlike `Path.exists` it raises for a name that cannot be, in every Python."""
    try:
        target.lstat()
    except FileNotFoundError:
        return False
    return True


def _move_without_replacing(part: Path, target: Path) -> None:
    if os.name == "nt":
        part.rename(target)  # Windows refuses where the target exists
        return
    try:
        os.link(part, target)  # fails where the target exists; a rename would replace it
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if target.exists():
            raise FileExists(file=target.name) from error
        # A disk without links (FAT, some shares): between the two lines nothing better is to be had.
        part.rename(target)
    else:
        part.unlink()


def _link_or_copy(source: Path, part: Path, cancelled: threading.Event, copied: Callable[[int], None]) -> None:
    try:
        os.link(source, part)
    except OSError:
        with source.open("rb") as readable, part.open("xb") as writable:
            while piece := readable.read(1 << 20):
                if cancelled.is_set():
                    raise Cancelled from None
                writable.write(piece)
                copied(writable.tell())
            writable.flush()
            os.fsync(writable.fileno())


def _write_through(folder: Path) -> None:
    """Write a folder's new entry to the disk, where the system lets one."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

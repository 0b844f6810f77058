"""Puts a complete file in place atomically, and translates file system errors."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from apsis_desktop.errors import (
    DiskFull,
    FileExists,
    FileInUse,
    FileProtected,
    FolderMissing,
    FolderReadOnly,
    NameRefused,
    SavingFailed,
    SavingProblem,
)
from apsis_desktop.report.files.attributes import Attributes
from apsis_desktop.system.disk import is_disk_full, patiently, write_folder_through
from apsis_desktop.text.windows_names import is_refused

LONGEST_SHOWN = 80  # letters of a file's name in a sentence
_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}
_NAME = {errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ}
_WINDOWS_IN_USE = {32, 33}  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
_WINDOWS_NAME = {123, 206}  # ERROR_INVALID_NAME, ERROR_FILENAME_EXCED_RANGE
_WINDOWS_FINE = 240  # letters of a whole path; a little less than 260, as what is not whole yet has a name of its own
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EXDEV, errno.EMLINK}


def part_beside(target: Path) -> Path:
    """Return a path for an incomplete file in the target's folder; short, since the target's name may be long."""
    return target.parent / f".{os.urandom(6).hex()}.part"


def put_in_place(part: Path, target: Path, *, replace: bool) -> None:
    """Rename a complete file within its folder. An existing file stays unless `replace`.

    A replacement gets the attributes of the replaced file. Raises `FileExists` and other `SavingProblem` kinds; the
    part is then left as it is.
    """
    check_name(target)
    with saving_errors(target):
        if replace:
            _replace(part, target)
        else:
            _move_without_replacing(part, target)
        write_folder_through(target.parent)


def check_name(target: Path) -> None:
    """Raise `NameRefused` for a name that Windows would refuse, or make another one of."""
    if os.name == "nt" and is_refused(target.name):
        raise NameRefused(file=shown(target.name))


@contextlib.contextmanager
def saving_errors(target: Path) -> Iterator[None]:
    """Translate file system errors into `SavingProblem` kinds."""
    try:
        yield
    except OSError as error:
        raise saving_problem(error, target) from error
    except ValueError as error:  # no name at all to any system: a zero byte, or half a character
        raise NameRefused(file=shown(target.name), detail=type(error).__name__) from error


def saving_problem(error: OSError, target: Path) -> SavingProblem:
    """Return the `SavingProblem` for a file system error."""
    detail = f"{type(error).__name__}: {error.strerror or error}"
    file, folder = shown(target.name), str(target.parent)
    code, windows = error.errno, getattr(error, "winerror", None)
    if windows in _WINDOWS_IN_USE or code in {errno.EBUSY, errno.ETXTBSY}:
        return FileInUse(file=file, detail=detail)
    if is_disk_full(error):
        return DiskFull(detail=detail)
    if code in _NAME or windows in _WINDOWS_NAME or _windows_refuses(error, target):
        return NameRefused(file=file, detail=detail)
    if isinstance(error, FileExistsError | IsADirectoryError) or (windows and code in _READ_ONLY and target.is_dir()):
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


def _windows_refuses(error: OSError, target: Path) -> bool:
    """Tell whether Windows does not find what it would have to make: the name or the whole path cannot be."""
    if os.name != "nt" or not isinstance(error, FileNotFoundError):
        return False
    if len(str(target.parent)) > _WINDOWS_FINE:
        return True  # it does not find a folder of so long a path either, whether it is there or not
    return target.parent.is_dir() and (is_refused(target.name) or len(str(target)) > _WINDOWS_FINE)


def shown(name: str) -> str:
    """Return a file name for a sentence: shortened, with invisible characters replaced."""
    seen = "".join(letter if letter.isprintable() else "?" for letter in name)
    return seen if len(seen) <= LONGEST_SHOWN else f"{seen[: LONGEST_SHOWN - 20]}…{seen[-20:]}"


def is_taken(target: Path) -> bool:
    """Whether the name is taken. Unlike `Path.exists`, it raises for an impossible name in every Python version."""
    try:
        target.lstat()
    except FileNotFoundError:
        return False
    return True


def is_read_only(file: Path) -> bool:
    """Whether Windows' attribute protects a file from being replaced."""
    if sys.platform == "win32":
        with contextlib.suppress(FileNotFoundError):
            return bool(file.stat().st_file_attributes & stat.FILE_ATTRIBUTE_READONLY)
    return False


def _replace(part: Path, target: Path) -> None:
    if is_read_only(target):
        raise FileProtected(file=shown(target.name))
    attributes = Attributes.of(target)
    if attributes is not None:
        attributes.apply_to(part)
    try:
        patiently(lambda: part.replace(target))
    except OSError as error:
        # The folder is writable, since it holds the part: the existing file is protected.
        if os.name != "nt" and error.errno in {errno.EPERM, errno.EBUSY} and is_taken(target):
            raise FileProtected(file=shown(target.name), detail=str(error)) from error
        raise


def _move_without_replacing(part: Path, target: Path) -> None:
    if os.name == "nt":
        patiently(lambda: part.rename(target))  # Windows refuses where the target exists
        return
    try:
        os.link(part, target)  # fails where the target exists; a rename would replace it
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if target.exists():
            raise FileExists(file=target.name) from error
        # A file system without links (FAT, some shares): the check and the rename cannot be one step.
        part.rename(target)
    else:
        part.unlink()

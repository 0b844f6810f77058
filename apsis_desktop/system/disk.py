"""The disk: whether it is full, and bringing what was written to it."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_WINDOWS_FULL = {39, 112}  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
_WINDOWS_HELD = {5, 32, 33}  # ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
_PATIENCE = (0.05, 0.1, 0.2, 0.4)  # seconds
_NOT_KNOWN = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}


def is_disk_full(error: OSError) -> bool:
    """Whether an error says that the disk, or the user's quota, is full."""
    return error.errno in _FULL or getattr(error, "winerror", None) in _WINDOWS_FULL


def patiently(work: Callable[[], T]) -> T:
    """Rename, replace, delete or open a file. On Windows one that a virus scanner looks at is held for a moment.

    So is one that is just being replaced. Raises OSError where it is held for longer.
    """
    for seconds in _PATIENCE:
        try:
            return work()
        except OSError as error:
            if not _is_held(error):
                raise
            time.sleep(seconds)
    return work()


def _is_held(error: OSError) -> bool:
    code = getattr(error, "winerror", None)  # of what `open` raises, only the error of C is known
    return code in _WINDOWS_HELD or (sys.platform == "win32" and code is None and error.errno == errno.EACCES)


def write_through(handle: int) -> None:
    """Flush a file to the disk, where that is supported; some network disks and sandboxes do not.

    Raises OSError where the disk could not take it.
    """
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_KNOWN:
            raise


def write_folder_through(folder: Path) -> None:
    """Make a new name in a folder last through a power cut.

    Windows has no such call for folders, and some disks have none either.
    """
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

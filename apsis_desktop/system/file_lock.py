"""A lock on an open file, which the system releases when the process ends in any way."""

from __future__ import annotations

import errno
import sys
import tempfile
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def lock(handle: int) -> bool:
        """Lock the file until the handle is closed or the process ends; tell whether nobody else has it locked."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in {errno.EACCES, errno.EDEADLK}:
                return False
            raise
        return True

    def can_lock(folder: Path) -> bool:
        """Tell whether parts of files can be locked in a folder: on Windows always."""
        return folder.is_dir()

else:
    import fcntl

    def lock(handle: int) -> bool:
        """Lock the file until the handle is closed or the process ends; tell whether nobody else has it locked."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def can_lock(folder: Path) -> bool:
        """Tell whether parts of files can be locked in a folder, as SQLite does it; not on some network disks."""
        with tempfile.TemporaryFile(dir=folder) as file:
            try:
                fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                return False
        return True

"""A lock on an open file, which the system takes away with the process, however that ends."""

from __future__ import annotations

import errno
import sys

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

else:
    import fcntl

    def lock(handle: int) -> bool:
        """Lock the file until the handle is closed or the process ends; tell whether nobody else has it locked."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

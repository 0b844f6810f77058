"""Lets a lock that somebody else has be the error that Windows gives. wine locks files too, but gives no number.

Each Python of the tests loads this by itself, also those that a test starts.
"""

from __future__ import annotations

import errno
import sys

if sys.platform == "win32":
    import msvcrt

    _locking = msvcrt.locking

    def locking(handle: int, mode: int, size: int, /) -> None:
        try:
            _locking(handle, mode, size)
        except OSError as error:
            raise error if error.errno else PermissionError(errno.EACCES, "Permission denied") from None

    msvcrt.locking = locking

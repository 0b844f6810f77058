"""One build at a time in one checkout: several test processes may want the bundle at once."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from build.places import WORK


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait for another build to end. The system lets go of the lock with the process, however that ends."""
    WORK.mkdir(exist_ok=True)
    with (WORK / "building.lock").open("a+b") as file:
        if sys.platform == "win32":
            import msvcrt

            while True:
                try:
                    file.seek(0)
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
                except OSError:  # after ten seconds it gives up
                    continue
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield

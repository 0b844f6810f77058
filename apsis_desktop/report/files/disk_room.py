"""How much may still be written to a disk: some of it is left to everybody else."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from apsis_desktop.errors import DiskFull

RESERVE = 1_000_000_000  # bytes that stay free, or
SHARE = 20  # one in so many, whichever is less
_OFTEN = 8 << 20  # bytes that are written between two looks


class Room:
    """The room for one file in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._left = 0

    def take(self, size: int) -> None:
        """Count what is about to be written. Raises `DiskFull` where it would go into the reserve."""
        self._left -= size
        if self._left < 0:
            self._check_free_space(size)

    def for_each(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Yield pieces that are about to be written, each counted. Raises `DiskFull`."""
        for piece in pieces:
            self.take(len(piece))
            yield piece

    def _check_free_space(self, size: int) -> None:
        try:
            disk = shutil.disk_usage(self._folder)
        except (OSError, ValueError):
            return  # writing says what is wrong
        if not disk.total:
            return  # a disk that does not tell
        free = disk.free - min(RESERVE, disk.total // SHARE)
        if free < size:
            raise DiskFull(detail=f"{disk.free} of {disk.total} bytes are free")
        self._left = min(_OFTEN, free) - size

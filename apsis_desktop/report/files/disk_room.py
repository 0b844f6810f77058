"""Keeps a reserve of free space on a disk."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from apsis_desktop.errors import DiskFull

RESERVE = 1_000_000_000  # bytes that stay free, or
SHARE = 20  # a twentieth of the disk, whichever is less
_OFTEN = 8 << 20  # bytes written between two checks


class Room:
    """The space for one file in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._left = 0

    def take(self, size: int) -> None:
        """Count bytes that are about to be written. Raises `DiskFull` where they would use the reserve."""
        self._left -= size
        if self._left < 0:
            self._check_free_space(size)

    def for_each(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Count and yield pieces that are about to be written. Raises `DiskFull`."""
        for piece in pieces:
            self.take(len(piece))
            yield piece

    def _check_free_space(self, size: int) -> None:
        try:
            disk = shutil.disk_usage(self._folder)
        except (OSError, ValueError):
            return  # writing will raise the right error
        if not disk.total:
            return  # a disk that does not report its size
        free = disk.free - reserve(disk.total)
        if free < size:
            raise DiskFull(detail=f"{disk.free} of {disk.total} bytes are free")
        self._left = min(_OFTEN, free) - size


def reserve(total: int) -> int:
    """Return how many bytes of a disk stay free for everybody else."""
    return min(RESERVE, total // SHARE)


def free_bytes(folder: Path) -> int:
    """Return how many bytes may still be written to the disk of a folder. Raises OSError."""
    disk = shutil.disk_usage(folder)
    return disk.free - reserve(disk.total)

"""Ends a download that is too slow, so that others get its slot."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from apsis_desktop.errors import DownloadTooSlow

SLOWEST = 1000  # bytes a second
OVER = 120.0  # seconds


def with_minimum_speed(pieces: Iterator[bytes], steady: Callable[[], float]) -> Iterator[bytes]:
    """Yield the pieces of a download. Raises `DownloadTooSlow` when too little has come for two minutes."""
    since, received = steady(), 0
    for piece in pieces:
        received += len(piece)
        passed = steady() - since
        if passed >= OVER:
            if received < SLOWEST * passed:
                raise DownloadTooSlow(detail=f"{received} bytes in {passed:.0f} s")
            since, received = since + passed, 0
        yield piece

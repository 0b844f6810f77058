"""How far a download has come and how fast it is, told only so often that a window can keep up with many of them."""

from __future__ import annotations

from collections import deque

from apsis_desktop.jobs.job import Activity
from apsis_desktop.report.clock import Clock

OFTEN = 0.1  # seconds between two that are told
SPEED_OVER = 3.0  # seconds over which the speed is measured


class DownloadProgress:
    """The progress of one download, from its first byte."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._told_at = float("-inf")
        self._marks: deque[tuple[float, int]] = deque()  # when, and how many bytes had come by then

    def note(self, received: int, total: int | None) -> Activity | None:
        """Note how many bytes have come, and return what is to be told; None where something was told just now."""
        now = self._clock.steady()
        if not self._marks or now - self._marks[-1][0] >= OFTEN:
            self._marks.append((now, received))
        while now - self._marks[0][0] > SPEED_OVER and len(self._marks) > 1:
            self._marks.popleft()
        if received not in {0, total} and now - self._told_at < OFTEN:
            return None
        self._told_at = now
        return Activity(received=received, total=total, bytes_per_second=self._bytes_per_second())

    def _bytes_per_second(self) -> float | None:
        (start, first), (end, last) = self._marks[0], self._marks[-1]
        return (last - first) / (end - start) if end - start >= OFTEN else None

"""The deadline of an exchange, which its connections check wherever they wait."""

from __future__ import annotations

import time
from collections.abc import Callable


class Deadline:
    """Restarted for each exchange of a thread. Timeouts of single reads do not end an answer that trickles."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._ends = float("inf")

    def begin(self, seconds: float) -> None:
        self._ends = self._clock() + seconds

    def lift(self) -> None:
        """Remove the deadline."""
        self._ends = float("inf")

    @property
    def passed(self) -> bool:
        return self._clock() >= self._ends

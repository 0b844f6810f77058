"""Until when an exchange has to be over. Its connections look at it wherever they wait."""

from __future__ import annotations

import time
from collections.abc import Callable


class Deadline:
    """Begun anew with each exchange of one thread. Time limits on single reads do not end an answer that trickles."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._ends = float("inf")

    def begin(self, seconds: float) -> None:
        self._ends = self._clock() + seconds

    def lift(self) -> None:
        """Let the exchange take as long as it takes."""
        self._ends = float("inf")

    @property
    def passed(self) -> bool:
        return self._clock() >= self._ends

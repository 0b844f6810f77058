"""Rate limits (API.md, ground D)."""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Callable


class Limit:
    """At most `times` in any `seconds`; refused requests do not count. Thread safe."""

    def __init__(self, times: int, seconds: float, clock: Callable[[], float]) -> None:
        self._times = times
        self._seconds = seconds
        self._clock = clock
        self._free_at: deque[float] = deque()
        self._lock = threading.Lock()

    def seconds_to_wait(self) -> int:
        """Take one and return 0, or return the whole seconds until one is free."""
        with self._lock:
            now = self._clock()
            while self._free_at and self._free_at[0] <= now:
                self._free_at.popleft()
            if len(self._free_at) < self._times:
                self._free_at.append(now + self._seconds)
                return 0
            # The sum above may have been rounded up; never ask for a longer wait than the whole span.
            return min(math.ceil(self._free_at[0] - now), math.ceil(self._seconds))


class Limits:
    """The rate limits of the practice account; `on=False` disables them."""

    def __init__(self, clock: Callable[[], float], *, on: bool) -> None:
        self._on = on
        self._limits = {
            "token": Limit(10, 60.0, clock),
            "report": Limit(1, 1.0, clock),
            "download": Limit(60, 60.0, clock),
            "other": Limit(100, 1.0, clock),
        }

    def seconds_to_wait(self, kind: str) -> int:
        """Take one of `kind` and return 0, or return the whole seconds until one is free."""
        return self._limits[kind].seconds_to_wait() if self._on else 0

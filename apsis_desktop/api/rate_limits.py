"""The rate limits of an account, shared by all its reports (API.md, "Limits"; ground D).

First come, first served, so that no report starves.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

from apsis_desktop.errors import Cancelled

RECHECK = 5.0  # seconds: how soon one that waits moves up after others were cancelled
LATE_STARTS = 1.02  # requests sent evenly may arrive a little closer together; the window is that much longer
UNEVEN_STARTS = 0.25  # seconds: how much longer at least, since one may first have to connect and the next one not


class Limit:
    """At most `count` in any span of `seconds`."""

    def __init__(self, count: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._count = count
        self._span = max(seconds * LATE_STARTS, seconds + UNEVEN_STARTS)
        self._clock = clock
        self._lock = threading.Lock()
        self._waiting: deque[object] = deque()
        self._granted: deque[float] = deque(maxlen=count)
        self._held_until = float("-inf")

    def take(self, cancelled: threading.Event, waits: Callable[[float], None] | None = None) -> None:
        """Wait for a place. `waits` is called once, with the seconds, where it takes longer than a second.

        Raises `Cancelled` when the event is set; the next in line then gets the place.
        """
        ticket = object()
        with self._lock:
            self._waiting.append(ticket)
        try:
            while True:
                with self._lock:
                    delay = self._delay(self._waiting.index(ticket))
                    if delay <= 0:
                        self._granted.append(self._clock())
                        return
                if waits is not None and delay > 1:
                    waits(delay)
                    waits = None
                if cancelled.wait(min(delay, RECHECK)):
                    raise Cancelled
        finally:
            with self._lock:
                self._waiting.remove(ticket)

    def hold(self, seconds: float) -> None:
        """Let no request through for so many seconds, as APSIS One asked for (429)."""
        with self._lock:
            self._held_until = max(self._held_until, self._clock() + seconds)

    def held(self) -> float:
        """Return the remaining seconds of `hold`; 0 or less where requests may go through."""
        with self._lock:
            return self._held_until - self._clock()

    def _delay(self, place: int) -> float:
        """Return the seconds until the one at this place in line may go, if none before it gives up."""
        now = self._clock()
        held = self._held_until - now
        free = self._count - len(self._granted)
        if place < free:
            return held
        rounds, slot = divmod(place - free, self._count)
        known = list(self._granted)
        if slot >= len(known):  # its turn follows one that has not been granted yet
            return max(held, self._span * (rounds + 1))
        return max(held, known[slot] + self._span * (rounds + 1) - now)


class AccountLimits:
    """The limits of one account."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.tokens = Limit(10, 60, clock)
        self.reports = Limit(1, 1, clock)
        # 60 a minute; taken ten at a time, so that no report waits most of a minute because others used it up at once.
        self.links = Limit(10, 10, clock)
        self.others = Limit(100, 1, clock)

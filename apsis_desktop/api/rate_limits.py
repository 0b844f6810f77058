"""The limits of an account, shared by all its reports (API.md, "Limits"; ground D).

Who came first goes first, so that of many waiting reports none starves.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

from apsis_desktop.errors import Cancelled

RECHECK = 5.0  # seconds: how soon a waiting place moves up when others before it were cancelled
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
        """Wait for a place. `waits` is told once, in seconds, when it takes longer than a second.

        Raises `Cancelled` when the event is set; the place then goes to the next.
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
        """Let nobody through for so long: APSIS One asked for it (429)."""
        with self._lock:
            self._held_until = max(self._held_until, self._clock() + seconds)

    def held(self) -> float:
        """Return for how many seconds APSIS One still wants nobody let through; 0 or less where anybody may go."""
        with self._lock:
            return self._held_until - self._clock()

    def _delay(self, place: int) -> float:
        """Return in how many seconds the one at this place in the queue may go, if nobody before it gives up."""
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
    """All limits of one account."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.tokens = Limit(10, 60, clock)
        self.reports = Limit(1, 1, clock)
        # 60 a minute; taken ten at a time, so that no report waits most of a minute because others used it up at once.
        self.links = Limit(10, 10, clock)
        self.others = Limit(100, 1, clock)

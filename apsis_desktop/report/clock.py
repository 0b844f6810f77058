"""The time, and waiting that is robust against a sleeping laptop and a changed clock."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta

from apsis_desktop.errors import Cancelled

GLANCE = 5.0  # seconds between two readings of the clock: how soon a resumed laptop notices that it slept


def utc_now() -> datetime:
    return datetime.now(UTC)


class Clock:
    """The time of day (UTC), and waiting. Tests bring their own."""

    def now(self) -> datetime:
        return utc_now()

    def steady(self) -> float:
        """Return seconds that never go back; on some systems they stand still in sleep."""
        return time.monotonic()

    def wait(self, seconds: float, cancelled: threading.Event) -> None:
        """Wait until one of the two clocks has advanced by so many seconds. Raises `Cancelled`.

        Sleep stops the steady clock on some systems, and the time of day may be set back: neither lengthens the wait.
        """
        due, steadily = self.now() + timedelta(seconds=seconds), self.steady() + seconds
        while True:
            left = min((due - self.now()).total_seconds(), steadily - self.steady())
            if left <= 0:
                return
            if cancelled.wait(min(left, GLANCE)):
                raise Cancelled

"""A clock that moves itself on when somebody waits."""

import threading
from datetime import UTC, datetime, timedelta

from apsis_desktop.errors import Cancelled
from apsis_desktop.report.clock import Clock

NINE_O_CLOCK = datetime(2030, 5, 2, 9, 0, 0, tzinfo=UTC)


class MovingClock(Clock):
    """Stands until it is waited for. `waits` holds the seconds of each wait; `most` of them, then it gives up."""

    def __init__(self, most: int = 10_000) -> None:
        self.moment = NINE_O_CLOCK
        self.waits: list[float] = []
        self._most = most

    def now(self) -> datetime:
        return self.moment

    def steady(self) -> float:
        return self.moment.timestamp()

    def wait(self, seconds: float, cancelled: threading.Event) -> None:
        if cancelled.is_set():
            raise Cancelled
        assert len(self.waits) < self._most, "waited too often"
        self.waits.append(seconds)
        self.moment += timedelta(seconds=seconds)

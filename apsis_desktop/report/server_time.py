"""The time on which this computer's clock and that of APSIS One, from its `Date` headers, agree.

Either may be wrong: a flat battery, a clock that was set, a nonsense header. What cannot be undone, such as deleting
expired files, happens only when both clocks say that it is time.
"""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from apsis_desktop.report.clock import Clock

MAY_DIFFER = timedelta(hours=1)


def agree(date: datetime | None, now: datetime) -> bool:
    """Whether the date of an answer is close to this computer's time when it came."""
    return date is not None and abs(date - now) <= MAY_DIFFER


class ServerTime:
    """The last answer's date. Thread safe."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or Clock()
        self._lock = threading.Lock()
        self._last_answer: tuple[datetime, datetime, float] | None = (
            None  # its date; when it came, by both hands of the clock
        )

    def note(self, date: datetime) -> None:
        """Note the date of an answer that has just come."""
        heard = date, self._clock.now(), self._clock.steady()
        with self._lock:
            self._last_answer = heard

    def agreed(self) -> datetime | None:
        """Return the time; None before the first answer, or where the clocks differ or this one was set since.

        After sleep the clock looks as if it had been set, until the next answer.
        """
        with self._lock:
            heard = self._last_answer
        if heard is None:
            return None
        date, came, steady = heard
        now = self._clock.now()
        since = timedelta(seconds=self._clock.steady() - steady)
        return now if agree(date, came) and agree(came + since, now) else None

    @property
    def differs(self) -> bool:
        """Whether the clocks differed when an answer came last."""
        with self._lock:
            return self._last_answer is not None and not agree(self._last_answer[0], self._last_answer[1])

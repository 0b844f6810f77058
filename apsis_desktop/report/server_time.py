"""What time it is by two clocks that agree: this computer's, and that of APSIS One in the answers that it sends.

Either may be wrong: a battery is flat, somebody has set it, a date in an answer is nonsense. What cannot be undone,
such as deleting what has waited too long, happens only where both say that it is time.
"""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from apsis_desktop.report.clock import Clock

MAY_DIFFER = timedelta(hours=1)


def agree(date: datetime | None, now: datetime) -> bool:
    """Tell whether the date of an answer, and the time of this computer as it came, are as good as the same."""
    return date is not None and abs(date - now) <= MAY_DIFFER


class ServerTime:
    """What the last answer said. Thread safe."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or Clock()
        self._lock = threading.Lock()
        self._last_answer: tuple[datetime, datetime, float] | None = (
            None  # its date; when it came, by both hands of the clock
        )

    def note(self, date: datetime) -> None:
        """Take in the date of an answer that came just now."""
        heard = date, self._clock.now(), self._clock.steady()
        with self._lock:
            self._last_answer = heard

    def agreed(self) -> datetime | None:
        """Return the time; None where the clocks differ, where none was heard yet, or this one was set since then.

        A computer that has slept looks as if its clock had been set: the next answer tells.
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

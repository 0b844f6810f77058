"""Retries with a growing wait after each failure in a row, until patience has run out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta

from apsis_desktop.errors import FileProblem, ServiceAway, ServiceBusy
from apsis_desktop.report.clock import Clock
from apsis_desktop.report.events import Pause, Waiting
from apsis_desktop.report.poll_backoff import wait_after_trouble

LONGEST_BIDDEN = 3600.0  # seconds: the longest `Retry-After` that is honoured
LONGER_FOR_LIMITS = 8  # times: APSIS One is there, and has said that it only wants to be asked less often


class Retries:
    """`patience`: seconds of failures in a row before it gives up, longer for 429; None: never."""

    def __init__(
        self,
        tell: Callable[[Waiting], None],
        cancelled: threading.Event,
        clock: Clock,
        chance: Callable[[], float],
        patience: float | None,
    ) -> None:
        self._tell = tell
        self._cancelled = cancelled
        self._clock = clock
        self._chance = chance
        self._patience = patience
        self._failures = 0
        self._since: float | None = None

    def reset(self) -> None:
        self._failures, self._since = 0, None

    def wait(self, problem: ServiceAway | FileProblem) -> None:
        """Wait for the next try. Raises `Cancelled`, or the problem itself when patience has run out."""
        now = self._clock.steady()
        if self._since is None:
            self._since = now
        self._failures += 1
        seconds = wait_after_trouble(self._failures, self._chance)
        if isinstance(problem, ServiceBusy) and problem.retry_after is not None:
            seconds = max(seconds, min(problem.retry_after, LONGEST_BIDDEN))
        if self._patience is not None and now - self._since + seconds > self._patience * _patience_factor(problem):
            raise problem
        self._tell(Waiting(Pause.AWAY, self._clock.now() + timedelta(seconds=seconds), problem))
        self._clock.wait(seconds, self._cancelled)


def _patience_factor(problem: ServiceAway | FileProblem) -> int:
    """Return the factor by which a problem lengthens the patience."""
    return LONGER_FOR_LIMITS if isinstance(problem, ServiceBusy) and problem.facts.get("status") == "429" else 1

"""Retrying: after each failure in a row the wait is longer, until patience has run out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta

from apsis_desktop.errors import FileProblem, ServiceAway, ServiceBusy
from apsis_desktop.report.backoff import wait_after_trouble
from apsis_desktop.report.clock import Chance, Clock
from apsis_desktop.report.events import Pause, Waiting

LONGEST_BIDDEN = 3600.0  # seconds: it is tried again within the hour, whatever `Retry-After` says
LONGER_FOR_LIMITS = 8  # times: APSIS One is there, and has said that it only wants to be asked less often


class Retries:
    """`patience`: seconds of trouble in a row after which it gives up, 429 aside; None: never."""

    def __init__(
        self,
        tell: Callable[[Waiting], None],
        cancelled: threading.Event,
        clock: Clock,
        chance: Chance,
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
        """Wait until the next try. Raises `Cancelled`, and the problem itself where patience has run out."""
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
    """Return how many times as long as usual a problem is worth waiting for."""
    return LONGER_FOR_LIMITS if isinstance(problem, ServiceBusy) and problem.facts.get("status") == "429" else 1

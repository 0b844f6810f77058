"""The back-off: how long to wait before the next poll of a report, and before a failed exchange is retried."""

from __future__ import annotations

from collections.abc import Callable

FLOOR, CAP = 1.0, 60.0  # seconds between two polls
SHARE = 0.15  # of the time waited so far: how late a report may be noticed
JITTER = 0.1  # so that many reports requested together do not poll together


def wait_for_report(waited: float, chance: Callable[[], float]) -> float:
    """Return the seconds until the next poll of a report requested `waited` seconds ago.

    A fixed share of the time waited so far makes an exponential back-off whose lateness is in proportion to the wait.
    """
    return _jittered(waited * SHARE, chance)


def wait_after_trouble(failures: int, chance: Callable[[], float]) -> float:
    """Return the seconds until the next retry after that many failures in a row (1 or more)."""
    return _jittered(2.0 ** min(failures - 1, 10), chance)


def _jittered(seconds: float, chance: Callable[[], float]) -> float:
    within = min(CAP, max(FLOOR, seconds))
    return min(CAP, max(FLOOR, within * (1 + JITTER * (2 * chance() - 1))))

"""When to look for a report, and what each answer means. Plain functions; the waiting itself is in `cycle`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from enum import Enum

from apsis_desktop.api.refusals import BUSY
from apsis_desktop.api.report_request import LinkKind

LINK_LIFE = timedelta(days=1)  # how long a poll URL lives (API.md, D)
FLOOR, CAP = 1.0, 60.0  # seconds between two looks
SHARE = 0.15  # of the time waited so far: how late a report may be noticed
JITTER = 0.1  # so that many reports asked for together do not look together
LONGEST_BIDDEN = 3600.0  # seconds: a report looks again within the hour, whatever it was bidden to wait
MAKING_MAY_FAIL = 300.0  # seconds of 503 after which APSIS One will not make the report any more


class Meaning(Enum):
    """What an answer at a poll URL says of the report."""

    READY = "ready"
    NOT_YET = "not yet"
    GONE = "gone"
    UNKNOWN = "unknown"
    BUSY = "busy"  # 429 and its like, and most 5xx: says nothing of the report
    STUMBLING = "stumbling"  # 503: on the sibling export it means that making the file failed; here that is unknown
    REFUSED = "refused"


def meaning(kind: LinkKind, status: int) -> Meaning:
    """Say what a status means (API.md, D): 404 is "not yet" at the first kind of poll URL, final at the second."""
    match status:
        case 200:
            return Meaning.READY
        case 202:
            return Meaning.NOT_YET
        case 404:
            return Meaning.NOT_YET if kind is LinkKind.FIRST else Meaning.UNKNOWN
        case 410:
            return Meaning.GONE
        case 503:
            return Meaning.STUMBLING
    return Meaning.BUSY if status in BUSY or status >= 500 else Meaning.REFUSED


def wait_for_report(waited: float, chance: Callable[[], float]) -> float:
    """Return the seconds until the next look at a report asked for `waited` seconds ago.

    A fixed share of the time waited so far makes an exponential back-off whose lateness is in proportion to the wait.
    """
    return _jittered(waited * SHARE, chance)


def wait_after_trouble(failures: int, chance: Callable[[], float]) -> float:
    """Return the seconds until the next try after so many failures in a row (1 or more)."""
    return _jittered(2.0 ** min(failures - 1, 10), chance)


def _jittered(seconds: float, chance: Callable[[], float]) -> float:
    within = min(CAP, max(FLOOR, seconds))
    return min(CAP, max(FLOOR, within * (1 + JITTER * (2 * chance() - 1))))

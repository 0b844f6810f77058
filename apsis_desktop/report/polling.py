"""What each answer at a poll URL says of the report. Plain functions; the looks themselves are in `cycle`."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum

from apsis_desktop.api.problem_details import BUSY
from apsis_desktop.api.report_request import LinkKind

LINK_LIFE = timedelta(days=1)  # how long a poll URL lives (API.md, D)
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

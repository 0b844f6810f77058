"""What a cycle tells while it runs: each event before the next step is taken, so that it can be written down first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from apsis_desktop.api.report_request import Link
from apsis_desktop.errors import ApsisError


class Pause(Enum):
    """Why a running report is not getting on just now."""

    NOT_YET = "not yet"  # APSIS One is still making it
    TURN = "turn"  # others are before it: the account's limits, or the downloads at a time
    AWAY = "away"  # the network or APSIS One is away


@dataclass(frozen=True, slots=True)
class Asking:
    """The request is about to be sent."""


@dataclass(frozen=True, slots=True)
class Preparing:
    """APSIS One has taken it on: where to look for it, and until when (UTC)."""

    link: Link
    until: datetime


@dataclass(frozen=True, slots=True)
class Waiting:
    """It waits. `next_look` is UTC; None where that hangs on others."""

    pause: Pause
    next_look: datetime | None = None
    problem: ApsisError | None = None


@dataclass(frozen=True, slots=True)
class Fetching:
    """The file is coming: bytes off the wire so far, and in all where APSIS One says how many."""

    received: int
    total: int | None


@dataclass(frozen=True, slots=True)
class Checking:
    """All bytes are here; the file is being checked."""


Event = Asking | Preparing | Waiting | Fetching | Checking

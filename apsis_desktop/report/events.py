"""The events of a report's cycle, each sent before the next step, so that it can be stored first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from apsis_desktop.api.report_request import Link
from apsis_desktop.errors import ApsisError


class Pause(Enum):
    """Why a running report waits."""

    NOT_YET = "not yet"  # APSIS One is still making it
    TURN = "turn"  # others are before it: the account's limits, or the downloads at a time
    AWAY = "away"  # the network or APSIS One is away


@dataclass(frozen=True, slots=True)
class Requesting:
    """The request is about to be sent."""


class Preparing(NamedTuple):
    """APSIS One has accepted it: its link, and when that expires (UTC)."""

    link: Link
    until: datetime


class Waiting(NamedTuple):
    """It waits. `next_look` is UTC, or None where the end of the wait is not known."""

    pause: Pause
    next_look: datetime | None = None
    problem: ApsisError | None = None


class Fetching(NamedTuple):
    """The file is being downloaded: bytes so far, and in all where the answer says how many."""

    received: int
    total: int | None


@dataclass(frozen=True, slots=True)
class Checking:
    """All bytes have arrived; the file is being verified."""


Event = Requesting | Preparing | Waiting | Fetching | Checking


@dataclass(frozen=True, slots=True)
class OfPart:
    """What one of several requests of a report tells; `number` counts from 1."""

    number: int
    count: int
    event: Event


@dataclass(frozen=True, slots=True)
class PuttingTogether:
    """All files are here, and become one."""


ReportEvent = Event | OfPart | PuttingTogether

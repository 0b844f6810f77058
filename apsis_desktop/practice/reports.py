"""The requested reports and their states: pending, ready, gone."""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from apsis_desktop.practice.chance import repeatable
from apsis_desktop.practice.profile_columns import Profiles
from apsis_desktop.practice.report_files import FileKind, make_file
from apsis_desktop.practice.request_body import ReportOrder

_FILES_KEPT = 12
"""Some megabytes each. A dropped file is created again, with the same bytes."""


class State(Enum):
    UNKNOWN = "unknown"
    PENDING = "pending"
    READY = "ready"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class _Report:
    order: ReportOrder
    ready_at: float
    gone_at: float


class Reports:
    """Thread safe. Times are seconds of `clock`."""

    def __init__(
        self,
        profiles: Profiles,
        *,
        seed: int,
        waiting_seconds: tuple[float, float],
        link_life_seconds: float,
        clock: Callable[[], float],
        stopped: Callable[[], bool],
    ) -> None:
        self._profiles = profiles
        self._waiting = repeatable(seed, "waiting")
        self._waiting_seconds = waiting_seconds
        self._link_life_seconds = link_life_seconds
        self._clock = clock
        self._stopped = stopped
        self._lock = threading.Lock()
        self._making = threading.Lock()
        self._reports: dict[str, _Report] = {}
        self._files: OrderedDict[tuple[str, FileKind, bool], bytes] = OrderedDict()

    def add(self, order: ReportOrder) -> str:
        """Add an order, and return the random id for its links."""
        number = secrets.token_urlsafe(48)
        with self._lock:
            now = self._clock()
            ready_at = now + self._waiting.uniform(*self._waiting_seconds)
            self._reports[number] = _Report(order, ready_at, now + self._link_life_seconds)
        return number

    def state(self, number: str) -> State:
        """Return the state of a report."""
        with self._lock:
            report = self._reports.get(number)
        if report is None:
            return State.UNKNOWN
        now = self._clock()
        if now >= report.gone_at:
            return State.GONE
        return State.READY if now >= report.ready_at else State.PENDING

    def file(self, number: str, kind: FileKind, *, compressed: bool) -> bytes:
        """Return the file of a report that is ready.

        Raises:
            Stopped: the server was stopped while the file was being made.
        """
        key = (number, kind, compressed)
        with self._making:  # one at a time: two would only take each other's time
            if key not in self._files:
                order = self._reports[number].order
                self._files[key] = make_file(order, self._profiles, kind, compressed=compressed, stopped=self._stopped)
            self._files.move_to_end(key)
            while len(self._files) > _FILES_KEPT:
                self._files.popitem(last=False)
            return self._files[key]

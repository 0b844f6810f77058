"""How many columns one request takes, as APSIS One has shown for each connection, so that the next report begins there.

A limit is tried anew after a quarter of a year: APSIS One changes its limits without notice. That costs one request
that is refused, where keeping a limit that was raised would cost further requests for every report.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from apsis_desktop.errors import SavingProblem
from apsis_desktop.system.json_file import JsonFile

HOLDS = timedelta(days=90)


class _Limit(NamedTuple):
    most: int
    shown_at: datetime


class ColumnLimits:
    """Thread safe. `file` is read at once; without one, limits are kept in memory alone."""

    def __init__(self, file: Path | None = None, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._file = file
        self._now = now
        self._lock = threading.Lock()
        self._known: Mapping[str, _Limit] = {}
        self._known = self._with_stored()

    def most_columns(self, connection_id: str) -> int | None:
        """Return how many one request takes, where that is known. Returns at once."""
        limit = self._known.get(connection_id)
        if limit is None or abs(self._now() - limit.shown_at) > HOLDS:
            return None
        return limit.most

    def columns_taken(self, connection_id: str, most: int) -> None:
        """Remember how many were taken after more were refused. Waits for the disk; says nothing where that fails.

        A limit that was known already keeps its date, or it would never be tried anew.
        """
        if self.most_columns(connection_id) != most:
            self._change(connection_id, _Limit(most, self._now()))

    def forget(self, connection_id: str) -> None:
        """Keep nothing any more for a connection that was removed. Waits for the disk."""
        if connection_id in self._with_stored():  # a command may have found it out since
            self._change(connection_id, None)

    def _change(self, connection_id: str, limit: _Limit | None) -> None:
        with self._lock:
            known = self._with_stored()
            known.pop(connection_id, None)
            if limit is not None:
                known[connection_id] = limit
            self._known = known
            if self._file is not None:
                file = JsonFile(self._file)
                file.read()
                file.set_damaged_aside()
                with suppress(SavingProblem):  # merely handy: the next report finds out again
                    file.write({key: _plain(one) for key, one in known.items()})

    def _with_stored(self) -> dict[str, _Limit]:
        """Return what is known with what is stored, which the command line or the window may have changed since."""
        stored = JsonFile(self._file).read() if self._file is not None else {}
        found = {key: _limit(value) for key, value in stored.items()}
        return {**self._known, **{key: limit for key, limit in found.items() if limit is not None}}


def _plain(limit: _Limit) -> dict[str, object]:
    return {"most_columns": limit.most, "shown_at": limit.shown_at.isoformat()}


def _limit(plain: object) -> _Limit | None:
    """Read a limit; what cannot be understood is found out again."""
    if not isinstance(plain, dict):
        return None
    most, shown_at = plain.get("most_columns"), plain.get("shown_at")
    if type(most) is not int or most < 1 or not isinstance(shown_at, str):
        return None
    with suppress(ValueError):
        moment = datetime.fromisoformat(shown_at)
        return _Limit(most, moment) if moment.tzinfo is not None else None
    return None

"""The time zone of this computer, by its IANA name.

The C library decides: it reads TZ, which may hold rules of its own such as `CET-1CEST,M3.5.0,M10.5.0/3`, and
/etc/localtime, which may be a plain file. Neither has a name then, so a zone with the same offsets is looked for.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

DAY = 86_400
# Preferred among names with the same offsets.
_LIKELY = ("Europe/Stockholm", "Europe/Copenhagen", "Europe/Oslo", "Europe/Helsinki", "Europe/London", "UTC")


@dataclass(frozen=True, slots=True)
class LocalZone:
    """`told`: the system itself uses this name; else it is a zone with the same offsets."""

    name: str
    told: bool = True


@lru_cache(maxsize=1)
def local_zone() -> LocalZone | None:
    """Return the time zone of this computer, or None where no known zone has its offsets.

    It is determined once; a change takes effect at the next start.
    """
    import zoneinfo

    told = _system_zone_name()
    if sys.platform == "win32":
        return LocalZone(told) if told else None
    now = int(time.time())
    lately = [*_weekly_moments(now - 365 * DAY, now + 3 * 365 * DAY)]
    if told and _zone_matches(told, lately, by_abbreviation=False):
        return LocalZone(told)
    names = sorted(zoneinfo.available_timezones(), key=_preference)
    always = range(0, now, 30 * DAY)
    same = (name for name in names if _zone_matches(name, always, by_abbreviation=True) and _zone_matches(name, lately))
    alike = (name for name in names if _zone_matches(name, lately, by_abbreviation=False))
    name = next(same, None) or next(alike, None)
    return LocalZone(name, told=False) if name else None


def _system_zone_name() -> str | None:
    import tzlocal

    try:
        return tzlocal.get_localzone_name()
    except (LookupError, OSError, ValueError):
        return None


def _preference(name: str) -> tuple[int, bool, str]:
    place = _LIKELY.index(name) if name in _LIKELY else len(_LIKELY)
    return place, "/" not in name or name.startswith("Etc/"), name


def _zone_matches(name: str, moments: Sequence[int], *, by_abbreviation: bool = True) -> bool:
    """Whether a zone has this computer's offset at each of the moments."""
    import zoneinfo

    try:
        zone = zoneinfo.ZoneInfo(name)
    except (LookupError, OSError, ValueError):
        return False
    for moment in moments:
        here, there = time.localtime(moment), datetime.fromtimestamp(moment, zone)
        if there.utcoffset().total_seconds() != here.tm_gmtoff:  # type: ignore[union-attr]  # it has a zone
            return False
        if by_abbreviation and there.tzname() != here.tm_zone:
            return False
    return True


def _weekly_moments(first: int, last: int) -> Iterator[int]:
    """Yield a moment of each week, and the seconds before and after each change of the offset."""
    for moment in range(first, last, 7 * DAY):
        yield moment
        before, after = moment, moment + 7 * DAY
        if _utc_offset(before) == _utc_offset(after):
            continue
        while after - before > 1:
            between = (before + after) // 2
            before, after = (between, after) if _utc_offset(between) == _utc_offset(before) else (before, between)
        yield from (before, after)


def _utc_offset(moment: int) -> int:
    return time.localtime(moment).tm_gmtoff

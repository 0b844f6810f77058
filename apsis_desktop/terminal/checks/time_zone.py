"""Is the time zone of this computer known by a name that APSIS One understands?"""

from __future__ import annotations

import threading
import zoneinfo

import tzlocal

from apsis_desktop.terminal.checks.finding import Fails


def time_zone(_cancelled: threading.Event) -> str:
    """Name the zone, having looked up its rules."""
    try:
        name = tzlocal.get_localzone_name() or "UTC"
        zoneinfo.ZoneInfo(name)
    except (LookupError, OSError, ValueError) as error:
        raise Fails(
            f"The time zone of this computer cannot be told ({error}).",
            "Set it in the system's settings. On Linux, install the package tzdata.",
        ) from None
    return f"This computer is in {name}."

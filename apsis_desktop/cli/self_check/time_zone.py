"""Does the time zone of this computer have a name that APSIS One understands?"""

from __future__ import annotations

import threading

from apsis_desktop.cli.self_check.result import Fails
from apsis_desktop.report.local_zone import local_zone


def time_zone(_cancelled: threading.Event) -> str:
    """Name the zone that reports are asked for in."""
    zone = local_zone()
    if zone is None:
        raise Fails(
            "No time zone is known that has the time of this computer. Reports are asked for in UTC.",
            "Set it in the system's settings, and the variable TZ, where it is set, to a name such as "
            "Europe/Stockholm. On Linux, install the package tzdata.",
        )
    if not zone.told:
        return f"The system does not name the time zone of this computer. It has the time of {zone.name}."
    return f"This computer is in {zone.name}."

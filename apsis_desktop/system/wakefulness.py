"""Keep the system from slowing the program down while reports run. Only macOS does that, and calls it App Nap."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from apsis_desktop.system.app_nap import NoAppNap

log = logging.getLogger(__name__)


class AwakeWhileRunning:
    """Begins when the first report runs and ends with the last. Without a `nap`, there is nothing to do."""

    def __init__(self, nap: NoAppNap | None) -> None:
        self._nap = nap
        self._awake = False

    def note(self, running: int) -> None:
        """Take in how many reports run; to be called whenever that may have changed, and with 0 at the end.

        What the platform refuses is logged and left at that: the reports come all the same, only later.
        """
        if self._nap is None or self._awake == (running > 0):
            return
        self._awake = running > 0
        try:
            if self._awake:
                self._nap.begin()
            else:
                self._nap.end()
        except Exception:
            log.exception("the system does not let the program stay awake")


def nap_of_this_system() -> NoAppNap | None:
    """Return what keeps macOS from it; elsewhere a program's timers run as they are, whether or not it is seen."""
    if sys.platform == "darwin":
        try:
            from apsis_desktop.system.app_nap import NoAppNap

            return NoAppNap()
        except (OSError, AttributeError):
            log.exception("App Nap cannot be told")
    return None

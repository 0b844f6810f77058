"""Keeps macOS from slowing the program down while reports run (App Nap)."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from apsis_desktop.system.app_nap import NoAppNap

log = logging.getLogger(__name__)


class AwakeWhileRunning:
    """Prevents App Nap from the first running report to the last. Without a `nap`, it does nothing."""

    def __init__(self, nap: NoAppNap | None) -> None:
        self._nap = nap
        self._awake = False

    def note(self, running: int) -> None:
        """Note how many reports run; to be called after each change, and with 0 at the end.

        A failure is only logged: the reports come all the same, but later.
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
    """Return what prevents App Nap on macOS; other systems do not stretch the timers of hidden programs."""
    if sys.platform == "darwin":
        try:
            from apsis_desktop.system.app_nap import NoAppNap

            return NoAppNap()
        except (OSError, AttributeError):
            log.exception("App Nap cannot be told")
    return None

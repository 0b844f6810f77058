"""Keep the system from slowing the program down while reports run. Only macOS does that, and calls it App Nap."""

from __future__ import annotations

import logging
import sys
from typing import Protocol

log = logging.getLogger(__name__)


class Wakefulness(Protocol):
    """What a platform offers. Both are called in turn, `begin` first, on the GUI thread, and return at once."""

    def begin(self) -> None: ...
    def end(self) -> None: ...


class NoNap:
    """Windows and Linux let a program's timers run as they are, whether or not its window is seen."""

    def begin(self) -> None:
        pass

    def end(self) -> None:
        pass


class AwakeWhileRunning:
    """Begins when the first report runs and ends with the last."""

    def __init__(self, wakefulness: Wakefulness) -> None:
        self._wakefulness = wakefulness
        self._awake = False

    def note(self, running: int) -> None:
        """Take in how many reports run; to be called whenever that may have changed, and with 0 at the end.

        What the platform refuses is logged and left at that: the reports come all the same, only later.
        """
        if self._awake == (running > 0):
            return
        self._awake = running > 0
        try:
            if self._awake:
                self._wakefulness.begin()
            else:
                self._wakefulness.end()
        except Exception:
            log.exception("the system does not let the program stay awake")


def wakefulness_of_this_system() -> Wakefulness:
    if sys.platform == "darwin":
        try:
            from apsis_desktop.system.app_nap import NoAppNap

            return NoAppNap()
        except (OSError, AttributeError):
            log.exception("App Nap cannot be told")
    return NoNap()

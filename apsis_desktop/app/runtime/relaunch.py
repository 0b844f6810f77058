"""Starts the program again, once this process has ended its work and given up its claim on being the only window."""

from __future__ import annotations

import logging
import os
import sys

log = logging.getLogger(__name__)


def restart_command(*, practice: bool) -> list[str]:
    """Return how to start this program, frozen or not, where the window is now: on practice data, or a connection."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "apsis_desktop"]
    return [*program, "--practice"] if practice else program


def restart(command: list[str]) -> None:
    """Start it in a process that outlives this one."""
    from PySide6.QtCore import QProcess

    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"  # else a frozen program takes itself for a part of this one
    started, process_id = QProcess.startDetached(command[0], command[1:])
    if started:
        log.info("started again as process %d", process_id)
    else:
        log.error("the program could not be started again")

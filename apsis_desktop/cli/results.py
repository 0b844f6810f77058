"""Writes what a command found to stdout: all of it, or an error that says why not."""

from __future__ import annotations

import errno
import sys
from pathlib import Path

from apsis_desktop.errors import SavingProblem
from apsis_desktop.system.console import discard_output, write_whole


def write_out(text: str) -> None:
    """Write to stdout. A reader who has enough, as in `… | head -1`, is fine; else raises `SavingProblem` kinds."""
    try:
        write_whole(sys.stdout, text)
    except OSError as error:
        discard_output(sys.stdout)
        if not _is_closed_pipe(error):
            raise _saving_problem(error) from error


def _saving_problem(error: OSError) -> SavingProblem:
    from apsis_desktop.report.files.saving import saving_problem

    return saving_problem(error, Path("the list"))


def _is_closed_pipe(error: OSError) -> bool:
    return error.errno == errno.EPIPE or (sys.platform == "win32" and error.errno == errno.EINVAL)

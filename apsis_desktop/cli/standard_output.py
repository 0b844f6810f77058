"""Writes the result of a command to stdout, completely or with an error."""

from __future__ import annotations

import errno
import sys
from pathlib import Path

from apsis_desktop.errors import SavingProblem
from apsis_desktop.system.console import discard_output, write_whole


def write_out(text: str) -> None:
    """Write to stdout. A reader that stops early, as in `… | head -1`, is fine. Raises `SavingProblem` kinds."""
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

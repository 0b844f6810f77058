"""stdout and stderr, also where there are none, where a reader has closed its end, and for names of any kind."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import unicodedata
from pathlib import Path
from typing import TextIO

from apsis_desktop.errors import SavingProblem

# Line ends, escape sequences, and marks that turn the direction of writing: a name could repaint the screen with them.
_MARKS = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029}


def write_out(text: str) -> None:
    """Write to stdout. A reader who has enough, as in `… | head -1`, is fine; else raises `SavingProblem` kinds."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        let_go(sys.stdout)
        if not _closed_by_reader(error):
            raise _saving_problem(error) from error


def say(text: str) -> None:
    """Write a line to stdout, if anybody reads it."""
    _write_line(sys.stdout, text)


def say_problem(text: str) -> None:
    """Write a line to stderr, if anybody reads it."""
    _write_line(sys.stderr, text)


def let_go(stream: TextIO) -> None:
    """Lead a stream nowhere: Python writes what is left in it at the end, and would fail once more."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, stream.fileno())
        finally:
            os.close(nowhere)
        stream.flush()


def printable(text: str) -> str:
    """Replace what could change more of the screen than its own place."""
    return "".join("\ufffd" if unicodedata.category(one) == "Cc" or ord(one) in _MARKS else one for one in text)


def in_unicode(stream: TextIO) -> bool:
    """Tell whether every character can be written there."""
    return (stream.encoding or "utf-8").lower().replace("_", "-").startswith(("utf-8", "utf8", "utf-16", "utf-32"))


def _saving_problem(error: OSError) -> SavingProblem:
    from apsis_desktop.report.saving import saving_problem  # noqa: PLC0415 - mostly there is none

    return saving_problem(error, Path("the list"))


def _write_line(stream: TextIO, text: str) -> None:
    try:
        stream.write(printable(text) + "\n")
        stream.flush()
    except OSError:
        let_go(stream)


def _closed_by_reader(error: OSError) -> bool:
    return error.errno == errno.EPIPE or (sys.platform == "win32" and error.errno == errno.EINVAL)

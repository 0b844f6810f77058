"""What tests need of the system: where a program is missing they are skipped, and `dev.py test` says how many."""

import os
import shutil

from checks import NOT_INSTALLED

_PLACES = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/usr/local/sbin", "/usr/games"])


def found(program: str) -> str | None:
    """Return where a program lies; some belong to administrators alone."""
    return shutil.which(program, path=_PLACES)


def lacking(*programs: str) -> str:
    """Return why a test is skipped: the programs that are missing; empty where all are there."""
    missing = [program for program in programs if found(program) is None]
    return f"{NOT_INSTALLED}{', '.join(missing)}" if missing else ""

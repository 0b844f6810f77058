"""The programs of the system that the program for Windows is made and tried with."""

from __future__ import annotations

import os
import shutil

from setup import debian_libraries, system_libraries
from setup.stopped import Stopped
from wine.not_to_be_had import NotToBeHad

_PROGRAMS = ("wine", "wineserver", "makensis", "x86_64-w64-mingw32-gcc", "gendef", "Xvfb", "xdotool", "file")


def ready() -> str:
    """Install what is missing where that is possible. Raises `NotToBeHad` with the names of what is missing."""
    if debian_libraries.applies():
        try:
            debian_libraries.ready(
                for_tests=True, for_windows=True, install=system_libraries.VARIABLE not in os.environ
            )
        except Stopped as reason:
            raise NotToBeHad(str(reason)) from None
    if missing := [program for program in _PROGRAMS if shutil.which(program) is None]:
        raise NotToBeHad(
            f"The program for Windows is made and tried with {', '.join(missing)}, which are not installed."
        )
    return "wine and what else is needed is installed"

"""The system's own libraries that Qt needs on Linux. Windows and macOS have all of theirs."""

from __future__ import annotations

import ctypes
import os
import sys

from setup import debian_libraries

# Set where no package of the system may be installed; the option --no-install of dev.py sets it.
VARIABLE = "APSIS_DESKTOP_NO_INSTALL"

# What Qt opens a window with, by the names that every distribution shares.
QT_NEEDS = (
    "libEGL.so.1",
    "libGL.so.1",
    "libglib-2.0.so.0",
    "libfontconfig.so.1",
    "libxkbcommon.so.0",
    "libdbus-1.so.3",
    "libxcb-cursor.so.0",
    "libxkbcommon-x11.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
)


def ready(*, for_tests: bool = False, for_building: bool = False, for_comparison: bool = False) -> None:
    """Install what is missing where that is possible, otherwise say what is missing."""
    if not sys.platform.startswith("linux"):
        return
    if debian_libraries.applies():
        install = VARIABLE not in os.environ
        debian_libraries.ready(
            for_tests=for_tests, for_building=for_building, for_comparison=for_comparison, install=install
        )
    elif missing := [name for name in QT_NEEDS if not loads(name)]:
        # Not the end: some distributions keep libraries where only their own loader finds them.
        print(f"The window may not open: this system lacks {', '.join(missing)}.", file=sys.stderr)
        print("Install them with your system's packages.", file=sys.stderr)


def loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True

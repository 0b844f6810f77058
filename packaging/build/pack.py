"""What a person gets on each platform: one file of its own makes each."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from build import linux_archive, macos_image, nsis
from setup.stopped import Stopped

MAKERS: dict[str, Sequence[Callable[[], Path]]] = {
    # The installer for Windows holds a stand-in there: it is made so that installing can be tried.
    "linux": [linux_archive.make, nsis.make],
    "win32": [nsis.make],
    "darwin": [macos_image.make],
}


def run() -> None:
    """Pack dist/apsis-desktop/ for this platform."""
    if sys.platform not in MAKERS:
        raise Stopped(f"Nothing is packed on {sys.platform}; the program itself is in dist/.")
    for make in MAKERS[sys.platform]:
        print(f"Made {make()}")

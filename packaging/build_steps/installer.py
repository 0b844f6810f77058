"""What a person gets on each platform: one file of its own makes each."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from build_steps import linux_archive
from stopped import Stopped

MAKERS: dict[str, Callable[[], Path]] = {
    "linux": linux_archive.make,
}


def run() -> None:
    """Pack dist/apsis-desktop/ for this platform."""
    make = MAKERS.get(sys.platform)
    if make is None:
        raise Stopped(f"Nothing is packed on {sys.platform}; the program itself is in dist/.")
    print(f"Made {make()}")

"""What the program is called where an operating system asks."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, datetime

from setup.environment import ROOT

NAME = "Apsis Desktop"
SUMMARY = "Gets lists of profiles out of APSIS One, without a developer."
IDENTIFIER = "io.github.apsis_desktop.ApsisDesktop"

# Two programs in one folder: on Windows one without a console has no output, and one with a console opens its window.
CONSOLE_PROGRAM = "apsis-desktop"
WINDOW_PROGRAM = "apsis-desktop-window" if sys.platform == "linux" else NAME

VERSION_FILE = ROOT / "apsis_desktop" / "__init__.py"


def version() -> str:
    """Read the version from its one source."""
    found = re.search(
        r'^__version__ = "(\d+\.\d+\.\d+[\w.+-]*)"$', VERSION_FILE.read_text(encoding="utf-8"), re.MULTILINE
    )
    if found is None:
        raise ValueError(f"{VERSION_FILE.name} holds no version")
    return found[1]


def made_at() -> datetime:
    """When what is built was last changed: two builds of one commit carry the same date."""
    last = ["git", "-c", "safe.directory=*", "log", "-1", "--format=%ct"]
    try:
        shown = subprocess.run(last, cwd=ROOT, check=False, capture_output=True, text=True).stdout.strip()
    except FileNotFoundError:  # it can be built without git
        shown = ""
    return datetime.fromtimestamp(int(shown), UTC) if shown else datetime.now(UTC)

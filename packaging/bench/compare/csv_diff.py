"""csv-diff, the reference for comparing: in an environment of its own, where it can be had."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from setup.environment import ROOT

VERSION = "1.2"
FOLDER = ROOT / "build" / f"csv-diff-{VERSION}"
_PATIENCE = 300.0  # seconds


def csv_diff(*, install: bool) -> Path | None:
    """Return its command; None where it is not there, and is not to be installed or cannot be."""
    command = FOLDER / ("Scripts" if sys.platform == "win32" else "bin") / "csv-diff"
    if not command.exists() and install:
        python = command.with_name("python")
        for step in (
            [sys.executable, "-m", "venv", str(FOLDER)],
            [str(python), "-m", "pip", "install", "-q", wanted()],
        ):
            if subprocess.run(step, check=False, timeout=_PATIENCE).returncode:
                return None
    return command if command.exists() else None


def wanted() -> str:
    return f"csv-diff=={VERSION}"

"""A Python of its own, for what the process of the tests cannot stand."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from patience import PATIENCE


def run_python(*words: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run it to its end with these words behind its name, and with these variables more."""
    return subprocess.run(
        [sys.executable, *words],
        env=os.environ | variables,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )

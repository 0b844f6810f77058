"""The frozen program and two frozen windows beside it, made once in a run with the same options.

The windows have PySide6 as it comes: only the program brings the part of it compiled that is written in Python.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

from build import freeze, identity
from setup.environment import ROOT
from setup.stopped import Stopped

OURS, EMPTY, LEAST = "apsis-desktop", "empty-window", "least-window"
_REFERENCE = str(ROOT / "packaging" / "bench" / "reference_window.spec")
_SPECS = {
    OURS: (str(ROOT / "packaging" / "build" / "apsis-desktop.spec"),),
    EMPTY: (_REFERENCE, "--", EMPTY, "empty_window.py"),
    LEAST: (_REFERENCE, "--", LEAST, "least_program.py"),
}


@lru_cache(maxsize=1)
def frozen(folder: Path) -> dict[str, Path]:
    """Return the folder of each. Raises `Stopped` where they cannot be made."""
    if importlib.util.find_spec("PyInstaller") is None:
        raise Stopped("PyInstaller is not here; `setup --test` installs it.")
    made = folder / "frozen"
    for name, spec in _SPECS.items():
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
        places = ["--distpath", str(made), "--workpath", str(made / "work" / name)]
        done = subprocess.run(
            [*command, *places, *spec],
            check=False,
            cwd=ROOT,
            env=os.environ | freeze.MODULES_UNCOMPRESSED,
            capture_output=True,
        )
        if done.returncode:
            raise Stopped(f"{name} could not be frozen.\n{done.stderr.decode(errors='replace')}")
    if sys.platform == "linux":
        freeze.share(made / OURS / identity.CONSOLE_PROGRAM, made / OURS / identity.WINDOW_PROGRAM)
    return {name: made / name for name in _SPECS}

"""The program as a folder that needs no Python."""

from __future__ import annotations

import filecmp
import os
import subprocess
import sys
from pathlib import Path

from build import identity
from build.places import BUNDLE, DIST, FROZEN, SPEC
from setup import environment
from setup.stopped import Stopped

MODULES_UNCOMPRESSED = {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
"""The installers and archives compress the whole; within the program it would be undone at each start."""


def run() -> None:
    """Make dist/apsis-desktop/ anew."""
    command = [str(environment.tool("python")), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", str(DIST), "--workpath", str(FROZEN)]
    # Two builds of one commit are the same, byte for byte.
    repeatable = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(int(identity.made_at().timestamp()))}
    done = subprocess.run(
        [*command, *folders, str(SPEC)],
        check=False,
        cwd=environment.ROOT,
        env=os.environ | repeatable | MODULES_UNCOMPRESSED,
    )
    if done.returncode:
        raise Stopped("PyInstaller could not make the program; the reason is above.")
    if sys.platform == "linux":
        share(BUNDLE / identity.CONSOLE_PROGRAM, BUNDLE / identity.WINDOW_PROGRAM)
    print(f"Froze {BUNDLE}")


def share(program: Path, other: Path) -> None:
    """Let two programs be one file where they are the same: Linux knows no consoles."""
    if not other.is_symlink() and filecmp.cmp(program, other, shallow=False):
        other.unlink()
        other.symlink_to(program.name)

"""The program for Windows as a folder that needs no Python, by the spec that freezes it everywhere."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from build import identity, stamp
from build.places import STAMPED
from setup import environment
from setup.stopped import Stopped
from wine.once import once
from wine.places import BUNDLE, CHECKOUT, HERE, PREFIXES, PYTHON_PROGRAM, STUBS
from wine.windows import Windows

_PATIENCE = 2400.0  # seconds; two minutes where nothing else goes on
_SOURCES = ("apsis_desktop", "resources", "packaging/build", "packaging/linux", "packaging/macos")


def make() -> str:
    """Freeze it, unless it was frozen from the files as they are."""
    began = time.monotonic()
    if once(BUNDLE, _sources(), _make):
        return f"The program for Windows was frozen in {time.monotonic() - began:.0f} s: {BUNDLE}"
    return f"The program for Windows is there as it would be frozen again: {BUNDLE}"


def _sources() -> Iterator[Path]:
    yield from (environment.BUILD_LOCK, environment.WINE_LOCK, HERE / "python.py", Path(__file__))
    for folder in _SOURCES:
        files = (environment.ROOT / folder).rglob("*")
        yield from (file for file in files if file.is_file() and "__pycache__" not in file.parts)


def _make() -> None:
    shutil.rmtree(BUNDLE, ignore_errors=True)
    stamp.run()
    stamped = CHECKOUT / STAMPED.relative_to(environment.ROOT)
    shutil.rmtree(stamped, ignore_errors=True)
    shutil.copytree(STAMPED, stamped)
    repeatable = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(int(identity.made_at().timestamp()))}
    command = ["-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", "dist", "--workpath"]
    command += ["build/frozen", "packaging/build/apsis-desktop.spec"]
    windows = Windows(PREFIXES / "freezing", screen=True, lacking=STUBS.glob("*.dll"))
    try:
        done = windows.told(PYTHON_PROGRAM, *command, folder=CHECKOUT, patience=_PATIENCE, variables=repeatable)
    finally:
        windows.close()
    if done.returncode or not BUNDLE.is_dir():
        raise Stopped(f"PyInstaller could not make the program for Windows:\n{done.stdout}{done.stderr}")

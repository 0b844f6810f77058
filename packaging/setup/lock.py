"""Pinning every library with the hashes of its files: names and hashes only, no addresses."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path

from setup.environment import BUILD_LOCK, PYPROJECT, ROOT, RUN_LOCK, TEST_LOCK, WINE_LOCK, call
from setup.stopped import Stopped

COMPILE = ["compile", "--universal", "--generate-hashes", "--python-version", "3.11", "--no-header", "--no-annotate"]
# With the extras left out, pip before 23.3 finds no pin for `coverage[toml]` as soon as there is a newer coverage.
COMPILE += ["--no-strip-extras"]


def run(arguments: Sequence[str]) -> int:
    """`lock` keeps the versions that still fit; `lock --upgrade` takes the newest of all."""
    if unknown := set(arguments) - {"--upgrade"}:
        raise Stopped(f"lock does not know {' '.join(sorted(unknown))}. It takes --upgrade or nothing.")
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        binaries = Path(folder) / ("Scripts" if sys.platform == "win32" else "bin")
        advice = "uv could not be installed. Check the network and try again."
        call([str(binaries / "python"), "-m", "pip", "install", "--quiet", "uv"], otherwise=advice)
        compile_lock(binaries / "uv", ["--group", "install", *arguments], RUN_LOCK)
        # What people run is what is built, and what the tests run with: the same versions, and some libraries more.
        compile_lock(binaries / "uv", ["--group", "build", *fitting(RUN_LOCK), *arguments], BUILD_LOCK)
        compile_lock(binaries / "uv", ["--group", "dev", *fitting(BUILD_LOCK), *arguments], TEST_LOCK)
        compile_lock(binaries / "uv", ["--group", f"{PYPROJECT.name}:wine", *arguments], WINE_LOCK, alone=True)
    return 0


def fitting(lock: Path) -> list[str]:
    return ["--constraint", lock.relative_to(ROOT).as_posix()]


def compile_lock(uv: Path, options: Sequence[str], lock: Path, *, alone: bool = False) -> None:
    """Pin what the program needs and a group more, or that group `alone`."""
    command = [str(uv), "pip", *COMPILE, *options, "--output-file", lock.relative_to(ROOT).as_posix()]
    command += [] if alone else [PYPROJECT.name]
    if subprocess.run(command, check=False, cwd=ROOT, env=os.environ, stdout=subprocess.DEVNULL).returncode:
        raise Stopped(f"{lock.name} could not be made.")
    print(f"Made {lock.relative_to(ROOT)}")

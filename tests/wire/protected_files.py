"""Real files and folders that the system protects, where it lets a test make them."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SOMEBODY = 65534  # a user without rights, on every Linux


@contextlib.contextmanager
def flagged(path: Path, flag: str) -> Iterator[None]:
    """Give a file or folder one of chattr's flags: `i` cannot be changed, `a` can only be added to."""
    if shutil.which("chattr") is None or _run("chattr", f"+{flag}", str(path)):
        pytest.skip(f"chattr +{flag} is not possible here (not root on Linux, or a disk without flags)")
    try:
        yield
    finally:
        assert _run("chattr", f"-{flag}", str(path)) == 0


@contextlib.contextmanager
def mounted_by_itself(file: Path, source: Path) -> Iterator[None]:
    """Mount a file in the place of another, as containers do."""
    if not sys.platform.startswith("linux") or _run("mount", "--bind", str(source), str(file)):
        pytest.skip("no file can be mounted here (not root on Linux)")
    try:
        yield
    finally:
        assert _run("umount", str(file)) == 0


_BECOME_SOMEBODY = f"""
import os, sys
def become_somebody():
    os.setgroups([])
    os.setresgid({SOMEBODY}, {SOMEBODY}, {SOMEBODY})
    os.setresuid({SOMEBODY}, {SOMEBODY}, {SOMEBODY})
"""


def run_as_somebody(code: str, *arguments: str) -> str:
    """Run a program of a few lines and return what it says. From `become_somebody()` on it is a user without rights.

    By then it has loaded what it needs: that user may not be able to read it.
    """
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux can act as another user")
    ended = subprocess.run(
        [sys.executable, "-c", _BECOME_SOMEBODY + code, *arguments],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()


def _run(*command: str) -> int:
    return subprocess.run(command, check=False, capture_output=True).returncode

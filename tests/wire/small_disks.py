"""Real disks that are small, or that nothing can be written to: file systems in memory, where the system allows."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


@contextlib.contextmanager
def disk_at(folder: Path, size: str = "1m") -> Iterator[None]:
    """Put an empty disk in the place of a folder."""
    mount = shutil.which("mount")
    if not sys.platform.startswith("linux") or mount is None or os.geteuid() != 0:
        pytest.skip("only root on Linux can put a disk there")
    folder.mkdir(exist_ok=True)
    if _run("mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", str(folder)):
        pytest.skip("nothing may be mounted here")
    try:
        yield
    finally:
        assert _run("umount", str(folder)) == 0


def make_read_only(folder: Path) -> None:
    assert _run("mount", "-o", "remount,ro", str(folder)) == 0


def make_writable(folder: Path) -> None:
    assert _run("mount", "-o", "remount,rw", str(folder)) == 0


def fill(folder: Path) -> Path:
    """Fill a disk to its last byte and return the file that does."""
    filler = folder / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as full:
        while True:
            full.write(b"x" * 4096)
    return filler


def _run(*command: str) -> int:
    return subprocess.run(command, check=False, capture_output=True).returncode

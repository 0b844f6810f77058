"""A file that another program on Windows holds open without sharing it."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ON_WINDOWS = pytest.mark.skipif(sys.platform != "win32", reason="Windows' own rules")
PROGRAMS = Path(__file__).parent / "programs"


@contextlib.contextmanager
def held_open(file: Path) -> Iterator[Callable[[], None]]:
    """Yield what makes the other program let go, and wait until it has."""
    command = [sys.executable, str(PROGRAMS / "holds_open.py"), str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"

        def let_go() -> None:
            assert holder.stdin is not None
            holder.stdin.close()
            holder.wait()

        yield let_go

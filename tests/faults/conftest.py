"""A server that gives the answers a test has written down, and a person's desk with real files beside it."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from accounts import authority, own_certificates, server
from desk import Desk, HeldClock, desk
from scripted_server import ScriptedServer

IN_MEMORY = Path("/dev/shm")

__all__ = ["authority", "own_certificates", "server"]


@pytest.fixture(autouse=True)
def an_application(qapp: object) -> None:
    """Have Qt's event loop at hand: the queue lives in one."""


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """Return a person's folder, in memory where the system has such a disk: the store writes through each state."""
    if not os.access(IN_MEMORY, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="apsis-desktop-tests-", dir=IN_MEMORY) as folder:
        yield Path(folder)


@pytest.fixture
def at_desk(server: ScriptedServer, home: Path) -> Iterator[Desk]:
    """Return a desk at the scripted server, whose clock never stops anybody."""
    with desk(home, server) as opened:
        yield opened


@pytest.fixture
def held_desk(server: ScriptedServer, home: Path) -> Iterator[Desk]:
    """Return a desk whose clock holds the first wait, so that the test can look at a report in trouble."""
    with desk(home, server, HeldClock(hold=1)) as opened:
        yield opened

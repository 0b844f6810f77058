"""Exports whose report could not be saved, and what is kept of them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from command_line import Ended, Run
from scripted_server import ScriptedServer
from two_segments import FIRST, SECOND, SECRET, both

from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import ListEngineFailed
from apsis_desktop.lists.put_together import ListBuilder

WHOLE = [["1", SECRET], ["2", "later"], ["3", "d"]]
AGAIN = "to continue without a new request."


def rows(file: Path) -> list[list[str]]:
    _heading, *found = csv.reader(file.read_text(encoding="utf-8").splitlines())
    return sorted(found)


def kept(home: Path) -> list[str]:
    """Return the names of the files that are kept of a report."""
    folder = home / "data" / "kept"
    folders = list(folder.iterdir()) if folder.exists() else []
    assert len(folders) <= 1
    return sorted(each.name for one in folders for each in one.iterdir())


def requests(server: ScriptedServer) -> int:
    return len(server.to("POST", PATH))


def downloads(server: ScriptedServer) -> int:
    return sum(len(server.to("GET", f"/reports/{number}")) for number in range(3))


@pytest.fixture
def failing_engine(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Have the table engine fail, until what is returned is called."""

    def fail(_builder: ListBuilder) -> None:
        raise ListEngineFailed(detail="InternalException")

    with monkeypatch.context() as broken:
        broken.setattr(ListBuilder, "put_together", fail)
        yield broken.undo


@pytest.fixture
def failed(two: ScriptedServer, run: Run, file: Path, home: Path, failing_engine: Callable[[], None]) -> Ended:
    """A command whose report could not be put together; the next one can be."""
    ended = run(*both(file))
    failing_engine()
    assert ended.code == 1
    assert kept(home) == [f"part-0-{len(FIRST)}.csv", f"part-1-{len(SECOND)}.csv", "requested.json"]
    return ended


def note_of(home: Path) -> Path:
    (found,) = (home / "data" / "kept").glob("*/requested.json")
    return found

"""A folder on a drive that does not answer: whatever asks for something in it waits until the test lets it go."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

_CALLS = ("stat", "lstat", "link", "open", "replace", "rename", "unlink", "access")


class HungFolder:
    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.path = folder
        self.asked = threading.Event()
        self.answers = threading.Event()

    def hang(self, patch: pytest.MonkeyPatch) -> None:
        """Let nobody have an answer from it."""
        for name in _CALLS:
            patch.setattr(os, name, self.holds(getattr(os, name)))
        patch.setattr(io, "open", self.holds(io.open))

    def holds(self, call: Callable[..., object]) -> Callable[..., object]:
        """Return a call of the system that does not come back while it is about this folder."""
        beginnings = (str(self.path), f"{self.path}{os.sep}")

        def held(*arguments: object, **more: object) -> object:
            if any(str(one) == beginnings[0] or str(one).startswith(beginnings[1]) for one in arguments[:2]):
                self.asked.set()
                self.answers.wait()
            return call(*arguments, **more)

        return held


@pytest.fixture
def hung(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HungFolder]:
    made = HungFolder(tmp_path / "hung")
    with monkeypatch.context() as patch:
        made.hang(patch)
        yield made
        made.answers.set()

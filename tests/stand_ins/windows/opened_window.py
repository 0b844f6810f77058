"""The window with its controllers and the list of reports, without the start of the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from kept_accounts import kept
from pytestqt.qtbot import QtBot

from apsis_desktop.app.desktop import Desktop
from apsis_desktop.jobs.job import Job
from apsis_desktop.settings.file import Connection
from apsis_desktop.system.paths import Paths


class Opener:
    """Opens the window with its controllers and the list of reports, but does not have the program start."""

    def __init__(self, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._qtbot = qtbot
        self._paths = Paths.inside(folder)
        self._monkeypatch = monkeypatch
        self.opened: list[Desktop] = []

    def __call__(self, *connections: Connection, jobs: tuple[Job, ...] = (), address: str = "") -> Desktop:
        self._paths.make()
        self._monkeypatch.setenv("APSIS_API_URL", address)
        desktop = Desktop(self._paths, credentials=kept(self._paths.config, *connections).credentials)
        self.opened.append(desktop)
        with desktop.services.store.opening():
            desktop.services.queue._ledger.take_over(jobs)
        desktop.services.queue.reloaded.emit()
        desktop.window.show()
        self._qtbot.waitUntil(desktop.window.isActiveWindow)
        return desktop


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opener]:
    opener = Opener(qtbot, tmp_path, monkeypatch)
    yield opener
    for desktop in opener.opened:
        assert desktop.close()
        desktop.deleteLater()

"""The whole program in front of a test: the real window, its threads, its store and its files, at a local server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from accounts import server
from dictionary_keyring import DictionaryKeyring
from own_account import OwnAccount
from patience import PATIENCE
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from screen import OpenScreen, Screen
from scripted_server import ScriptedServer

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.app import desktop as desktop_module
from apsis_desktop.app import privacy_controller
from apsis_desktop.app.desktop import Desktop
from apsis_desktop.gui.text.translation import Translation
from apsis_desktop.jobs import cloud_folder_consent
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.system.paths import Paths


@pytest.fixture
def keyring() -> DictionaryKeyring:
    return DictionaryKeyring()


@pytest.fixture
def service() -> Iterator[PracticeServer]:
    """Return a server that stands for APSIS One."""
    with PracticeServer(waiting_seconds=(0.0, 0.0), limits=False, profile_count=40) as running:
        yield running


@pytest.fixture
def open_screen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, keyring: DictionaryKeyring, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenScreen]:
    """Open the program; `practice` are options of the practice account, `home` names the folder of its own files.

    `language` is a code. Without one the window speaks that of the test.

    It is closed in order afterwards.
    """
    monkeypatch.setattr(desktop_module, "CLOSING_TIME", PATIENCE)  # a busy machine takes longer
    interval = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(1)  # the button that requests rests for so long after a click
    opened: list[Screen] = []
    translation, locale = Translation(qapp), QLocale()

    def open_one(
        *,
        practising: bool = False,
        credentials: Credentials | None = None,
        home: str = "home",
        language: str = "",
        **practice: Any,  # noqa: ANN401 - the practice server's own options
    ) -> Screen:
        if language:
            translation.speak(language)
        paths = Paths.inside(tmp_path / home)
        paths.make()
        (tmp_path / "saved").mkdir(exist_ok=True)
        usual: dict[str, Any] = {"waiting_seconds": (0.0, 0.0), "limits": False, "profile_count": 40}
        desktop = Desktop(
            paths,
            practice_server=PracticeServer(**{**usual, **practice}),
            credentials=credentials or Credentials(backend=keyring, time_limit=PATIENCE),
        )
        opened.append(Screen(desktop, qtbot, tmp_path / "saved"))
        desktop.start(practice=practising)
        # On a screen without a window manager, nobody makes a window the active one.
        bare = qapp.platformName() == "xcb"
        qtbot.waitUntil(desktop.window.isVisible if bare else desktop.window.isActiveWindow)
        return opened[-1]

    yield open_one
    for screen in opened:
        assert screen.leave(), "a thread did not end in time"
    translation.stop()
    QLocale.setDefault(locale)
    qapp.setDoubleClickInterval(interval)


__all__ = ["server"]


@pytest.fixture
def own_account(
    server: ScriptedServer, tmp_path: Path, keyring: DictionaryKeyring, monkeypatch: pytest.MonkeyPatch
) -> OwnAccount:
    """Return an account in the place of APSIS One; the window opens on it."""
    monkeypatch.setenv("APSIS_API_URL", server.url)
    made = OwnAccount(server)
    made.keep_connection(tmp_path / "home", keyring)
    return made


@pytest.fixture
def about_people(open_screen: OpenScreen, monkeypatch: pytest.MonkeyPatch) -> OpenScreen:
    """Open a window in which the practice account's reports count as being about people."""
    for module in (privacy_controller, cloud_folder_consent):
        monkeypatch.setattr(module, "PRACTICE", "another")
    return open_screen

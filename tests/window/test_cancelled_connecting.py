"""Cancel and Close while a keyring asks the person: what was cancelled is kept nowhere, what was agreed is done."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from connections_at_start import NORDIC, apsis, connect, entry, keep, state
from dictionary_keyring import DictionaryKeyring
from hands import button, only, press
from patience import PATIENCE
from PySide6.QtWidgets import QMessageBox, QProgressBar
from screen import OpenScreen
from scripted_server import ScriptedServer

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.gui.connections.connect_dialog import ConnectDialog
from apsis_desktop.gui.connections.dialog import ConnectionsDialog
from apsis_desktop.gui.window.welcome import Welcome
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.settings.file import Connection, Settings

__all__ = ["apsis", "keep"]


@dataclass
class AskingKeyring:
    keyring: DictionaryKeyring
    asked: threading.Event = field(default_factory=threading.Event)
    answered: threading.Event = field(default_factory=threading.Event)

    def ask_before(self, step: str) -> None:
        def ask(at: str, _service: str) -> None:
            if at == step:
                self.asked.set()
                self.answered.wait(PATIENCE)

        self.keyring.before_each = ask


@pytest.fixture
def asking(keyring: DictionaryKeyring) -> Iterator[AskingKeyring]:
    """Return a keyring that asks a person, who does not answer until the test lets them."""
    asking = AskingKeyring(keyring)
    yield asking
    asking.answered.set()


@pytest.mark.parametrize("close", ["Cancel", "the corner"])
@pytest.mark.parametrize("step", ["get", "set"])
def test_cancelled_while_the_keyring_asks_keeps_nothing(
    open_screen: OpenScreen,
    service: PracticeServer,
    monkeypatch: pytest.MonkeyPatch,
    keyring: DictionaryKeyring,
    asking: AskingKeyring,
    step: str,
    close: str,
) -> None:
    monkeypatch.setenv("APSIS_API_URL", service.url)
    credentials = Credentials(backend=keyring)
    screen = open_screen(credentials=credentials)
    press(button(only(screen.window, Welcome), "Connect to APSIS One…"))
    dialog = screen.sees(ConnectDialog)
    asking.ask_before(step)
    connect(dialog, service.client_id, service.client_secret)
    screen.until(asking.asked.is_set)
    said = "Waiting for this computer’s keyring. It may ask you to unlock it…"
    screen.until(lambda: only(dialog, QProgressBar).accessibleName() == said)
    if close == "Cancel":
        press(button(dialog, "Cancel"))
        assert button(dialog, "Connect").isEnabled()
    else:
        dialog.close()
    asking.answered.set()
    assert screen.leave()
    assert credentials.wait_until_idle(PATIENCE)
    assert keyring.entries == {}
    assert Settings(screen.desktop.services.paths.config / "settings.json").connections == []


def test_a_new_secret_that_is_cancelled_leaves_the_old_one(
    open_screen: OpenScreen,
    service: PracticeServer,
    monkeypatch: pytest.MonkeyPatch,
    keyring: DictionaryKeyring,
    keep: Callable[..., None],
    asking: AskingKeyring,
) -> None:
    monkeypatch.setenv("APSIS_API_URL", service.url)
    ours = Connection("ours", "Ours", Region.EU, service.client_id)
    keep(ours)
    credentials = Credentials(backend=keyring)
    before = credentials.secret(ours)
    screen = open_screen(credentials=credentials)
    screen.notice("APSIS One does not know this key.")
    screen.desktop.connections.connect_again(ours.id)
    dialog = screen.sees(ConnectDialog)
    asking.ask_before("set")
    connect(dialog, service.client_id, service.client_secret, "Another name")
    screen.until(asking.asked.is_set)
    press(button(dialog, "Cancel"))
    asking.answered.set()
    assert screen.leave()
    assert credentials.wait_until_idle(PATIENCE)
    assert Credentials(backend=keyring).secret(ours) == before
    assert Settings(screen.desktop.services.paths.config / "settings.json").connections == [ours]


def test_a_removal_is_told_although_the_dialog_was_closed_meanwhile(
    open_screen: OpenScreen,
    apsis: ScriptedServer,
    keep: Callable[..., None],
    keyring: DictionaryKeyring,
    asking: AskingKeyring,
) -> None:
    keep(NORDIC)
    screen = open_screen(credentials=Credentials(backend=keyring))
    screen.until(lambda: state(screen) == "Nordic marketing, Europe: connected")
    entry(screen, "Connections…")
    dialog = screen.sees(ConnectionsDialog)
    press(button(dialog, "Remove…"))
    asking.ask_before("delete")
    press(button(screen.sees(QMessageBox), "Remove"))
    screen.until(asking.asked.is_set)
    press(button(dialog, "Close"))
    assert not dialog.isVisible()
    asking.answered.set()
    screen.until(only(screen.window, Welcome).isVisible)
    screen.until(lambda: not screen.window.findChildren(ConnectionsDialog))


def test_a_name_that_cannot_be_kept_brings_the_dialog_back(
    open_screen: OpenScreen, apsis: ScriptedServer, keep: Callable[..., None]
) -> None:
    keep(NORDIC)
    screen = open_screen()
    screen.until(lambda: state(screen) == "Nordic marketing, Europe: connected")
    entry(screen, "Connections…")
    dialog = screen.sees(ConnectionsDialog)
    screen.until(lambda: screen.desktop.services.settings.last_connection is not None)
    screen.desktop.services.settings._file._untouchable = True
    dialog._rename_to(NORDIC.id, "Scandinavia")
    press(button(dialog, "Close"))
    assert not dialog.isVisible()
    screen.notice("The file could not be saved.")
    assert dialog.isVisible()
    dialog.close()
    screen.until(lambda: not screen.window.findChildren(ConnectionsDialog))

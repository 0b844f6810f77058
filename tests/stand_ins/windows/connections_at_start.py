"""Connections that an earlier start has kept, APSIS One behind them, and what a person does with them in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from accounts import CLIENT_ID, SECRET
from dictionary_keyring import DictionaryKeyring
from hands import button, field, fill_in, press
from PySide6.QtGui import QAction
from screen import Screen
from scripted_server import Answer, ScriptedServer, says

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.gui.connections.connect_dialog import ConnectDialog
from apsis_desktop.gui.window.status_bar import StatusLine
from apsis_desktop.settings.file import Connection, Settings
from apsis_desktop.system.paths import Paths

NORDIC = Connection("nordic", "Nordic marketing", Region.EU, CLIENT_ID)
SINGAPORE = Connection("singapore", "Singapore", Region.APAC, "another-client")


@pytest.fixture
def keep(tmp_path: Path, keyring: DictionaryKeyring) -> Callable[..., None]:
    """Keep connections as an earlier start has done, each with its secret unless told otherwise."""

    def keep_all(*connections: Connection, secret: str | None = SECRET) -> None:
        paths = Paths.inside(tmp_path / "home")
        paths.make()
        settings = Settings(paths.config / "settings.json")
        for connection in connections:
            settings.keep_connection(connection)
            if secret is not None:
                Credentials(backend=keyring).keep_secret(connection, secret)
        settings.last_connection = connections[0]

    return keep_all


@pytest.fixture
def apsis(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> ScriptedServer:
    """Return a server in the place of APSIS One, with a section and three segments."""
    server.on("GET", "/audience/sections", items(("Europe", "s.europe")))
    server.on("GET", "/audience/segments", items(("Women", "g.women"), ("Men", "g.men"), ("Children", "g.children")))
    for kind in ("attributes", "tags"):
        server.on("GET", f"/audience/sections/s.europe/{kind}", items())
    monkeypatch.setenv("APSIS_API_URL", server.url)
    return server


def items(*named: tuple[str, str]) -> Answer:
    return says(200, {"items": [{"name": name, "discriminator": discriminator} for name, discriminator in named]})


def state(screen: Screen) -> str:
    lines = screen.window.findChildren(StatusLine)  # behind the welcome there is none yet
    return lines[0].state() if lines else ""


def connect(dialog: ConnectDialog, client_id: str, secret: str, name: str | None = None) -> None:
    if name is not None:
        fill_in(field(dialog, "Name"), name)
    if not field(dialog, "Client ID").isReadOnly():
        fill_in(field(dialog, "Client ID"), client_id)
    fill_in(field(dialog, "Client secret"), secret)
    press(button(dialog, "Connect"))


def entry(screen: Screen, text: str) -> None:
    entries = screen.window.menuBar().findChildren(QAction)
    next(one for one in entries if one.text().replace("&", "") == text).trigger()

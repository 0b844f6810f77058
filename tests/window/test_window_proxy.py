"""A proxy that is set in Settings, in the whole program: a real squid is the only way to APSIS One."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from accounts import TOKENS, authority, own_certificates, token_answer
from certificates import Authority
from connections_at_start import NORDIC, items, keep
from hands import fill_in, only, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from screen import OpenScreen, Screen
from scripted_server import ScriptedServer
from squid import HOST, NAME, PASSWORD, Squid, squid

from apsis_desktop.gui.settings.dialog import SettingsDialog
from apsis_desktop.gui.settings.network import NetworkSettings
from apsis_desktop.gui.window.status_bar import StatusLine

__all__ = ["authority", "keep", "own_certificates", "squid"]

EXAMPLE = "Use this form: proxy.example.com:8080"


@pytest.fixture
def behind(
    authority: Authority, own_certificates: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[ScriptedServer]:
    """Return APSIS One, whose address is known to the proxy alone."""
    with ScriptedServer(authority.server_for(HOST)) as server:
        server.on("POST", "/oauth/token", token_answer(TOKENS[0]))
        server.on("GET", "/audience/sections", items(("Europe", "s.europe")))
        for others in ("segments", "sections/s.europe/attributes", "sections/s.europe/tags"):
            server.on("GET", f"/audience/{others}", items())
        authority.is_trusted(monkeypatch, tmp_path)
        monkeypatch.setenv("APSIS_API_URL", f"https://{HOST}:{server.port}")
        yield server


def network(screen: Screen) -> NetworkSettings:
    entries = screen.window.menuBar().findChildren(QAction)
    next(one for one in entries if one.text().replace("&", "") == "Settings…").trigger()
    dialog = screen.sees(SettingsDialog)
    dialog.pages.setCurrentIndex(3)
    return dialog.network


def type_in(line: QLineEdit, text: str) -> None:
    fill_in(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_a_proxy_is_used_and_tried_as_soon_as_it_is_set(
    open_screen: OpenScreen, behind: ScriptedServer, squid: Squid, keep: Callable[..., None]
) -> None:
    keep(NORDIC)
    screen = open_screen()
    screen.notice("Cannot connect to APSIS One.")
    page = network(screen)
    press(page.kind.buttons()[2])

    for typed, what in (
        ("socks5://proxy.example:1080", "Only HTTP proxies are supported."),
        ("anna:secret@proxy.example", "Enter the user name and password in their own fields."),
        ("proxy.example:port", ""),
    ):
        type_in(page.address, typed)
        assert page.address.accessibleDescription() == f"{what} {EXAMPLE}".strip()
    type_in(page.address, f"127.0.0.1:{squid.port}")
    screen.notice("The network’s proxy requires a user name and password.")
    assert behind.connections == 0

    fill_in(page.user, NAME)
    QTest.keyClick(page.user, Qt.Key.Key_Tab)
    type_in(page.password, PASSWORD)
    status = only(screen.window, StatusLine)
    screen.until(lambda: status.state() == "Nordic marketing, Europe: connected")
    assert behind.to("GET", "/audience/sections")

    press(page.kind.buttons()[1])  # and back to no proxy at all
    screen.notice("Cannot connect to APSIS One.")
    page.window().close()

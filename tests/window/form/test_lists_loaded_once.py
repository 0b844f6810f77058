"""What is loaded of an account, and how often: counted at the server."""

from __future__ import annotations

import threading

from accounts import CLIENT_ID, SECRET
from hands import button, field, fill_in, only, press
from own_account import OwnAccount
from PySide6.QtWidgets import QDialog
from screen import OpenScreen, Screen
from scripted_server import ScriptedServer, says

from apsis_desktop.gui.connections.connect_dialog import ConnectDialog
from apsis_desktop.gui.window.welcome import Welcome

SECTIONS, SEGMENTS = "/audience/sections", "/audience/segments"


def fills_in(dialog: QDialog, *, again: bool = False) -> None:
    if not again:
        fill_in(field(dialog, "Name"), "New")
        fill_in(field(dialog, "Client ID"), CLIENT_ID)
    fill_in(field(dialog, "Client secret"), SECRET)
    press(button(dialog, "Connect"))


def counts(server: ScriptedServer) -> tuple[int, int, int]:
    return (
        len(server.to("POST", "/oauth/token")),
        len(server.to("GET", SECTIONS)),
        len(server.to("GET", SEGMENTS)),
    )


def connected(screen: Screen) -> None:
    screen.lists_are_here()
    screen.until(lambda: screen.panel.columns.is_loaded() and not screen.desktop.services.catalogue._tasks)


def test_connecting_loads_each_list_once(open_screen: OpenScreen, own_account: OwnAccount) -> None:
    own_account.has({"Norden": ["Email"]}, ["Women"])
    screen = open_screen(home="nothing there yet")
    press(button(only(screen.window, Welcome), "Connect to APSIS One…"))
    fills_in(screen.sees(ConnectDialog))
    connected(screen)
    assert counts(own_account.server) == (1, 1, 1)
    screen.tick("Women")
    screen.request()
    screen.until(lambda: bool(own_account.requested()))


def test_connecting_again_loads_each_list_once_more(open_screen: OpenScreen, own_account: OwnAccount) -> None:
    own_account.has({"Norden": ["Email"]}, ["Women"])
    screen = open_screen()
    connected(screen)
    tokens, sections, segments = counts(own_account.server)
    screen.desktop.connections.connect_again(screen.desktop.services.accounts.connections()[0].id)
    fills_in(screen.sees(ConnectDialog), again=True)
    screen.until(lambda: counts(own_account.server)[2] == segments + 1)
    connected(screen)
    assert counts(own_account.server) == (tokens + 1, sections + 1, segments + 1)


def test_loading_the_lists_again_loads_all_of_them(open_screen: OpenScreen, own_account: OwnAccount) -> None:
    own_account.has({"Norden": ["Email"]}, ["Women"])
    screen = open_screen(home="nothing there yet")
    press(button(only(screen.window, Welcome), "Connect to APSIS One…"))
    fills_in(screen.sees(ConnectDialog))
    connected(screen)
    own_account.has({"Norden": ["Email"], "Syd": ["Fax"]}, ["Women", "Men"])
    screen.panel.picking.pick_segments()
    press(screen.panel.segments.picker.refresh)
    screen.until(lambda: screen.panel.section.combo.count() == 2)
    connected(screen)
    assert counts(own_account.server)[1:] == (2, 2)


def test_attributes_and_tags_are_loaded_at_the_same_time(open_screen: OpenScreen, own_account: OwnAccount) -> None:
    """Each of the two is answered only once the other one has been requested."""
    own_account.has({"Norden": ["Email"]}, ["Women"], tags=["VIP"])
    server, let_go = own_account.server, threading.Event()
    (place,) = [path for _method, path in server._routes if path.endswith("/attributes")]
    tags = place.replace("/attributes", "/tags")
    items = {"items": [{"name": "Email", "discriminator": "a.email"}]}
    for path in (place, tags):
        server.on("GET", path, says(200, items, held=let_go))
    screen = open_screen()
    screen.until(lambda: bool(server.to("GET", place) and server.to("GET", tags)))
    assert not screen.panel.columns.is_loaded()
    let_go.set()
    connected(screen)
    assert len(server.to("GET", place)) == len(server.to("GET", tags)) == 1
    assert counts(server)[0] == 1


def test_what_fails_of_the_two_is_said_without_waiting_for_the_other(
    open_screen: OpenScreen, own_account: OwnAccount
) -> None:
    own_account.has({"Norden": ["Email"]}, ["Women"])
    server, let_go = own_account.server, threading.Event()
    (place,) = [path for _method, path in server._routes if path.endswith("/attributes")]
    server.on("GET", place, says(403, {"status": 403, "title": "No"}))
    server.on("GET", place.replace("/attributes", "/tags"), says(200, {"items": []}, held=let_go))
    screen = open_screen()
    screen.until(screen.panel.notice.isVisible)
    assert not let_go.is_set()
    let_go.set()

"""Connections through the real window: made, used, renamed, removed; and what a key in trouble looks like."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from accounts import CLIENT_ID, SECRET, link_answer
from connections_at_start import NORDIC, SINGAPORE, apsis, connect, entry, items, keep, state
from dictionary_keyring import DictionaryKeyring
from hands import button, field, only, press
from keyring.backends.fail import Keyring as NoKeyring
from patience import PATIENCE
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from screen import OpenScreen, Screen
from scripted_server import Answer, ScriptedServer

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.report_request import PATH
from apsis_desktop.gui.connections.connect_dialog import ConnectDialog
from apsis_desktop.gui.connections.dialog import ConnectionsDialog
from apsis_desktop.gui.connections.switcher import ConnectionSwitcher
from apsis_desktop.gui.window.welcome import Welcome
from apsis_desktop.gui.window.workspace import PracticeBanner
from apsis_desktop.jobs.job import PRACTICE, JobState
from apsis_desktop.practice.server import PracticeServer

__all__ = ["apsis", "keep"]

# --- the first start -------------------------------------------------------------------------------------------------


def test_connecting_is_the_other_way_on(
    open_screen: OpenScreen, service: PracticeServer, monkeypatch: pytest.MonkeyPatch, keyring: DictionaryKeyring
) -> None:
    monkeypatch.setenv("APSIS_API_URL", service.url)
    screen = open_screen()
    press(button(only(screen.window, Welcome), "Connect to APSIS One…"))
    dialog = screen.sees(ConnectDialog)
    connect(dialog, service.client_id, "a wrong secret")
    screen.notice("APSIS One does not know this key.")
    assert screen.desktop.services.accounts.connections() == ()
    assert keyring.entries == {}
    connect(dialog, service.client_id, service.client_secret)
    screen.until(lambda: state(screen) == "APSIS One, Europe: connected")
    assert not only(screen.window, PracticeBanner).isVisible()
    (connection,) = screen.desktop.services.accounts.connections()
    assert Credentials(backend=keyring).secret(connection) == service.client_secret
    screen.choose("Women")
    report = screen.request()
    screen.is_in(report, JobState.READY)
    screen.click(report)
    path = screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)
    assert path.exists()
    screen.until(lambda: screen.desktop.services.settings.last_connection == connection)


def test_the_next_start_goes_on_with_the_connection_used_last(
    open_screen: OpenScreen, apsis: ScriptedServer, keep: Callable[..., None]
) -> None:
    keep(SINGAPORE, NORDIC)
    screen = open_screen()
    screen.until(lambda: state(screen) == "Singapore, Asia-Pacific: connected")


def test_without_a_keyring_it_is_said_and_the_session_goes_on(
    open_screen: OpenScreen, service: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APSIS_API_URL", service.url)
    screen = open_screen(credentials=Credentials(backend=NoKeyring()))  # type: ignore[no-untyped-call]  # keyring's
    press(button(only(screen.window, Welcome), "Connect to APSIS One…"))
    connect(screen.sees(ConnectDialog), service.client_id, service.client_secret)
    screen.notice("The key is kept only until you quit Apsis Desktop.")
    screen.choose("Women")
    screen.is_in(screen.request(), JobState.READY)


def test_a_keyring_that_does_not_answer_keeps_nobody_waiting(
    open_screen: OpenScreen, apsis: ScriptedServer, keep: Callable[..., None], keyring: DictionaryKeyring
) -> None:
    keep(NORDIC)
    answers = threading.Event()
    keyring.before_each = lambda _step, _service: (answers.wait(PATIENCE), None)[1]
    credentials = Credentials(backend=keyring, time_limit=0.3)
    screen = open_screen(credentials=credentials)
    assert state(screen) == "Nordic marketing, Europe: connecting…"  # the window is there and works
    screen.notice("This computer’s keyring does not respond.")
    credentials._calls._limit = PATIENCE
    answers.set()
    assert credentials.wait_until_idle(PATIENCE)
    press(button(screen.panel.notice, "Try again"))
    screen.until(lambda: state(screen) == "Nordic marketing, Europe: connected")


# --- switching, renaming, removing -----------------------------------------------------------------------------------


def test_switching_shows_the_lists_and_the_reports_of_the_other_connection(
    open_screen: OpenScreen, apsis: ScriptedServer, keep: Callable[..., None]
) -> None:
    keep(NORDIC, SINGAPORE)
    apsis.on("GET", "/reports/4711", Answer(202))
    screen = open_screen()
    screen.choose("Women")
    report = screen.request()
    screen.is_in(report, JobState.PREPARING)
    accounts = only(screen.window, ConnectionSwitcher)._list
    accounts.setFocus()
    QTest.keyClick(accounts, Qt.Key.Key_Down)
    screen.until(lambda: state(screen) == "Singapore, Asia-Pacific: connected")
    assert screen.rows() == []
    assert screen.panel.segments.included() == ()
    assert screen.job(report).running
    accounts.setFocus()
    QTest.keyClick(accounts, Qt.Key.Key_Up)
    assert screen.rows() == ["Women"]
    screen.until(lambda: screen.desktop.services.settings.last_connection == NORDIC)


def test_answers_of_an_account_that_is_no_longer_in_use_do_not_arrive(
    open_screen: OpenScreen, apsis: ScriptedServer, keep: Callable[..., None]
) -> None:
    keep(NORDIC, SINGAPORE)
    go_on = threading.Event()
    late, quick = items(("Late", "s.late")), items(("Quick", "s.quick"))
    apsis.on("GET", "/audience/sections", Answer(late.status, late.body, late.headers, held=go_on), quick)
    apsis.on("GET", "/audience/sections/s.quick/attributes", items())
    apsis.on("GET", "/audience/sections/s.quick/tags", items())
    screen = open_screen()
    screen.until(lambda: len(apsis.to("GET", "/audience/sections")) == 1)
    for one in (SINGAPORE, NORDIC, SINGAPORE):
        screen.desktop.account.use(one.id)
    screen.lists_are_here()
    go_on.set()
    assert [screen.panel.section.combo.itemText(0), state(screen)] == ["Quick", "Singapore, Asia-Pacific: connected"]
    screen.until(lambda: screen.desktop.services.settings.last_connection == SINGAPORE)


def remove_the_marked_one(screen: Screen) -> None:
    entry(screen, "Connections…")
    dialog = screen.sees(ConnectionsDialog)
    press(button(dialog, "Remove…"))
    press(button(only(dialog, QMessageBox), "Remove"))


def test_removing_takes_the_secrets_out_of_the_keyring_and_the_reports_off_the_list(
    open_screen: OpenScreen, apsis: ScriptedServer, keep: Callable[..., None], keyring: DictionaryKeyring
) -> None:
    keep(NORDIC)
    apsis.on("GET", "/reports/4711", Answer(202))
    screen = open_screen()
    screen.choose("Women")
    screen.is_in(screen.request(), JobState.PREPARING)
    screen.until(lambda: len(keyring.entries) > 1)  # the token as well
    remove_the_marked_one(screen)
    screen.until(only(screen.window, Welcome).isVisible)
    assert keyring.entries == {}
    assert screen.desktop.services.queue.jobs() == ()
    screen.until(lambda: not screen.desktop.services.queue._running)
    assert keyring.entries == {}


# --- a key in trouble ------------------------------------------------------------------------------------------------


def test_a_missing_secret_is_asked_for_in_place_and_the_choice_stays(
    open_screen: OpenScreen, apsis: ScriptedServer, keep: Callable[..., None]
) -> None:
    keep(NORDIC, secret=None)
    screen = open_screen()
    notice = screen.notice("is missing from this computer’s keyring.")
    press(button(notice, "Connect again…"))
    dialog = screen.sees(ConnectDialog)
    assert field(dialog, "Client ID").text() == CLIENT_ID
    connect(dialog, CLIENT_ID, SECRET)
    screen.lists_are_here()
    assert state(screen) == "Nordic marketing, Europe: connected"


def test_a_report_that_failed_for_its_key_goes_on_once_that_is_there(
    open_screen: OpenScreen, apsis: ScriptedServer, keep: Callable[..., None]
) -> None:
    keep(NORDIC)
    apsis.on("POST", PATH, Answer(401), Answer(401), link_answer(apsis))
    apsis.on("GET", "/reports/4711", Answer(202))
    screen = open_screen()
    screen.choose("Women")
    report = screen.request()
    screen.is_in(report, JobState.FAILED)
    assert screen.next_step(report) == "Connect again…"
    screen.click(report)
    connect(screen.sees(ConnectDialog), CLIENT_ID, "a new secret")
    screen.is_in(report, JobState.PREPARING)
    assert [one.name for one in screen.panel.segments.included()] == ["Women"]


def test_practice_beside_a_connection(
    open_screen: OpenScreen, apsis: ScriptedServer, keep: Callable[..., None]
) -> None:
    keep(NORDIC)
    screen = open_screen()
    screen.until(lambda: state(screen) == "Nordic marketing, Europe: connected")
    entry(screen, "Practice data")
    screen.lists_are_here()
    assert screen.desktop.account.id == PRACTICE
    assert state(screen) == "Practice data"
    assert screen.desktop.services.accounts.connections() == (NORDIC,)

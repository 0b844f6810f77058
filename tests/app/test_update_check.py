"""The word of a newer version: requested only where it is wanted, and nothing but words comes of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from made_services import MakeServices, make_services
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot
from scripted_server import Answer, ScriptedServer, says

from apsis_desktop import __version__
from apsis_desktop.api.proxy import Route
from apsis_desktop.app.update_check import (
    FEED,
    FEED_SETTING,
    FEED_VARIABLE,
    NewVersion,
    UpdateCheck,
    announced,
    feed_address,
    fetch_newer_version,
    is_due,
    is_newer,
)
from apsis_desktop.errors import ServiceAway
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.window.notices import UpdateNotice
from apsis_desktop.settings.file import Settings

__all__ = ["make_services"]

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
PAGE = "https://example.com/apsis-desktop/99"
NEWER = {"version": "99.0.0", "page": PAGE}


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def asked(server: ScriptedServer, settings: Settings, now: datetime = NOON) -> NewVersion | None:
    return fetch_newer_version(f"{server.url}/latest", __version__, settings, Route(), now, threading.Event())


def test_there_is_no_feed_unless_somebody_names_one(settings: Settings) -> None:
    assert FEED == ""
    assert feed_address(settings, {}) == ""


def test_the_environment_comes_before_the_settings(settings: Settings) -> None:
    settings.set(FEED_SETTING, "https://it.example.com/latest.json")
    assert feed_address(settings, {}) == "https://it.example.com/latest.json"
    assert feed_address(settings, {FEED_VARIABLE: "https://a.example.com/"}) == "https://a.example.com/"
    assert feed_address(settings, {FEED_VARIABLE: "off"}) == ""


@pytest.mark.parametrize("address", ["http://example.com/latest.json", "file:///etc/passwd", "example.com", "https://"])
def test_a_feed_that_somebody_in_between_could_change_is_not_asked(settings: Settings, address: str) -> None:
    assert feed_address(settings, {FEED_VARIABLE: address}) == ""


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("http://example.com/latest.json", "The address http://example.com/latest.json is not secure"),
        ("https://", "The address “https://” cannot be used."),
        ("https://kate:hers@example.com/latest.json", "The address “example.com/latest.json” cannot be used."),
        ("https://exa mple.com", "The address “https://exa mple.com” cannot be used."),
    ],
)
def test_the_log_says_what_is_wrong_with_the_address_of_a_feed_and_no_password(
    settings: Settings, caplog: pytest.LogCaptureFixture, address: str, says: str
) -> None:
    assert feed_address(settings, {FEED_VARIABLE: address}) == ""
    assert f"the release feed is not asked: {says}" in caplog.text
    assert "hers" not in caplog.text


def test_a_newer_version_is_told_with_its_page(server: ScriptedServer, settings: Settings) -> None:
    server.on("GET", "/latest", says(200, NEWER))
    assert asked(server, settings) == NewVersion("99.0.0", PAGE)
    (request,) = server.requests
    assert request.token is None
    assert "cookie" not in request.headers


def test_the_version_that_runs_is_no_news(server: ScriptedServer, settings: Settings) -> None:
    server.on("GET", "/latest", says(200, {"version": __version__, "page": PAGE}))
    assert asked(server, settings) is None


def test_it_is_asked_once_a_day_even_where_nobody_answers(server: ScriptedServer, settings: Settings) -> None:
    server.on("GET", "/latest", Answer(status=500))
    assert is_due(settings, NOON)
    with pytest.raises(ServiceAway):
        asked(server, settings)
    assert not is_due(settings, NOON + timedelta(hours=23))
    assert is_due(settings, NOON + timedelta(hours=24))
    assert is_due(settings, NOON - timedelta(days=1))  # the clock was wrong when it was asked


def test_a_redirect_is_not_followed(server: ScriptedServer, settings: Settings) -> None:
    server.on("GET", "/latest", Answer(status=302, headers={"Location": f"{server.url}/elsewhere"}))
    with pytest.raises(ServiceAway):
        asked(server, settings)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        "99.0.0",
        {"version": 99, "page": PAGE},
        {"version": "99.0.0"},
        {"version": "ninety-nine", "page": PAGE},
        {"version": "99.0.0\nRun me", "page": PAGE},
        {"version": "99.0.0", "page": "http://example.com/"},
        {"version": "99.0.0", "page": "file:///C:/Windows/System32/calc.exe"},
        {"version": "99.0.0", "page": "javascript:alert(1)"},
        {"version": "99.0.0", "page": "\\\\server\\share\\run.exe"},
        {**NEWER, "draft": True},
        {**NEWER, "prerelease": True},
    ],
)
def test_what_makes_no_sense_is_no_news(answer: object) -> None:
    assert announced(answer) is None


def test_a_list_of_releases_begins_with_the_newest_that_is_finished() -> None:
    releases = [
        {"tag_name": "v2.0.0rc1", "html_url": PAGE, "prerelease": True},
        {"tag_name": "v1.9.0", "html_url": PAGE, "prerelease": False},
        {"tag_name": "v1.8.0", "html_url": PAGE},
    ]
    assert announced(releases) == NewVersion("1.9.0", PAGE)


def test_versions_are_compared_by_their_numbers() -> None:
    in_order = ["0.9.0", "0.10.0", "1.0.0a1", "1.0.0rc1", "1.0.0", "1.0.1", "1.1", "2.0"]
    for older, newer in pairwise(in_order):
        assert is_newer(newer, older), (newer, older)
        assert not is_newer(older, newer), (older, newer)
    assert not is_newer("1.0", "1.0.0")


class Desk:
    def __init__(self, qtbot: QtBot, services: Services, feed: str, *, wanted: bool) -> None:
        self.notice = UpdateNotice()
        qtbot.addWidget(self.notice)
        self.settings, self.preferences, self.background = services.settings, services.preferences, services.background
        self.preferences.change(tells_updates=wanted)
        self.now = NOON
        variables = {FEED_VARIABLE: feed} if feed else {}
        self.desk = UpdateCheck(services, self.notice, self.notice, variables=variables, now=lambda: self.now)

    @property
    def said(self) -> str:
        return self.notice.text()


OpenDesk = Callable[..., Desk]


@pytest.fixture
def open_desk(qtbot: QtBot, make_services: MakeServices) -> OpenDesk:
    def open_desk(feed: str, *, wanted: bool = True) -> Desk:
        return Desk(qtbot, make_services(), feed, wanted=wanted)

    return open_desk


def test_a_person_who_wants_to_be_told_is_told_and_gets_to_the_page(
    open_desk: OpenDesk, server: ScriptedServer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_page(page: QUrl) -> bool:
        opened.append(page.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_page)
    server.on("GET", "/latest", says(200, NEWER))
    desk = open_desk(f"{server.url}/latest")
    desk.desk.start()
    qtbot.waitUntil(lambda: "99.0.0" in desk.said)
    assert opened == []  # not by itself
    next(link for link in desk.notice.findChildren(LinkButton) if link.text() == "Open download page").click()
    assert opened == [PAGE]


def test_a_page_that_cannot_be_opened_is_named(
    open_desk: OpenDesk, server: ScriptedServer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _page: False)
    server.on("GET", "/latest", says(200, NEWER))
    desk = open_desk(f"{server.url}/latest")
    desk.desk.start()
    qtbot.waitUntil(lambda: "99.0.0" in desk.said)
    desk.notice.action_triggered.emit()
    assert PAGE in desk.said


def test_nobody_is_asked_unless_a_person_wants_it(open_desk: OpenDesk, server: ScriptedServer, qtbot: QtBot) -> None:
    server.on("GET", "/latest", says(200, NEWER))
    desk = open_desk(f"{server.url}/latest", wanted=False)
    desk.desk.start()
    assert is_due(desk.settings, NOON)
    assert not server.requests
    desk.preferences.change(tells_updates=True)  # from now on
    qtbot.waitUntil(lambda: "99.0.0" in desk.said)


def test_it_is_not_asked_twice_a_day(open_desk: OpenDesk, server: ScriptedServer, qtbot: QtBot) -> None:
    server.on("GET", "/latest", says(200, NEWER))
    desk = open_desk(f"{server.url}/latest")
    desk.desk.start()
    qtbot.waitUntil(lambda: "99.0.0" in desk.said)
    desk.now += timedelta(hours=23)
    desk.desk.check()
    assert desk.background.stop()
    assert len(server.requests) == 1


def test_without_a_feed_nothing_of_it_is_there(open_desk: OpenDesk) -> None:
    desk = open_desk("")
    desk.desk.start()
    assert not desk.desk.has_feed
    assert desk.notice.isHidden()


def test_where_nobody_answers_nothing_is_said(open_desk: OpenDesk, server: ScriptedServer, qtbot: QtBot) -> None:
    server.on("GET", "/latest", Answer(status=500))
    desk = open_desk(f"{server.url}/latest")
    desk.desk.start()
    qtbot.waitUntil(lambda: bool(server.requests))
    assert desk.background.stop()
    assert desk.notice.isHidden()

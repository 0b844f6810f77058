"""A notification on a Linux desktop: shown, clicked, replaced and taken back, over a real bus."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest
from installed import lacking
from pytestqt.qtbot import QtBot

from apsis_desktop.system.background import Background
from apsis_desktop.system.linux_notification import FreedesktopNotification, Message

if sys.platform != "linux":
    pytest.skip("D-Bus is on Linux alone", allow_module_level=True)
if lacking("dbus-daemon"):
    pytest.skip(lacking("dbus-daemon"), allow_module_level=True)

from notification_server import NotificationServer, SessionBus

READY = Message("Apsis Desktop", "A report is ready to save", "apsis-desktop", "Show the report")
SEVERAL = Message("Apsis Desktop", "2 reports are ready", "apsis-desktop", "Show the report")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[SessionBus]:
    bus = SessionBus()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    yield bus
    bus.end()


@pytest.fixture
def desktop(bus: SessionBus) -> Iterator[Callable[..., NotificationServer]]:
    """Have notifications shown by a desktop."""
    desktops: list[NotificationServer] = []

    def show(**how: bool) -> NotificationServer:
        desktops.append(NotificationServer(bus.address, **how))
        return desktops[-1]

    yield show
    for one in desktops:
        one.end()


@pytest.fixture
def notification(qapp: object) -> Iterator[FreedesktopNotification]:
    background = Background(1)
    notification = FreedesktopNotification(background)
    yield notification
    notification.clear()
    assert background.stop()


def test_a_click_on_what_is_shown_is_told(
    qtbot: QtBot, desktop: Callable[..., NotificationServer], notification: FreedesktopNotification
) -> None:
    shows = desktop()
    notification.show(READY)
    qtbot.waitUntil(lambda: notification._bus is not None)
    assert shows.shown == [(READY.title, READY.text)]
    with qtbot.waitSignal(notification.clicked):
        shows.click(1)


def test_a_click_that_comes_together_with_the_answer_is_told(
    qtbot: QtBot, desktop: Callable[..., NotificationServer], notification: FreedesktopNotification
) -> None:
    desktop(hasty=True)
    with qtbot.waitSignal(notification.clicked):
        notification.show(READY)


def test_other_buttons_and_notifications_of_others_are_nothing_to_us(
    qtbot: QtBot, desktop: Callable[..., NotificationServer], notification: FreedesktopNotification
) -> None:
    shows = desktop()
    notification.show(READY)
    qtbot.waitUntil(lambda: notification._bus is not None)
    clicks: list[bool] = []
    notification.clicked.connect(lambda: clicks.append(True))
    shows.click(1, "snooze")
    shows.click(7)
    with qtbot.waitSignal(notification.clicked):
        shows.click(1)
    assert clicks == [True]


def test_what_is_shown_anew_takes_the_place_of_what_was_shown(
    qtbot: QtBot, desktop: Callable[..., NotificationServer], notification: FreedesktopNotification
) -> None:
    shows = desktop()
    notification.show(READY)
    qtbot.waitUntil(lambda: notification._bus is not None)
    notification.show(SEVERAL)
    qtbot.waitUntil(lambda: shows.taken_back == [1])
    assert shows.shown[1:] == [(SEVERAL.title, SEVERAL.text)]
    with qtbot.waitSignal(notification.clicked):
        shows.click(2)


def test_it_is_taken_back(
    qtbot: QtBot, desktop: Callable[..., NotificationServer], notification: FreedesktopNotification
) -> None:
    shows = desktop()
    notification.show(READY)
    qtbot.waitUntil(lambda: notification._bus is not None)
    notification.clear()
    qtbot.waitUntil(lambda: shows.taken_back == [1])


def test_it_is_taken_back_also_when_it_was_only_on_its_way(
    qtbot: QtBot, desktop: Callable[..., NotificationServer], notification: FreedesktopNotification
) -> None:
    shows = desktop()
    notification.show(READY)
    notification.clear()
    qtbot.waitUntil(lambda: shows.taken_back == [1])
    assert notification._bus is None


def test_it_says_so_where_nobody_shows_notifications(
    qtbot: QtBot, bus: SessionBus, notification: FreedesktopNotification
) -> None:
    with qtbot.waitSignal(notification.impossible) as told:
        notification.show(READY)
    assert told.args == [READY]


def test_it_says_so_where_the_desktop_refuses(
    qtbot: QtBot, desktop: Callable[..., NotificationServer], notification: FreedesktopNotification
) -> None:
    desktop(refuses=True)
    with qtbot.waitSignal(notification.impossible) as told:
        notification.show(READY)
    assert told.args == [READY]


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/at/all", "tcp:host=localhost,port=1", "nonsense", None])
def test_it_says_so_where_there_is_no_bus(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, notification: FreedesktopNotification, address: str | None
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if address is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with qtbot.waitSignal(notification.impossible) as told:
        notification.show(READY)
    assert told.args == [READY]


def test_when_the_bus_goes_it_is_over(
    qtbot: QtBot, bus: SessionBus, desktop: Callable[..., NotificationServer], notification: FreedesktopNotification
) -> None:
    desktop()
    notification.show(READY)
    qtbot.waitUntil(lambda: notification._bus is not None)
    bus.end()
    qtbot.waitUntil(lambda: notification._bus is None)

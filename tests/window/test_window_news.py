"""A click on what tells outside the window, in the whole program: the report is there, whatever was shown before."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from connections_at_start import keep
from hands import only
from screen import OpenScreen, Screen

from apsis_desktop.api.region import Region
from apsis_desktop.gui.reports.tray_notification import DesktopNotification
from apsis_desktop.gui.window.status_bar import StatusLine
from apsis_desktop.jobs.job import JobState
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.settings.file import Connection

__all__ = ["keep"]


@pytest.fixture
def nordic(service: PracticeServer, monkeypatch: pytest.MonkeyPatch, keep: Callable[..., None]) -> Connection:
    """Keep a connection, as an earlier start has done."""
    monkeypatch.setenv("APSIS_API_URL", service.url)
    connection = Connection("nordic", "Nordic marketing", Region.EU, service.client_id)
    keep(connection, secret=service.client_secret)
    return connection


def is_ready_while_nobody_is_here(screen: Screen) -> str:
    screen.choose("Women")
    report = screen.request()
    screen.is_in(report, JobState.READY)
    assert screen.window.windowTitle() == "(1) Apsis Desktop"
    return report


def click_on_the_news(screen: Screen) -> None:
    (outside,) = screen.desktop.findChildren(DesktopNotification)
    outside.clicked.emit()


def has_under_the_hand(screen: Screen, report: str) -> bool:
    current = screen.table.current_job()
    return current is not None and current.id == report and screen.next_step(report) == "Save…"


def test_a_click_turns_to_the_connection_that_the_report_is_of(open_screen: OpenScreen, nordic: Connection) -> None:
    screen = open_screen()
    screen.desktop.notifier._is_here = lambda: False
    status = only(screen.window, StatusLine)
    report = is_ready_while_nobody_is_here(screen)

    screen.desktop.account.use_practice()
    assert screen.rows() == []
    click_on_the_news(screen)
    screen.until(lambda: status.state() == "Nordic marketing, Europe: connected")
    assert has_under_the_hand(screen, report)

    screen.desktop.services.queue.remove(report)
    screen.desktop.account.use_practice()
    practised = is_ready_while_nobody_is_here(screen)
    screen.desktop.account.use(nordic.id)
    assert screen.rows() == []
    click_on_the_news(screen)
    assert status.state() == "Practice data"
    assert has_under_the_hand(screen, practised)


def test_a_click_brings_a_window_back_that_was_put_away(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.desktop.notifier._is_here = lambda: False
    report = is_ready_while_nobody_is_here(screen)
    screen.window.showMinimized()
    assert screen.window.isMinimized()
    click_on_the_news(screen)
    assert not screen.window.isMinimized()
    assert has_under_the_hand(screen, report)

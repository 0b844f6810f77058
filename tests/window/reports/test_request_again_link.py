"""What was saved is requested again from its row, where that is wide enough, as well as from its menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from real_hands import texts
from screen import OpenScreen, Screen

from apsis_desktop.jobs.job import JobState


@pytest.fixture
def screen(open_screen: OpenScreen) -> Screen:
    screen = open_screen(practising=True)
    screen.window.resize(1280, 800)
    return screen


def saved(screen: Screen) -> str:
    (report,) = screen.ready("Women")
    assert texts(screen.window, "Request again") == []  # there is something else to do with it
    screen.click(report)
    screen.is_saved_as(report, screen.save_as("women.csv"))
    return report


def press_link(screen: Screen, report: str) -> None:
    place = screen.table._places.link_rect(screen.cell(report)).center()
    QTest.mouseClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_its_link_requests_the_same_once_more(screen: Screen) -> None:
    report = saved(screen)
    assert len(texts(screen.window, "Request again")) == 1
    press_link(screen, report)
    screen.until(lambda: len(screen.rows()) == 2)
    (again,) = (job for job in screen.desktop.services.queue.jobs() if job.id != report)
    assert again.selection == screen.job(report).selection
    screen.is_in(again.id, JobState.READY)


def test_a_narrow_row_keeps_the_room_for_its_words(screen: Screen) -> None:
    report = saved(screen)
    screen.window.resize(1024, 700)
    assert texts(screen.window, "Request again") == []
    assert screen.table._places.link_rect(screen.cell(report)).isEmpty()
    screen.menu(report, "Request again")
    screen.until(lambda: len(screen.rows()) == 2)


def test_a_link_that_the_mouse_has_left_when_it_is_let_go_does_nothing(screen: Screen) -> None:
    report = saved(screen)
    view, link = screen.table.viewport(), screen.table._places.link_rect(screen.cell(report)).center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=link)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=screen.table.button_rect(screen.cell(report)).center())
    assert len(screen.rows()) == 1

"""What the search finds outside the filter is said, and one key or one click goes there."""

from __future__ import annotations

import pytest
from hands import button, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from screen import OpenScreen, Screen

from apsis_desktop.gui.reports.groups import Group
from apsis_desktop.jobs.job import JobState

NAME = "Weekly newsletter list"


@pytest.fixture
def screen(open_screen: OpenScreen) -> Screen:
    """Return a window with a saved report of that name, and another that waits to be saved."""
    screen = open_screen(practising=True)
    saved, _waiting = screen.ready("Women", "Men")
    screen.click(saved)
    screen.save_as("women.csv")
    screen.is_in(saved, JobState.SAVED)
    screen.desktop.services.queue.rename(saved, NAME)
    screen.until(lambda: NAME in screen.rows())
    return screen


def search_to_save(screen: Screen, words: str) -> None:
    header = screen.window.workspace.reports.header
    header.filters.set_value(Group.TO_SAVE)
    screen.keyboard_to(header.search)
    QTest.keyClicks(header.search, words)


def test_a_click_goes_to_what_is_hidden_by_the_filter(screen: Screen) -> None:
    search_to_save(screen, "weekly")
    assert screen.rows() == []
    press(button(screen.window, "1 more in All"))
    assert screen.rows() == [NAME]
    assert screen.window.workspace.reports.header.search.hasFocus()
    assert not screen.window.workspace.reports.header.elsewhere.isVisible()


def test_enter_goes_there_and_then_to_the_report(screen: Screen) -> None:
    search_to_save(screen, "weekly")
    search = screen.window.workspace.reports.header.search
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert screen.rows() == [NAME]
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert screen.table.hasFocus()
    current = screen.table.current_job()
    assert current is not None
    assert current.given_name == NAME


def test_beside_what_is_found_the_rest_is_said_as_well(screen: Screen) -> None:
    search_to_save(screen, "europe")
    assert screen.rows() == ["Men"]
    assert button(screen.window, "1 more in All").isVisible()
    QTest.keyClick(screen.window.workspace.reports.header.search, Qt.Key.Key_Escape)
    assert not screen.window.workspace.reports.header.elsewhere.isVisible()


def test_the_filters_say_how_many_the_search_finds_in_each(screen: Screen) -> None:
    def counts() -> list[str]:
        return [one.text() for one in screen.window.workspace.reports.header.filters.buttons()]

    all_of_them = ["All 2", "To save 1", "In progress 0", "Problems 0"]
    assert counts() == all_of_them
    search_to_save(screen, "weekly")
    assert counts() == ["All 1", "To save 0", "In progress 0", "Problems 0"]
    assert button(screen.window, "1 more in All").isVisible()
    (waiting,) = (job for job in screen.desktop.services.queue.jobs() if job.state is JobState.READY)
    screen.desktop.services.queue.rename(waiting.id, "Weekly as well")
    screen.until(lambda: counts() == ["All 2", "To save 1", "In progress 0", "Problems 0"])
    screen.desktop.services.queue.rename(waiting.id, "Monthly")
    screen.until(lambda: counts() == ["All 1", "To save 0", "In progress 0", "Problems 0"])
    QTest.keyClick(screen.window.workspace.reports.header.search, Qt.Key.Key_Escape)
    assert counts() == all_of_them

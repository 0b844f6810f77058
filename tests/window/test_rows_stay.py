"""No notice moves a row, or the button that requests, from under the mouse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hands import button, press
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from screen import OpenScreen, Screen

from apsis_desktop.errors import SettingsBegunAnew
from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.jobs.job import JobState

NOTICES: dict[str, Callable[[Screen], object]] = {
    "problem": lambda screen: screen.window.say_problem(SettingsBegunAnew(file="settings.damaged.json")),
    "unexpected": lambda screen: screen.window.notices.support.say_unexpected(),
    "update": lambda screen: screen.window.notices.updates.say_version("9.9"),
    "first save": lambda screen: screen.desktop.privacy.first_save.show_note(),
    "saved files": lambda screen: screen.desktop.privacy.reminder.note.show_count(3),
}


def place_of(part: QWidget, within: QRect | None = None) -> QRect:
    rect = within or part.rect()
    return QRect(part.mapToGlobal(rect.topLeft()), rect.size())


def places(screen: Screen) -> list[QRect]:
    """Return where each row and the button that requests are on the screen."""
    QApplication.processEvents()
    table = screen.table
    rows = [table.visualRect(table.model().index(row, Column.REPORT)) for row in range(table.model().rowCount())]
    return [place_of(screen.panel.request_bar.button), *(place_of(table.viewport(), row) for row in rows)]


@pytest.fixture
def screen(open_screen: OpenScreen) -> Screen:
    opened = open_screen(practising=True)
    opened.window.resize(1024, 700)
    opened.choose("Women")
    first = opened.is_in(opened.request(), JobState.READY)
    hour = timedelta(hours=1)
    queue = opened.desktop.services.queue
    done = replace(first, state=JobState.CANCELLED, waiting_file=None)
    queue._ledger.take_over(
        replace(done, id=str(number), requested_at=first.requested_at - number * hour) for number in range(1, 12)
    )
    queue.reloaded.emit()
    QApplication.processEvents()
    return opened


@pytest.mark.parametrize("notice", NOTICES)
@pytest.mark.parametrize("at_the_end", [False, True])
def test_a_notice_comes_and_goes_and_every_row_stays(screen: Screen, notice: str, at_the_end: bool) -> None:
    if at_the_end:
        screen.table.scrollToBottom()
    before = places(screen)
    NOTICES[notice](screen)
    assert screen.notices()
    assert places(screen) == before
    for one in screen.window.findChildren(Notice):
        one.clear()
    assert screen.notices() == []
    assert places(screen) == before


def test_removing_a_report_moves_only_those_below_it_and_bringing_it_back_none_above(screen: Screen) -> None:
    before = places(screen)
    screen.menu("1", "Remove from the list")
    screen.notice("removed from the list")
    after = places(screen)
    assert after[:2] == before[:2]
    assert after[2].topLeft() == before[2].topLeft() != QPoint()
    press(button(screen.window, "Undo"))
    screen.until(lambda: len(places(screen)) == len(before))
    assert places(screen) == before

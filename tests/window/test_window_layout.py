"""Where things are in the window: nothing that is needed is out of sight in a small one, or lost in a large one."""

from __future__ import annotations

import pytest
from every_window import DIALOGS, open_window
from hands import only, press
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QListView, QPushButton, QScrollArea
from screen import OpenScreen, Screen
from window_checks import seen_in

from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.plain_text import PlainLabel

SMALL, LARGE = (1024, 700), (2560, 1440)
SEGMENTS = ("Women", "Kunder", "Danmark", "Norge", "Sweden")
COLUMNS = ("Email", "First name", "Last name", "City", "Country", "Company", "Mobile", "VIP")


def filled_in(open_screen: OpenScreen, size: tuple[int, int]) -> Screen:
    screen = open_screen(practising=True)
    screen.window.resize(*size)
    screen.choose(*SEGMENTS)
    screen.add_columns(*COLUMNS)
    QApplication.processEvents()
    return screen


def whole_rows(view: QListView) -> int:
    return view.viewport().height() // view.sizeHintForRow(0)


def test_the_whole_form_is_seen_at_once_in_the_smallest_window(open_screen: OpenScreen) -> None:
    screen = filled_in(open_screen, SMALL)
    panel = screen.panel
    assert panel.segments.view.model().rowCount() == len(SEGMENTS)
    assert panel.columns.view.model().rowCount() == 1 + len(COLUMNS)
    for view in (panel.segments.view, panel.columns.view):
        last = view.model().index(view.model().rowCount() - 1, 0)
        assert view.viewport().rect().contains(view.visualRect(last).adjusted(0, 0, 0, -1))
    assert panel.findChildren(QScrollArea)[0].verticalScrollBar().maximum() == 0


def test_that_all_is_practice_is_said_on_one_line_in_the_smallest_window(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.window.resize(*SMALL)
    QApplication.processEvents()
    words = only(screen.window.workspace.banner, PlainLabel)
    assert words.isVisible()
    assert words.height() < 2 * words.fontMetrics().lineSpacing()
    assert words.width() >= words.fontMetrics().horizontalAdvance(words.text())


def test_a_larger_window_shows_more_to_choose_from(open_screen: OpenScreen) -> None:
    screen = filled_in(open_screen, LARGE)
    press(screen.panel.segments.add)
    assert whole_rows(screen.panel.segments.picker.checklist.view) >= 30
    assert screen.panel.width() > 392


@pytest.mark.parametrize("name", ["workplace", *sorted(name for name in DIALOGS if name.endswith("Dialog"))])
def test_fields_and_buttons_are_high_enough_to_be_hit(open_screen: OpenScreen, name: str) -> None:
    window = open_window(name, open_screen)
    fields = [
        one
        for one in seen_in(window)
        if isinstance(one, QLineEdit | QComboBox | QAbstractSpinBox | QPushButton)
        and not isinstance(one, LinkButton)
        and not isinstance(one.parent(), QAbstractSpinBox)
    ]
    low = [repr(one) for one in fields if one.minimumHeight() < one.fontMetrics().height() + 12]
    assert fields
    assert low == []
    window.close()

"""The wheel scrolls; it changes nothing that is chosen, wherever the pointer happens to be."""

from __future__ import annotations

import pytest
from every_window import WINDOWS, open_window
from hands import only
from own_account import OwnAccount
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from real_hands import click, texts, turn_wheel
from screen import OpenScreen, Screen

COLUMNS = ("Email", "City", "Country", "Age", "Gender", "Language", "Region", "Company", "Source", "Device", "Orders")

EXCLUDED = [f"Week {week}" for week in range(10, 26)]


def filled_in(open_screen: OpenScreen, account: OwnAccount) -> Screen:
    """Choose in the first of two sections, and exclude more segments than there is room for in a low window."""
    account.has({"Norden": COLUMNS, "Syd": ["Email"]}, ["Women", "Men", *EXCLUDED])
    screen = open_screen()
    screen.choose_section("Norden")
    screen.tick("Women", "Men")
    screen.add_columns(*COLUMNS)
    here = screen.panel.segments.here
    assert here is not None
    for name in EXCLUDED:
        screen.panel.segments.chosen.exclude(*here.called(name))
    screen.window.resize(1100, 480)
    texts(screen.window, "")
    return screen


@pytest.mark.parametrize("focused", [False, True], ids=["elsewhere", "keyboard on it"])
def test_scrolling_the_form_requests_what_was_chosen(
    open_screen: OpenScreen, own_account: OwnAccount, focused: bool
) -> None:
    field = "Norden"
    screen = filled_in(open_screen, own_account)
    form = only(screen.panel, QScrollArea)
    box = next(one for one in form.findChildren(QComboBox) if one.currentText() == field)
    form.ensureWidgetVisible(box)
    if focused:
        box.setFocus()
    else:
        screen.panel.request_bar.button.setFocus()
        form.ensureWidgetVisible(box)
    before = form.verticalScrollBar().value()
    place = texts(screen.window, field)[0].place + QPoint(5, -3)
    turn_wheel(screen.window, place, 2 if before else -2)
    assert form.verticalScrollBar().value() != before
    requested = screen.request_of(own_account)
    assert (requested.section, requested.segments, requested.joined_by) == ("Norden", ("Women", "Men"), "any")
    assert requested.columns == COLUMNS


def test_an_open_list_of_sections_scrolls_and_chooses_nothing(open_screen: OpenScreen, own_account: OwnAccount) -> None:
    screen = filled_in(open_screen, own_account)
    only(screen.panel, QScrollArea).verticalScrollBar().setValue(0)
    click(screen.window, texts(screen.window, "Norden")[0].place + QPoint(5, -3))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    turn_wheel(popup, popup.rect().center(), -3)
    popup.close()
    assert screen.panel.selection().columns
    assert screen.request_of(own_account).section == "Norden"


@pytest.mark.parametrize("name", WINDOWS)
def test_the_wheel_changes_no_value_in_any_window(open_screen: OpenScreen, name: str) -> None:
    window = open_window(name, open_screen)
    for field in fields_of(window):
        for focused in (False, True):
            if focused:
                field.setFocus()
            before = value_of(field)
            for notches in (-1, 1):
                turn_wheel(window, field.mapTo(window, field.rect().center()), notches)
                assert value_of(field) == before, f"{field!r} of {name}"


def fields_of(window: QWidget) -> list[QWidget]:
    return [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, QComboBox | QAbstractSpinBox | QAbstractSlider) and not isinstance(one, QScrollBar)
        if one.isVisible() and one.isEnabled() and window.isAncestorOf(one) and one.window() is window
    ]


def value_of(field: QWidget) -> object:
    if isinstance(field, QComboBox):
        return field.currentIndex()
    if isinstance(field, QAbstractSpinBox):
        return field.text()
    assert isinstance(field, QAbstractSlider)
    return field.value()

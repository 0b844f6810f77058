"""The bar of menus takes the keyboard, and gives it back to where it was, whichever half that is in."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from screen import OpenScreen, Screen

from apsis_desktop.jobs.job import JobState

HALVES = ("the form", "the reports")


@pytest.fixture
def screen(open_screen: OpenScreen) -> Screen:
    screen = open_screen(practising=True)
    screen.choose("Women")
    screen.is_in(screen.request(), JobState.READY)
    return screen


def place_in(screen: Screen, half: str) -> QWidget:
    return screen.panel.segments.view if half == "the form" else screen.table


def press(screen: Screen, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key as the system hands it to the window."""
    handle = screen.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, held)
    QApplication.processEvents()


@pytest.mark.skipif(sys.platform == "win32", reason="there, the bar keeps the keyboard until Esc is pressed again")
@pytest.mark.parametrize("half", HALVES)
def test_esc_closes_a_menu_and_leaves_the_bar_as_well(screen: Screen, half: str) -> None:
    place = place_in(screen, half)
    screen.keyboard_to(place)
    press(screen, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert QApplication.activePopupWidget() is screen.window.menus._report
    press(screen, Qt.Key.Key_Right)  # to the next menu, which the bar stays with
    assert QApplication.activePopupWidget() is not None
    assert not place.hasFocus()
    press(screen, Qt.Key.Key_Escape)
    screen.until(place.hasFocus)
    press(screen, Qt.Key.Key_F6)
    assert not place.hasFocus()
    press(screen, Qt.Key.Key_F6)
    assert place.hasFocus()


@pytest.mark.skipif(sys.platform == "darwin", reason="the menus are not the window's own")
@pytest.mark.parametrize("half", HALVES)
def test_f6_leads_from_the_bar_back_to_where_the_keyboard_was(screen: Screen, half: str) -> None:
    place = place_in(screen, half)
    screen.keyboard_to(place)
    screen.window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    press(screen, Qt.Key.Key_F6)
    assert place.hasFocus()

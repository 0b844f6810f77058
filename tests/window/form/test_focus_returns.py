"""The keyboard returns to what opened a picker or a dialog, and is seen there."""

from __future__ import annotations

import pytest
from hands import press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from screen import OpenScreen, Screen

from apsis_desktop.gui.new_report.file_options_dialog import FileOptionsDialog
from apsis_desktop.gui.new_report.paste_dialog import PasteDialog


def opened(open_screen: OpenScreen) -> Screen:
    screen = open_screen(practising=True)
    screen.until(lambda: screen.panel.picking.picker is not None)  # nothing was requested yet
    screen.choose("Women")
    return screen


def is_marked(place: QWidget) -> bool:
    """Tell whether it has the keyboard, and the styles show that."""
    return place.hasFocus() and place.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def open_by(by: str, screen: Screen, place: QWidget) -> None:
    if by == "mouse":
        press(place)
    else:
        screen.keyboard_to(place)
        QTest.keyClick(place, Qt.Key.Key_Space)


def press_escape(screen: Screen) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    screen.window.activateWindow()  # nobody does, on a screen without a window manager


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
@pytest.mark.parametrize("part", ["segments", "columns"])
def test_from_a_picker_to_the_link_that_opened_it(open_screen: OpenScreen, part: str, by: str) -> None:
    screen = opened(open_screen)
    link = getattr(screen.panel, part).add
    open_by(by, screen, link)
    screen.until(getattr(screen.panel, part).picker.isVisible)
    press_escape(screen)
    screen.until(lambda: is_marked(link))


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_from_the_files_options_to_their_link(open_screen: OpenScreen, by: str) -> None:
    screen = opened(open_screen)
    link = screen.panel.format.options
    open_by(by, screen, link)
    screen.until(screen.sees(FileOptionsDialog).isActiveWindow)
    press_escape(screen)
    screen.until(lambda: is_marked(link))


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_from_a_pasted_list_to_the_button_that_asked_for_it(open_screen: OpenScreen, by: str) -> None:
    screen = opened(open_screen)
    press(screen.panel.segments.add)
    paste = screen.panel.segments.picker.paste
    open_by(by, screen, paste)
    screen.until(screen.sees(PasteDialog).isActiveWindow)
    press_escape(screen)
    screen.until(lambda: is_marked(paste))

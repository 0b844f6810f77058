"""The underlined letters of the form: Alt with the letter does what a click would."""

from __future__ import annotations

import re
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from screen import OpenScreen

from apsis_desktop.gui.new_report.file_options_dialog import FileOptionsDialog
from apsis_desktop.presets.presets import Preset

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="there are no such letters on a Mac")


def test_alt_and_i_opens_the_options_of_the_file(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    QTest.keyClick(screen.window, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    screen.until(lambda: bool(screen.window.findChildren(FileOptionsDialog)))


def test_no_two_letters_of_the_window_are_the_same_and_none_has_its_line_below_a_tail(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    screen.window.workspace.reports.header.elsewhere.setVisible(True)
    texts = [part.text() for part in screen.window.findChildren(QAbstractButton) if part.isVisible()]
    texts += [part.text() for part in screen.window.findChildren(QLabel) if part.isVisible()]
    texts += [entry.text() for entry in screen.window.menuBar().actions()]
    letters = [found[1] for text in texts if (found := re.search(r"&(\w)", text))]
    assert len(letters) > 10
    assert len({letter.casefold() for letter in letters}) == len(letters), sorted(letters)
    assert set(letters) & set("gjpqy") == set()


@pytest.mark.parametrize("started", [False, True])
def test_alt_and_t_opens_the_presets_also_where_the_button_shows_the_name_of_one(
    open_screen: OpenScreen, started: bool
) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    presets = screen.panel.head.presets
    if started:
        preset = Preset.new("Only R & D", screen.panel.selection())
        presets.show_presets((preset,), preset, changed=False)
        assert presets.text() == "Only R && D"
    QTest.keyClick(screen.window, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    screen.until(presets.menu().isVisible)
    presets.menu().close()

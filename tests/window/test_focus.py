"""The keyboard in every window: where the tab key leads, in which order, how it is seen, and what a held key does."""

from __future__ import annotations

import pytest
from every_window import DIALOGS, WINDOWS, open_window
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from screen import OpenScreen
from tab_chain import is_seen_at_first, left_out, out_of_order, press_tab, tab_chain, told, unseen

from apsis_desktop.gui.new_report.file_options_dialog import FileOptionsDialog

MAY_REPEAT = {"Alt+Up", "Alt+Down", "Ctrl+F", "F2"}
"""What moves a row or the keyboard, and neither sends nor deletes anything."""


@pytest.mark.parametrize("name", WINDOWS)
def test_the_keyboard_leads_everywhere_in_order_is_seen_and_repeats_nothing(open_screen: OpenScreen, name: str) -> None:
    window = open_window(name, open_screen)
    assert repeating(window) - MAY_REPEAT == set()
    assert list(map(told, unseen(window))) == []
    assert tab_chain(window)
    assert left_out(window) == []
    assert list(map(told, out_of_order(window))) == []


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_a_dialog_shows_where_the_keyboard_is_before_any_key_is_pressed(open_screen: OpenScreen, name: str) -> None:
    assert is_seen_at_first(open_window(name, open_screen))


def test_file_options_begin_with_their_first_box(open_screen: OpenScreen) -> None:
    dialog = open_window("FileOptionsDialog", open_screen)
    assert isinstance(dialog, FileOptionsDialog)
    assert dialog.split.hasFocus()
    press_tab(dialog)
    assert dialog.rows.hasFocus()


def repeating(window: QWidget) -> set[str]:
    """Name the shortcuts that do what they do once more while their key is held down."""
    keys = [(one.key(), one.autoRepeat()) for one in window.findChildren(QShortcut)]
    keys += [(one.shortcut(), one.autoRepeat()) for one in window.findChildren(QAction)]
    portable = QKeySequence.SequenceFormat.PortableText
    return {key.toString(portable) for key, repeats in keys if repeats and not key.isEmpty()}


class Blank(QWidget):
    """Takes the keyboard, and does not show it."""


def test_what_is_wrong_with_the_tab_key_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, hidden, by_mouse, last = QLineEdit(), Blank(), QPushButton("Save"), QCheckBox("Also")
    for part in (first, hidden, by_mouse, last):
        part.setMinimumSize(80, 24)
        column.addWidget(part)
    hidden.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    by_mouse.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    window.show()
    assert unseen(window) == [hidden]
    assert left_out(window) == [by_mouse]
    assert out_of_order(window) == []
    QWidget.setTabOrder(first, last)
    assert tab_chain(window) == [last, hidden, first]
    assert out_of_order(window) == [hidden]

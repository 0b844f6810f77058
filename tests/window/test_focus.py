"""The keyboard in every window: where the tab key leads, in which order, and that it can be seen."""

from __future__ import annotations

import pytest
from every_window import WINDOWS, open_window
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from screen import OpenScreen
from tab_chain import left_out, out_of_order, tab_chain, told, unseen

each_window = pytest.mark.parametrize("name", WINDOWS)


@each_window
def test_it_can_be_seen_where_the_keyboard_is(open_screen: OpenScreen, name: str) -> None:
    window = open_window(name, open_screen)
    assert list(map(told, unseen(window))) == []


@each_window
def test_the_tab_key_leads_to_everything_and_in_order(open_screen: OpenScreen, name: str) -> None:
    window = open_window(name, open_screen)
    assert tab_chain(window)
    assert left_out(window) == []
    assert list(map(told, out_of_order(window))) == []


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

"""Each entry of a menu has an underlined letter of its own, which is seen."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.widgets.menu_letters import give_letters


@pytest.mark.skipif(sys.platform == "darwin", reason="there are no such letters on a Mac")
def test_a_letter_begins_a_word_or_else_has_no_tail_if_it_can(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    for text in ("Try again", "Type", "Gap", "Typy", "Try a gap"):
        menu.addAction(text)
    give_letters(menu)
    assert [entry.text() for entry in menu.actions()] == ["&Try again", "Typ&e", "&Gap", "T&ypy", "Try &a gap"]

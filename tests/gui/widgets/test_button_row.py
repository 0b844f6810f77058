"""Buttons that are joined to a row, of which one is chosen."""

from __future__ import annotations

from hands import press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.widgets.button_row import ButtonRow


def test_one_is_chosen_by_the_mouse_and_by_arrows_and_the_tab_key_stops_at_it(qtbot: QtBot) -> None:
    row = ButtonRow(["All 3", "To save 1", "Problems 0"])
    qtbot.addWidget(row)
    row.show()
    chosen: list[int] = []
    row.chosen.connect(chosen.append)
    press(row.buttons()[1])
    assert (row.current(), chosen) == (1, [1])
    QTest.keyClick(row.buttons()[1], Qt.Key.Key_Right)
    QTest.keyClick(row.buttons()[2], Qt.Key.Key_Right)  # there is none beyond
    assert chosen == [1, 2]
    stops = [button.focusPolicy() is Qt.FocusPolicy.StrongFocus for button in row.buttons()]
    assert stops == [False, False, True]


def test_it_is_painted_in_both_directions(qtbot: QtBot) -> None:
    row = ButtonRow(["All", "Some"])
    qtbot.addWidget(row)
    row.show()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        row.setLayoutDirection(direction)
        QApplication.processEvents()
        assert not row.grab().isNull()

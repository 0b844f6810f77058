"""One of a few: the keyboard comes to the one that is chosen."""

from __future__ import annotations

import pytest
from hands import press
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.widgets.focus import put_after
from apsis_desktop.gui.widgets.radio_choice import RadioChoice
from apsis_desktop.report.selection import FileFormat


class Form(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.before, self.after = QLineEdit(), QLineEdit()
        self.choice = RadioChoice[FileFormat]([(one, one.value, "") for one in FileFormat])
        column = QVBoxLayout(self)
        for part in (self.before, self.choice, self.after):
            column.addWidget(part)

    def button(self, value: FileFormat) -> QRadioButton:
        return self.choice.buttons()[list(FileFormat).index(value)]

    def tab_leads_to(self, *, back: bool = False) -> QWidget | None:
        """Press the tab key before the choice, or after it the one that leads back."""
        beside = self.after if back else self.before
        beside.setFocus()
        shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(beside, Qt.Key.Key_Tab, shift)
        return QApplication.focusWidget()


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


@pytest.mark.parametrize("value", FileFormat)
@pytest.mark.parametrize("back", [False, True])
def test_the_tab_key_leads_to_the_chosen_one_from_either_side(form: Form, value: FileFormat, *, back: bool) -> None:
    form.choice.set_value(value)
    assert form.tab_leads_to(back=back) is form.button(value)


def test_and_still_does_when_another_one_was_chosen_by_keyboard_meanwhile(form: Form) -> None:
    form.tab_leads_to()
    QTest.keyClick(form.button(FileFormat.CSV), Qt.Key.Key_Right)
    assert form.choice.value() is FileFormat.CSV_GZ
    form.choice.set_value(FileFormat.XLSX)
    assert form.tab_leads_to() is form.button(FileFormat.XLSX)


def test_and_still_does_when_the_choice_was_given_another_place_on_the_way(form: Form) -> None:
    put_after(form.before, [form.choice])
    form.choice.set_value(FileFormat.XLSX)
    assert form.tab_leads_to() is form.button(FileFormat.XLSX)


def test_segmented_buttons_are_chosen_by_mouse_and_by_arrows_and_painted_in_both_directions(qtbot: QtBot) -> None:
    row = RadioChoice[int]([(1, "All 3", ""), (2, "To save 1", ""), (3, "Problems 0", "")], segmented=True)
    qtbot.addWidget(row)
    with qtbot.waitActive(row):
        row.show()
        row.activateWindow()
    press(row.buttons()[1])
    assert row.value() == 2
    row.buttons()[1].setFocus()
    QTest.keyClick(row.buttons()[1], Qt.Key.Key_Right)
    assert row.value() == 3
    assert QApplication.focusWidget() is row.buttons()[2]
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        row.setLayoutDirection(direction)
        QApplication.processEvents()
        pictures.append(row.grab().toImage())
    assert pictures[0] != pictures[1]


def test_segmented_buttons_have_the_windows_own_colours_whatever_a_style_gives_to_radio_buttons(qtbot: QtBot) -> None:
    row = RadioChoice[int]([(1, "All 3", ""), (2, "To save 1", "")], segmented=True)
    qtbot.addWidget(row)
    row.show()
    QApplication.processEvents()
    usual = row.buttons()[1].grab().toImage()
    palette = row.buttons()[1].palette()
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        palette.setColor(role, QColor("#0078d4"))
    row.buttons()[1].setPalette(palette)
    QApplication.processEvents()
    middle = row.buttons()[1].rect().center().x(), 4
    assert row.buttons()[1].grab().toImage().pixelColor(*middle) == usual.pixelColor(*middle)

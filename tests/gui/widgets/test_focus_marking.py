"""Where the keyboard is can still be seen when a window is come back to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.widgets.focus import KeyboardMarkingWindow


class Form(KeyboardMarkingWindow):
    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = QComboBox(), QComboBox()
        content = QWidget()
        self.setCentralWidget(content)
        column = QVBoxLayout(content)
        for field in (self.first, self.second):
            column.addWidget(field)

    def goes_and_comes_back(self, qtbot: QtBot) -> None:
        dialog = QDialog(self)
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        dialog.close()
        self.activateWindow()
        qtbot.waitUntil(self.isActiveWindow)
        qtbot.wait(1)  # short on purpose: what is to be done then is done


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.first.setFocus()
    return form


def look(form: Form) -> QImage:
    return form.second.grab().toImage()


def test_what_the_keyboard_was_at_is_still_marked(qtbot: QtBot, form: Form) -> None:
    plain = look(form)
    QTest.keyClick(form.first, Qt.Key.Key_Tab)
    marked = look(form)
    assert marked != plain
    form.goes_and_comes_back(qtbot)
    assert look(form) == marked


def test_what_was_clicked_is_not(qtbot: QtBot, form: Form) -> None:
    form.second.setFocus(Qt.FocusReason.MouseFocusReason)
    clicked = look(form)
    form.goes_and_comes_back(qtbot)
    assert look(form) == clicked

"""The foot of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.window.status_bar import StatusLine


def test_the_dots_of_a_capital_letter_are_not_cut(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(500, line.sizeHint().height())
    line.say(Tone.CALM, "ÖÄÅ")
    line.show()
    QApplication.processEvents()
    picture = line._state.grab().toImage()

    def darkest(row: int) -> int:
        return min(picture.pixelColor(x, row).lightness() for x in range(picture.width()))

    assert min(map(darkest, range(picture.height()))) < 160
    assert darkest(0) > 220

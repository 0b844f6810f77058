"""What holds for every window and dialog of the program: each is opened in the real program and looked at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from every_dialog import every_dialog
from every_window import KINDS, SMALL, WINDOWS, open_window
from heard import controls, unexplained
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from screen import OpenScreen
from window_checks import clashes, cut_off, faults, nameless, overlaps

from apsis_desktop.gui.text.translation import Translation


def test_no_dialog_is_forgotten_here() -> None:
    assert every_dialog() == KINDS


READERS = [("en", 1.0), ("en", 1.25), ("sv", 1.25), ("da", 1.25), ("nb", 1.25)]


@pytest.fixture(params=READERS, ids=[f"{language}-{size}" for language, size in READERS])
def reader(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Speak a language, in text of the usual or of a large size."""
    language, size = request.param
    usual = qapp.font()
    font = qapp.font()
    font.setPointSizeF(usual.pointSizeF() * size)
    qapp.setFont(font)
    locale = QLocale()
    translation = Translation(qapp)
    translation.speak(language)
    yield
    translation.stop()
    QLocale.setDefault(locale)
    qapp.setFont(usual)


@pytest.mark.parametrize("name", WINDOWS)
def test_a_window_can_be_read_and_heard(open_screen: OpenScreen, reader: None, name: str) -> None:
    window = open_window(name, open_screen)
    assert faults(window) == {}
    assert controls(window)
    assert unexplained(window) == []
    assert window.width() <= SMALL[0]
    assert window.height() <= SMALL[1]


def test_what_is_wrong_with_a_window_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    tight, first, second, nobody = QLabel("far too long"), QPushButton("&Save"), QPushButton("&Send"), QLineEdit()
    for part in (tight, first, second, nobody):
        column.addWidget(part)
    tight.setFixedWidth(10)
    window.show()
    second.move(first.pos())
    assert nameless(window) == [repr(nobody)]
    assert clashes(window) == {"s": 2}
    assert len(cut_off(window)) == 1
    assert overlaps(window) == [f"{first!r} on {second!r}"]

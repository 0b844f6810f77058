"""Every window in palettes of high contrast: all text can be read, and no colour is the same in all of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from every_window import WINDOWS, open_window
from painted_colours import BLACK, WHITE, YELLOW, alike, faint, painted_texts, picture_of
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from screen import OpenScreen

SYSTEMS = {"black": BLACK, "white": WHITE}


@pytest.fixture(autouse=True)
def usual_palette(qapp: QApplication) -> Iterator[None]:
    usual = QPalette(qapp.palette())
    yield
    qapp.setPalette(usual)


@pytest.fixture(params=[False, True], ids=["unsaid", "said"])
def said(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some systems say besides that high contrast is wanted (`wants_contrast`); offscreen cannot."""
    for name, module in tuple(sys.modules.items()):
        if name.startswith("apsis_desktop.gui.") and hasattr(module, "wants_contrast"):
            monkeypatch.setattr(module, "wants_contrast", lambda: request.param)


@pytest.mark.parametrize("name", WINDOWS)
def test_a_window_survives_palettes_of_high_contrast(
    open_screen: OpenScreen, qapp: QApplication, said: None, name: str
) -> None:
    pictures = []
    for number, palette in enumerate((BLACK, WHITE, YELLOW)):
        qapp.setPalette(palette)
        window = open_window(name, open_screen, home=f"home-{number}")
        if palette is not YELLOW:
            assert painted_texts(window)
            assert faint(window) == []
        pictures.append(picture_of(window))
    assert alike(*pictures) == []


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_colour_that_does_not_follow_is_found(qtbot: QtBot, qapp: QApplication, system: str) -> None:
    def window_with(style: str) -> QWidget:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.addWidget(QPushButton("Save"))
        label = QLabel("Ready")
        label.setStyleSheet(style)
        column.addWidget(label)
        window.show()
        QApplication.processEvents()
        return window

    def pictured(style: str) -> list[object]:
        pictures = []
        for palette in (BLACK, WHITE, YELLOW):
            qapp.setPalette(palette)
            pictures.append(picture_of(window_with(style)))
        return list(alike(*pictures))

    assert pictured("") == []
    assert pictured("color: #767676;")
    assert pictured("background: #707070;")
    qapp.setPalette(SYSTEMS[system])
    assert faint(window_with("")) == []
    assert [line.partition(":")[0] for line in faint(window_with("color: #808060;"))] == (
        ["'Ready'"] if system == "white" else []
    )
    assert [line.partition(":")[0] for line in faint(window_with("background: #707070;"))] == (
        ["'Ready'"] if system == "white" else []
    )

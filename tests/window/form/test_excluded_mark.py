"""What is excluded bears a minus in the picker, in the colours that it has among what is chosen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hands import press
from own_account import OwnAccount
from painted_colours import BLACK, WHITE, palette_of
from picker_hands import exclude
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStyle
from screen import OpenScreen

from apsis_desktop.gui.style.light_dark_theme import Tone, tone_ground, tone_ink

LIGHT = palette_of("#ffffff", "#202020", "#d0e0f0", "#202020", "#1060a0", "#909090")
DARK = palette_of("#202020", "#f0f0f0", "#304050", "#f0f0f0", "#70b0ff", "#808080")
LOOKS = {"light": LIGHT, "dark": DARK, "black": BLACK, "white": WHITE}


@pytest.fixture(autouse=True)
def usual_palette(qapp: QApplication) -> Iterator[None]:
    usual = QPalette(qapp.palette())
    yield
    qapp.setPalette(usual)


@pytest.mark.parametrize("look", LOOKS)
def test_what_is_excluded_bears_a_minus(
    open_screen: OpenScreen, own_account: OwnAccount, qapp: QApplication, look: str
) -> None:
    qapp.setPalette(LOOKS[look])
    own_account.has({"Norden": ["Email"]}, ["Women", "Men"])
    screen = open_screen()
    screen.choose("Women")
    press(screen.panel.segments.add)
    exclude(screen.panel, "Men")
    QApplication.processEvents()
    view = screen.panel.segments.picker.checklist.view
    model = view.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == "Men")
    option = view.option_of(model.index(row, 0))
    option.index, option.features = model.index(row, 0), option.ViewItemFeature.HasCheckIndicator
    option.rect = view.delegate.below_head(option)
    box = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view)
    picture, centre = view.viewport().grab().toImage(), box.center()
    ink, ground = tone_ink(Tone.WARN, view.palette()), tone_ground(Tone.WARN, view.palette())
    assert picture.pixelColor(centre) == ink
    for away in (-3, 4):
        assert picture.pixelColor(centre.x(), centre.y() + away) == ground
        assert picture.pixelColor(centre.x() + away, centre.y()) != ground

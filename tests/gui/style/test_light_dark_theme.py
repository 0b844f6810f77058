import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.style.light_dark_theme import (
    READABLE,
    Tone,
    accent,
    accent_ink,
    card,
    contrast,
    is_dark,
    make_primary,
    muted,
    small_font,
    strong_font,
    title_font,
    tone_ground,
    tone_ink,
)

ROLES = QPalette.ColorRole


def palette(window: str, text: str, base: str, accent_colour: str) -> QPalette:
    made = QPalette(QColor(window))
    for role, colour in (
        (ROLES.Window, window),
        (ROLES.WindowText, text),
        (ROLES.Base, base),
        (ROLES.Text, text),
        (ROLES.Accent, accent_colour),
    ):
        made.setColor(role, QColor(colour))
    return made


PALETTES = {
    "light": palette("#f0f0f0", "#000000", "#ffffff", "#308cc6"),
    "dark": palette("#2a2a2e", "#f2f2f2", "#1e1e21", "#3584e4"),
    "black": palette("#000000", "#ffffff", "#000000", "#ffff00"),
    "sepia with a faint accent": palette("#f4ecd8", "#3b2f1e", "#fbf6e9", "#ffe08a"),
}


@pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
def test_secondary_text_and_links_can_be_read_everywhere(qapp: object, colours: QPalette) -> None:
    for ground in (colours.color(ROLES.Window), colours.color(ROLES.Base), card(colours)):
        assert contrast(muted(colours), ground) >= READABLE
        assert contrast(accent(colours), ground) >= READABLE


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
def test_each_tone_can_be_read_on_its_own_ground_and_on_a_card(qapp: object, colours: QPalette, tone: Tone) -> None:
    assert contrast(tone_ink(tone, colours), tone_ground(tone, colours)) >= READABLE - 0.1
    assert contrast(tone_ink(tone, colours), card(colours)) >= READABLE - 0.1


@pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
def test_plain_text_can_be_read_on_a_notice(qapp: object, colours: QPalette) -> None:
    for tone in Tone:
        assert contrast(colours.color(ROLES.WindowText), tone_ground(tone, colours)) >= READABLE


@pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
def test_the_text_on_the_primary_button_can_be_read(qapp: object, colours: QPalette) -> None:
    assert contrast(accent_ink(colours), accent(colours)) >= READABLE


def test_dark_is_told_from_light() -> None:
    assert is_dark(PALETTES["dark"])
    assert not is_dark(PALETTES["light"])


def test_a_card_lies_above_a_dark_window() -> None:
    dark = PALETTES["dark"]
    assert card(dark).lightness() > dark.color(ROLES.Window).lightness()


@pytest.mark.parametrize("in_pixels", [False, True])
def test_fonts_grow_and_shrink_from_the_system_font(qapp: object, in_pixels: bool) -> None:
    base = QFont()
    if in_pixels:
        base.setPixelSize(20)
    else:
        base.setPointSizeF(10)

    def size(font: QFont) -> float:
        return font.pixelSize() if in_pixels else font.pointSizeF()

    assert size(title_font(base)) > size(base) > size(small_font(base))
    assert strong_font(base).weight() > base.weight()


def test_the_primary_button_is_the_default_and_follows_the_palette_while_it_is_seen(qtbot: QtBot, qapp: object) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Ask")
    make_primary(button)
    QVBoxLayout(window).addWidget(button)
    with qtbot.waitExposed(window):
        window.show()
    former = QApplication.palette()
    try:
        for name in ("dark", "light"):
            QApplication.setPalette(PALETTES[name])
            QApplication.processEvents()
            assert accent(PALETTES[name]).name() in button.styleSheet()
    finally:
        QApplication.setPalette(former)
    assert button.isDefault()

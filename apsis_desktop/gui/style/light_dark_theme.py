"""The look: distances, text sizes and colours, all derived from the platform's own palette and font.

Nothing here knows "light" or "dark" by name. Every colour is the palette's, or mixed with it and then moved until it
can be read on what lies behind it, so that dark and high-contrast palettes come out right by themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import wraps
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QPushButton

SPACE = 8
"""The grid in pixels; every distance is a multiple or a half of it."""

READABLE = 4.5
"""The least contrast of text to its ground (WCAG 2.2, level AA)."""

_GREEN = QColor(36, 138, 82)
_AMBER = QColor(196, 138, 20)
_RED = QColor(206, 52, 44)


_MOST_KEPT = 64  # results of each function: a handful of palettes is in use at a time

Given = ParamSpec("Given")
Found = TypeVar("Found")


def kept_by_palette(function: Callable[Given, Found]) -> Callable[Given, Found]:
    """Keep what a function makes of a palette: rows of reports ask for the same few colours again and again."""
    known: dict[object, Found] = {}

    @wraps(function)
    def kept(*arguments: Given.args, **named: Given.kwargs) -> Found:
        key = (*map(_key, arguments), wants_contrast())
        if key not in known:
            if len(known) >= _MOST_KEPT:
                known.clear()
            known[key] = function(*arguments, **named)
        return known[key]

    return kept


def _key(argument: object) -> object:
    if isinstance(argument, QPalette):
        return argument.cacheKey(), argument.currentColorGroup()
    return argument


class Tone(Enum):
    """The tone of a state; always shown with an icon and words as well."""

    CALM = "calm"
    GOOD = "good"
    BUSY = "busy"
    WARN = "warn"
    BAD = "bad"


# --- text --------------------------------------------------------------------------------------------------------


def title_font(base: QFont) -> QFont:
    font = QFont(base)
    _scale(font, 1.3)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def strong_font(base: QFont) -> QFont:
    font = QFont(base)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def small_font(base: QFont) -> QFont:
    font = QFont(base)
    _scale(font, 0.92)
    return font


def _scale(font: QFont, factor: float) -> None:
    # A font has a size in points or in pixels; the other one is -1.
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
    else:
        font.setPixelSize(round(font.pixelSize() * factor))


# --- colours -----------------------------------------------------------------------------------------------------


@kept_by_palette
def is_dark(palette: QPalette) -> bool:
    return _luminance(palette.color(QPalette.ColorRole.Window)) < _luminance(
        palette.color(QPalette.ColorRole.WindowText)
    )


@kept_by_palette
def accent(palette: QPalette) -> QColor:
    """Return the platform's accent colour, readable as text on the window and in fields."""
    colour = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Accent)
    return readable(colour, _hardest_ground(palette))


@kept_by_palette
def accent_ink(palette: QPalette) -> QColor:
    """Return the colour of text that lies on `accent`."""
    ground = accent(palette)
    choices = (QColor(Qt.GlobalColor.white), QColor(Qt.GlobalColor.black))
    return max(choices, key=lambda ink: contrast(ink, ground))


@kept_by_palette
def muted(palette: QPalette) -> QColor:
    """Return the colour of secondary text, readable on the window, in fields and on cards."""
    text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
    if wants_contrast():
        return text
    ground = _hardest_ground(palette)
    return readable(mix(text, ground, 0.42), ground)


@kept_by_palette
def card(palette: QPalette) -> QColor:
    """Return the ground of a row or a panel that lies on the window."""
    base = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Base)
    window = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window)
    if is_dark(palette) and not wants_contrast() and _luminance(base) <= _luminance(window):
        # Dark palettes have fields darker than the window; a card lies above it, so it is lighter.
        return mix(window, palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText), 0.06)
    return base


@kept_by_palette
def line(palette: QPalette) -> QColor:
    """Return the colour of thin lines around and between things."""
    text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
    if wants_contrast():
        return text
    return mix(palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window), text, 0.16)


@kept_by_palette
def tone_ground(tone: Tone, palette: QPalette) -> QColor:
    """Return the quiet ground of a tone: an icon's disc, a notice."""
    base = card(palette)
    if tone is Tone.CALM:
        return mix(base, palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText), 0.09)
    return mix(base, _hue(tone, palette), 0.22 if is_dark(palette) else 0.13)


@kept_by_palette
def tone_ink(tone: Tone, palette: QPalette) -> QColor:
    """Return the colour of an icon or text in this tone, readable on `tone_ground` and on a card."""
    hue = muted(palette) if tone is Tone.CALM else _hue(tone, palette)
    return readable(readable(hue, card(palette)), tone_ground(tone, palette))


def _hue(tone: Tone, palette: QPalette) -> QColor:
    hues = {Tone.GOOD: _GREEN, Tone.WARN: _AMBER, Tone.BAD: _RED}
    return hues.get(tone) or accent(palette)


def _hardest_ground(palette: QPalette) -> QColor:
    """Of the window, fields and cards, return the one that lies nearest to the text in lightness."""
    text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
    grounds = [
        palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window),
        palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Base),
        card(palette),
    ]
    return min(grounds, key=lambda ground: contrast(text, ground))


# --- contrast ----------------------------------------------------------------------------------------------------


def wants_contrast() -> bool:
    """Tell whether the person asked the platform for high contrast."""
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        return False
    # Held by a name: PySide forgets the accessibility hints together with the style hints that they came from.
    hints = application.styleHints()
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """Return `first` with a share (0 to 1) of `second` in it."""
    return QColor(
        *(
            round(a + (b - a) * share)
            for a, b in zip(
                (first.red(), first.green(), first.blue()), (second.red(), second.green(), second.blue()), strict=True
            )
        )
    )


def readable(colour: QColor, ground: QColor, least: float = READABLE) -> QColor:
    """Return `colour`, moved towards black or white just far enough to be read on `ground`."""
    towards = max((QColor(Qt.GlobalColor.white), QColor(Qt.GlobalColor.black)), key=lambda end: contrast(end, ground))
    for step in range(21):
        moved = mix(colour, towards, step / 20)
        if contrast(moved, ground) >= least:
            return moved
    return towards


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


# --- the one thing to do next ------------------------------------------------------------------------------------


def make_primary(button: QPushButton) -> PrimaryLook:
    """Give a button the look of the one thing to do next, and keep it when the palette changes."""
    button.setDefault(True)
    return PrimaryLook(button)


class PrimaryLook(QObject):
    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self._button = button
        self._filled = True
        self._around: QObject | None = None
        button.installEventFilter(self)
        self._watch_around()
        self._apply()

    def fill(self, *, filled: bool) -> None:
        """Fill the button, or leave it as plain as others while something else is to be done next."""
        if self._filled is not filled:
            self._filled = filled
            self._apply()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ApplicationPaletteChange, QEvent.Type.ThemeChange, QEvent.Type.PaletteChange}:
            self._apply()
        elif event.type() == QEvent.Type.ParentChange and watched is self._button:
            self._watch_around()
        return super().eventFilter(watched, event)

    def _watch_around(self) -> None:
        """Hear of a new palette from what the button lies in: a button with a style sheet is not told of it."""
        if self._around is not None:
            self._around.removeEventFilter(self)
        self._around = self._button.parentWidget()
        if self._around is not None:
            self._around.installEventFilter(self)

    def _apply(self) -> None:
        # The application's palette: a style sheet writes its colours into the button's own.
        palette = QGuiApplication.palette()
        ground, ink = accent(palette), accent_ink(palette)
        idle = mix(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.1)
        edge = ground
        if not self._filled:
            ground, ink, edge = card(palette), palette.color(QPalette.ColorRole.WindowText), line(palette)
        sheet = (
            f"QPushButton {{ background: {ground.name()}; color: {ink.name()}; border: 2px solid {edge.name()};"
            f" border-radius: 6px; padding: {SPACE // 2}px {SPACE * 2}px; font-weight: 600; }}"
            f" QPushButton:hover {{ background: {mix(ground, ink, 0.1).name()}; }}"
            f" QPushButton:pressed {{ background: {mix(ground, ink, 0.2).name()}; }}"
            f" QPushButton:focus {{ border-color: {mix(ground, ink, 0.55).name()}; }}"
            f" QPushButton:disabled {{ background: {idle.name()}; border-color: {idle.name()};"
            f" color: {muted(palette).name()}; }}"
        )
        if self._button.styleSheet() != sheet:
            self._button.setStyleSheet(sheet)

"""Draws a report's row: icon, name, the line under it, progress, and its two buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from apsis_desktop.gui.reports.row_cells import Column, RowParts
from apsis_desktop.gui.reports.row_layout import BAR, LEADING, RowGeometry, RowMeasures
from apsis_desktop.gui.style.icons import paint_icon
from apsis_desktop.gui.style.light_dark_theme import (
    SPACE,
    Tone,
    accent,
    accent_ink,
    card,
    line,
    mix,
    muted,
    strong_font,
    tone_ground,
    tone_ink,
    wants_contrast,
)
from apsis_desktop.gui.text.line_wrapping import is_whole, wrapped
from apsis_desktop.gui.text.shortening import Fits

_NAME_LINES = 2
"""So many lines a name takes where the rest of the row leaves them free."""

RING = 3  # pixels by which what shows where the keyboard is reaches beyond a button


class RowPainter:
    """Paints one row once, as much of it as is seen in the cell of `option`."""

    def __init__(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        content: RowParts,
        place: RowGeometry,
        measures: RowMeasures,
        *,
        selected: bool,
    ) -> None:
        self.painter = painter
        self.part = QRect(option.rect)
        self.palette = QPalette(option.palette)
        self.palette.setCurrentColorGroup(QPalette.ColorGroup.Active)
        self.font = QFont(option.font)
        self.content = content
        self.place = place
        self.measures = measures
        self.selected = selected
        self.direction = option.direction
        self.text = self.palette.color(QPalette.ColorRole.WindowText)
        self.muted = muted(self.palette)

    def paint(self, *, focused: Column | None, hovered: Column | None, pressed: Column | None) -> None:
        self._card(focused=focused is Column.REPORT)
        if self._seen(self.place.disc):
            self._disc()
        if self._seen(self.place.words):
            self._words()
        if self._seen(self.place.step):
            self._step(
                focused=focused is Column.NEXT_STEP,
                hovered=hovered is Column.NEXT_STEP,
                pressed=pressed is Column.NEXT_STEP,
            )
        if self._seen(self.place.more):
            self._more(focused=focused is Column.MORE, hovered=hovered is Column.MORE, pressed=pressed is Column.MORE)

    def _seen(self, place: QRect) -> bool:
        return self.part.intersects(place.adjusted(-RING, -RING, RING, RING))

    def _card(self, *, focused: bool) -> None:
        ground = card(self.palette)
        if self.selected and not wants_contrast():
            ground = mix(ground, accent(self.palette), 0.05)
        self.painter.setBrush(ground)
        self.painter.setPen(QPen(accent(self.palette) if self.selected else line(self.palette), 1))
        self.painter.drawRoundedRect(_sharp(self.place.card), SPACE, SPACE)
        if self.content.stands_out:
            self._mark()
        if focused:
            self._ring(QRectF(self.place.card).adjusted(1, 1, -1, -1), SPACE - 1)

    def _mark(self) -> None:
        """Paint the leading edge in the state's colour, so that what needs a hand is seen from afar."""
        edge = QPainterPath()
        edge.addRoundedRect(_sharp(self.place.card), SPACE, SPACE)
        strip = QRect(self.place.card)
        strip.setWidth(SPACE // 2)
        part = QPainterPath()
        part.addRect(QRectF(self._mirrored(self.place.card, strip)))
        self.painter.fillPath(edge.intersected(part), tone_ink(self.content.tone, self.palette))

    def _disc(self) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(tone_ground(self.content.tone, self.palette))
        self.painter.drawEllipse(QRectF(self.place.disc))
        size = self.place.disc.width() * 0.5
        rect = QRectF(0, 0, size, size)
        rect.moveCenter(QRectF(self.place.disc).center())
        paint_icon(self.painter, self.content.icon, rect, tone_ink(self.content.tone, self.palette))

    def _words(self) -> None:
        words, strong, measures = self.place.words, strong_font(self.font), self.measures
        about = self._within(self.content.about, self.content.shorter_about, self.font, measures.about_lines)
        status = wrapped(self.content.status, self.font, words.width(), measures.status_lines)
        free = measures.about_lines + measures.status_lines - len(about) - len(status)
        name = self._within(self.content.name, self.content.shorter_name, strong, min(_NAME_LINES, 1 + free))
        bar = 0 if self.content.progress is None else BAR + SPACE // 2
        plain = len(about) + len(status)
        height = len(name) * measures.strong.height() + LEADING + plain * measures.line + bar
        top = words.top() + (words.height() - height) // 2
        top = self._lines(name, strong, self.text, top, measures.strong.height()) + LEADING
        top = self._lines(about, self.font, self.muted, top, measures.line)
        ink = self.text if self.content.stands_out else self.muted
        top = self._lines(status, self.font, ink, top, measures.line)
        if self.content.progress is not None:
            self._bar(QRect(words.left(), top + SPACE // 2, words.width(), BAR), self.content.progress)

    def _within(self, text: str, shorter: Callable[[Fits], str], font: QFont, most: int) -> list[str]:
        """Break a text into at most so many lines of the row; what is longer is shortened until it fits."""

        def fits(one: str) -> bool:
            return is_whole(self._wrapped(one, font, most), one)

        return self._wrapped(text if fits(text) else shorter(fits), font, most)

    def _wrapped(self, text: str, font: QFont, most: int) -> list[str]:
        return wrapped(text, font, self.place.words.width(), most)

    def _lines(self, lines: list[str], font: QFont, ink: QColor, top: int, height: int) -> int:
        """Paint lines below each other, and return where the last one ends."""
        self.painter.setFont(font)
        self.painter.setPen(ink)
        for text in lines:
            self._say(QRect(self.place.words.left(), top, self.place.words.width(), height), text)
            top += height
        return top

    def _bar(self, groove: QRect, progress: float) -> None:
        done = QRect(groove)
        done.setWidth(max(BAR, round(groove.width() * progress)))
        self.painter.setPen(Qt.PenStyle.NoPen)
        for part, colour in ((groove, tone_ground(Tone.CALM, self.palette)), (done, accent(self.palette))):
            self.painter.setBrush(colour)
            self.painter.drawRoundedRect(QRectF(self._mirrored(groove, part)), BAR / 2, BAR / 2)

    def _step(self, *, focused: bool, hovered: bool, pressed: bool) -> None:
        ink = self._button(
            self.place.step, primary=self.content.primary, focused=focused, hovered=hovered, pressed=pressed
        )
        self.painter.setFont(strong_font(self.font) if self.content.primary else self.font)
        self.painter.setPen(ink)
        self.painter.drawText(self.place.step, Qt.AlignmentFlag.AlignCenter, self.content.step_name)

    def _more(self, *, focused: bool, hovered: bool, pressed: bool) -> None:
        ink = self._button(self.place.more, primary=False, focused=focused, hovered=hovered, pressed=pressed)
        rect = QRectF(0, 0, self.measures.line, self.measures.line)
        rect.moveCenter(QRectF(self.place.more).center())
        paint_icon(self.painter, "dots", rect, ink)

    def _button(self, rect: QRect, *, primary: bool, focused: bool, hovered: bool, pressed: bool) -> QColor:
        """Paint a button without its text, and return the colour that its text has."""
        ground, ink = (accent(self.palette), accent_ink(self.palette)) if primary else (card(self.palette), self.text)
        if hovered or pressed:
            ground = mix(ground, ink, 0.16 if pressed else 0.08)
        edge = ground if primary else mix(line(self.palette), self.text, 0.12)
        self.painter.setBrush(ground)
        self.painter.setPen(QPen(edge, 1))
        self.painter.drawRoundedRect(_sharp(rect), SPACE * 0.75, SPACE * 0.75)
        if focused:
            self._ring(QRectF(rect).adjusted(-2, -2, 2, 2), SPACE)
        return ink

    def _ring(self, rect: QRectF, radius: float) -> None:
        """Show where the keyboard is."""
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(tone_ink(Tone.BUSY, self.palette), 2))
        self.painter.drawRoundedRect(rect, radius, radius)

    def _say(self, rect: QRect, text: str) -> None:
        side = QStyle.visualAlignment(self.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        self.painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def _mirrored(self, within: QRect, part: QRect) -> QRect:
        return QStyle.visualRect(self.direction, within, part)


def _sharp(rect: QRect) -> QRectF:
    """Move a rectangle half a pixel in, where a one-pixel line is sharp."""
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)

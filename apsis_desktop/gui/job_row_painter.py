"""Draws a report's row: icon, name, the line under it, progress, and its two buttons."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from apsis_desktop.gui.icons import paint_icon
from apsis_desktop.gui.job_cell_texts import Column
from apsis_desktop.gui.job_look import RowLook
from apsis_desktop.gui.job_row_geometry import BAR, LEADING, RowGeometry, RowMeasures
from apsis_desktop.gui.theme import (
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
from apsis_desktop.gui.wrapped_text import wrapped

RING = 3  # pixels by which what shows where the keyboard is reaches beyond a button


class RowPainter:
    """Paints one row once, as much of it as is seen in the cell of `option`."""

    def __init__(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        look: RowLook,
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
        self.look = look
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
        if self.look.stands_out:
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
        self.painter.fillPath(edge.intersected(part), tone_ink(self.look.tone, self.palette))

    def _disc(self) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(tone_ground(self.look.tone, self.palette))
        self.painter.drawEllipse(QRectF(self.place.disc))
        size = self.place.disc.width() * 0.5
        rect = QRectF(0, 0, size, size)
        rect.moveCenter(QRectF(self.place.disc).center())
        paint_icon(self.painter, self.look.icon, rect, tone_ink(self.look.tone, self.palette))

    def _words(self) -> None:
        words = self.place.words
        lines = wrapped(self.look.status, self.font, words.width(), self.measures.status_lines)
        bar = 0 if self.look.progress is None else BAR + SPACE // 2
        height = self.measures.strong.height() + LEADING + len(lines) * self.measures.line + bar
        top = words.top() + (words.height() - height) // 2
        top = self._first_line(QRect(words.left(), top, words.width(), self.measures.strong.height()))
        self.painter.setFont(self.font)
        self.painter.setPen(self.text if self.look.stands_out else self.muted)
        for text in lines:
            self._say(QRect(words.left(), top, words.width(), self.measures.line), Qt.AlignmentFlag.AlignLeft, text)
            top += self.measures.line
        if self.look.progress is not None:
            self._bar(QRect(words.left(), top + SPACE // 2, words.width(), BAR), self.look.progress)

    def _first_line(self, line_: QRect) -> int:
        """Paint the name, and at the end of its line as much of the asides as there is room for."""
        name = " ".join(self.look.name.splitlines())
        wanted = self.measures.strong.horizontalAdvance(name)
        gap = SPACE * 2
        aside = next(
            (one for one in self.look.asides if wanted + gap + self._width(one) <= line_.width()), self.look.asides[-1]
        )
        room = line_.width() - gap - self._width(aside)
        if room < wanted and (wanted <= line_.width() or room < line_.width() // 2):  # the name comes first
            aside, room = "", line_.width()
        name_part, aside_part = QRect(line_), QRect(line_)
        name_part.setWidth(room)
        aside_part.setLeft(line_.right() - self._width(aside) + 1)
        self.painter.setFont(strong_font(self.font))
        self.painter.setPen(self.text)
        shown = self.measures.strong.elidedText(name, Qt.TextElideMode.ElideRight, room)
        self._say(self._mirrored(line_, name_part), Qt.AlignmentFlag.AlignLeft, shown)
        self.painter.setFont(self.font)
        self.painter.setPen(self.muted)
        self._say(self._mirrored(line_, aside_part), Qt.AlignmentFlag.AlignRight, aside)
        return line_.bottom() + 1 + LEADING

    def _bar(self, groove: QRect, progress: float) -> None:
        done = QRect(groove)
        done.setWidth(max(BAR, round(groove.width() * progress)))
        self.painter.setPen(Qt.PenStyle.NoPen)
        for part, colour in ((groove, tone_ground(Tone.CALM, self.palette)), (done, accent(self.palette))):
            self.painter.setBrush(colour)
            self.painter.drawRoundedRect(QRectF(self._mirrored(groove, part)), BAR / 2, BAR / 2)

    def _step(self, *, focused: bool, hovered: bool, pressed: bool) -> None:
        ink = self._button(
            self.place.step, primary=self.look.primary, focused=focused, hovered=hovered, pressed=pressed
        )
        self.painter.setFont(strong_font(self.font) if self.look.primary else self.font)
        self.painter.setPen(ink)
        self.painter.drawText(self.place.step, Qt.AlignmentFlag.AlignCenter, self.look.step_name)

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

    def _say(self, rect: QRect, alignment: Qt.AlignmentFlag, text: str) -> None:
        side = QStyle.visualAlignment(self.direction, alignment) | Qt.AlignmentFlag.AlignAbsolute
        self.painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def _mirrored(self, within: QRect, part: QRect) -> QRect:
        return QStyle.visualRect(self.direction, within, part)

    def _width(self, text: str) -> int:
        return self.measures.plain.horizontalAdvance(text)


def _sharp(rect: QRect) -> QRectF:
    """Move a rectangle half a pixel in, where a one-pixel line is sharp."""
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)

"""Draws a report's row: the heading above it, icon, name and time, the line under them, progress, and two buttons."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton, QStyleOptionViewItem

from apsis_desktop.gui.reports.row.cells import Column, RowParts
from apsis_desktop.gui.reports.row.layout import (
    ABOVE,
    BAR,
    BETWEEN,
    LEADING,
    RowGeometry,
    RowMeasures,
    has_room_beside,
)
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
    small_font,
    strong_font,
    tone_ground,
    tone_ink,
    wants_contrast,
)
from apsis_desktop.gui.text.line_wrapping import wrapped
from apsis_desktop.gui.text.shortening import within_width


class RowPainter:
    """Paints one row once.

    `filled`: its button is the one thing to do next. `head` stands above the row.
    """

    def __init__(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        content: RowParts,
        place: RowGeometry,
        measures: RowMeasures,
        *,
        selected: bool,
        filled: bool,
        head: str,
    ) -> None:
        self.painter = painter
        self.palette = QPalette(option.palette)
        self.palette.setCurrentColorGroup(QPalette.ColorGroup.Active)
        self.font = QFont(option.font)
        self.content = content
        self.place = place
        self.measures = measures
        self.selected = selected
        self.filled = filled
        self.head = head
        self.ticked: bool | None = None
        """What the box says by which the report is selected beside others; None where its icon is there instead."""
        self.direction = option.direction
        self.text = self.palette.color(QPalette.ColorRole.WindowText)
        self.muted = muted(self.palette)

    def paint(self, *, focused: Column | None, hovered: Column | None, pressed: Column | None) -> None:
        if self.head:
            self._head()
        self._card(focused=focused is Column.REPORT)
        self._disc()
        self._words()
        self._again(hovered=hovered is Column.REPORT)
        self._step(
            focused=focused is Column.NEXT_STEP,
            hovered=hovered is Column.NEXT_STEP,
            pressed=pressed is Column.NEXT_STEP,
        )
        self._more(focused=focused is Column.MORE, hovered=hovered is Column.MORE, pressed=pressed is Column.MORE)

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
        if self.ticked is not None:
            self._tick_box(ticked=self.ticked)
            return
        size = self.place.disc.width() * 0.5
        rect = QRectF(0, 0, size, size)
        rect.moveCenter(QRectF(self.place.disc).center())
        paint_icon(self.painter, self.content.icon, rect, tone_ink(self.content.tone, self.palette))

    def _tick_box(self, *, ticked: bool) -> None:
        size = float(self.measures.line)
        box = QRectF(0, 0, size, size)
        box.moveCenter(QRectF(self.place.disc).center())
        edge = accent(self.palette) if ticked else mix(line(self.palette), self.text, 0.4)
        self.painter.setBrush(accent(self.palette) if ticked else card(self.palette))
        self.painter.setPen(QPen(edge, 1.5))
        self.painter.drawRoundedRect(box, SPACE / 2, SPACE / 2)
        if ticked:
            inset = size / 6
            paint_icon(self.painter, "check", box.adjusted(inset, inset, -inset, -inset), accent_ink(self.palette))

    def _head(self) -> None:
        font = strong_font(small_font(self.font))
        self.painter.setFont(font)
        self.painter.setPen(self.muted)
        room = self.place.head.adjusted(SPACE // 4, SPACE // 2, -SPACE // 4, -SPACE // 2)
        text = QFontMetrics(font).elidedText(self.head, Qt.TextElideMode.ElideRight, room.width())
        self._say(room, text)

    def _words(self) -> None:
        words, measures = self.place.words, self.measures
        top = words.top() + ABOVE
        self._first_line(QRect(words.left(), top, words.width(), measures.strong.height()))
        top += measures.strong.height() + LEADING
        ink = self.text if self.content.stands_out else self.muted
        lines, about = self.lines_and_about()
        self._lines(lines, self.font, ink, top, measures.line)
        self.painter.setPen(self.muted)
        last = QRect(words.left(), top + (len(lines) - 1) * measures.line, words.width(), measures.line)
        self._say_at_end(last, about)
        if self.content.progress is not None:
            below = words.bottom() - ABOVE + (ABOVE - BAR) // 2 + 2
            self._bar(QRect(words.left(), below, words.width(), BAR), self.content.progress)

    def _first_line(self, line: QRect) -> None:
        """Paint the name, which has all the room there is, and at the end the time, which is never cut."""
        room = max(0, line.width() - self.measures.plain.horizontalAdvance(self.content.when) - SPACE * 2)
        self.painter.setFont(strong_font(self.font))
        self.painter.setPen(self.text)
        self._say(self._mirrored(line, QRect(line.left(), line.top(), room, line.height())), self.shown_name(room))
        self.painter.setFont(self.font)
        self.painter.setPen(self.muted)
        self._say_at_end(line, self.content.when)

    def shown_name(self, room: int) -> str:
        """Return the name, shortened where it does not fit."""
        strong, name = self.measures.strong, self.content.name
        if strong.horizontalAdvance(name) > room:
            name = self.content.shorter_name(within_width(strong, room))
            name = strong.elidedText(name, Qt.TextElideMode.ElideRight, room)
        return name

    def lines_and_about(self) -> tuple[list[str], str]:
        """Return the status in as many lines as there is room for, and what was requested, beside the last of them.

        A single line of status leaves the other what fits in a quarter, or the kind of file alone.
        """
        plain, width = self.measures.plain, self.place.words.width()
        status = self._status_in_a_line() if self.place.lines == 1 else self.content.status
        lines = wrapped(status, self.font, width, self.place.lines)
        if len(lines) < self.place.lines and not has_room_beside(self.content.kind, lines, plain, width):
            lines.append("")
        left = width - plain.horizontalAdvance(lines[-1] if lines else "") - BETWEEN
        return lines, self.content.shorter_about(within_width(plain, max(0, left)))

    def _status_in_a_line(self) -> str:
        """Return the status as short as leaves most of what was requested, with names whole where they can be."""
        plain, width, content = self.measures.plain, self.place.words.width(), self.content
        in_a_quarter = content.shorter_about(within_width(plain, width // 4))
        taken = [plain.horizontalAdvance(about) + BETWEEN for about in (in_a_quarter, content.kind) if about]
        # A pixel less: lines are broken by fractions of one.
        rooms = [within_width(plain, width - one - 1) for one in (*taken, 0)]
        fitting = [text for fits in rooms if fits(text := content.shorter_status(fits))]
        people, several, _ = content.status.partition(" · ")

        def lost(text: str) -> tuple[bool, bool]:
            return text.count("…") > content.status.count("…"), bool(several) and not text.startswith(people)

        return min(fitting, key=lost, default=content.status)

    def _lines(self, lines: list[str], font: QFont, ink: QColor, top: int, height: int) -> None:
        """Paint lines below each other."""
        self.painter.setFont(font)
        self.painter.setPen(ink)
        for text in lines:
            self._say(QRect(self.place.words.left(), top, self.place.words.width(), height), text)
            top += height

    def _bar(self, groove: QRect, progress: float) -> None:
        done = QRect(groove)
        done.setWidth(max(BAR, round(groove.width() * progress)))
        self.painter.setPen(Qt.PenStyle.NoPen)
        for part, colour in ((groove, tone_ground(Tone.CALM, self.palette)), (done, accent(self.palette))):
            self.painter.setBrush(colour)
            self.painter.drawRoundedRect(QRectF(self._mirrored(groove, part)), BAR / 2, BAR / 2)

    def _again(self, *, hovered: bool) -> None:
        if not self.place.again.isEmpty():
            font = QFont(self.font)
            font.setUnderline(hovered)
            self.painter.setFont(font)
            self.painter.setPen(accent(self.palette))
            self.painter.drawText(self.place.again, Qt.AlignmentFlag.AlignCenter, self.content.again)

    def _step(self, *, focused: bool, hovered: bool, pressed: bool) -> None:
        ink = self._button(self.place.step, primary=self.filled, focused=focused, hovered=hovered, pressed=pressed)
        self.painter.setFont(strong_font(self.font) if self.filled else self.font)
        self.painter.setPen(ink)
        self.painter.drawText(self.place.step, Qt.AlignmentFlag.AlignCenter, self.content.step_name)

    def _more(self, *, focused: bool, hovered: bool, pressed: bool) -> None:
        ink = self._button(self.place.more, primary=False, focused=focused, hovered=hovered, pressed=pressed)
        rect = QRectF(0, 0, self.measures.line, self.measures.line)
        rect.moveCenter(QRectF(self.place.more).center())
        paint_icon(self.painter, "dots", rect, ink)

    def _button(self, rect: QRect, *, primary: bool, focused: bool, hovered: bool, pressed: bool) -> QColor:
        """Paint a button without its text, and return the colour that its text has."""
        if primary:
            ground, ink = accent(self.palette), accent_ink(self.palette)
            if hovered or pressed:
                ground = mix(ground, ink, 0.16 if pressed else 0.08)
            self.painter.setBrush(ground)
            self.painter.setPen(QPen(ground, 1))
            self.painter.drawRoundedRect(_sharp(rect), SPACE * 0.75, SPACE * 0.75)
        else:
            ink = self.palette.color(QPalette.ColorRole.ButtonText)
            self._button_of_the_platform(rect, hovered=hovered, pressed=pressed)
        if focused:
            self._ring(QRectF(rect).adjusted(-2, -2, 2, 2), SPACE)
        return ink

    def _button_of_the_platform(self, rect: QRect, *, hovered: bool, pressed: bool) -> None:
        option = QStyleOptionButton()
        option.rect, option.palette, option.direction = rect, self.palette, self.direction
        option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Active
        option.state |= QStyle.StateFlag.State_Sunken if pressed else QStyle.StateFlag.State_Raised
        if hovered:
            option.state |= QStyle.StateFlag.State_MouseOver
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # noqa: FBT003 - Qt's own signature
        QApplication.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, self.painter)
        self.painter.restore()

    def _ring(self, rect: QRectF, radius: float) -> None:
        """Show where the keyboard is."""
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(tone_ink(Tone.BUSY, self.palette), 2))
        self.painter.drawRoundedRect(rect, radius, radius)

    def _say(self, rect: QRect, text: str) -> None:
        side = QStyle.visualAlignment(self.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        self.painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def _say_at_end(self, line: QRect, text: str) -> None:
        width = self.measures.plain.horizontalAdvance(text)
        self._say(self._mirrored(line, QRect(line.right() - width, line.top(), width + 1, line.height())), text)

    def _mirrored(self, within: QRect, part: QRect) -> QRect:
        return QStyle.visualRect(self.direction, within, part)


def _sharp(rect: QRect) -> QRectF:
    """Move a rectangle half a pixel in, where a one-pixel line is sharp."""
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)

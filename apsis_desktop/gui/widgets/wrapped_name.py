"""A name on as many lines as it needs, or as there is room for: what was searched in bold, a muted note behind it."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from apsis_desktop.gui.text.name_search import hits
from apsis_desktop.gui.text.shortening import ALONE, Siblings, shortened
from apsis_desktop.text.printable import one_line

_GAP = "  "
_ENDLESS = 100_000  # pixels
_BOLD_IS_WIDER = 0.2
"""By so much of the width of regular text, at most."""
_WIDEST = 2.0
"""So many times as wide as the average letter are those of a wide text, and of a narrow one so many times less."""


class WrappedName(NamedTuple):
    """`before` is a word in bold that belongs to the name, `note` a few muted ones behind it.

    Where the lines are too few the name gives way, in its own middle; `siblings` are those it must not be taken for.
    """

    name: str
    before: str = ""
    note: str = ""
    typed: str = ""
    siblings: Siblings = ALONE

    def width(self, font: QFont) -> int:
        """Return how much it takes on one line."""
        layout = self.laid_out(one_line(self.name), font, _ENDLESS, None)  # a line is not valid without it
        return math.ceil(layout.lineAt(0).naturalTextWidth())

    def lines(self, font: QFont, width: int, most: int) -> int:
        """Return on how many lines it stands, of so many at most."""
        text = self._text(one_line(self.name))
        if most == 1:
            return 1
        metrics = QFontMetrics(font)
        if most > 2:
            return min(most, self.laid_out(one_line(self.name), font, width, None).lineCount())
        # Without measuring what is clear from the number of letters: a list has tens of thousands of them.
        guess = len(text) * metrics.averageCharWidth() / width
        if guess < 1 / _WIDEST or guess > _WIDEST:
            return 1 if guess < 1 else 2
        bold = metrics.horizontalAdvance(self.typed) * _BOLD_IS_WIDER if self.typed else 0
        return 1 if metrics.horizontalAdvance(text) + bold < width else 2

    def paint(self, painter: QPainter, rect: QRect, most: int, *, font: QFont, ink: QColor, note_ink: QColor) -> None:
        """Paint it in the middle of the height that there is."""
        layout = _fitted(self, font.toString(), rect.width(), most, note_ink.rgb())
        height = min(most, layout.lineCount()) * QFontMetrics(font).lineSpacing()
        painter.save()
        painter.setPen(ink)
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        layout.draw(painter, QPointF(rect.left(), rect.top() + max(0, rect.height() - height) // 2))
        painter.restore()

    def _text(self, name: str) -> str:
        before = f"{self.before} " if self.before else ""
        note = f"{_GAP}{one_line(self.note)}" if self.note else ""
        return f"{before}{name}{note}"

    def laid_out(self, name: str, font: QFont, width: int, note_ink: QColor | None) -> QTextLayout:
        text = self._text(name)
        begin = len(self.before) + 1 if self.before else 0
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        bold, muted = QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        if note_ink is not None:
            muted.setForeground(note_ink)
        places = [(begin + first, last - first, bold) for first, last in hits(name, self.typed)]
        places.insert(0, (0, max(0, begin - 1), bold))
        places.append((begin + len(name), len(text), muted))
        layout.setFormats([_range(*place) for place in places if place[1]])
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top))
            top += QFontMetrics(font).lineSpacing()
        layout.endLayout()
        return layout


@lru_cache(maxsize=256)
def _fitted(wrapped: WrappedName, font_name: str, width: int, most: int, note_ink: int) -> QTextLayout:
    """Lay a name out so that it fits; once, for rows are painted again whenever the mouse is moved over them."""
    font, ink = QFont(), QColor(note_ink)
    font.fromString(font_name)
    name = one_line(wrapped.name)
    whole = wrapped.laid_out(name, font, width, ink)
    if whole.lineCount() <= most:
        return whole

    def fits(text: str) -> bool:
        return wrapped.laid_out(text, font, width, ink).lineCount() <= most

    return wrapped.laid_out(shortened(name, fits, wrapped.siblings), font, width, ink)


def _range(start: int, length: int, how: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, how
    return made

"""A name on as many lines as it needs, or as there is room for: what was searched in bold, a muted note behind it."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from apsis_desktop.gui.text.name_search import hits
from apsis_desktop.gui.text.shortening import ALONE, Siblings, shortened
from apsis_desktop.text.printable import one_line

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat

_GAP = "  "
_ENDLESS = 100_000  # pixels
_BOLD_IS_WIDER = 0.2
"""By so much of the width of regular text, at most."""
_MOST_KEPT = 500
"""So many names are kept as they are laid out."""
_WIDEST = 2.0
"""So many times as wide as the average letter are those of a wide text, and of a narrow one so many times less."""
_WRAPPED = QTextOption()
_WRAPPED.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


class WrappedName(NamedTuple):
    """`before` is a word in bold that belongs to the name, `note` a few muted ones behind it.

    Where the lines are too few the name gives way, in its own middle; `siblings` are those it must not be taken for.
    """

    name: str
    before: str = ""
    note: str = ""
    typed: str = ""
    siblings: Siblings = ALONE

    @staticmethod
    def letters_of_a_line(font: QFont, width: int) -> int:
        """Return how many letters of a name and its note surely stand on one line, whichever they are."""
        return int(width / QFontMetrics(font).averageCharWidth() / _WIDEST) - len(_GAP) - 1

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

    def is_seen(self, font: QFont, width: int, most: int) -> bool:
        """Tell whether nothing of it is left out on so many lines."""
        return self.laid_out(one_line(self.name), font, width, None).lineCount() <= most

    def paint(self, painter: QPainter, rect: QRect, most: int, *, font: QFont, ink: QColor, note_ink: QColor) -> None:
        """Paint it in the middle of the height that there is."""
        layout = _fitted.of(self, font, rect.width(), most, note_ink)
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
        layout.setCacheEnabled(True)  # else it would be shaped again whenever it is painted
        layout.setTextOption(_WRAPPED)
        places = [_range(begin + first, last - first, _bold()) for first, last in hits(name, self.typed)]
        if begin:
            places.insert(0, _range(0, begin - 1, _bold()))
        if self.note and note_ink is not None:
            places.append(_range(begin + len(name), len(text), _muted(note_ink)))
        if places:
            layout.setFormats(places)
        layout.beginLayout()
        top, leading, width = 0.0, 0, max(1, width)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            if top:
                line.setPosition(QPointF(0, top))
            leading = leading or QFontMetrics(font).lineSpacing()
            top += leading
        layout.endLayout()
        return layout


class _Fitted:
    """Names laid out so that they fit; each once, for rows are painted again whenever the mouse is moved over them."""

    def __init__(self) -> None:
        self._known: dict[tuple[WrappedName, str, int, int, int], QTextLayout] = {}

    def of(self, wrapped: WrappedName, font: QFont, width: int, most: int, note_ink: QColor) -> QTextLayout:
        key = (wrapped, font.key(), width, most, note_ink.rgb())
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _MOST_KEPT:
                self._known.clear()
            known = self._known[key] = _laid_out_to_fit(wrapped, font, width, most, note_ink)
        return known


_fitted = _Fitted()


def _laid_out_to_fit(wrapped: WrappedName, font: QFont, width: int, most: int, note_ink: QColor) -> QTextLayout:
    name = one_line(wrapped.name)
    whole = wrapped.laid_out(name, font, width, note_ink)
    if whole.lineCount() <= most:
        return whole

    def fits(text: str) -> bool:
        return wrapped.laid_out(text, font, width, note_ink).lineCount() <= most

    return wrapped.laid_out(shortened(name, fits, wrapped.siblings), font, width, note_ink)


@cache
def _bold() -> QTextCharFormat:
    from PySide6.QtGui import QTextCharFormat  # which brings much that a window without such a name needs not

    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold)
    return made


def _muted(ink: QColor) -> QTextCharFormat:
    from PySide6.QtGui import QTextCharFormat

    made = QTextCharFormat()
    made.setForeground(ink)
    return made


def _range(start: int, length: int, how: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, how
    return made

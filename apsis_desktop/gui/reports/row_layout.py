"""Where the parts of a report's row lie.

All of it follows from the font, so that larger text gets larger rows, and is mirrored for languages that are written
from right to left.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyle

from apsis_desktop.gui.style.light_dark_theme import SPACE, strong_font

GAP = SPACE  # between two rows
PADDING = SPACE * 3 // 2  # within a row, at its sides
BAR = SPACE // 2  # the progress bar's thickness
LEADING = SPACE // 4  # between the name and the line under it

_LINES, _MOST_LINES = ((60, 2), (40, 3)), 4
"""From so many letters a line on, the longest of our sentences needs no more than so many lines."""


def status_lines(font: QFont, width: int, names: tuple[str, ...]) -> int:
    """Return how many lines the status may take in a view of this width, so that an error can be read whole.

    Next to the widest of the buttons with these names.
    """
    measures = RowMeasures(font, 2)
    row = QRect(0, 0, width, measures.row_height)
    widest = max(names, key=lambda name: measures.step(name).width())
    words = measures.lay_out(row, widest, Qt.LayoutDirection.LeftToRight).words.width()
    letters = words // measures.plain.averageCharWidth()
    return next((lines for least, lines in _LINES if letters >= least), _MOST_LINES)


def about_lines(status_lines: int) -> int:
    """Return how many lines what was asked for may take next to so many of the status."""
    return 1 if status_lines == _LINES[0][1] else 2


@dataclass(frozen=True, slots=True)
class RowGeometry:
    """Rectangles in the view's coordinates."""

    card: QRect
    disc: QRect
    words: QRect
    step: QRect
    more: QRect


class RowMeasures:
    """The sizes that follow from a font, and from how many lines the status may take."""

    def __init__(self, font: QFont, status_lines: int) -> None:
        self.status_lines = status_lines
        self.about_lines = about_lines(status_lines)
        self.plain = QFontMetrics(font)
        self.strong = QFontMetrics(strong_font(font))
        self.line = self.plain.height()
        self.button_height = self.line + SPACE * 3 // 2
        lines = self.about_lines + status_lines
        self.card_height = self.strong.height() + LEADING + lines * self.line + SPACE * 5 // 2
        self.row_height = self.card_height + GAP
        self.disc = self.line * 2 + SPACE // 2
        self.more = QSize(self.button_height + SPACE // 2, self.button_height)

    def step(self, name: str) -> QSize:
        """Return the size of the button with this name."""
        return QSize(self.strong.horizontalAdvance(name) + SPACE * 7 // 2, self.button_height)

    def step_column(self, names: tuple[str, ...]) -> int:
        """Return the width of the column that has room for each of these buttons."""
        return max(self.step(name).width() for name in names) + PADDING

    def more_column(self) -> int:
        return self.more.width() + SPACE + PADDING

    def lay_out(self, row: QRect, step_name: str, direction: Qt.LayoutDirection) -> RowGeometry:
        """Place everything in a row of the view's whole width."""
        card = QRect(row.left(), row.top(), row.width(), self.card_height)
        middle = card.center().y() + 1
        disc = QRect(card.left() + PADDING, middle - self.disc // 2, self.disc, self.disc)
        more = _ending_at(card.right() - PADDING, middle, self.more)
        step = _ending_at(more.left() - SPACE, middle, self.step(step_name))
        left = disc.right() + PADDING
        words = QRect(left, card.top(), max(0, step.left() - PADDING - left), card.height())
        return RowGeometry(card, *(QStyle.visualRect(direction, row, part) for part in (disc, words, step, more)))


def _ending_at(right: int, middle: int, size: QSize) -> QRect:
    return QRect(right - size.width() + 1, middle - size.height() // 2, size.width(), size.height())

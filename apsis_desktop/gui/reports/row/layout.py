"""Where the parts of a report's row lie.

All of it follows from the font, so that larger text gets larger rows, and is mirrored for languages that are written
from right to left.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyle

from apsis_desktop.gui.style.light_dark_theme import SPACE, small_font, strong_font

GAP = SPACE  # between two rows
PADDING = SPACE * 3 // 2  # within a row, at its sides
BAR = SPACE // 2  # the progress bar's thickness
BETWEEN = SPACE * 2  # the status and what was requested
LEADING = SPACE // 4  # between the name and the line under it
ABOVE = SPACE * 5 // 4  # the name, and as much below the last line

_LEAST_WORDS = 26
"""Of a row beside its link: lines' heights, in which a name and a file's name are read."""

MOST_LINES = 4
"""Of a row's status: an error of ours has room in them, also in the smallest window."""


class RowGeometry(NamedTuple):
    """Rectangles in the view's coordinates. `lines` is how many lines of status the row has room for.

    `again` is empty where the row has no such link, or no room for it.
    """

    head: QRect
    card: QRect
    disc: QRect
    words: QRect
    again: QRect
    step: QRect
    more: QRect
    lines: int


class RowMeasures:
    """The sizes that follow from a font."""

    def __init__(self, font: QFont) -> None:
        self.plain = QFontMetrics(font)
        self.strong = QFontMetrics(strong_font(font))
        self.line = self.plain.height()
        self.head_height = QFontMetrics(strong_font(small_font(font))).height() + SPACE * 3 // 2
        self.button_height = self.line + SPACE * 3 // 2
        self.disc = self.line * 2 + SPACE // 2 - self.line // 4
        self.more = QSize(self.button_height + SPACE // 2, self.button_height)

    def row_height(self, lines: int = 1, *, has_head: bool = False) -> int:
        """Return the height of a row with so many lines of status."""
        card = self.strong.height() + LEADING + lines * self.line + 2 * ABOVE
        return card + GAP + (self.head_height if has_head else 0)

    def step(self, name: str) -> QSize:
        """Return the size of the button with this name."""
        return QSize(self.strong.horizontalAdvance(name) + SPACE * 7 // 2, self.button_height)

    def step_column(self, names: tuple[str, ...]) -> int:
        """Return the width of the column that has room for each of these buttons."""
        return max(self.step(name).width() for name in names) + PADDING

    def more_column(self) -> int:
        return self.more.width() + SPACE + PADDING

    def lay_out(
        self, row: QRect, step_name: str, again: str, direction: Qt.LayoutDirection, *, has_head: bool
    ) -> RowGeometry:
        """Place everything in a row of the view's whole width."""
        above = self.head_height if has_head else 0
        head = QRect(row.left(), row.top(), row.width(), above)
        card = QRect(row.left(), row.top() + above, row.width(), row.height() - GAP - above)
        lines = max(1, (card.height() - self.strong.height() - LEADING - 2 * ABOVE) // self.line)
        middle = card.center().y() + 1
        disc = QRect(card.left() + PADDING, middle - self.disc // 2, self.disc, self.disc)
        more = _ending_at(card.right() - PADDING, middle, self.more)
        step = _ending_at(more.left() - SPACE, middle, self.step(step_name))
        left = disc.right() + PADDING
        link = QSize(self.plain.horizontalAdvance(again) + SPACE if again else 0, self.button_height)
        if step.left() - 2 * PADDING - link.width() - left < self.line * _LEAST_WORDS:
            link.setWidth(0)
        link_at = _ending_at(step.left() - PADDING, middle, link)
        right = link_at.left() if link.width() else step.left()
        words = QRect(left, card.top(), max(0, right - PADDING - left), card.height())
        head, disc, words, link_at, step, more = (
            QStyle.visualRect(direction, row, part) for part in (head, disc, words, link_at, step, more)
        )
        return RowGeometry(head, card, disc, words, link_at, step, more, lines)


def has_room_beside(words: str, lines: list[str], metrics: QFontMetrics, width: int) -> bool:
    """Tell whether words have room beside the last of these lines."""
    last = metrics.horizontalAdvance(lines[-1]) if lines else 0
    return not words or metrics.horizontalAdvance(words) <= width - last - BETWEEN


def _ending_at(right: int, middle: int, size: QSize) -> QRect:
    return QRect(right - size.width() + 1, middle - size.height() // 2, size.width(), size.height())

"""How a row of a list to choose from is painted without its text, and how high it is at least."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from apsis_desktop.gui.style.indicators import with_visible_indicators
from apsis_desktop.gui.style.light_dark_theme import SPACE, accent, kept_by_palette, mix, wants_contrast

_FRAME = 2
"""Pixels, of the frame round the row where the keyboard is."""


def row_height(metrics: QFontMetrics) -> int:
    return max(metrics.height() + SPACE, 3 * SPACE)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint a row without its text: as the platform does, with the accent round it where the keyboard is."""
    calm_row(option)
    framed = QStyle.StateFlag.State_HasFocus in option.state and not wants_contrast()
    if framed:  # the style's own frame would be as quiet as the row
        option.state &= ~QStyle.StateFlag.State_HasFocus
    option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
    if framed:
        painter.save()
        pen = QPen(accent(option.widget.palette()), _FRAME)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(option.rect.adjusted(_FRAME // 2, _FRAME // 2, -_FRAME // 2, -_FRAME // 2))
        painter.restore()


def calm_row(option: QStyleOptionViewItem) -> None:
    """Show the current row quietly, for the accent colour belongs to what is to be done next, and its box well."""
    if wants_contrast():
        return
    option.palette = _calm(option.palette, option.widget.style().name())


@kept_by_palette
def _calm(palette: QPalette, style: str) -> QPalette:
    palette = QPalette(with_visible_indicators(palette, style))
    text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
    ground = mix(palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Base), text, 0.09)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.Highlight, ground)
        palette.setColor(group, QPalette.ColorRole.HighlightedText, text)
    return palette

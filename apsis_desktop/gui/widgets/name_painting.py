"""How a row with a name is painted in the lists of the form: the name, and behind it a few muted words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from apsis_desktop.gui.style.indicators import with_visible_indicators
from apsis_desktop.gui.style.light_dark_theme import SPACE, accent, mix, muted, wants_contrast
from apsis_desktop.gui.text.shortening import ALONE, Siblings, shortened, within_width
from apsis_desktop.text.printable import one_line

_SLACK = 2
"""Pixels: widths of letters are fractions, and a text that just fits must not be cut."""

_FRAME = 2
"""Pixels, of the frame round the row where the keyboard is."""


def row_height(metrics: QFontMetrics) -> int:
    return max(metrics.height() + SPACE, 3 * SPACE)


def row_size(metrics: QFontMetrics) -> QSize:
    """Return what a row asks for: never more width than there is, or the view could be scrolled to the side.

    The rectangles that Qt gives for such rows would then reach beyond what is painted of them.
    """
    return QSize(0, row_height(metrics))


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint a row without its text: as the platform does, with the accent round it where the keyboard is."""
    calm_row(option)
    framed = not wants_contrast() and bool(option.state & QStyle.StateFlag.State_HasFocus)
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
    palette = with_visible_indicators(option.palette, option.widget.style())
    text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
    ground = mix(palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Base), text, 0.09)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.Highlight, ground)
        palette.setColor(group, QPalette.ColorRole.HighlightedText, text)
    option.palette = palette


def paint_name(
    painter: QPainter, rect: QRect, name: str, note: str, option: QStyleOptionViewItem, siblings: Siblings = ALONE
) -> None:
    """Paint a name and its note; the name gives way first, the note only beyond half of the room."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
    ink = option.palette.color(QPalette.ColorGroup.Active, role)
    note_ink = ink if selected and wants_contrast() else muted(option.widget.palette())
    metrics = option.fontMetrics
    alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    note = one_line(note)
    painter.save()
    painter.setFont(option.font)
    noted = 0
    if note:
        noted = min(metrics.horizontalAdvance(note) + _SLACK, rect.width() // 2)
    room = rect.width() - (noted + SPACE if noted else 0)
    shown = shortened(name, within_width(metrics, room), siblings)
    width = min(metrics.horizontalAdvance(shown) + _SLACK, room)
    painter.setPen(ink)
    painter.drawText(_placed(rect, 0, width, option), alignment, shown)
    if noted:
        painter.setPen(note_ink)
        shown = shortened(note, within_width(metrics, noted), siblings)
        painter.drawText(_placed(rect, width + SPACE, noted, option), alignment, shown)
    painter.restore()


def _placed(rect: QRect, left: int, width: int, option: QStyleOptionViewItem) -> QRect:
    logical = QRect(rect.left() + left, rect.top(), width + 1, rect.height())
    return QStyle.visualRect(option.direction, rect, logical)

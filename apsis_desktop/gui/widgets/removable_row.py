"""A row of what has been chosen: its whole name, on as many lines as it needs, and a cross that takes it out."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from apsis_desktop.gui.style.icons import paint_icon
from apsis_desktop.gui.style.light_dark_theme import (
    SPACE,
    Tone,
    accent,
    card,
    line,
    mix,
    muted,
    tone_ground,
    tone_ink,
    wants_contrast,
)
from apsis_desktop.gui.widgets.checklist.model import NOTE, SIBLINGS, Index
from apsis_desktop.gui.widgets.wrapped_name import WrappedName

BEFORE = NOTE + 1
"""A word in bold that belongs to the name, such as "not"; such a row stands out."""
PICTURE = NOTE + 2
"""The name of an icon before the name."""
ACTIONS = NOTE + 3
"""A tuple of `RowAction`."""
LINK = NOTE + 5
"""True for a row that is nothing but a link."""
FAINT = NOTE + 6
"""True for a row whose name is muted."""
HINT = NOTE + 7
"""What can be done with a row besides its actions, said in its tool tip."""

_ICON = 2 * SPACE
_CROSS = SPACE * 5 // 2
GAP = SPACE // 2
"""Pixels between two rows."""
_PADDING = SPACE // 2
_LEAST = 3 * SPACE
"""Pixels of what can be clicked, up and down and from side to side: fewer are hard to hit."""


class RowAction(NamedTuple):
    """Something to do with a row. One with an icon has a place in the row, all of them are in its menu."""

    key: str
    text: str
    shortcut: str = ""
    icon: str = ""


def actions_of(index: QModelIndex | QPersistentModelIndex) -> tuple[RowAction, ...]:
    found = index.data(ACTIONS)
    return found if isinstance(found, tuple) else ()


class RemovableRowDelegate(QStyledItemDelegate):
    """Paints such rows, on at most so many `lines`. `pointed_at` is the row under the mouse.

    `chips`: each is only as wide as its name and its cross, so that several stand on a line.
    """

    def __init__(self, view: QListView, *, chips: bool) -> None:
        super().__init__(view)
        self._view = view
        self.chips = chips
        self.lines = 1
        self.pointed_at = -1
        self.on_cross = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.size_of(option.font, index)

    def size_of(self, font: QFont, index: Index) -> QSize:
        most = self._view.viewport().width()
        around = self._around(index)
        name = _name(index)
        height = self._height(name.lines(font, most - around, self.lines))
        if not self.chips:
            return QSize(0, height)
        return QSize(min(name.width(font) + around + GAP, most), height)

    def is_cut(self, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tell whether the name of a chip is longer than there is room for."""
        room = self._view.viewport().width() - self._around(index)
        return not _name(index).is_seen(option.font, room, self.lines)

    def height_of(self, name: str, lines: int, *, before: str = "", note: str = "") -> int:
        """Return how high a row with a cross and this name is, with so many lines at most."""
        room = self._view.viewport().width() - SPACE - _CROSS
        return self._height(WrappedName(name, before=before, note=note).lines(self._view.font(), room, lines))

    def _height(self, lines: int) -> int:
        return max(_LEAST, lines * self._view.fontMetrics().lineSpacing() + _PADDING + GAP)

    def action_at(self, point: QPoint, option: QStyleOptionViewItem, index: QModelIndex) -> RowAction | None:
        """Return what a click does."""
        for action in actions_of(index):
            if index.data(LINK) and self._card(option).contains(point):
                return action
            if action.icon and self.target_rect(option).contains(point):
                return action
        return None

    def target_rect(self, option: QStyleOptionViewItem) -> QRect:
        """Return where a click means the cross: up to the next row or chip."""
        whole = option.rect
        place = QRect(whole.right() + 1 - _LEAST, whole.top(), _LEAST, whole.height())
        return QStyle.visualRect(option.direction, whole, place)

    def cross_rect(self, option: QStyleOptionViewItem) -> QRect:
        whole = self._card(option)
        place = QRect(whole.right() + 1 - _CROSS, whole.top(), _CROSS, whole.height())
        return QStyle.visualRect(option.direction, whole, place)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette, before = self._view.palette(), index.data(BEFORE)
        whole = self._card(option)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        ink = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(LINK):
            self._paint_link(painter, whole, option, index, focused=focused)
            painter.restore()
            return
        ground = tone_ground(Tone.WARN, palette) if before else mix(card(palette), ink, 0.03)
        edge = tone_ink(Tone.WARN, palette) if before else line(palette)
        if before and not wants_contrast():
            edge = mix(ground, edge, 0.5)
        painter.setBrush(ground)
        painter.setPen(QPen(accent(palette), 2) if focused else QPen(edge, 1))
        inset = 1.0 if focused else 0.5
        radius = whole.height() / 2 if self.chips else SPACE * 0.75
        painter.drawRoundedRect(QRectF(whole).adjusted(inset, inset, -inset, -inset), radius, radius)
        left = SPACE
        picture = index.data(PICTURE)
        if picture:
            side = QRect(whole.left() + SPACE // 2 + 2, whole.center().y() - SPACE + 1, _ICON, _ICON)
            place = QRectF(QStyle.visualRect(option.direction, whole, side)).adjusted(2, 2, -2, -2)
            paint_icon(painter, picture, place, muted(palette))
            left += _ICON
        sign = next((action.icon for action in actions_of(index) if action.icon), "")
        right = _CROSS if sign else SPACE
        text = QStyle.visualRect(option.direction, whole, whole.adjusted(left, 0, -right, 0))
        name_ink = muted(palette) if index.data(FAINT) else ink
        _name(index).paint(painter, text, self.lines, font=option.font, ink=name_ink, note_ink=muted(palette))
        if sign:
            box = QRectF(0, 0, _ICON, _ICON)
            box.moveCenter(QRectF(self.cross_rect(option)).center())
            colour = ink if self.pointed_at == index.row() and self.on_cross else muted(palette)
            inset = 3 if sign == "close" else 2  # a cross looks larger than it is
            paint_icon(painter, sign, box.adjusted(inset, inset, -inset, -inset), colour)
        painter.restore()

    def _paint_link(
        self, painter: QPainter, whole: QRect, option: QStyleOptionViewItem, index: Index, *, focused: bool
    ) -> None:
        font = QFont(option.font)
        font.setUnderline(self.pointed_at == index.row())
        painter.setFont(font)
        colour: QColor = accent(self._view.palette())
        if focused:
            painter.setPen(QPen(colour, 2))
            painter.drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -1), SPACE * 0.75, SPACE * 0.75)
        painter.setPen(colour)
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(whole.adjusted(SPACE, 0, -SPACE, 0), place, str(index.data()))

    def _card(self, option: QStyleOptionViewItem) -> QRect:
        """Return the row without the gap to the next one."""
        card_rect = option.rect.adjusted(0, 0, -GAP if self.chips else 0, -GAP)
        return QStyle.visualRect(option.direction, option.rect, card_rect)

    def _around(self, index: Index) -> int:
        """Return how much of a row's width is not the name's."""
        if index.data(LINK):
            return 2 * SPACE
        picture = _ICON if index.data(PICTURE) else 0
        cross = _CROSS if any(action.icon for action in actions_of(index)) else SPACE
        return SPACE + picture + cross + (GAP if self.chips else 0)


def _name(index: Index) -> WrappedName:
    return WrappedName(
        str(index.data()),
        before=str(index.data(BEFORE) or ""),
        note=str(index.data(NOTE) or ""),
        siblings=index.data(SIBLINGS),
    )

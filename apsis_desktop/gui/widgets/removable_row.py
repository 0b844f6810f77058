"""A row of what has been chosen: its picture, its name and note, and at its end what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from apsis_desktop.gui.style.icons import paint_icon
from apsis_desktop.gui.style.light_dark_theme import SPACE, accent, muted, strong_font, wants_contrast
from apsis_desktop.gui.widgets.checklist_model import NOTE, SIBLINGS
from apsis_desktop.gui.widgets.name_painting import paint_ground, paint_name, row_size

PICTURE = NOTE + 1
"""The name of an icon before the name."""
ACTIONS = NOTE + 2
"""A tuple of `RowAction`."""
HEADING = NOTE + 3
"""True for a line between the rows that cannot be chosen itself."""

_ICON = 2 * SPACE


@dataclass(frozen=True, slots=True)
class RowAction:
    """Something to do with a row. With an icon, the text is its tooltip alone."""

    key: str
    text: str
    icon: str = ""


def actions_of(index: QModelIndex | QPersistentModelIndex) -> tuple[RowAction, ...]:
    found = index.data(ACTIONS)
    return found if isinstance(found, tuple) else ()


def action_places(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> list[QRect]:
    """Return where a row's actions lie, in their order: at the end of what is seen of it, one beside the other.

    What is painted and what is clicked are both found here. `option.rect` may reach beyond the view that it is of.
    """
    actions, places = actions_of(index), list[QRect]()
    view = cast(QAbstractItemView, option.widget)
    rect = QRect(0, option.rect.top(), view.viewport().width(), option.rect.height())
    right = rect.right() + 1
    metrics = QFontMetrics(option.font)
    for action in reversed(actions):
        width = _ICON + SPACE if action.icon else metrics.horizontalAdvance(action.text) + 2 * SPACE
        places.insert(0, QRect(right - width, rect.top(), width, rect.height()))
        right -= width
    return [QStyle.visualRect(option.direction, rect, place) for place in places]


def action_at(point: QPoint, option: QStyleOptionViewItem, index: QModelIndex) -> RowAction | None:
    for action, place in zip(actions_of(index), action_places(option, index), strict=True):
        if place.contains(point):
            return action
    return None


class RemovableRowDelegate(QStyledItemDelegate):
    """Paints such rows. `pointed_at` is the row and the action's key under the mouse; its list keeps it up to date."""

    pointed_at: tuple[int, str] | None = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        name, row.text = row.text, ""
        if index.data(HEADING):
            _paint_heading(painter, row, name)
            return
        focused = bool(row.state & QStyle.StateFlag.State_HasFocus)
        paint_ground(painter, row)
        actions = actions_of(index)
        places = action_places(row, index)
        free = option.rect.width() - sum(place.width() for place in places)
        left = SPACE // 2
        picture = index.data(PICTURE)
        if picture:
            side = QRect(option.rect.left() + left, option.rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            paint_icon(painter, picture, QRectF(QStyle.visualRect(row.direction, option.rect, side)), _quiet(row))
            left += _ICON + SPACE // 2
        text = QRect(option.rect.left() + left, option.rect.top(), free - left - SPACE // 2, option.rect.height())
        place, note = QStyle.visualRect(row.direction, option.rect, text), str(index.data(NOTE) or "")
        paint_name(painter, place, name, note, row, index.data(SIBLINGS))
        by_key = next((one for one in actions if not one.icon), None) if focused else None  # what Space and Enter do
        for action, place in zip(actions, places, strict=True):
            pointed = self.pointed_at == (index.row(), action.key)
            self._paint_action(painter, row, place, action, pointed=pointed or action is by_key)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return row_size(option.fontMetrics)

    @staticmethod
    def _paint_action(
        painter: QPainter, row: QStyleOptionViewItem, place: QRect, action: RowAction, *, pointed: bool
    ) -> None:
        selected = bool(row.state & QStyle.StateFlag.State_Selected)
        text = row.palette.color(
            QPalette.ColorGroup.Active,
            QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text,
        )
        painter.save()
        if action.icon:
            box = QRectF(0, 0, _ICON, _ICON)
            box.moveCenter(QRectF(place).center())
            paint_icon(painter, action.icon, box.adjusted(2, 2, -2, -2), text if pointed else _quiet(row))
        else:
            font = row.font
            font.setUnderline(pointed)
            painter.setFont(font)
            painter.setPen(text if selected and wants_contrast() else accent(row.widget.palette()))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, action.text)
        painter.restore()


def _quiet(row: QStyleOptionViewItem) -> QColor:
    if wants_contrast() and row.state & QStyle.StateFlag.State_Selected:
        return row.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText)
    return muted(row.widget.palette())


def _paint_heading(painter: QPainter, row: QStyleOptionViewItem, text: str) -> None:
    painter.save()
    painter.setFont(strong_font(row.font))
    painter.setPen(row.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text))
    alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    painter.drawText(row.rect.adjusted(SPACE // 2, 0, -SPACE // 2, 0), alignment, text)
    painter.restore()

"""Paints a row of a checklist: the platform's own check box, the name, and a muted note."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from apsis_desktop.gui.widgets.checklist_model import NOTE, SIBLINGS
from apsis_desktop.gui.widgets.row_painting import paint_ground, paint_name, row_size

_TICKING = {Qt.Key.Key_Space, Qt.Key.Key_Select}


class ChecklistDelegate(QStyledItemDelegate):
    """`hint` is a note for the first row alone: what a key does with it that is pressed in the search field."""

    hint = ""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        text = row.widget.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, row, row.widget)
        text.setRight(option.rect.right() - 4)
        name = row.text
        row.text = ""
        paint_ground(painter, row)
        # There is room for one of the two, and what tells apart two of the same name counts more.
        note = index.data(NOTE) or (self.hint if index.row() == 0 else "")
        paint_name(painter, text.adjusted(4, 0, 0, 0), name, note, row, index.data(SIBLINGS))

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return row_size(option.fontMetrics)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's own signature
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tick by Space. Clicks are the view's: the whole row takes them, not only the box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TICKING:
            # A key that is held was meant once.
            return event.isAutoRepeat() or model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        return False

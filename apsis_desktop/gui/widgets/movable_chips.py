"""Chips that are dragged to another place: a mark beside one shows where that is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QWidget

from apsis_desktop.gui.style.light_dark_theme import accent
from apsis_desktop.gui.widgets.removable_list import RemovableList
from apsis_desktop.gui.widgets.removable_row import GAP

MARK = 3
"""Pixels, of the mark."""


class MovableChips(RemovableList):
    """`nearest` tells before which row a chip comes that is dropped before another one."""

    def __init__(self, nearest: Callable[[int, int], int], parent: QWidget | None = None) -> None:
        super().__init__(parent, chips=True)
        self._nearest = nearest
        self._press = QPoint()
        self._dragged = QPersistentModelIndex()
        self._mark = QRect()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)  # Qt's own is a thin line below the chip that is dragged

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position().toPoint()
        super().mousePressEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:  # noqa: N802 - Qt's own name
        index = self.indexAt(self._press)
        if Qt.ItemFlag.ItemIsDragEnabled not in index.flags():
            return
        self._dragged = QPersistentModelIndex(index)
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index]))
        drag.setPixmap(self._picture(index))
        drag.setHotSpot(self._press - self.visualRect(index).topLeft())
        drag.exec(supported, Qt.DropAction.MoveAction)
        self._end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not self._dragged.isValid():
            event.ignore()
            return
        self._show_mark(self._mark_at(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_mark(QRect())
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if not self._dragged.isValid():
            event.ignore()
            return
        row = self._dragged.row()
        place = self._nearest(row, self._before(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self._end()
        self.model().moveRow(QModelIndex(), row, QModelIndex(), place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._mark.isNull():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent(self.palette()))
            painter.drawRoundedRect(QRectF(self._mark), MARK / 2, MARK / 2)

    def _before(self, point: QPoint) -> int:
        """Return before which row a point lies: in reading order, up to the middle of its chip."""
        point = QStyle.visualPos(self.layoutDirection(), self.viewport().rect(), point)
        rows = self.model().rowCount()
        for row in range(rows):
            chip = self._chip(row)
            if point.y() < chip.top() or (point.y() <= chip.bottom() and point.x() <= chip.center().x()):
                return row
        return rows

    def _mark_at(self, point: QPoint) -> QRect:
        """Return where the mark is for a chip that is dropped here; nowhere if it would stay where it is."""
        row = self._dragged.row()
        place = self._nearest(row, self._before(point))
        if place in {row, row + 1}:
            return QRect()
        # At the end of a line, or at the beginning of the next one: where the mouse is.
        first, last = self._chip(place), self._chip(place - 1)
        at_end = place == self.model().rowCount() or (first.top() > last.top() and point.y() <= last.bottom())
        chip = last if at_end else first
        left = chip.right() + 1 - MARK if at_end else max(0, chip.left() - MARK)
        mark = QRect(left, chip.top(), MARK, chip.height() - GAP)
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), mark)

    def _chip(self, row: int) -> QRect:
        """Return where a chip is with the gap behind it, as if everything was read from left to right."""
        seen = self.visualRect(self.model().index(row, 0))
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), seen)

    def _picture(self, index: QModelIndex) -> QPixmap:
        """Paint a chip half transparent: what it is dragged over is to be seen."""
        option = self.option_of(index)
        scale = self.devicePixelRatioF()
        picture = QPixmap(QSize(option.rect.width(), option.rect.height()) * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        option.rect = QRect(QPoint(), option.rect.size())
        painter = QPainter(picture)
        painter.setOpacity(0.5)
        self.delegate.paint(painter, option, index)
        painter.end()
        return picture

    def _show_mark(self, mark: QRect) -> None:
        if mark != self._mark:
            self._mark = mark
            self.viewport().update()

    def _end(self) -> None:
        self._dragged = QPersistentModelIndex()
        self._show_mark(QRect())

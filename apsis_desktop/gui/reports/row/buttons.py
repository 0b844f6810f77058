"""Which button of the rows the mouse is on, and which it holds."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QTableView

from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.reports.row.delegate import RowDelegate
from apsis_desktop.gui.reports.row.places import RowPlaces
from apsis_desktop.gui.reports.table_model import Index


class RowButtons:
    def __init__(self, view: QTableView, delegate: RowDelegate, places: RowPlaces) -> None:
        self._view = view
        self._delegate = delegate
        self._places = places

    def hover(self, button: QModelIndex, row: QModelIndex) -> None:
        """Take in which button and which row the mouse is on."""
        boxes = self._delegate.tick_boxes
        before = self._delegate.hovered, boxes.hovered
        now = _kept(button), _kept(row.siblingAtColumn(Column.REPORT))
        if before != now:
            self._delegate.hovered, boxes.hovered = now
            for index in (*before, *now):
                self.repaint_row(index)

    def hold(self, button: QModelIndex) -> None:
        """Take in which button the mouse holds."""
        before = self._delegate.pressed
        self._delegate.pressed = _kept(button)
        self.repaint_row(before)
        self.repaint_row(button)

    def repaint_row(self, index: Index | None) -> None:
        if index is not None and index.isValid():
            first = self._view.model().index(index.row(), index.column())
            self._view.viewport().update(self._places.row_rect(first))


def _kept(index: QModelIndex) -> QPersistentModelIndex | None:
    return QPersistentModelIndex(index) if index.isValid() else None

"""Where the rows of the list of reports and their buttons are on the screen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.reports.row.delegate import RowDelegate
from apsis_desktop.gui.reports.row.layout import RowGeometry


class RowPlaces:
    """Answers in coordinates of the view's viewport."""

    def __init__(self, view: QTableView, delegate: RowDelegate) -> None:
        self._view = view
        self._delegate = delegate

    def row_at(self, position: QPoint) -> QModelIndex:
        """Return the cell at a place; an invalid index above a row, where its heading is."""
        index = self._view.indexAt(position)
        return index if index.isValid() and position.y() >= self._geometry(index).card.top() else QModelIndex()

    def button_at(self, position: QPoint) -> QModelIndex:
        """Return the cell whose button, or whose link, is at a place; an invalid index where there is none."""
        index = self._view.indexAt(position)
        if not index.isValid():
            return QModelIndex()
        if self.link_rect(index).contains(position):
            return index.siblingAtColumn(Column.REPORT)
        at_button = index.column() != Column.REPORT and self.button_rect(index).contains(position)
        return index if at_button else QModelIndex()

    def link_rect(self, index: QModelIndex) -> QRect:
        """Return where the link of a row is, which is by the mouse alone: the menu has what it does. Empty if none."""
        return self._geometry(index).again

    def button_rect(self, index: QModelIndex) -> QRect:
        """Return where the button of a cell is; of the report's own cell, where the row is."""
        place = self._geometry(index)
        return {Column.REPORT: place.card, Column.NEXT_STEP: place.step, Column.MORE: place.more}[
            Column(index.column())
        ]

    def is_tick_box(self, position: QPoint) -> bool:
        """Tell whether the box by which a report is selected beside others is at a place."""
        index = self.row_at(position)
        return index.isValid() and self._geometry(index).disc.contains(position)

    def row_rect(self, index: QModelIndex) -> QRect:
        cell = self._view.visualRect(index)
        return QRect(0, cell.top(), self._view.viewport().width(), cell.height())

    def menu_place(self, index: QModelIndex) -> QPoint:
        """Return where a menu opens that was called for in a cell, on the screen."""
        column = Column.MORE if index.column() != Column.NEXT_STEP else Column.NEXT_STEP
        rect = self.button_rect(index.siblingAtColumn(column))
        return self._view.viewport().mapToGlobal(rect.bottomLeft() + QPoint(0, 2))

    def _geometry(self, index: QModelIndex) -> RowGeometry:
        option = QStyleOptionViewItem()
        self._view.initViewItemOption(option)
        option.rect = self._view.visualRect(index)
        return self._delegate.geometry(option, index)

"""Paints the reports' rows. Each cell paints the whole row and keeps its own part of it.

So the words of a row can use all the room that its button leaves, and a cell can be painted alone.
"""

from __future__ import annotations

from PySide6.QtCore import QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from apsis_desktop.gui.reports.row_cells import Column, RowParts
from apsis_desktop.gui.reports.row_layout import RowGeometry, RowMeasures
from apsis_desktop.gui.reports.row_painter import RowPainter
from apsis_desktop.gui.reports.table_model import Index, Role
from apsis_desktop.gui.style.light_dark_theme import SPACE


class RowDelegate(QStyledItemDelegate):
    """The view sets `hovered` and `pressed` to the cell whose button the mouse is on, or holds."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.status_lines = 2
        self.hovered: QPersistentModelIndex | None = None
        self.pressed: QPersistentModelIndex | None = None
        self._measured: tuple[tuple[QFont, int], RowMeasures] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        measures = self._measures(option.font)
        return QSize(measures.row_height * 4, measures.row_height)

    def geometry(self, option: QStyleOptionViewItem, index: Index) -> RowGeometry:
        """Return where the parts of a row lie; `option.rect` is any of its cells."""
        return self._geometry(option, index.data(Role.CONTENT), self._measures(option.font))

    def _geometry(self, option: QStyleOptionViewItem, content: RowParts, measures: RowMeasures) -> RowGeometry:
        width = self._view.viewport().width() - (SPACE if self._view.verticalScrollBar().isVisible() else 0)
        left = self._view.viewport().width() - width if option.direction is Qt.LayoutDirection.RightToLeft else 0
        row = QRect(left, option.rect.top(), width, option.rect.height())
        return measures.lay_out(row, content.step_name, option.direction)

    def _measures(self, font: QFont) -> RowMeasures:
        """Measure a font once, not for each cell."""
        if self._measured is None or self._measured[0] != (font, self.status_lines):
            self._measured = ((QFont(font), self.status_lines), RowMeasures(font, self.status_lines))
        return self._measured[1]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)
        # Over the style's own mark of the current row: the card has one.
        painter.fillRect(option.rect, option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self._view.currentIndex()
        current = chosen if self._view.hasFocus() else None
        content, measures = index.data(Role.CONTENT), self._measures(option.font)
        place = self._geometry(option, content, measures)
        # The whole row, though only a cell of it is selected.
        selected = _column(chosen, index) is not None
        RowPainter(painter, option, content, place, measures, selected=selected).paint(
            focused=_column(current, index), hovered=_column(self.hovered, index), pressed=_column(self.pressed, index)
        )
        painter.restore()


def _column(cell: Index | None, index: Index) -> Column | None:
    """Return the column of `cell` when it is in the row of `index`."""
    return Column(cell.column()) if cell is not None and cell.isValid() and cell.row() == index.row() else None

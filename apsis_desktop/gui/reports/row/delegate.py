"""Paints the reports' rows, each as a whole: its words can use all the room that its button leaves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QRegion
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from apsis_desktop.gui.reports.row.cells import Column, RowParts
from apsis_desktop.gui.reports.row.layout import RowGeometry, RowMeasures
from apsis_desktop.gui.reports.row.painter import RowPainter
from apsis_desktop.gui.reports.row.tick_boxes import TickBoxes
from apsis_desktop.gui.reports.table_model import Index, Role
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.jobs.by_hand import LONGEST_NAME


class RowDelegate(QStyledItemDelegate):
    """The view sets `hovered` and `pressed` to the cell whose button the mouse is on, or holds."""

    def __init__(self, view: QTableView, to_save: Callable[[], int]) -> None:
        super().__init__(view)
        self._view = view
        self.tick_boxes = TickBoxes(view, to_save)
        self.fills_first = True
        """Whether the button of the first row is the one thing to do next."""
        self.hovered: QPersistentModelIndex | None = None
        self.pressed: QPersistentModelIndex | None = None
        self._measured: tuple[QFont, RowMeasures] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        measures = self.measures(option.font)
        return QSize(measures.row_height() * 4, measures.row_height())

    def geometry(self, option: QStyleOptionViewItem, index: Index) -> RowGeometry:
        """Return where the parts of a row lie; `option.rect` is any of its cells."""
        has_head = bool(index.data(Role.HEAD))
        return self._geometry(option, index.data(Role.CONTENT), has_head=has_head)

    def _geometry(self, option: QStyleOptionViewItem, content: RowParts, *, has_head: bool) -> RowGeometry:
        width = self._view.viewport().width() - (SPACE if self._view.verticalScrollBar().isVisible() else 0)
        left = self._view.viewport().width() - width if option.direction is Qt.LayoutDirection.RightToLeft else 0
        row = QRect(left, option.rect.top(), width, option.rect.height())
        measures = self.measures(option.font)
        return measures.lay_out(row, content.step_name, content.again, option.direction, has_head=has_head)

    def measures(self, font: QFont) -> RowMeasures:
        """Measure a font once, not for each cell."""
        if self._measured is None or self._measured[0] != font:
            self._measured = QFont(font), RowMeasures(font)
        return self._measured[1]

    def paint_rows(self, region: QRegion) -> None:
        """Paint what there is of rows in a part of the viewport."""
        option = QStyleOptionViewItem()
        self._view.initViewItemOption(option)
        whole, row = region.boundingRect(), self._view.rowAt(region.boundingRect().top())
        with QPainter(self._view.viewport()) as painter:
            while 0 <= row < self._view.model().rowCount() and self._view.rowViewportPosition(row) <= whole.bottom():
                top, height = self._view.rowViewportPosition(row), self._view.rowHeight(row)
                option.rect = QRect(0, top, self._view.viewport().width(), height)
                if region.intersects(option.rect):
                    self.paint(painter, option, self._view.model().index(row, Column.REPORT))
                row += 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)
        # Over the style's own mark of the current row: the card has one.
        painter.fillRect(option.rect, option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self._view.currentIndex() if self._view.hasFocus() else None
        content, head = index.data(Role.CONTENT), index.data(Role.HEAD)
        place = self._geometry(option, content, has_head=bool(head))
        # The whole row, though a cell is pressed.
        selected = self._view.selectionModel().isSelected(index)
        measures = self.measures(option.font)
        filled = self.fills_first and index.row() == 0 and content.stands_out
        row = RowPainter(painter, option, content, place, measures, selected=selected, filled=filled, head=head)
        row.ticked = self.tick_boxes.box(index, selected=selected)
        row.paint(
            focused=_column(current, index), hovered=_column(self.hovered, index), pressed=_column(self.pressed, index)
        )
        painter.restore()

    # --- another name ----------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = super().createEditor(parent, option, index)
        field.setAccessibleName(self.tr("Report name"))
        field.setAccessibleDescription(self.tr("Enter saves the name, Esc cancels."))
        if isinstance(field, QLineEdit):
            field.setMaxLength(LONGEST_NAME)
        return field

    def updateEditorGeometry(  # noqa: N802 - Qt's own name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        words = self.geometry(option, index).words
        height = editor.sizeHint().height()
        editor.setGeometry(words.left() - SPACE // 2, words.top() + SPACE // 2, words.width() + SPACE // 2, height)


def _column(cell: Index | None, index: Index) -> Column | None:
    """Return the column of `cell` when it is in the row of `index`."""
    return Column(cell.column()) if cell is not None and cell.isValid() and cell.row() == index.row() else None

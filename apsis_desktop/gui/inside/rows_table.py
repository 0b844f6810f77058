"""A table over all rows of a list: sorted by a press on a heading, its cells selected and copied."""

from __future__ import annotations

import csv
import io
import threading
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from apsis_desktop.gui.inside.rows_model import RAW, Read, RowsModel
from apsis_desktop.gui.style.light_dark_theme import SPACE, line
from apsis_desktop.system.background import Background

MOST_COPIED = 100_000
"""Rows: as many as other programs take in from the clipboard without a long pause."""
_WIDEST, _USUAL = SPACE * 40, SPACE * 16


class RowsTable(QTableView):
    """What it is to be sorted by is told by its model. `copied` carries how many rows were copied, and of how many."""

    copied = Signal(int, int)

    def __init__(self, model: RowsModel, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.rows = model
        self._background = background
        self.groups = GroupLines(self)
        self.setItemDelegate(self.groups)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAccessibleName(self.tr("Rows"))
        self.setAccessibleDescription(
            self.tr(
                "The arrow keys move between cells. Shift selects more of them, and the menu key sorts by a column."
            )
        )
        down = self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = self.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setDefaultSectionSize(_USUAL)
        across.setMinimumSectionSize(SPACE * 6)
        across.setHighlightSections(False)
        across.setSectionsMovable(True)
        # Of the table's own it would ask for each column, cell by cell, whether all of it is selected.
        across.setSelectionModel(QItemSelectionModel(model, across))
        across.setSortIndicatorClearable(True)
        self._mark_sorted(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._copy = QAction(self.tr("Copy"), self)
        self._copy.setShortcut(QKeySequence.StandardKey.Copy)
        self._copy.setAutoRepeat(False)
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # to be seen: the key comes to the table
        self._copy.triggered.connect(self.copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        model.modelReset.connect(self._fit)
        self._fit()

    def show_unsorted(self) -> None:
        """Mark no heading: the rows are in an order of their own."""
        self._mark_sorted(-1, Qt.SortOrder.AscendingOrder)

    def show_groups(self, column: int | None) -> None:
        """Draw a line wherever another value of a column begins: rows with the same one are together."""
        self.groups.column = column
        self.viewport().update()

    def fit_columns(self, rows: Sequence[Sequence[str | None]], key: int | None = None) -> None:
        """Make each column as wide as what these rows have in it, within bounds. `key`: where the export keys are.

        Those are long, and seldom read.
        """
        metrics = QFontMetrics(self.font())
        across = self.horizontalHeader()
        across.setStretchLastSection(False)
        for column in range(self.rows.columnCount()):
            cells = [row[column] or "" for row in rows]
            widest = max((metrics.horizontalAdvance(cell[:200]) for cell in cells), default=0)
            most = _USUAL if column == key else _WIDEST
            across.resizeSection(column, max(across.sectionSizeHint(column), min(most, widest + SPACE * 2)))
        self._fill_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill_width()

    def _fill_width(self) -> None:
        """Let the last column reach the edge, where there is room; elsewhere Qt would make it as narrow as can be."""
        across = self.horizontalHeader()
        across.setStretchLastSection(False)
        across.setStretchLastSection(across.length() < self.viewport().width())

    def visible_rows(self) -> tuple[int, int]:
        """Return the first and the last row that is seen; -1 where there is none."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 or first < 0 else self.rows.rowCount() - 1

    def copy(self) -> None:
        """Copy the selected cells as tab-separated text; cells that are not loaded yet are read first."""
        chosen, read = self.selectionModel().selection(), self.rows.reader()
        if chosen.isEmpty() or read is None:
            return
        area = chosen.first()
        rows = min(area.height(), MOST_COPIED)
        across = self.horizontalHeader()
        columns = [across.logicalIndex(at) for at in range(across.count())]
        wanted = [at for at in columns if area.left() <= at <= area.right()]
        work = partial(_as_text, read, area.top(), rows, wanted)
        self._background.run(work, partial(self._copied, rows, area.height()), parent=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):  # Qt's own takes the current cell alone
            self.copy()
        else:
            super().keyPressEvent(event)

    def _copied(self, rows: int, selected: int, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(rows, selected)

    def _mark_sorted(self, column: int, order: Qt.SortOrder) -> None:
        across = self.horizontalHeader()
        with QSignalBlocker(across):
            across.setSortIndicator(column, order)
        across.viewport().update()

    def _sort_by(self, column: int, order: Qt.SortOrder, _checked: bool) -> None:  # noqa: FBT001 - of the menu entry
        self.sortByColumn(column, order)

    def _show_menu(self, at: QPoint) -> None:
        by_key = not self.viewport().rect().contains(at) or not self.indexAt(at).isValid()
        index = self.currentIndex() if by_key else self.indexAt(at)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._copy)
        if index.isValid():
            menu.addSeparator()
            up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
            for text, column, order in (
                (self.tr("Sort ascending"), index.column(), up),
                (self.tr("Sort descending"), index.column(), down),
                (self.tr("Order of the file"), -1, up),
            ):
                menu.addAction(text).triggered.connect(partial(self._sort_by, column, order))
        place = self.visualRect(index).bottomLeft() if by_key and index.isValid() else at
        menu.popup(self.viewport().mapToGlobal(place))

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE)

    def sizeHint(self) -> QSize:
        return QSize(SPACE * 90, SPACE * 50)


class GroupLines(QStyledItemDelegate):
    """Draws the lines between groups of rows; `column` has the value that those of a group share."""

    column: int | None = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if self.begins_group(index):
            painter.fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1, line(option.palette))

    def begins_group(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        if self.column is None or not index.row():
            return False
        own, above = (index.sibling(row, self.column).data(RAW) for row in (index.row(), index.row() - 1))
        return own is not None and above is not None and _key(own) != _key(above)


def _key(cell: str) -> str:
    """Return by what people are told apart, as `lists.cells.key` does."""
    return cell.strip().lower() if "@" in cell else cell.strip()


def _as_text(read: Read, first: int, count: int, columns: Sequence[int], cancelled: threading.Event) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    for row in read(first, count, cancelled):
        writer.writerow([row[at] or "" for at in columns])
    return text.getvalue().removesuffix("\n")

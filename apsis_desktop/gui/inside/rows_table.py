"""A table over all rows of a list: sorted by a press on a heading, its cells selected and copied."""

from __future__ import annotations

import csv
import io
import threading
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from apsis_desktop.gui.inside.rows_model import Read, RowsModel
from apsis_desktop.gui.style.light_dark_theme import SPACE
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

    def fit_columns(self, rows: Sequence[Sequence[str | None]]) -> None:
        """Make each column as wide as what these rows have in it, within bounds."""
        metrics = QFontMetrics(self.font())
        across = self.horizontalHeader()
        for column in range(self.rows.columnCount()):
            cells = [row[column] or "" for row in rows]
            widest = max((metrics.horizontalAdvance(cell[:200]) for cell in cells), default=0)
            across.resizeSection(column, max(across.sectionSizeHint(column), min(_WIDEST, widest + SPACE * 2)))

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


def _as_text(read: Read, first: int, count: int, columns: Sequence[int], cancelled: threading.Event) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    for row in read(first, count, cancelled):
        writer.writerow([row[at] or "" for at in columns])
    return text.getvalue().removesuffix("\n")

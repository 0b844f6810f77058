"""The rows of a list for a table, however many: those that are looked at are read as they are needed."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from apsis_desktop.errors import ApsisError
from apsis_desktop.lists.engine import Row
from apsis_desktop.system.background import Background
from apsis_desktop.text.printable import printable

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[int, int, threading.Event], list[Row]]
"""Reads so many rows from a place on; on a thread that may wait."""
Shown = Callable[[str], str]
"""Turns what is in a cell into what is shown of it."""

RAW = Qt.ItemDataRole.UserRole
"""What is in the cell, as it is copied."""
_PAGE = 32  # rows
_KEPT = 128  # pages
_AT_ONCE = 4  # pages
_LONGEST = 300  # letters that are shown


class RowsModel(QAbstractTableModel):
    """Cells are blank until their rows are there. `failed` carries the error of rows that cannot be read.

    `sort_wanted` carries the place of a column by which they are to be sorted, -1 for none, and a `Qt.SortOrder`.
    """

    failed = Signal(object)
    sort_wanted = Signal(int, object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._headings: tuple[str, ...] = ()
        self._shown: dict[int, Shown] = {}
        self._count = 0
        self._read: Read | None = None
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()  # pages; the one that was asked for last is the last
        self._reading = False
        self._rows_shown = 0  # how often other rows were shown
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)

    def show_rows(self, headings: Sequence[str], count: int, read: Read) -> None:
        """Show other rows, or the same ones in another order."""
        self.beginResetModel()
        self._headings, self._count, self._read = tuple(headings), count, read
        self._rows_shown += 1
        self._pages.clear()
        self._wanted.clear()
        self._reading = False
        self.endResetModel()

    def show_as(self, column: int, shown: Shown) -> None:
        """Show the cells of a column in another way than they are written."""
        self._shown[column] = shown
        if self._count:
            self.dataChanged.emit(self.index(0, column), self.index(self._count - 1, column))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return section + 1
        return printable(self._headings[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in {Qt.ItemDataRole.DisplayRole, RAW} or not index.isValid():
            return None
        row = self._row(index.row())
        cell = None if row is None else row[index.column()]
        if cell is None or role == RAW:
            return cell
        shown = self._shown.get(index.column())
        return printable(cell[:_LONGEST]) if shown is None else shown(cell)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if self._count:
            self.sort_wanted.emit(column, order)

    def is_there(self, row: int) -> bool:
        """Tell whether the cells of a row are loaded; if not, they are requested."""
        return self._row(row) is not None

    def reader(self) -> Read | None:
        """Return what reads the rows that are shown, for who needs many of them."""
        return self._read

    def _row(self, row: int) -> Row | None:
        number, at = divmod(row, _PAGE)
        page = self._pages.get(number)
        if page is None:
            self._wanted[number] = None
            self._wanted.move_to_end(number)
            if not self._reading and not self._soon.isActive():
                self._soon.start(0)
            return None
        return page[at] if at < len(page) else None

    def _begin(self) -> None:
        """Read what was asked for last, and what lies beside it; the rest is asked for again where it is still seen."""
        if self._reading or self._read is None or not self._wanted:
            return
        first = last = next(reversed(self._wanted))
        while last - first < _AT_ONCE - 1 and {first - 1, last + 1} & self._wanted.keys():
            first, last = (first - 1, last) if first - 1 in self._wanted else (first, last + 1)
        self._wanted.clear()
        self._reading = True
        work = partial(self._read, first * _PAGE, (last - first + 1) * _PAGE)
        self._background.run(
            work, partial(self._take, self._rows_shown, first), partial(self._fail, self._rows_shown), parent=self
        )

    def _take(self, shown: int, first: int, rows: list[Row]) -> None:
        if shown != self._rows_shown:
            return
        self._reading = False
        for at in range(0, max(len(rows), 1), _PAGE):
            self._pages[first + at // _PAGE] = rows[at : at + _PAGE]
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        begin, end = first * _PAGE, min(first * _PAGE + len(rows), self._count)
        if end > begin:
            self.dataChanged.emit(self.index(begin, 0), self.index(end - 1, len(self._headings) - 1))
        self._begin()

    def _fail(self, shown: int, problem: ApsisError) -> None:
        if shown == self._rows_shown:
            self._reading = False
            self._wanted.clear()
            self.failed.emit(problem)

"""The columns of a list that is looked into, with what is known of each so far."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from apsis_desktop.gui.inside.column_text import in_full
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.lists.counts import Summary
from apsis_desktop.lists.inside.contents import Contents
from apsis_desktop.text.printable import printable

Index = QModelIndex | QPersistentModelIndex
COLUMN = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """`percent`: how full it is; None before that is counted. `share` is the same between 0 and 1."""

    heading: str
    percent: int | None = None
    share: float = 0.0
    contents: Contents | None = None


class ColumnsModel(QAbstractListModel):
    def __init__(self, amounts: Amounts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._amounts = amounts
        self._columns: list[ShownColumn] = []

    def show_headings(self, headings: tuple[str, ...]) -> None:
        self.beginResetModel()
        self._columns = [ShownColumn(heading) for heading in headings]
        self.endResetModel()

    def show_counts(self, summary: Summary) -> None:
        for at, column in enumerate(summary.columns):
            share = column.filled / summary.rows if summary.rows else 0.0
            self._change(at, replace(self._columns[at], percent=summary.percent(column), share=share))

    def show_contents(self, place: int, contents: Contents) -> None:
        self._change(place, replace(self._columns[place], contents=contents))

    def column(self, place: int) -> ShownColumn:
        return self._columns[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | ShownColumn | None:
        if not index.isValid():
            return None
        column = self._columns[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return printable(column.heading)
            case Qt.ItemDataRole.AccessibleTextRole if column.percent is not None:
                return in_full(column.heading, column.percent, column.contents, self._amounts)
            case _ if role == COLUMN:
                return column
        return None

    def _change(self, place: int, column: ShownColumn) -> None:
        self._columns[place] = column
        self.dataChanged.emit(self.index(place), self.index(place))

"""How high the rows are: all alike, but for a heading above, and for one that says more than has room in a line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QTimer
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from apsis_desktop.gui.reports.inbox import ReportInbox
from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.reports.row.delegate import RowDelegate
from apsis_desktop.gui.reports.row.layout import MOST_LINES, has_room_beside
from apsis_desktop.gui.reports.table_model import Role
from apsis_desktop.gui.text.line_wrapping import wrapped


class RowHeights(QObject):
    """Only rows to save and those with trouble are measured, never thousands of past ones."""

    def __init__(self, table: QTableView, inbox: ReportInbox, delegate: RowDelegate) -> None:
        super().__init__(table)
        self._table = table
        self._inbox = inbox
        self._delegate = delegate
        self._higher: list[
            tuple[QPersistentModelIndex, int]
        ] = []  # with their rows; Qt takes heights along as they move
        self._lines: dict[int, int] = {}  # of the status, in rows that say much
        self._due = False  # while every row has to stay where it is
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit_unless_held)
        inbox.rearranged.connect(self.fit)
        inbox.released.connect(self._fit_again)
        inbox.dataChanged.connect(self._look)

    def fit(self) -> None:
        """Give every row its height."""
        self._due = False
        measures = self._delegate.measures(self._table.font())
        header = self._table.verticalHeader()
        usual = measures.row_height()
        if header.defaultSectionSize() != usual:
            header.setDefaultSectionSize(usual)
        heads = set(self._inbox.heads())
        self._lines = {row: self._needed(row) for row in self._inbox.rows_that_say_much()}
        higher = {
            row: measures.row_height(self._lines.get(row, 1), has_head=row in heads) for row in heads | set(self._lines)
        }
        # When all rows were made anew, Qt has left the heights where they were.
        before = {index.row() if index.isValid() else row for index, row in self._higher}
        for row in before | set(higher):
            if row < self._inbox.rowCount():
                header.resizeSection(row, higher.get(row, usual))
        self._higher = [(QPersistentModelIndex(self._inbox.index(row, Column.REPORT)), row) for row in higher]

    def _needed(self, row: int) -> int:
        """Return how many lines the status of a row takes."""
        index = self._inbox.index(row, Column.REPORT)
        option = QStyleOptionViewItem()
        option.font, option.direction = self._table.font(), self._table.layoutDirection()
        option.rect = QRect(0, 0, 1, self._delegate.measures(option.font).row_height())
        words, content = self._delegate.geometry(option, index).words.width(), index.data(Role.CONTENT)
        lines = wrapped(content.status, option.font, words, MOST_LINES)
        below = not has_room_beside(content.kind, lines, self._delegate.measures(option.font).plain, words)
        return min(MOST_LINES, max(1, len(lines) + below))

    def _look(self, first: QModelIndex, last: QModelIndex) -> None:
        """Fit them soon, where a row has come to say more than before, or less."""
        for row in range(first.row(), last.row() + 1):
            if (self._needed(row) if self._inbox.says_much(row) else 1) != self._lines.get(row, 1):
                self._later.start(0)

    def _fit_unless_held(self) -> None:
        self._due = self._inbox.is_held
        if not self._due:
            self.fit()

    def _fit_again(self) -> None:
        if self._due:
            self.fit()

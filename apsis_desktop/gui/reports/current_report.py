"""Which report is the current one, also when all rows are made anew."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject

from apsis_desktop.gui.reports.inbox import ReportInbox
from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.reports.table import ReportTable


class CurrentReport(QObject):
    def __init__(self, table: ReportTable, inbox: ReportInbox) -> None:
        super().__init__(table)
        self._table = table
        self._inbox = inbox
        self._place: tuple[str, Column, int] | None = None  # its id, column and the scroll bar, during a reset
        inbox.modelAboutToBeReset.connect(self._keep_place)
        inbox.modelReset.connect(self._find_place)

    def set(self, index: QModelIndex) -> None:
        """Select a report alone, whatever keys are held: with Ctrl, Qt's own would add it to what is selected."""
        flags = QItemSelectionModel.SelectionFlag
        self._table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _keep_place(self) -> None:
        job, bar = self._table.current_job(), self._table.verticalScrollBar()
        self._place = None if job is None else (job.id, Column(self._table.currentIndex().column()), bar.value())

    def _find_place(self) -> None:
        """Go back to the report that was the current one; all rows were made anew."""
        if self._place is None:
            return
        (job_id, column, scrolled), self._place = self._place, None
        index = self._inbox.index_of(job_id, column)
        if index.isValid():
            self.set(index)
            self._table.verticalScrollBar().setValue(scrolled)

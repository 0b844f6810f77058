"""Which reports are shown: those of one connection whose names hold every word that is searched for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSortFilterProxyModel

from apsis_desktop.gui.reports.table_model import Index, ReportTableModel
from apsis_desktop.gui.text.report_name import title
from apsis_desktop.gui.text.search import search_key, search_words


class ReportFilter(QSortFilterProxyModel):
    def __init__(self, model: ReportTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._connection: str | None = None
        self._reports = model
        self.setSourceModel(model)

    def search(self, text: str) -> None:
        self.beginFilterChange()
        self._words = search_words(text)
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def show_connection(self, connection_id: str | None) -> None:
        """Show the reports of one connection, and those whose connection is not known; None shows all."""
        self.beginFilterChange()
        self._connection = connection_id
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: ARG002 - Qt's own signature
        job = self._reports.job_in(row)
        if self._connection is not None and job.connection_id != self._connection and job.is_known:
            return False
        if not self._words:
            return True
        name = search_key(title(job))
        return all(word in name for word in self._words)

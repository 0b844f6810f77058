"""The line below the table: which rows are seen, of how many, and what was copied."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apsis_desktop.gui.inside.rows_table import RowsTable
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.widgets.labels import SecondaryLabel

_COPIED_SHOWN = 4000  # milliseconds


class StatusLine(QWidget):
    def __init__(self, table: RowsTable, amounts: Amounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._amounts = amounts
        self._count = 0
        self._all: int | None = None
        self.place = SecondaryLabel()
        note = SecondaryLabel(self.tr("Nothing you see here is kept, and the file stays as it is."))
        note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.place, 1)
        row.addWidget(note, 1)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_SHOWN)
        self._copied.timeout.connect(self._say)
        table.verticalScrollBar().valueChanged.connect(self._say)
        table.verticalScrollBar().rangeChanged.connect(self._say)

    def say_rows(self, count: int, every: int | None) -> None:
        """Say how many rows there are to be seen, of how many in the list."""
        self._count, self._all = count, every
        self._say()
        if every is not None and count != every:
            self._announce(self.tr("%Ln rows match", "", count))

    def say_searching(self) -> None:
        """Say that the rows which are seen are not those that are wanted now."""
        self._all = None
        self._copied.stop()
        self.place.setText(self.tr("Searching…"))

    def say_nothing(self) -> None:
        """Say nothing of the rows: which they are could not be found out."""
        self.say_searching()
        self.place.setText("")

    def say_copied(self, rows: int, selected: int) -> None:
        if rows < selected:
            text = self.tr("The first %Ln rows were copied", "", rows)
        else:
            text = self.tr("%Ln rows copied", "", rows)
        self.place.setText(text)
        self._announce(text)
        self._copied.start()

    def _announce(self, text: str) -> None:
        """Have a screen reader say it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _say(self) -> None:
        if self._all is None or self._copied.isActive():
            return
        if not self._count:
            self.place.setText(self.tr("No rows match") if self._all else self.tr("The list is empty"))
            return
        first, last = self._table.visible_rows()
        numbers = {
            "first": self._amounts.number(max(first, 0) + 1),
            "last": self._amounts.number(min(last, self._count - 1) + 1),
            "count": self._amounts.number(self._count),
            "all": self._amounts.number(self._all),
        }
        if self._count < self._all:
            text = self.tr("Rows {first}–{last} of {count} that match; {all} in the list")
        else:
            text = self.tr("Rows {first}–{last} of {count}")
        self.place.setText(text.format(**numbers))

"""The same person twice, in a line: by which column, how many; showing them, and saving the list with one of each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apsis_desktop.gui.inside.columns_model import ColumnsModel
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.widgets.buttons import LinkButton, PushButton
from apsis_desktop.gui.widgets.fields import Dropdown
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.lists.doubles import Shared

_EMAIL = {"email", "e-mail", "e-post", "epost", "email address"}


class DoublesBar(QWidget):
    """`column_chosen` carries the heading of a column, `shown` whether the people are to be seen who share a value.

    `save_wanted` carries the heading by which the list is to have one of each, and that of the dates by which the
    latest is kept, or None for the fullest.
    """

    column_chosen = Signal(str)
    shown = Signal(bool)
    save_wanted = Signal(str, object)

    def __init__(self, model: ColumnsModel, amounts: Amounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._amounts = amounts
        self.column = Dropdown()
        self.column.setAccessibleName(self.tr("Duplicates by"))
        self.column.setPlaceholderText(self.tr("Choose a column"))
        self.column.setAccessibleDescription(self.tr("Finds rows with the same value in this column."))
        self.found = SecondaryLabel()
        self.show_them = LinkButton(self.tr("Show them"))
        self.show_them.setAccessibleDescription(self.tr("Shows only rows that share a value, sorted by it."))
        self.kept = Dropdown()
        self.kept.setAccessibleName(self.tr("Row to keep"))
        self.kept.setAccessibleDescription(self.tr("Which row of each person the saved list has."))
        self._keep = PlainLabel(self.tr("Keep", "before the row that is kept of each person"))
        self._keep.setBuddy(self.kept)
        self.save = PushButton(self.tr("Save one of each…"))
        self.save.setAccessibleDescription(self.tr("Saves a list with one row for each person, as a new file."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        label = PlainLabel(self.tr("Duplicates by"))
        label.setBuddy(self.column)
        row.addWidget(label)
        row.addWidget(self.column)
        row.addWidget(self.found, 1)
        row.addWidget(self.show_them)
        row.addSpacing(SPACE * 2)  # what follows is about the file that is saved
        row.addWidget(self._keep)
        row.addWidget(self.kept)
        row.addWidget(self.save)
        self.show_them.setCheckable(True)
        self.show_them.toggled.connect(self._toggle)
        self.column.activated.connect(lambda _at: self._choose())
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.column.currentText(), self.kept.currentData()))
        model.dataChanged.connect(self._offer_dates)
        self._offer(there=False)
        self.setEnabled(False)

    def begin(self) -> None:
        """Offer the columns, with the one of email addresses chosen where there is one."""
        headings = [self._model.column(at).heading for at in range(self._model.rowCount())]
        self.column.addItems(headings)
        emails = [at for at, heading in enumerate(headings) if heading.strip().casefold() in _EMAIL]
        self.column.setCurrentIndex(emails[0] if emails else 0)
        self.setEnabled(bool(headings))
        if emails:
            self._choose()
        else:
            self.column.setCurrentIndex(-1)

    def place(self) -> int:
        """Return the place of the column that is chosen."""
        return self.column.currentIndex()

    def say_shared(self, shared: Shared | None) -> None:
        """Say how many rows share a value of the column that is chosen; None where that could not be counted."""
        if shared is None:
            self.found.setText("")
            return
        if shared.rows:
            rows = self.tr("in %Ln rows", "", shared.rows)
            text = self.tr("%Ln values occur more than once, {rows}", "", shared.values).format(rows=rows)
        else:
            text = self.tr("No two rows share a value")
        self.found.setText(text)
        self.found.set_tone(Tone.WARN if shared.rows else None)
        self._offer(there=bool(shared.rows))

    def _choose(self) -> None:
        self.show_them.setChecked(False)
        self.found.set_tone(None)
        self.found.setText(self.tr("Counting…"))
        self._offer(there=False)
        self.column_chosen.emit(self.column.currentText())

    def _toggle(self, shown: bool) -> None:  # noqa: FBT001 - of the signal
        self.show_them.setText(self.tr("Show everyone") if shown else self.tr("Show them"))
        self.show_them.updateGeometry()
        self.shown.emit(shown)

    def _offer(self, *, there: bool) -> None:
        for part in (self.show_them, self._keep, self.kept, self.save):
            part.setVisible(there)
        self._offer_dates()

    def _offer_dates(self) -> None:
        """Offer the columns of dates by which the latest row can be kept, as they become known."""
        columns = [self._model.column(at) for at in range(self._model.rowCount())]
        dates = [each.heading for each in columns if each.contents is not None and each.contents.kind.is_moment]
        if self.kept.count() == len(dates) + 1:
            return
        chosen = self.kept.currentData()
        self.kept.clear()
        self.kept.addItem(self.tr("Fullest row"), None)
        for heading in dates:
            self.kept.addItem(self.tr("Latest by {column}").format(column=heading), heading)
        self.kept.setCurrentIndex(max(0, self.kept.findData(chosen)))

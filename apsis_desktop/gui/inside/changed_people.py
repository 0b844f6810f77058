"""Who is new, gone or changed: one of the three kinds at a time, in a table that is searched, sorted and saved."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from apsis_desktop.gui.inside.changes_text import count_of, is_not_compared, meaning, tab_name
from apsis_desktop.gui.inside.rows_model import RowsModel
from apsis_desktop.gui.inside.rows_table import RowsTable
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.fields import SearchField
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.layout import frameless_column
from apsis_desktop.gui.widgets.radio_choice import RadioChoice
from apsis_desktop.lists.engine import Row
from apsis_desktop.lists.inside.open_comparison import OpenComparison, PeopleFound, Which
from apsis_desktop.system.background import Background, Task

_FIRST = 32  # rows by which the widths of columns are chosen
_TYPING = 200  # milliseconds without a further letter, after which is searched


@dataclass(frozen=True, slots=True)
class _Order:
    column: int | None = None
    descending: bool = False


class ChangedPeople(QWidget):
    """`changed` comes when another kind is shown, `failed` carries an error."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._background = background
        self._amounts = Amounts()
        self._comparison: OpenComparison | None = None
        self._other, self._is_report = "", True
        self._order = _Order()
        self._shown: Which | None = None  # in whose headings the order is
        self._wanted = Which.NEW
        """Who was chosen, also while nobody of them is in this comparison, so that others are shown."""
        self._finding: Task | None = None
        self._fitted: tuple[OpenComparison, tuple[str, ...]] | None = None  # what the widths of columns are for
        other = self.tr("the other list")
        kinds = [(each, tab_name(each, None, self._amounts), meaning(each, other, is_report=True)) for each in Which]
        self.kinds = RadioChoice[Which](kinds, self, segmented=True)
        self.kinds.setAccessibleName(self.tr("Shown people"))
        self.kinds.changed.connect(self._choose_kind)
        self.search = SearchField(self)
        self.search.setPlaceholderText(self.tr("Search these people"))
        self.search.setAccessibleName(self.tr("Search these people"))
        self.search.setAccessibleDescription(self.tr("Searches all columns, ignoring case and accents."))
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self._find)
        self.search.textChanged.connect(self._typing.start)
        self.meaning = SecondaryLabel("", self)
        self._model = RowsModel(background, self)
        self._model.failed.connect(self.failed)
        self._model.sort_wanted.connect(self._sort)
        self.table = RowsTable(self._model, background, self)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 2)
        row.addWidget(self.kinds)
        row.addStretch(1)
        row.addWidget(self.search)
        column = frameless_column(self, spacing=SPACE)
        column.addLayout(row)
        column.addWidget(self.meaning)
        self._nobody = SecondaryLabel("", self)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._places = QStackedWidget(self)
        self._places.addWidget(self._nobody)
        self._places.addWidget(self.table)
        column.addWidget(self._places, 1)
        self.clear()

    def which(self) -> Which:
        return self.kinds.value()

    def count(self) -> int:
        """Return how many people of the kind that is shown there are."""
        found = None if self._comparison is None else self._comparison.found
        return 0 if found is None else count_of(self.which(), found)

    def clear(self) -> None:
        """Show nobody: nothing is compared yet."""
        self._comparison = None
        self._name_kinds()
        self.setEnabled(False)
        self.meaning.setText("")
        self._show_nobody("")

    def show_people(self, comparison: OpenComparison, other: str, *, is_report: bool) -> None:
        """Show who has changed. `other` names the list that is compared with: an earlier report's, or any file."""
        self._comparison, self._other, self._is_report = comparison, other, is_report
        self._name_kinds()
        self.setEnabled(True)
        self._shown = None
        found, kinds = comparison.found, [each for each in Which if each in comparison.kinds]
        if found is not None:
            wanted = self._wanted
            some = (each for each in (wanted, *kinds) if each in kinds and count_of(each, found))
            self.kinds.set_value(next(some, kinds[0]))
            self._wanted = wanted
        self._show_kind()

    def _name_kinds(self) -> None:
        found = None if self._comparison is None else self._comparison.found
        kinds = frozenset(Which) if self._comparison is None else self._comparison.kinds
        for which, button in zip(Which, self.kinds.buttons(), strict=True):
            is_known = which in kinds or which is not Which.CHANGED
            button.setText(tab_name(which, found if is_known else None, self._amounts))
            button.setEnabled(which in kinds)

    def _choose_kind(self) -> None:
        self._wanted = self.which()
        self._show_kind()

    def _show_kind(self) -> None:
        if self._comparison is not None and self._shown is not self.which():
            self._order = _Order()
            self._shown = self.which()
            self.table.show_unsorted()
            self.meaning.setText(meaning(self.which(), self._other, is_report=self._is_report))
            self._show_nobody("")  # the table still has those of another kind
            self._find()
            self.changed.emit()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._order = _Order(column if column >= 0 else None, order is Qt.SortOrder.DescendingOrder)
        self._find()

    def _find(self) -> None:
        if self._comparison is None:
            return
        if self._finding is not None:
            self._finding.cancel()
        words = self.search.text().split()
        work = partial(_find, self._comparison, self.which(), self._order, words)
        self._finding = self._background.run(work, partial(self._show, self._comparison), self.failed.emit, parent=self)

    def _show(self, comparison: OpenComparison, found: tuple[PeopleFound, list[Row]]) -> None:
        self._finding = None
        if comparison is not self._comparison:
            return
        people, first = found
        self._model.show_rows(people.headings, people.view.count, partial(comparison.read, people))
        if first and self._fitted != (comparison, people.headings):
            keys = (at for at, heading in enumerate(people.headings) if heading in comparison.key_headings)
            self.table.fit_columns([people.headings, *first], next(keys, None))
            self._fitted = (comparison, people.headings)
        if people.view.count:
            self._places.setCurrentWidget(self.table)
            return
        words = self.search.text().strip()
        no_matches = self.tr("No matches for “{words}”").format(words=in_a_sentence(words))
        if comparison.found is not None and is_not_compared(people.which, comparison.found):
            self._show_nobody(self.tr("No columns to compare"))
        else:
            self._show_nobody(no_matches if words else self.tr("Nobody"))

    def _show_nobody(self, why: str) -> None:
        self._nobody.setText(why)
        self._places.setCurrentWidget(self._nobody)


def _find(
    comparison: OpenComparison, which: Which, order: _Order, words: Sequence[str], cancelled: threading.Event
) -> tuple[PeopleFound, list[Row]]:
    people = comparison.people(which, order.column, words, descending=order.descending)
    return people, comparison.read(people, 0, _FIRST, cancelled)

"""The columns by which people are told apart: of the report, and of the list that it is compared with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.widgets.fields import Dropdown
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.lists.head import plain_heading


class ToldApartBy(QWidget):
    """The other list's column is only asked for where it has none of the same name.

    `chosen` carries both headings: of the other list, and of the report. `incomplete` comes when one is to be chosen.
    """

    chosen = Signal(object)
    incomplete = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._old: tuple[str, ...] = ()
        self._new: tuple[str, ...] = ()
        self.column = self._dropdown(self.tr("Match people by"), self.tr("Choose a column"))
        self.column.setAccessibleDescription(
            self.tr("A column of this report. Spaces around a value and case in email addresses are ignored.")
        )
        self.other_column = self._dropdown(self.tr("Column in the other list"), self.tr("Choose its column"))
        self.other_column.setAccessibleDescription(self.tr("The matching column in the other list."))
        self._same_as = PlainLabel(self.tr("same as"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.column, 1)
        row.addWidget(self._same_as)
        row.addWidget(self.other_column, 1)
        self.show_columns((), (), None)

    def show_columns(self, old: Sequence[str], new: Sequence[str], by: tuple[str, str] | None) -> None:
        """Offer the columns of both lists, and show by which they are compared; None where the person has to say."""
        self._old, self._new = tuple(old), tuple(new)
        for combo, headings, chosen in (
            (self.column, self._new, by and by[1]),
            (self.other_column, self._old, by and by[0]),
        ):
            combo.clear()
            combo.addItems(list(headings))
            combo.setCurrentIndex(headings.index(chosen) if chosen in headings else -1)
            combo.setEnabled(bool(headings))
        self._ask_for_other(asks=by is not None and plain_heading(by[0]) != plain_heading(by[1]))

    def _dropdown(self, name: str, placeholder: str) -> Dropdown:
        combo = Dropdown(self)
        combo.setAccessibleName(name)
        combo.setPlaceholderText(placeholder)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        combo.activated.connect(self._choose)
        return combo

    def _choose(self) -> None:
        if self.column.currentIndex() < 0:
            return
        new = self._new[self.column.currentIndex()]
        same = [heading for heading in self._old if plain_heading(heading) == plain_heading(new)]
        if same:
            self._ask_for_other(asks=False)
            self.chosen.emit((same[0], new))
        elif self.other_column.isVisibleTo(self) and self.other_column.currentIndex() >= 0:
            self.chosen.emit((self._old[self.other_column.currentIndex()], new))
        else:
            self.other_column.setCurrentIndex(-1)
            self._ask_for_other(asks=True)
            if len(self._old) == 1:  # a list of nothing but addresses
                self.other_column.setCurrentIndex(0)
                self.chosen.emit((self._old[0], new))
            else:
                self.incomplete.emit()

    def _ask_for_other(self, *, asks: bool) -> None:
        self._same_as.setVisible(asks)
        self.other_column.setVisible(asks)

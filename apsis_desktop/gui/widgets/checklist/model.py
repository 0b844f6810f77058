"""A list of named things to tick, ready for tens of thousands of them, with its own searching."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Signal

from apsis_desktop.api.definitions import Definition
from apsis_desktop.gui.text.name_search import Rows, SearchIndex
from apsis_desktop.gui.text.pasted_names import Kind
from apsis_desktop.gui.text.shortening import ALONE, Siblings
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.text.printable import one_line

NOTE = Qt.ItemDataRole.UserRole + 1
"""A few words, muted, behind the name."""
SIBLINGS = NOTE + 4
"""The `Siblings` of a name: those that it must not be taken for."""

_AT_FIRST, _MORE = 100, 600
"""Rows: more than any screen has room for, and as many as are measured in a few milliseconds."""

Index = QModelIndex | QPersistentModelIndex
Groups = Sequence[tuple[str, Sequence[Definition]]]
"""Things that come first, under a heading each."""
Check = Qt.CheckState


class ChecklistModel(QStringListModel):
    """The items that match the search, the best first. `mark_wanted` wants a mark; `set_marks` shows it.

    A view measures every row that it has before it shows the first: it is given some at first, and more as soon as
    those have been scrolled through. Qt is handed as many empty texts as there are rows: a view asks for their number
    twice for each row.
    """

    mark_wanted = Signal(object, object)
    """A `Definition`, and the mark that it is to get: ticked, excluded (`PartiallyChecked`) or none."""
    searched = Signal()
    """The list shows other things than before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Definition, ...] = ()
        self._index = SearchIndex()
        self._rows = Rows(0, ())
        self.typed = ""
        self._first: tuple[int, ...] = ()
        self._heads: dict[int, str] = {}  # the headings, by the rows below them
        self._places: dict[Definition, int] = {}  # the rows, as far as they were looked up
        self._notes: Mapping[Definition, str] = {}
        self._marks: dict[Definition, Check] = {}
        self._mark_notes: dict[Definition, str] = {}
        self.siblings = ALONE

    # --- what it shows -------------------------------------------------------------------------------------------

    @property
    def total(self) -> int:
        """How many there are, whether the search finds them or not."""
        return len(self._items)

    def set_items(self, items: Iterable[Definition], notes: Mapping[Definition, str]) -> None:
        """Show other things. `notes` are shown behind the names."""
        self._items = tuple(items)
        self._index = SearchIndex([item.name for item in self._items])
        self._first, self._heads = (), {}
        self._notes = notes
        self.siblings = Siblings((*(item.name for item in self._items), *notes.values()))
        self._show(self._found())

    def put_first(self, groups: Groups, rest: str = "") -> None:
        """Show these first while nothing is searched, each group under its heading, and `rest` above the others."""
        places = self._places_of(one for _head, group in groups for one in group)
        first: dict[int, None] = {}
        heads: dict[int, str] = {}
        for head, group in groups:
            new = [place for one in group if (place := places.get(one)) is not None and place not in first]
            if new:
                heads[len(first)] = head
                first.update(dict.fromkeys(new))
        if first and len(first) < len(self._items):
            heads[len(first)] = rest
        if (tuple(first), heads) != (self._first, self._heads):
            self._first, self._heads = tuple(first), heads
            self._show(self._found())

    def _places_of(self, wanted: Iterable[Definition]) -> dict[Definition, int]:
        ids = {one.discriminator for one in wanted}  # to compare whole things takes ten times as long
        return {one: place for place, one in enumerate(self._items) if one.discriminator in ids}

    @property
    def _searched(self) -> bool:
        return bool(self.typed.strip())

    def head(self, row: int) -> str:
        """Return the heading above a row, if it has one; none while something is searched."""
        return "" if self._searched else self._heads.get(row, "")

    @property
    def found(self) -> int:
        """How many the search finds; not all of them need have a row yet."""
        return len(self._rows)

    def search(self, text: str) -> None:
        """Show only what has all the words in its name, whatever their accents and case."""
        before, self.typed = self._searched, text
        found = self._found()
        if found.begins_as(self._rows, self.rowCount()) and not (self._heads and before != self._searched):
            self._rows = found  # what has no row yet may follow in another order
        else:
            self._show(found)

    def _found(self) -> Rows:
        found = self._index.find(self.typed)
        if self._first and not self._searched:
            return Rows(len(found), chain(self._first, found))
        return found

    def set_marks(self, marks: Mapping[Kind, Check], notes: Mapping[Kind, str] | None = None) -> None:
        """Say what is ticked, with words of their own for a screen reader. What is not named is not ticked."""
        before = self._marks.items() ^ marks.items(), self._mark_notes.items() ^ (notes or {}).items()
        self._marks = dict(marks.items())
        self._mark_notes = dict((notes or {}).items())
        for item in {item for changes in before for item, _mark in changes}:
            row = self._row_of(item)
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def item(self, index: Index) -> Definition:
        return self._items[self._rows[index.row()]]

    def mark(self, index: Index) -> Check:
        return self._marks.get(self.item(index), Check.Unchecked)

    def name_and_note(self, row: int) -> tuple[str, str]:
        item = self._items[self._rows[row]]
        return item.name, self._note(item)

    def _show(self, rows: Rows) -> None:
        self._rows = rows
        self._places.clear()
        self.setStringList([""] * min(len(rows), _AT_FIRST))
        self.searched.emit()

    def _row_of(self, item: Definition) -> int | None:
        """Return the row that shows an item, or None where it has none."""
        there = range(len(self._places), self.rowCount())
        self._places.update((self._items[self._rows[row]], row) for row in there)
        return self._places.get(item)

    # --- QAbstractListModel --------------------------------------------------------------------------------------

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's own name
        return not parent.isValid() and self.rowCount() < len(self._rows)

    def fetchMore(self, parent: Index) -> None:  # noqa: ARG002, N802 - Qt's own name
        self._give_rows(_MORE)

    def fetch_all(self) -> None:
        """Give every item its row: somebody goes to the last one."""
        self._give_rows(len(self._rows))

    def _give_rows(self, most: int) -> None:
        there = self.rowCount()
        if there < len(self._rows):
            self.insertRows(there, min(most, len(self._rows) - there))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        item = self.item(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(item.name)
        if role == Qt.ItemDataRole.CheckStateRole:
            return self.mark(index)
        if role == NOTE:
            return self._note(item)
        if role == SIBLINGS:
            return self.siblings
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._told(item))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._told(item)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._group(index.row())
        return None

    def _group(self, row: int) -> str:
        """Return the heading that a row stands below. Of the many at last only the first one is told so."""
        below = bisect_right(tuple(self._heads), row)
        return self.head(tuple(self._heads)[below - 1]) if row < len(self._first) and below else self.head(row)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, ARG002 - Qt's own signature
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        # What is excluded bears a mark as well: the next click takes it off.
        marked = self.mark(index) != Check.Unchecked
        self.mark_wanted.emit(self.item(index), Check.Unchecked if marked else Check.Checked)
        return True

    def exclude(self, index: Index) -> None:
        """Ask for a thing to be excluded; or not to be any more, where it is."""
        was = self.mark(index) == Check.PartiallyChecked
        self.mark_wanted.emit(self.item(index), Check.Unchecked if was else Check.PartiallyChecked)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren

    def _told(self, item: Definition) -> str:
        return ", ".join(filter(None, (one_line(item.name), self._note(item), self._mark_notes.get(item))))

    def _note(self, item: Definition) -> str:
        return one_line(self._notes.get(item, ""))

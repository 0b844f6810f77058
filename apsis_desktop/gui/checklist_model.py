"""A list of named things to tick, ready for tens of thousands of them, with its own searching."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from apsis_desktop.api.definitions import Definition
from apsis_desktop.gui.search_key import search_key, search_words

NOTE = Qt.ItemDataRole.UserRole + 1
"""A few words, muted, behind the name."""

Index = QModelIndex | QPersistentModelIndex
Check = Qt.CheckState


class ChecklistModel(QAbstractListModel):
    """Shows `items` as far as they fit the search. What is ticked is told to it: it asks with `ticked`."""

    ticked = Signal(object, bool)
    """A `Definition`, and whether it is to be ticked."""
    searched = Signal()
    """The list shows other things than before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Definition, ...] = ()
        self._keys: list[str] = []
        self._rows: range | list[int] = range(0)
        self._words: tuple[str, ...] = ()
        self._notes: Mapping[Definition, str] = {}
        self._marks: Mapping[Any, Check] = {}
        self._mark_notes: Mapping[Any, str] = {}

    # --- what it shows -------------------------------------------------------------------------------------------

    @property
    def total(self) -> int:
        """How many there are, whether the search finds them or not."""
        return len(self._items)

    def set_items(self, items: Iterable[Definition], notes: Mapping[Definition, str]) -> None:
        """Show other things. `notes` are shown behind the names."""
        self.beginResetModel()
        self._items = tuple(items)
        self._keys = [search_key(item.name) for item in self._items]
        self._notes = notes
        self._rows = self._found()
        self.endResetModel()
        self.searched.emit()

    def search(self, text: str) -> None:
        """Show only what has all the words in its name, whatever their accents and case."""
        words = search_words(text)
        if words == self._words:
            return
        self.beginResetModel()
        self._words = words
        self._rows = self._found()
        self.endResetModel()
        self.searched.emit()

    def set_marks(self, marks: Mapping[Any, Check], notes: Mapping[Any, str] | None = None) -> None:
        """Say what is ticked, with words of their own for some. What is not named is not ticked."""
        self._marks = dict(marks)
        self._mark_notes = dict(notes or {})
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def item(self, index: Index) -> Definition:
        return self._items[self._rows[index.row()]]

    def _found(self) -> range | list[int]:
        if not self._words:
            return range(len(self._items))
        return [row for row, key in enumerate(self._keys) if all(word in key for word in self._words)]

    # --- QAbstractListModel --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        item = self.item(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._marks.get(item, Check.Unchecked)
        if role == NOTE:
            return self._note(item)
        if role == Qt.ItemDataRole.ToolTipRole:
            return ", ".join(filter(None, (item.name, self._note(item))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (item.name, self._note(item))))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, ARG002 - Qt's own signature
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        # A thing that is left out bears a mark as well: the next click takes it off.
        marked = self.data(index, Qt.ItemDataRole.CheckStateRole) != Check.Unchecked
        self.ticked.emit(self.item(index), not marked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren

    def _note(self, item: Definition) -> str:
        return ", ".join(filter(None, (self._notes.get(item), self._mark_notes.get(item))))

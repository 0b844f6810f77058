"""The order of the report's columns: the export key, then the attributes, then the tags, and how they are moved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from apsis_desktop.api.definitions import Attribute, Column, Definition, Tag
from apsis_desktop.api.report_request import NAMED_KEY
from apsis_desktop.gui.text.file_options import column_name
from apsis_desktop.gui.text.shortening import ALONE, Siblings
from apsis_desktop.gui.widgets.checklist.model import NOTE, SIBLINGS, Index
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.gui.widgets.removable_list import REMOVE
from apsis_desktop.gui.widgets.removable_row import ACTIONS, FAINT, HINT, LINK, PICTURE, RowAction
from apsis_desktop.text.printable import one_line

EARLIER = "earlier"
LATER = "later"
SHOW_ALL = "show all"
PUT_BACK = "put back"


class ColumnsModel(QAbstractListModel):
    """A model of the chosen columns.

    Row 0 is the export key, which cannot be moved, but left out of the file. Attributes and tags are moved among their
    own kind. Where there is little room, only the first ones have a row (see `fold`).
    """

    changed = Signal()
    all_wanted = Signal()
    """Those that are folded are to be seen."""
    key_wanted = Signal(bool)
    """The export key is to be in the file, or to be left out of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self._notes: Mapping[Definition, str] = {}
        self._siblings = ALONE
        self._left_out: frozenset[int] = frozenset()
        self.most: int | None = None

    def set_columns(self, columns: Iterable[Column]) -> None:
        """Choose other columns; tags go behind the attributes, otherwise the order is kept."""
        wanted = tuple(sorted(dict.fromkeys(columns), key=_is_tag))
        if wanted == self.columns:
            return
        self.beginResetModel()
        self.columns = wanted
        self.endResetModel()
        self.changed.emit()

    def set_notes(self, notes: Mapping[Definition, str], siblings: Siblings = ALONE) -> None:
        """Take in what tells names apart: notes on the same ones, and all that there are."""
        self._notes, self._siblings = notes, siblings
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def mark_left_out(self, rows: frozenset[int]) -> None:
        """Say of these rows that the file leaves them out."""
        if rows != self._left_out:
            self._left_out = rows
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def fold(self, most: int | None) -> None:
        """Show so many columns and count the rest; None shows all."""
        if most != self.most:
            self.beginResetModel()
            self.most = most
            self.endResetModel()

    @property
    def _folded(self) -> int:
        """How many have no row of their own."""
        return 0 if self.most is None or len(self.columns) <= self.most + 1 else len(self.columns) - self.most

    def act(self, row: int, action: str) -> None:
        """Do what was asked of a row."""
        if action == SHOW_ALL:
            self.all_wanted.emit()
        elif row == 0:
            self.key_wanted.emit(action == PUT_BACK)
        elif action == REMOVE and 0 < row <= len(self.columns):
            self.set_columns((*self.columns[: row - 1], *self.columns[row:]))
        elif action in {EARLIER, LATER}:
            self.move(row, -1 if action == EARLIER else 1)

    def can_move(self, row: int, by: int) -> bool:
        """Tell whether a row may go so many places down (or up, below nought)."""
        first, last = self._movable_rows(row)
        return first <= row + by <= last

    def _is_movable(self, row: int) -> bool:
        return self.can_move(row, -1) or self.can_move(row, 1)

    def move(self, row: int, by: int) -> None:
        if by and self.can_move(row, by):
            self.moveRow(QModelIndex(), row, QModelIndex(), row + by + (by > 0))

    # --- QAbstractListModel --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        folded = self._folded
        return 0 if parent.isValid() else 1 + len(self.columns) - folded + bool(folded)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        if index.row() == 0:
            return self._export_key(role)
        if self._is_folded(index.row()):
            return self._folded_row(role)
        return self._column_row(index.row(), role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        always = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        return always | flag.ItemIsDragEnabled if self._is_movable(index.row()) else always

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def moveRows(  # noqa: N802 - Qt's own name
        self, source_parent: Index, source_row: int, count: int, target_parent: Index, target_child: int
    ) -> bool:
        """Move one row before `target_child`, or as near to it as its kind may go."""
        if count != 1 or source_parent.isValid() or target_parent.isValid() or not 0 < source_row <= len(self.columns):
            return False
        place = self.nearest_place(source_row, target_child)
        if place in {source_row, source_row + 1}:
            return True
        self.beginMoveRows(source_parent, source_row, source_row, target_parent, place)
        columns = list(self.columns)
        column = columns.pop(source_row - 1)
        columns.insert(place - 1 - (place > source_row), column)
        self.columns = tuple(columns)
        self.endMoveRows()
        self.changed.emit()
        return True

    def nearest_place(self, row: int, target: int) -> int:
        """Return the row before which a column comes that is put before `target`: near it, among its own kind."""
        first, last = self._movable_rows(row)
        return min(max(target, first), last + 1)

    def _movable_rows(self, row: int) -> tuple[int, int]:
        """Return the first and the last row that a column may come to; none for the export key."""
        if not 0 < row <= len(self.columns):
            return row, row
        attributes = bisect_left(self.columns, x=True, key=_is_tag)  # not counted: each row asks for it
        last_shown = len(self.columns) - self._folded
        return (attributes + 1, last_shown) if row > attributes else (1, min(attributes, last_shown))

    def _export_key(self, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        left_out = 0 in self._left_out
        others = not self._left_out.issuperset(range(1, 1 + len(self.columns)))  # a file needs a column
        name, note = column_name(NAMED_KEY), self.tr("left out") if left_out else ""
        keys, actions = "", tuple[RowAction, ...]()
        if left_out:
            keys = self.tr("Space puts it back.")
            actions = (RowAction(PUT_BACK, self.tr("Put it back"), "Space", "undo"),)
        elif others:
            keys = self.tr("Delete leaves it out of the file.")
            actions = (RowAction(REMOVE, self.tr("Leave out of the file"), "Del", "close"),)
        return {
            Qt.ItemDataRole.DisplayRole: name,
            Qt.ItemDataRole.ToolTipRole: self.tr(
                "The first column of the file, often headed export_key. It tells people apart."
            ),
            Qt.ItemDataRole.AccessibleTextRole: f"{name}, {note or self.tr('always first')}",
            Qt.ItemDataRole.AccessibleDescriptionRole: keys,
            NOTE: note,
            PICTURE: "key",
            FAINT: left_out or not others,
            ACTIONS: actions,
            SIBLINGS: ALONE,
        }.get(role)

    def _column_row(self, row: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        column = self.columns[row - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(column.name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(column.name)
        if role == HINT:
            return self.tr("Drag to move, or Alt+Up and Alt+Down") if self._is_movable(row) else None
        if role == SIBLINGS:
            return self._siblings
        if role == NOTE:
            return self._note(row)
        if role == ACTIONS:
            return self._actions(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (one_line(column.name), self._note(row))))
        return None

    def _is_folded(self, row: int) -> bool:
        return bool(self._folded) and row == self.rowCount() - 1

    def _folded_row(self, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        text = self.tr("and %Ln more", "", self._folded)
        return {
            Qt.ItemDataRole.DisplayRole: text,
            Qt.ItemDataRole.AccessibleTextRole: text,
            LINK: True,
            ACTIONS: (RowAction(SHOW_ALL, self.tr("Show all chosen columns"), "Space"),),
            SIBLINGS: ALONE,
        }.get(role)

    def _actions(self, row: int) -> tuple[RowAction, ...]:
        moves = (
            (-1, RowAction(EARLIER, self.tr("Move earlier"), "Alt+Up")),
            (1, RowAction(LATER, self.tr("Move later"), "Alt+Down")),
        )
        remove = RowAction(REMOVE, self.tr("Remove this column"), "Del", "close")
        return (*(action for by, action in moves if self.can_move(row, by)), remove)

    def _note(self, row: int) -> str:
        column = self.columns[row - 1]
        tag = self.tr("tag") if isinstance(column, Tag) else None
        left_out = self.tr("left out") if row in self._left_out else None
        return one_line(", ".join(filter(None, (tag, self._notes.get(column), left_out))))


def _is_tag(column: Attribute | Tag) -> bool:
    return isinstance(column, Tag)

"""The segments that were chosen: first those that people have to be in, then those that they must not be in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from apsis_desktop.api.definitions import Definition, Segment
from apsis_desktop.gui.text.shortening import ALONE, Siblings
from apsis_desktop.gui.widgets.checklist.model import NOTE, SIBLINGS, Index
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.gui.widgets.removable_list import REMOVE
from apsis_desktop.gui.widgets.removable_row import ACTIONS, BEFORE, LINK, RowAction
from apsis_desktop.text.printable import one_line

EXCLUDE = "exclude"
INCLUDE = "include"
SHOW_ALL = "show all"


class SegmentsModel(QAbstractListModel):
    """A model of the chosen segments, one row each. Where there is little room, of the first ones only (see `fold`)."""

    changed = Signal()
    all_wanted = Signal()
    """Those that are folded are to be seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.included: tuple[Segment, ...] = ()
        self.excluded: tuple[Segment, ...] = ()
        self._rows: tuple[Segment | None, ...] = ()  # None: those that are folded
        self._most: int | None = None
        self._notes: Mapping[Definition, str] = {}
        self._siblings = ALONE

    def set_both(self, included: Iterable[Segment], excluded: Iterable[Segment]) -> None:
        """Choose other segments. One that is in both stays among those the report is about."""
        wanted = dict.fromkeys(included)
        without = tuple(one for one in dict.fromkeys(excluded) if one not in wanted)
        if (tuple(wanted), without) == (self.included, self.excluded):
            return
        self.included, self.excluded = tuple(wanted), without
        self._show(self._folded())
        self.changed.emit()

    def fold(self, most: int | None) -> None:
        """Show so many of those that are included and count the rest; None shows all. The excluded are always shown."""
        self._most = most
        rows = self._folded()
        if rows != self._rows:
            self._show(rows)

    def _folded(self) -> tuple[Segment | None, ...]:
        if self._most is None or len(self.included) <= self._most + 1:  # a row that says "1 more" would take its place
            return (*self.included, *self.excluded)
        return (*self.included[: self._most], None, *self.excluded)

    def set_notes(self, notes: Mapping[Definition, str], siblings: Siblings = ALONE) -> None:
        """Take in what tells names apart: notes on the same ones, and all that there are."""
        self._notes, self._siblings = notes, siblings
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def remove(self, segment: Segment) -> None:
        self.set_both(_without(self.included, segment), _without(self.excluded, segment))

    def exclude(self, segment: Segment) -> None:
        self.set_both(_without(self.included, segment), (*self.excluded, segment))

    def include(self, segment: Segment) -> None:
        self.set_both((*self.included, segment), _without(self.excluded, segment))

    def act(self, row: int, action: str) -> None:
        """Do what was asked of a row."""
        segment = self.segment(row)
        does = {REMOVE: self.remove, EXCLUDE: self.exclude, INCLUDE: self.include}
        if segment is not None:
            does[action](segment)
        elif action == SHOW_ALL:
            self.all_wanted.emit()

    def segment(self, row: int) -> Segment | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    # --- QAbstractListModel --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        segment = self.segment(index.row())
        if segment is None:
            return self._folded_row(role)
        excluded = segment in self.excluded
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(segment.name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(segment.name)
        if role == BEFORE:
            return self.tr("not") if excluded else ""
        if role == SIBLINGS:
            return self._siblings
        if role == NOTE:
            return one_line(self._notes.get(segment, ""))
        if role == ACTIONS:
            return self._actions(excluded=excluded)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (one_line(segment.name), self._notes.get(segment), self.tr("excluded") if excluded else None)
            return ", ".join(filter(None, words))
        return None

    def _folded_row(self, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        text = self.tr("and %Ln more", "", len(self.included) - (self._most or 0))
        return {
            Qt.ItemDataRole.DisplayRole: text,
            Qt.ItemDataRole.AccessibleTextRole: text,
            LINK: True,
            ACTIONS: (RowAction(SHOW_ALL, self.tr("Show all chosen segments"), "Space"),),
            SIBLINGS: ALONE,
        }.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _show(self, rows: tuple[Segment | None, ...]) -> None:
        """Show other rows. Where only one came or went, the rest stays where it is seen."""
        before = self._rows
        place = next((row for row, (old, new) in enumerate(zip(before, rows, strict=False)) if old != new), None)
        first = min(len(before), len(rows)) if place is None else place
        if len(rows) == len(before) + 1 and before[first:] == rows[first + 1 :]:
            self.beginInsertRows(QModelIndex(), first, first)
            self._rows = rows
            self.endInsertRows()
        elif len(rows) == len(before) - 1 and before[first + 1 :] == rows[first:]:
            self.beginRemoveRows(QModelIndex(), first, first)
            self._rows = rows
            self.endRemoveRows()
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        if rows:  # the only one has other actions than one of several
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def _actions(self, *, excluded: bool) -> tuple[RowAction, ...]:
        remove = RowAction(REMOVE, self.tr("Do not use this segment"), "Del", "close")
        if excluded:
            return (RowAction(INCLUDE, self.tr("Include"), "Space"), remove)
        # The last one cannot be excluded: a report is about somebody.
        return (RowAction(EXCLUDE, self.tr("Exclude"), "Space"), remove) if len(self.included) > 1 else (remove,)


def _without(segments: Iterable[Segment], segment: Segment) -> tuple[Segment, ...]:
    return tuple(one for one in segments if one != segment)

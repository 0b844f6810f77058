"""The segments that were chosen: first those the report is about, then those whose profiles are excluded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from apsis_desktop.api.definitions import Definition, Segment
from apsis_desktop.gui.text.shortening import ALONE, Siblings
from apsis_desktop.gui.widgets.checklist_model import NOTE, SIBLINGS, Check, Index
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.gui.widgets.removable_list import REMOVE
from apsis_desktop.gui.widgets.removable_row import ACTIONS, HEADING, PICTURE, RowAction
from apsis_desktop.text.printable import one_line

LEAVE_OUT = "leave out"
BRING_BACK = "bring back"


class SegmentsModel(QAbstractListModel):
    """A model of the chosen segments: one row each, and a heading before those that are excluded."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.included: tuple[Segment, ...] = ()
        self.excluded: tuple[Segment, ...] = ()
        self._rows: tuple[Segment | None, ...] = ()
        self._notes: Mapping[Definition, str] = {}
        self._siblings = ALONE

    def set_both(self, included: Iterable[Segment], excluded: Iterable[Segment]) -> None:
        """Choose other segments. One that is in both stays among those the report is about."""
        wanted = dict.fromkeys(included)
        without = tuple(one for one in dict.fromkeys(excluded) if one not in wanted)
        if (tuple(wanted), without) == (self.included, self.excluded):
            return
        self.included, self.excluded = tuple(wanted), without
        self._show((*self.included, None, *self.excluded) if self.excluded else self.included)
        self.changed.emit()

    def set_notes(self, notes: Mapping[Definition, str], siblings: Siblings = ALONE) -> None:
        """Take in what tells names apart: notes on the same ones, and all that there are."""
        self._notes, self._siblings = notes, siblings
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def add(self, segment: Segment) -> None:
        self.set_both((*self.included, segment), self.excluded)

    def remove(self, segment: Segment) -> None:
        self.set_both(_without(self.included, segment), _without(self.excluded, segment))

    def leave_out(self, segment: Segment) -> None:
        self.set_both(_without(self.included, segment), (*self.excluded, segment))

    def bring_back(self, segment: Segment) -> None:
        self.set_both((*self.included, segment), _without(self.excluded, segment))

    def act(self, row: int, action: str) -> None:
        """Do what was asked of a row."""
        segment = self.segment(row)
        does = {REMOVE: self.remove, LEAVE_OUT: self.leave_out, BRING_BACK: self.bring_back}
        if segment is not None:
            does[action](segment)

    def segment(self, row: int) -> Segment | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def marks(self) -> dict[Segment, Check]:
        """Return how they are marked in the checklist."""
        return dict.fromkeys(self.included, Check.Checked) | dict.fromkeys(self.excluded, Check.PartiallyChecked)

    # --- QAbstractListModel --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        segment = self.segment(index.row())
        if segment is None:
            texts = {Qt.ItemDataRole.DisplayRole: self.tr("Not in")}
            return index.isValid() if role == HEADING else texts.get(Qt.ItemDataRole(role)) if role < NOTE else None
        left_out = index.row() > len(self.included)
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(segment.name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(segment.name)
        if role == SIBLINGS:
            return self._siblings
        if role == NOTE:
            return one_line(self._notes.get(segment, ""))
        if role == PICTURE:
            return "minus" if left_out else "check"
        if role == ACTIONS:
            return self._actions(left_out=left_out)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (one_line(segment.name), self._notes.get(segment), self.tr("excluded") if left_out else None)
            return ", ".join(filter(None, words))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.segment(index.row()) is None:
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

    def _actions(self, *, left_out: bool) -> tuple[RowAction, ...]:
        remove = RowAction(REMOVE, self.tr("Do not use this segment"), "close")
        if left_out:
            return (RowAction(BRING_BACK, self.tr("Include")), remove)
        # The last one cannot be left out: a report is about somebody.
        return (RowAction(LEAVE_OUT, self.tr("Exclude")), remove) if len(self.included) > 1 else (remove,)


def _without(segments: Iterable[Segment], segment: Segment) -> tuple[Segment, ...]:
    return tuple(one for one in segments if one != segment)

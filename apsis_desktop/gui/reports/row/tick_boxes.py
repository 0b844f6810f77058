"""The boxes by which reports are selected beside others.

They show on rows to save, where there are several, and on the row that the mouse is on.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView

from apsis_desktop.gui.reports.table_model import Index


class TickBoxes(QObject):
    """`changed`: rows are ticked, or no longer.

    `hovered` is the first cell of the row that the mouse is on; `to_save` returns how many rows wait to be saved.
    """

    changed = Signal()

    def __init__(self, view: QAbstractItemView, to_save: Callable[[], int]) -> None:
        super().__init__(view)
        self._view = view
        self._to_save = to_save
        self.hovered: QPersistentModelIndex | None = None
        self.ticking = False
        """Whether rows have been ticked one by one: to go to another row leaves them so."""
        view.verticalScrollBar().valueChanged.connect(self.leave)

    def box(self, index: Index, *, selected: bool) -> bool | None:
        """Tell whether the box of a row is ticked; None where the row shows its icon instead."""
        if selected and self.select_several():
            return True
        if self.hovered is not None and self.hovered.row() == index.row():
            return False
        return False if index.row() < self._to_save() > 1 else None

    def tick(self, row: QModelIndex) -> None:
        """Select a row beside others, or no longer; the first one alone, whichever was the current one."""
        flags, selection = QItemSelectionModel.SelectionFlag, self._view.selectionModel()
        how = flags.Toggle if self.select_several() else flags.ClearAndSelect
        selection.setCurrentIndex(row, flags.NoUpdate)
        self.ticking = True
        selection.select(row, how | flags.Rows)
        self._view.viewport().update()
        self.changed.emit()  # the first may have been selected already

    def end(self) -> None:
        """Take in that a row was gone to in another way: it is selected alone."""
        if self.ticking:
            self.ticking = False
            self.changed.emit()

    def untick(self, row: QModelIndex) -> None:
        """Select this row alone."""
        flags = QItemSelectionModel.SelectionFlag
        self.ticking = False
        self._view.selectionModel().setCurrentIndex(row, flags.ClearAndSelect | flags.Rows)
        self._view.viewport().update()
        self.changed.emit()

    def leave(self) -> None:
        """Take in that the rows are not under the mouse any more."""
        if self.hovered is not None:
            self.hovered = None
            self._view.viewport().update()

    def select_several(self) -> bool:
        """Tell whether rows are selected beside others, or one that was ticked."""
        selection = self._view.selectionModel().selection()  # one range a row, or more rows in one
        return self.ticking or selection.count() > 1 or (selection.count() == 1 and selection.at(0).height() > 1)

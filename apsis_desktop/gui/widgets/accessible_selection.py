"""Lets a screen reader press a row or a cell of a list, as Enter and a click do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView

_Flag = QItemSelectionModel.SelectionFlag
_BY_ASSISTANCE = (_Flag.Select, _Flag.Deselect)
"""What Qt asks of the selection when a screen reader presses a cell. Mouse and keys never ask for these alone."""


class AccessibleSelection(QItemSelectionModel):
    """Selects the current cell and no other, so that being pressed is all that a screen reader can want of one.

    Qt has one action for a cell, "toggle": it takes the cell into the selection, or out of it where several can be
    selected. What that means here is told by `pressed`. With `rows` mouse and keys select whole rows, also several.
    """

    pressed = Signal(QModelIndex)

    def __init__(self, view: QAbstractItemView, *, rows: bool = False) -> None:
        super().__init__(view.model(), view)
        self._rows = rows
        modes = QAbstractItemView.SelectionMode
        # By items in any case: otherwise a screen reader's action selects a row without a word to this class.
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        view.setSelectionMode(modes.ExtendedSelection if rows else modes.MultiSelection)
        view.setSelectionModel(self)
        if not rows:
            self.currentChanged.connect(self._follow)

    def select(self, what: Any, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: ANN401 - an index or a range
        if isinstance(what, QModelIndex) and command in _BY_ASSISTANCE:
            self.setCurrentIndex(what, _Flag.NoUpdate)
            self.pressed.emit(what)
        elif self._rows and command != _Flag.NoUpdate:
            super().select(what, command | _Flag.Rows)

    def _follow(self, current: QModelIndex) -> None:
        super().select(QItemSelection(current, current), _Flag.ClearAndSelect)

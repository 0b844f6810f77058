"""A name that is changed where it stands in a list: the field for it, which Qt leaves without a name of its own."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from apsis_desktop.gui.widgets.shortening_delegate import ShorteningDelegate


class NameEditing(ShorteningDelegate):
    """`told` is what a screen reader calls the field."""

    def __init__(self, told: str, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._told = told

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        field = super().createEditor(parent, option, index)
        field.setAccessibleName(self._told)
        field.setAccessibleDescription(self.tr("Enter keeps what is typed, Escape leaves it as it was."))
        return field

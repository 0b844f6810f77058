"""One of several, of which the chosen one is seen; a screen reader can choose in the list that opens."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QComboBox, QWidget

from apsis_desktop.gui.assistive_selection import AssistiveSelection
from apsis_desktop.gui.wheel import leave_wheel_to_parent


class Dropdown(QComboBox):
    """Some screen readers say the chosen entry in place of its name: give it a label, or a description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leave_wheel_to_parent(self)
        AssistiveSelection(self.view()).pressed.connect(self._choose)

    def _choose(self, entry: QModelIndex) -> None:
        self.setCurrentIndex(entry.row())
        self.hidePopup()
        self.activated.emit(entry.row())

"""One of several, of which the chosen one is seen; a screen reader can choose in the list that opens."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from apsis_desktop.gui.text.shortening import Siblings, shortened, within_width
from apsis_desktop.gui.widgets.accessible_selection import AssistiveSelection
from apsis_desktop.gui.widgets.shortening_delegate import ShorteningDelegate
from apsis_desktop.gui.widgets.wheel import leave_wheel_to_parent

_SLACK = 4
"""Pixels that styles leave beside the text."""


class Dropdown(QComboBox):
    """Some screen readers say the chosen entry in place of its name: give it a label, or a description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leave_wheel_to_parent(self)
        self.setItemDelegate(ShorteningDelegate(self))
        AssistiveSelection(self.view()).pressed.connect(self._choose)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - _SLACK
        fits = within_width(option.fontMetrics, room)
        if self.currentIndex() < 0 or fits(option.currentText):
            super().paintEvent(event)
            return
        siblings = Siblings(self.itemText(row) for row in range(self.count()))
        option.currentText = shortened(option.currentText, fits, siblings)
        painter = QStylePainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _choose(self, entry: QModelIndex) -> None:
        self.setCurrentIndex(entry.row())
        self.hidePopup()
        self.activated.emit(entry.row())

"""A default button that shows whether the keyboard is on it."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionFocusRect

from apsis_desktop.gui.style.theme import SPACE


class DefaultButton(QPushButton):
    """The platforms' styles see to this themselves; to Fusion, which Linux has, a default button always looks so."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.style().name().lower() == "fusion":
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            inside = SPACE // 2
            option.rect = self.rect().adjusted(inside, inside, -inside, -inside)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, QPainter(self), self)

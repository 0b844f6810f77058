"""The heading of a part of the picker, with a count or an explanation in quieter letters beside it."""

from __future__ import annotations

from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from apsis_desktop.gui.style.theme import SPACE, strong_font
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.gui.widgets.secondary_label import SecondaryLabel


class FieldHeading(QWidget):
    """`field` gets the keyboard by the letter after `&` in the text. Further widgets go into `row`, at its end."""

    def __init__(self, text: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = PlainLabel(text, self)
        self.label.setFont(strong_font(QFont()))
        self.label.setBuddy(field)
        self._aside = _WholeOrNothing("", self)
        self._aside.setWordWrap(False)
        self._aside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(SPACE)
        self.row.addWidget(self.label)
        self.row.addWidget(self._aside, 1)

    def set_aside(self, text: str) -> None:
        self._aside.setText(text)

    def aside(self) -> str:
        return self._aside.text()


class _WholeOrNothing(SecondaryLabel):
    """Half a count would be another one. A screen reader tells it all the same."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.sizeHint().width() <= self.width():
            super().paintEvent(event)

"""One of a few, all of them to be seen at once, and under them what the chosen one means."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QStackedWidget, QVBoxLayout, QWidget

from apsis_desktop.gui.indicators import with_visible_indicators
from apsis_desktop.gui.secondary_label import SecondaryLabel
from apsis_desktop.gui.theme import SPACE

Value = TypeVar("Value", bound=StrEnum)


class RadioChoice(QWidget, Generic[Value]):
    """`choices` are the values with their name and what they mean, or nothing where the name says it.

    The keyboard goes to the one that is chosen. As a label's buddy it is asked for itself, not for one of its buttons:
    Qt would press that.
    """

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[Value, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [value for value, _name, _meaning in choices]
        self._group = QButtonGroup(self)
        for number, (_value, name, meaning) in enumerate(choices):
            button = QRadioButton(name, self)
            button.setAccessibleDescription(meaning)
            button.setToolTip(meaning)
            self._group.addButton(button, number)
        self._group.buttons()[0].setChecked(True)
        self.setFocusProxy(self.buttons()[0])
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a label gives the keyboard only to what has a policy
        self._group.idToggled.connect(self._toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(self._row())
        # A stack has the height of the longest of them: what is below does not move with the choice.
        self._meanings = QStackedWidget(self)
        for _value, _name, meaning in choices:
            label = SecondaryLabel(meaning, self)
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            self._meanings.addWidget(label)
        self._meanings.setVisible(any(meaning for _value, _name, meaning in choices))
        column.addWidget(self._meanings)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ThemeChange, QEvent.Type.StyleChange}:
            self._colour()

    def value(self) -> Value:
        return self._values[self._group.checkedId()]

    def set_value(self, value: Value) -> None:
        self._group.button(self._values.index(value)).setChecked(True)

    def buttons(self) -> list[QRadioButton]:
        return [button for button in self._group.buttons() if isinstance(button, QRadioButton)]

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        for button in self.buttons():
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _colour(self) -> None:
        for button in self.buttons():
            palette = with_visible_indicators(QGuiApplication.palette(), button.style())
            if button.palette() != palette:
                button.setPalette(palette)

    def _toggled(self, number: int, checked: bool) -> None:  # noqa: FBT001 - Qt's own signature
        if checked:
            self.setFocusProxy(self._group.button(number))
            self._meanings.setCurrentIndex(number)
            self.changed.emit()

"""One of a few, all of them to be seen at once: radio buttons with what the chosen one means, or segmented buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QStackedWidget,
    QWidget,
)

from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.widgets.buttons import RadioButton, SegmentButton
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.layout import frameless_column

Value = TypeVar("Value")


class RadioChoice(QWidget, Generic[Value]):
    """`choices` are the values with their name and what they mean, or nothing where the name says it.

    The keyboard goes to the one that is chosen. As a label's buddy it is asked for itself, not for one of its buttons:
    Qt would press that. `segmented` are buttons side by side, whose meanings are in their tooltips.
    """

    changed = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[Value, str, str]],
        parent: QWidget | None = None,
        *,
        segmented: bool = False,
    ) -> None:
        super().__init__(parent)
        self._segmented = segmented
        self._values = [value for value, _name, _meaning in choices]
        self._group = QButtonGroup(self)
        for number, (_value, name, meaning) in enumerate(choices):
            button = self._button(name, number, len(choices))
            button.setAccessibleDescription(meaning)
            button.setToolTip(meaning)
            self._group.addButton(button, number)
        self._group.buttons()[0].setChecked(True)
        # Handed on to the one that is chosen; and a label gives the keyboard only to what has a policy.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lead_keyboard_to(self.buttons()[0])
        self._group.idToggled.connect(self._toggled)
        column = frameless_column(self)
        column.addLayout(self._row())
        # A stack has the height of the longest of them: what is below does not move with the choice.
        self._meanings = QStackedWidget(self)
        for _value, _name, meaning in choices:
            label = SecondaryLabel(meaning, self)
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            self._meanings.addWidget(label)
        self._meanings.setVisible(not segmented and any(meaning for _value, _name, meaning in choices))
        column.addWidget(self._meanings)

    def value(self) -> Value:
        return self._values[self._group.checkedId()]

    def set_value(self, value: Value) -> None:
        self._group.button(self._values.index(value)).setChecked(True)

    def buttons(self) -> list[QRadioButton]:
        return [button for button in self._group.buttons() if isinstance(button, QRadioButton)]

    def _button(self, name: str, number: int, count: int) -> QRadioButton:
        if self._segmented:
            return SegmentButton(name, self, first=number == 0, last=number == count - 1)
        return RadioButton(name, self)

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0 if self._segmented else 2 * SPACE)
        for button in self.buttons():
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _toggled(self, number: int, checked: bool) -> None:  # noqa: FBT001 - Qt's own signature
        if checked:
            self._lead_keyboard_to(self._group.button(number))
            self._meanings.setCurrentIndex(number)
            self.changed.emit()

    def _lead_keyboard_to(self, chosen: QAbstractButton) -> None:
        """Let the tab key stop at what is chosen; Qt lets it stop at what had the keyboard last, or else at all."""
        self.setFocusProxy(chosen)
        for button in self.buttons():
            by_tab = Qt.FocusPolicy.StrongFocus if button is chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(by_tab)

"""One page of the settings: few settings below each other, each with a line that says what it means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QLayout, QSizePolicy, QVBoxLayout, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE, strong_font
from apsis_desktop.gui.widgets.buttons import TickBox
from apsis_desktop.gui.widgets.fields import Dropdown
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.settings.current_preferences import CurrentPreferences

Value = TypeVar("Value")


class SettingsPage(QWidget):
    """A page adds its settings from top to bottom, and ends with `finish`."""

    def __init__(self, preferences: CurrentPreferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        self._column.setSpacing(SPACE // 2)

    def add_heading(self, text: str, field: QWidget) -> str:
        """Begin a setting, and return its heading as it is seen. `field` gets the keyboard by the letter after `&`."""
        if self._column.count():
            self._column.addSpacing(SPACE * 2)
        heading = PlainLabel(text)
        heading.setFont(strong_font(self.font()))
        heading.setBuddy(field)
        self._column.addWidget(heading)
        return text.replace("&", "")

    def add_list(
        self,
        heading: str,
        names: Sequence[tuple[Value, str]],
        chosen: Value,
        take: Callable[[Value], None],
        meaning: str = "",
    ) -> QComboBox:
        """Add a setting that is one of a list of values, each with its name."""
        field = choice_of(names, chosen, heading.replace("&", ""))
        field.activated.connect(lambda row: take(names[row][0]))
        self.add_heading(heading, field)
        self.add(field, meaning)
        return field

    def add_tick_box(
        self, heading: str, text: str, take: Callable[[bool], None], meaning: str = "", *, ticked: bool
    ) -> TickBox:
        """Add a setting that is on or off."""
        field = TickBox(text)
        field.setChecked(ticked)
        field.toggled.connect(take)
        self.add_heading(heading, field)
        self.add(field, meaning)
        return field

    def add(self, field: QWidget, meaning: str = "", *, below: Sequence[QWidget] = ()) -> None:
        """Add a field, and what it means below it; a screen reader tells both together.

        `below` are those that the meaning is told of, where that is not the field.
        """
        self._column.addWidget(field)
        if meaning:
            self.add_meaning(meaning, *(below or [field]))

    def add_meaning(self, text: str, *fields: QWidget) -> SecondaryLabel:
        for field in fields:
            field.setAccessibleDescription(text)
        meaning = SecondaryLabel(text)
        self._column.addWidget(meaning)
        return meaning

    def add_row(self, row: QLayout) -> None:
        self._column.addLayout(row)

    def finish(self) -> None:
        self._column.addStretch(1)


def choice_of(names: Sequence[tuple[Value, str]], chosen: Value, accessible_name: str) -> QComboBox:
    """Return a drop-down list of values with their names, as wide as it has to be."""
    combo = Dropdown()
    combo.setAccessibleName(accessible_name)
    combo.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    for value, name in names:
        combo.addItem(name, value)
    values = [value for value, _name in names]
    combo.setCurrentIndex(values.index(chosen) if chosen in values else 0)
    return combo

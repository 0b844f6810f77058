"""A picker that is made when it is first seen: most starts need none. Until then it is noted what it is to show."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from apsis_desktop.api.definitions import Definition
from apsis_desktop.gui.new_report.picker_words import Kind, PickerWording
from apsis_desktop.gui.text.pasted_names import Kind as Chosen
from apsis_desktop.gui.widgets.checklist.model import Check

if TYPE_CHECKING:
    from apsis_desktop.gui.new_report.picker import Picker


class LatePicker(QObject):
    """Makes the picker, and has it show the latest of each thing that it was told, before or since."""

    made = Signal(object)
    """The `Picker`: it still has no place in the window."""

    def __init__(self, wording: PickerWording, parent: QObject, *, excludes: bool = False) -> None:
        super().__init__(parent)
        self._wording, self._excludes = wording, excludes
        self._picker: Picker | None = None
        self._told: dict[str, Callable[[Picker], None]] = {}

    def picker(self) -> Picker:
        if self._picker is None:
            from apsis_desktop.gui.new_report.picker import Picker

            self._picker = Picker(self._wording, excludes=self._excludes)
            for show in self._told.values():
                show(self._picker)
            self.made.emit(self._picker)
        return self._picker

    def offer(self, kinds: Sequence[Kind], notes: Mapping[Definition, str]) -> None:
        self._tell("content", lambda picker: picker.offer(kinds, notes))

    def say(self, state: str, *, busy: bool = False) -> None:
        self._tell("content", lambda picker: picker.say(state, busy=busy))

    def set_marks(self, marks: Mapping[Chosen, Check], notes: Mapping[Chosen, str] | None = None) -> None:
        self._tell("marks", lambda picker: picker.checklist.model.set_marks(marks, notes))

    def allow_refresh(self, *, allowed: bool) -> None:
        self._tell("refresh", lambda picker: picker.refresh.setEnabled(allowed))

    def end_search(self) -> None:
        if self._picker is not None:
            self._picker.checklist.search.clear()

    def close_dialog(self) -> None:
        if self._picker is not None:
            self._picker.close_dialog()

    def _tell(self, what: str, show: Callable[[Picker], None]) -> None:
        self._told[what] = show
        if self._picker is not None:
            show(self._picker)

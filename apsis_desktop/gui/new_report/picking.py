"""Which picker is seen in the right half, and what comes first in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from apsis_desktop.gui.new_report.chosen_columns import ChosenColumns
from apsis_desktop.gui.new_report.chosen_segments import ChosenSegments
from apsis_desktop.gui.new_report.suggested_first import at_the_front
from apsis_desktop.gui.widgets.focus import come_back
from apsis_desktop.report.selection import Selection

if TYPE_CHECKING:
    from apsis_desktop.gui.new_report.picker import Picker


class Picking(QObject):
    """Opens and closes the pickers. `requested` are the selections of earlier reports, the newest first."""

    changed = Signal(object)
    """The `Picker` that is to be seen, or None for what is usually there."""

    def __init__(
        self, segments: ChosenSegments, columns: ChosenColumns, requested: Callable[[], Iterable[Selection]]
    ) -> None:
        super().__init__(segments)
        self._segments, self._columns, self._requested = segments, columns, requested
        self.picker: Picker | None = None
        for part, pick in ((segments, self.pick_segments), (columns, self.pick_columns)):
            part.add.clicked.connect(pick)
            part.late_picker.made.connect(self._connect_closed)
        segments.chosen.all_wanted.connect(self._show_chosen_segments)
        columns.chosen.all_wanted.connect(self._show_chosen_columns)

    def pick_segments(self) -> None:
        self._pick_segments(chosen=False)

    def pick_columns(self) -> None:
        self._pick_columns(chosen=False)

    def stop(self, by_keyboard: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        """Show what is usually there; the keyboard goes back to where it came from."""
        picker, focus = self.picker, QApplication.focusWidget()
        if picker is None:
            return
        if focus is not None and picker.isAncestorOf(focus):
            link = self._segments.add if picker is self._segments.picker else self._columns.add
            come_back(link, by_keyboard=by_keyboard)
        self._turn_to(None)

    def _show_chosen_segments(self) -> None:
        self._pick_segments(chosen=True)

    def _show_chosen_columns(self) -> None:
        self._pick_columns(chosen=True)

    def _pick_segments(self, *, chosen: bool) -> None:
        here = self._segments.here
        used = (one for past in self._requested() for one in (*past.segments, *past.excluded))
        first = () if here is None else at_the_front(used, here)
        self._turn_to(self._segments.picker)
        self._segments.picker.begin(chosen=chosen, first=first)

    def _pick_columns(self, *, chosen: bool) -> None:
        here = self._columns.here
        used = (one for past in self._requested() for one in past.columns)
        first = () if here is None else at_the_front(used, here)
        self._turn_to(self._columns.picker)
        self._columns.picker.begin(chosen=chosen, first=first)

    def _connect_closed(self, picker: Picker) -> None:
        picker.closed.connect(self.stop)

    def _turn_to(self, picker: Picker | None) -> None:
        self.picker = picker
        self.changed.emit(picker)

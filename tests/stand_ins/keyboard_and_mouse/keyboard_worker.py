"""Somebody who works in the window by keyboard alone."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from screen import Screen

from apsis_desktop.gui.new_report.picker import Picker
from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.widgets.removable_list import RemovableList
from apsis_desktop.gui.window.keyboard_shortcuts import KeyboardShortcut, shortcut_groups
from apsis_desktop.jobs.job import JobState
from apsis_desktop.report.selection import Selection

SEGMENTS = ("Women", "Kunder & vänner", "65+")
COLUMNS = ("Email", "First name", "City")
REPORTS = 3


class Worker:
    """Somebody who works on a chosen report beside three that are ready, by keyboard alone."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        screen.choose_section("Europe")
        screen.tick(*SEGMENTS)
        screen.add_columns(*COLUMNS)
        self.chosen: Selection = screen.panel.selection()
        self.reports = [screen.request() for _number in range(REPORTS)]
        for report in self.reports:
            screen.is_in(report, JobState.READY)

    def groups(self) -> dict[str, tuple[KeyboardShortcut, ...]]:
        return dict(shortcut_groups(self.screen.window.menus, self.screen.window.workspace))

    def presses(self, keys: QKeySequence, place: QWidget) -> None:
        self.screen.keyboard_to(place)
        QTest.keySequence(place, keys)
        QApplication.processEvents()

    def begins(self) -> None:
        """Have all as it was at first."""
        panel = self.screen.panel
        panel.picking.stop()
        panel.set_selection(self.chosen)
        self.screen.window.workspace.reports.header.show_everything()
        self.at_report(0)

    @property
    def segments(self) -> RemovableList:
        return self.screen.panel.segments.view

    @property
    def columns(self) -> RemovableList:
        return self.screen.panel.columns.view

    def at_row(self, place: RemovableList, row: int) -> RemovableList:
        place.setCurrentIndex(place.model().index(row, 0))
        return place

    def at_report(self, row: int, column: Column = Column.REPORT) -> None:
        self.screen.table.setCurrentIndex(self.screen.table.model().index(row, column))

    def picks(self, words: str = "") -> Picker:
        self.screen.panel.picking.pick_segments()
        picker = self.screen.panel.segments.picker
        picker.checklist.search.setText(words)
        return picker

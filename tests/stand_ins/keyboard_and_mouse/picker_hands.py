"""Hands at the form for a new report, and eyes for what it shows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Column, Definition
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.new_report.picker import Picker
from apsis_desktop.gui.widgets.removable_list import RemovableList
from apsis_desktop.gui.widgets.removable_row import actions_of
from apsis_desktop.jobs.catalogue import Catalogue


def choose_section(qtbot: QtBot, catalogue: Catalogue, panel: NewReportPanel, name: str) -> None:
    combo = panel.section.combo
    with qtbot.waitSignal(catalogue.columns):
        combo.setCurrentIndex(combo.findText(name))
        combo.activated.emit(combo.currentIndex())


def beside_its_pickers(panel: NewReportPanel) -> QWidget:
    """Put the form where it is in the window: its pickers come to the right of it."""
    whole, right = QWidget(), QStackedWidget()
    usual = QWidget()
    for part in (usual, panel.segments.picker, panel.columns.picker):
        right.addWidget(part)
    panel.picking.changed.connect(lambda picker: right.setCurrentWidget(picker or usual))
    row = QHBoxLayout(whole)
    panel.setFixedWidth(400)
    row.addWidget(panel)
    row.addWidget(right, 1)
    return whole


def tick(panel: NewReportPanel, name: str) -> None:
    tick_in(panel.segments.picker, name)


def tick_in(picker: Picker, name: str) -> None:
    search = picker.checklist.search
    search.setText(name)
    QTest.keyClick(search, Qt.Key.Key_Return)
    search.clear()


def exclude(panel: NewReportPanel, name: str) -> None:
    """Exclude a segment by the link in its row."""
    panel.picking.pick_segments()
    checklist = panel.segments.picker.checklist
    checklist.search.setText(name)
    QApplication.processEvents()
    view = checklist.view
    index = view.model().index(0, 0)
    place = view.delegate.link_rect(view.option_of(index)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    checklist.search.clear()


def rows(view: RemovableList) -> list[str]:
    return [str(view.model().index(row, 0).data()) for row in range(view.model().rowCount())]


def press_find(of: QWidget) -> None:
    of.setFocus()
    QTest.keySequence(of, QKeySequence(QKeySequence.StandardKey.Find))


def act(view: RemovableList, name: str, action: str) -> None:
    """Click the cross of a row, or press the key of what else can be done with it."""
    QApplication.processEvents()  # it may be about to get another height
    index = view.model().index(rows(view).index(name), 0)
    (wanted,) = [one for one in actions_of(index) if one.text == action]
    if wanted.icon:
        place = view.delegate.cross_rect(view.option_of(index)).center()
        QTest.mouseMove(view.viewport(), place)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    else:
        view.setCurrentIndex(index)
        QTest.keySequence(view, QKeySequence(wanted.shortcut))


def label(window: QWidget, text: str) -> QLabel:
    return next(one for one in window.findChildren(QLabel) if one.text() == text)


def names(things: Iterable[Definition]) -> list[str]:
    return [one.name for one in things]


def columns_of(panel: NewReportPanel, *wanted: str) -> tuple[Column, ...]:
    assert panel.columns.here is not None
    everything = panel.columns.here.items
    return tuple(next(one for one in everything if one.name == name) for name in wanted)

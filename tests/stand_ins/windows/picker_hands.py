"""Hands at the form for a new report, and eyes for what it shows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Column, Definition
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.widgets.removable_list import RemovableList
from apsis_desktop.gui.widgets.removable_row import action_places, actions_of
from apsis_desktop.jobs.catalogue import Catalogue


def choose_section(qtbot: QtBot, catalogue: Catalogue, panel: NewReportPanel, name: str) -> None:
    combo = panel.section.combo
    with qtbot.waitSignal(catalogue.columns):
        combo.setCurrentIndex(combo.findText(name))
        combo.activated.emit(combo.currentIndex())


def tick(panel: NewReportPanel, name: str) -> None:
    search = panel.segments.checklist.search
    search.setText(name)
    QTest.keyClick(search, Qt.Key.Key_Return)
    QTest.keyClick(search, Qt.Key.Key_Escape)


def rows(view: RemovableList) -> list[str]:
    return [str(view.model().index(row, 0).data()) for row in range(view.model().rowCount())]


def press_find(of: QWidget) -> None:
    of.setFocus()
    QTest.keySequence(of, QKeySequence(QKeySequence.StandardKey.Find))


def act(view: RemovableList, name: str, action: str) -> None:
    """Click what stands at the end of a row."""
    QApplication.processEvents()  # it may be about to get another height
    index = view.model().index(rows(view).index(name), 0)
    actions = actions_of(index)
    places = action_places(view._option(index), index)
    place = next(place for one, place in zip(actions, places, strict=True) if one.text == action)
    QTest.mouseMove(view.viewport(), place.center())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())


def label(window: QWidget, text: str) -> QLabel:
    return next(one for one in window.findChildren(QLabel) if one.text() == text)


def names(things: Iterable[Definition]) -> list[str]:
    return [one.name for one in things]


def columns_of(panel: NewReportPanel, *wanted: str) -> tuple[Column, ...]:
    assert panel.columns._available is not None
    everything: tuple[Column, ...] = (*panel.columns._available.attributes, *panel.columns._available.tags)
    return tuple(next(one for one in everything if one.name == name) for name in wanted)

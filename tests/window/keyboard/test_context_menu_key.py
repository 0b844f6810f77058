"""Shift+F10 opens the context menu of whatever has the keyboard, also where the system makes nothing of that key."""

from __future__ import annotations

import sys

import pytest
from hands import field, only
from looked_inside import opened
from picker_hands import rows
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTableView, QWidget
from screen import OpenScreen, Screen

from apsis_desktop.gui.connections.connect_dialog import ConnectDialog
from apsis_desktop.jobs.job import JobState

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="Windows makes a menu of it itself")


@pytest.fixture
def screen(open_screen: OpenScreen) -> Screen:
    screen = open_screen(practising=True)
    screen.choose("Women")
    screen.add_columns("Email", "City")
    return screen


def menu_of(screen: Screen, place: QWidget) -> list[str]:
    """Press the key where the keyboard is, as the system hands it to the window, and read what comes up."""
    screen.keyboard_to(place)
    handle = place.window().windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = [entry.text().replace("&", "").partition("\t")[0] for entry in menu.actions() if entry.text()]
    menu.close()
    QApplication.processEvents()
    return entries


def test_in_the_list_of_reports(screen: Screen) -> None:
    screen.is_in(screen.request(), JobState.READY)
    screen.table.setCurrentIndex(screen.table.model().index(0, 0))
    assert "Request again" in menu_of(screen, screen.table)


def test_among_what_is_chosen(screen: Screen) -> None:
    segments, columns = screen.panel.segments.view, screen.panel.columns.view
    segments.setCurrentIndex(segments.model().index(0, 0))
    columns.setCurrentIndex(columns.model().index(rows(columns).index("City"), 0))
    assert "Do not use this segment" in menu_of(screen, segments)
    assert "Move earlier" in menu_of(screen, columns)


def test_in_what_is_picked_from(screen: Screen) -> None:
    screen.panel.segments.add.click()
    view = screen.panel.segments.picker.checklist.view
    view.setCurrentIndex(view.model().index(1, 0))
    assert "Exclude" in menu_of(screen, view)


def test_in_the_table_of_a_list(screen: Screen) -> None:
    report = screen.request()
    screen.is_in(report, JobState.READY)
    screen.menu(report, "Look inside")
    table = only(opened(screen), QTableView)
    table.setCurrentIndex(table.model().index(0, 0))
    assert "Sort ascending" in menu_of(screen, table)


def test_in_the_field_of_a_dialog(screen: Screen) -> None:
    screen.window.workspace.banner.connect_account.click()
    dialog = screen.sees(ConnectDialog)
    place = field(dialog, "Name")
    assert isinstance(place, QLineEdit)
    assert "Paste" in menu_of(screen, place)

"""The reports by keyboard alone: where each key leads, what is marked, and a letter for every entry of a menu."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton
from screen import OpenScreen, Screen

from apsis_desktop.gui.presets.name_dialog import PresetNameDialog
from apsis_desktop.gui.reports.details_dialog import DetailsDialog
from apsis_desktop.gui.reports.row.cells import Column

MARKED = Qt.WidgetAttribute.WA_KeyboardFocusChange


def letters(texts: list[str]) -> list[str]:
    return [QKeySequence.mnemonic(text).toString() for text in texts]


def test_f6_leads_to_the_list_not_to_what_saves_all_of_it(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.ready("Women", "Men")
    screen.keyboard_to(screen.panel.section.combo)
    QTest.keyClick(screen.panel.section.combo, Qt.Key.Key_F6)
    screen.until(screen.table.hasFocus)


def test_escape_ends_the_search_and_then_leads_to_the_list(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.ready("Women", "Men")
    search = screen.window.workspace.reports.header.search
    screen.keyboard_to(search)
    QTest.keyClicks(search, "women")
    assert screen.rows() == ["Women"]
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert len(screen.rows()) == 2
    assert search.hasFocus()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert screen.table.hasFocus()


def test_escape_in_the_list_ends_the_search_and_stays_at_the_report(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    first, _second = screen.ready("Women", "Men")
    search = screen.window.workspace.reports.header.search
    screen.keyboard_to(search)
    QTest.keyClicks(search, "women")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert screen.table.hasFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_Escape)
    assert len(screen.rows()) == 2
    current = screen.table.current_job()
    assert current is not None
    assert current.id == first


def test_what_a_key_leads_to_is_marked_and_what_a_click_leads_to_is_not(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    (report,) = screen.ready("Women")
    window, handle = screen.window, screen.window.windowHandle()
    screen.keyboard_to(screen.panel.segments.add)
    QTest.keyClick(handle, Qt.Key.Key_Space)
    picker = screen.panel.segments.picker
    screen.until(picker.checklist.search.hasFocus)
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    screen.until(screen.panel.segments.add.hasFocus)
    assert window.testAttribute(MARKED)
    place = screen.table.button_rect(screen.cell(report)).topLeft() + QPoint(100, 12)
    where = screen.table.viewport().mapTo(window, place)
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=where)
    screen.until(screen.table.hasFocus)
    assert not window.testAttribute(MARKED)


def shown_menu(screen: Screen, report: str) -> QMenu:
    screen.click(report, Column.MORE)
    return screen.sees(QMenu)


@pytest.mark.skipif("sys.platform == 'darwin'", reason="a Mac has no letters")
def test_every_entry_of_a_reports_menus_has_a_letter_of_its_own(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    (report,) = screen.ready("Women")
    top = shown_menu(screen, report)
    (in_the_bar,) = [
        entry.menu() for entry in screen.window.menuBar().actions() if entry.text().replace("&", "") == "Report"
    ]
    assert isinstance(in_the_bar, QMenu)
    in_the_bar.aboutToShow.emit()
    below = next(entry.menu() for entry in top.actions() if entry.menu() is not None)
    assert isinstance(below, QMenu)
    for menu in (top, in_the_bar, below):
        given = letters([entry.text() for entry in menu.actions() if not entry.isSeparator()])
        assert all(given)
        assert max(Counter(given).values()) == 1
    top.close()


@pytest.mark.skipif("sys.platform == 'darwin'", reason="a Mac has no letters")
def test_no_two_buttons_of_the_window_have_the_same_letter_while_several_are_selected(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen(practising=True)
    screen.ready("Women", "Men", "Everyone")
    reports = screen.window.workspace.reports
    screen.table.selectAll()
    assert all(letters([reports.header.save_selected.text(), reports.header.remove_all.text()]))
    seen = [one.text() for one in screen.window.findChildren(QAbstractButton) if one.isVisible()]
    seen += [entry.text() for entry in screen.window.menuBar().actions()]
    given = Counter(letter for letter in letters(seen) if letter)
    assert max(given.values()) == 1, given


@pytest.mark.skipif("sys.platform == 'darwin'", reason="a Mac has no letters")
def test_what_the_details_and_a_presets_name_are_for_has_a_letter(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    (report,) = screen.ready("Women")
    screen.menu(report, "Show details")
    details = screen.sees(DetailsDialog)
    screen.window.workspace.presets.save()
    name = screen.sees(PresetNameDialog)
    for dialog in (details, name):
        given = letters([one.text() for one in dialog.findChildren(QPushButton) if one.isVisible()])
        assert sorted(filter(None, given)) in (["Alt+S"], ["Alt+C", "Alt+S"])  # Esc is the system's for the other one
        dialog.reject()

"""A picker is made when it is first opened: it has missed nothing of what was loaded and chosen before."""

from __future__ import annotations

from hands import press
from own_account import OwnAccount
from picker_hands import columns_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from screen import OpenScreen, Screen
from tab_chain import out_of_order, tab_chain

from apsis_desktop.errors import SettingsBegunAnew
from apsis_desktop.gui.new_report.picker import Picker

COLUMNS = ("Age", "City", "Email")


def opened_late(open_screen: OpenScreen, own_account: OwnAccount) -> Screen:
    """Return a window in which the columns to choose from are seen for the first time, one of them being chosen."""
    own_account.has({"Norden": COLUMNS}, ("Women", "Men"))
    screen = open_screen()
    screen.choose_section("Norden")
    screen.panel.columns.set_columns(columns_of(screen.panel, "City"))
    screen.until(lambda: len(screen.window.findChildren(Picker)) == 1)  # that of the segments: nothing was requested
    press(screen.panel.columns.add)
    assert screen.panel.columns.picker in screen.window.findChildren(Picker)
    return screen


def test_it_shows_what_is_there_and_what_is_chosen(open_screen: OpenScreen, own_account: OwnAccount) -> None:
    screen = opened_late(open_screen, own_account)
    picker = screen.panel.columns.picker
    assert picker.isVisible()
    assert picker.refresh.isEnabled()
    model = picker.checklist.model
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    marked = {row.data(): row.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked for row in rows}
    assert marked == {"Age": False, "City": True, "Email": False}


def test_what_is_ticked_in_it_is_requested_and_escape_closes_it(
    open_screen: OpenScreen, own_account: OwnAccount
) -> None:
    screen = opened_late(open_screen, own_account)
    picker = screen.panel.columns.picker
    screen.until(picker.checklist.search.hasFocus)
    QTest.keyClicks(picker.checklist.search, "em")
    QTest.keyClick(picker.checklist.search, Qt.Key.Key_Return)
    QTest.keyClick(picker.checklist.view, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    screen.tick("Women")
    assert screen.request_of(own_account).columns == ("City", "Email")


def test_the_tab_key_leads_through_it_before_what_lies_below_it(
    open_screen: OpenScreen, own_account: OwnAccount
) -> None:
    screen = opened_late(open_screen, own_account)
    screen.window.say_problem(SettingsBegunAnew(file="settings.json"))
    assert any(screen.window.notices.isAncestorOf(stop) for stop in tab_chain(screen.window))
    assert out_of_order(screen.window) == []

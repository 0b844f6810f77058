"""The ways back into the search of the picker: what is typed then is another search, and never added to the first."""

from collections.abc import Callable

import pytest
from picker_hands import press_find
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apsis_desktop.gui.new_report.panel import NewReportPanel


@pytest.fixture
def panel(panel_beside_pickers: NewReportPanel) -> NewReportPanel:
    return panel_beside_pickers


def by_find(panel: NewReportPanel) -> None:
    press_find(panel.segments.picker.checklist.view)


def by_find_in_the_search(panel: NewReportPanel) -> None:
    press_find(panel.segments.picker.checklist.search)


def by_tab(panel: NewReportPanel) -> None:
    panel.segments.picker.kind.setFocus()
    QTest.keyClick(panel.segments.picker.kind, Qt.Key.Key_Backtab)


def by_going_to_the_other_half(panel: NewReportPanel) -> None:
    panel.segments.add.setFocus()
    panel.segments.picker.checklist.search.setFocus(Qt.FocusReason.ShortcutFocusReason)


def by_the_form(panel: NewReportPanel) -> None:
    panel.segments.add.setFocus()
    panel.setFocus()


def by_up_from_the_first_row(panel: NewReportPanel) -> None:
    checklist = panel.segments.picker.checklist
    QTest.keyClick(checklist.search, Qt.Key.Key_Down)
    QTest.keyClick(checklist.view, Qt.Key.Key_Down)
    QTest.keyClick(checklist.view, Qt.Key.Key_Space)
    QTest.keyClick(checklist.view, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is checklist.view
    QTest.keyClick(checklist.view, Qt.Key.Key_Up)


def by_a_click(panel: NewReportPanel) -> None:
    checklist = panel.segments.picker.checklist
    checklist.view.setFocus()
    QTest.mouseClick(checklist.search, Qt.MouseButton.LeftButton)


def by_enter(panel: NewReportPanel) -> None:
    QTest.keyClick(panel.segments.picker.checklist.search, Qt.Key.Key_Return)


def by_typing_in_the_list(panel: NewReportPanel) -> None:
    checklist = panel.segments.picker.checklist
    QTest.keyClick(checklist.search, Qt.Key.Key_Down)
    QTest.keyClick(checklist.view, Qt.Key.Key_Space)
    checklist.view.setFocus()


@pytest.mark.parametrize(
    "come_back",
    [
        by_find,
        by_find_in_the_search,
        by_tab,
        by_going_to_the_other_half,
        by_the_form,
        by_up_from_the_first_row,
        by_a_click,
        by_enter,
        by_typing_in_the_list,
    ],
)
def test_who_comes_back_to_the_search_begins_another_one(
    panel: NewReportPanel, come_back: Callable[[NewReportPanel], None]
) -> None:
    panel.picking.pick_segments()
    search = panel.segments.picker.checklist.search
    QTest.keyClicks(search, "en")
    come_back(panel)
    for letter in "vip":
        QTest.keyClicks(QApplication.focusWidget() or panel, letter)
    assert QApplication.focusWidget() is search
    assert search.text() == "vip"


def test_a_search_goes_on_after_a_look_at_another_window_and_where_a_second_click_sets_the_cursor(
    panel: NewReportPanel,
) -> None:
    panel.picking.pick_segments()
    search = panel.segments.picker.checklist.search
    QTest.keyClicks(search, "wo")
    for kind, reason in (
        (QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason),
        (QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason),
    ):
        QApplication.sendEvent(search, QFocusEvent(kind, reason))
    QTest.keyClicks(search, "m")
    assert search.text() == "wom"
    panel.segments.picker.checklist.view.setFocus()
    end = search.rect().center()
    QTest.mouseClick(search, Qt.MouseButton.LeftButton, pos=end)
    assert search.selectedText() == "wom"
    QTest.mouseClick(search, Qt.MouseButton.LeftButton, pos=end)
    assert search.selectedText() == ""


def test_up_that_is_held_stops_at_the_first_row(panel: NewReportPanel) -> None:
    panel.picking.pick_segments()
    checklist = panel.segments.picker.checklist
    QTest.keyClick(checklist.search, Qt.Key.Key_Down)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(checklist.view, held)
    assert checklist.view.hasFocus()

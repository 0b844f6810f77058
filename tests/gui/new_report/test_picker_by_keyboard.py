"""The picker without a mouse: where the tab key goes, and what the letters do."""

import pytest
from hands import press
from picker_hands import tick
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListView, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.style.light_dark_theme import accent
from apsis_desktop.report.selection import Selection


@pytest.fixture
def panel(panel_beside_pickers: NewReportPanel) -> NewReportPanel:
    return panel_beside_pickers


def focused() -> QWidget | None:
    return QApplication.focusWidget()


@pytest.mark.parametrize(
    ("letter", "chosen"),
    [(Qt.Key.Key_P, "Known"), (Qt.Key.Key_L, "Excel")],
)
def test_a_letter_leads_to_what_is_chosen_and_changes_nothing(
    panel: NewReportPanel, letter: Qt.Key, chosen: str
) -> None:
    before = panel.selection()
    QTest.keyClick(panel, letter, Qt.KeyboardModifier.AltModifier)
    there = focused()
    assert isinstance(there, QRadioButton | QComboBox)
    assert (there.text() if isinstance(there, QRadioButton) else there.currentText()) == chosen
    assert panel.selection() == before


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_the_report_is_requested_from_anywhere(
    qtbot: QtBot, panel: NewReportPanel, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    panel.picking.pick_segments()
    with qtbot.waitSignal(panel.requested):
        QTest.keyClick(focused() or panel, key, held)
    assert panel.picking.picker is None


def test_the_row_where_the_keyboard_is_has_the_accent_round_it(panel: NewReportPanel) -> None:
    panel.picking.pick_segments()
    for rows in (panel.segments.picker.checklist.view,):
        rows.setCurrentIndex(rows.model().index(0, 0))
        place = rows.visualRect(rows.currentIndex())

        def frame(rows: QListView = rows, place: QRect = place) -> set[str]:
            QApplication.processEvents()
            picture = rows.viewport().grab(place).toImage()
            across = range(picture.width())
            return {picture.pixelColor(x, y).name() for x in across for y in (0, 1, picture.height() - 1)}

        rows.setFocus(Qt.FocusReason.ShortcutFocusReason)  # which Qt takes for the keyboard's own
        assert frame() == {accent(rows.palette()).name()}
        panel.section.combo.setFocus(Qt.FocusReason.ShortcutFocusReason)
        assert accent(rows.palette()).name() not in frame()


def test_the_tab_key_leads_from_the_file_to_the_button_that_requests(panel: NewReportPanel) -> None:
    panel.format.setFocus()
    QTest.keyClick(focused() or panel, Qt.Key.Key_Tab)
    assert focused() is panel.format.options
    QTest.keyClick(panel.format.options, Qt.Key.Key_Tab)
    assert focused() is panel.request_bar.button


def test_the_tab_key_reaches_what_stands_above_the_section(panel: NewReportPanel) -> None:
    panel.section.combo.setFocus()
    QTest.keyClick(focused() or panel, Qt.Key.Key_Backtab)
    assert panel.head.isAncestorOf(focused() or panel)


def test_the_panel_gives_the_keyboard_to_where_a_letter_changes_nothing_that_is_chosen(panel: NewReportPanel) -> None:
    panel.setFocus()
    assert focused() is panel.segments.add
    panel.picking.pick_segments()
    panel.setFocus()
    assert focused() is panel.segments.picker.checklist.search
    panel.set_selection(Selection())
    panel.setFocus()
    assert focused() is panel.section.combo
    panel.set_selection(Selection(section=(panel.section.here or ())[1]))
    assert focused() is panel.segments.picker.checklist.search


def test_what_is_to_be_changed_is_there_and_said(panel: NewReportPanel) -> None:
    wanted = panel.selection()
    panel.change(wanted)
    assert panel.selection() == wanted
    assert "request it again" in panel.said.text()
    assert focused() is panel.columns.view


def test_enter_excludes_the_people_of_a_chosen_segment(panel: NewReportPanel) -> None:
    for name in ("Women", "Men"):
        tick(panel, name)
    view = panel.segments.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(2, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [one.name for one in panel.segments.excluded()] == ["Men"]
    assert panel.segments.clear.isVisible()


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, None])
def test_the_keyboard_goes_back_to_where_the_picker_was_opened(panel: NewReportPanel, leave: Qt.Key | None) -> None:
    panel.columns.add.setFocus()
    QTest.keyClick(panel.columns.add, Qt.Key.Key_Return)
    picker = panel.columns.picker
    assert focused() is picker.checklist.search
    if leave is None:
        press(picker.done)
    else:
        QTest.keyClick(picker.checklist.search, leave)
    assert not picker.isVisible()
    assert focused() is panel.columns.add


def test_escape_clears_the_search_before_it_closes_the_picker(panel: NewReportPanel) -> None:
    panel.picking.pick_segments()
    picker = panel.segments.picker
    QTest.keyClicks(picker.checklist.search, "wom")
    QTest.keyClick(picker.checklist.search, Qt.Key.Key_Escape)
    assert (picker.checklist.search.text(), picker.isVisible()) == ("", True)
    QTest.keyClick(picker.checklist.search, Qt.Key.Key_Escape)
    assert not picker.isVisible()


def test_escape_in_the_form_closes_the_picker_too(panel: NewReportPanel) -> None:
    panel.picking.pick_segments()
    panel.columns.view.setFocus()
    QTest.keyClick(panel.columns.view, Qt.Key.Key_Escape)
    assert not panel.segments.picker.isVisible()
    assert panel.columns.view.hasFocus()


def test_a_letter_typed_in_the_list_is_searched(panel: NewReportPanel) -> None:
    panel.picking.pick_segments()
    checklist = panel.segments.picker.checklist
    QTest.keyClick(checklist.search, Qt.Key.Key_Down)
    assert focused() is checklist.view
    QTest.keyClicks(checklist.view, "w")
    assert focused() is checklist.search
    assert checklist.search.text() == "w"


def test_beside_what_is_found_first_stands_what_enter_does_for_as_long_as_it_does(
    qtbot: QtBot, panel: NewReportPanel
) -> None:
    checklist = panel.segments.picker.checklist

    def hint() -> str:
        return checklist.view.delegate.hint

    panel.picking.pick_segments()
    panel.segments.add.setFocus()
    checklist.search.setFocus()
    assert hint() == ""
    QTest.keyClicks(checklist.search, "wom")
    assert hint() == "Enter includes, Shift+Enter excludes"
    painted = checklist.view.viewport().grab().toImage()
    QTest.keyClick(checklist.search, Qt.Key.Key_Return)
    assert hint() == ""  # a second one does nothing
    assert checklist.view.viewport().grab().toImage() != painted
    QTest.keyClicks(checklist.search, "wome")
    assert hint() == ""  # it would take the tick back
    checklist.search.selectAll()
    QTest.keyClicks(checklist.search, "men")
    QTest.keyClick(checklist.search, Qt.Key.Key_Down)
    qtbot.waitUntil(checklist.view.hasFocus)
    assert hint() == ""
    checklist.search.setFocus()
    assert hint() == "Enter includes, Shift+Enter excludes"


def test_what_is_not_found_is_named_as_it_is_typed(panel: NewReportPanel) -> None:
    QTest.keyClicks(panel.segments.picker.checklist.search, "qqqq")
    assert panel.segments.picker.checklist.message() == "No matches for “qqqq”"

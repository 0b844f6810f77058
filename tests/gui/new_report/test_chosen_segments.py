"""Whom the report is about: segments that are chosen, combined and excluded."""

from __future__ import annotations

from hands import button, press
from picker_hands import act, columns_of, exclude, names, rows, tick
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Segment
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.widgets.layout import ShrinkingPart
from apsis_desktop.gui.widgets.removable_row import BEFORE, actions_of
from apsis_desktop.report.selection import Match


def test_chosen_segments_stay_in_sight_and_can_be_taken_out_there(europe: NewReportPanel) -> None:
    tick(europe, "Women")
    tick(europe, "Øst for")
    view = europe.segments.view
    assert view.isVisible()
    assert rows(view) == ["Women", "Øst for Storebælt"]
    act(view, "Women", "Do not use this segment")
    assert names(europe.selection().segments) == ["Øst for Storebælt"]


def test_how_several_go_together_counts_for_several_alone(europe: NewReportPanel) -> None:
    tick(europe, "Women")
    press(button(europe, "All of these"))
    assert europe.selection().match is Match.ANY
    tick(europe, "Men")
    assert europe.selection().match is Match.ALL
    assert europe.request_bar.who.text() == "People in Europe who are in Women and Men."
    tick(europe, "Men")
    assert europe.selection().match is Match.ANY


def test_a_chosen_segment_can_be_left_out_and_brought_back(europe: NewReportPanel) -> None:
    for name in ("Everyone", "Men"):
        tick(europe, name)
    view = europe.segments.view
    act(view, "Men", "Exclude")
    assert rows(view) == ["Everyone", "Men"]
    assert (names(europe.selection().segments), names(europe.selection().excluded)) == (["Everyone"], ["Men"])
    excluded = view.model().index(1, 0)
    assert (excluded.data(BEFORE), excluded.data(Qt.ItemDataRole.AccessibleTextRole)) == ("not", "Men, excluded")
    view.setCurrentIndex(excluded)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert names(europe.selection().segments) == ["Everyone", "Men"]


def test_a_segment_is_excluded_in_the_picker_and_shown_at_once(europe: NewReportPanel) -> None:
    tick(europe, "Everyone")
    exclude(europe, "Women")
    assert (names(europe.selection().segments), names(europe.selection().excluded)) == (["Everyone"], ["Women"])
    assert rows(europe.segments.view) == ["Everyone", "Women"]
    assert europe.request_bar.who.text() == "People in Europe who are in Everyone, but not in Women."
    exclude(europe, "Women")
    assert europe.selection().excluded == ()


def test_a_segment_is_excluded_by_shift_and_enter_in_the_search(europe: NewReportPanel) -> None:
    search = europe.segments.picker.checklist.search
    search.setText("Women")
    QTest.keyClick(search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert names(europe.selection().excluded) == ["Women"]


def test_a_row_of_the_picker_is_included_and_excluded_by_the_keyboard(europe: NewReportPanel) -> None:
    europe.picking.pick_segments()
    view = europe.segments.picker.checklist.view
    view.setCurrentIndex(view.model().index(0, 0))
    name = view.currentIndex().data()
    QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert names(europe.selection().excluded) == [name]
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert (europe.selection().segments, europe.selection().excluded) == ((), ())
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert names(europe.selection().segments) == [name]


def test_the_menu_of_a_chosen_segment_names_the_keys(qtbot: QtBot, europe: NewReportPanel) -> None:
    for name in ("Everyone", "Men"):
        tick(europe, name)
    view = europe.segments.view
    point = view.visualRect(view.model().index(0, 0)).center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, point, view.viewport().mapToGlobal(point)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [entry.text() for entry in menu.actions()] == ["Exclude\tSpace", "Do not use this segment\tDel"]
    menu.close()


def test_the_last_chosen_segment_cannot_be_left_out(europe: NewReportPanel) -> None:
    tick(europe, "Women")
    (action,) = actions_of(europe.segments.view.model().index(0, 0))
    assert action.text == "Do not use this segment"


def test_a_report_on_nobody_but_those_left_out_is_refused(europe: NewReportPanel) -> None:
    for name in ("Women", "Men"):
        tick(europe, name)
    act(europe.segments.view, "Men", "Exclude")
    act(europe.segments.view, "Women", "Do not use this segment")
    assert europe.request_bar.words.text() == "Choose a segment to include."


def test_a_left_out_segment_is_marked_in_the_list_and_a_click_frees_it(europe: NewReportPanel) -> None:
    for name in ("Everyone", "Men"):
        tick(europe, name)
    act(europe.segments.view, "Men", "Exclude")
    europe.segments.picker.checklist.search.setText("Men")
    model = europe.segments.picker.checklist.model
    row = next(row for row in range(model.rowCount()) if model.index(row).data() == "Men")
    assert model.index(row).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
    assert model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) == "Men, excluded"
    place = europe.segments.picker.checklist.view.visualRect(model.index(row)).center()
    QTest.mouseClick(europe.segments.picker.checklist.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert europe.selection().excluded == ()


def test_all_chosen_segments_are_let_go_at_once(europe: NewReportPanel) -> None:
    tick(europe, "Women")
    assert not europe.segments.clear.isVisible()
    tick(europe, "Men")
    act(europe.segments.view, "Men", "Exclude")
    tick(europe, "Everyone")
    press(europe.segments.clear)
    assert (europe.segments.included(), europe.segments.excluded()) == ((), ())


def test_a_second_enter_in_haste_takes_nothing_back(europe: NewReportPanel) -> None:
    search = europe.segments.picker.checklist.search
    QTest.keyClicks(search, "women")
    for _ in range(2):
        QTest.keyClick(search, Qt.Key.Key_Return)
    assert names(europe.selection().segments) == ["Women"]


def test_a_double_click_on_exclude_excludes_it_and_nothing_else(europe: NewReportPanel) -> None:
    tick(europe, "Everyone")
    europe.picking.pick_segments()
    checklist = europe.segments.picker.checklist
    checklist.search.setText("women")
    QApplication.processEvents()
    first = checklist.view.model().index(0, 0)
    place = checklist.view.delegate.link_rect(checklist.view.option_of(first)).center()
    QTest.mouseClick(checklist.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names(europe.segments.included()) == ["Everyone"]
    assert names(europe.segments.excluded()) == ["Women"]


# --- where there is little room ------------------------------------------------------------------------------------


def test_beyond_the_room_segments_are_counted_and_the_excluded_ones_stay(qtbot: QtBot, europe: NewReportPanel) -> None:
    here = europe.segments.here
    assert here is not None
    europe.segments.chosen.set_both(here.items[:17], here.items[17:19])
    europe.window().resize(1000, 560)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not europe._scroll.verticalScrollBar().isVisible())
    shown = rows(europe.segments.view)
    assert shown[-2:] == names(here.items[17:19])
    assert shown[-3] == f"and {17 - (len(shown) - 3)} more"


def test_what_is_counted_is_seen_in_the_picker(europe: NewReportPanel) -> None:
    here = europe.segments.here
    assert here is not None
    europe.segments.chosen.set_both(here.items[:17], ())
    europe.window().resize(1000, 560)
    QApplication.processEvents()
    view = europe.segments.view
    folded = view.model().index(view.model().rowCount() - 1, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(folded).center())
    picker = europe.segments.picker
    assert picker.isVisible()
    assert picker.kind.currentText() == "Chosen segments"
    assert picker.checklist.model.rowCount() == 17


def test_a_long_name_is_whole_as_long_as_there_is_room(europe: NewReportPanel) -> None:
    long = Segment("2026 Q4 – Julkampanjen – Segment för automatiserade utskick till kunder med medlemskort", "s.long")
    europe.segments.chosen.set_both((long,), ())
    QApplication.processEvents()
    view = europe.segments.view
    assert view.height() > 2 * view.fontMetrics().lineSpacing()
    assert view.height() == view.contentsSize().height()


def test_the_form_rests_once_it_is_laid_out(europe: NewReportPanel) -> None:
    tick(europe, "Women")
    europe.columns.set_columns(columns_of(europe, "Email"))
    for _ in range(20):
        QApplication.processEvents()
    content = europe.findChild(ShrinkingPart)
    assert content is not None
    layouts: list[None] = []
    content.layout_requested.connect(lambda: layouts.append(None))
    for _ in range(20):
        QApplication.processEvents()
    assert layouts == []

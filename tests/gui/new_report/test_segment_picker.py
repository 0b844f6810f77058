"""Whom the report is about: segments that are chosen, combined and excluded."""

from __future__ import annotations

from hands import press
from picker_hands import act, names, rows, tick
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.widgets.removable_row import action_places, actions_of
from apsis_desktop.report.selection import Match


def test_chosen_segments_stay_in_sight_and_can_be_taken_out_there(europe: NewReportPanel) -> None:
    tick(europe, "Women")
    tick(europe, "Øst for")
    view = europe.segments.chosen_view
    assert view.isVisible()
    assert rows(view) == ["Women", "Øst for Storebælt"]
    assert europe.segments.heading.aside() == "2 chosen"
    act(view, "Women", "Do not use this segment")
    assert names(europe.selection().segments) == ["Øst for Storebælt"]


def test_how_several_go_together_is_asked_only_of_several(europe: NewReportPanel) -> None:
    tick(europe, "Women")
    assert not europe.segments.match.isVisible()
    tick(europe, "Men")
    assert europe.segments.match.isVisible()
    europe.segments.match.setCurrentIndex(1)
    assert europe.selection().match is Match.ALL
    tick(europe, "Men")
    assert europe.selection().match is Match.ANY


def test_a_chosen_segment_can_be_left_out_and_brought_back(europe: NewReportPanel) -> None:
    for name in ("Everyone", "Men"):
        tick(europe, name)
    view = europe.segments.chosen_view
    act(view, "Men", "Exclude")
    assert rows(view) == ["Everyone", "Not in", "Men"]
    assert (names(europe.selection().segments), names(europe.selection().excluded)) == (["Everyone"], ["Men"])
    assert europe.segments.heading.aside() == "1 chosen, 1 excluded"
    heading = view.model().index(1, 0)
    assert heading.flags() == Qt.ItemFlag.NoItemFlags
    assert view.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Men, excluded"
    view.setCurrentIndex(view.model().index(2, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert names(europe.selection().segments) == ["Everyone", "Men"]


def test_in_place_of_how_they_go_together_stands_what_there_is_instead(europe: NewReportPanel) -> None:
    picker, view = europe.segments, europe.segments.chosen_view
    tick(europe, "Everyone")
    assert not picker._instead.isVisible()
    tick(europe, "Men")
    act(view, "Men", "Exclude")
    assert picker._instead.isVisible()
    assert picker._instead.text() == "Profiles in this segment"
    assert picker._instead.y() < picker.clear.geometry().center().y() < picker._instead.geometry().bottom()
    act(view, "Everyone", "Do not use this segment")
    assert picker._instead.text() == "Tick a segment that the report is about."
    for name in ("Everyone", "Women"):
        tick(europe, name)
    assert not picker._instead.isVisible()
    assert picker.match.isVisible()


def test_the_menu_of_a_chosen_segment_names_the_keys(qtbot: QtBot, europe: NewReportPanel) -> None:
    for name in ("Everyone", "Men"):
        tick(europe, name)
    view = europe.segments.chosen_view
    point = view.visualRect(view.model().index(0, 0)).center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, point, view.viewport().mapToGlobal(point)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [entry.text() for entry in menu.actions()] == ["Exclude\tSpace", "Do not use this segment\tDel"]
    menu.close()


def test_the_last_chosen_segment_cannot_be_left_out(europe: NewReportPanel) -> None:
    tick(europe, "Women")
    (action,) = actions_of(europe.segments.chosen_view.model().index(0, 0))
    assert action.text == "Do not use this segment"


def test_a_report_on_nobody_but_those_left_out_is_refused(europe: NewReportPanel) -> None:
    for name in ("Women", "Men"):
        tick(europe, name)
    act(europe.segments.chosen_view, "Men", "Exclude")
    act(europe.segments.chosen_view, "Women", "Do not use this segment")
    assert europe.ask.words.text() == "Choose a segment that the report is about."


def test_a_left_out_segment_is_marked_in_the_list_and_a_click_frees_it(europe: NewReportPanel) -> None:
    for name in ("Everyone", "Men"):
        tick(europe, name)
    act(europe.segments.chosen_view, "Men", "Exclude")
    europe.segments.checklist.search.setText("Men")
    model = europe.segments.checklist.model
    row = next(row for row in range(model.rowCount()) if model.index(row).data() == "Men")
    assert model.index(row).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
    assert model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) == "Men, excluded"
    place = europe.segments.checklist.view.visualRect(model.index(row)).center()
    QTest.mouseClick(europe.segments.checklist.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert europe.selection().excluded == ()


def test_all_chosen_segments_are_let_go_at_once(europe: NewReportPanel) -> None:
    tick(europe, "Women")
    assert not europe.segments.clear.isVisible()
    tick(europe, "Men")
    act(europe.segments.chosen_view, "Men", "Exclude")
    tick(europe, "Everyone")
    press(europe.segments.clear)
    assert (europe.segments.included(), europe.segments.excluded()) == ((), ())
    assert europe.segments.checklist.search.hasFocus()


def test_a_second_enter_in_haste_takes_nothing_back(europe: NewReportPanel) -> None:
    search = europe.segments.checklist.search
    QTest.keyClicks(search, "women")
    for _ in range(2):
        QTest.keyClick(search, Qt.Key.Key_Return)
    assert names(europe.selection().segments) == ["Women"]


def test_a_double_click_on_exclude_is_meant_once(europe: NewReportPanel) -> None:
    for name in ("Women", "Men", "Everyone"):
        tick(europe, name)
    view = europe.segments.chosen_view
    act(view, "Women", "Exclude")
    first = view.model().index(0, 0)  # where another one has come to lie
    place = QPointF(action_places(view._option(first), first)[0].center())
    left = Qt.MouseButton.LeftButton
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, place, view.viewport().mapToGlobal(place), left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view.viewport(), event)
    assert names(europe.segments.excluded()) == ["Women"]

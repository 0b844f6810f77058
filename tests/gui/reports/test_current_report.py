"""Which report is the current one, in view, and what keys do with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hands import field, fill_in, only
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from report_shelf import NOW, ReportShelf, one_of_each, report
from reports_desk import Desk

from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.reports.table_model import Role
from apsis_desktop.jobs.job import JobState
from apsis_desktop.system.background import Background


def test_what_is_requested_again_is_the_current_report_and_in_view(qtbot: QtBot, background: Background) -> None:
    past = [report(JobState.SAVED, f"Past {number}") for number in range(40)]
    desk = Desk(qtbot, ReportShelf(*past), background)
    desk.go_to(39)
    desk.shelf.to_come = [report(JobState.REQUESTING, "Men", requested_at=NOW)]
    desk.panel.commands.do(past[0].id, ReportAction.REQUEST_AGAIN)
    current = desk.panel.current_job()
    assert current is not None
    assert current.name == "Men"
    assert desk.table.viewport().rect().contains(desk.table.visualRect(desk.table.currentIndex()))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_every_cell_is_reached_by_arrow_keys_and_pressed_by_enter_and_space(
    qtbot: QtBot, background: Background, key: Qt.Key
) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.UNSURE), report(JobState.PREPARING, "Men")), background)
    desk.panel.activateWindow()
    desk.table.setFocus()
    desk.type(Qt.Key.Key_Down)
    desk.type(Qt.Key.Key_Right)
    desk.type(key)
    assert desk.shelf.asked == [("request again", "Women")]
    desk.type(Qt.Key.Key_Right)
    desk.type(key)
    assert "Show details" in desk.entries()
    desk.menu().close()


def test_the_tab_key_leads_through_what_a_row_has_to_be_pressed_and_then_away(
    qtbot: QtBot, background: Background
) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.READY), report(JobState.UNSURE, "Men")), background)
    desk.panel.activateWindow()
    qtbot.waitUntil(desk.panel.isActiveWindow)
    search = desk.panel.header.search
    search.setFocus()

    def at() -> tuple[int, int] | None:
        index = desk.table.currentIndex()
        return (index.row(), index.column()) if desk.table.hasFocus() else None

    def press_tab(*, back: bool = False) -> tuple[int, int] | None:
        shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(QApplication.focusWidget() or desk.panel, Qt.Key.Key_Tab, shift)
        return at()

    shown = desk.panel.header.filters.buttons()[0]
    assert press_tab() is None
    assert shown.hasFocus()
    assert press_tab() == (0, Column.REPORT)
    desk.type(Qt.Key.Key_Down)
    assert [press_tab() for _press in range(3)] == [(1, Column.NEXT_STEP), (1, Column.MORE), None]
    back = [press_tab(back=True) for _press in range(4)]
    assert back == [(1, Column.MORE), (1, Column.NEXT_STEP), (1, Column.REPORT), None]
    assert shown.hasFocus()


@pytest.mark.parametrize(
    ("current", "saved"), [("Ready", "Ready"), ("Saved", "Saved"), ("Running", "Newest"), (None, "Newest")]
)
def test_the_usual_key_saves_the_current_report_or_the_newest_that_waits_for_it(
    qtbot: QtBot, background: Background, monkeypatch: pytest.MonkeyPatch, current: str | None, saved: str
) -> None:
    jobs = [
        report(JobState.READY, "Ready"),
        report(JobState.SAVED, "Saved", saved_path=Path("women.xlsx")),
        report(JobState.READY, "Newest"),
        report(JobState.PREPARING, "Running"),
    ]
    desk = Desk(qtbot, ReportShelf(*jobs), background)
    desk.panel.activateWindow()
    qtbot.waitUntil(desk.panel.isActiveWindow)
    wanted: list[str] = []
    monkeypatch.setattr(desk.panel.commands, "_ask_where", lambda job, *_how: wanted.append(job.name))
    if current is not None:
        desk.panel.show_report(current)
    QTest.keySequence(desk.panel, QKeySequence(QKeySequence.StandardKey.Save))
    assert wanted == [saved]


def test_where_nothing_waits_to_be_saved_the_key_does_nothing(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.PREPARING)), background)
    desk.panel.activateWindow()
    qtbot.waitUntil(desk.panel.isActiveWindow)
    QTest.keySequence(desk.panel, QKeySequence(QKeySequence.StandardKey.Save))
    assert desk.shelf.asked == []
    assert desk.panel.findChildren(QFileDialog) == []


def test_enter_on_a_running_row_itself_opens_its_menu_and_stops_nothing(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.PREPARING)), background)
    desk.go_to(0)
    desk.type(Qt.Key.Key_Return)
    assert desk.entries()[0] == "Cancel"
    assert desk.shelf.asked == []
    desk.choose("Cancel")
    assert desk.shelf.asked == [("cancel", "Women")]


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse])
def test_the_same_menu_comes_by_the_menu_key_and_the_right_mouse_button(
    qtbot: QtBot, background: Background, reason: QContextMenuEvent.Reason
) -> None:
    desk = Desk(qtbot, one_of_each(), background)
    desk.go_to(0)
    place = QPoint(60, 30)
    QApplication.sendEvent(
        desk.table.viewport(), QContextMenuEvent(reason, place, desk.table.viewport().mapToGlobal(place))
    )
    assert desk.entries()[0] == "Save…"
    desk.menu().close()


def test_a_report_that_is_brought_up_is_in_view_and_has_the_keyboard(qtbot: QtBot, background: Background) -> None:
    many = [report(JobState.READY, f"Women {place}", requested_at=NOW - timedelta(hours=place)) for place in range(60)]
    desk = Desk(qtbot, ReportShelf(*many), background)
    desk.panel.activateWindow()
    search = field(desk.panel, "Search reports")
    search.setFocus()
    wanted = desk.table.model().index(59, Column.NEXT_STEP)
    seen = desk.table.viewport().rect()
    assert not seen.intersects(desk.table.visualRect(wanted))
    desk.panel.show_report("Women 59")
    assert desk.table.hasFocus()
    assert seen.contains(desk.table.button_rect(wanted))
    desk.table.scrollToTop()  # the person has looked around since
    desk.panel.show_report("Women 59")
    assert seen.contains(desk.table.button_rect(wanted))
    desk.type(Qt.Key.Key_Return)  # Save… is one key away
    qtbot.waitUntil(lambda: bool(desk.panel.findChildren(QFileDialog)))
    dialog = only(desk.panel, QFileDialog)
    assert "Women 59" in dialog.selectedFiles()[0]
    dialog.reject()


def test_a_search_does_not_hide_a_report_that_is_brought_up(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.READY, "Women"), report(JobState.READY, "Men")), background)
    search = field(desk.panel, "Search reports")
    fill_in(search, "women")
    desk.panel.show_report("Women")
    assert search.text() == "women"
    desk.panel.show_report("Men")
    current = desk.panel.current_job()
    assert current is not None
    assert current.id == "Men"
    fill_in(search, "women")
    desk.panel.show_report("nobody's")
    assert search.text() == "women"


def test_a_report_that_was_just_requested_is_seen_and_the_keyboard_stays(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(*[report(JobState.SAVED, f"Women {number}") for number in range(40)]), background)
    search = field(desk.panel, "Search reports")
    newest = desk.table.model().index(0, Column.REPORT).data(Role.JOB).id

    def is_seen() -> bool:
        row = desk.table.visualRect(desk.table.model().index(0, Column.REPORT))
        return desk.table.viewport().rect().contains(row)

    search.setFocus()
    desk.table.scrollToBottom()
    assert not is_seen()
    desk.panel.show_new(newest)
    assert is_seen()
    search.setText("nobody")
    desk.panel.show_new(newest)
    assert search.text() == ""
    assert is_seen()
    assert not desk.table.hasFocus()


def test_a_report_to_be_shown_is_shown_though_the_search_hides_it(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.READY, "Women"), report(JobState.READY, "Men")), background)
    field(desk.panel, "Search reports").setText("men")
    field(desk.panel, "Search reports").setText("nobody")
    desk.panel.show_report("Women")
    job = desk.panel.current_job()
    assert job is not None
    assert job.id == "Women"


def test_home_and_end_go_to_the_first_and_the_last_report(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, one_of_each(), background)
    desk.go_to(2, Column.NEXT_STEP)
    for key, row in ((Qt.Key.Key_End, desk.table.model().rowCount() - 1), (Qt.Key.Key_Home, 0)):
        desk.type(key)
        assert (desk.table.currentIndex().row(), desk.table.currentIndex().column()) == (row, Column.NEXT_STEP)


def test_a_report_that_was_just_requested_stays_in_view_when_it_is_ready(qtbot: QtBot, background: Background) -> None:
    waiting = [report(JobState.READY, f"Women {number}", since=NOW) for number in range(40)]
    running = report(JobState.PREPARING, "Men")
    desk = Desk(qtbot, ReportShelf(*waiting, running), background)

    def is_seen() -> bool:
        return desk.table.viewport().rect().contains(desk.table.visualRect(desk.table.currentIndex()))

    desk.panel.show_new(running.id)
    assert is_seen()
    assert desk.table.currentIndex().row() == 40
    desk.shelf.put(replace(running, state=JobState.READY, since=NOW + timedelta(minutes=1)))
    assert desk.table.currentIndex().row() == 0
    assert is_seen()


def test_a_list_that_the_person_has_scrolled_stays_where_it_is(qtbot: QtBot, background: Background) -> None:
    waiting = [report(JobState.READY, f"Women {number}", since=NOW) for number in range(40)]
    running = report(JobState.PREPARING, "Men")
    desk = Desk(qtbot, ReportShelf(*waiting, running), background)
    desk.panel.show_new(running.id)
    bar = desk.table.verticalScrollBar()
    bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepSub)
    before = bar.value()
    desk.shelf.put(replace(running, state=JobState.READY, since=NOW + timedelta(minutes=1)))
    assert desk.table.currentIndex().row() == 0
    assert bar.value() == before > 0


def test_the_search_leads_down_to_what_it_finds_and_is_ended_by_escape(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(*(report(JobState.SAVED, name) for name in ("Apples", "Berries"))), background)
    search = desk.panel.header.search
    desk.panel.activateWindow()
    search.setFocus()
    search.setText("berries")
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert desk.table.hasFocus()
    current = desk.panel.current_job()
    assert current is not None
    assert current.name == "Berries"
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down])
def test_arrow_keys_lead_from_a_link_to_nothing_that_they_could_change(
    qtbot: QtBot, background: Background, key: Qt.Key
) -> None:
    desk = Desk(qtbot, ReportShelf(*(report(JobState.READY, name) for name in ("Apples", "Berries"))), background)
    desk.panel.activateWindow()
    desk.panel.header.save_all.setFocus()
    QTest.keyClick(desk.panel.header.save_all, key)
    assert desk.panel.header.save_all.hasFocus()


def test_a_report_that_is_requested_by_a_key_with_ctrl_is_selected_alone(
    qtbot: QtBot, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = [report(JobState.SAVED, "Women"), report(JobState.PREPARING, "Men")]
    desk = Desk(qtbot, ReportShelf(*jobs), background)
    desk.panel.show_new(jobs[0].id)
    monkeypatch.setattr(QApplication, "keyboardModifiers", lambda: Qt.KeyboardModifier.ControlModifier)
    QTest.keyPress(desk.table, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    desk.panel.show_new(jobs[1].id)
    assert [job.name for job in desk.table.selected_jobs()] == ["Men"]


def test_what_was_searched_is_selected_when_the_search_is_gone_to_again(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.READY)), background)
    desk.panel.activateWindow()
    search = desk.panel.header.search
    search.setFocus()
    search.setText("women")
    QTest.keySequence(search, QKeySequence(QKeySequence.StandardKey.Find))
    assert search.selectedText() == "women"

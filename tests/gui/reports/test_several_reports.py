"""Several reports at once: selected by mouse and keys, removed together, and dragged out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands import button, press
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot
from report_shelf import ReportShelf, report
from reports_desk import Desk

from apsis_desktop.gui.reports.groups import Group
from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.reports.table_model import Role
from apsis_desktop.jobs.job import JobState
from apsis_desktop.system.background import Background

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def three(qtbot: QtBot, background: Background, state: JobState = JobState.CANCELLED) -> Desk:
    return Desk(qtbot, ReportShelf(*(report(state, name) for name in ("A", "B", "C"))), background)


def selected(desk: Desk) -> list[str]:
    return [job.name for job in desk.table.selected_jobs()]


def click(desk: Desk, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = desk.table.button_rect(desk.table.model().index(row, Column.REPORT)).topLeft() + QPoint(60, 12)
    QTest.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, keys, place)


def test_rows_are_selected_by_shift_and_control_with_the_mouse(qtbot: QtBot, background: Background) -> None:
    desk = three(qtbot, background)
    click(desk, 0)
    assert selected(desk) == ["A"]
    click(desk, 2, CTRL)
    assert selected(desk) == ["A", "C"]
    click(desk, 2, CTRL)
    assert selected(desk) == ["A"]
    click(desk, 0)
    click(desk, 2, SHIFT)
    assert selected(desk) == ["A", "B", "C"]
    click(desk, 1)
    assert selected(desk) == ["B"]


def test_rows_are_selected_by_keys(qtbot: QtBot, background: Background) -> None:
    desk = three(qtbot, background)
    desk.go_to(0)
    QTest.keyClick(desk.table, Qt.Key.Key_Down, SHIFT)
    assert selected(desk) == ["A", "B"]
    QTest.keyClick(desk.table, Qt.Key.Key_A, CTRL)
    assert selected(desk) == ["A", "B", "C"]
    desk.type(Qt.Key.Key_Tab)  # to the buttons of the row: what is selected stays so
    assert selected(desk) == ["A", "B", "C"]
    assert desk.table.currentIndex().column() == Column.NEXT_STEP


def test_several_are_removed_together_and_come_back_by_one_undo(qtbot: QtBot, background: Background) -> None:
    desk = three(qtbot, background)
    desk.go_to(0)
    QTest.keyClick(desk.table, Qt.Key.Key_A, CTRL)
    press(button(desk.panel, "Remove 3 from the list"))
    assert desk.shelf.asked == [("remove", "A", "B", "C")]
    assert "3 reports were removed from the list." in desk.seen()
    press(button(desk.panel, "Undo"))
    assert desk.table.model().rowCount() == 3


def test_one_question_is_asked_about_all_that_could_not_come_back(qtbot: QtBot, background: Background) -> None:
    jobs = [
        report(JobState.READY, "Ready", connection_id="nordic"),
        report(JobState.PREPARING, "Running", connection_id="nordic"),
        report(JobState.CANCELLED, "Cancelled", connection_id="nordic"),
    ]
    desk = Desk(qtbot, ReportShelf(*jobs), background)
    desk.go_to(0)
    QTest.keyClick(desk.table, Qt.Key.Key_A, CTRL)
    desk.type(Qt.Key.Key_Delete)
    (question,) = desk.panel.findChildren(QMessageBox)
    assert question.text() == "“Running” is still in progress. “Ready” is not saved yet."
    assert desk.shelf.asked == []
    desk.answer("Remove")
    assert desk.shelf.asked == [("remove", "Ready", "Running", "Cancelled")]
    assert "“Cancelled” was removed from the list." in desk.seen()


def test_a_practice_report_that_runs_is_removed_without_a_word_of_apsis_one(
    qtbot: QtBot, background: Background
) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.PREPARING, connection_id="practice")), background)
    desk.go_to(0)
    desk.type(Qt.Key.Key_Delete)
    (question,) = desk.panel.findChildren(QMessageBox)
    assert "APSIS One" not in question.text() + question.informativeText()


def test_the_menu_of_several_offers_what_can_be_done_with_all(qtbot: QtBot, background: Background) -> None:
    shelf = ReportShelf(*(report(JobState.READY, name) for name in "AB"), report(JobState.CANCELLED, "C"))
    desk = Desk(qtbot, shelf, background)
    desk.go_to(0)
    QTest.keyClick(desk.table, Qt.Key.Key_A, CTRL)
    desk.click(1, Column.MORE)
    assert desk.entries() == ["Save 2 reports…", "Save 2 reports as", "Remove 3 reports"]
    desk.menu().close()


def test_a_report_is_renamed_in_its_row_by_f2(qtbot: QtBot, background: Background) -> None:
    desk = three(qtbot, background)
    desk.go_to(1)
    desk.type(Qt.Key.Key_F2)
    (field,) = desk.table.findChildren(QLineEdit)
    assert (field.text(), field.accessibleName()) == ("B", "Report name")
    field.setText("Friday's newsletter")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.shelf.asked == [("rename", "B", "Friday's newsletter")])


def test_escape_leaves_a_name_as_it_was(qtbot: QtBot, background: Background) -> None:
    desk = three(qtbot, background)
    desk.go_to(1)
    desk.type(Qt.Key.Key_F2)
    (field,) = desk.table.findChildren(QLineEdit)
    field.setText("Something else")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert desk.shelf.asked == []


class Dragged:
    """Takes the place of the platform's drag, which would wait for the mouse."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.files: list[list[str]] = []
        files = self.files

        def take(drag: QDrag, data: QMimeData) -> None:
            data.setParent(drag)
            files.append([Path(url.toLocalFile()).name for url in data.urls()])

        monkeypatch.setattr(QDrag, "setMimeData", take)
        monkeypatch.setattr(QDrag, "exec", lambda *_: Qt.DropAction.CopyAction)


def pull(desk: Desk, row: int) -> None:
    view = desk.table.viewport()
    place = desk.table.button_rect(desk.table.model().index(row, Column.REPORT)).topLeft() + QPoint(60, 12)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(view, place + QPoint(QApplication.startDragDistance() * 3, 4))


def test_saved_files_are_dragged_out_and_one_that_is_gone_is_said(
    qtbot: QtBot, background: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged = Dragged(monkeypatch)
    files = [tmp_path / f"{name}.csv" for name in "abc"]
    for file in files[:2]:
        file.touch()
    jobs = [report(JobState.SAVED, file.stem.upper(), saved_path=file) for file in files]
    desk = Desk(qtbot, ReportShelf(*jobs), background)
    pull(desk, 1)
    qtbot.waitUntil(lambda: dragged.files == [["b.csv"]])
    desk.go_to(0)
    QTest.keyClick(desk.table, Qt.Key.Key_A, CTRL)
    pull(desk, 2)
    qtbot.waitUntil(lambda: dragged.files[1:] == [["a.csv", "b.csv"]])
    assert desk.table.model().index(2, 0).data(Role.CONTENT).status.startswith("c.csv was moved or deleted.")
    assert selected(desk) == ["A", "B", "C"]


def test_nothing_is_dragged_once_the_mouse_has_let_go(
    qtbot: QtBot, background: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged = Dragged(monkeypatch)
    desk = Desk(qtbot, ReportShelf(report(JobState.SAVED, "Gone", saved_path=tmp_path / "gone.csv")), background)
    pull(desk, 0)
    qtbot.waitUntil(lambda: "moved or deleted" in desk.table.model().index(0, 0).data(Role.CONTENT).status)
    assert dragged.files == []


def test_a_second_click_on_undo_does_not_press_what_has_come_under_the_pointer(
    qtbot: QtBot, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = ReportShelf(
        *(report(JobState.PREPARING, f"{number:02}") for number in range(20)), report(JobState.CANCELLED)
    )
    desk = Desk(qtbot, shelf, background)
    desk.go_to(20)
    desk.type(Qt.Key.Key_Delete)
    QApplication.processEvents()
    press(button(desk.panel, "Undo"))
    QApplication.processEvents()
    place = desk.table.viewport().rect().bottomRight() - QPoint(0, 10)
    row = desk.table.rowAt(place.y())
    QTest.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=desk.place_of(row - 1, Column.NEXT_STEP))
    assert [what for what in desk.shelf.asked if what[0] == "cancel"] == []


def test_a_click_on_the_icon_of_a_row_selects_it_beside_others(qtbot: QtBot, background: Background) -> None:
    desk = three(qtbot, background)

    def tick(row: int) -> None:
        place = desk.table._places._geometry(desk.table.model().index(row, Column.REPORT)).disc.center()
        QTest.mouseMove(desk.table.viewport(), place)
        QTest.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    tick(2)
    tick(0)
    assert selected(desk) == ["A", "C"]
    tick(2)
    assert selected(desk) == ["A"]


def test_what_is_offered_for_all_follows_the_search_and_the_filters(qtbot: QtBot, background: Background) -> None:
    names = ("Apples", "Berries", "Cherries")
    desk = Desk(qtbot, ReportShelf(*(report(JobState.READY, name) for name in names)), background)
    header = desk.panel.header
    assert (header.save_all.isVisible(), header.save_all.text()) == (True, "Sa&ve all 3…")
    header.search.setText("berries")
    assert not header.save_all.isVisible()
    header.search.setText("no such report")
    assert not header.save_all.isVisible()
    header.search.clear()
    assert (header.save_all.isVisible(), header.save_all.text()) == (True, "Sa&ve all 3…")


def test_a_search_within_a_filter_says_where_to_find_the_rest(qtbot: QtBot, background: Background) -> None:
    names = ("Apples", "Berries")
    desk = Desk(qtbot, ReportShelf(*(report(JobState.READY, name) for name in names)), background)
    header = desk.panel.header
    header.filters.set_value(Group.PROBLEMS)
    header.filters.changed.emit()
    header.search.setText("berries")
    said = " ".join(label.text() for label in desk.panel.findChildren(QLabel) if label.isVisible())
    assert "Press Enter to search all reports." in said


def test_the_box_of_a_row_goes_when_it_is_scrolled_from_under_the_mouse(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(*(report(JobState.READY, f"Women {number}") for number in range(40))), background)
    place = desk.table.button_rect(desk.table.model().index(2, Column.REPORT)).center()
    QTest.mouseMove(desk.table.viewport(), place)
    qtbot.waitUntil(lambda: desk.table.tick_boxes.hovered is not None)
    desk.table.verticalScrollBar().setValue(500)
    assert desk.table.tick_boxes.hovered is None

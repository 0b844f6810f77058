"""Taking reports off the list, and having them back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands import button, only, press
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from report_shelf import ReportShelf, report
from reports_desk import Desk

from apsis_desktop.jobs.job import JobState
from apsis_desktop.system.background import Background


def test_delete_removes_a_report_that_is_done_with_at_once(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.CANCELLED)), background)
    desk.go_to(0)
    desk.type(Qt.Key.Key_Delete)
    assert desk.shelf.asked == [("remove", "Women")]
    assert "No reports yet" in desk.seen()


def test_a_removed_report_can_be_brought_back_and_its_file_is_said_to_stay(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    saved = report(JobState.SAVED, saved_path=tmp_path / "women.csv")
    desk = Desk(qtbot, ReportShelf(report(JobState.CANCELLED, "Men"), saved), background)
    desk.go_to(1)
    desk.type(Qt.Key.Key_Backspace)
    assert "“Women” was removed from the list. Its saved file is kept." in desk.seen()
    press(button(desk.panel, "Undo"))
    assert desk.shelf.asked[1:] == [("bring back", "Women")]
    assert desk.table.model().rowCount() == 2
    assert "removed from the list" not in desk.seen()
    desk.go_to(0)
    desk.type(Qt.Key.Key_Delete)
    assert "“Men” was removed from the list." in desk.seen()
    assert "saved file" not in desk.seen()


def test_several_removed_reports_come_back_together(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(*(report(JobState.CANCELLED, name) for name in ("Men", "Women"))), background)
    for _ in range(2):
        desk.go_to(0)
        desk.type(Qt.Key.Key_Delete)
    assert "2 reports were removed from the list. Saved files are kept." in desk.seen()
    press(button(desk.panel, "Undo"))
    assert desk.table.model().rowCount() == 2


def test_what_was_removed_is_no_longer_said_in_the_list_of_another_connection(
    qtbot: QtBot, background: Background
) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.CANCELLED)), background)
    desk.go_to(0)
    desk.type(Qt.Key.Key_Delete)
    desk.panel.show_connection("another")
    assert "removed from the list" not in desk.seen()


@pytest.mark.parametrize(
    ("state", "keep", "remove"),
    [
        (JobState.READY, "Keep", "Remove without saving"),
        (JobState.FETCHING, "Keep it", "Remove"),
    ],
)
def test_delete_asks_before_a_running_or_unsaved_report_goes(
    qtbot: QtBot, background: Background, state: JobState, keep: str, remove: str
) -> None:
    desk = Desk(qtbot, ReportShelf(report(state)), background)
    desk.go_to(0)
    desk.type(Qt.Key.Key_Delete)
    desk.answer(keep)
    assert desk.shelf.asked == []
    desk.go_to(0)
    desk.type(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(desk.question()))
    desk.answer(remove)
    assert desk.shelf.asked == [("remove", "Women")]
    assert "Undo" not in [one.text() for one in desk.panel.findChildren(QPushButton) if one.isVisible()]


@pytest.mark.parametrize(
    ("state", "remove", "consequence"),
    [
        (
            JobState.READY,
            "Remove without saving",
            "The downloaded file is deleted. To get it back, request the report again.",
        ),
        (
            JobState.FETCHING,
            "Remove",
            "APSIS One may still prepare it, but it will not be downloaded. To get it, request it again.",
        ),
    ],
)
def test_what_removing_means_is_to_be_read_and_to_be_heard(
    qtbot: QtBot, background: Background, state: JobState, remove: str, consequence: str
) -> None:
    desk = Desk(qtbot, ReportShelf(report(state, connection_id="nordic")), background)
    desk.go_to(0)
    desk.type(Qt.Key.Key_Delete)
    question = only(desk.panel, QMessageBox)
    assert question.informativeText() == button(question, remove).accessibleDescription() == consequence

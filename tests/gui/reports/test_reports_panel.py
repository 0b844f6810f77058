"""The list of reports by mouse, keyboard and menus, as a person uses it."""

from pathlib import Path

import pytest
from hands import button, field, only, press
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from report_shelf import ReportShelf, failed, one_of_each, report
from reports_desk import Desk

from apsis_desktop.errors import TooManyColumns
from apsis_desktop.gui.reports import open_saved_file
from apsis_desktop.gui.reports.details_dialog import DetailsDialog
from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.reports.table_model import Role
from apsis_desktop.jobs.job import JobState
from apsis_desktop.report.selection import Selection
from apsis_desktop.system.background import Background
from apsis_desktop.system.file_manager import Showing


@pytest.fixture
def no_file_manager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a desktop that can open folders alone: Windows and macOS would open their own."""
    monkeypatch.setattr(open_saved_file, "show_in_folder", lambda _path: Showing.FOLDER_ONLY)


def test_the_button_of_a_row_does_its_next_step(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.PREPARING), report(JobState.UNSURE, "Men")), background)
    desk.click(0, Column.NEXT_STEP)
    desk.click(1, Column.NEXT_STEP)
    assert desk.shelf.asked == [("cancel", "Women"), ("request again", "Men")]


def test_beside_the_button_a_click_only_chooses_the_row(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.PREPARING)), background)
    beside = desk.table.visualRect(desk.table.model().index(0, Column.NEXT_STEP)).topLeft() + QPoint(1, 1)
    assert desk.panel.current_job() is None
    QTest.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert desk.panel.current_job() == desk.shelf.jobs()[0]
    assert desk.shelf.asked == []


def test_the_second_press_of_a_double_click_is_not_for_the_step_that_stands_there_by_then(
    qtbot: QtBot, background: Background
) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.PREPARING)), background)
    view, place = desk.table.viewport(), desk.place_of(0, Column.NEXT_STEP)
    desk.click(0, Column.NEXT_STEP)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=place)
    assert desk.shelf.asked == [("cancel", "Women")]


def test_letting_go_elsewhere_takes_a_press_back(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.PREPARING)), background)
    view = desk.table.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=desk.place_of(0, Column.NEXT_STEP))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
    assert desk.shelf.asked == []


def test_the_menu_holds_what_the_report_can_do_with_the_next_step_as_default(
    qtbot: QtBot, background: Background
) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.READY)), background)
    desk.click(0, Column.MORE)
    assert desk.entries() == [
        "Save…",
        "Save in another format",
        "Request again",
        "Change…",
        "Rename",
        "Show details",
        "Remove from the list",
    ]
    assert desk.menu().defaultAction().text().replace("&", "") == "Save…"
    formats = desk.menu().actions()[1].menu()
    assert isinstance(formats, QMenu)
    assert [entry.text().replace("&", "") for entry in formats.actions()] == [
        "Excel, tidy (keeps phone numbers and zeros)…",
        "CSV (as APSIS One makes it)…",
        "CSV for Excel…",
        "CSV, compressed…",
    ]
    desk.menu().close()


def test_the_windows_own_menu_is_about_the_current_report(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.CANCELLED)), background)
    menu = QMenu(desk.panel)
    desk.panel.fill_menu(menu)
    assert [entry.isEnabled() for entry in menu.actions()] == [False]
    desk.panel.show_report("Women")
    desk.panel.fill_menu(menu)
    first = menu.actions()[0]
    assert first.text() == "Resume"
    first.trigger()
    assert desk.shelf.asked == [("try again", "Women")]


def test_too_many_columns_leads_back_to_the_choices(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(failed(TooManyColumns())), background)
    with qtbot.waitSignal(desk.panel.commands.change_wanted) as wanted:
        desk.click(0, Column.NEXT_STEP)
    assert wanted.args is not None
    assert isinstance(wanted.args[0], Selection)


def test_an_empty_list_says_what_to_do_and_goes_when_a_report_comes(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(), background)
    assert "No reports yet" in desk.seen()
    assert not desk.table.isVisible()
    desk.shelf.put(report(JobState.QUEUED))
    assert desk.table.isVisible()
    assert "No reports yet" not in desk.seen()


def test_a_search_shows_what_it_finds_and_says_when_that_is_nothing(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, one_of_each(), background)
    search = field(desk.panel, "Search reports")
    QTest.keyClicks(search, "newsletter")
    assert desk.table.model().rowCount() == 1
    QTest.keyClicks(search, "xx")
    assert "No matches for “newsletterxx”" in desk.seen()
    search.clear()
    assert desk.table.isVisible()


def test_the_list_of_a_connection_says_so_when_it_is_empty(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, one_of_each(), background)
    desk.panel.show_connection("another")
    assert "No reports on this connection yet" in desk.seen()
    desk.panel.show_connection("practice")
    assert desk.table.isVisible()


def test_a_missing_file_is_said_in_its_row_and_can_be_saved_again(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.SAVED, saved_path=tmp_path / "gone.xlsx")), background)
    desk.click(0, Column.NEXT_STEP)
    index = desk.table.model().index(0, 0)
    qtbot.waitUntil(lambda: index.data(Role.CONTENT).step_name == "Save again…")
    assert index.data(Role.CONTENT).status.startswith("gone.xlsx was moved or deleted.")


@pytest.mark.usefixtures("no_file_manager")
def test_opening_and_showing_a_file_hand_it_to_the_desktop(
    qtbot: QtBot, background: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def hand_over(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()).name)
        return Path(url.toLocalFile()) != file

    monkeypatch.setattr(QDesktopServices, "openUrl", hand_over)
    file = tmp_path / "women.csv.gz"
    file.write_bytes(b"x")
    desk = Desk(qtbot, ReportShelf(report(JobState.SAVED, saved_path=file)), background)
    desk.click(0, Column.MORE)
    desk.choose("Show in folder")
    qtbot.waitUntil(lambda: opened == [tmp_path.name])
    desk.click(0, Column.NEXT_STEP)
    qtbot.waitUntil(lambda: opened == [tmp_path.name, "women.csv.gz"])
    index = desk.table.model().index(0, 0)
    qtbot.waitUntil(lambda: index.data(Role.CONTENT).status.startswith("No program on this computer can open"))


@pytest.mark.usefixtures("no_file_manager")
def test_where_nothing_shows_folders_the_row_says_where_the_file_is(
    qtbot: QtBot, background: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    file = tmp_path / "women.csv"
    file.write_bytes(b"x")
    desk = Desk(qtbot, ReportShelf(report(JobState.SAVED, saved_path=file)), background)
    desk.click(0, Column.MORE)
    desk.choose("Show in folder")
    status = f"No program on this computer can show folders. The file is {file}"
    qtbot.waitUntil(lambda: desk.table.model().index(0, 0).data(Role.CONTENT).status == status)


def test_the_details_can_be_copied(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(failed(TooManyColumns(detail="413"))), background)
    desk.click(0, Column.MORE)
    desk.choose("Show details")
    dialog = only(desk.panel, DetailsDialog)
    assert "413" not in dialog.text()
    press(button(dialog, "Copy for support"))
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(dialog.text())
    assert "413" in copied
    dialog.close()


def test_every_state_is_painted_in_any_width_and_direction(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, one_of_each(), background)
    for width in (320, 640, 1600):
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            desk.panel.setLayoutDirection(direction)
            desk.panel.resize(width, 1200)
            QApplication.processEvents()
            assert not desk.panel.grab().isNull()


def test_no_button_is_cut_off_by_its_cell(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, one_of_each(), background)
    model = desk.table.model()
    for scale in (1.0, 1.25, 1.5):
        font = desk.panel.font()
        font.setPointSizeF(9 * scale)
        desk.table.setFont(font)
        QApplication.processEvents()
        for row in range(model.rowCount()):
            for column in (Column.NEXT_STEP, Column.MORE):
                index = model.index(row, column)
                assert desk.table.visualRect(index).contains(desk.table.button_rect(index))


def test_the_current_row_is_marked_as_a_whole(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.SAVED, "Women"), report(JobState.SAVED, "Men")), background)

    def edge(row: int) -> set[str]:
        """Return the colours along the upper edge of a row's card, but for its round corners."""
        picture = desk.table.viewport().grab().toImage()
        top = desk.table.button_rect(desk.table.model().index(row, 0)).top()
        width = desk.table.viewport().width()
        return {picture.pixelColor(x, top).name() for x in range(16, width - 24)}

    desk.go_to(0, Column.MORE)
    field(desk.panel, "Search reports").setFocus()  # no ring of the keyboard in the picture
    assert len(edge(0)) == 1
    assert edge(0) != edge(1)


def test_trying_again_is_offered_only_where_it_can_help(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(failed(TooManyColumns())), background)
    menu = QMenu(desk.panel)
    desk.go_to(0)
    desk.panel.fill_menu(menu)
    assert "Try again" not in [entry.text() for entry in menu.actions()]
    assert "Request again" in [entry.text() for entry in menu.actions()]


def test_an_empty_list_says_whether_other_connections_have_reports(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.READY, connection_id="nordic")), background)
    desk.panel.show_connection("singapore")
    assert desk.panel._empty.text().startswith("No reports on this connection yet Choose segments")
    desk.shelf._jobs.clear()
    desk.shelf.reloaded.emit()
    assert desk.panel._empty.text().startswith("No reports yet Choose segments")


def test_the_current_report_stays_the_current_one_when_others_leave_together(
    qtbot: QtBot, background: Background
) -> None:
    desk = Desk(qtbot, ReportShelf(*(report(JobState.SAVED, f"{number}") for number in range(40))), background)
    desk.table.setCurrentIndex(desk.table.model().index(20, Column.MORE))
    job = desk.panel.current_job()
    assert job is not None
    for number in range(0, 40, 2):
        if f"{number}" != job.id:
            desk.shelf._jobs.pop(f"{number}")
    desk.shelf.reloaded.emit()
    assert desk.panel.current_job() == job
    assert desk.table.currentIndex().column() == Column.MORE
    desk.shelf._jobs.clear()
    desk.shelf.reloaded.emit()
    assert desk.panel.current_job() is None

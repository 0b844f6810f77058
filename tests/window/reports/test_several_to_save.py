"""Several reports to save: ticked with the mouse and by Space, and saved by the one filled button."""

from __future__ import annotations

from pathlib import Path

from hands import button, fill_in, press
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from screen import OpenScreen, Screen

from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.style.light_dark_theme import accent
from apsis_desktop.jobs.job import JobState


def choose_folder(screen: Screen, folder: Path) -> None:
    dialog = screen.sees(QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    fill_in(line, str(folder))
    press(button(dialog, "Save here"))


def filled(screen: Screen) -> list[str]:
    """Name the buttons that are filled and seen."""
    header, request = screen.window.workspace.reports.header, screen.panel.request_bar.button
    ground = f"background: {accent(request.window().palette()).name()}"
    found = [
        one.text().replace("&", "")
        for one in (request, header.save_selected)
        if one.isVisible() and ground in one.styleSheet().partition("}")[0]
    ]
    return found + (["first row"] if screen.table._delegate.fills_first else [])


def type_keys(screen: Screen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen.table, key)


def test_while_several_are_selected_the_button_that_saves_them_alone_is_filled(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.ready("Women", "Men", "Everyone")
    screen.until(lambda: filled(screen) == ["first row"])
    screen.keyboard_to(screen.table)
    screen.table.setCurrentIndex(screen.table.model().index(0, Column.REPORT))
    QTest.keyClick(screen.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert filled(screen) == ["Save 2…"]
    screen.tick("Kunder & vänner")  # also while something new is chosen
    assert filled(screen) == ["Save 2…"]
    type_keys(screen, Qt.Key.Key_Down)
    assert filled(screen) == ["Request report"]


def test_space_ticks_rows_beside_others_and_saving_them_leaves_the_keyboard_in_the_list(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen(practising=True)
    reports = screen.ready("Women", "Men", "Everyone")
    last, middle, first = reports
    screen.keyboard_to(screen.table)
    screen.table.setCurrentIndex(screen.cell(first))
    type_keys(screen, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert [job.id for job in screen.table.selected_jobs()] == [first, last]
    save = button(screen.window, "Save 2…")
    save.setFocus()
    QTest.keyClick(save, Qt.Key.Key_Space)
    choose_folder(screen, screen.folder)
    for report in (first, last):
        screen.is_in(report, JobState.SAVED)
    screen.window.activateWindow()
    screen.until(screen.table.hasFocus)
    assert screen.job(middle).state is JobState.READY


def test_escape_ends_the_selection_of_several(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    last, first = screen.ready("Women", "Men")
    screen.keyboard_to(screen.table)
    screen.table.setCurrentIndex(screen.cell(first))
    type_keys(screen, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert len(screen.table.selected_jobs()) == 2
    type_keys(screen, Qt.Key.Key_Escape)
    assert [job.id for job in screen.table.selected_jobs()] == [last]
    type_keys(screen, Qt.Key.Key_Up)
    assert [job.id for job in screen.table.selected_jobs()] == [first]


def test_a_double_click_looks_inside_a_ready_report_and_saves_nothing(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    (report,) = screen.ready("Women")
    place = screen.table.button_rect(screen.cell(report)).topLeft() + QPoint(100, 12)
    QTest.mouseDClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    inside = screen.window.workspace.reports.commands.inside
    screen.until(lambda: any(one.isVisible() for one in inside.windows()))
    assert not [one for one in screen.window.findChildren(QFileDialog) if one.isVisible()]
    assert QApplication.activeModalWidget() is None


def test_a_double_click_on_what_has_nothing_to_look_into_requests_nothing(open_screen: OpenScreen) -> None:
    from apsis_desktop.gui.reports.details_dialog import DetailsDialog

    screen = open_screen(practising=True, waiting_seconds=(60.0, 60.0))
    screen.choose("Women")
    report = screen.request()
    screen.is_in(report, JobState.PREPARING)
    screen.desktop.services.queue.cancel(report)
    screen.is_in(report, JobState.CANCELLED)
    assert screen.next_step(report) == "Resume"
    place = screen.table.button_rect(screen.cell(report)).topLeft() + QPoint(100, 12)
    QTest.mouseDClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    screen.sees(DetailsDialog).reject()
    assert screen.job(report).state is JobState.CANCELLED


def test_from_the_first_tick_on_the_head_is_about_what_is_ticked(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    last, _middle, first = screen.ready("Women", "Men", "Everyone")
    header = screen.window.workspace.reports.header

    def offered() -> list[str]:
        return [one.text().replace("&", "") for one in header.for_several if one.isVisible()]

    screen.keyboard_to(screen.table)
    screen.table.setCurrentIndex(screen.cell(first))
    assert offered() == ["Save all 3…"]
    type_keys(screen, Qt.Key.Key_Space)  # of a row that is selected already
    assert offered() == ["Remove 1 from the list", "Save 1…"]
    assert filled(screen) == ["Save 1…"]
    type_keys(screen, Qt.Key.Key_Escape)
    assert offered() == ["Save all 3…"]
    type_keys(screen, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert offered() == ["Remove 2 from the list", "Save 2…"]
    type_keys(screen, Qt.Key.Key_Space)
    assert offered() == ["Remove 1 from the list", "Save 1…"]
    press(button(screen.window, "Save 1…"))
    screen.save_as("everyone.csv")
    screen.is_in(first, JobState.SAVED)
    assert screen.job(last).state is JobState.READY

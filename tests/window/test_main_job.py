"""The main job through the real window: pick, request, wait, save."""

from __future__ import annotations

import csv
import gzip
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hands import button, only, press
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox
from screen import OpenScreen, Screen

from apsis_desktop.gui.new_report.file_options_dialog import FileOptionsDialog
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.reports.header import ReportsHeader
from apsis_desktop.gui.reports.menu import fill_menu
from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.jobs.job import JobState
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.settings.file import PRACTICE


def rows_of_csv(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(), newline="")))


def rows_of(file: Path) -> list[list[str]]:
    """Read the file as the program would that a person opens it with."""
    if file.name.endswith(".csv"):
        return rows_of_csv(file.read_bytes())
    if file.name.endswith(".csv.gz"):
        return rows_of_csv(gzip.decompress(file.read_bytes()))
    book = load_workbook(file, read_only=True)
    sheet = book.worksheets[0]
    rows = [["" if value is None else str(value) for value in row] for row in sheet.iter_rows(values_only=True)]
    book.close()
    return rows


def pick(screen: Screen, file_format: FileFormat) -> None:
    screen.lists_are_here()
    screen.choose_section(screen.panel.section.combo.itemText(0))
    screen.tick("Women", "Kunder")
    screen.add_columns("Email", "VIP")
    screen.choose_format(file_format)


@pytest.mark.parametrize("file_format", FileFormat)
@pytest.mark.parametrize("by_keyboard", [False, True], ids=["mouse", "keyboard"])
def test_a_report_goes_from_the_picker_through_the_file_dialog_into_a_file(
    open_screen: OpenScreen, file_format: FileFormat, by_keyboard: bool
) -> None:
    screen = open_screen(practising=True)
    pick(screen, file_format)
    report = screen.request()
    assert screen.job(report).name.startswith("Women or Kunder")
    screen.is_in(report, JobState.READY)
    assert screen.next_step(report) == "Save…"
    screen.until(lambda: "people" in screen.says(report))
    told = screen.says(report)
    screen.press_key_on(report) if by_keyboard else screen.click(report)
    path = screen.save_as(f"women.{file_format}")
    saved = screen.is_in(report, JobState.SAVED)
    assert saved.saved_path == path
    assert list(screen.folder.iterdir()) == [path]
    header, *rows = rows_of(path)
    assert len(header) == 3
    assert header[1:] == ["Email", "VIP"]
    assert rows
    assert all(len(row) == 3 and row[0] for row in rows)
    assert list(screen.desktop.services.paths.waiting.iterdir()) == []
    people = str(len(rows))
    assert told.replace("\N{NO-BREAK SPACE}", " ").startswith(f"{people} people · Email ")
    assert screen.says(report) == f"{people} people · Saved in {path.parent.name} as women.{file_format}"


def test_a_column_for_each_segment_says_who_is_in_it(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    pick(screen, FileFormat.CSV)
    press(screen.panel.format.options)
    options = screen.sees(FileOptionsDialog)
    press(options.which)
    press(button(options, "Done"))
    report = screen.request()
    screen.is_in(report, JobState.READY)
    screen.click(report)
    path = screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)
    header, *rows = rows_of(path)
    assert header[1:] == ["Email", "VIP", *(one.name for one in screen.job(report).selection.segments)]
    assert {tuple(row[-2:]) for row in rows} == {("yes", "no"), ("no", "yes"), ("yes", "yes")}


def test_all_formats_hold_the_same_rows(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    pick(screen, FileFormat.CSV)
    report = screen.request()
    screen.is_in(report, JobState.READY)
    screen.click(report)
    first = screen.save_as("women")  # the ending comes by itself
    screen.is_in(report, JobState.SAVED)
    files = [first.with_name("women.csv")]
    for file_format, entry in ((FileFormat.XLSX, "Excel…"), (FileFormat.CSV_GZ, "CSV, compressed…")):
        screen.menu(report, "Save in another format", entry)
        path = screen.save_as(f"women.{file_format}")
        screen.is_saved_as(report, path)
        files.append(path)
        assert screen.says(report).endswith(f"Saved in {path.parent.name} as {path.name}")
        assert screen.shown(report).saved_before == tuple(files[:-1])
    menu = QMenu(screen.window)
    done: list[tuple[object, ...]] = []
    fill_menu(menu, screen.shown(report), datetime.now(UTC), None, lambda *what: done.append(what))
    earlier = next(entry.menu() for entry in menu.actions() if entry.text().replace("&", "") == "Show an earlier file")
    assert isinstance(earlier, QMenu)
    assert [entry.text() for entry in earlier.actions()] == ["women.xlsx", "women.csv"]
    earlier.actions()[1].trigger()
    assert done == [(ReportAction.SHOW_IN_FOLDER, None, files[0])]
    screen.leave()
    again = open_screen(practising=True)
    again.until(lambda: bool(again.rows()))
    assert again.shown(report).saved_before == tuple(files[:-1])
    plain, workbook, packed = map(rows_of, files)
    assert plain == packed
    assert plain == workbook
    assert sorted(screen.folder.iterdir()) == sorted(files)


def test_several_reports_run_at_the_same_time(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True, waiting_seconds=(60.0, 60.0))
    screen.choose("Women")
    reports = [screen.request() for _ in range(3)]
    for report in reports:
        screen.is_in(report, JobState.PREPARING)
    assert screen.desktop.services.queue.running() == 3
    assert [button.text() for button in only(screen.window, ReportsHeader).filters.buttons()][2] == "In progress 3"
    assert screen.rows() == ["Women"] * 3
    assert screen.says(reports[0]) == "Preparing."


def test_cancel_try_again_request_again_and_remove(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True, waiting_seconds=(0.5, 0.5))
    screen.choose("Women")
    report = screen.request()
    screen.is_in(report, JobState.PREPARING)
    screen.click(report)
    assert screen.shown(report).state is JobState.CANCELLED  # at once
    assert screen.next_step(report) == "Resume"
    screen.press_key_on(report)
    screen.is_in(report, JobState.READY)
    screen.menu(report, "Request again")
    (again,) = {job.id for job in screen.desktop.services.queue.jobs()} - {report}
    screen.is_in(again, JobState.PREPARING)
    assert screen.job(again).selection == screen.job(report).selection
    screen.menu(report, "Remove from the list")
    press(button(screen.sees(QMessageBox), "Remove without saving"))
    screen.until(lambda: len(screen.rows()) == 1)
    screen.is_in(again, JobState.READY)
    screen.until(lambda: [file.name for file in screen.desktop.services.paths.waiting.iterdir()] == [f"{again}.csv"])


def test_a_file_is_not_replaced_unasked(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    (screen.folder / "women.csv").write_text("kept")
    report = screen.request()
    screen.is_in(report, JobState.READY)
    screen.click(report)
    screen.save_as("women.csv", answer="No")
    assert (screen.folder / "women.csv").read_text() == "kept"
    assert screen.job(report).state is JobState.READY
    screen.save_as("women.csv", answer="Yes")
    screen.is_in(report, JobState.SAVED)
    assert len(rows_of(screen.folder / "women.csv")) > 1


def test_where_it_cannot_be_saved_the_row_says_so_and_it_is_saved_elsewhere(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    report = screen.request()
    screen.is_in(report, JobState.READY)
    gone = screen.folder / "gone"
    screen.desktop.services.queue.save(report, gone / "women.csv", FileFormat.CSV, replace=False)
    screen.until(lambda: f"The folder {gone} does not exist." in screen.says(report))
    assert screen.next_step(report) == "Save…"
    screen.click(report)
    screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)


def test_the_folder_used_last_is_offered_again(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    report = screen.request()
    screen.is_in(report, JobState.READY)
    screen.click(report)
    screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)
    screen.until(lambda: screen.desktop.services.settings.last_folder == screen.folder)
    screen.menu(report, "Save again…")
    dialog = screen.sees(QFileDialog)
    assert Path(dialog.directory().absolutePath()) == screen.folder
    dialog.reject()


def test_more_columns_than_one_request_takes_are_one_file_and_the_limit_is_known_from_then_on(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    available = screen.panel.columns._available
    assert available is not None
    chosen = available.attributes[:41]
    screen.panel.columns.set_columns(chosen)
    report = screen.request()
    screen.is_in(report, JobState.READY)
    screen.click(report)
    path = screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)
    header, *rows = rows_of(path)
    assert len(header) == 42
    assert [one.partition(" (")[0] for one in header[1:]] == [one.name.partition(" (")[0] for one in chosen]
    assert rows
    assert screen.desktop.services.accounts.column_limits.most_columns(PRACTICE) == 21


def test_a_row_is_reached_by_keyboard_alone(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    report = screen.request()
    screen.is_in(report, JobState.READY)
    screen.press_key_on(report, Column.REPORT)  # Enter on the row is its next step
    screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)

"""Each kind of file through the real window: chosen in the file dialog, made, and read by other programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from hands import button, press
from own_account import OwnAccount
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox
from screen import OpenScreen, Screen

from apsis_desktop.gui.new_report.file_options_dialog import FileOptionsDialog
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.lists.form import Form
from apsis_desktop.presets.presets import Preset
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.system import list_separator

WINDOWS = {"Swedish": ";", "Danish": ";", "English": ","}


@pytest.fixture(autouse=True)
def swedish_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_separator, "_of_windows", lambda: ";")


def ready(screen: Screen, form: Form | FileFormat = FileFormat.CSV, *columns: str) -> str:
    screen.lists_are_here()
    screen.choose_section(screen.panel.section.combo.itemText(0))
    screen.tick("Women")
    screen.add_columns(*(columns or ("Email", "Mobile")))
    screen.choose_format(form)
    report = screen.request()
    screen.is_in(report, JobState.READY)
    return report


def rows_of(file: Path, separator: str = ",") -> list[list[str]]:
    return [*csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline=""), delimiter=separator)]


def workbook(file: Path, sheet: str = "Profiles") -> list[list[object]]:
    return [[cell.value for cell in row] for row in openpyxl.load_workbook(file)[sheet].iter_rows()]


def kinds(dialog: QFileDialog) -> Sequence[str]:
    return [each.rpartition(" (")[0] for each in dialog.nameFilters()]


def test_the_kind_that_is_chosen_in_the_dialog_is_made_and_becomes_the_forms(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    screen.click(report)
    dialog = screen.sees(QFileDialog)
    assert kinds(dialog) == [
        "Excel (as APSIS One makes it)",
        "Excel, tidy (keeps phone numbers and zeros)",
        "CSV (as APSIS One makes it)",
        "CSV for Excel",
        "CSV, compressed",
    ]
    assert dialog.selectedNameFilter().startswith("CSV (as")
    path = screen.save_as("women.csv", kind="Excel, tidy").with_suffix(".xlsx")
    screen.is_in(report, JobState.SAVED)
    assert list(screen.folder.iterdir()) == [path]
    header, *rows = workbook(path)
    assert header[1:] == ["Email", "Mobile"]
    assert rows
    assert all(isinstance(row[2], str) for row in rows if row[2])
    about = {row[0]: row[1] for row in workbook(path, "About this list")}
    assert (about["In segment"], about["People"]) == ("Women", str(len(rows)))
    assert about["Columns"] == "2 and the export key"
    assert screen.panel.format.value() is Form.XLSX_TIDY
    assert list(screen.desktop.services.paths.waiting.iterdir()) == []


def test_the_forms_kind_is_preselected_and_saved(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = ready(screen, Form.XLSX_TIDY)
    screen.click(report)
    assert screen.sees(QFileDialog).selectedNameFilter() == "Excel, tidy (keeps phone numbers and zeros) (*.xlsx)"
    path = screen.save_as("women.xlsx")
    screen.is_in(report, JobState.SAVED)
    assert workbook(path)[0][1:] == ["Email", "Mobile"]


def test_a_report_that_was_put_together_is_made_here_and_has_plain_names_in_the_dialog(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women", "Kunder")
    combo = screen.panel.format.combo
    assert combo.currentText() == "CSV"
    assert "Apsis Desktop puts the list together on this computer" in combo.toolTip()
    report = screen.request()
    screen.is_in(report, JobState.READY)
    screen.click(report)
    dialog = screen.sees(QFileDialog)
    assert kinds(dialog) == [
        "Excel",
        "Excel, tidy (keeps phone numbers and zeros)",
        "CSV",
        "CSV for Excel",
        "CSV, compressed",
    ]
    dialog.reject()


@pytest.mark.parametrize("separator", WINDOWS.values(), ids=WINDOWS)
@pytest.mark.parametrize("answer", ["Save as Excel, tidy", "Write as text", "Save as it is", "Cancel"])
def test_what_excel_would_alter_is_said_before_a_csv_for_excel_is_saved(
    open_screen: OpenScreen, monkeypatch: pytest.MonkeyPatch, separator: str, answer: str
) -> None:
    monkeypatch.setattr(list_separator, "_of_windows", lambda: separator)
    screen = open_screen(practising=True)
    report = ready(screen, Form.CSV_EXCEL)
    screen.click(report)
    place = screen.save_as("women.csv")
    question = screen.sees(QMessageBox)
    assert question.text() == "Excel changes some cells when it opens this CSV."
    assert "Mobile: long numbers" in question.informativeText()
    assert "Email" not in question.informativeText()
    press(button(question, answer))
    if answer == "Cancel":
        assert screen.job(report).state is JobState.READY
        assert list(screen.folder.iterdir()) == []
        return
    saved = screen.is_in(report, JobState.SAVED)
    assert saved.saved_path is not None
    if answer == "Save as Excel, tidy":
        assert saved.saved_path == place.with_suffix(".xlsx")
        assert workbook(saved.saved_path)[0][1:] == ["Email", "Mobile"]
        return
    assert place.read_bytes().startswith(b"\xef\xbb\xbf")
    header, *rows = rows_of(place, separator)
    assert (header[1:], {len(row) for row in rows}) == (["Email", "Mobile"], {3})
    numbers = [row[2] for row in rows if row[2]]
    assert numbers
    assert all(number.startswith('="') == (answer == "Write as text") for number in numbers)


def test_of_a_file_that_is_not_here_it_is_said_in_general(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    screen.click(report)
    screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)
    (screen.folder / "women.csv").unlink()
    screen.menu(report, "Save again…")
    place = screen.save_as("again.csv", kind="CSV for Excel")
    question = screen.sees(QMessageBox)
    assert question.text() == "Excel may change some cells when it opens this CSV."
    press(button(question, "Save as it is"))
    screen.is_saved_as(report, place)
    assert rows_of(place, ";")[0][1:] == ["Email", "Mobile"]


def test_where_excel_alters_nothing_nothing_is_asked(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = ready(screen, Form.CSV_EXCEL, "Email")
    screen.click(report)
    place = screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)
    assert rows_of(place, ";")[0][1:] == ["Email"]


def test_columns_are_renamed_and_left_out_and_the_file_split(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    screen.click(report)
    screen.save_as("before.csv")
    screen.is_in(report, JobState.SAVED)
    people = len(rows_of(screen.folder / "before.csv")) - 1
    press(screen.panel.format.options)
    dialog = screen.sees(FileOptionsDialog)
    email, mobile = (next(line for line in dialog._lines if line.heading == name) for name in ("Email", "Mobile"))
    email.name.setText("E-post")
    press(mobile.kept)
    press(dialog.split)
    dialog.rows.setValue(5)
    press(button(dialog, "Done"))
    said = screen.panel.format.summary.text()
    assert said.startswith("Without Mobile. Renamed: Email. Files of up to 5 rows.")
    assert screen.panel.format.combo.itemText(2) == "CSV"
    assert "Apsis Desktop applies your options" in screen.panel.format.combo.itemData(2, Qt.ItemDataRole.ToolTipRole)
    again = screen.request()
    screen.is_in(again, JobState.READY)
    screen.click(again)
    screen.save_as("women.csv")
    screen.is_in(again, JobState.SAVED)
    parts = sorted(screen.folder.glob("women-*.csv"))
    assert len(parts) == -(-people // 5)
    tables = [rows_of(part) for part in parts]
    assert all(table[0][1:] == ["E-post"] for table in tables)
    assert sum(len(table) - 1 for table in tables) == people
    known = {each.path for each in screen.desktop.services.store.saved_files()}
    assert known >= set(parts)


def test_options_come_back_with_a_preset_and_at_the_next_start(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    ready(screen, Form.XLSX_TIDY)
    press(screen.panel.format.options)
    dialog = screen.sees(FileOptionsDialog)
    press(next(line for line in dialog._lines if line.heading == "Mobile").kept)
    press(button(dialog, "Done"))
    chosen = screen.panel.selection()
    assert chosen.shape.left_out == ("Mobile",)
    preset = Preset.new("Weekly", chosen)
    screen.desktop.services.presets.keep(preset)
    screen.until(lambda: screen.desktop.services.presets.presets() == (preset,))
    screen.leave()
    again = open_screen(practising=True)
    again.until(lambda: again.panel.selection() == chosen)
    again.panel.begin_anew()
    assert again.panel.selection() != chosen
    (kept,) = again.desktop.services.presets.presets()
    again.window.workspace.presets._use(kept)
    again.until(lambda: again.panel.selection() == chosen)


def test_seconds_are_shown_as_times_where_that_was_said(open_screen: OpenScreen, own_account: OwnAccount) -> None:
    own_account.has({"Norden": ["Email", "Seen"]}, ["Women"])
    screen = open_screen()
    screen.choose("Women", file_format=Form.XLSX_TIDY)
    screen.until(screen.panel.columns.is_loaded)
    screen.add_columns("Email", "Seen")
    press(screen.panel.format.options)
    dialog = screen.sees(FileOptionsDialog)
    press(next(line.time for line in dialog._lines if line.time and line.heading == "Seen"))
    press(button(dialog, "Done"))
    assert screen.panel.format.summary.text().startswith("Shown as time: Seen.")
    assert screen.panel.selection().shape.times == ("Seen",)


def test_a_file_that_is_being_made_is_made_at_the_next_start(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    queue = screen.desktop.services.queue
    with queue._context.counting:
        screen.click(report)
        screen.save_as("women.csv", kind="Excel, tidy")
        screen.until(lambda: screen.says(report) == "Saving…")
        assert list(screen.folder.iterdir()) == []
        assert screen.leave()
    assert list(screen.folder.iterdir()) == []
    again = open_screen(practising=True)
    again.until(lambda: bool(again.rows()))
    again.is_in(report, JobState.SAVED)
    assert [file.name for file in screen.folder.iterdir()] == ["women.xlsx"]
    assert workbook(screen.folder / "women.xlsx")[0][1:] == ["Email", "Mobile"]


def test_several_are_saved_as_one_kind_together(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    reports: list[Job] = []
    for segment in ("Women", "Men"):
        if reports:
            screen.panel.begin_anew()
        screen.choose(segment)
        reports.append(screen.is_in(screen.request(), JobState.READY))
    screen.window.workspace.reports.commands.save_all.begin(reports, Form.XLSX_TIDY)
    dialog = screen.sees(QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(str(screen.folder))
    press(button(dialog, "Save here"))
    for job in reports:
        screen.is_in(job.id, JobState.SAVED)
    assert {file.suffix for file in screen.folder.iterdir()} == {".xlsx"}
    assert all(workbook(file) for file in screen.folder.iterdir())

"""Where a report is saved: the file dialog, the ending, the folder, and nothing replaced unasked."""

import threading
from pathlib import Path
from typing import TypeVar

import pytest
from hands import fill_in
from patience import PATIENCE
from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from report_shelf import NOW, ReportShelf, report
from shelf_services import shelf_services

from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.reports.commands import ReportCommands
from apsis_desktop.gui.reports.table_model import ReportTableModel
from apsis_desktop.jobs.job import JobState
from apsis_desktop.lists.form import Form
from apsis_desktop.system.background import Background

READY = report(JobState.READY, "Women or Kunder & vänner, known")
Kind = TypeVar("Kind", QFileDialog, QMessageBox)
DAY = NOW.astimezone().date().isoformat()


class Desk:
    """A window with a save dialog, and the hands at it."""

    def __init__(self, qtbot: QtBot, background: Background, folder: Path | None) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        shelf = ReportShelf(READY, report(JobState.READY, "Men"))
        services = shelf_services(shelf, background, last_folder=folder)
        self.settings = services.settings
        self.commands = ReportCommands(services, ReportTableModel(shelf, lambda: NOW), self.window)
        self.chosen = shelf.asked

    def ask(self, file_format: Form = Form.XLSX) -> QFileDialog:
        self.ask_for(READY.id, file_format)
        return self.dialog()

    def ask_for(self, job_id: str, file_format: Form) -> None:
        self.commands.do(job_id, ReportAction.SAVE, file_format)

    def dialog(self) -> QFileDialog:
        self.qtbot.waitUntil(lambda: bool(self._open(QFileDialog)))
        return self._open(QFileDialog)[0]

    def question(self) -> QMessageBox:
        self.qtbot.waitUntil(lambda: bool(self._open(QMessageBox)))
        return self._open(QMessageBox)[0]

    def answer(self, text: str) -> None:
        next(one for one in self.question().buttons() if one.text().replace("&", "") == text).click()

    def save_as(self, name: str) -> None:
        """Type a name into the file dialog and press Save."""
        dialog = self.dialog()
        line = dialog.findChildren(QLineEdit)[0]
        dialog.activateWindow()
        line.setFocus()
        self.qtbot.waitUntil(line.hasFocus)
        fill_in(line, name)
        dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Save).click()

    def saved(self) -> tuple[object, ...]:
        self.qtbot.waitUntil(lambda: bool(self.chosen))
        return self.chosen[-1][1:]

    def _open(self, kind: type[Kind]) -> list[Kind]:
        return [each for each in self.window.findChildren(kind) if each.isVisible()]


def test_it_suggests_a_speaking_name_in_the_folder_used_last(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    desk = Desk(qtbot, background, tmp_path)
    dialog = desk.ask()
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert Path(dialog.directory().absolutePath()) == tmp_path
    assert dialog.findChildren(QLineEdit)[0].text() == f"Women or Kunder & vänner, known {DAY}.xlsx"
    assert dialog.nameFilters() == [
        "Excel (as APSIS One makes it) (*.xlsx)",
        "Excel, tidy (keeps phone numbers and zeros) (*.xlsx)",
        "CSV (as APSIS One makes it) (*.csv)",
        "CSV for Excel (*.csv)",
        "CSV, compressed (*.csv.gz)",
    ]
    assert dialog.selectedNameFilter() == "Excel (as APSIS One makes it) (*.xlsx)"
    assert not dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.reject()


def test_it_suggests_a_name_that_no_file_bears_yet(qtbot: QtBot, background: Background, tmp_path: Path) -> None:
    for name in (f"Women or Kunder & vänner, known {DAY}.csv.gz", f"Women or Kunder & vänner, known {DAY} (2).csv.gz"):
        (tmp_path / name).write_bytes(b"x")
    desk = Desk(qtbot, background, tmp_path)
    dialog = desk.ask(Form.CSV_GZ)
    assert dialog.findChildren(QLineEdit)[0].text() == f"Women or Kunder & vänner, known {DAY} (3).csv.gz"
    dialog.reject()


@pytest.mark.parametrize(
    ("file_format", "typed", "named"),
    [
        (Form.CSV, "women", "women.csv"),
        (Form.CSV_GZ, "women", "women.csv.gz"),
        (Form.CSV_GZ, "women.csv", "women.csv.gz"),
        (Form.CSV_GZ, "women.csv.gz", "women.csv.gz"),
        (Form.CSV_GZ, "women 2.0", "women 2.0.csv.gz"),
        (Form.XLSX, "women", "women.xlsx"),
        (Form.XLSX, "women.csv", "women.xlsx"),
    ],
)
def test_the_file_bears_the_right_ending_once_whatever_is_typed(
    qtbot: QtBot, background: Background, tmp_path: Path, file_format: Form, typed: str, named: str
) -> None:
    desk = Desk(qtbot, background, tmp_path)
    desk.ask(file_format)
    desk.save_as(typed)
    assert desk.saved() == (READY.id, tmp_path / named, file_format, False)


def test_another_kind_of_file_changes_the_ending_in_the_dialog(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    desk = Desk(qtbot, background, tmp_path)
    dialog = desk.ask(Form.CSV_GZ)
    line = dialog.findChildren(QLineEdit)[0]
    for chosen, ending in (("Excel, tidy", "xlsx"), ("CSV for Excel", "csv"), ("CSV, compressed", "csv.gz")):
        dialog.selectNameFilter(next(one for one in dialog.nameFilters() if one.startswith(chosen)))
        dialog.filterSelected.emit(dialog.selectedNameFilter())
        assert line.text() == f"Women or Kunder & vänner, known {DAY}.{ending}"
    dialog.reject()


def test_the_folder_is_remembered_for_the_next_time(qtbot: QtBot, background: Background, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    desk = Desk(qtbot, background, tmp_path)
    desk.ask()
    desk.save_as(str(elsewhere / "women"))
    desk.saved()
    qtbot.waitUntil(lambda: desk.settings.last_folder == elsewhere)


def test_a_folder_that_is_gone_gives_way_to_the_documents(qtbot: QtBot, background: Background, tmp_path: Path) -> None:
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    documents.mkdir(parents=True, exist_ok=True)
    desk = Desk(qtbot, background, tmp_path / "gone")
    dialog = desk.ask()
    assert Path(dialog.directory().absolutePath()) == documents
    dialog.reject()


def test_a_folder_that_does_not_answer_is_not_waited_for(
    qtbot: QtBot, background: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    awake = threading.Event()
    monkeypatch.setattr(
        "apsis_desktop.gui.widgets.start_folder.first_folder",
        lambda _folders: tmp_path if awake.wait(PATIENCE) else None,
    )
    desk = Desk(qtbot, background, tmp_path)
    desk.commands.patience = 1
    dialog = desk.ask()
    assert dialog.directory() == QDir.home()
    awake.set()
    dialog.reject()


def test_the_file_dialog_itself_asks_before_a_file_is_replaced(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    (tmp_path / "women.xlsx").write_bytes(b"x")
    desk = Desk(qtbot, background, tmp_path)
    assert not desk.ask().testOption(QFileDialog.Option.DontConfirmOverwrite)
    desk.dialog().fileSelected.emit(str(tmp_path / "women.xlsx"))
    assert desk.saved() == (READY.id, tmp_path / "women.xlsx", Form.XLSX, True)
    desk.dialog().reject()


def pick(desk: Desk, path: Path) -> None:
    """Give back from the file dialog what a platform's own gives that knows nothing of two dots."""
    dialog = desk.ask(Form.CSV_GZ)
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def test_a_file_that_the_dialog_could_not_see_is_replaced_only_when_agreed(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    (tmp_path / "women.csv.gz").write_bytes(b"x")
    desk = Desk(qtbot, background, tmp_path)
    pick(desk, tmp_path / "women.gz")
    assert "women.csv.gz" in desk.question().text()
    desk.answer("Replace")
    assert desk.saved() == (READY.id, tmp_path / "women.csv.gz", Form.CSV_GZ, True)


def test_another_name_can_be_chosen_instead(qtbot: QtBot, background: Background, tmp_path: Path) -> None:
    (tmp_path / "women.csv.gz").write_bytes(b"x")
    desk = Desk(qtbot, background, tmp_path)
    pick(desk, tmp_path / "women.gz")
    desk.answer("Choose another name")
    desk.save_as("men")
    assert desk.saved() == (READY.id, tmp_path / "men.csv.gz", Form.CSV_GZ, False)


def test_cancelling_saves_nothing_and_it_can_be_asked_again(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    desk = Desk(qtbot, background, tmp_path)
    desk.ask().reject()
    QApplication.processEvents()
    desk.ask().reject()
    assert desk.chosen == []


def test_a_second_press_brings_the_open_dialog_to_the_front(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    desk = Desk(qtbot, background, tmp_path)
    dialog = desk.ask()
    desk.ask_for("Men", Form.CSV)
    assert desk.dialog() is dialog
    dialog.reject()


def test_a_place_that_cannot_be_looked_at_is_not_dropped(
    qtbot: QtBot,
    background: Background,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fails(_path: Path) -> bool:
        raise OSError(5, "Input/output error")

    desk = Desk(qtbot, background, tmp_path)
    dialog = desk.ask()
    monkeypatch.setattr("apsis_desktop.gui.reports.saving.save_dialog.is_there", fails)
    dialog.fileSelected.emit(str(tmp_path / "women.xlsx"))
    dialog.reject()
    assert desk.saved() == (READY.id, tmp_path / "women.xlsx", Form.XLSX, False)


def test_a_choice_stays_while_another_report_is_asked_for(
    qtbot: QtBot, background: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()

    def looks(path: Path) -> bool:
        if path.name == "women.xlsx":
            answers.wait()
        return False

    monkeypatch.setattr("apsis_desktop.gui.reports.saving.save_dialog.is_there", looks)
    desk = Desk(qtbot, background, tmp_path)
    dialog = desk.ask()
    dialog.fileSelected.emit(str(tmp_path / "women.xlsx"))
    dialog.reject()
    qtbot.waitUntil(lambda: not desk._open(QFileDialog))
    desk.ask_for("Men", Form.CSV)
    desk.dialog().fileSelected.emit(str(tmp_path / "men.csv"))
    assert desk.saved()[1] == tmp_path / "men.csv"
    desk.dialog().reject()
    answers.set()
    qtbot.waitUntil(lambda: len(desk.chosen) == 2)
    assert [choice[2] for choice in desk.chosen] == [tmp_path / "men.csv", tmp_path / "women.xlsx"]

"""The whole window as a person uses it: by what is seen, with mouse and keyboard."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from hands import button, fill_in, only, press
from own_account import OwnAccount, Requested
from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.app.desktop import Desktop
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.reports.table import ReportTable
from apsis_desktop.gui.reports.table_model import Role
from apsis_desktop.gui.widgets.checklist.checklist import Checklist
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import FileFormat

Kind = TypeVar("Kind", bound=QWidget)
OpenScreen = Callable[..., "Screen"]


class Screen:
    def __init__(self, desktop: Desktop, qtbot: QtBot, folder: Path) -> None:
        self.desktop = desktop
        self.folder = folder
        self._bot = qtbot
        self._left: bool | None = None

    @property
    def window(self) -> MainWindow:
        return self.desktop.window

    @property
    def panel(self) -> NewReportPanel:
        return self.desktop.window.workspace.new_report

    @property
    def table(self) -> ReportTable:
        return only(self.window, ReportTable)

    def until(self, happened: Callable[[], bool]) -> None:
        self._bot.waitUntil(happened)

    def leave(self) -> bool:
        """Close the program, once, and tell whether every thread has ended."""
        if self._left is None:
            self._left = self.desktop.close()
            self.desktop.deleteLater()
            QApplication.sendPostedEvents(self.desktop, QEvent.Type.DeferredDelete.value)
        return self._left

    # --- the left side ---------------------------------------------------------------------------------------------

    def lists_are_here(self) -> None:
        self.until(lambda: self.panel.section.is_loaded() and self.panel.segments.is_loaded())

    def choose_section(self, name: str) -> None:
        self.lists_are_here()
        combo = self.panel.section.combo
        combo.setFocus()
        combo.setCurrentIndex(combo.findText(name))
        combo.activated.emit(combo.currentIndex())
        self.until(self.panel.columns.is_loaded)

    def tick(self, *segments: str) -> None:
        press(self.panel.segments.add)
        for name in segments:
            _tick(self.panel.segments.picker.checklist, name)
        press(self.panel.segments.picker.done)

    def add_columns(self, *names: str) -> None:
        press(self.panel.columns.add)
        for name in names:
            _tick(self.panel.columns.picker.checklist, name)
        press(self.panel.columns.picker.done)

    def choose_format(self, file_format: FileFormat | Form) -> None:
        self.panel.format.set_value(Form(file_format.value))

    def choose(self, *segments: str, file_format: FileFormat | Form = FileFormat.CSV) -> None:
        """Choose a whole report in the first section."""
        self.lists_are_here()
        if self.panel.section.section() is None:
            self.choose_section(self.panel.section.combo.itemText(0))
        self.tick(*segments)
        self.choose_format(file_format)

    def request(self) -> str:
        """Press the button, also for one more of what is in progress, and return the new report's id."""
        self.until(lambda: self.panel.request_bar.button.isEnabled() and not self.panel.request_bar._pause.isActive())
        with self._bot.waitSignal(self.desktop.services.queue.added) as added:
            press(self.panel.request_bar.button)
            repeat = self.window.workspace.reports.commands.repeat
            if repeat.isVisible():
                press(button(repeat, "Request another"))
        new: str = added.args[0].id
        return new

    def ready(self, *segments: str) -> list[str]:
        """Have a report of each of these segments ready to be saved, and return their ids."""
        reports: list[str] = []
        for segment in segments:
            self.panel.begin_anew()
            self.choose(segment)
            reports.append(self.is_in(self.request(), JobState.READY).id)
        return reports

    def request_of(self, account: OwnAccount) -> Requested:
        """Press the button, and return what is requested: its first request has arrived at the server."""
        before = len(account.requested())
        job = self.job(self.request())
        requested = account.in_its_words(job.selection)
        first = replace(requested, segments=requested.segments[:1], excluded=(), joined_by="any")
        self.until(lambda: first in account.requested()[before:])
        return requested

    def keyboard_to(self, place: QWidget) -> None:
        place.window().activateWindow()  # nobody does after a dialog, on a screen without a window manager
        self.until(place.window().isActiveWindow)
        place.setFocus()
        self.until(place.hasFocus)

    # --- the right side --------------------------------------------------------------------------------------------

    def job(self, job_id: str) -> Job:
        job = self.desktop.services.queue.job(job_id)
        assert job is not None
        return job

    def is_in(self, job_id: str, *states: JobState) -> Job:
        """Wait until a report has come into one of these states, and the row shows it."""
        self.until(lambda: self.job(job_id).state in states and self.shown(job_id).state in states)
        return self.job(job_id)

    def is_saved_as(self, job_id: str, path: Path) -> None:
        """Wait until the file is there and the row shows it."""
        self.until(lambda: self.shown(job_id).saved_path == path and path.exists())

    def rows(self) -> list[str]:
        model = self.table.model()
        return [model.index(row, Column.REPORT).data() for row in range(model.rowCount())]

    def shown(self, job_id: str) -> Job:
        shown: Job = self.cell(job_id).data(Role.JOB)
        return shown

    def says(self, job_id: str) -> str:
        """Return the line under a report's name."""
        return str(self.cell(job_id).data(Role.CONTENT).status)

    def next_step(self, job_id: str) -> str:
        return str(self.cell(job_id, Column.NEXT_STEP).data())

    def cell(self, job_id: str, column: Column = Column.REPORT) -> QModelIndex:
        model = self.table.model()
        for row in range(model.rowCount()):
            if model.index(row, 0).data(Role.JOB).id == job_id:
                return model.index(row, column)
        raise AssertionError(f"no row for {job_id}")

    def click(self, job_id: str, column: Column = Column.NEXT_STEP) -> None:
        cell = self.cell(job_id, column)
        self.table.scrollTo(cell)
        place = self.table.button_rect(cell).center()
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def press_key_on(self, job_id: str, column: Column = Column.NEXT_STEP) -> None:
        self.table.setFocus()
        self.table.setCurrentIndex(self.cell(job_id, column))
        QTest.keyClick(self.table, Qt.Key.Key_Return)

    def menu(self, job_id: str, *entries: str) -> None:
        """Open the menu behind "⋯" and choose an entry, or an entry of an entry."""
        self.click(job_id, Column.MORE)
        menu = self.sees(QMenu)
        top = menu
        for name in entries:
            entry = next(one for one in menu.actions() if one.text().replace("&", "") == name)
            below = entry.menu()
            if isinstance(below, QMenu):
                menu = below
            else:
                entry.trigger()
        top.close()

    # --- what comes up ---------------------------------------------------------------------------------------------

    def sees(self, kind: type[Kind]) -> Kind:
        """Wait for a dialog or a menu, and return it."""

        def there() -> list[Kind]:
            return [one for one in self.window.findChildren(kind) if one.isVisible() and one.isWindow()]

        self.until(lambda: bool(there()))
        return there()[0]

    def notices(self) -> list[str]:
        return [one.text() for one in self.window.findChildren(Notice) if one.isVisible()]

    def notice(self, part: str) -> Notice:
        """Wait for a notice that says this."""
        self.until(lambda: any(part in text for text in self.notices()))
        return next(one for one in self.window.findChildren(Notice) if one.isVisible() and part in one.text())

    def save_as(self, name: str, answer: str | None = None, kind: str | None = None) -> Path:
        """Type a name into the file dialog and press Save; `answer` what it asks of a file that is there already.

        `kind`: choose this of the list of types first.
        """
        dialog = self.sees(QFileDialog)
        if kind is not None:
            types = dialog.findChild(QComboBox, "fileTypeCombo")
            assert types is not None, "a dialog of the system's own"
            row = next(row for row in range(types.count()) if types.itemText(row).startswith(kind))
            types.setCurrentIndex(row)
            types.textActivated.emit(types.itemText(row))
        path = self.folder / name
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        if line is None:
            self._save_natively(str(path), answer)
            return path
        fill_in(line, str(path))
        if answer is not None:
            # It asks in a loop of its own, so who answers has to be there before.
            QTimer.singleShot(0, self.window, lambda: self._answer(dialog, answer))
        press(button(dialog, "Save"))
        return path

    def _save_natively(self, path: str, answer: str | None) -> None:
        """Do the same in Windows' own dialog, which is none of Qt's windows."""
        if sys.platform == "win32":
            import native_dialog

            self.until(lambda: bool(native_dialog.dialogs()))
            (dialog,) = native_dialog.dialogs()
            native_dialog.type_name(dialog, path)
            native_dialog.press_save(dialog)
            if answer is not None:
                self.until(lambda: len(native_dialog.dialogs()) > 1)
                (question,) = set(native_dialog.dialogs()) - {dialog}
                native_dialog.answer(question, answer)
        else:
            raise AssertionError("the dialog has no field for the name")

    def _answer(self, dialog: QFileDialog, answer: str) -> None:
        with contextlib.suppress(ValueError):
            box = only(dialog, QMessageBox)
            press(button(box, answer))
            return
        QTimer.singleShot(5, self.window, lambda: self._answer(dialog, answer))


def _tick(checklist: Checklist, name: str) -> None:
    fill_in(checklist.search, name)
    QTest.keyClick(checklist.search, Qt.Key.Key_Return)
    checklist.search.clear()

"""Asks where to save a report: the platform's own file dialog, the right ending, nothing replaced unasked."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.file_name import suggested_name, with_ending
from apsis_desktop.gui.job_names import format_name
from apsis_desktop.gui.report_name import title
from apsis_desktop.gui.shortening import ALONE, Siblings, in_a_sentence
from apsis_desktop.gui.synced_save_note import SyncedSave
from apsis_desktop.jobs.background import Background, Task
from apsis_desktop.jobs.free_name import free_name
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.saved_file import first_folder, is_there
from apsis_desktop.jobs.waiting_file import SavingWish
from apsis_desktop.preferences import FILE_NAME
from apsis_desktop.report.selection import FileFormat

PATIENCE = 1500
"""How long (ms) the folder used last may take to answer, before another is offered: it may be on a sleeping network."""

Patterns = {FileFormat.CSV: "*.csv", FileFormat.CSV_GZ: "*.csv.gz", FileFormat.XLSX: "*.xlsx"}


def file_name_of(job: Job, file_format: FileFormat, pattern: str = FILE_NAME, siblings: Siblings = ALONE) -> str:
    """Return what to call the file of a report. `siblings` are the names of all that reports are about."""
    nameless = QCoreApplication.translate("SaveDialog", "Report")
    moment, shorten = job.asked_at.astimezone(), partial(title, job, siblings=siblings)
    return suggested_name(title(job), moment, file_format, pattern=pattern, nameless=nameless, shorten=shorten)


class LastFolder(Protocol):
    """The folder that was used last; it may be gone by now."""

    def get(self) -> Path | None: ...
    def set(self, folder: Path, /) -> None: ...


@dataclass(frozen=True, slots=True)
class _Picked:
    asked: Path  # what the file dialog gave back, and has asked about if there is such a file
    path: Path  # with the right ending
    taken: bool = False
    service: str | None = None  # that its folder syncs to, where the person has to be asked about that


class SyncedPlaces(Protocol):
    """Which folders sync to a cloud (synced_places.py). `service` waits for the disk, on any thread."""

    def service(self, job: Job, folder: Path, /) -> str | None: ...
    def agree(self, folder: Path, /) -> None: ...


class SaveDialog(QObject):
    """Asks for one report at a time. `chosen` comes when the person has decided, on the whole path.

    `synced` comes in its place where that folder syncs to a cloud and nobody has agreed to it; `take` then goes on.
    """

    chosen = Signal(str, object, object, bool)  # job id, Path, FileFormat, whether it may replace a file
    synced = Signal(object)  # SyncedSave

    def __init__(
        self,
        background: Background,
        last_folder: LastFolder,
        window: QWidget,
        *,
        pattern: Callable[[], str] | None = None,
        places: SyncedPlaces | None = None,
    ) -> None:
        super().__init__(window)
        self._places = places
        self._service: str | None = None
        self._pattern = pattern or _usual_pattern
        self._background = background
        self._last_folder = last_folder
        self._window = window
        self._job: Job | None = None
        self._format = FileFormat.CSV
        self._name = ""
        self._looking: Task | None = None
        self._dialog: QFileDialog | QMessageBox | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._lose_patience)

    def ask(self, job: Job, file_format: FileFormat, siblings: Siblings = ALONE) -> None:
        """Open the file dialog; one that is open already comes to the front instead."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        self._job, self._format = job, file_format
        self._forget_task()
        self._name = file_name_of(job, file_format, self._pattern(), siblings)
        folders, name = _folders(self._last_folder.get()), self._name
        work = partial(_free_place, folders, name)
        self._looking = self._background.run(work, self._open, self._open_anywhere, parent=self)
        self._patience.start()

    # --- where

    def _lose_patience(self) -> None:
        self._forget_task()
        self._open(None)

    def _open_anywhere(self, _error: ApsisError) -> None:
        self._open(None)

    def _open(self, place: object) -> None:
        self._forget_task()
        if self._job is None:
            return
        if not isinstance(place, Path):
            home = Path(_standard(QStandardPaths.StandardLocation.HomeLocation))
            place = home / self._name
        self._show_dialog(place)

    def _show_dialog(self, suggestion: Path) -> None:
        dialog = QFileDialog(self._window, self.tr("Save report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([f"{format_name(self._format)} ({Patterns[self._format]})"])
        dialog.setDefaultSuffix(self._format.value)
        dialog.setDirectory(str(suggestion.parent))
        dialog.selectFile(suggestion.name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._pick)
        dialog.finished.connect(self._close)
        self._dialog = dialog
        dialog.open()

    # --- what if there is one

    def _pick(self, chosen: str) -> None:
        if self._job is None:
            return
        asked = Path(chosen)
        picked = _Picked(asked, with_ending(asked, self._format))
        work = partial(_look, picked, self._job, self._places)
        self._looking = self._background.run(work, self._decide, self._give_up, parent=self)

    def _decide(self, picked: object) -> None:
        self._looking = None
        if self._job is None or not isinstance(picked, _Picked):
            return
        self._service = picked.service
        if picked.taken and picked.asked != picked.path:
            self._ask_to_replace(picked.path)
        else:
            # What the file dialog has asked about may be replaced; what appears from now on may not.
            self._choose(picked.path, replace=picked.taken)

    def _give_up(self, _error: ApsisError) -> None:
        self._looking = None

    def _ask_to_replace(self, path: Path) -> None:
        box = _ReplaceBox(path, self._window)
        box.replace_wanted.connect(self._replace)
        box.other_wanted.connect(self._show_dialog)
        box.finished.connect(self._close)
        self._dialog = box
        box.open()

    def _replace(self, path: Path) -> None:
        self._choose(path, replace=True)

    def _choose(self, path: Path, *, replace: bool) -> None:
        if self._job is None:
            return
        wish = SavingWish(path, self._format, replace)
        if self._service is None:
            self.take(self._job.id, wish)
        else:
            self.synced.emit(SyncedSave(self._job, wish, self._service))

    def take(self, job_id: str, wish: SavingWish) -> None:
        """Go on with a place that the person has decided on."""
        self._background.run(partial(_remember, self._last_folder, wish.path.parent), parent=self)
        self.chosen.emit(job_id, wish.path, wish.format, wish.replace)

    def _close(self) -> None:
        if self.sender() is self._dialog:
            self._dialog = None

    def _forget_task(self) -> None:
        self._patience.stop()
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None


class _ReplaceBox(QMessageBox):
    replace_wanted = Signal(object)
    other_wanted = Signal(object)

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Save report"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("There is already a file named {file}.").format(file=in_a_sentence(path.name)))
        loss = self.tr("Replacing it deletes what is in it now.")
        self.setInformativeText(loss)
        self._replace = self.addButton(self.tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
        self._other = self.addButton(self.tr("Choose another name"), QMessageBox.ButtonRole.AcceptRole)
        self._replace.setAccessibleDescription(loss)
        self._other.setAccessibleDescription(self.tr("The file that is there stays."))
        self.setDefaultButton(self._other)
        self.setEscapeButton(self.addButton(QMessageBox.StandardButton.Cancel))
        self.buttonClicked.connect(self._answer)

    def _answer(self) -> None:
        if self.clickedButton() is self._replace:
            self.replace_wanted.emit(self._path)
        elif self.clickedButton() is self._other:
            self.other_wanted.emit(self._path)


def _usual_pattern() -> str:
    return FILE_NAME


def _free_place(folders: list[Path], name: str, _cancelled: threading.Event) -> Path | None:
    """Find where to save, under a name that nothing bears yet."""
    folder = first_folder(folders)
    return None if folder is None else free_name(folder / name)


def _look(picked: _Picked, job: Job, places: SyncedPlaces | None, _cancelled: threading.Event) -> _Picked:
    service = places.service(job, picked.path.parent) if places is not None else None
    return _Picked(picked.asked, picked.path, is_there(picked.path), service)


def _remember(last_folder: LastFolder, folder: Path, _cancelled: threading.Event) -> None:
    last_folder.set(folder)


def _folders(last: Path | None) -> list[Path]:
    standard = [QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.DownloadLocation]
    return [*([last] if last else []), *(Path(place) for where in standard if (place := _standard(where)))]


def _standard(where: QStandardPaths.StandardLocation) -> str:
    return QStandardPaths.writableLocation(where)

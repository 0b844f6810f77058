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
from apsis_desktop.gui.reports.action_names import format_name
from apsis_desktop.gui.reports.cloud_folder_notice import SyncedSave
from apsis_desktop.gui.reports.replace_question import ReplaceQuestion
from apsis_desktop.gui.text.file_names import suggested_name, with_ending
from apsis_desktop.gui.text.report_name import title
from apsis_desktop.gui.text.shortening import ALONE, Siblings
from apsis_desktop.gui.widgets.folder_look import PATIENCE, FolderLook
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.saving import SaveRequest
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.settings.preferences import FILE_NAME
from apsis_desktop.system.background import Background, Task
from apsis_desktop.system.file_manager import is_there

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


class CloudFolderConsent(Protocol):
    """Which folders sync to a cloud (app/cloud_folder_consent.py). `service` waits for the disk, on any thread."""

    def service(self, job: Job, folder: Path, /) -> str | None: ...
    def agree(self, folder: Path, /) -> None: ...


class SaveDialog(QObject):
    """Asks for one report at a time. `chosen` comes when the person has decided, on the whole path.

    `synced` comes in its place where that folder syncs to a cloud and nobody has agreed to it; `take` then goes on.
    `silent` says that the folder which was chosen does not answer: saving goes on when it does.
    """

    chosen = Signal(str, object, object, bool)  # job id, Path, FileFormat, whether it may replace a file
    synced = Signal(object)  # SyncedSave
    silent = Signal(str)  # job id

    def __init__(
        self,
        background: Background,
        last_folder: LastFolder,
        window: QWidget,
        *,
        pattern: Callable[[], str] | None = None,
        places: CloudFolderConsent | None = None,
    ) -> None:
        super().__init__(window)
        self.patience = PATIENCE
        self._places = places
        self._pattern = pattern or _usual_pattern
        self._background = background
        self._last_folder = last_folder
        self._window = window
        self._saves: list[_Save] = []  # that are not decided yet, the newest last

    def ask(self, job: Job, file_format: FileFormat, siblings: Siblings = ALONE) -> None:
        """Open the file dialog; one that is open already comes to the front instead."""
        if any(save.come_forward() for save in self._saves):
            return
        for save in list(self._saves):
            if not save.is_picked or save.job.id == job.id:  # another place is chosen for this one
                save.give_up()
        name = file_name_of(job, file_format, self._pattern(), siblings)
        save = _Save(job, file_format, name, self._background, self._places, self._window, self.patience)
        save.setParent(self)
        save.decided.connect(self._decide)
        save.over.connect(self._forget)
        save.silent.connect(self.silent)
        self._saves.append(save)
        save.begin(_folders(self._last_folder.get()))

    def take(self, job_id: str, wish: SaveRequest) -> None:
        """Go on with a place that the person has decided on."""
        self._background.run(partial(_remember, self._last_folder, wish.path.parent), parent=self)
        self.chosen.emit(job_id, wish.path, wish.format, wish.replace)

    def _decide(self, job: Job, wish: SaveRequest, service: str | None) -> None:
        if service is None:
            self.take(job.id, wish)
        else:
            self.synced.emit(SyncedSave(job, wish, service))

    def _forget(self) -> None:
        save = self.sender()
        if isinstance(save, _Save):
            self._saves.remove(save)
            save.deleteLater()


class _Save(QObject):
    """One report on its way to a place: the file dialog, and a look at what was picked.

    `decided` carries the job, a `SaveRequest`, and the service that the folder syncs to or None; `over` comes at the
    end, whatever came of it.
    """

    decided = Signal(object, object, object)
    silent = Signal(str)
    over = Signal()

    def __init__(
        self,
        job: Job,
        file_format: FileFormat,
        name: str,
        background: Background,
        places: CloudFolderConsent | None,
        window: QWidget,
        patience: int,
    ) -> None:
        super().__init__()
        self.job = job
        self.is_picked = False
        self._format = file_format
        self._name = name
        self._background = background
        self._places = places
        self._window = window
        self._dialog: QFileDialog | QMessageBox | None = None
        self._picked: _Picked | None = None
        self._looking: Task | None = None
        self._folder_look = FolderLook(background, self, patience)
        self._folder_look.found.connect(self._open)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience)
        self._patience.timeout.connect(self._say_silent)

    def begin(self, folders: list[Path]) -> None:
        self._folder_look.begin(folders, self._name)

    def come_forward(self) -> bool:
        """Bring what is open to the front, and tell whether something is."""
        if self._dialog is None:
            return False
        self._dialog.raise_()
        self._dialog.activateWindow()
        return True

    def give_up(self) -> None:
        self._folder_look.stop()
        self._patience.stop()
        if self._looking is not None:
            self._looking.cancel()
        self.over.emit()

    # --- where

    def _open(self, place: Path | None) -> None:
        home = Path(_standard(QStandardPaths.StandardLocation.HomeLocation))
        self._show_dialog(place or home / self._name)

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
        self.is_picked = True
        asked = Path(chosen)
        picked = _Picked(asked, with_ending(asked, self._format))
        self._picked = picked
        work = partial(_look, picked, self.job, self._places)
        folder = picked.path.parent
        self._looking = self._background.run(work, self._decide, self._fail, parent=self, folder=folder)
        self._patience.start()

    def _say_silent(self) -> None:
        self.silent.emit(self.job.id)

    def _decide(self, picked: _Picked) -> None:
        self._patience.stop()
        if picked.taken and picked.asked != picked.path:
            self._ask_to_replace(picked)
        else:
            # What the file dialog has asked about may be replaced; what appears from now on may not.
            self._choose(picked, replace=picked.taken)

    def _fail(self, _error: ApsisError) -> None:
        """Go on all the same: what is wrong with the place is said when it is saved there."""
        self._patience.stop()
        if self._picked is not None:
            self._choose(self._picked, replace=False)

    def _ask_to_replace(self, picked: _Picked) -> None:
        box = ReplaceQuestion(picked.path, self._window)
        box.agreed.connect(partial(self._choose, picked, replace=True))
        box.other_wanted.connect(partial(self._choose_another, picked.path))
        box.finished.connect(self._close)
        self._dialog = box
        box.open()

    def _choose_another(self, path: Path) -> None:
        self.is_picked = False
        self._show_dialog(path)

    def _choose(self, picked: _Picked, *, replace: bool) -> None:
        self.decided.emit(self.job, SaveRequest(picked.path, self._format, replace), picked.service)
        self.over.emit()

    def _close(self) -> None:
        if self.sender() is not self._dialog:
            return
        self._dialog = None
        QTimer.singleShot(0, self, self._end_unless_picked)  # what was picked may be told after this

    def _end_unless_picked(self) -> None:
        if self._dialog is None and not self.is_picked:
            self.over.emit()


def _usual_pattern() -> str:
    return FILE_NAME


def _look(picked: _Picked, job: Job, places: CloudFolderConsent | None, _cancelled: threading.Event) -> _Picked:
    service = places.service(job, picked.path.parent) if places is not None else None
    return _Picked(picked.asked, picked.path, is_there(picked.path), service)


def _remember(last_folder: LastFolder, folder: Path, _cancelled: threading.Event) -> None:
    last_folder.set(folder)


def _folders(last: Path | None) -> list[Path]:
    standard = [QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.DownloadLocation]
    return [*([last] if last else []), *(Path(place) for where in standard if (place := _standard(where)))]


def _standard(where: QStandardPaths.StandardLocation) -> str:
    return QStandardPaths.writableLocation(where)

"""Saves some people of a comparison: the platform's file dialog, then a file that is written, checked and named."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from apsis_desktop.gui.services import Services
from apsis_desktop.gui.text.file_names import suggested_name, with_ending
from apsis_desktop.gui.text.shortening import shortened
from apsis_desktop.gui.widgets.start_folder import StartFolderSearch
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.lists.form import Form
from apsis_desktop.lists.inside.open_comparison import OpenComparison, Which
from apsis_desktop.report.clock import utc_now
from apsis_desktop.report.files.destination import real_place
from apsis_desktop.report.files.part_file import part_file
from apsis_desktop.report.files.saving import check_name, saving_errors
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.settings.file import LastFolder
from apsis_desktop.system.file_manager import is_there

_FORMS = {FileFormat.XLSX: Form.XLSX_TIDY, FileFormat.CSV: Form.CSV, FileFormat.CSV_GZ: Form.CSV_GZ}
_LONGEST_FIRST = sorted(_FORMS, key=len, reverse=True)


@dataclass(frozen=True, slots=True)
class PeopleToSave:
    """`service`: what the folder syncs to, where the person has to be asked first. `replace`: the person agreed to."""

    comparison: OpenComparison
    which: Which
    path: Path
    format: FileFormat
    replace: bool = False
    service: str | None = None


class PeopleSaver(QObject):
    """`synced` carries a `PeopleToSave` that the person is asked about; `anyway` saves it.

    `begun` comes when writing begins, `saved` carries the `PeopleToSave`, `failed` an error.
    """

    synced = Signal(object)
    begun = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, job: Job, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._job = job
        self._window = window
        self._last_folder = LastFolder(services.settings, lambda: services.preferences.now.files_folder)
        self._unfinished = Unfinished(services.paths.unfinished)

    def begin(self, comparison: OpenComparison, which: Which, name: str) -> None:
        """Ask where they are to be saved. `name` is what the file is suggested to be called."""
        file = suggested_name(name, utc_now().astimezone(), self._job.format, shorten=partial(shortened, name))
        search = StartFolderSearch(self._services.background, self)
        search.found.connect(partial(self._open, comparison, which, file))
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        last = self._last_folder.get()
        search.begin([*([last] if last else []), *([Path(documents)] if documents else [])], file)

    def anyway(self, people: PeopleToSave) -> None:
        """Save into a folder that syncs to a cloud, now and from now on."""
        self._services.cloud_folders.agree(people.path.parent)
        self._save(people)

    def _open(self, comparison: OpenComparison, which: Which, file: str, place: Path | None) -> None:
        suggestion = place or Path.home() / file
        dialog = QFileDialog(self._window, self.tr("Save these people"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        filters = {f"{_format_name(each)} (*.{each})": each for each in _FORMS}
        dialog.setNameFilters(list(filters))
        dialog.selectNameFilter(next(text for text, each in filters.items() if each is self._job.format))
        dialog.setDirectory(str(suggestion.parent))
        dialog.selectFile(suggestion.name)

        def pick(asked: Path, chosen: FileFormat) -> None:
            if chosen is self._job.format:  # which nobody chose: an ending that was typed is meant then
                chosen = next((each for each in _LONGEST_FIRST if asked.name.casefold().endswith(f".{each}")), chosen)
            people = PeopleToSave(comparison, which, with_ending(asked, chosen), chosen)
            work = partial(self._look_up, people, asked)
            folder = people.path.parent
            self._services.background.run(work, self._take, self.failed.emit, parent=self, folder=folder)

        dialog.fileSelected.connect(lambda chosen: pick(Path(chosen), filters[dialog.selectedNameFilter()]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _look_up(self, people: PeopleToSave, asked: Path, _cancelled: threading.Event) -> PeopleToSave:
        service = self._services.cloud_folders.service(self._job, people.path.parent)
        # What the file dialog has asked about may be replaced; what it has not may not.
        return replace(people, service=service, replace=asked == people.path and is_there(asked))

    def _take(self, people: PeopleToSave) -> None:
        if people.service is None:
            self._save(people)
        else:
            self.synced.emit(people)

    def _save(self, people: PeopleToSave) -> None:
        self.begun.emit()
        work = partial(self._write, people)
        folder = people.path.parent
        self._services.background.run(work, self.saved.emit, self.failed.emit, parent=self, folder=folder)

    def _write(self, people: PeopleToSave, _cancelled: threading.Event) -> PeopleToSave:
        """Runs on a thread of the folder's."""
        check_name(people.path)
        place = real_place(people.path) if people.replace else people.path
        with part_file(place, self._unfinished) as (part, put), saving_errors(place):
            people.comparison.write(people.which, _FORMS[people.format], part)
            size = part.stat().st_size
            put(place, people.replace)
        self._last_folder.set(place.parent)
        self._services.store.note_saved(SavedFile(self._job.id, place, size, utc_now(), self._job.connection_id))
        return people


def _format_name(file_format: FileFormat) -> str:
    return {
        FileFormat.XLSX: QCoreApplication.translate("JobNames", "Excel"),
        FileFormat.CSV: QCoreApplication.translate("JobNames", "CSV"),
        FileFormat.CSV_GZ: QCoreApplication.translate("JobNames", "CSV, compressed"),
    }[file_format]

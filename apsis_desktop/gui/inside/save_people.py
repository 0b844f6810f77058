"""Saves some of the people of a list in a file of their own: asks where, writes it whole, and tells what came of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from apsis_desktop.gui.text.file_names import safe_stem, with_ending
from apsis_desktop.gui.widgets.start_folder import StartFolderSearch
from apsis_desktop.lists.form import Form
from apsis_desktop.report.files.destination import check_place, real_place
from apsis_desktop.report.files.part_file import part_file
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.system.background import Background

Write = Callable[[Form, Path, threading.Event], int]
"""Writes the people over a file that is there, in a form, and returns how many rows that are."""

_FORMS = {FileFormat.CSV: Form.CSV, FileFormat.CSV_GZ: Form.CSV_GZ, FileFormat.XLSX: Form.XLSX_TIDY}


@dataclass(frozen=True, slots=True)
class SavedPeople:
    """A file that is whole."""

    path: Path
    rows: int


class PeopleSaver(QObject):
    """`begun` comes when the person has said where; then `saved` with `SavedPeople`, or `failed` with the error."""

    begun = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        background: Background,
        unfinished: Path,
        start_folders: Callable[[], list[Path]],
        window: QWidget,
    ) -> None:
        """`unfinished` is the folder for notes of files that are not whole yet."""
        super().__init__(window)
        self._background = background
        self._unfinished = Unfinished(unfinished)
        self._start_folders = start_folders
        self._window = window

    def ask(self, name: str, write: Write) -> None:
        """Ask where to save people under a name, and have them written there."""
        stem = f"{safe_stem(name)}.{FileFormat.CSV}"
        search = StartFolderSearch(self._background, self)
        search.found.connect(partial(self._ask, stem, write))
        search.found.connect(search.deleteLater)
        search.begin(self._start_folders(), stem)

    def _ask(self, name: str, write: Write, suggestion: Path | None) -> None:
        place = suggestion or Path.home() / name
        filters = {f"{text} (*.{each.value})": each for each, text in self._names().items()}
        dialog = QFileDialog(self._window, self.tr("Save people"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(list(filters))
        dialog.setDirectory(str(place.parent))
        dialog.selectFile(place.name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(
            lambda chosen: self._save(Path(chosen), filters[dialog.selectedNameFilter()], write)
        )
        dialog.open()

    def _names(self) -> dict[FileFormat, str]:
        return {
            FileFormat.CSV: self.tr("CSV"),
            FileFormat.XLSX: self.tr("Excel workbook"),
            FileFormat.CSV_GZ: self.tr("Compressed CSV"),
        }

    def _save(self, chosen: Path, kind: FileFormat, write: Write) -> None:
        place = with_ending(chosen, kind)
        self.begun.emit()
        # What the dialog has asked about may be replaced, nothing else.
        work = partial(_save, place, place == chosen, self._unfinished, partial(write, _FORMS[kind]))
        self._background.run(work, self.saved.emit, self.failed.emit, parent=self, folder=place.parent)


def _save(
    place: Path,
    replace: bool,  # noqa: FBT001 - of the file dialog
    unfinished: Unfinished,
    write: Callable[[Path, threading.Event], int],
    cancelled: threading.Event,
) -> SavedPeople:
    check_place(place, replace=replace, unfinished=unfinished)
    target = real_place(place) if replace else place
    with part_file(target, unfinished) as (part, put), saving_errors(target):
        rows = write(part, cancelled)
        put(target, replace)
    return SavedPeople(place, rows)

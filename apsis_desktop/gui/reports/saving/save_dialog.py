"""Asks where to save a report: the platform's own file dialog, the right ending, nothing replaced unasked."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QWidget

from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.reports.saving.cloud_folder_notice import ChosenPlace
from apsis_desktop.gui.reports.saving.replace_question import ReplaceQuestion
from apsis_desktop.gui.text.file_names import suggested_name, with_ending
from apsis_desktop.gui.text.file_types import file_type_choice
from apsis_desktop.gui.text.report_name import title
from apsis_desktop.gui.text.shortening import ALONE, Siblings
from apsis_desktop.gui.widgets.start_folder import StartFolderSearch
from apsis_desktop.jobs.cloud_folder_consent import CloudFolderConsent
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.save_request import SaveRequest
from apsis_desktop.lists.form import Form
from apsis_desktop.settings.preferences import FILE_NAME
from apsis_desktop.system.background import Background, Task
from apsis_desktop.system.file_manager import is_there


def file_name_of(job: Job, form: Form, pattern: str = FILE_NAME, siblings: Siblings = ALONE) -> str:
    """Return what to call the file of a report. `siblings` are the names of all that reports are about."""
    nameless = QCoreApplication.translate("SaveDialog", "Report")
    moment, shorten = job.requested_at.astimezone(), partial(title, job, siblings=siblings)
    return suggested_name(title(job), moment, form.ending, pattern=pattern, nameless=nameless, shorten=shorten)


@dataclass(frozen=True, slots=True)
class _Picked:
    asked: Path  # what the file dialog gave back, and has asked about if there is such a file
    path: Path  # with the right ending
    form: Form
    taken: bool = False
    service: str | None = None  # that its folder syncs to, where the person has to be asked about that


class SaveDialog(QObject):
    """Asks where one report is to be saved: the file dialog, and a look at what was picked.

    `chosen` carries a `ChosenPlace`. `silent` says that the folder which was picked does not answer: it goes on when
    that does. Made for one save; it deletes itself when that is decided or given up (`is_over`).
    """

    chosen = Signal(object)
    silent = Signal()

    def __init__(
        self,
        job: Job,
        form: Form,
        name: str,
        background: Background,
        places: CloudFolderConsent | None,
        window: QWidget,
        patience: int,
    ) -> None:
        super().__init__(window)
        self.job = job
        self.is_picked = False
        self.is_over = False
        self._form = form
        self._name = name
        self._background = background
        self._places = places
        self._window = window
        self._dialog: QFileDialog | QMessageBox | None = None
        self._picked: _Picked | None = None
        self._looking: Task | None = None
        self._start_folder = StartFolderSearch(background, self, patience)
        self._start_folder.found.connect(self._open)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience)
        self._patience.timeout.connect(self.silent)

    def begin(self, last_folder: Path | None) -> None:
        """Open the file dialog in the folder used last, or in another one where that is gone or does not answer."""
        self._start_folder.begin(start_folders(last_folder), self._name)

    def come_forward(self) -> bool:
        """Bring what is open to the front, and tell whether something is."""
        if self._dialog is None:
            return False
        self._dialog.raise_()
        self._dialog.activateWindow()
        return True

    def give_up(self) -> None:
        self._start_folder.stop()
        self._patience.stop()
        if self._looking is not None:
            self._looking.cancel()
        self._end()

    def _end(self) -> None:
        self.is_over = True
        self.deleteLater()

    # --- where

    def _open(self, place: Path | None) -> None:
        home = Path(_standard(QStandardPaths.StandardLocation.HomeLocation))
        self._show_dialog(place or home / self._name)

    def _show_dialog(self, suggestion: Path) -> None:
        dialog = QFileDialog(self._window, self.tr("Save report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([self._filter(form) for form in Form])
        dialog.selectNameFilter(self._filter(self._form))
        dialog.setDefaultSuffix(self._form.ending)
        dialog.filterSelected.connect(self._turn_to)
        dialog.setDirectory(str(suggestion.parent))
        dialog.selectFile(suggestion.name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._pick)
        dialog.finished.connect(self._close)
        self._dialog = dialog
        dialog.open()

    def _filter(self, form: Form) -> str:
        name = file_type_choice(form, as_it_comes=self.job.comes_as_it_is)
        return f"{name} (*.{form.ending})"

    def _note_form(self, chosen: str) -> None:
        self._form = next((form for form in Form if self._filter(form) == chosen), self._form)

    def _turn_to(self, chosen: str) -> None:
        """Give the name that stands in the dialog the ending of the kind of file that is chosen now."""
        self._note_form(chosen)
        dialog = self._dialog
        if isinstance(dialog, QFileDialog):
            dialog.setDefaultSuffix(self._form.ending)
            for typed in map(Path, dialog.selectedFiles()[:1]):
                if (named := with_ending(typed, self._form.ending)) != typed:
                    _rename(dialog, named.name)

    # --- what if there is one

    def _pick(self, chosen: str) -> None:
        self.is_picked = True
        if isinstance(self._dialog, QFileDialog):  # not every system's own dialog has told it
            self._note_form(self._dialog.selectedNameFilter())
        asked = Path(chosen)
        picked = _Picked(asked, with_ending(asked, self._form.ending), self._form)
        self._picked = picked
        work = partial(_look_up_place, picked, self.job, self._places)
        folder = picked.path.parent
        self._looking = self._background.run(work, self._decide, self._fail, parent=self, folder=folder)
        self._patience.start()

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
        request = SaveRequest.of(picked.path, picked.form, self.job.saved_shape, replace=replace)
        self.chosen.emit(ChosenPlace(self.job, request, picked.service))
        self._end()

    def _close(self) -> None:
        if self.sender() is not self._dialog:
            return
        self._dialog = None
        QTimer.singleShot(0, self, self._end_unless_picked)  # what was picked may be told after this

    def _end_unless_picked(self) -> None:
        if self._dialog is None and not self.is_picked:
            self._end()


def _rename(dialog: QFileDialog, name: str) -> None:
    # Qt's own dialog takes no other name while the keyboard is on the field for it.
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    if line is None:
        dialog.selectFile(name)
    else:
        line.setText(name)


def _look_up_place(
    picked: _Picked, job: Job, places: CloudFolderConsent | None, _cancelled: threading.Event
) -> _Picked:
    service = places.service(job, picked.path.parent) if places is not None else None
    return replace(picked, taken=is_there(picked.path), service=service)


def start_folders(last: Path | None) -> list[Path]:
    """Return where a dialog for saving may start, the folder used last first."""
    standard = [QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.DownloadLocation]
    return [*([last] if last else []), *(Path(place) for where in standard if (place := _standard(where)))]


def _standard(where: QStandardPaths.StandardLocation) -> str:
    return QStandardPaths.writableLocation(where)

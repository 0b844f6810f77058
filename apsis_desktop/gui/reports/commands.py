"""Does with a report what was wanted: hands it to the queue, or asks first where that cannot be taken back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.reports.cloud_folder_notice import ChosenPlace, CloudFolderNotice
from apsis_desktop.gui.reports.open_saved_file import SavedFileOpener
from apsis_desktop.gui.reports.removed_notice import RemovedNotice
from apsis_desktop.gui.reports.row_status_text import Remark
from apsis_desktop.gui.reports.table_model import ReportTableModel
from apsis_desktop.gui.text.report_name import title_in_a_sentence
from apsis_desktop.gui.widgets.dialogs import Question
from apsis_desktop.gui.widgets.start_folder import PATIENCE
from apsis_desktop.jobs.cloud_folder_consent import CloudFolderConsent
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.settings.file import LastFolder
from apsis_desktop.settings.preferences import FILE_NAME
from apsis_desktop.system.background import Background

if TYPE_CHECKING:
    from apsis_desktop.gui.reports.save_dialog import SaveDialog


class ReportCommands(QObject):
    """`pattern` returns how files are to be named (see `suggested_name`)."""

    change_wanted = Signal(object)  # the Selection to start from
    key_wanted = Signal(str)  # the id of the connection that needs its key once more
    asked_again = Signal(str)  # the id of the new report, of several that of the topmost

    def __init__(
        self,
        queue: ReportQueue,
        model: ReportTableModel,
        background: Background,
        last_folder: LastFolder,
        window: QWidget,
        *,
        pattern: Callable[[], str] = lambda: FILE_NAME,
        places: CloudFolderConsent | None = None,
    ) -> None:
        super().__init__(window)
        self.patience = PATIENCE
        self._queue = queue
        self._model = model
        self._window = window
        self._files = SavedFileOpener(background, model.remark, self)
        self._background = background
        self._last_folder = last_folder
        self._pattern = pattern
        self._places = places
        self._save_dialogs: list[SaveDialog] = []  # that are not decided yet, the newest last
        self.synced = CloudFolderNotice()
        self.synced.elsewhere.connect(self._save_elsewhere)
        self.synced.anyway.connect(self._save_anyway)
        self.removed = RemovedNotice()
        self.removed.back_wanted.connect(queue.bring_back)
        queue.removed.connect(self.synced.forget)
        queue.reloaded.connect(self._forget_gone)

    def do(
        self, job_id: str, action: ReportAction, file_format: FileFormat | None = None, earlier: Path | None = None
    ) -> None:
        """Carry out one action. `file_format` is for saving; without it the report's own is meant.

        `earlier`: a file to show that was saved before the last one.
        """
        job = self._model.job(job_id)
        if job is None:
            return
        doing: dict[ReportAction, Callable[[], object]] = {
            ReportAction.SAVE: lambda: self._ask_where(job, file_format or job.format),
            ReportAction.SAVE_OTHER: lambda: self._ask_where(job, file_format or job.format),
            ReportAction.CANCEL: lambda: self._queue.cancel(job_id),
            ReportAction.TRY_AGAIN: lambda: self._queue.try_again(job_id),
            ReportAction.CONNECT_AGAIN: lambda: self.key_wanted.emit(job.connection_id),
            ReportAction.ASK_AGAIN: lambda: self._ask_again(job_id),
            ReportAction.CHANGE: lambda: self.change_wanted.emit(job.selection),
            ReportAction.SHOW_IN_FOLDER: lambda: self._files.show(job, earlier),
            ReportAction.OPEN: lambda: self._files.open(job),
            ReportAction.DETAILS: lambda: self._show_details(job),
            ReportAction.REMOVE: lambda: self._remove(job),
        }
        doing[action]()

    def _ask_again(self, job_id: str) -> None:
        requested = self._queue.ask_again(job_id)
        if requested is not None:
            self.asked_again.emit(requested.id)

    # --- saving

    def _ask_where(self, job: Job, file_format: FileFormat) -> None:
        """Open the file dialog; one that is open already comes to the front instead."""
        from apsis_desktop.gui.reports.save_dialog import SaveDialog, file_name_of

        self._save_dialogs = [dialog for dialog in self._save_dialogs if not dialog.is_over]
        if any(dialog.come_forward() for dialog in self._save_dialogs):
            return
        for dialog in self._save_dialogs:
            if not dialog.is_picked or dialog.job.id == job.id:  # another place is chosen for this one
                dialog.give_up()
        name = file_name_of(job, file_format, self._pattern(), self._model.siblings)
        dialog = SaveDialog(job, file_format, name, self._background, self._places, self._window, self.patience)
        dialog.chosen.connect(self._take)
        dialog.silent.connect(partial(self._model.remark, job.id, Remark.FOLDER_SILENT))
        self._save_dialogs.append(dialog)
        dialog.begin(self._last_folder.get())

    def _take(self, place: ChosenPlace) -> None:
        if place.service is None:
            self._save(place)
        else:
            self.synced.ask(place)

    def _save(self, place: ChosenPlace) -> None:
        self.synced.forget(place.job.id)
        self._background.run(partial(_remember, self._last_folder, place.request.path.parent), parent=self)
        self._queue.save(place.job.id, place.request.path, place.request.format, place.request.replace)

    def _save_elsewhere(self, place: ChosenPlace) -> None:
        self._ask_where(place.job, place.request.format)

    def _save_anyway(self, place: ChosenPlace) -> None:
        if self._places is not None:
            self._places.agree(place.request.path.parent)
        self._save(place)

    def _forget_gone(self) -> None:
        for place in self.synced.waiting():
            if self._model.job(place.job.id) is None:
                self.synced.forget(place.job.id)

    # --- details and removal

    def _show_details(self, job: Job) -> None:
        from apsis_desktop.gui.reports.details_dialog import DetailsDialog, details

        text = details(job, self._model.content_of(job).status, self._model.now(), self._model.wording)
        DetailsDialog(self.tr("Details of the report"), text, self._window).open()

    def _remove(self, job: Job) -> None:
        if job.running or job.state is JobState.READY:
            box = _RemoveBox(job, self._window)
            box.agreed.connect(partial(self._queue.remove, job.id))
            box.open()
        else:
            self._queue.remove(job.id)
            self.removed.show_removed([job])


def _remember(last_folder: LastFolder, folder: Path, _cancelled: threading.Event) -> None:
    last_folder.set(folder)


class _RemoveBox(Question):
    """Asks before a report is removed that runs or is not saved yet."""

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        if job.running:
            text = self.tr("“{name}” is still running.")
            yes, no = self.tr("Remove"), self.tr("Keep it running")
            gone = self.tr(
                "It leaves the list. APSIS One may still make it, but it is not fetched; to have it, ask again."
            )
            stays = self.tr("It stays on the list.")
        else:
            text = self.tr("“{name}” is not saved yet.")
            yes, no = self.tr("Remove without saving"), self.tr("Keep")
            gone = self.tr("What was fetched is deleted. To have it, ask again.")
            stays = self.tr("It stays on the list, to be saved.")
        self.set_texts(self.tr("Remove report"), text.format(name=title_in_a_sentence(job)), gone)
        self.add_yes(yes)
        self.add_no(no, stays)

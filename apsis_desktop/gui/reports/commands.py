"""Does with a report what was wanted: hands it to the queue, or asks first where that cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.reports.cloud_folder_notice import CloudFolderNotice, SyncedSave
from apsis_desktop.gui.reports.open_saved_file import SavedFiles
from apsis_desktop.gui.reports.removed_notice import RemovedNotice
from apsis_desktop.gui.reports.status_text import Remark
from apsis_desktop.gui.reports.table_model import ReportTableModel
from apsis_desktop.gui.text.report_name import report_name, title_in_a_sentence
from apsis_desktop.gui.widgets.dialogs import Question
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.report.selection import FileFormat, Selection
from apsis_desktop.system.background import Background

if TYPE_CHECKING:
    from apsis_desktop.gui.reports.save_dialog import CloudFolderConsent, LastFolder, SaveDialog


class JobQueue(Protocol):
    """What the queue does with a report. All of it returns at once."""

    def cancel(self, job_id: str, /) -> object: ...
    def try_again(self, job_id: str, /) -> object: ...
    def ask_again(self, job_id: str, /) -> Job | None: ...
    def ask_each(self, job_id: str, name_of: Callable[[Selection], str], /) -> Sequence[Job]: ...
    def save(self, job_id: str, path: Path, file_format: FileFormat, /, *, replace: bool) -> object: ...
    def remove(self, job_id: str, /) -> object: ...
    def bring_back(self, jobs: Sequence[Job], /) -> object: ...


class ReportCommands(QObject):
    change_wanted = Signal(object)  # the Selection to start from
    key_wanted = Signal(str)  # the id of the connection that needs its key once more
    asked_again = Signal(str)  # the id of the new report, of several that of the topmost

    def __init__(
        self,
        queue: JobQueue,
        model: ReportTableModel,
        background: Background,
        last_folder: LastFolder,
        window: QWidget,
        *,
        pattern: Callable[[], str] | None = None,
        places: CloudFolderConsent | None = None,
    ) -> None:
        super().__init__(window)
        self._queue = queue
        self._model = model
        self._window = window
        self._files = SavedFiles(background, self)
        self._files.found.connect(model.remark)
        self._background = background
        self._last_folder = last_folder
        self._pattern = pattern
        self._places = places
        self.synced = CloudFolderNotice()
        self.synced.elsewhere.connect(self._save_elsewhere)
        self.synced.anyway.connect(self._save_anyway)
        self.removed = RemovedNotice()
        self.removed.back_wanted.connect(self._bring_back)

    def take_over(self, before: ReportCommands) -> None:
        """Ask and offer what is asked and offered in another language."""
        self.synced.take_over(before.synced)
        self.removed.take_over(before.removed)

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
            ReportAction.ASK_AGAIN: lambda: self._tell_of([self._queue.ask_again(job_id)]),
            ReportAction.ASK_EACH: lambda: self._tell_of(self._queue.ask_each(job_id, report_name)),
            ReportAction.CHANGE: lambda: self.change_wanted.emit(job.selection),
            ReportAction.SHOW_IN_FOLDER: lambda: self._files.show(job, earlier),
            ReportAction.OPEN: lambda: self._files.open(job),
            ReportAction.DETAILS: lambda: self._show_details(job),
            ReportAction.REMOVE: lambda: self._remove(job),
        }
        doing[action]()

    def _tell_of(self, asked: Sequence[Job | None]) -> None:
        for job in asked[-1:]:
            if job is not None:
                self.asked_again.emit(job.id)

    @cached_property
    def _saving(self) -> SaveDialog:
        from apsis_desktop.gui.reports.save_dialog import SaveDialog

        made = SaveDialog(self._background, self._last_folder, self._window, pattern=self._pattern, places=self._places)
        made.chosen.connect(self._save)
        made.synced.connect(self.synced.ask)
        made.silent.connect(lambda job_id: self._model.remark(job_id, Remark.FOLDER_SILENT))
        return made

    def _ask_where(self, job: Job, file_format: FileFormat) -> None:
        self._saving.ask(job, file_format, self._model.siblings)

    def _save(self, job_id: str, path: Path, file_format: FileFormat, replace: bool) -> None:  # noqa: FBT001 - a slot
        self.synced.forget(job_id)
        self._queue.save(job_id, path, file_format, replace=replace)

    def _save_elsewhere(self, save: SyncedSave) -> None:
        self._ask_where(save.job, save.wish.format)

    def _save_anyway(self, save: SyncedSave) -> None:
        if self._places is not None:
            self._places.agree(save.wish.path.parent)
        self._saving.take(save.job.id, save.wish)

    def _show_details(self, job: Job) -> None:
        from apsis_desktop.gui.reports.details_dialog import DetailsDialog, details

        text = details(job, self._model.look(job).status, self._model.now(), self._model.wording)
        DetailsDialog(self.tr("Details of the report"), text, self._window).open()

    def _remove(self, job: Job) -> None:
        if job.running or job.state is JobState.READY:
            box = _RemoveBox(job, self._window)
            box.agreed.connect(partial(self._queue.remove, job.id))
            box.open()
        else:
            self._queue.remove(job.id)
            self.removed.show_removed([job])

    def _bring_back(self, jobs: Sequence[Job]) -> None:
        self._queue.bring_back(jobs)


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
            yes, no = self.tr("Remove without saving"), self.tr("Keep it")
            gone = self.tr("What was fetched is deleted. To have it, ask again.")
            stays = self.tr("It stays on the list, to be saved.")
        self.set_texts(self.tr("Remove report"), text.format(name=title_in_a_sentence(job)), gone)
        self.add_yes(yes)
        self.add_no(no, stays)

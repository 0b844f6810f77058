"""Saves several reports into one folder: asks for it once, gives each file a free name, and says what came of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.reports.saving.cloud_folder_notice import ChosenPlace
from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.text.shortening import file_in_a_sentence, in_a_sentence
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.widgets.start_folder import StartFolderSearch, folder_dialog
from apsis_desktop.jobs.cloud_folder_consent import CloudFolderConsent
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.save_request import SaveRequest
from apsis_desktop.lists.form import Form
from apsis_desktop.system.background import Background

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog


class SaveAll(QObject):
    """`chosen` carries a list of `ChosenPlace`, one for each report. `name_of` names the file of a report.

    Each is saved as its own kind of file, unless one is chosen for all of them.
    """

    chosen = Signal(object)

    def __init__(
        self,
        background: Background,
        cloud_folders: CloudFolderConsent,
        name_of: Callable[[Job, Form], str],
        start_folders: Callable[[], list[Path]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._background = background
        self._cloud_folders = cloud_folders
        self._name_of = name_of
        self._start_folders = start_folders
        self._window = window
        self._jobs: tuple[Job, ...] = ()
        self._form: Form | None = None
        self._dialog: QFileDialog | None = None
        self._search: StartFolderSearch | None = None

    def begin(self, jobs: Sequence[Job], form: Form | None = None) -> None:
        """Ask for the folder; a dialog that is open already comes to the front instead."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
        elif jobs and self._search is None:
            self._jobs, self._form = tuple(jobs), form
            self._search = StartFolderSearch(self._background, self)
            self._search.found.connect(self._open)
            self._search.begin(self._start_folders())

    def _open(self, place: Path | None) -> None:
        from PySide6.QtWidgets import QFileDialog

        self._search = None
        title = self.tr("Save %Ln reports in a folder", "", len(self._jobs))
        dialog = self._dialog = folder_dialog(self._window, title, place or Path.home())
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Save here"))
        dialog.fileSelected.connect(self._look)
        dialog.finished.connect(self._close)
        dialog.open()

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

    def _look(self, chosen: str) -> None:
        """See whether the folder syncs to a cloud, which is asked about first."""
        folder, jobs = Path(chosen), self._jobs
        work = partial(_services, jobs, folder, self._cloud_folders)
        told = partial(self._choose, jobs, folder)
        self._background.run(work, told, lambda _error: told({}), parent=self, folder=folder)

    def _choose(self, jobs: Sequence[Job], folder: Path, services: dict[str, str | None]) -> None:
        places = []
        for job in jobs:
            form = self._form or job.form
            path = folder / self._name_of(job, form)
            request = SaveRequest.of(path, form, job.saved_shape, replace=False, numbered=True)
            places.append(ChosenPlace(job, request, services.get(job.id)))
        self.chosen.emit(places)


def _services(
    jobs: Sequence[Job], folder: Path, consent: CloudFolderConsent, _cancelled: threading.Event
) -> dict[str, str | None]:
    return {job.id: consent.service(job, folder) for job in jobs}


@dataclass
class _Batch:
    folder: Path
    under_way: set[str]
    saved: int = 0
    file: str = ""  # that was saved last
    failed: int = 0


class SavedTogetherNotice(Notice):
    """Says once how many of the reports that were to be saved together are, and how many could not be.

    `action_triggered` comes when the person wants to see the folder; `shown_with` is a report that is saved there.
    """

    def __init__(self, queue: ReportQueue) -> None:
        super().__init__()
        self.setObjectName("saved together")
        self.shown_with = ""
        self._queue = queue
        self._batches: list[_Batch] = []
        queue.settled.connect(self._look)

    def watch(self, folder: Path, job_ids: Sequence[str]) -> None:
        """Say it when all of them have come to rest."""
        self._batches.append(_Batch(folder, set(job_ids)))
        self._look()

    def _look(self) -> None:
        for batch in list(self._batches):
            for job_id in list(batch.under_way):
                job = self._queue.job(job_id)
                if job is None or not (job.saving or job.running):
                    batch.under_way.discard(job_id)
                    self._count(batch, job)
            if not batch.under_way:
                self._batches.remove(batch)
                self._say(batch)

    def _count(self, batch: _Batch, job: Job | None) -> None:
        if job is None:
            return  # it was removed meanwhile
        if job.state is JobState.SAVED and job.saved_path is not None and job.problem is job.flaw:
            batch.saved += 1
            batch.file = job.saved_path.name
            self.shown_with = job.id
        else:
            batch.failed += 1

    def _say(self, batch: _Batch) -> None:
        folder = in_a_sentence(batch.folder.name or str(batch.folder))
        if batch.saved == 1:
            saved = self.tr("{file} was saved in {folder}.").format(file=file_in_a_sentence(batch.file), folder=folder)
        else:
            saved = self.tr("%Ln reports were saved in {folder}.", "", batch.saved).format(folder=folder)
        failed = self.tr("%Ln reports could not be saved. See their rows for details.", "", batch.failed)
        if not batch.failed:
            self.say(Tone.GOOD, saved, action=self.tr("Show in folder"), closable=True)
        elif not batch.saved:
            self.say(Tone.WARN, failed, closable=True)
        else:
            both = QCoreApplication.translate("SavedTogetherNotice", "{saved} {failed}")
            self.say(
                Tone.WARN, both.format(saved=saved, failed=failed), action=self.tr("Show in folder"), closable=True
            )

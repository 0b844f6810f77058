"""Looks after the personal data that was saved: says so once, reminds of old files, and clears past reports."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from apsis_desktop.app.current_account import CurrentAccount
from apsis_desktop.app.saved_files_reminder import SavedFilesReminder
from apsis_desktop.gui.privacy.notices import FirstSaveNotice, FormulaNotice, SyncedFolderNotice
from apsis_desktop.gui.reports.removal import RemovedNotice
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.jobs.cloud_folder_consent import CloudFolderConsent
from apsis_desktop.jobs.job import PRACTICE, Job, JobState
from apsis_desktop.jobs.retention import is_past, leaving, past_of
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.lists.form import Form
from apsis_desktop.report.clock import utc_now
from apsis_desktop.settings.preferences import Preferences

EVERY = 12 * 60 * 60 * 1000  # milliseconds between two looks, for a window that stays open for weeks

_READ_BY_OTHERS = frozenset({Form.CSV, Form.CSV_GZ})
"""What is made for Excel here either keeps formulas from it, or was asked about."""


class _Synced(NamedTuple):
    folder: Path
    service: str


class _Formulas(NamedTuple):
    file: str
    columns: tuple[str, ...]


class PrivacyController(QObject):
    def __init__(
        self,
        services: Services,
        window: MainWindow,
        account: CurrentAccount,
        parent: QObject,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._account = account
        panel = self._panel = window.workspace.reports
        self._queue = services.queue
        self._preferences = services.preferences
        self._memory = services.privacy_memory
        self._cloud_folders = services.cloud_folders
        self._store = services.store
        self._background = services.background
        self._agreed_time = services.accounts.agreed_time
        self._now = now
        self._known: set[tuple[str, Path, datetime]] = set()  # the reports that are saved, and as what
        self.reminder = SavedFilesReminder(services, panel, self._is_settled, self.now, self)
        self.left_list = RemovedNotice()
        self.left_list.back_wanted.connect(self._list_again)
        self.first_save = FirstSaveNotice()
        self.first_save.decided.connect(self._take_reminder)
        self.sync = SyncedFolderNotice()
        self.formulas = FormulaNotice()
        for notice in (self.left_list, self.first_save, self.sync, self.formulas):
            panel.add_notice(notice)
        self._days_before = services.preferences.now.list_days
        services.preferences.changed.connect(self._follow)
        services.queue.changed.connect(self._take_in)
        services.queue.reloaded.connect(self._learn)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.tidy_up)
        self._timer.start()
        window.menus.clear_past.triggered.connect(self.ask_to_clear)

    def now(self) -> datetime:
        return self._now()

    # --- when something is saved

    def _learn(self) -> None:
        self._known = {known for job in self._queue.jobs() if (known := _saved(job)) is not None}

    def _take_in(self, job: Job) -> None:
        saved = _saved(job)
        if saved is None or saved in self._known or job.saved_path is None:
            return
        self._known.add(saved)
        if job.connection_id != PRACTICE and not self._memory.told:
            self.first_save.show_note()
        # A person who saved it was asked before; this is for automatic saving.
        folder = job.saved_path.parent
        look = partial(_cloud_folder_of, self._cloud_folders, job, folder)
        self._background.run(look, self._tell_synced, parent=self, folder=folder)
        if job.connection_id != PRACTICE and job.form in _READ_BY_OTHERS:
            self._background.run(partial(_find_formulas, job), self._tell_formulas, parent=self, folder=folder)
        self._write()

    def _tell_synced(self, found: _Synced | None) -> None:
        if found is not None and not self._memory.knows_synced(str(found.folder)):
            self._cloud_folders.agree(found.folder)
            self.sync.show_note(found.folder, found.service)

    def _tell_formulas(self, found: _Formulas | None) -> None:
        if found is not None and self._memory.note_formulas(found.columns):
            self.formulas.show_note(found.file, found.columns)
            self._write()

    def _take_reminder(self, days: int) -> None:
        self._memory.told = True
        self._write()
        self._preferences.change(reminder_days=days)

    # --- what is left of earlier

    def tidy_up(self) -> None:
        """See which saved files are still there, and let go of past reports that have been listed long enough."""
        self.reminder.check()
        self.let_go()

    def let_go(self) -> list[Job]:
        """Take the past reports that have been listed long enough off the list, and return them.

        Whether it was long enough is not known while the clocks of this computer and of APSIS One differ.
        """
        jobs, days = self._queue.jobs(), self._preferences.now.list_days
        times = {connection: self._agreed_time(connection) for connection in {job.connection_id for job in jobs}}
        gone = leaving(jobs, times, days, seen_until=self._memory.seen_until)
        self._queue.clear(gone)
        ids = set(gone)
        return [job for job in jobs if job.id in ids]

    def _follow(self, before: Preferences, now: Preferences) -> None:
        if before.list_days == now.list_days:
            return
        # Trying several lengths in turn starts from the same list each time.
        tried = self.left_list.jobs()
        self._days_before = self._days_before if tried else before.list_days
        self.left_list.clear()
        self._queue.bring_back(tried)
        self.left_list.show_removed(self.let_go())

    def _list_again(self, jobs: Sequence[Job]) -> None:
        """Take the setting back that reports have left the list for, too, or they would leave again."""
        self._queue.bring_back(jobs)
        self._preferences.change(list_days=self._days_before)

    def _is_settled(self, file: SavedFile) -> bool:
        """Tell whether nobody has to be reminded of a file. Asked on a thread of the background's."""
        return file.connection_id == PRACTICE

    # --- clearing the list

    def ask_to_clear(self) -> None:
        """Ask whether the past reports of the connection in use are to leave the list."""
        from apsis_desktop.gui.privacy.clear_question import ClearQuestion

        if self._account.id is None:
            return
        past = past_of(self._queue.jobs(), self._account.id)
        reminded, old_list = bool(self._preferences.now.reminder_days), self._store.has_remains
        question = ClearQuestion(len(past), self._window, reminded=reminded, old_list=old_list)
        question.agreed.connect(partial(self._clear, past))
        question.open()

    def _clear(self, job_ids: Sequence[str]) -> None:
        jobs = [job for job_id in job_ids if (job := self._queue.job(job_id)) is not None and is_past(job)]
        self._queue.clear(job_ids)
        self._background.run(partial(_forget_remains, self._store))
        self._panel.say_removed(jobs)

    # --- what is remembered

    def note_seen(self) -> None:
        """Take in that the person has had the list before them, as the window closes. Waits for the disk."""
        self._memory.note_seen(self._now())
        self._memory.write()

    def _write(self) -> None:
        self._background.run(self._write_down)

    def _write_down(self, _cancelled: threading.Event) -> None:
        """Runs on a thread of the background's."""
        self._memory.write()


def _saved(job: Job) -> tuple[str, Path, datetime] | None:
    if job.state is not JobState.SAVED or job.saved_path is None:
        return None
    return job.id, job.saved_path, job.since


def _forget_remains(store: JobStore, _cancelled: threading.Event) -> None:
    """Delete the lists that were set aside, too: what is cleared would be in them."""
    store.forget_remains()


def _cloud_folder_of(
    cloud_folders: CloudFolderConsent, job: Job, folder: Path, _cancelled: threading.Event
) -> _Synced | None:
    service = cloud_folders.service(job, folder)
    return None if service is None else _Synced(folder, service)


def _find_formulas(job: Job, cancelled: threading.Event) -> _Formulas | None:
    from apsis_desktop.report.formulas import formula_columns

    if job.saved_path is None:
        return None
    try:
        columns = formula_columns(job.saved_path, packed=job.form is Form.CSV_GZ, cancelled=cancelled)
    except (OSError, csv.Error):  # it was moved meanwhile, or is opened elsewhere: merely a hint is lost
        return None
    return _Formulas(job.saved_path.name, columns) if columns else None

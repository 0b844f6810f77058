"""Reminds of saved files that are still there after the days that a person has chosen, and deletes those they choose.

The files are known by the store, so that one is remembered also when its report has left the list.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from apsis_desktop.gui.privacy.notices import SavedFilesNotice
from apsis_desktop.gui.reports.panel import ReportsPanel
from apsis_desktop.gui.services import Services
from apsis_desktop.jobs.saved_files import Deletion, SavedFile, delete, due, look_for
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.settings.preferences import Preferences
from apsis_desktop.system.file_manager import move_to_trash


class SavedFilesReminder(QObject):
    """`is_settled` tells of a file that nobody has to be reminded of. `looked` comes when that is known of all."""

    looked = Signal()

    def __init__(
        self,
        services: Services,
        panel: ReportsPanel,
        is_settled: Callable[[SavedFile], bool],
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._queue = services.queue
        self._preferences = services.preferences
        self._store = services.store
        self._background = services.background
        self._is_settled = is_settled
        self._now = now
        self._due: tuple[SavedFile, ...] = ()
        self._without_trash: tuple[SavedFile, ...] = ()
        self._deletion = Deletion((), ())
        self._latest: _Check | None = None
        self.note = SavedFilesNotice()
        self.note.look_wanted.connect(self._open_dialog)
        self.note.deletion_wanted.connect(self._delete_for_good)
        panel.add_notice(self.note)
        services.preferences.changed.connect(self._follow)

    def check(self) -> None:
        """See, off this thread, which saved files are still there, and point at those that are due."""
        if self._preferences.now.reminder_days:
            self._background.run(partial(_known, self._store, self._is_settled), self._check_folders, parent=self)
        else:  # nobody is to be reminded of the file of a report that has left the list
            self._background.run(partial(_forget, self._store))

    def _check_folders(self, known: tuple[SavedFile, ...]) -> None:
        """Look into each folder by itself: one of them may not answer."""
        folders = _by_folder(known)
        look = self._latest = _Check(len(folders))
        for folder, files in folders.items():
            work = partial(_check_files, look, self._store, files)
            self._background.run(work, self._take_findings, parent=self, folder=folder)
        if not folders:
            self._show_due(look)

    def _take_findings(self, look: _Check) -> None:
        if look is self._latest:
            look.folders -= 1
            self._show_due(look)

    def _show_due(self, look: _Check) -> None:
        there = sorted(look.there, key=lambda file: (file.saved_at, file.path))
        self._due = tuple(due(there, self._now(), self._preferences.now.reminder_days))
        self.note.show_count(len(self._due))
        if not look.folders:
            self.looked.emit()

    def _open_dialog(self) -> None:
        from apsis_desktop.gui.privacy.saved_files_dialog import SavedFilesDialog

        self.note.clear()
        dialog = SavedFilesDialog(self._due, self._panel)
        dialog.decided.connect(self._carry_out)
        dialog.open()

    def _carry_out(self, gone: Sequence[SavedFile], kept: Sequence[SavedFile]) -> None:
        self._due = ()
        self._latest = None
        self._background.run(partial(_keep, self._store, tuple(kept)))
        self._delete(gone, for_good=False)

    def _delete_for_good(self) -> None:
        self.note.clear()
        self._delete(self._without_trash, for_good=True)

    def _delete(self, files: Sequence[SavedFile], *, for_good: bool) -> None:
        self._deletion, self._without_trash = Deletion((), (), to_trash=not for_good), ()
        for folder, there in _by_folder(files).items():
            work = partial(_delete, self._store, there, for_good=for_good)
            self._background.run(work, self._show_deletion, parent=self, folder=folder)

    def _show_deletion(self, deletion: Deletion) -> None:
        self._deletion = self._deletion.with_more(deletion)
        self._without_trash = self._deletion.no_trash
        self.note.show_deletion(self._deletion)
        for file in deletion.deleted:
            job = self._queue.job(file.job_id)
            if job is not None and job.saved_path == file.path:
                self._panel.say_file_gone(job.id)

    def _follow(self, before: Preferences, now: Preferences) -> None:
        if before.reminder_days != now.reminder_days:
            self.note.clear()
            self.check()


class _Check:
    """One look at saved files: how many folders have not answered yet, and what is there in the others."""

    def __init__(self, folders: int) -> None:
        self.folders = folders
        self.there: list[SavedFile] = []


def _by_folder(files: Iterable[SavedFile]) -> dict[Path, list[SavedFile]]:
    folders: dict[Path, list[SavedFile]] = {}
    for file in files:
        folders.setdefault(file.path.parent, []).append(file)
    return folders


def _known(
    store: JobStore, is_settled: Callable[[SavedFile], bool], _cancelled: threading.Event
) -> tuple[SavedFile, ...]:
    files = store.saved_files()
    store.forget_files(filter(is_settled, files))
    return tuple(file for file in files if not is_settled(file))


def _check_files(look: _Check, store: JobStore, files: Sequence[SavedFile], _cancelled: threading.Event) -> _Check:
    findings = look_for(files)
    store.forget_files(findings.gone)
    look.there.extend(findings.there)
    return look


def _keep(store: JobStore, kept: Sequence[SavedFile], _cancelled: threading.Event) -> None:
    """Take in that files are decided about; one that cannot be deleted comes up again."""
    store.forget_files(kept)


def _forget(store: JobStore, _cancelled: threading.Event) -> None:
    store.forget_files_without_report()


def _delete(
    store: JobStore,
    gone: Sequence[SavedFile],
    _cancelled: threading.Event,
    *,
    for_good: bool,
) -> Deletion:
    deletion = delete(gone, None if for_good else move_to_trash)
    store.forget_files(deletion.deleted)
    return deletion

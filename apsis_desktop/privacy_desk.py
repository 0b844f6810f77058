"""Looks after the personal data that was saved: says so once, reminds of old files, and clears past reports."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.choices import Choices
from apsis_desktop.gui.personal_data_notices import FirstSaveNote, LeftFilesNote, SyncNote
from apsis_desktop.gui.reports_panel import ReportsPanel
from apsis_desktop.jobs.background import Background
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.left_files import Deletion, LeftFile, delete, due, saved_files, still_there
from apsis_desktop.jobs.past_reports import leaving, past_of
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.preferences import Preferences
from apsis_desktop.privacy_memory import PrivacyMemory
from apsis_desktop.settings import Settings
from apsis_desktop.synced_folder import sync_service

EVERY = 12 * 60 * 60 * 1000  # milliseconds between two looks, for a window that stays open for weeks


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class _Found:
    there: tuple[LeftFile, ...]
    gone: tuple[str, ...]  # the ids of reports whose files somebody has moved, changed or deleted


class PrivacyDesk(QObject):
    """`practice` is the connection whose reports are about nobody."""

    def __init__(
        self,
        queue: ReportQueue,
        choices: Choices,
        settings: Settings,
        background: Background,
        practice: str,
        *,
        now: Callable[[], datetime] = _now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel: ReportsPanel | None = None
        self._queue = queue
        self._choices = choices
        self._memory = PrivacyMemory(settings)
        self._background = background
        self._practice = practice
        self._now = now
        self._due: tuple[LeftFile, ...] = ()
        self._known: set[tuple[str, str]] = set()  # the reports that were saved when last looked at, and as what
        self.first_save = FirstSaveNote()
        self.sync = SyncNote()
        self.left = LeftFilesNote()
        queue.changed.connect(self._take_in)
        queue.reloaded.connect(self._learn)
        choices.changed.connect(self._follow)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def show_in(self, panel: ReportsPanel) -> None:
        """Say what there is to say above these reports from now on, beginning with what was said above others."""
        before = self.left, self.first_save, self.sync
        if self._panel is not None:  # what is there is in another language
            self.left, self.first_save, self.sync = LeftFilesNote(), FirstSaveNote(), SyncNote()
        self._panel = panel
        for notice, old in zip((self.left, self.first_save, self.sync), before, strict=True):
            notice.take_over(old)
            panel.add_notice(notice)
        self.first_save.decided.connect(self._take_reminder)
        self.left.action_asked.connect(self._show_left)

    # --- when something is saved

    def _learn(self) -> None:
        self._known = {known for job in self._queue.jobs() if (known := _saved(job)) is not None}

    def _take_in(self, job: Job) -> None:
        saved = _saved(job)
        if saved is None or saved in self._known or job.saved_path is None:
            return
        self._known.add(saved)
        self._memory.undecide(job.id)
        if job.connection_id != self._practice:
            self._tell_of_personal_data(job.saved_path.parent)
        self._write()

    def _tell_of_personal_data(self, folder: Path) -> None:
        if not self._memory.told:
            self.first_save.show_note()
        service = sync_service(folder)
        if service is not None and self._memory.first_time(str(folder)):
            self.sync.show_note(folder, service)

    def _take_reminder(self, days: int) -> None:
        self._memory.note_told()
        self._write()
        self._choices.change(reminder_days=days)

    # --- what is left of earlier

    def look(self) -> None:
        """See which saved files are still there; then let go of past reports, and point at the files that are due."""
        jobs = [job for job in self._queue.jobs() if job.connection_id != self._practice]
        files = saved_files(jobs, self._memory.decided) if self._choices.now.reminder_days else []
        self._background.run(partial(_look, files), self._take_found, parent=self)

    def _take_found(self, found: object) -> None:
        if not isinstance(found, _Found):
            return
        now, preferences = self._now(), self._choices.now
        self._decide(found.gone)
        awaited = frozenset(file.job_id for file in found.there)
        self._queue.clear(
            leaving(self._queue.jobs(), now, preferences.list_days, seen_until=self._memory.seen_until, awaited=awaited)
        )
        self._due = tuple(due(found.there, now, preferences.reminder_days))
        if self._due:
            self.left.show_count(len(self._due))

    def _show_left(self) -> None:
        from apsis_desktop.gui.left_files_dialog import LeftFilesDialog  # noqa: PLC0415 - not before it is opened

        self.left.clear()
        dialog = LeftFilesDialog(self._due, self._panel)
        dialog.decided.connect(self._carry_out)
        dialog.open()

    def _carry_out(self, gone: Sequence[LeftFile], kept: Sequence[LeftFile]) -> None:
        self._decide([file.job_id for file in (*gone, *kept)])
        if gone:
            self._background.run(partial(_delete, tuple(gone)), self._tell_deletion, parent=self)

    def _tell_deletion(self, deletion: object) -> None:
        if isinstance(deletion, Deletion):
            self.left.show_deletion(deletion)
            for file in deletion.deleted:
                if self._panel is not None:
                    self._panel.say_file_gone(file.job_id)

    # --- clearing the list

    def ask_to_clear(self, connection_id: str, window: QWidget) -> None:
        """Ask whether the past reports of a connection are to leave the list."""
        from apsis_desktop.gui.clearing_question import ClearingQuestion  # noqa: PLC0415 - the same

        past = past_of(self._queue.jobs(), connection_id)
        question = ClearingQuestion(len(past), window, reminded=bool(self._choices.now.reminder_days))
        question.agreed.connect(partial(self._queue.clear, past))
        question.open()

    # --- what is remembered

    def note_seen(self) -> None:
        """Take in that the person has had the list before them, as the window closes. Waits for the disk."""
        self._memory.note_seen(self._now())
        self._memory.write()

    def _follow(self, before: Preferences, now: Preferences) -> None:
        if before.reminder_days != now.reminder_days:
            self.left.clear()
            self.look()

    def _decide(self, job_ids: Sequence[str]) -> None:
        self._memory.decide(job_ids, {job.id for job in self._queue.jobs()})
        self._write()

    def _write(self) -> None:
        self._background.run(self._write_down)

    def _write_down(self, _cancelled: threading.Event) -> None:
        """Runs on a thread of the background's."""
        self._memory.write()


def _saved(job: Job) -> tuple[str, str] | None:
    if job.state is not JobState.SAVED or job.saved_path is None:
        return None
    return job.id, f"{job.saved_path} {job.since.isoformat()}"


def _look(files: Sequence[LeftFile], _cancelled: threading.Event) -> _Found:
    there = tuple(file for file in files if still_there(file))
    return _Found(there, tuple(file.job_id for file in files if file not in there))


def _delete(files: Sequence[LeftFile], _cancelled: threading.Event) -> Deletion:
    return delete(files)

"""Reminds of saved files that are still there after the days that a person has chosen, and deletes those they choose.

The files are known by the store, so that one is remembered also when its report has left the list.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from apsis_desktop.gui.choices import Choices
from apsis_desktop.gui.left_files_note import LeftFilesNote
from apsis_desktop.gui.reports_panel import ReportsPanel
from apsis_desktop.jobs.background import Background
from apsis_desktop.jobs.left_files import Deletion, Findings, LeftFile, delete, due, look_for
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.trash import move_to_trash
from apsis_desktop.preferences import Preferences


class SavedFiles(Protocol):
    """Where the files that reports were saved as are written down. It waits for the disk."""

    def saved_files(self) -> list[LeftFile]: ...
    def forget_files(self, files: Iterable[LeftFile], /) -> None: ...
    def forget_files_without_report(self) -> None: ...
    def forget_remains(self) -> None: ...


class LeftFilesDesk(QObject):
    """`is_settled` tells of a file that nobody has to be reminded of. `looked` comes when that is known of all."""

    looked = Signal()

    def __init__(
        self,
        queue: ReportQueue,
        choices: Choices,
        files: SavedFiles,
        background: Background,
        is_settled: Callable[[LeftFile], bool],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel: ReportsPanel | None = None
        self._queue = queue
        self._choices = choices
        self._files = files
        self._background = background
        self._is_settled = is_settled
        self._now = now
        self._due: tuple[LeftFile, ...] = ()
        self._without_trash: tuple[LeftFile, ...] = ()
        self.note = LeftFilesNote()
        choices.changed.connect(self._follow)

    def show_in(self, panel: ReportsPanel) -> None:
        """Remind above these reports from now on, beginning with what was said above others."""
        before = self.note
        if self._panel is not None:  # what is there is in another language
            self.note = LeftFilesNote()
        self._panel = panel
        self.note.take_over(before)
        panel.add_notice(self.note)
        self.note.look_wanted.connect(self._show)
        self.note.deletion_wanted.connect(self._delete_for_good)

    def look(self) -> None:
        """See, off this thread, which saved files are still there, and point at those that are due."""
        if self._choices.now.reminder_days:
            self._background.run(partial(_look, self._files, self._is_settled), self._take_findings, parent=self)
        else:  # nobody is to be reminded of the file of a report that has left the list
            self._background.run(partial(_forget, self._files))

    def _take_findings(self, findings: object) -> None:
        if not isinstance(findings, Findings):
            return
        self._due = tuple(due(findings.there, self._now(), self._choices.now.reminder_days))
        self.note.show_count(len(self._due))
        self.looked.emit()

    def _show(self) -> None:
        from apsis_desktop.gui.left_files_dialog import LeftFilesDialog  # noqa: PLC0415 - not before it is opened

        self.note.clear()
        dialog = LeftFilesDialog(self._due, self._panel)
        dialog.decided.connect(self._carry_out)
        dialog.open()

    def _carry_out(self, gone: Sequence[LeftFile], kept: Sequence[LeftFile]) -> None:
        self._due = ()
        work = partial(_delete, self._files, tuple(gone), tuple(kept), for_good=False)
        self._background.run(work, self._tell, parent=self)

    def _delete_for_good(self) -> None:
        self.note.clear()
        work = partial(_delete, self._files, self._without_trash, (), for_good=True)
        self._background.run(work, self._tell, parent=self)

    def _tell(self, deletion: object) -> None:
        if not isinstance(deletion, Deletion):
            return
        self._without_trash = deletion.no_trash
        self.note.show_deletion(deletion)
        for file in deletion.deleted:
            job = self._queue.job(file.job_id)
            if self._panel is not None and job is not None and job.saved_path == file.path:
                self._panel.say_file_gone(job.id)

    def _follow(self, before: Preferences, now: Preferences) -> None:
        if before.reminder_days != now.reminder_days:
            self.note.clear()
            self.look()


def _look(known: SavedFiles, is_settled: Callable[[LeftFile], bool], _cancelled: threading.Event) -> Findings:
    files = known.saved_files()
    findings = look_for(file for file in files if not is_settled(file))
    known.forget_files([*filter(is_settled, files), *findings.gone])
    return findings


def _forget(known: SavedFiles, _cancelled: threading.Event) -> None:
    known.forget_files_without_report()


def _delete(
    known: SavedFiles,
    gone: Sequence[LeftFile],
    kept: Sequence[LeftFile],
    _cancelled: threading.Event,
    *,
    for_good: bool,
) -> Deletion:
    """Delete files. Those that are kept are decided about; one that cannot be deleted comes up again."""
    known.forget_files(kept)
    deletion = delete(gone, None if for_good else move_to_trash)
    known.forget_files(deletion.deleted)
    return deletion

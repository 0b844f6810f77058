"""Showing a saved file in its folder, and opening it. What touches the disk is off the GUI thread."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from apsis_desktop.gui.reports.status_text import Remark
from apsis_desktop.jobs.job import Job
from apsis_desktop.system.background import Background
from apsis_desktop.system.file_manager import Showing, is_there, show_in_folder


@dataclass(frozen=True, slots=True)
class _Found:
    job_id: str
    path: Path
    showing: Showing


class SavedFiles(QObject):
    """`found` tells how it went: a remark, or None where there is nothing to say."""

    found = Signal(str, object)  # job id, Remark or None

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background

    def show(self, job: Job, earlier: Path | None = None) -> None:
        """Show the file that a report was saved as last, or an earlier one."""
        path = earlier or job.saved_path
        if path is not None:
            shown = self._shown if earlier is None else self._earlier_shown
            self._background.run(partial(_show, job.id, path), shown, parent=self, folder=path.parent)

    def open(self, job: Job) -> None:
        if job.saved_path is not None:
            self._background.run(
                partial(_look, job.id, job.saved_path), self._open, parent=self, folder=job.saved_path.parent
            )

    def _shown(self, found: _Found) -> None:
        remark = Remark.FILE_GONE if found.showing is Showing.GONE else None
        folder = QUrl.fromLocalFile(str(found.path.parent))
        if found.showing is Showing.FOLDER_ONLY and not QDesktopServices.openUrl(folder):
            remark = Remark.NO_FILE_MANAGER
        self.found.emit(found.job_id, remark)

    def _earlier_shown(self, found: _Found) -> None:
        if found.showing is Showing.GONE:
            self.found.emit(found.job_id, Remark.EARLIER_GONE)
        else:
            self._shown(found)

    def _open(self, found: _Found) -> None:
        remark = None
        if found.showing is Showing.GONE:
            remark = Remark.FILE_GONE
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(found.path))):
            remark = Remark.NO_PROGRAM
        self.found.emit(found.job_id, remark)


def _show(job_id: str, path: Path, _cancelled: threading.Event) -> _Found:
    return _Found(job_id, path, show_in_folder(path))


def _look(job_id: str, path: Path, _cancelled: threading.Event) -> _Found:
    return _Found(job_id, path, Showing.SHOWN if is_there(path) else Showing.GONE)

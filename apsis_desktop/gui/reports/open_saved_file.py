"""Showing a saved file in its folder, and opening it. What touches the disk is off the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from apsis_desktop.gui.reports.row.status_text import Remark
from apsis_desktop.jobs.job import Job
from apsis_desktop.system.background import Background
from apsis_desktop.system.file_manager import Showing, is_there, show_in_folder


class SavedFileOpener(QObject):
    """`remark` is told how it went, for a report's id: a remark, or None where there is nothing to say."""

    def __init__(self, background: Background, remark: Callable[[str, Remark | None], None], parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._remark = remark

    def show(self, job: Job, earlier: Path | None = None) -> None:
        """Show the file that a report was saved as last, or an earlier one."""
        path = earlier or job.saved_path
        if path is not None:
            gone = Remark.FILE_GONE if earlier is None else Remark.EARLIER_GONE
            shown = partial(self._shown, job.id, path.parent, gone)
            self._background.run(partial(_show, path), shown, parent=self, folder=path.parent)

    def open(self, job: Job) -> None:
        path = job.saved_path
        if path is not None:
            self._background.run(
                partial(_is_there, path), partial(self._open, job.id, path), parent=self, folder=path.parent
            )

    def _shown(self, job_id: str, folder: Path, gone: Remark, showing: Showing) -> None:
        remark = gone if showing is Showing.GONE else None
        if showing is Showing.FOLDER_ONLY and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            remark = Remark.NO_FILE_MANAGER
        self._remark(job_id, remark)

    def _open(self, job_id: str, path: Path, there: bool) -> None:  # noqa: FBT001 - what was found
        remark = None
        if not there:
            remark = Remark.FILE_GONE
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            remark = Remark.NO_PROGRAM
        self._remark(job_id, remark)


def _show(path: Path, _cancelled: threading.Event) -> Showing:
    return show_in_folder(path)


def _is_there(path: Path, _cancelled: threading.Event) -> bool:
    return is_there(path)

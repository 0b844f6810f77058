"""Dragging saved files out of the list: into a folder, an email, another program."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDrag

from apsis_desktop.gui.reports.row.status_text import Remark
from apsis_desktop.gui.reports.table import ReportTable
from apsis_desktop.jobs.job import Job
from apsis_desktop.system.background import Background
from apsis_desktop.system.file_manager import is_there


class DragOut(QObject):
    """`remark` is told which reports' files are gone: only what is still there is dragged, as a copy."""

    def __init__(
        self, table: ReportTable, background: Background, remark: Callable[[str, Remark | None], None]
    ) -> None:
        super().__init__(table)
        self._table = table
        self._background = background
        self._remark = remark
        table.dragged.connect(self._look)

    def _look(self, job_id: str) -> None:
        """Look for the file, and for those of the reports that are selected with it; the disk may take its time."""
        selected = self._table.selected_jobs()
        jobs = [job for job in selected if job.saved_path is not None]
        if all(job.id != job_id for job in jobs):
            return
        files = [(job.id, job.saved_path) for job in jobs if job.saved_path is not None]
        work = partial(_there, files)
        self._background.run(work, partial(self._drag, jobs), parent=self, folder=files[0][1].parent)

    def _drag(self, jobs: Sequence[Job], there: dict[str, Path]) -> None:
        for job in jobs:
            if job.id not in there:
                self._remark(job.id, Remark.FILE_GONE)
        if there and self._table.is_dragging:  # the mouse still holds them
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in there.values()])
            drag = QDrag(self._table)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)
            self._table.end_drag()


def _there(files: Sequence[tuple[str, Path]], _cancelled: threading.Event) -> dict[str, Path]:
    return {job_id: path for job_id, path in files if is_there(path)}

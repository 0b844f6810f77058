"""What the program's icon in the taskbar, the Dock or a launcher says: reports to save, and how far downloads are."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.reports.groups import Group, group_of
from apsis_desktop.jobs.job import Activity
from apsis_desktop.jobs.queue import ReportQueue

if TYPE_CHECKING:
    from apsis_desktop.system.windows_taskbar import WindowsTaskbar

log = logging.getLogger(__name__)


class ProgramIcon(QObject):
    """`badge` shows a number on the icon, where the system has a place for it; without a `taskbar`, no progress shows.

    A system that refuses is logged once, and not told any more.
    """

    def __init__(
        self,
        queue: ReportQueue,
        window: QWidget,
        taskbar: WindowsTaskbar | None,
        badge: Callable[[int], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue, self._window, self._taskbar = queue, window, taskbar
        self._badge = badge or _set_badge
        self._downloads: dict[str, Activity] = {}
        self._to_save = 0
        self._shown: tuple[int | None] | None = None  # on the taskbar: a percentage, or nothing at all
        queue.activity.connect(self._note)
        queue.settled.connect(self._settle)
        self._settle()

    def clear(self) -> None:
        """Say nothing any more: the program closes."""
        self._queue.activity.disconnect(self._note)
        self._queue.settled.disconnect(self._settle)
        self._downloads.clear()
        self._show_progress()
        self._show_number(0)

    def _note(self, job_id: str, activity: Activity) -> None:
        job = self._queue.job(job_id)
        if job is not None and job.running and activity.pause is None and activity.received:
            self._downloads[job_id] = activity
        else:
            self._downloads.pop(job_id, None)
        self._show_progress()

    def _settle(self) -> None:
        jobs = self._queue.jobs()
        running = {job.id for job in jobs if job.running}
        self._downloads = {job_id: one for job_id, one in self._downloads.items() if job_id in running}
        self._show_progress()
        self._show_number(sum(group_of(job) is Group.TO_SAVE for job in jobs))

    def _show_number(self, to_save: int) -> None:
        if to_save != self._to_save:
            self._to_save = to_save
            self._badge(to_save)

    def _show_progress(self) -> None:
        shown = (percent_of(self._downloads.values()),) if self._downloads else None
        if self._taskbar is None or shown == self._shown:
            return
        self._shown = shown
        try:
            if shown is None:
                self._taskbar.clear(self._window.winId())
            else:
                self._taskbar.show_progress(self._window.winId(), shown[0])
        except OSError:
            log.exception("the taskbar does not show progress")
            self._taskbar = None


def _set_badge(number: int) -> None:
    application = QGuiApplication.instance()
    # A Linux desktop finds the icon by the name of the program's desktop file.
    if isinstance(application, QGuiApplication) and (sys.platform != "linux" or application.desktopFileName()):
        application.setBadgeNumber(number)


def percent_of(downloads: Iterable[Activity]) -> int | None:
    """Return how far all of them are together; None where APSIS One does not say how large each of them is."""
    downloads = list(downloads)
    totals = [one.total for one in downloads if one.total]
    if len(totals) < len(downloads):
        return None
    return min(100, 100 * sum(one.received for one in downloads) // sum(totals))

"""A line below the reports, before one is requested that is in progress already: one more?"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.report.selection import Selection


class RepeatNotice(Notice):
    """What is new is requested at once. `requested` carries the new `Job`."""

    requested = Signal(object)

    def __init__(self, queue: ReportQueue) -> None:
        super().__init__()
        self.setObjectName("repeated request")
        self._queue = queue
        self._asked: tuple[str, Selection, Callable[[], Job | None]] | None = None
        self.action_triggered.connect(self._request)
        queue.settled.connect(self._end_when_done)

    def request(self, connection_id: str, selection: Selection, request: Callable[[], Job | None]) -> None:
        """Call `request`: at once, or when the person wants another one."""
        self._asked = connection_id, selection, request
        if self._twin() is None:
            self._request()
        else:
            self.say(
                Tone.WARN,
                self.tr("A report like this is being prepared. Request another?"),
                action=self.tr("Request another"),
                closable=True,
            )

    def clear(self) -> None:
        self._asked = None
        super().clear()

    def _twin(self) -> Job | None:
        """Return the report that is in progress with the same choices."""
        if self._asked is None:
            return None
        connection_id, selection, _request = self._asked
        running = (job for job in self._queue.jobs() if job.running and job.connection_id == connection_id)
        return next((job for job in running if job.selection == selection), None)

    def _request(self) -> None:
        if self._asked is not None:
            _connection_id, _selection, request = self._asked
            self.clear()
            job = request()
            if job is not None:
                self.requested.emit(job)

    def _end_when_done(self) -> None:
        """Ask no more once the other one is there."""
        if self._asked is not None and self._twin() is None:
            self.clear()

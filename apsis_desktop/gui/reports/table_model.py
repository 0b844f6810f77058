"""All reports as a table: newest first, one row each, of which any can change without touching the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from enum import IntEnum
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from apsis_desktop.gui.reports.row.cells import CellTexts, Column, RowParts, heading, row_parts
from apsis_desktop.gui.reports.row.status_text import PASSING, Remark, StatusText
from apsis_desktop.gui.text.report_name import names_in, title
from apsis_desktop.gui.text.shortening import Siblings
from apsis_desktop.jobs.job import Activity, Job, JobState
from apsis_desktop.jobs.preparation import usual_preparation
from apsis_desktop.jobs.queue import ReportQueue

Index = QModelIndex | QPersistentModelIndex

SEEN_AFTER = 10_000  # milliseconds
TICK = 10_000  # milliseconds; what a row says of time is in minutes


class Role(IntEnum):
    JOB = Qt.ItemDataRole.UserRole + 1  # the Job
    CONTENT = Qt.ItemDataRole.UserRole + 2  # its RowParts
    HEAD = Qt.ItemDataRole.UserRole + 3  # what stands above the row, in the list by groups; mostly nothing


class ReportTableModel(QAbstractTableModel):
    """`now` returns the time in UTC. While something runs, the rows that run are told anew now and then."""

    def __init__(
        self,
        queue: ReportQueue,
        now: Callable[[], datetime],
        wording: StatusText | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self.wording = wording or StatusText()
        self._queue = queue
        self._jobs: list[Job] = []
        self._places: dict[str, int] = {}
        self._running: set[str] = set()
        self._activities: dict[str, Activity] = {}
        self._remarks: dict[str, Remark] = {}
        self._siblings: Siblings | None = None
        self._usual: dict[str, float | None] = {}  # by connection
        self._clock = QTimer(self)
        self._clock.setInterval(TICK)
        self._clock.timeout.connect(self.tell_times_anew)
        self._read()
        queue.reloaded.connect(self._reload)
        queue.added.connect(self._add)
        queue.changed.connect(self._change)
        queue.removed.connect(self._remove)
        queue.activity.connect(self._act)

    # --- what the window asks

    def now(self) -> datetime:
        return self._now()

    def job(self, job_id: str) -> Job | None:
        place = self._places.get(job_id)
        return None if place is None else self._jobs[place]

    def jobs(self) -> list[Job]:
        return self._jobs

    def job_in(self, row: int) -> Job:
        return self._jobs[self._row(row)]

    def index_of(self, job_id: str, column: Column = Column.REPORT) -> QModelIndex:
        place = self._places.get(job_id)
        return QModelIndex() if place is None else self.index(self._row(place), column)

    def remark(self, job_id: str, remark: Remark | None) -> None:
        """Say something about a saved file in its row, until the report changes; what can only be read, for a while."""
        if job_id in self._places and self._remarks.get(job_id) is not remark:
            self._remarks.pop(job_id, None)
            if remark is not None:
                self._remarks[job_id] = remark
                if remark in PASSING:
                    QTimer.singleShot(SEEN_AFTER, self, partial(self._end_remark, job_id, remark))
            self._emit_rows_changed([job_id])

    def _end_remark(self, job_id: str, remark: Remark) -> None:
        if self._remarks.get(job_id) is remark:
            self.remark(job_id, None)

    def remark_of(self, job_id: str) -> Remark | None:
        return self._remarks.get(job_id)

    def tell_times_anew(self) -> None:
        """Tell the rows that run: neighbours together."""
        for first, last in neighbours(self._row(self._places[job_id]) for job_id in self._running):
            self.dataChanged.emit(self.index(first, Column.REPORT), self.index(last, Column.MORE))

    def content_of(self, job: Job) -> RowParts:
        activity, remark = self._activities.get(job.id), self._remarks.get(job.id)
        usual = self.usual_preparation(job.connection_id) if job.state is JobState.PREPARING else None
        return row_parts(job, activity, self._now(), self.wording, remark, self.siblings, usual)

    def says_much(self, job: Job) -> bool:
        """Tell whether a row may have more to say than a line: of a report to save, until when it can be."""
        activity = self._activities.get(job.id)
        waits = activity is not None and activity.problem is not None
        return job.problem is not None or job.state is JobState.READY or waits or job.id in self._remarks

    def remarked(self) -> Iterable[str]:
        """Return the ids of the reports with a remark."""
        return self._remarks

    def usual_preparation(self, connection_id: str) -> float | None:
        """Return how many seconds APSIS One usually takes for a report of this connection."""
        if connection_id not in self._usual:
            self._usual[connection_id] = usual_preparation(reversed(self._jobs), connection_id)
        return self._usual[connection_id]

    @property
    def siblings(self) -> Siblings:
        """The names of all that the reports are about."""
        if self._siblings is None:
            self._siblings = names_in(self._jobs)
        return self._siblings

    # --- what the view asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, an immutable value
        return 0 if parent.isValid() else len(self._jobs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, an immutable value
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        job = self._jobs[self._row(index.row())]
        match role:
            case Role.JOB:
                return job
            case Role.CONTENT:
                return self.content_of(job)
            case Qt.ItemDataRole.DisplayRole:
                return self._texts(job, index).shown()
            case Qt.ItemDataRole.EditRole:
                return title(job)
            case Qt.ItemDataRole.ToolTipRole:
                return self._texts(job, index).tip()
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._texts(job, index).spoken()
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Give a report another name."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        job = self._jobs[self._row(index.row())]
        if value.strip() != title(job):
            self._queue.rename(job.id, value)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return heading(Column(section))

    # --- what the queue tells

    def _reload(self) -> None:
        self.beginResetModel()
        self._read()
        self.endResetModel()

    def _read(self) -> None:
        # Oldest first, so that a new report leaves the places of all others as they are.
        self._jobs = sorted(self._queue.jobs(), key=_age)
        self._places = {job.id: place for place, job in enumerate(self._jobs)}
        self._siblings = None
        self._usual.clear()
        self._remarks = {job_id: remark for job_id, remark in self._remarks.items() if job_id in self._places}
        self._running = {job.id for job in self._jobs if job.running or job.saving}
        found = {job_id: self._queue.activity_of(job_id) for job_id in self._running}
        self._activities = {job_id: activity for job_id, activity in found.items() if activity is not None}
        self._run_clock()

    def _add(self, job: Job) -> None:
        if job.id in self._places:
            self._change(job)
            return
        place = len(self._jobs)
        while place and _age(self._jobs[place - 1]) > _age(job):
            place -= 1
        row = len(self._jobs) - place
        self.beginInsertRows(QModelIndex(), row, row)
        self._jobs.insert(place, job)
        self._siblings = None
        self._number_from(place)
        self.endInsertRows()
        self._follow(job)

    def _change(self, job: Job) -> None:
        place = self._places.get(job.id)
        if place is None:
            return
        if (job.state, job.save_to) != (self._jobs[place].state, self._jobs[place].save_to):
            self._activities.pop(job.id, None)
        if job.prepared_in != self._jobs[place].prepared_in:
            self._usual.pop(job.connection_id, None)
        self._jobs[place] = job
        self._remarks.pop(job.id, None)
        self._follow(job)
        self._emit_rows_changed([job.id])

    def _remove(self, job_id: str) -> None:
        place = self._places.get(job_id)
        if place is None:
            return
        row = self._row(place)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._jobs[place], self._places[job_id]
        self._number_from(place)
        for known in (self._activities, self._remarks):
            known.pop(job_id, None)
        self._running.discard(job_id)
        self.endRemoveRows()
        self._run_clock()

    def _act(self, job_id: str, activity: Activity) -> None:
        if job_id in self._running:
            self._activities[job_id] = activity
            self._emit_rows_changed([job_id])

    def _follow(self, job: Job) -> None:
        if job.running or job.saving:
            self._running.add(job.id)
        else:
            self._running.discard(job.id)
            self._activities.pop(job.id, None)
        self._run_clock()

    def _run_clock(self) -> None:
        if bool(self._running) is not self._clock.isActive():
            self._clock.start() if self._running else self._clock.stop()

    # --- places and words

    def _row(self, place: int) -> int:
        """Turn a place into a row, and a row into a place."""
        return len(self._jobs) - 1 - place

    def _number_from(self, place: int) -> None:
        for later in range(place, len(self._jobs)):
            self._places[self._jobs[later].id] = later

    def _texts(self, job: Job, index: Index) -> CellTexts:
        return CellTexts(job, self.content_of(job), Column(index.column()))

    def _emit_rows_changed(self, job_ids: Iterable[str]) -> None:
        for job_id in tuple(job_ids):
            row = self._row(self._places[job_id])
            self.dataChanged.emit(self.index(row, Column.REPORT), self.index(row, Column.MORE))


def neighbours(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Put rows together that follow each other: the first and the last of each group."""
    groups: list[tuple[int, int]] = []
    for row in sorted(rows):
        if groups and groups[-1][1] == row - 1:
            groups[-1] = (groups[-1][0], row)
        else:
            groups.append((row, row))
    return groups


def _age(job: Job) -> datetime:
    return job.requested_at

"""Which reports are listed, and in which order: by groups, and within them the newest first.

A report that comes into another group stays where it is for as long as the list is held (`hold`), so that no row moves
from under the pointer.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import UTC, datetime
from math import inf

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from apsis_desktop.gui.reports.group_counts import GroupCounts
from apsis_desktop.gui.reports.groups import Group, Head, Place, group_name, group_of, place_of
from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.reports.row_search import SearchedTexts
from apsis_desktop.gui.reports.table_model import Index, ReportTableModel, Role, neighbours
from apsis_desktop.gui.text.name_search import search_words
from apsis_desktop.jobs.job import Job


class ReportInbox(QAbstractTableModel):
    rearranged = Signal()
    """Rows have come, gone or moved."""
    released = Signal()
    """The rows may move again."""

    def __init__(self, model: ReportTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports = model
        self._connection: str | None = None
        self._group: Group | None = None
        self._words: tuple[str, ...] = ()
        self._searched = SearchedTexts()
        self._places: list[Place] = []  # of the rows, in their order
        self._rows: dict[str, int] | None = None  # by the reports' ids; None where they have to be counted anew
        self._counts = GroupCounts()  # of the connection's reports that the search finds
        self.is_held = False
        self._moving: set[str] = set()  # what has not come to its new place yet
        self._read()
        model.modelAboutToBeReset.connect(self.beginResetModel)
        model.modelReset.connect(self._end_reset)
        model.rowsInserted.connect(self._take_in)
        model.rowsAboutToBeRemoved.connect(self._let_go)
        model.dataChanged.connect(self._change)

    # --- what is shown ---------------------------------------------------------------------------------------------

    def search(self, text: str) -> None:
        """Show what has every word in something that its row says."""
        words = search_words(text)
        if words != self._words:
            self._words = words
            self._begin_anew()

    def show_connection(self, connection_id: str | None) -> None:
        """Show the reports of one connection, and those whose connection is not known; None shows all."""
        self._connection = connection_id
        self._begin_anew()

    def show_group(self, group: Group | None) -> None:
        """Show one group alone, or all of them."""
        self._group = group
        self._begin_anew()

    def count(self, group: Group | None) -> int:
        """Return how many reports of the connection the search finds in a group, shown or not."""
        return self._counts.count(group)

    def found_elsewhere(self) -> int:
        """Return how many reports the search finds in groups that are not shown."""
        if self._group is None or not self._words:
            return 0
        return self._counts.count(None) - self._counts.count(self._group)

    def hold(self, *, held: bool) -> None:
        """Let every row stay where it is, or let those go to their places that have another one by now."""
        was_held, self.is_held = self.is_held, held
        if was_held and not held:
            self._settle()
            self.released.emit()

    def job_at(self, row: int) -> Job:
        job = self._reports.job(self._places[row][-1])
        if job is None:
            raise LookupError(row)
        return job

    def head(self, row: int) -> Head | None:
        """Return what stands above a row, where it is the first of its group or of its day."""
        here = self._head_of(row)
        return here if row == 0 or self._head_of(row - 1) != here else None

    def heads(self) -> Iterator[int]:
        """Return the rows that have something above them, without a look at those between."""
        row = 0
        while row < len(self._places):
            yield row
            head = self._head_of(row)
            if head.day is None:
                row = self._first_of(Group(head.group + 1))
            else:
                begin = self._reports.wording.amounts.begin_of(head.day).timestamp()
                row = max(row + 1, bisect_right(self._places, (Group.PAST, -begin, "\U0010ffff")))

    def rows_that_say_much(self) -> Iterator[int]:
        """Return the rows that may have more to say than a line: none of the past but those with a remark."""
        past = self._first_of(Group.PAST)
        yield from (row for row in range(past) if self.says_much(row))
        remarked = (self._row_of(job_id) for job_id in self._reports.remarked())
        yield from (row for row in remarked if row is not None and row >= past)

    def says_much(self, row: int) -> bool:
        return self._reports.says_much(self.job_at(row))

    def _first_of(self, group: Group) -> int:
        """Return the first row of a group, or of what comes after it."""
        return bisect_left(self._places, (group, -inf, ""))

    def _head_of(self, row: int) -> Head:
        place = self._places[row]
        group = Group(place[0])
        if group is not Group.PAST:
            return Head(group)
        return Head(group, self._reports.wording.amounts.day(datetime.fromtimestamp(-place[1], UTC)))

    def to_save(self) -> list[Job]:
        """Return the reports that are shown and wait to be saved, in their order."""
        return [self.job_at(row) for row in range(self.rows_to_save())]

    def rows_to_save(self) -> int:
        """Return how many rows wait to be saved: they are the first ones."""
        return self._first_of(Group.IN_PROGRESS)

    def index_of(self, job_id: str, column: Column = Column.REPORT) -> QModelIndex:
        """Return where a report is shown; an invalid index where it is not."""
        row = self._row_of(job_id)
        return QModelIndex() if row is None else self.index(row, column)

    # --- what the view asks ----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, an immutable value
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, an immutable value
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._reports.headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == Column.REPORT else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Role.HEAD:
            head = self.head(index.row())
            return "" if head is None else self._name_of(head)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._name_of(self._head_of(index.row())) if index.column() == Column.REPORT else None
        return self._reports.data(self._reports.index_of(self._places[index.row()][-1], Column(index.column())), role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        return self._reports.setData(self._reports.index_of(self._places[index.row()][-1]), value, role)

    def _name_of(self, head: Head) -> str:
        if head.day is None:
            return group_name(head.group)
        return self._reports.wording.amounts.day_name(head.day, self._reports.now())

    # --- what the reports tell -------------------------------------------------------------------------------------

    def _begin_anew(self) -> None:
        self.beginResetModel()
        self._end_reset()

    def _end_reset(self) -> None:
        self._read()
        self.endResetModel()
        self.rearranged.emit()

    def _read(self) -> None:
        self._moving.clear()
        jobs = [job for job in self._reports.jobs() if self._is_found(job)]
        groups = {job.id: group_of(job) for job in jobs}
        self._counts.begin(groups)
        self._places = sorted(
            place_of(job, group) for job, group in zip(jobs, groups.values(), strict=True) if self._is_shown(group)
        )
        self._rows = None

    def _take_in(self, _parent: Index, first: int, last: int) -> None:
        for row in range(first, last + 1):
            job = self._reports.job_in(row)
            self._count(job)
            if (place := self._wanted_place(job)) is not None:
                self._insert(place)

    def _let_go(self, _parent: Index, first: int, last: int) -> None:
        for row in range(first, last + 1):
            job_id = self._reports.job_in(row).id
            self._moving.discard(job_id)
            self._searched.forget(job_id)
            self._counts.forget(job_id)
            if (shown := self._row_of(job_id)) is not None:
                self._take_out(shown)

    def _change(self, first: Index, last: Index) -> None:
        shown = []
        for source in range(first.row(), last.row() + 1):
            job = self._reports.job_in(source)
            self._count(job)
            row = self._row_of(job.id)
            if row is not None:
                shown.append(row)
            if self._is_out_of_place(job, row):
                self._moving.add(job.id)
        for top, bottom in neighbours(shown):
            self.dataChanged.emit(self.index(top, Column.REPORT), self.index(bottom, Column.MORE))
        if not self.is_held:
            self._settle()

    # --- places ----------------------------------------------------------------------------------------------------

    def _is_out_of_place(self, job: Job, row: int | None) -> bool:
        return self._wanted_place(job) != (None if row is None else self._places[row])

    def _wanted_place(self, job: Job) -> Place | None:
        """Return where a report belongs; None where it is not shown."""
        group = group_of(job)
        return place_of(job, group) if self._is_shown(group) and self._is_found(job) else None

    def _settle(self) -> None:
        """Let what has another place by now go there."""
        moving, self._moving = self._moving, set()
        for job_id in moving:
            job, row = self._reports.job(job_id), self._row_of(job_id)
            if job is None:
                continue
            place = self._wanted_place(job)
            if row is None and place is not None:
                self._insert(place)
            elif row is not None and place is None:
                self._take_out(row)
            elif row is not None and place is not None:
                self._move(row, place)

    def _insert(self, place: Place) -> None:
        row = bisect_left(self._places, place)
        self.beginInsertRows(QModelIndex(), row, row)
        self._places.insert(row, place)
        self._rows = None
        self.endInsertRows()
        self.rearranged.emit()

    def _take_out(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._places[row]
        self._rows = None
        self.endRemoveRows()
        self.rearranged.emit()

    def _move(self, row: int, place: Place) -> None:
        others = [*self._places[:row], *self._places[row + 1 :]]
        to = bisect_left(others, place)
        if to != row:
            # Qt counts where it goes with the row still in its old place.
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to if to < row else to + 1)
        del self._places[row]
        self._places.insert(to, place)
        self._rows = None
        if to != row:
            self.endMoveRows()
        self.rearranged.emit()

    def _row_of(self, job_id: str) -> int | None:
        if self._rows is None:
            self._rows = {place[-1]: row for row, place in enumerate(self._places)}
        return self._rows.get(job_id)

    def _count(self, job: Job) -> None:
        if self._is_found(job):
            self._counts.put(job.id, group_of(job))
        else:
            self._counts.forget(job.id)

    def _is_found(self, job: Job) -> bool:
        """Tell whether a report is of the connection, and has the words that are searched."""
        if self._connection is not None and job.connection_id != self._connection and job.is_known:
            return False
        return not self._words or self._searched.has(job, self._words)

    def _is_shown(self, group: Group) -> bool:
        return self._group is None or self._group is group

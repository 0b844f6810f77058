"""The table behind the list: newest first, a change touches its own row alone, the clock runs only when needed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from report_shelf import NOW, ReportShelf, one_of_each, report

from apsis_desktop.gui.reports.inbox import ReportInbox
from apsis_desktop.gui.reports.row.cells import Column, RowParts
from apsis_desktop.gui.reports.row.status_text import Remark, StatusText
from apsis_desktop.gui.reports.table_model import ReportTableModel, Role
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.jobs.job import Activity, Job, JobState

MINUTE = timedelta(minutes=1)


class Clock:
    def __init__(self) -> None:
        self.time = NOW

    def __call__(self) -> datetime:
        return self.time


def table(shelf: ReportShelf, clock: Clock | None = None) -> ReportTableModel:
    return ReportTableModel(shelf, clock or Clock(), StatusText(Amounts(QLocale("en_GB"), ZoneInfo("UTC"))))


def names(model: ReportTableModel | ReportInbox) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def look(model: ReportTableModel, row: int) -> RowParts:
    found = model.index(row, 0).data(Role.CONTENT)
    assert isinstance(found, RowParts)
    return found


class Changes:
    """Notes which rows a model tells to be painted anew."""

    def __init__(self, model: ReportTableModel) -> None:
        self.rows: list[int] = []
        model.dataChanged.connect(self._note)

    def _note(self, first: QModelIndex, last: QModelIndex) -> None:
        assert (first.column(), last.column()) == (Column.REPORT, Column.MORE)
        self.rows.extend(range(first.row(), last.row() + 1))


@pytest.fixture
def three() -> ReportShelf:
    return ReportShelf(
        report(JobState.SAVED, "Old", requested_at=NOW - 3 * MINUTE),
        report(JobState.PREPARING, "Middle", requested_at=NOW - 2 * MINUTE),
        report(JobState.READY, "New", requested_at=NOW - MINUTE),
    )


def test_the_newest_report_comes_first(qtbot: QtBot, three: ReportShelf) -> None:
    model = table(three)
    assert names(model) == ["New", "Middle", "Old"]
    three.put(report(JobState.QUEUED, "Newest", requested_at=NOW))
    three.put(report(JobState.SAVED, "Found later", requested_at=NOW - 2.5 * MINUTE))
    assert names(model) == ["Newest", "New", "Middle", "Found later", "Old"]


def test_it_keeps_the_rules_of_a_qt_model(qtbot: QtBot, three: ReportShelf) -> None:
    model = table(three)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    three.put(report(JobState.QUEUED, "Newest", requested_at=NOW))
    three.put(report(JobState.SAVED, "Middle", requested_at=NOW - 2 * MINUTE))
    three.remove("New")
    three.remove("Old")
    three.remove("Newest")
    assert names(model) == ["Middle"]
    assert model.index_of("Middle", Column.MORE).row() == 0


def test_a_change_paints_its_own_row_alone(qtbot: QtBot, three: ReportShelf) -> None:
    model = table(three)
    changes = Changes(model)
    three.put(report(JobState.FETCHING, "Middle", requested_at=NOW - 2 * MINUTE))
    three.tell("Middle", Activity(received=5, total=10))
    assert changes.rows == [1, 1]
    assert look(model, 1).progress == 0.5


def test_what_a_report_was_doing_is_forgotten_when_it_moves_on(qtbot: QtBot, three: ReportShelf) -> None:
    model = table(three)
    fetching = report(JobState.FETCHING, "Middle", requested_at=NOW - 2 * MINUTE)
    three.put(fetching)
    three.tell("Middle", Activity(received=5, total=10))
    three.put(replace(fetching, state=JobState.READY))
    three.tell("Middle", Activity(received=9, total=10))  # arrives late
    three.put(fetching)
    assert look(model, 1).progress is None


def test_the_clock_runs_only_while_something_runs_and_tells_those_rows(qtbot: QtBot, three: ReportShelf) -> None:
    clock = Clock()
    model = table(three, clock)
    changes = Changes(model)
    assert model._clock.isActive()
    clock.time += 60 * MINUTE
    model.tell_times_anew()
    assert changes.rows == [1]
    assert "1\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}4\N{NO-BREAK SPACE}min so far" in look(model, 1).status
    three.put(report(JobState.READY, "Middle", requested_at=NOW - 2 * MINUTE))
    assert not model._clock.isActive()
    three.put(report(JobState.QUEUED, "Again", requested_at=NOW))
    assert model._clock.isActive()
    three.remove("Again")
    assert not model._clock.isActive()


def test_a_remark_stays_until_the_report_changes(qtbot: QtBot, three: ReportShelf) -> None:
    model = table(three)
    model.remark("Old", Remark.FILE_GONE)
    assert model.remark_of("Old") is Remark.FILE_GONE
    three.put(report(JobState.SAVED, "Old", requested_at=NOW - 3 * MINUTE))
    assert model.remark_of("Old") is None


def test_each_cell_tells_a_screen_reader_what_it_is(qtbot: QtBot, three: ReportShelf) -> None:
    model = table(three)
    spoken = [model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in Column]
    assert spoken[0] == "New, 13:04. Excel · Europe · 3 columns. Ready to save."
    assert spoken[1:] == ["Save New…", "More actions for New"]
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert headings == ["Report", "Next step", "More"]


def test_a_name_that_looks_like_markup_is_shown_as_it_is(qtbot: QtBot) -> None:
    model = table(ReportShelf(report(JobState.READY, "<b>Women</b>")))
    assert "&lt;b&gt;Women" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_search_finds_reports_by_words_without_minding_accents(qtbot: QtBot) -> None:
    model = table(one_of_each())
    shown = ReportInbox(model)
    shown.search("are  EVERYONE")
    assert names(shown) == ["Everyone in Åre"]
    shown.search("")
    assert shown.rowCount() == model.rowCount()


def test_one_connection_sees_its_own_reports_alone(qtbot: QtBot) -> None:
    shelf = ReportShelf(
        report(JobState.READY, "Ours", connection_id="ours"), report(JobState.READY, "Theirs", connection_id="theirs")
    )
    shown = ReportInbox(table(shelf))
    shown.show_connection("ours")
    assert names(shown) == ["Ours"]
    shelf.put(report(JobState.QUEUED, "Theirs too", connection_id="theirs"))
    assert names(shown) == ["Ours"]
    shown.show_connection(None)
    assert shown.rowCount() == 3


def test_ten_thousand_past_reports_cost_a_change_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    past = [report(JobState.SAVED, f"Report {n}", requested_at=NOW - n * MINUTE) for n in range(1, 10_001)]
    shelf = ReportShelf(*past, report(JobState.FETCHING, "Now", requested_at=NOW))
    model = table(shelf)
    changes, resets = Changes(model), []
    model.modelReset.connect(lambda: resets.append(True))
    looked_at: list[Job] = []
    monkeypatch.setattr(model, "content_of", _counted(model.content_of, looked_at))
    for received in range(100):
        shelf.tell("Now", Activity(received=received, total=100))
        model.index(0, 0).data(Role.CONTENT)
    assert changes.rows == [0] * 100
    assert len(looked_at) == 100
    assert not resets


def _counted(look_of: Callable[[Job], RowParts], looked_at: list[Job]) -> Callable[[Job], RowParts]:
    def counted(job: Job) -> RowParts:
        looked_at.append(job)
        return look_of(job)

    return counted

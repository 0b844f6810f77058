"""The order of the list of reports: groups, then days; what is filtered and found; no row moves while it is held."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from report_shelf import NOW, ReportShelf, failed, one_of_each, report

from apsis_desktop.api.definitions import Attribute
from apsis_desktop.errors import LinkExpired, TooManyColumns
from apsis_desktop.gui.reports.groups import Group, Head
from apsis_desktop.gui.reports.inbox import ReportInbox
from apsis_desktop.gui.reports.row.status_text import StatusText
from apsis_desktop.gui.reports.table_model import ReportTableModel, Role
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.jobs.job import Activity, JobState, Problem

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
Listed = Callable[..., ReportInbox]


@pytest.fixture
def listed(qtbot: QtBot) -> Listed:
    def made(shelf: ReportShelf) -> ReportInbox:
        wording = StatusText(Amounts(QLocale("en_GB"), ZoneInfo("UTC")))
        inbox = ReportInbox(ReportTableModel(shelf, lambda: NOW, wording))
        QAbstractItemModelTester(inbox, QAbstractItemModelTester.FailureReportingMode.Fatal, inbox)
        return inbox

    return made


def names(inbox: ReportInbox) -> list[str]:
    return [inbox.index(row, 0).data() for row in range(inbox.rowCount())]


def with_heads(inbox: ReportInbox) -> list[str]:
    """Return what is read from top to bottom, headings in capital letters."""
    read: list[str] = []
    for row in range(inbox.rowCount()):
        index = inbox.index(row, 0)
        head = index.data(Role.HEAD)
        read += [head.upper()] if head else []
        read.append(index.data())
    return read


@pytest.fixture
def afternoon() -> ReportShelf:
    return ReportShelf(
        report(JobState.SAVED, "Saved today", requested_at=NOW - HOUR),
        report(JobState.READY, "Ready", requested_at=NOW - 4 * DAY),
        report(JobState.PREPARING, "Running"),
        failed(TooManyColumns(), "Failed", requested_at=NOW - 9 * DAY),
        report(JobState.CANCELLED, "Cancelled today", requested_at=NOW - 2 * HOUR),
        report(JobState.SAVED, "Saved yesterday", requested_at=NOW - DAY),
        report(JobState.SAVED, "Saved long ago", requested_at=NOW - 20 * DAY),
    )


def test_what_needs_a_hand_is_at_the_top_and_the_past_follows_by_days(listed: Listed, afternoon: ReportShelf) -> None:
    assert with_heads(listed(afternoon)) == [
        "TO SAVE",
        "Ready",
        "IN PROGRESS",
        "Running",
        "PROBLEMS",
        "Failed",
        "TODAY",
        "Saved today",
        "Cancelled today",
        "YESTERDAY",
        "Saved yesterday",
        "TUESDAY, 3 NOVEMBER 2026",
        "Saved long ago",
    ]


def test_a_report_goes_to_its_new_place_and_a_new_one_to_the_top_of_its_group(
    listed: Listed, afternoon: ReportShelf
) -> None:
    inbox = listed(afternoon)
    afternoon.put(report(JobState.READY, "Running"))
    assert with_heads(inbox)[:4] == ["TO SAVE", "Running", "Ready", "PROBLEMS"]
    afternoon.put(report(JobState.QUEUED, "New", requested_at=NOW))
    assert with_heads(inbox)[3:6] == ["IN PROGRESS", "New", "PROBLEMS"]
    afternoon.remove("Failed")
    assert "PROBLEMS" not in with_heads(inbox)


def test_no_row_moves_while_the_list_is_held(listed: Listed, afternoon: ReportShelf) -> None:
    inbox = listed(afternoon)
    before = with_heads(inbox)
    inbox.hold(held=True)
    afternoon.put(report(JobState.READY, "Running"))
    afternoon.put(report(JobState.SAVED, "Ready", saved_path=Path("x.csv")))
    assert with_heads(inbox) == before
    assert inbox.index(1, 0).data(Role.CONTENT).status == "Ready to save."  # what it says is true at once
    assert (inbox.count(Group.TO_SAVE), inbox.count(Group.IN_PROGRESS)) == (1, 0)
    inbox.hold(held=False)
    assert with_heads(inbox)[:2] == ["TO SAVE", "Running"]
    assert with_heads(inbox)[4:6] == ["TODAY", "Ready"]


def test_the_current_report_and_what_is_selected_move_along(listed: Listed, afternoon: ReportShelf) -> None:
    inbox = listed(afternoon)
    held = QPersistentModelIndex(inbox.index_of("Running"))
    afternoon.put(report(JobState.SAVED, "Running", saved_path=Path("x.csv"), requested_at=NOW - 30 * DAY))
    assert held.data() == "Running"
    assert held.row() == inbox.rowCount() - 1


def test_a_filter_shows_one_group_and_counts_tell_of_all(listed: Listed, afternoon: ReportShelf) -> None:
    inbox = listed(afternoon)
    inbox.show_group(Group.PROBLEMS)
    assert with_heads(inbox) == ["PROBLEMS", "Failed"]
    assert [inbox.count(group) for group in (None, Group.TO_SAVE, Group.IN_PROGRESS, Group.PROBLEMS)] == [7, 1, 1, 1]
    afternoon.put(report(JobState.QUEUED, "Failed", requested_at=NOW))
    assert names(inbox) == []
    assert [inbox.count(group) for group in (Group.IN_PROGRESS, Group.PROBLEMS)] == [2, 0]
    inbox.show_group(None)
    assert len(names(inbox)) == 7


def test_reports_of_other_connections_are_neither_shown_nor_counted(listed: Listed) -> None:
    shelf = ReportShelf(
        report(JobState.READY, "Ours", connection_id="ours"), report(JobState.READY, "Theirs", connection_id="theirs")
    )
    inbox = listed(shelf)
    inbox.show_connection("ours")
    assert (names(inbox), inbox.count(None)) == (["Ours"], 1)
    shelf.put(report(JobState.QUEUED, "Theirs too", connection_id="theirs"))
    assert (names(inbox), inbox.count(None)) == (["Ours"], 1)
    inbox.show_connection(None)
    assert inbox.rowCount() == inbox.count(None) == 3


@pytest.mark.parametrize(
    "words",
    [
        "are everyone",  # accents and case do not matter
        "everyone compressed",  # its file
        "åre everyone europe",  # its section
        "everyone vip first",  # its columns
        "everyone downloading",  # its state
    ],
)
def test_a_search_finds_a_report_by_all_that_its_row_says(listed: Listed, words: str) -> None:
    inbox = listed(one_of_each())
    inbox.search(words)
    assert names(inbox) == ["Everyone in Åre"]
    inbox.search("")
    assert inbox.rowCount() == 13


def test_a_search_knows_what_a_report_was_saved_as_and_is_called(listed: Listed) -> None:
    shelf = one_of_each()
    inbox = listed(shelf)
    inbox.search("customers 2026-11-23.xlsx")
    assert names(inbox) == ["Lapsed customers, known"]
    inbox.search("friday")
    assert names(inbox) == []
    job = shelf.jobs()[-1]
    shelf.put(replace(job, given_name="Friday's newsletter"))
    assert names(inbox) == ["Friday's newsletter"]
    shelf.put(replace(job, selection=replace(job.selection, columns=(Attribute("Friday", "a.f"),))))
    assert len(names(inbox)) == 1


def test_a_report_that_expired_says_so_in_a_line_though_it_remembers_why(listed: Listed) -> None:
    inbox = listed(ReportShelf(report(JobState.EXPIRED, problem=Problem.of(LinkExpired()))))
    assert inbox.index(0, 0).data(Role.CONTENT).status == "Expired: it was not saved in time."


def test_a_screen_reader_hears_in_which_group_a_report_is(listed: Listed, afternoon: ReportShelf) -> None:
    inbox = listed(afternoon)
    said = [inbox.index(row, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) for row in range(5)]
    assert said == ["To save", "In progress", "Problems", "Today", "Today"]


def test_progress_of_a_report_is_told_for_its_row_alone(listed: Listed, afternoon: ReportShelf) -> None:
    inbox = listed(afternoon)
    rows: list[int] = []
    inbox.dataChanged.connect(lambda first, last: rows.extend(range(first.row(), last.row() + 1)))
    arranged: list[bool] = []
    inbox.rearranged.connect(lambda: arranged.append(True))
    afternoon.tell("Running", Activity(received=1, total=10))
    assert (rows, arranged) == ([1], [])


def test_the_headings_of_ten_thousand_past_reports_are_found_without_a_look_at_each(
    listed: Listed, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = ReportShelf(*(report(JobState.SAVED, f"{n}", requested_at=NOW - n * HOUR / 10) for n in range(10_000)))
    wording = StatusText(Amounts(QLocale("en_GB"), ZoneInfo("UTC")))
    model = ReportTableModel(shelf, lambda: NOW, wording)
    inbox = ReportInbox(model)
    looks: list[int] = []
    head_of = inbox._head_of

    def counted(row: int) -> Head:
        looks.append(row)
        return head_of(row)

    monkeypatch.setattr(inbox, "_head_of", counted)
    heads = list(inbox.heads())
    assert len(heads) == len(looks) == 43  # days
    assert all(inbox.head(row) is not None for row in heads)
    assert list(inbox.rows_that_say_much()) == []

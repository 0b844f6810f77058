"""Names that begin and end alike, through the real window: each can be told from the others wherever it is read."""

from __future__ import annotations

import pytest
from hands import press
from own_account import OwnAccount
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from screen import OpenScreen, Screen

from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.reports.saving.save_dialog import file_name_of
from apsis_desktop.gui.text.report_name import names_in
from apsis_desktop.jobs.job import Job
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import Match, Profiles

NEWSLETTERS = [
    f"Nyhetsbrev vecka {week}: kunder i Göteborg, Malmö och Stockholm som {did} minst ett mejl från oss"
    for week in (47, 48, 49)
    for did in ("har öppnat", "har klickat i", "inte har läst")
]


@pytest.fixture
def screen(open_screen: OpenScreen, own_account: OwnAccount) -> Screen:
    """Open the window on an account whose segments are called alike."""
    own_account.has({"Europe": NEWSLETTERS}, NEWSLETTERS)
    opened = open_screen()
    opened.window.resize(1024, 700)
    opened.lists_are_here()
    opened.until(opened.panel.columns.is_loaded)
    return opened


def looks(view: QAbstractItemView, left: int = 0, right: int = 0) -> list[bytes]:
    """Return what each row looks like, but for so many pixels at its sides."""
    view.clearSelection()
    view.setCurrentIndex(view.model().index(-1, 0))
    QApplication.processEvents()
    pictures = []
    for row in range(view.model().rowCount()):
        view.scrollTo(view.model().index(row, 0))
        rect = view.visualRect(view.model().index(row, 0))
        seen = QRect(left, rect.top(), view.viewport().width() - left - right, rect.height())
        image = view.viewport().grab(seen).toImage()
        pictures.append(bytes(image.constBits()))
    return pictures


def click(view: QAbstractItemView, *names: str) -> None:
    for name in names:
        (index,) = view.model().match(view.model().index(0, 0), Qt.ItemDataRole.DisplayRole, name)
        view.scrollTo(index)
        place = QPoint(view.viewport().width() // 2, view.visualRect(index).center().y())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_what_is_read_in_the_list_of_segments_is_what_is_requested(screen: Screen, own_account: OwnAccount) -> None:
    press(screen.panel.segments.add)
    view = screen.panel.segments.picker.checklist.view
    assert len(set(looks(view))) == len(NEWSLETTERS)
    click(view, *NEWSLETTERS[4:6])
    chosen = screen.panel.segments.view
    assert len(set(looks(chosen))) == 2
    click(view, NEWSLETTERS[5])
    assert screen.request_of(own_account).segments == (NEWSLETTERS[4],)


def test_columns_can_be_told_apart_where_they_are_chosen_and_once_they_are(screen: Screen) -> None:
    press(screen.panel.columns.add)
    view = screen.panel.columns.picker.checklist.view
    assert len(set(looks(view))) == len(NEWSLETTERS)
    click(view, *NEWSLETTERS)
    press(screen.panel.columns.picker.done)
    screen.window.resize(1024, 1100)
    assert len(set(looks(screen.panel.columns.view))) == len(NEWSLETTERS) + 1


def test_no_two_reports_look_the_same_in_the_list_or_are_offered_the_same_file_name(screen: Screen) -> None:
    press(screen.panel.segments.add)
    view = screen.panel.segments.picker.checklist.view
    jobs: list[Job] = []
    for first, second, profiles in (
        (4, 5, Profiles.ALL),
        (4, 5, Profiles.KNOWN),
        (4, 3, Profiles.ALL),
        (1, 2, Profiles.ALL),
    ):
        press(screen.panel.segments.add)
        screen.panel.segments.set_chosen((), (), Match.ANY)
        click(view, NEWSLETTERS[first], NEWSLETTERS[second])
        screen.panel.profiles.set_value(profiles)
        jobs.append(screen.job(screen.request()))
    table = screen.table
    table.setFixedHeight(table.verticalHeader().defaultSectionSize() * len(jobs))
    screen.panel.setFocus()
    words = table.button_rect(table.model().index(0, Column.NEXT_STEP)).left()
    assert len(set(looks(table, left=60, right=table.viewport().width() - words))) == len(jobs)
    names = [file_name_of(job, Form.CSV, siblings=names_in(jobs)) for job in jobs]
    assert len(set(names)) == len(jobs)
    for name, job in zip(names, jobs, strict=True):
        assert len(name.encode()) < 130
        assert job.selection.segments[0].name[17:19] in name
        assert " or " in name
        assert (", known" in name) is (job.selection.profiles is Profiles.KNOWN)


def test_the_summary_names_each_segment_by_itself(screen: Screen) -> None:
    press(screen.panel.segments.add)
    click(screen.panel.segments.picker.checklist.view, *NEWSLETTERS[4:6])
    shown = " ".join(screen.panel.request_bar.who.shown())
    first, second = shown.removeprefix("People in Europe who are in ").split(" or ")
    for part in (first, second):
        assert part.startswith("Nyh")
        assert "48" in part
    assert "klick" in first
    assert "inte" in second

"""No more rows are painted than have changed, and each only once: threads that download want the processor as well."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from report_shelf import ReportShelf, report
from reports_desk import Desk

from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.reports.row.painter import RowPainter
from apsis_desktop.jobs.job import Activity, JobState
from apsis_desktop.system.background import Background

NAMES = ("Men", "Women", "Everybody")


class Painted:
    """Counts how often each row was painted, by its name."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.rows = Counter[str]()
        paint = RowPainter.paint

        def counted(row: RowPainter, **cells: Column | None) -> None:
            self.rows[row.content.name] += 1
            paint(row, **cells)

        monkeypatch.setattr(RowPainter, "paint", counted)

    def after_that(self) -> Counter[str]:
        """Let everything be painted that has to be, and return what was since the last time."""
        for _ in range(3):
            QApplication.processEvents()
        found, self.rows = self.rows, Counter[str]()
        return found


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> Painted:
    return Painted(monkeypatch)


@pytest.fixture
def desk(qtbot: QtBot, background: Background, painted: Painted) -> Desk:
    shelf = ReportShelf(*(report(JobState.FETCHING, name) for name in NAMES))
    desk = Desk(qtbot, shelf, background)
    desk.panel.resize(700, 600)
    painted.after_that()
    return desk


def test_a_row_is_painted_once_and_not_for_each_of_its_cells(desk: Desk, painted: Painted) -> None:
    desk.table.viewport().repaint()
    assert painted.after_that() == Counter(NAMES)


def test_the_progress_of_a_report_paints_its_row_alone(desk: Desk, painted: Painted) -> None:
    desk.shelf.tell("Women", Activity(received=1, total=2))
    assert painted.after_that() == Counter(["Women"])


def test_what_is_filled_already_is_not_painted_anew(desk: Desk, painted: Painted) -> None:
    desk.table.fill_first_step(filled=False)
    assert sum(painted.after_that().values()) == 1
    desk.table.fill_first_step(filled=False)
    assert not painted.after_that()

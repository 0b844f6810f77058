"""What is read in a row of the reports at a glance: its name whole, its time, and the box by which it is selected."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from screen import OpenScreen, Screen

from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.gui.reports.row.painter import RowPainter
from apsis_desktop.gui.reports.table_model import Role
from apsis_desktop.jobs.job import JobState

LONG = "Weekly newsletter for loyal members"


class Reader:
    """Reads what is painted."""

    def __init__(self, screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
        self.screen = screen
        self._texts: list[str] = []
        self._boxes: list[bool] = []
        say, box = RowPainter._say, RowPainter._tick_box

        def said(painter: RowPainter, rect: QRect, text: str) -> None:
            self._texts.append(text)
            say(painter, rect, text)

        def boxed(painter: RowPainter, *, ticked: bool) -> None:
            self._boxes.append(ticked)
            box(painter, ticked=ticked)

        monkeypatch.setattr(RowPainter, "_say", said)
        monkeypatch.setattr(RowPainter, "_tick_box", boxed)

    def _paint(self) -> None:
        QApplication.processEvents()
        self._texts.clear()
        self._boxes.clear()
        self.screen.table.viewport().grab()

    def texts(self) -> list[str]:
        self._paint()
        return list(self._texts)

    def boxes(self) -> list[bool]:
        self._paint()
        return list(self._boxes)


def test_in_the_smallest_window_a_long_name_is_whole_and_the_time_is_there(
    open_screen: OpenScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = open_screen(practising=True)
    (report,) = screen.ready("Women")
    screen.window.resize(1024, 700)
    queue = screen.desktop.services.queue
    queue.rename(report, LONG)
    screen.until(lambda: screen.rows() == [LONG])
    reader = Reader(screen, monkeypatch)
    when = screen.cell(report).data(Role.CONTENT).when
    assert LONG in reader.texts()
    assert when in reader.texts()
    queue.rename(report, f"{LONG}, from {LONG}, but not {LONG}")
    screen.until(lambda: "but not" in screen.rows()[0])
    texts = reader.texts()
    assert when in texts
    assert any(text.startswith("Weekly newsletter") and "…" in text for text in texts)


def test_the_kind_of_file_is_below_the_time_however_long_the_name_of_the_file_is(
    open_screen: OpenScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = open_screen(practising=True)
    (report,) = screen.ready("Women")
    reader = Reader(screen, monkeypatch)
    screen.window.resize(1600, 700)
    screen.until(lambda: screen.cell(report).data(Role.CONTENT).about in reader.texts())
    screen.click(report)
    screen.save_as("a name of a file that is as long as the whole of the row and longer still, of all people.csv")
    screen.is_in(report, JobState.SAVED)
    screen.window.resize(1024, 700)
    screen.until(lambda: any(text.startswith("CSV") for text in reader.texts()))


def test_boxes_are_seen_where_several_wait_to_be_saved_and_not_where_one_does(
    open_screen: OpenScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = open_screen(practising=True)
    reader = Reader(screen, monkeypatch)
    first, second = screen.ready("Women", "Men")
    assert reader.boxes()[:1] == [False]
    assert set(reader.boxes()) == {False}
    screen.click(second)
    screen.save_as("men.csv")
    screen.is_in(second, JobState.SAVED)
    assert reader.boxes() == []
    assert screen.cell(first, Column.REPORT).row() == 0

"""What the icon in the taskbar, the Dock or a launcher says: how many reports to save, and how far downloads are."""

from __future__ import annotations

import logging
import sys
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from report_shelf import ReportShelf, report

from apsis_desktop.gui.reports.program_icon import ProgramIcon, percent_of
from apsis_desktop.jobs.job import Activity, JobState, Pause
from apsis_desktop.system.windows_taskbar import WindowsTaskbar, taskbar_of_this_system


class WrittenDown(WindowsTaskbar):
    """Writes down what it is told."""

    def __init__(self, *, refusing: bool = False) -> None:
        self.told: list[int | str] = []
        self.windows: set[int] = set()
        self.refusing = refusing

    def show_progress(self, window: int, percent: int | None) -> None:
        self._note(window, "under way" if percent is None else percent)

    def clear(self, window: int) -> None:
        self._note(window, "nothing")

    def _note(self, window: int, what: int | str) -> None:
        self.windows.add(window)
        self.told.append(what)
        if self.refusing:
            raise OSError("no such thing here")


class Desktop:
    def __init__(self, qtbot: QtBot, shelf: ReportShelf, taskbar: WrittenDown | None) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.badges: list[int] = []
        self.icon = ProgramIcon(shelf, self.window, taskbar, self.badges.append, self.window)


def test_the_badge_counts_the_reports_to_save(qtbot: QtBot) -> None:
    women = report(JobState.READY, "Women")
    shelf = ReportShelf(women, report(JobState.READY, "Everyone"), report(JobState.SAVED, "65+"))
    desktop = Desktop(qtbot, shelf, None)
    assert desktop.badges == [2]
    shelf.put(replace(women, state=JobState.SAVED))
    qtbot.waitUntil(lambda: desktop.badges == [2, 1])
    desktop.icon.clear()
    assert desktop.badges == [2, 1, 0]


def test_the_taskbar_shows_how_far_all_downloads_are_together(qtbot: QtBot) -> None:
    shelf, taskbar = ReportShelf(), WrittenDown()
    desktop = Desktop(qtbot, shelf, taskbar)
    women, everyone = report(JobState.FETCHING, "Women"), report(JobState.FETCHING, "Everyone")
    for job in (women, everyone):
        shelf.put(job)
    shelf.activity.emit(women.id, Activity(pause=Pause.NOT_YET))
    assert taskbar.told == []
    shelf.activity.emit(women.id, Activity(received=100, total=400))
    shelf.activity.emit(women.id, Activity(received=101, total=400))  # not a whole per cent more
    shelf.activity.emit(everyone.id, Activity(received=300, total=400))
    assert taskbar.told == [25, 50]
    assert taskbar.windows == {desktop.window.winId()}
    shelf.put(replace(everyone, state=JobState.READY))
    qtbot.waitUntil(lambda: taskbar.told == [25, 50, 25])
    shelf.put(replace(women, state=JobState.CANCELLED))
    qtbot.waitUntil(lambda: taskbar.told == [25, 50, 25, "nothing"])


def test_nobody_knows_how_far_it_is_where_apsis_one_does_not_say_how_large_a_file_is(qtbot: QtBot) -> None:
    shelf, taskbar = ReportShelf(), WrittenDown()
    desktop = Desktop(qtbot, shelf, taskbar)
    women = report(JobState.FETCHING, "Women")
    shelf.put(women)
    shelf.activity.emit(women.id, Activity(received=100))
    assert taskbar.told == ["under way"]
    desktop.icon.clear()
    assert taskbar.told == ["under way", "nothing"]


def test_saving_a_file_is_no_download(qtbot: QtBot) -> None:
    shelf, taskbar = ReportShelf(), WrittenDown()
    Desktop(qtbot, shelf, taskbar)
    ready = report(JobState.READY, "Women")
    shelf.put(ready)
    shelf.activity.emit(ready.id, Activity(received=100, total=200))
    assert taskbar.told == []


def test_a_taskbar_that_refuses_is_told_nothing_more(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    shelf, taskbar = ReportShelf(), WrittenDown(refusing=True)
    desktop = Desktop(qtbot, shelf, taskbar)
    women = report(JobState.FETCHING, "Women")
    shelf.put(women)
    with caplog.at_level(logging.ERROR):
        shelf.activity.emit(women.id, Activity(received=100, total=200))
        shelf.activity.emit(women.id, Activity(received=200, total=200))
    assert taskbar.told == [50]
    assert "does not show progress" in caplog.text
    desktop.icon.clear()


@pytest.mark.parametrize(
    ("downloads", "percent"),
    [
        ([(1, 3)], 33),
        ([(0, 100), (100, 100)], 50),
        ([(500, 400)], 100),  # what comes off the wire may be more than was said
        ([(5, 0)], None),
        ([(5, 10), (5, None)], None),
    ],
)
def test_so_far_are_downloads_together(downloads: list[tuple[int, int | None]], percent: int | None) -> None:
    assert percent_of([Activity(received=received, total=total) for received, total in downloads]) == percent


@pytest.mark.skipif(sys.platform == "win32", reason="there it is the taskbar")
def test_elsewhere_there_is_no_progress_to_show() -> None:
    assert taskbar_of_this_system() is None

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from report_shelf import ReportShelf, report

from apsis_desktop.gui.reports.screen_reader_announcer import ScreenReaderAnnouncer, announcement
from apsis_desktop.jobs.job import Activity, JobState

ON_THE_WAY = {JobState.QUEUED, JobState.REQUESTING, JobState.FETCHING}


def test_a_report_is_announced_once_when_it_comes_into_another_state(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    shelf = ReportShelf(report(JobState.FETCHING))
    said: list[str] = []
    ScreenReaderAnnouncer(shelf, window).announced.connect(said.append)
    shelf.tell("Women", Activity(received=1000))
    shelf.put(report(JobState.FETCHING))
    assert said == []
    shelf.put(report(JobState.READY))
    shelf.put(replace(report(JobState.READY), size=1000))
    assert said == ["Women is ready to save"]
    shelf.put(report(JobState.SAVED))
    assert said[1:] == ["Women is saved"]


@pytest.mark.parametrize("state", [one for one in JobState if one not in ON_THE_WAY])
def test_every_state_that_a_report_stays_in_has_words(state: JobState) -> None:
    assert announcement(report(state)).startswith("Women")

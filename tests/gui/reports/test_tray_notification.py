"""What is told of reports while the person is elsewhere, and that it is taken back."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot
from report_shelf import ReportShelf, report

from apsis_desktop.gui.reports.tray_notification import DesktopNotification, Notifier
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.settings.current_preferences import CurrentPreferences
from apsis_desktop.system.background import Background
from apsis_desktop.system.linux_notification import FreedesktopNotification, Message


class Desk(DesktopNotification):
    """What a platform shows outside the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.shown: list[tuple[str, str, int]] = []
        self.cleared = 0

    def say(self, title: str, text: str, count: int) -> None:
        self.shown.append((title, text, count))

    def clear(self) -> None:
        self.cleared += 1


class Office:
    """A window with reports, a desktop around it, and another window that the person may be at."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        self.window.setWindowTitle("Apsis Desktop")
        qtbot.addWidget(self.window)
        self.shelf, self.desk, self.preferences = ReportShelf(), Desk(self.window), CurrentPreferences()
        self.is_here = False
        self.attention = Notifier(
            self.shelf, self.desk, self.preferences, self.window, lambda: self.is_here, self.window
        )
        self.wanted: list[str] = []
        self.attention.report_wanted.connect(self.wanted.append)

    def comes_back(self) -> None:
        self.is_here = True
        self._focus_changes()

    def goes_away(self) -> None:
        self.is_here = False
        self._focus_changes()

    def _focus_changes(self) -> None:
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.emit(None)

    def ends(self, name: str, state: JobState, **more: object) -> Job:
        """Let a report run and come to an end."""
        job = report(JobState.FETCHING, name)
        self.shelf.put(job)
        self.shelf.changed.emit(job)
        ended = replace(job, state=state, **more)  # type: ignore[arg-type]  # fields by name, checked when it runs
        self.shelf.put(ended)
        return ended


@pytest.fixture
def office(qtbot: QtBot) -> Office:
    return Office(qtbot)


def test_a_notification_does_not_say_which_report_it_is(office: Office) -> None:
    office.ends("Women in debt", JobState.READY)
    assert office.desk.shown == [("Apsis Desktop", "A report is ready to save", 1)]


def test_the_title_says_the_same_for_those_who_have_notifications_off(office: Office) -> None:
    office.preferences.change(notifies=False)
    office.ends("Women", JobState.READY)
    assert office.desk.shown == []
    assert office.window.windowTitle() == "(1) Apsis Desktop"


def test_turning_them_off_takes_back_what_is_shown(office: Office) -> None:
    office.ends("Women", JobState.READY)
    office.preferences.change(notifies=False)
    assert office.desk.cleared == 1


def test_several_are_counted(office: Office) -> None:
    office.ends("Women", JobState.READY)
    office.ends("Men", JobState.READY)
    assert office.desk.shown[-1][2] == 2
    assert office.window.windowTitle() == "(2) Apsis Desktop"
    office.ends("Known", JobState.FAILED)
    assert office.attention.count() == 3


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (JobState.READY, "A report is ready to save"),
        (JobState.SAVED, "A report is saved"),
        (JobState.FAILED, "A report needs attention"),
        (JobState.UNSURE, "A report needs attention"),
        (JobState.EXPIRED, "A report needs attention"),
    ],
)
def test_what_became_of_a_report_is_told(office: Office, state: JobState, text: str) -> None:
    office.ends("Women", state)
    assert office.desk.shown[-1][1] == text


def test_what_the_person_stopped_is_no_news(office: Office) -> None:
    office.ends("Women", JobState.CANCELLED)
    assert office.desk.shown == []


def test_what_did_not_run_is_no_news(office: Office) -> None:
    office.shelf.put(report(JobState.READY, "Women"))
    office.shelf.put(report(JobState.SAVED, "Women"))
    assert office.desk.shown == []


def test_nothing_is_told_to_somebody_who_is_here(office: Office) -> None:
    office.comes_back()
    office.ends("Women", JobState.READY)
    assert office.desk.shown == []
    assert office.window.windowTitle() == "Apsis Desktop"


def test_all_is_taken_back_when_the_person_comes_back(office: Office) -> None:
    office.ends("Women", JobState.READY)
    office.comes_back()
    assert office.window.windowTitle() == "Apsis Desktop"
    assert (office.attention.count(), office.desk.cleared) == (0, 1)
    office.goes_away()
    office.ends("Men", JobState.READY)
    assert office.desk.shown[-1][2] == 1


def test_a_click_brings_up_the_newest_report(office: Office) -> None:
    office.ends("Women", JobState.READY)
    newest = office.ends("Men", JobState.READY)
    office.desk.clicked.emit()
    assert office.wanted == [newest.id]


def test_a_report_that_is_removed_is_no_news_any_more(office: Office) -> None:
    office.shelf.remove(office.ends("Women", JobState.READY).id)
    assert office.window.windowTitle() == "Apsis Desktop"
    assert office.desk.cleared == 1


def test_a_report_that_is_saved_by_itself_is_told_of_once_when_it_is_saved(office: Office) -> None:
    ready = office.ends("Women", JobState.READY, save_to=Path("/lists/women.csv"))
    assert office.desk.shown == []
    office.shelf.put(replace(ready, state=JobState.SAVED))
    assert [text for _title, text, _count in office.desk.shown] == ["A report is saved"]


def test_a_click_on_the_message_and_one_on_its_icon_are_passed_on(qtbot: QtBot) -> None:
    """Here by what Qt tells, as on Windows and macOS.

    What Linux shows and tells is looked at on a real bus, in tests/accessibility/test_notification.py.
    """
    window = QWidget()
    qtbot.addWidget(window)
    notice = DesktopNotification(window, parent=window)
    tray = notice._made(window.windowIcon())
    with qtbot.waitSignal(notice.clicked):
        tray.messageClicked.emit()
    with qtbot.waitSignal(notice.clicked):
        tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


class Clock(QSystemTrayIcon):
    """The icons beside the clock of a desktop that shows their messages."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[object, ...]] = []

    @staticmethod
    def supportsMessages() -> bool:  # noqa: N802 - Qt's own name
        return True

    def showMessage(self, *message: object) -> None:  # noqa: N802 - Qt's own name
        self.shown.append(message[:2])


def test_what_the_bus_cannot_show_is_shown_beside_the_clock(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    background = Background(1)
    on_linux = FreedesktopNotification(background)
    notice = DesktopNotification(window, on_linux, window)
    clock = notice._tray = Clock()
    on_linux.impossible.emit(Message("Apsis Desktop", "A report is ready to save", "apsis-desktop", "Show the report"))
    assert clock.shown == [("Apsis Desktop", "A report is ready to save")]
    background.stop()


@pytest.mark.skipif(sys.platform != "linux", reason="only there the number goes by the program's name")
def test_the_program_keeps_its_name_when_a_number_is_shown(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    usual = QGuiApplication.applicationName(), QGuiApplication.desktopFileName()
    QGuiApplication.setApplicationName("apsis-desktop")
    QGuiApplication.setDesktopFileName("apsis-desktop")
    try:
        notice = DesktopNotification(window, parent=window)
        notice.say("Apsis Desktop", "A report is ready to save", 1)
        assert QGuiApplication.applicationName() == "apsis-desktop"
    finally:
        QGuiApplication.setApplicationName(usual[0])
        QGuiApplication.setDesktopFileName(usual[1])


def test_a_report_that_is_ready_before_its_first_change_is_heard_of_is_told_of(office: Office) -> None:
    office.shelf.put(report(JobState.QUEUED, "Women"))
    office.shelf.put(report(JobState.READY, "Women"))
    assert len(office.desk.shown) == 1


def test_a_report_of_an_earlier_start_is_told_of_when_it_is_ready(office: Office) -> None:
    office.shelf._jobs["Women"] = report(JobState.PREPARING, "Women")
    office.shelf.reloaded.emit()
    office.shelf.put(report(JobState.READY, "Women"))
    assert len(office.desk.shown) == 1


def test_there_is_no_news_of_reports_that_have_left_the_list_together(office: Office) -> None:
    for state in (JobState.PREPARING, JobState.READY):
        for name in ("Women", "Men"):
            office.shelf.put(report(state, name))
    assert office.attention.count() == 2
    office.shelf._jobs.clear()
    office.shelf.reloaded.emit()
    assert office.attention.count() == 0
    assert office.window.windowTitle() == "Apsis Desktop"

"""The button in Windows' taskbar takes what it is told of downloads, and the icon its badge."""

from __future__ import annotations

from held_file import ON_WINDOWS
from PySide6.QtGui import QGuiApplication
from screen import OpenScreen

from apsis_desktop.jobs.job import Activity, JobState
from apsis_desktop.system.windows_taskbar import taskbar_of_this_system

pytestmark = ON_WINDOWS


def test_the_taskbar_takes_every_kind_of_progress(open_screen: OpenScreen) -> None:
    window = open_screen(practising=True).window.winId()
    taskbar = taskbar_of_this_system()
    assert taskbar is not None
    for percent in (0, 40, 100, None):
        taskbar.show_progress(window, percent)  # raises what Windows refuses
    taskbar.clear(window)


def test_a_download_of_the_real_program_shows_there(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True, waiting_seconds=(60.0, 60.0))
    screen.choose("Women")
    report = screen.request()
    screen.is_in(report, JobState.PREPARING)
    screen.desktop.services.queue.activity.emit(report, Activity(received=10, total=40))
    assert screen.desktop.icon._taskbar is not None, "it is given up as soon as Windows refuses"
    assert screen.desktop.icon._shown == (25,)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.setBadgeNumber(3)
    application.setBadgeNumber(0)

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from hands import button, press
from kept_accounts import kept
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from report_shelf import RememberedFolder, ReportShelf, report

from apsis_desktop.gui.reports.panel import ReportsPanel
from apsis_desktop.gui.window import notices as support_notice
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.gui.window.notices import SupportNotice
from apsis_desktop.jobs.job import JobState
from apsis_desktop.system.background import Background


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    background = Background(1)
    shelf = ReportShelf(report(JobState.READY, "Women"))
    panel = ReportsPanel(shelf, RememberedFolder(), background)
    made = MainWindow(kept(tmp_path).accounts, background, shelf.jobs)
    made.furnish(QWidget(), panel)
    made.show_practice()
    made.show()
    yield made
    background.stop()
    shiboken6.delete(made)


def entry(window: MainWindow, text: str) -> QAction:
    return next(each for each in window.menuBar().findChildren(QAction) if each.text().replace("&", "") == text)


def test_the_menu_asks_for_the_details_of_the_chosen_report(qtbot: QtBot, window: MainWindow) -> None:
    window.findChildren(ReportsPanel)[0].show_report("Women")
    with qtbot.waitSignal(window.details_wanted) as told:
        entry(window, "Copy details for support").trigger()
    assert told.args is not None
    assert told.args[0].id == "Women"
    with qtbot.waitSignal(window.log_folder_wanted):
        entry(window, "Open log folder").trigger()


def test_a_mishap_is_said_calmly_with_the_details_one_press_away(qtbot: QtBot, window: MainWindow) -> None:
    window.support.say_mishap()
    assert window.support.text() == (
        "Something unexpected happened. Your reports are kept. If something looks wrong, close Apsis Desktop and start "
        "it again."
    )
    with qtbot.waitSignal(window.details_wanted):
        press(button(window.support, "Copy details for support"))
    window.support.say_copied()
    assert window.support.text().startswith("The details are copied.")
    press(button(window.support, "Close"))
    assert not window.support.isVisible()


def test_that_they_are_copied_is_said_for_a_while(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(support_notice, "SEEN_AFTER", 1)
    notice = SupportNotice()
    qtbot.addWidget(notice)
    notice.say_copied()
    qtbot.waitUntil(notice.isHidden)
    notice.say_copied()
    notice.say_mishap()  # stays until the person closes it
    assert not notice._seen.isActive()


def test_where_the_log_is_can_be_read(qtbot: QtBot) -> None:
    notice = SupportNotice()
    qtbot.addWidget(notice)
    notice.say_where_the_log_is("/home/anna/logs")
    assert notice.text() == "The log is in the folder /home/anna/logs"


def test_a_window_that_comes_forward_is_as_large_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    window.showMaximized()
    window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    window.come_forward()
    assert not window.isMinimized()
    assert window.isMaximized()
    window.showNormal()
    window.showMinimized()
    window.come_forward()
    assert not window.isMinimized()
    qtbot.waitUntil(window.isActiveWindow)

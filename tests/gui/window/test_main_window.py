import pytest
from hands import button, only, press
from kept_accounts import NORDIC, SINGAPORE
from opened_window import Opener
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot
from report_shelf import report

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.errors import DiskFull, KeyringLocked, NoNetwork
from apsis_desktop.gui.connections.dialog import ConnectionsDialog
from apsis_desktop.gui.reports.panel import ReportsPanel
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.window.about_dialog import AboutDialog
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.gui.window.status_bar import StatusLine
from apsis_desktop.gui.window.welcome import Welcome
from apsis_desktop.gui.window.workspace import PracticeBanner
from apsis_desktop.jobs.job import JobState


def entry(window: MainWindow, text: str) -> QAction:
    for action in window.menuBar().findChildren(QAction):
        if action.text().replace("&", "") == text:
            return action
    raise AssertionError(f"no menu entry {text!r}")


def menu(window: MainWindow, title: str) -> QMenu:
    return next(each for each in window.menuBar().findChildren(QMenu) if each.title().replace("&", "") == title)


# --- first start and practice ----------------------------------------------------------------------------------------


def test_it_tells_once_that_it_has_been_painted(qtbot: QtBot, open_window: Opener) -> None:
    window = open_window().window
    qtbot.waitUntil(lambda: window._is_painted)
    QApplication.processEvents()
    with qtbot.assertNotEmitted(window.painted):
        window.repaint()
        QApplication.processEvents()


def test_the_first_start_shows_the_welcome_alone(open_window: Opener) -> None:
    desktop = open_window()
    assert only(desktop.window, Welcome).isVisible()
    assert not only(desktop.window, PracticeBanner).isVisible()
    assert not entry(desktop.window, "New report").isEnabled()
    assert not entry(desktop.window, "Connections…").isEnabled()


@pytest.mark.parametrize("way", ["welcome", "menu"])
def test_practice_begins_from_the_welcome_and_from_the_menu(open_window: Opener, way: str) -> None:
    desktop = open_window()
    if way == "welcome":
        press(button(only(desktop.window, Welcome), "Try it with practice data"))
    else:
        entry(desktop.window, "Practice data").trigger()
    assert desktop.account.practising
    assert only(desktop.window, PracticeBanner).isVisible()


def test_in_practice_a_banner_says_so_and_nothing_else_is_to_switch_to(open_window: Opener) -> None:
    window = open_window().window
    window.show_practice()
    assert not only(window, Welcome).isVisible()
    assert only(window, PracticeBanner).isVisible()
    assert not window.workspace.switcher._list.isVisible()
    assert only(window, StatusLine).state() == "Practice data"
    assert not entry(window, "Practice data").isEnabled()


# --- connections -----------------------------------------------------------------------------------------------------


def test_the_status_line_says_how_the_connection_is(open_window: Opener) -> None:
    window = open_window(NORDIC).window
    status = only(window, StatusLine)
    window.show_connection(NORDIC.id)
    assert status.state() == "Nordic marketing, Europe: connecting…"
    window.say_connected()
    assert status.state() == "Nordic marketing, Europe: connected"
    window.say_trouble(NoNetwork())
    assert status.state() == "Nordic marketing, Europe: Cannot connect to APSIS One."


def test_with_one_connection_there_is_nothing_to_switch(open_window: Opener) -> None:
    window = open_window(NORDIC).window
    window.show_connection(NORDIC.id)
    assert not window.workspace.switcher._list.isVisible()


def test_another_connection_is_chosen_from_the_list(open_window: Opener) -> None:
    desktop = open_window(NORDIC, SINGAPORE, address="http://127.0.0.1:1")
    desktop.account.use(NORDIC.id)
    accounts = desktop.window.workspace.switcher._list
    assert accounts.isVisible()
    assert accounts.accessibleName() == "Account"
    assert accounts.currentText() == "Nordic marketing, Europe"
    accounts.setFocus()
    QTest.keyClick(accounts, Qt.Key.Key_Down)
    assert desktop.account.id == SINGAPORE.id
    assert accounts.currentText() == "Singapore, Asia-Pacific"
    accounts.setFocus()
    QTest.keyClick(accounts, Qt.Key.Key_Down)
    assert desktop.account.practising


def test_a_renamed_connection_has_its_new_name_everywhere(qtbot: QtBot, open_window: Opener) -> None:
    desktop = open_window(NORDIC, SINGAPORE)
    desktop.window.show_connection(NORDIC.id)
    desktop.window.say_connected()
    entry(desktop.window, "Connections…").trigger()
    dialog = only(desktop.window, ConnectionsDialog)
    desktop.services.accounts.rename(NORDIC.id, "Scandinavia")
    dialog.renamed.emit(NORDIC.id)
    assert desktop.window.workspace.switcher._list.currentText() == "Scandinavia, Europe"
    assert only(desktop.window, StatusLine).state() == "Scandinavia, Europe: connected"


def test_a_removed_connection_is_left_and_no_longer_offered(qtbot: QtBot, open_window: Opener) -> None:
    desktop = open_window(NORDIC, SINGAPORE, address="http://127.0.0.1:1")
    desktop.account.use(NORDIC.id)
    entry(desktop.window, "Connections…").trigger()
    dialog = only(desktop.window, ConnectionsDialog)
    press(button(dialog, "Remove…"))
    press(button(only(dialog, QMessageBox), "Remove"))
    qtbot.waitUntil(lambda: desktop.account.id == SINGAPORE.id)
    assert not desktop.window.workspace.switcher.isVisible()


# --- the keyring -----------------------------------------------------------------------------------------------------


def test_a_keyring_in_trouble_is_said_once_and_calmly(qtbot: QtBot, open_window: Opener) -> None:
    desktop = open_window(NORDIC)
    window = desktop.window
    notice = window.findChild(Notice, "keyring")
    assert notice is not None
    window.show_connection(NORDIC.id)
    assert not notice.isVisible()
    set_problem(desktop.services.accounts._credentials)
    window.say_connected()
    assert "Until then, the key is kept only until you quit Apsis Desktop." in notice.text()
    qtbot.waitUntil(notice.isVisible)  # it has just moved below the reports
    press(button(notice, "Close"))
    window.say_connected()
    assert not notice.isVisible()


def set_problem(credentials: Credentials) -> None:
    credentials._problem = KeyringLocked()


def test_a_problem_that_no_panel_can_say_is_said_across_the_window(open_window: Opener) -> None:
    window = open_window().window
    window.say_problem(DiskFull())
    said = [notice.text() for notice in window.findChildren(Notice) if notice.isVisible()]
    assert said == ["There is not enough disk space. Free up some space or choose another disk, then try again."]


# --- reports ---------------------------------------------------------------------------------------------------------


def test_the_status_line_counts_what_other_connections_have(open_window: Opener) -> None:
    ours = (report(JobState.PREPARING, "a", connection_id=NORDIC.id),)
    others = tuple(report(JobState.READY, f"{number}", connection_id=SINGAPORE.id) for number in range(39))
    desktop = open_window(NORDIC, SINGAPORE, jobs=(*ours, *others))
    window, queue = desktop.window, desktop.services.queue
    status = only(window, StatusLine)
    window.show_connection(NORDIC.id)
    assert status.counts() == "Other connections: 39 to save"  # what this one has stands at the filters
    window.show_connection(SINGAPORE.id)
    assert status.counts() == "Other connections: 1 running"
    window.show_practice()
    assert status.counts() == "Other connections: 1 running, 39 to save"
    for number in range(39):
        queue._ledger.change(f"{number}", JobState.SAVED)
    queue._ledger.change("a", JobState.READY)
    queue._ledger.change("a", JobState.SAVED)
    queue.settled.emit()
    assert status.counts() == ""


def test_the_report_menu_offers_what_can_be_done_with_the_chosen_report(open_window: Opener) -> None:
    desktop = open_window(jobs=(report(JobState.PREPARING, "Women"),))
    desktop.window.show_practice()
    only(desktop.window, ReportsPanel).show_report("Women")
    reports = menu(desktop.window, "Report")
    reports.aboutToShow.emit()
    cancel = next(action for action in reports.actions() if action.text().replace("&", "") == "Cancel")
    cancel.trigger()
    job = desktop.services.queue.job("Women")
    assert job is not None
    assert job.state is JobState.CANCELLED


def test_new_report_leads_to_the_first_field(open_window: Opener) -> None:
    window = open_window().window
    window.show_practice()
    entry(window, "New report").trigger()
    focus = window.focusWidget()
    assert focus is not None
    assert window.workspace.new_report.isAncestorOf(focus)


def test_new_report_is_in_the_report_menu_too(qtbot: QtBot, open_window: Opener) -> None:
    window = open_window().window
    window.show_practice()
    reports = menu(window, "Report")
    for _time in range(2):  # it is filled anew each time
        reports.aboutToShow.emit()
        anew = next(action for action in reports.actions() if action.text().startswith("&New report\t"))
        with qtbot.waitSignal(window.menus.new_report.triggered):
            anew.trigger()


def test_a_new_window_is_no_larger_than_the_screen(open_window: Opener) -> None:
    window = open_window().window
    screen = window.screen().availableSize()
    assert screen.width() < 1248  # of what it has where there is room
    assert window.frameSize().width() <= screen.width()
    assert window.frameSize().height() <= screen.height()


def test_about_names_the_version_and_copies_it(open_window: Opener) -> None:
    window = open_window().window
    entry(window, "About Apsis Desktop").trigger()
    press(button(only(window, AboutDialog), "Copy"))
    assert QGuiApplication.clipboard().text().startswith("Apsis Desktop 0.")


def test_nothing_is_clipped_in_a_small_window(open_window: Opener) -> None:
    window = open_window(NORDIC, SINGAPORE).window
    window.show_practice()
    least = window.minimumSizeHint()
    assert least.width() <= 1024
    assert least.height() <= 700

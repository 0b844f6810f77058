"""A key that is held down, and a click in haste, send and delete once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from accounts import TOKENS, token_answer
from hands import button, field, fill_in, only, press
from own_account import OwnAccount
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QWidget
from real_hands import hold_key, texts
from report_shelf import NOW
from screen import OpenScreen, Screen
from scripted_server import problem

from apsis_desktop.gui.connections.connect_dialog import ConnectDialog
from apsis_desktop.gui.privacy.saved_files_dialog import SavedFilesDialog
from apsis_desktop.gui.reports.row.cells import Column
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.presets.presets import Preset
from apsis_desktop.report.selection import Selection

Key, Modifier = Qt.Key, Qt.KeyboardModifier
SEGMENTS = ("Women", "Men", "Children", "Everyone")
REPEATS = 40  # as many as come in two seconds
MANY = tuple(f"Segment {number:02}" for number in range(40))


@pytest.fixture
def screen(open_screen: OpenScreen, own_account: OwnAccount) -> Screen:
    """Return a window in which a report on three segments is chosen."""
    own_account.has({"Norden": ["Email", "City"]}, (*SEGMENTS, *MANY))
    opened = open_screen()
    opened.choose_section("Norden")
    opened.tick(*SEGMENTS[:3])
    opened.until(opened.panel.request_bar.button.isEnabled)
    return opened


@pytest.fixture
def as_slow_as_people(screen: Screen, qapp: QApplication) -> Iterator[None]:
    """Let a double click take as long as it does on most systems."""
    screen.panel.request_bar._pause.setInterval(3 * 400)
    yield
    screen.panel.request_bar._pause.stop()


def all_are_requested(screen: Screen, account: OwnAccount) -> int:
    """Wait until the reports that were requested are being sent, and return how many they are."""
    screen.until(lambda: bool(account.requested()))
    return len(screen.desktop.services.queue.jobs())


# --- requesting ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Key.Key_Return, Modifier.ControlModifier),
        (Key.Key_Enter, Modifier.ControlModifier),
        (Key.Key_U, Modifier.AltModifier),
        (Key.Key_Return, Modifier.NoModifier),
        (Key.Key_Space, Modifier.NoModifier),
    ],
)
def test_a_key_that_is_held_requests_once(
    screen: Screen, own_account: OwnAccount, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    screen.keyboard_to(screen.panel.request_bar.button)
    hold_key(screen.window, key, REPEATS, modifier)
    screen.until(lambda: bool(screen.desktop.services.queue.jobs()))
    QTest.qWait(200)  # short on purpose: a letter presses the button for as long as it can be seen
    hold_key(screen.window, Key.Key_Shift, 0)
    assert all_are_requested(screen, own_account) == 1


def test_a_key_whose_repeats_look_like_new_ones_requests_once(
    screen: Screen, own_account: OwnAccount, as_slow_as_people: None
) -> None:
    screen.keyboard_to(screen.panel.request_bar.button)
    for _ in range(REPEATS):
        hold_key(screen.window, Key.Key_Return, 0, Modifier.ControlModifier)
    assert all_are_requested(screen, own_account) == 1


def test_a_double_click_and_many_more_request_once(
    screen: Screen, own_account: OwnAccount, as_slow_as_people: None
) -> None:
    ask = screen.panel.request_bar.button
    QTest.mouseDClick(ask, Qt.MouseButton.LeftButton)
    for _ in range(5):
        press(ask)
    assert all_are_requested(screen, own_account) == 1


def test_a_key_that_ticks_a_column_does_not_request_as_well(screen: Screen, own_account: OwnAccount) -> None:
    press(screen.panel.columns.add)
    search = screen.panel.columns.picker.checklist.search
    fill_in(search, "email")
    screen.keyboard_to(search)
    hold_key(screen.window, Key.Key_Return, REPEATS)
    assert [one.name for one in screen.panel.selection().columns] == ["Email"]
    assert screen.desktop.services.queue.jobs() == ()
    assert screen.request_of(own_account).columns == ("Email",)


def test_a_key_that_takes_pasted_names_ticks_nothing_as_well(screen: Screen, own_account: OwnAccount) -> None:
    press(screen.panel.segments.add)
    screen.panel.segments.picker.checklist.search.setText("everyone")
    screen.keyboard_to(screen.panel.segments.picker.checklist.search)
    for _ in range(REPEATS):  # the key that closed a dialog is still held
        QTest.simulateEvent(QApplication.focusWidget() or screen.window, True, Key.Key_Return, Modifier(0), "\r", True)
    assert screen.request_of(own_account).segments == SEGMENTS[:3]


def test_a_key_that_is_held_tries_a_key_of_the_account_once(
    open_screen: OpenScreen, own_account: OwnAccount, screen: Screen
) -> None:
    server = own_account.server
    server.on("POST", "/oauth/token", problem(401, "No"))
    before = len(server.to("POST", "/oauth/token"))
    screen.desktop.connections.connect_new()
    dialog = screen.sees(ConnectDialog)
    for name, text in (("Name", "New"), ("Client ID", "x"), ("Client secret", "y")):
        fill_in(field(dialog, name), text)
    screen.keyboard_to(field(dialog, "Client secret"))
    QTest.keyPress(dialog, Key.Key_Return)
    screen.notice("APSIS One does not know this key.")
    for place in (field(dialog, "Client secret"), button(dialog, "Connect")):
        screen.keyboard_to(place)
        for _ in range(REPEATS):
            QTest.simulateEvent(place, True, Key.Key_Return, Modifier(0), "\r", True)
    assert dialog.findChildren(QWidget)
    screen.until(lambda: len(server.to("POST", "/oauth/token")) == before + 1)
    assert dialog._trial is None
    dialog.reject()
    server.on("POST", "/oauth/token", *map(token_answer, TOKENS))


# --- what is chosen --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_a_key_that_is_held_takes_out_one_segment(screen: Screen, own_account: OwnAccount, key: Qt.Key) -> None:
    view = screen.panel.segments.view
    screen.keyboard_to(view)
    view.setCurrentIndex(view.model().index(0, 0))
    hold_key(screen.window, key, REPEATS)
    assert screen.request_of(own_account).segments == ("Men", "Children")


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_a_key_that_is_held_takes_out_one_column(screen: Screen, own_account: OwnAccount, key: Qt.Key) -> None:
    screen.add_columns("Email", "City")
    view = screen.panel.columns.view
    screen.keyboard_to(view)
    view.setCurrentIndex(view.model().index(1, 0))
    hold_key(screen.window, key, REPEATS)
    assert screen.request_of(own_account).columns == ("City",)


@pytest.mark.parametrize("repeats", [REPEATS, REPEATS + 1])
@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return])
def test_a_key_that_is_held_excludes_once(screen: Screen, own_account: OwnAccount, key: Qt.Key, repeats: int) -> None:
    view = screen.panel.segments.view
    screen.keyboard_to(view)
    view.setCurrentIndex(view.model().index(0, 0))
    hold_key(screen.window, key, repeats)
    assert screen.request_of(own_account).excluded == ("Women",)


@pytest.mark.parametrize("repeats", [REPEATS, REPEATS + 1])
def test_a_key_that_is_held_ticks_once(screen: Screen, own_account: OwnAccount, repeats: int) -> None:
    press(screen.panel.segments.add)
    view = screen.panel.segments.picker.checklist.view
    screen.keyboard_to(view)
    model = view.model()
    view.setCurrentIndex(next(model.index(row, 0) for row in range(44) if model.index(row, 0).data() == "Everyone"))
    hold_key(screen.window, Key.Key_Space, repeats)
    assert screen.request_of(own_account).segments == SEGMENTS


def test_a_double_click_that_clears_ticks_nothing(screen: Screen, own_account: OwnAccount) -> None:
    clear = screen.panel.segments.clear
    place = clear.mapTo(screen.window, clear.rect().center())
    handle = screen.window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Modifier.NoModifier, place)
    texts(screen.window, "")
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Modifier.NoModifier, place)
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, Modifier.NoModifier, place)
    assert screen.panel.segments.cleared.isVisible()
    screen.tick("Everyone")
    assert screen.request_of(own_account).segments == ("Everyone",)


# --- what is kept ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_a_key_that_is_held_removes_one_report(screen: Screen, own_account: OwnAccount, key: Qt.Key) -> None:
    reports = [screen.request() for _ in range(3)]
    for report in reports:
        screen.desktop.services.queue.cancel(report)
    screen.until(lambda: not any(job.running for job in screen.desktop.services.queue.jobs()))
    screen.keyboard_to(screen.table)
    screen.table.setCurrentIndex(screen.cell(reports[0], Column.REPORT))
    hold_key(screen.window, key, REPEATS)
    assert len(screen.rows()) == 2


def test_a_key_that_is_held_requests_again_once(screen: Screen, own_account: OwnAccount) -> None:
    report = screen.request()
    screen.until(lambda: bool(own_account.requested()))
    screen.desktop.services.queue.cancel(report)
    screen.until(lambda: screen.next_step(report) == "Resume")
    screen.keyboard_to(screen.table)
    screen.table.setCurrentIndex(screen.cell(report, Column.NEXT_STEP))
    hold_key(screen.window, Key.Key_Return, REPEATS)
    assert len(screen.rows()) == 1


def test_a_letter_that_is_held_deletes_one_preset(screen: Screen) -> None:
    presets = screen.desktop.services.presets
    for name in ("A", "B", "C"):
        presets.keep(Preset.new(name, Selection()))
    screen.until(lambda: len(presets.presets()) == 3)
    dialog = screen.desktop.window.workspace.presets.show_all()
    screen.keyboard_to(dialog.list)
    for number in range(10):
        QTest.simulateEvent(dialog.list, True, Key.Key_D, Modifier.AltModifier, "d", number > 0)
        QTest.qWait(120)  # short on purpose: the button is pressed for as long as it can be seen
    screen.until(lambda: len(presets.presets()) < 3)
    assert len(presets.presets()) == 2
    dialog.close()


@pytest.mark.parametrize("repeats", [REPEATS, REPEATS + 1])
def test_a_key_that_is_held_changes_one_tick_of_saved_files(screen: Screen, repeats: int) -> None:
    dialog = SavedFilesDialog([SavedFile("1", Path("women.csv"), 1, NOW)], screen.window)
    dialog.show()
    files = only(dialog, QListWidget)
    screen.keyboard_to(files)
    files.setCurrentRow(0)
    hold_key(dialog, Key.Key_Space, repeats)
    assert files.item(0).checkState() is Qt.CheckState.Unchecked
    dialog.close()

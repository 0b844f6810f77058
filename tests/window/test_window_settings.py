"""Settings and automatic saving in the whole program: what is set holds at once."""

from __future__ import annotations

from pathlib import Path

from hands import fill_in, only, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog
from screen import OpenScreen, Screen
from settings_hands import entry, kept, open_settings, ready

from apsis_desktop.gui.settings.dialog import SettingsDialog
from apsis_desktop.jobs.job import JobState
from apsis_desktop.settings.preferences import Preferences


def choose_folder(screen: Screen, dialog: SettingsDialog, folder: Path) -> None:
    """Give back from the dialog for folders what a person chose there."""
    screen.until(lambda: bool(dialog.findChildren(QFileDialog)))
    picker = dialog.findChildren(QFileDialog)[0]
    picker.fileSelected.emit(str(folder))
    picker.reject()


def test_the_settings_open_once_and_on_a_mac_from_its_own_menu(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    assert entry(screen, "Settings…").menuRole() is QAction.MenuRole.PreferencesRole
    dialog = open_settings(screen, "General")
    entry(screen, "Settings…").trigger()
    assert [one for one in screen.window.findChildren(SettingsDialog) if one.isVisible()] == [dialog]
    press(only(dialog, QDialogButtonBox).buttons()[0])
    assert not dialog.isVisible()


def test_how_many_at_a_time_holds_at_once_and_at_the_next_start(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    dialog = open_settings(screen, "Network")
    dialog.network.reports.setValue(2)
    dialog.network.downloads.setValue(1)
    assert screen.desktop.services.queue._running.at_once == 2
    screen.until(lambda: (kept(screen).get("reports_at_once"), kept(screen).get("downloads_at_once")) == (2, 1))
    dialog.close()


def test_the_pattern_of_names_is_used_for_the_next_file(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    dialog = open_settings(screen, "Files")
    fill_in(dialog.files.name, "{date} list of {name}")
    dialog.close()
    report = ready(screen)
    day = screen.job(report).requested_at.astimezone().date().isoformat()
    screen.click(report)
    picker = screen.sees(QFileDialog)
    assert [Path(name).name for name in picker.selectedFiles()] == [f"{day} list of Women.csv"]
    picker.reject()


def test_a_folder_that_is_always_the_one_is_offered(open_screen: OpenScreen, tmp_path: Path) -> None:
    screen = open_screen(practising=True)
    lists = tmp_path / "lists"
    lists.mkdir()
    dialog = open_settings(screen, "Files")
    press(dialog.files.start.buttons()[1])
    choose_folder(screen, dialog, lists)
    dialog.close()
    report = ready(screen)
    screen.click(report)
    picker = screen.sees(QFileDialog)
    assert Path(picker.directory().absolutePath()) == lists
    picker.reject()


def test_finished_reports_are_saved_by_themselves_and_never_over_a_file(
    open_screen: OpenScreen, tmp_path: Path
) -> None:
    screen = open_screen(practising=True)
    into = tmp_path / "by itself"
    into.mkdir()
    dialog = open_settings(screen, "Files")
    dialog.files.saves_itself.setFocus()
    QTest.keyClick(dialog.files.saves_itself, Qt.Key.Key_Space)
    choose_folder(screen, dialog, into)
    fill_in(dialog.files.name, "{name}")
    dialog.close()
    (into / "Women.csv").write_text("kept")
    screen.choose("Women")
    reports = [screen.request() for _ in range(3)]
    for report in reports:
        screen.is_in(report, JobState.SAVED)
    assert sorted(file.name for file in into.iterdir()) == [
        "Women (2).csv",
        "Women (3).csv",
        "Women (4).csv",
        "Women.csv",
    ]
    assert (into / "Women.csv").read_text() == "kept"
    assert list(screen.desktop.services.paths.waiting.iterdir()) == []


def test_what_cannot_be_saved_by_itself_is_ready_and_says_why(open_screen: OpenScreen, tmp_path: Path) -> None:
    screen = open_screen(practising=True)
    screen.desktop.services.preferences.change(saves_itself=True, saves_into=tmp_path / "gone")
    report = ready(screen)
    screen.until(lambda: "does not exist" in screen.says(report))
    assert screen.next_step(report) == "Save…"
    screen.click(report)
    screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)


def test_a_report_that_was_ready_before_is_left_to_the_person(open_screen: OpenScreen, tmp_path: Path) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    screen.desktop.services.preferences.change(saves_itself=True, saves_into=tmp_path)
    second = screen.request()
    screen.is_in(second, JobState.SAVED)
    assert screen.job(report).state is JobState.READY


def test_settings_that_nobody_has_touched_are_not_written(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    open_settings(screen, "Files").close()
    assert screen.desktop.services.preferences.now == Preferences()
    assert "file_name" not in kept(screen)


def test_what_was_set_last_is_kept_although_the_program_ends_at_once(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.desktop.services.preferences.change(language="sv", list_days=7)
    screen.leave()
    assert (kept(screen)["language"], kept(screen)["list_days"]) == ("sv", 7)


def test_a_click_on_the_notification_brings_the_report_up(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    attention = screen.desktop.notifier
    attention.report_wanted.emit(report)
    assert screen.window.isVisible()
    current = screen.table.current_job()
    assert current is not None
    assert current.id == report
    assert screen.next_step(report) == "Save…"

"""Settings, automatic saving and personal data in the whole program: what is set holds at once."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from hands import button, fill_in, only, press
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMenu, QMessageBox
from screen import OpenScreen, Screen

from apsis_desktop.app import PRACTICE
from apsis_desktop.gui.left_files_dialog import LeftFilesDialog
from apsis_desktop.gui.settings_dialog import SettingsDialog
from apsis_desktop.jobs.job import JobState
from apsis_desktop.preferences import Preferences


def entry(screen: Screen, text: str) -> QAction:
    """Find an entry of the menu bar."""
    for menu in screen.window.menuBar().findChildren(QMenu):
        for each in menu.actions():
            if each.text().replace("&", "") == text:
                return each
    raise AssertionError(f"no entry {text!r}")


def settings(screen: Screen, page: str) -> SettingsDialog:
    entry(screen, "Settings…").trigger()
    dialog = screen.sees(SettingsDialog)
    names = [dialog.pages.tabText(place).replace("&", "") for place in range(dialog.pages.count())]
    dialog.pages.setCurrentIndex(names.index(page))
    return dialog


def kept(screen: Screen) -> dict[str, object]:
    file = screen.desktop._paths.config / "settings.json"
    content: dict[str, object] = json.loads(file.read_text()) if file.exists() else {}
    return content


def choose_folder(screen: Screen, dialog: SettingsDialog, folder: Path) -> None:
    """Give back from the dialog for folders what a person chose there."""
    screen.until(lambda: bool(dialog.findChildren(QFileDialog)))
    picker = dialog.findChildren(QFileDialog)[0]
    picker.fileSelected.emit(str(folder))
    picker.reject()


def ready(screen: Screen) -> str:
    if not screen.desktop.queue.jobs():  # what is chosen stays chosen
        screen.choose("Women")
    report = screen.ask()
    screen.is_in(report, JobState.READY)
    return report


def saved(screen: Screen, name: str = "women.csv") -> str:
    report = ready(screen)
    screen.click(report)
    screen.save_as(name)
    screen.is_in(report, JobState.SAVED)
    return report


@pytest.fixture
def about_people(open_screen: OpenScreen) -> OpenScreen:
    """Open a window in which the practice account's reports count as being about people."""

    def open_one(**options: object) -> Screen:
        screen = open_screen(**options)
        screen.desktop.finished.privacy._practice = "another"
        return screen

    return open_one


def test_the_settings_open_once_and_on_a_mac_from_its_own_menu(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    assert entry(screen, "Settings…").menuRole() is QAction.MenuRole.PreferencesRole
    dialog = settings(screen, "General")
    entry(screen, "Settings…").trigger()
    assert [one for one in screen.window.findChildren(SettingsDialog) if one.isVisible()] == [dialog]
    press(only(dialog, QDialogButtonBox).buttons()[0])
    assert not dialog.isVisible()


def test_how_many_at_a_time_holds_at_once_and_at_the_next_start(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    dialog = settings(screen, "Network")
    dialog.network.reports.setValue(2)
    dialog.network.downloads.setValue(1)
    assert screen.desktop.queue._running.at_once == 2
    screen.until(lambda: (kept(screen).get("reports_at_once"), kept(screen).get("downloads_at_once")) == (2, 1))
    dialog.close()


def test_the_pattern_of_names_is_used_for_the_next_file(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    dialog = settings(screen, "Files")
    fill_in(dialog.files.name, "{date} list of {name}")
    dialog.close()
    report = ready(screen)
    day = screen.job(report).asked_at.astimezone().date().isoformat()
    screen.click(report)
    picker = screen.sees(QFileDialog)
    assert [Path(name).name for name in picker.selectedFiles()] == [f"{day} list of Women.csv"]
    picker.reject()


def test_a_folder_that_is_always_the_one_is_offered(open_screen: OpenScreen, tmp_path: Path) -> None:
    screen = open_screen(practising=True)
    lists = tmp_path / "lists"
    lists.mkdir()
    dialog = settings(screen, "Files")
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
    dialog = settings(screen, "Files")
    dialog.files.saves_itself.setFocus()
    QTest.keyClick(dialog.files.saves_itself, Qt.Key.Key_Space)
    choose_folder(screen, dialog, into)
    fill_in(dialog.files.name, "{name}")
    dialog.close()
    (into / "Women.csv").write_text("kept")
    screen.choose("Women")
    reports = [screen.ask() for _ in range(3)]
    for report in reports:
        screen.is_in(report, JobState.SAVED)
    assert sorted(file.name for file in into.iterdir()) == [
        "Women (2).csv",
        "Women (3).csv",
        "Women (4).csv",
        "Women.csv",
    ]
    assert (into / "Women.csv").read_text() == "kept"
    assert list(screen.desktop._paths.waiting.iterdir()) == []


def test_what_cannot_be_saved_by_itself_is_ready_and_says_why(open_screen: OpenScreen, tmp_path: Path) -> None:
    screen = open_screen(practising=True)
    screen.desktop.settings_desk.choices.change(saves_itself=True, saves_into=tmp_path / "gone")
    report = ready(screen)
    screen.until(lambda: "is not there" in screen.says(report))
    assert screen.next_step(report) == "Save…"
    screen.until(lambda: report not in screen.desktop.finished.auto_saving)
    screen.click(report)
    screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)


def test_a_report_that_was_ready_before_is_left_to_the_person(open_screen: OpenScreen, tmp_path: Path) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    screen.desktop.settings_desk.choices.change(saves_itself=True, saves_into=tmp_path)
    second = screen.ask()
    screen.is_in(second, JobState.SAVED)
    assert screen.job(report).state is JobState.READY


# --- personal data --------------------------------------------------------------------------------------------------


def test_practice_reports_are_about_nobody(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    saved(screen)
    assert not any("personal data" in text for text in screen.notices())


def test_the_first_save_says_that_it_is_personal_data_until_that_is_answered_and_then_never_again(
    about_people: OpenScreen,
) -> None:
    screen = about_people(practising=True)
    saved(screen)
    note = screen.notice("holds personal data")
    days = screen.desktop.finished.privacy.first_save.days
    assert days is not None
    assert days.currentData() == 30
    days.setFocus()
    QTest.keyClick(days, Qt.Key.Key_Up)
    press(button(note, "OK"))
    assert screen.desktop.settings_desk.choices.now.reminder_days == 7
    screen.until(lambda: kept(screen).get("personal_data_told") is True and kept(screen).get("reminder_days") == 7)
    screen.menu(screen.desktop.queue.jobs()[0].id, "Save again…")
    screen.save_as("again.csv")
    screen.until((screen.folder / "again.csv").exists)
    screen.until(lambda: screen.desktop.queue.jobs()[0].saved_path == screen.folder / "again.csv")
    assert not any("personal data" in text for text in screen.notices())


def test_a_folder_that_syncs_is_warned_of_once(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    screen.folder = screen.folder / "Dropbox"
    screen.folder.mkdir()
    saved(screen)
    note = screen.notice("syncs to Dropbox")
    press(button(note, "Close"))
    saved(screen, "second.csv")
    assert not any("syncs to" in text for text in screen.notices())
    screen.until(lambda: kept(screen).get("synced_folders_told") == [str(screen.folder)])


def test_after_the_chosen_days_the_files_that_are_still_there_can_be_deleted(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    privacy, choices = screen.desktop.finished.privacy, screen.desktop.settings_desk.choices
    reports = {name: saved(screen, name) for name in ("one.csv", "two.csv", "changed.csv", "kept.csv")}
    (screen.folder / "changed.csv").write_text("mine")
    began = privacy._now()
    privacy._now = lambda: began + timedelta(days=29)
    choices.change(reminder_days=30)
    screen.until(lambda: reports["changed.csv"] in privacy._memory.decided)
    assert not any("a while ago" in text for text in screen.notices())
    privacy._now = lambda: began + timedelta(days=31)
    privacy.look()
    note = screen.notice("3 files that you saved a while ago are still there")
    press(button(note, "Look at them…"))
    dialog = screen.sees(LeftFilesDialog)
    assert {dialog.list.item(row).text().partition(",")[0] for row in range(3)} == {"one.csv", "two.csv", "kept.csv"}
    kept_row = next(row for row in range(3) if dialog.list.item(row).text().startswith("kept.csv"))
    dialog.list.item(kept_row).setCheckState(Qt.CheckState.Unchecked)
    press(button(dialog, "Delete 2 files"))
    screen.notice("2 files are deleted.")
    assert sorted(file.name for file in screen.folder.iterdir()) == ["changed.csv", "kept.csv"]
    assert "was moved or deleted" in screen.says(reports["one.csv"])
    privacy.left.clear()
    privacy.look()  # nobody is asked twice
    screen.until(lambda: privacy._due == ())
    screen.until(lambda: len(kept(screen).get("files_decided", [])) == 4)  # type: ignore[arg-type] # a list
    assert not any("a while ago" in text for text in screen.notices())


def test_a_window_that_stays_open_for_weeks_looks_again_twice_a_day(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    screen.desktop.settings_desk.choices.change(reminder_days=7)  # looks at once, while nothing is saved yet
    saved(screen)
    privacy = screen.desktop.finished.privacy
    began = privacy._now()
    privacy._now = lambda: began + timedelta(days=8)
    (clock,) = privacy.findChildren(QTimer)
    assert clock.interval() == 12 * 60 * 60 * 1000
    clock.setInterval(1)  # nobody waits for half a day
    screen.notice("A file that you saved a while ago is still there")


def test_a_file_that_changed_in_the_meantime_is_not_deleted(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    saved(screen, "one.csv")
    privacy = screen.desktop.finished.privacy
    began = privacy._now()
    privacy._now = lambda: began + timedelta(days=8)
    screen.desktop.settings_desk.choices.change(reminder_days=7)
    press(button(screen.notice("A file that you saved a while ago is still there"), "Look at it…"))
    dialog = screen.sees(LeftFilesDialog)
    (screen.folder / "one.csv").write_text("mine")
    press(button(dialog, "Delete one file"))
    screen.notice("Not deleted, as it is open in another program or was changed: one.csv")
    assert (screen.folder / "one.csv").read_text() == "mine"


def test_past_reports_are_cleared_and_files_and_the_rest_stay(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = saved(screen)
    waiting = ready(screen)
    screen.window._menus._fill_report()
    entry(screen, "Clear past reports…").trigger()
    question = screen.sees(QMessageBox)
    assert question.text() == "Take one past report off the list?"
    press(button(question, "Clear"))
    screen.until(lambda: screen.rows() == ["Women"])
    assert screen.desktop.queue.job(report) is None
    assert screen.job(waiting).state is JobState.READY
    assert (screen.folder / "women.csv").exists()
    store = screen.desktop._store._opened()
    screen.until(lambda: [job.id for job in store.load()] == [waiting])


def test_without_past_reports_there_is_nothing_to_clear(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.desktop.finished.privacy.ask_to_clear(PRACTICE, screen.window)
    question = screen.sees(QMessageBox)
    assert question.text() == "There are no past reports here."
    press(button(question, "Close"))


def test_past_reports_leave_the_list_at_the_start_after_the_chosen_days(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = saved(screen)
    privacy = screen.desktop.finished.privacy
    began = privacy._now()
    privacy._now = lambda: began + timedelta(days=31)
    screen.desktop.settings_desk.choices.change(list_days=30)
    privacy.look()
    screen.until(lambda: screen.desktop.queue.job(report) is None)
    assert screen.rows() == []
    assert (screen.folder / "women.csv").exists()


def test_settings_that_nobody_has_touched_are_not_written(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    settings(screen, "Files").close()
    assert screen.desktop.settings_desk.choices.now == Preferences()
    assert "file_name" not in kept(screen)


def test_what_was_set_last_is_kept_although_the_program_ends_at_once(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.desktop.settings_desk.choices.change(language="sv", list_days=7)
    screen.leave()
    assert (kept(screen)["language"], kept(screen)["list_days"]) == ("sv", 7)


def test_a_click_on_the_notification_brings_the_report_up(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    attention = screen.desktop.finished.attention
    attention.report_wanted.emit(report)
    assert screen.window.isVisible()
    current = screen.table.current_job()
    assert current is not None
    assert current.id == report
    assert screen.next_step(report) == "Save…"


def test_at_the_next_start_old_reports_are_gone_from_the_list_and_young_ones_stay(open_screen: OpenScreen) -> None:
    first = open_screen(practising=True)
    old, young = saved(first, "old.csv"), saved(first, "young.csv")
    ledger = first.desktop.queue._ledger
    ledger.change(old, since=first.job(old).since - timedelta(days=8))
    ledger.write(old)
    first.desktop.settings_desk.choices.change(list_days=7)
    assert first.leave()
    second = open_screen(practising=True)
    second.until(lambda: [job.id for job in second.desktop.queue.jobs()] == [young])
    assert sorted(file.name for file in second.folder.iterdir()) == ["old.csv", "young.csv"]

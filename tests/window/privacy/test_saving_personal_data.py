"""What is said of personal data when a file is saved: once, about formulas, and about folders that sync."""

from __future__ import annotations

from pathlib import Path

from hands import button, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from screen import OpenScreen, Screen
from settings_hands import kept, ready, saved

from apsis_desktop.jobs.job import JobState


def in_dropbox(screen: Screen) -> Path:
    folder = screen.folder / "Dropbox"
    folder.mkdir()
    return folder


def test_practice_reports_are_about_nobody(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    saved(screen)
    assert not any("personal data" in text for text in screen.notices())


def test_the_first_save_says_that_it_is_personal_data_until_that_is_answered_and_then_never_again(
    about_people: OpenScreen,
) -> None:
    screen = about_people(practising=True)
    saved(screen)
    note = screen.notice("contains personal data")
    days = screen.desktop.privacy.first_save.days
    assert days is not None
    assert days.currentData() == 30
    days.setFocus()
    QTest.keyClick(days, Qt.Key.Key_Up)
    press(button(note, "OK"))
    assert screen.desktop.services.preferences.now.reminder_days == 7
    screen.until(lambda: kept(screen).get("personal_data_told") is True and kept(screen).get("reminder_days") == 7)
    screen.menu(screen.desktop.services.queue.jobs()[0].id, "Save again…")
    screen.save_as("again.csv")
    screen.until((screen.folder / "again.csv").exists)
    screen.until(lambda: screen.desktop.services.queue.jobs()[0].saved_path == screen.folder / "again.csv")
    assert not any("personal data" in text for text in screen.notices())


def test_cells_that_a_spreadsheet_takes_for_formulas_are_told_of_once_with_their_columns(
    about_people: OpenScreen,
) -> None:
    screen = about_people(practising=True)
    for name, told in (("first.csv", True), ("second.csv", False)):
        report = ready(screen)
        waiting = screen.job(report).waiting_file
        assert waiting is not None
        heading, row, rest = waiting.read_text(encoding="utf-8").split("\n", 2)
        content = "\n".join([heading, "=" * len(row.encode()), rest])  # a stranger's, of the same length
        waiting.write_text(content, encoding="utf-8")
        screen.click(report)
        place = screen.save_as(name)
        screen.is_in(report, JobState.SAVED)
        if told:
            note = screen.notice("begin with =, +, - or @")
            assert heading.split(",")[0] in note.text()
            press(button(note, "Close"))
        screen.until(lambda: not screen.desktop.services.background._folders._busy)
        screen.until(lambda: bool(kept(screen).get("formula_columns_told")))
        assert not any("begin with =" in text for text in screen.notices())
        assert place.read_text(encoding="utf-8") == content


def test_a_folder_that_syncs_is_warned_of_once_and_before_anything_is_written_there(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    screen.folder = in_dropbox(screen)
    report = ready(screen)
    screen.click(report)
    screen.save_as("women.csv")
    note = screen.notice("syncs to Dropbox")
    assert (screen.job(report).state, list(screen.folder.iterdir())) == (JobState.READY, [])
    press(button(note, "Save here anyway"))
    screen.is_in(report, JobState.SAVED)
    saved(screen, "second.csv")
    assert not any("syncs to" in text for text in screen.notices())
    screen.until(lambda: kept(screen).get("synced_folders_told") == [str(screen.folder)])


def test_reports_of_the_practice_account_may_lie_anywhere(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.folder = in_dropbox(screen)
    saved(screen)
    assert not any("syncs to" in text for text in screen.notices())


def test_a_report_that_saves_itself_into_a_folder_that_syncs_is_told_of_once(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    folder = in_dropbox(screen)
    screen.desktop.services.preferences.change(saves_itself=True, saves_into=folder)
    screen.choose("Women")
    screen.is_in(screen.request(), JobState.SAVED)
    press(button(screen.notice("syncs to Dropbox"), "Close"))
    screen.is_in(screen.request(), JobState.SAVED)
    screen.until(lambda: kept(screen).get("synced_folders_told") == [str(folder)])
    assert not any("syncs to" in text for text in screen.notices())

"""Saved files that are still there after the chosen days."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

import pytest
from hands import button, press
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QListWidgetItem, QMessageBox
from screen import OpenScreen, Screen
from settings_hands import days_later, saved

from apsis_desktop.gui.privacy.saved_files_dialog import SavedFilesDialog

TRASH = "Recycle Bin" if sys.platform == "win32" else "trash"


def known_files(screen: Screen) -> set[str]:
    return {file.path.name for file in screen.desktop.services.store.saved_files()}


def looked(screen: Screen, days: int | None = None) -> None:
    """Let the program look for saved files, and wait until it has; `days` sets when to be reminded."""
    found: list[None] = []
    desk = screen.desktop.privacy.reminder
    note = desk.looked.connect(lambda: found.append(None))
    if days is None:
        desk.check()
    else:
        screen.desktop.services.preferences.change(reminder_days=days)
    screen.until(lambda: bool(found))
    desk.looked.disconnect(note)


def left_files(screen: Screen, part: str, action: str) -> SavedFilesDialog:
    press(button(screen.notice(part), action))
    return screen.sees(SavedFilesDialog)


def rows_of(dialog: SavedFilesDialog) -> dict[str, QListWidgetItem]:
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return {item.text().partition(",")[0]: item for item in items}


def test_after_the_chosen_days_the_files_that_are_still_there_can_be_deleted(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    reports = {name: saved(screen, name) for name in ("one.csv", "two.csv", "changed.csv", "kept.csv")}
    (screen.folder / "changed.csv").write_text("mine")
    days_later(screen, 29)
    looked(screen, 30)
    assert not any("a while ago" in text for text in screen.notices())
    days_later(screen, 2)
    screen.desktop.privacy.tidy_up()
    dialog = left_files(screen, "4 files you saved a while ago still exist", "Review files…")
    rows = rows_of(dialog)
    assert set(rows) == set(reports)
    ticked = {name for name, row in rows.items() if row.checkState() is Qt.CheckState.Checked}
    assert ticked == {"one.csv", "two.csv", "kept.csv"}
    assert "changed since" in rows["changed.csv"].text()
    assert str(screen.folder) in rows["one.csv"].text()
    assert rows["one.csv"].data(Qt.ItemDataRole.AccessibleTextRole).endswith(f", in {screen.folder}")
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "so that the changes are not lost" in said
    rows["kept.csv"].setCheckState(Qt.CheckState.Unchecked)
    press(button(dialog, f"Move 2 files to the {TRASH}"))
    screen.notice(f"2 files were moved to the {TRASH}.")
    assert sorted(file.name for file in screen.folder.iterdir()) == ["changed.csv", "kept.csv"]
    assert "was moved or deleted" in screen.says(reports["one.csv"])
    assert known_files(screen) == set()  # nobody is asked twice
    screen.desktop.privacy.reminder.note.clear()
    looked(screen)
    assert not any("a while ago" in text for text in screen.notices())


def test_a_window_that_stays_open_for_weeks_looks_again_twice_a_day(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    screen.desktop.services.preferences.change(reminder_days=7)  # looks at once, while nothing is saved yet
    saved(screen)
    privacy = screen.desktop.privacy
    began = privacy._now()
    privacy._now = lambda: began + timedelta(days=8)
    (clock,) = privacy.findChildren(QTimer)
    assert clock.interval() == 12 * 60 * 60 * 1000
    assert clock.isActive()
    clock.timeout.emit()  # nobody waits for half a day
    screen.notice("A file you saved a while ago still exists")


def test_a_file_that_changed_in_the_meantime_is_not_deleted_and_comes_up_again(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    saved(screen, "one.csv")
    days_later(screen, 8)
    screen.desktop.services.preferences.change(reminder_days=7)
    dialog = left_files(screen, "A file you saved a while ago still exists", "Review file…")
    (screen.folder / "one.csv").write_text("mine")
    press(button(dialog, f"Move one file to the {TRASH}"))
    screen.notice("Not deleted, because they are open in another program or were changed: one.csv")
    assert (screen.folder / "one.csv").read_text() == "mine"
    looked(screen)
    dialog = left_files(screen, "A file you saved a while ago still exists", "Review file…")
    assert "changed since" in rows_of(dialog)["one.csv"].text()
    dialog.reject()


def test_where_there_is_no_trash_a_file_is_deleted_for_good_only_when_that_is_said(
    about_people: OpenScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("apsis_desktop.app.saved_files_reminder.move_to_trash", lambda _path: False)
    screen = about_people(practising=True)
    report = saved(screen, "one.csv")
    days_later(screen, 8)
    screen.desktop.services.preferences.change(reminder_days=7)
    press(button(left_files(screen, "still exists", "Review file…"), f"Move one file to the {TRASH}"))
    note = screen.notice(f"Not deleted, because there is no {TRASH} on their disk: one.csv")
    assert (screen.folder / "one.csv").exists()
    press(button(note, "Delete permanently"))
    screen.notice("The file was deleted.")
    assert not (screen.folder / "one.csv").exists()
    assert "was moved or deleted" in screen.says(report)


def test_each_file_that_a_report_was_saved_as_comes_up(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    report = saved(screen, "first.csv")
    screen.menu(report, "Save again…")
    screen.save_as("second.csv")
    screen.is_saved_as(report, screen.folder / "second.csv")
    screen.until(lambda: known_files(screen) == {"first.csv", "second.csv"})
    days_later(screen, 8)
    screen.desktop.services.preferences.change(reminder_days=7)
    dialog = left_files(screen, "2 files you saved a while ago", "Review files…")
    assert set(rows_of(dialog)) == {"first.csv", "second.csv"}
    rows_of(dialog)["second.csv"].setCheckState(Qt.CheckState.Unchecked)
    press(button(dialog, f"Move one file to the {TRASH}"))
    screen.notice(f"The file was moved to the {TRASH}.")
    assert "second.csv" in screen.says(report)
    assert "moved or deleted" not in screen.says(report)


@pytest.mark.parametrize("cleared", [False, True], ids=["removed", "cleared"])
def test_a_file_comes_up_although_its_report_has_left_the_list(about_people: OpenScreen, cleared: bool) -> None:
    screen = about_people(practising=True)
    report = saved(screen, "one.csv")
    looked(screen, 7)
    if cleared:
        screen.desktop.privacy.ask_to_clear()
        question = screen.sees(QMessageBox)
        assert "you will still be reminded of them" in question.informativeText()
        press(button(question, "Clear"))
    else:
        screen.menu(report, "Remove from the list")
    screen.until(lambda: screen.rows() == [])
    days_later(screen, 8)
    looked(screen)
    assert set(rows_of(left_files(screen, "still exists", "Review file…"))) == {"one.csv"}


def test_without_a_reminder_the_file_of_a_report_that_has_left_the_list_is_forgotten(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    removed, _listed = saved(screen, "removed.csv"), saved(screen, "listed.csv")
    screen.menu(removed, "Remove from the list")
    store = screen.desktop.services.store
    screen.until(lambda: len(store.load()) == 1)
    assert known_files(screen) == {"listed.csv", "removed.csv"}
    screen.desktop.privacy.tidy_up()
    screen.until(lambda: known_files(screen) == {"listed.csv"})


def test_a_file_on_a_drive_that_is_away_comes_up_when_the_drive_is_back(
    about_people: OpenScreen, tmp_path: Path
) -> None:
    screen = about_people(practising=True)
    saved(screen, "one.csv")
    away = screen.folder.rename(tmp_path / "away")
    days_later(screen, 8)
    looked(screen, 7)
    assert not any("a while ago" in text for text in screen.notices())
    away.rename(screen.folder)
    looked(screen)
    screen.notice("A file you saved a while ago still exists")


def test_nothing_is_said_any_more_of_files_that_somebody_has_deleted_meanwhile(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    saved(screen, "one.csv")
    days_later(screen, 8)
    looked(screen, 7)
    screen.notice("still exists")
    (screen.folder / "one.csv").unlink()
    looked(screen)
    assert not any("still exists" in text for text in screen.notices())
    assert known_files(screen) == set()

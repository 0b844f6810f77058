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
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QListWidgetItem, QMenu, QMessageBox
from screen import OpenScreen, Screen

from apsis_desktop.gui.privacy.saved_files_dialog import SavedFilesDialog
from apsis_desktop.gui.settings.dialog import SettingsDialog
from apsis_desktop.jobs.job import JobState
from apsis_desktop.settings.preferences import Preferences


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
    file = screen.desktop.services.paths.config / "settings.json"
    content: dict[str, object] = json.loads(file.read_text()) if file.exists() else {}
    return content


def choose_folder(screen: Screen, dialog: SettingsDialog, folder: Path) -> None:
    """Give back from the dialog for folders what a person chose there."""
    screen.until(lambda: bool(dialog.findChildren(QFileDialog)))
    picker = dialog.findChildren(QFileDialog)[0]
    picker.fileSelected.emit(str(folder))
    picker.reject()


def ready(screen: Screen) -> str:
    if not screen.desktop.services.queue.jobs():  # what is chosen stays chosen
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
    assert screen.desktop.services.queue._running.at_once == 2
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
    assert list(screen.desktop.services.paths.waiting.iterdir()) == []


def test_what_cannot_be_saved_by_itself_is_ready_and_says_why(open_screen: OpenScreen, tmp_path: Path) -> None:
    screen = open_screen(practising=True)
    screen.desktop.services.choices.change(saves_itself=True, saves_into=tmp_path / "gone")
    report = ready(screen)
    screen.until(lambda: "is not there" in screen.says(report))
    assert screen.next_step(report) == "Save…"
    screen.click(report)
    screen.save_as("women.csv")
    screen.is_in(report, JobState.SAVED)


def test_a_report_that_was_ready_before_is_left_to_the_person(open_screen: OpenScreen, tmp_path: Path) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    screen.desktop.services.choices.change(saves_itself=True, saves_into=tmp_path)
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
    days = screen.desktop.privacy.first_save.days
    assert days is not None
    assert days.currentData() == 30
    days.setFocus()
    QTest.keyClick(days, Qt.Key.Key_Up)
    press(button(note, "OK"))
    assert screen.desktop.services.choices.now.reminder_days == 7
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


def in_dropbox(screen: Screen) -> Path:
    folder = screen.folder / "Dropbox"
    folder.mkdir()
    return folder


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
    screen.desktop.services.choices.change(saves_itself=True, saves_into=folder)
    screen.choose("Women")
    screen.is_in(screen.ask(), JobState.SAVED)
    press(button(screen.notice("syncs to Dropbox"), "Close"))
    screen.is_in(screen.ask(), JobState.SAVED)
    screen.until(lambda: kept(screen).get("synced_folders_told") == [str(folder)])
    assert not any("syncs to" in text for text in screen.notices())


def days_later(screen: Screen, days: int) -> None:
    privacy = screen.desktop.privacy
    later = privacy._now() + timedelta(days=days)
    privacy._now = lambda: later
    privacy._agreed_time = lambda connection_id: later  # noqa: ARG005 - its name is part of the type


def known_files(screen: Screen) -> set[str]:
    return {file.path.name for file in screen.desktop.services.store.saved_files()}


def looked(screen: Screen, days: int | None = None) -> None:
    """Let the program look for saved files, and wait until it has; `days` sets when to be reminded."""
    found: list[None] = []
    desk = screen.desktop.privacy.reminder
    note = desk.looked.connect(lambda: found.append(None))
    if days is None:
        desk.look()
    else:
        screen.desktop.services.choices.change(reminder_days=days)
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
    screen.desktop.privacy.look()
    dialog = left_files(screen, "4 files that you saved a while ago are still there", "Look at them…")
    rows = rows_of(dialog)
    assert set(rows) == set(reports)
    ticked = {name for name, row in rows.items() if row.checkState() is Qt.CheckState.Checked}
    assert ticked == {"one.csv", "two.csv", "kept.csv"}
    assert "changed since" in rows["changed.csv"].text()
    assert str(screen.folder) in rows["one.csv"].text()
    assert rows["one.csv"].data(Qt.ItemDataRole.AccessibleTextRole).endswith(f", in {screen.folder}")
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "what was changed in it would go with it" in said
    rows["kept.csv"].setCheckState(Qt.CheckState.Unchecked)
    press(button(dialog, "Move 2 files to the trash"))
    screen.notice("2 files are in the trash.")
    assert sorted(file.name for file in screen.folder.iterdir()) == ["changed.csv", "kept.csv"]
    assert "was moved or deleted" in screen.says(reports["one.csv"])
    assert known_files(screen) == set()  # nobody is asked twice
    screen.desktop.privacy.reminder.note.clear()
    looked(screen)
    assert not any("a while ago" in text for text in screen.notices())


def test_a_window_that_stays_open_for_weeks_looks_again_twice_a_day(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    screen.desktop.services.choices.change(reminder_days=7)  # looks at once, while nothing is saved yet
    saved(screen)
    privacy = screen.desktop.privacy
    began = privacy._now()
    privacy._now = lambda: began + timedelta(days=8)
    (clock,) = privacy.findChildren(QTimer)
    assert clock.interval() == 12 * 60 * 60 * 1000
    clock.setInterval(1)  # nobody waits for half a day
    screen.notice("A file that you saved a while ago is still there")


def test_a_file_that_changed_in_the_meantime_is_not_deleted_and_comes_up_again(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    saved(screen, "one.csv")
    days_later(screen, 8)
    screen.desktop.services.choices.change(reminder_days=7)
    dialog = left_files(screen, "A file that you saved a while ago is still there", "Look at it…")
    (screen.folder / "one.csv").write_text("mine")
    press(button(dialog, "Move one file to the trash"))
    screen.notice("Not deleted, as it is open in another program or was changed: one.csv")
    assert (screen.folder / "one.csv").read_text() == "mine"
    looked(screen)
    dialog = left_files(screen, "A file that you saved a while ago is still there", "Look at it…")
    assert "changed since" in rows_of(dialog)["one.csv"].text()
    dialog.reject()


def test_where_there_is_no_trash_a_file_is_deleted_for_good_only_when_that_is_said(
    about_people: OpenScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("apsis_desktop.app.saved_files_reminder.move_to_trash", lambda _path: False)
    screen = about_people(practising=True)
    report = saved(screen, "one.csv")
    days_later(screen, 8)
    screen.desktop.services.choices.change(reminder_days=7)
    press(button(left_files(screen, "is still there", "Look at it…"), "Move one file to the trash"))
    note = screen.notice("Not deleted, as there is no trash where they are: one.csv")
    assert (screen.folder / "one.csv").exists()
    press(button(note, "Delete for good"))
    screen.notice("The file is deleted.")
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
    screen.desktop.services.choices.change(reminder_days=7)
    dialog = left_files(screen, "2 files that you saved a while ago", "Look at them…")
    assert set(rows_of(dialog)) == {"first.csv", "second.csv"}
    rows_of(dialog)["second.csv"].setCheckState(Qt.CheckState.Unchecked)
    press(button(dialog, "Move one file to the trash"))
    screen.notice("The file is in the trash.")
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
        assert "you are still reminded of them" in question.informativeText()
        press(button(question, "Clear"))
    else:
        screen.menu(report, "Remove from the list")
    screen.until(lambda: screen.rows() == [])
    days_later(screen, 8)
    looked(screen)
    assert set(rows_of(left_files(screen, "is still there", "Look at it…"))) == {"one.csv"}


def test_without_a_reminder_the_file_of_a_report_that_has_left_the_list_is_forgotten(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    removed, _listed = saved(screen, "removed.csv"), saved(screen, "listed.csv")
    screen.menu(removed, "Remove from the list")
    store = screen.desktop.services.store
    screen.until(lambda: len(store.load()) == 1)
    assert known_files(screen) == {"listed.csv", "removed.csv"}
    screen.desktop.privacy.look()
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
    screen.notice("A file that you saved a while ago is still there")


def test_nothing_is_said_any_more_of_files_that_somebody_has_deleted_meanwhile(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    saved(screen, "one.csv")
    days_later(screen, 8)
    looked(screen, 7)
    screen.notice("is still there")
    (screen.folder / "one.csv").unlink()
    looked(screen)
    assert not any("is still there" in text for text in screen.notices())
    assert known_files(screen) == set()


def test_past_reports_are_cleared_and_files_and_the_rest_stay(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = saved(screen)
    waiting = ready(screen)
    screen.window.menus._fill_report()
    entry(screen, "Clear past reports…").trigger()
    question = screen.sees(QMessageBox)
    assert question.text() == "Take one past report off the list?"
    press(button(question, "Clear"))
    screen.until(lambda: screen.rows() == ["Women"])
    assert screen.desktop.services.queue.job(report) is None
    assert screen.job(waiting).state is JobState.READY
    assert (screen.folder / "women.csv").exists()
    store = screen.desktop.services.store
    screen.until(lambda: [job.id for job in store.load()] == [waiting])
    press(button(screen.notice("is removed from the list"), "Bring it back"))
    assert screen.job(report).state is JobState.SAVED


def test_without_past_reports_there_is_nothing_to_clear(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.desktop.privacy.ask_to_clear()
    question = screen.sees(QMessageBox)
    assert question.text() == "There are no past reports here."
    press(button(question, "Close"))


def test_past_reports_leave_the_list_as_soon_as_that_is_set_and_come_back_with_the_setting(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen(practising=True)
    report, waiting = saved(screen), ready(screen)
    days_later(screen, 31)
    dialog = settings(screen, "Privacy")
    listed = dialog.privacy.listed
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Up)
    assert screen.desktop.services.choices.now.list_days == 90
    assert len(screen.rows()) == 2
    QTest.keyClick(listed, Qt.Key.Key_Up)
    assert screen.desktop.services.queue.job(report) is None
    assert screen.rows() == ["Women"]
    assert screen.job(waiting).state is JobState.READY
    assert (screen.folder / "women.csv").exists()
    QTest.keyClick(listed, Qt.Key.Key_Up)
    assert screen.desktop.services.choices.now.list_days == 7
    dialog.close()
    note = screen.notice("“Women” is removed from the list. Its saved file stays where it is.")
    press(button(note, "Bring it back"))
    assert screen.job(report).state is JobState.SAVED
    assert screen.desktop.services.choices.now.list_days == 90
    store = screen.desktop.services.store
    screen.until(lambda: {job.id for job in store.load()} == {report, waiting})
    assert not any("removed from the list" in text for text in screen.notices())


def test_a_length_that_is_taken_back_by_hand_brings_the_reports_back(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = saved(screen)
    days_later(screen, 31)
    choices = screen.desktop.services.choices
    choices.change(list_days=7)
    assert screen.rows() == []
    choices.change(list_days=90)
    assert screen.job(report).state is JobState.SAVED
    assert not any("removed from the list" in text for text in screen.notices())


def test_a_window_that_stays_open_lets_past_reports_go_without_a_word(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    saved(screen)
    screen.desktop.services.choices.change(list_days=30)
    days_later(screen, 31)
    screen.desktop.privacy.look()
    assert screen.rows() == []
    assert not any("removed from the list" in text for text in screen.notices())


def test_settings_that_nobody_has_touched_are_not_written(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    settings(screen, "Files").close()
    assert screen.desktop.services.choices.now == Preferences()
    assert "file_name" not in kept(screen)


def test_what_was_set_last_is_kept_although_the_program_ends_at_once(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.desktop.services.choices.change(language="sv", list_days=7)
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


def test_at_the_next_start_old_reports_are_gone_from_the_list_and_young_ones_stay(open_screen: OpenScreen) -> None:
    first = open_screen(practising=True)
    old, young = saved(first, "old.csv"), saved(first, "young.csv")
    ledger = first.desktop.services.queue._ledger
    ledger.change(old, since=first.job(old).since - timedelta(days=8))
    ledger.write(old)
    first.desktop.services.choices.change(list_days=7)
    assert first.leave()
    second = open_screen(practising=True)
    second.until(lambda: [job.id for job in second.desktop.services.queue.jobs()] == [young])
    assert sorted(file.name for file in second.folder.iterdir()) == ["old.csv", "young.csv"]

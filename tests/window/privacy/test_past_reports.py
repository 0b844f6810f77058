"""Past reports leave the list, by hand or after the chosen days."""

from __future__ import annotations

from datetime import timedelta

from hands import button, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from screen import OpenScreen
from settings_hands import days_later, entry, open_settings, ready, saved

from apsis_desktop.jobs.job import JobState


def test_past_reports_are_cleared_and_files_and_the_rest_stay(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = saved(screen)
    waiting = ready(screen)
    screen.window.menus._fill_report()
    entry(screen, "Clear past reports…").trigger()
    question = screen.sees(QMessageBox)
    assert question.text() == "Remove one past report from the list?"
    press(button(question, "Clear"))
    screen.until(lambda: screen.rows() == ["Women"])
    assert screen.desktop.services.queue.job(report) is None
    assert screen.job(waiting).state is JobState.READY
    assert (screen.folder / "women.csv").exists()
    store = screen.desktop.services.store
    screen.until(lambda: [job.id for job in store.load()] == [waiting])
    press(button(screen.notice("was removed from the list"), "Undo"))
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
    dialog = open_settings(screen, "Privacy")
    listed = dialog.privacy.listed
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Up)
    assert screen.desktop.services.preferences.now.list_days == 90
    assert len(screen.rows()) == 2
    QTest.keyClick(listed, Qt.Key.Key_Up)
    assert screen.desktop.services.queue.job(report) is None
    assert screen.rows() == ["Women"]
    assert screen.job(waiting).state is JobState.READY
    assert (screen.folder / "women.csv").exists()
    QTest.keyClick(listed, Qt.Key.Key_Up)
    assert screen.desktop.services.preferences.now.list_days == 7
    dialog.close()
    note = screen.notice("“Women” was removed from the list. Its saved file is kept.")
    press(button(note, "Undo"))
    assert screen.job(report).state is JobState.SAVED
    assert screen.desktop.services.preferences.now.list_days == 90
    store = screen.desktop.services.store
    screen.until(lambda: {job.id for job in store.load()} == {report, waiting})
    assert not any("removed from the list" in text for text in screen.notices())


def test_a_length_that_is_taken_back_by_hand_brings_the_reports_back(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    report = saved(screen)
    days_later(screen, 31)
    preferences = screen.desktop.services.preferences
    preferences.change(list_days=7)
    assert screen.rows() == []
    preferences.change(list_days=90)
    assert screen.job(report).state is JobState.SAVED
    assert not any("removed from the list" in text for text in screen.notices())


def test_a_window_that_stays_open_lets_past_reports_go_without_a_word(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    saved(screen)
    screen.desktop.services.preferences.change(list_days=30)
    days_later(screen, 31)
    screen.desktop.privacy.tidy_up()
    assert screen.rows() == []
    assert not any("removed from the list" in text for text in screen.notices())


def test_at_the_next_start_old_reports_are_gone_from_the_list_and_young_ones_stay(open_screen: OpenScreen) -> None:
    first = open_screen(practising=True)
    old, young = saved(first, "old.csv"), saved(first, "young.csv")
    ledger = first.desktop.services.queue._ledger
    ledger.change(old, since=first.job(old).since - timedelta(days=8))
    ledger.write(old)
    first.desktop.services.preferences.change(list_days=7)
    assert first.leave()
    second = open_screen(practising=True)
    second.until(lambda: [job.id for job in second.desktop.services.queue.jobs()] == [young])
    assert sorted(file.name for file in second.folder.iterdir()) == ["old.csv", "young.csv"]

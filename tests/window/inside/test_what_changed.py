"""What has changed is seen in a window of its own, and those people are saved into a file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hands import button, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from screen import Screen
from two_reports import (
    HEAD,
    NOW,
    chooses_file,
    list_of,
    opens,
    saved,
    screen,
    shows,
)

from apsis_desktop.api.report_request import Profiles
from apsis_desktop.gui.inside.changes_window import ChangesWindow
from apsis_desktop.jobs.job import JobState
from apsis_desktop.lists.inside.open_comparison import Which

__all__ = ["screen"]


def test_it_says_who_is_new_gone_and_changed_since_the_report_before(screen: Screen) -> None:
    window = opens(screen)
    assert window.summary.text() == "2 new, 1 gone, 1 changed (Points 1)"
    assert [one.text() for one in window.people.kinds.buttons()] == ["New 2", "Gone 1", "Changed 1"]
    assert shows(screen, window, Which.NEW, "4", "5")[0][1:] in (["åsa@x.se", "10"], ["eva@x.se", "9"])
    assert "but not in the report from today" in window.people.meaning.text().replace("\N{NO-BREAK SPACE}", " ")
    assert shows(screen, window, Which.GONE, "1") == [["1", "ann@x.se", "5"]]
    assert shows(screen, window, Which.CHANGED, "2") == [["2", "bo@x.se", "6", "60", "Points"]]
    shows(screen, window, Which.NEW, "4", "5")
    window.people.search.setText("asa")
    shows(screen, window, Which.NEW, "4")
    window.people.search.setText("nobody at all")
    screen.until(lambda: not window.people.table.isVisible())


def test_the_columns_are_as_wide_as_what_is_first_in_them_needs_also_in_another_comparison(screen: Screen) -> None:
    address = "someone-with-a-long-name@example.com"
    (screen.folder / "before.csv").write_bytes(list_of(*NOW))
    other = screen.folder / "other.csv"
    other.write_bytes(list_of(*NOW, f"9,{address},1"))
    window = opens(screen)
    screen.until(lambda: window.people.table.rows.columnCount() == 3)
    assert window.summary.text() == "0 new, 0 gone, 0 changed"
    chooses_file(screen, window, other)
    shows(screen, window, Which.GONE, "9")
    table = window.people.table
    assert table.columnWidth(1) > table.fontMetrics().horizontalAdvance(address)


def test_these_people_are_saved_into_a_file_and_nothing_else_is_left(screen: Screen) -> None:
    window = opens(screen)
    shows(screen, window, Which.NEW, "4", "5")
    press(window.save)
    path = screen.save_as("new people.csv")
    screen.until(path.exists)
    screen.until(lambda: "2 rows were saved in saved as new people.csv" in window.notice.text())
    assert saved(path) == [HEAD.split(","), ["4", "åsa@x.se", "10"], ["5", "eva@x.se", "9"]]
    assert sorted(one.name for one in screen.folder.iterdir()) == ["before.csv", "new people.csv"]
    files = screen.desktop.services.store.saved_files()
    assert path in [file.path for file in files], "the reminder to delete it knows of it"
    work = screen.desktop.services.paths.work
    assert list(work.iterdir()), "both lists are open"
    window.close()
    screen.until(lambda: list(work.iterdir()) == [])


def test_a_folder_that_syncs_to_a_cloud_is_asked_about_before_people_are_saved_there(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen.desktop.services.cloud_folders, "_look", lambda _folder: "OneDrive")
    window = opens(screen)
    press(window.save)
    path = screen.save_as("new people.csv")
    screen.until(lambda: "syncs to OneDrive" in window.notice.text())
    assert not path.exists()
    press(button(window.notice, "Save here anyway"))
    screen.until(path.exists)
    screen.until(lambda: "2 rows were saved in" in window.notice.text())


def test_all_but_those_in_a_list_of_addresses_are_saved(screen: Screen) -> None:
    stop = screen.folder / "stop.csv"
    stop.write_bytes(list_of(" BO@x.se", "eva@x.se", head="E-post"))
    window = opens(screen)
    chooses_file(screen, window, stop)
    screen.until(lambda: "Choose a column" in window.summary.text())
    assert not window.save.isEnabled()
    combo = window.by.column
    combo.setCurrentIndex(combo.findText("Email"))
    combo.activated.emit(combo.currentIndex())
    screen.until(lambda: "2 new" in window.summary.text())
    shows(screen, window, Which.NEW, "3", "4")
    assert window.people.meaning.text() == "In this report, but not in stop.csv: all but those in that file."
    press(window.save)
    path = screen.save_as("all but those.csv")
    screen.until(path.exists)
    assert saved(path)[1:] == [["3", "cid@x.se", "7"], ["4", "åsa@x.se", "10"]]


def test_a_report_of_another_request_can_be_chosen_below(screen: Screen) -> None:
    (later,) = (job for job in screen.desktop.services.queue.jobs() if job.state is JobState.READY)
    (before,) = (job for job in screen.desktop.services.queue.jobs() if job.state is JobState.SAVED)
    men = replace(before, id="0123456789abcdef", selection=replace(before.selection, profiles=Profiles.KNOWN))
    screen.desktop.services.queue.bring_back([replace(men, given_name="Men in Norway", contents=None)])
    window = opens(screen)
    assert window.summary.text() == "2 new, 1 gone, 1 changed (Points 1)", "the same request is what is compared with"
    combo = window.compare_with.combo
    screen.until(lambda: combo.count() == 2)
    assert combo.currentIndex() == 0
    assert combo.itemText(0).startswith("Women · today")
    assert combo.itemText(1).startswith("Men in Norway · today")
    assert combo.itemText(1).endswith(" · different selection of people")
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    screen.until(lambda: "a report of a different selection of people" in window.notes.text())
    assert window.compare_with.source is not None
    assert window.compare_with.source.file == before.saved_path
    assert later.id == window.job.id


def test_lists_without_a_column_in_common_tell_of_no_changes(screen: Screen) -> None:
    other = screen.folder / "other.csv"
    other.write_bytes(list_of("2,x", "9,y", head="Export key,Remark"))
    window = opens(screen)
    chooses_file(screen, window, other)
    screen.until(lambda: window.summary.text() == "3 new, 1 gone, no columns to compare")
    assert [one.text() for one in window.people.kinds.buttons()] == ["New 3", "Gone 1", "Changed"]
    window.people.kinds.set_value(Which.CHANGED)
    screen.until(lambda: "No columns to compare" in [one.text() for one in window.people.findChildren(QLabel)])
    assert not window.save.isEnabled()


def test_a_file_that_was_changed_since_it_was_saved_is_named(screen: Screen) -> None:
    (screen.folder / "before.csv").write_bytes(list_of("2,bo@x.se,6,x", head=f"{HEAD},Remark"))
    window = opens(screen)
    assert window.summary.text() == "3 new, 0 gone, 1 changed (Points 1)"
    assert "before.csv was changed since it was saved" in window.notice.text()
    assert window.compare_with.combo.currentText().endswith("changed since it was saved")
    assert "so not compared: Remark." in window.notes.text()


def test_the_reports_own_file_is_named_too_where_it_was_changed(screen: Screen) -> None:
    (ready,) = (job.id for job in screen.desktop.services.queue.jobs() if job.state is JobState.READY)
    screen.click(ready)
    path = screen.save_as("now.csv")
    screen.is_in(ready, JobState.SAVED)
    path.write_bytes(list_of("2,bo@x.se,6"))
    screen.menu(ready, "Compare…")
    window = screen.sees(ChangesWindow)
    screen.until(lambda: window.summary.text() == "0 new, 2 gone, 0 changed")
    screen.until(lambda: "now.csv was changed since it was saved" in window.notice.text())


def test_without_an_earlier_file_one_is_asked_for(screen: Screen) -> None:
    (screen.folder / "before.csv").unlink()
    window = opens(screen)
    screen.until(lambda: "Choose a file to compare with" in window.summary.text())
    assert not window.save.isEnabled()
    other = screen.folder / "other.csv"
    other.write_bytes(list_of("2,bo@x.se,60", "9,new@x.se,1"))
    chooses_file(screen, window, other)
    screen.until(lambda: window.summary.text() == "3 new, 1 gone, 0 changed")


def test_a_file_that_is_no_list_is_named_and_another_one_helps(screen: Screen) -> None:
    broken = screen.folder / "broken.csv"
    broken.write_bytes(list_of("1,2,3,4,5,6"))
    window = opens(screen)
    chooses_file(screen, window, broken)
    screen.until(lambda: "broken.csv" in window.notice.text())
    assert not window.people.isEnabled()
    window.compare_with.combo.setCurrentIndex(0)
    window.compare_with.combo.activated.emit(0)
    screen.until(lambda: window.summary.text().startswith("2 new"))
    assert not window.notice.isVisible()


def test_the_window_opens_once_and_closes_by_escape(screen: Screen) -> None:
    window = opens(screen)
    assert opens(screen) is window
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not screen.window.findChildren(ChangesWindow)
    work = screen.desktop.services.paths.work
    screen.until(lambda: list(work.iterdir()) == [])


def test_the_program_can_be_closed_while_the_window_is_open(screen: Screen) -> None:
    opens(screen)
    assert screen.leave()
    assert list(screen.desktop.services.paths.work.iterdir()) == []

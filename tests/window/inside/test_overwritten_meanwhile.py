"""A file that is overwritten while it is compared: that is said, nothing of two lists is shown, and it goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands import button, press
from screen import Screen
from two_reports import NOW, cells, list_of, opens, saved, screen, shows, states

from apsis_desktop.gui.inside.changes_window import ChangesWindow
from apsis_desktop.jobs.job import JobState
from apsis_desktop.lists.inside.open_comparison import Which

__all__ = ["screen"]


def test_a_list_that_was_overwritten_is_compared_again_at_a_press(screen: Screen) -> None:
    window = opens(screen)
    shows(screen, window, Which.NEW, "4", "5")
    (screen.folder / "before.csv").write_bytes(list_of("2,bo@x.se,61", "8,hal@x.se,1", "9,ivo@x.se,1"))
    window.people.kinds.set_value(Which.GONE)
    screen.until(lambda: "before.csv was changed by another program" in window.notice.text())
    assert not window.people.isEnabled()
    assert not window.save.isEnabled()
    press(button(window.notice, "Compare again"))
    screen.until(lambda: window.summary.text() == "3 new, 2 gone, 1 changed (Points 1)")
    shows(screen, window, Which.GONE, "8", "9")


def test_a_report_that_is_saved_and_worked_on_is_still_compared_as_it_came(screen: Screen) -> None:
    window = opens(screen)
    shows(screen, window, Which.GONE, "1")
    screen.click(window.job.id)
    place = screen.save_as("now.csv")
    screen.until(lambda: JobState.READY not in states(screen))
    place.write_bytes(list_of("7,gus@x.se,1"))
    assert place.stat().st_nlink == 1
    rows = shows(screen, window, Which.NEW, "4", "5")
    press(window.save)
    people = save(screen, window)
    assert saved(people)[1:] == sorted(rows) == sorted(row.split(",") for row in NOW[2:])
    assert cells(screen, window) == rows


def save(screen: Screen, window: ChangesWindow) -> Path:
    path = screen.save_as("new people.csv", kind="CSV (")
    screen.until(lambda: "2 rows were saved" in window.notice.text())
    return path


def test_nothing_is_saved_in_a_folder_that_syncs_where_comparing_again_is_what_is_agreed_to(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen.desktop.services.cloud_folders, "_look", lambda _folder: "OneDrive")
    window = opens(screen)
    shows(screen, window, Which.NEW, "4", "5")
    press(window.save)
    place = screen.save_as("new people.csv", kind="CSV (")
    screen.until(lambda: "syncs to OneDrive" in window.notice.text())
    (screen.folder / "before.csv").write_bytes(list_of("2,bo@x.se,61", "8,hal@x.se,1", "9,ivo@x.se,1"))
    window.people.kinds.set_value(Which.GONE)
    screen.until(lambda: "before.csv was changed by another program" in window.notice.text())
    press(button(window.notice, "Compare again"))
    screen.until(lambda: window.summary.text() == "3 new, 2 gone, 1 changed (Points 1)")
    assert screen.desktop.services.cloud_folders.service(window.job, place.parent) == "OneDrive"
    assert not place.exists()

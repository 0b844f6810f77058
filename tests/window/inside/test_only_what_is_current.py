"""Nothing of an earlier result is shown or saved as if it were what is chosen now."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands import button, press
from looked_inside import opened
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from screen import Screen
from two_reports import chooses_file, list_of, opens, saved, screen, shows

from apsis_desktop.gui.inside.changes_window import ChangesWindow
from apsis_desktop.jobs.job import JobState
from apsis_desktop.lists.inside.open_comparison import Which

__all__ = ["screen"]


def chooses(combo_owner: ChangesWindow, heading: str, *, other: bool = False) -> None:
    combo = combo_owner.by.other_column if other else combo_owner.by.column
    combo.setCurrentIndex(combo.findText(heading))
    combo.activated.emit(combo.currentIndex())


def shows_no_result(window: ChangesWindow) -> bool:
    return (
        not window.save.isEnabled()
        and not window.people.isEnabled()
        and not window.people.table.isVisible()
        and not window.notes.isVisible()
        and not any(character.isdigit() for character in window.summary.text())
        and not any(character.isdigit() for one in window.people.kinds.buttons() for character in one.text())
    )


@pytest.fixture
def without_email(screen: Screen) -> Path:
    file = screen.folder / "stop.csv"
    file.write_bytes(list_of("2,bo@x.se,60", "9,ida@x.se,1", head="Export key,E-post,Points"))
    return file


def test_while_the_other_lists_column_is_not_chosen_nothing_is_shown_nor_saved(
    screen: Screen, without_email: Path
) -> None:
    window = opens(screen)
    chooses_file(screen, window, without_email)
    screen.until(lambda: window.summary.text() == "3 new, 1 gone, 0 changed")
    shows(screen, window, Which.NEW, "3", "4", "5")
    chooses(window, "Email")
    assert shows_no_result(window)
    assert window.summary.text() == "Choose the matching column in the other list."
    assert window.by.other_column.isVisible()
    chooses(window, "E-post", other=True)
    assert shows_no_result(window), "it is being compared"
    screen.until(lambda: window.summary.text().startswith("3 new, 1 gone"))
    assert window.save.isEnabled()


def test_nothing_comes_of_a_comparison_that_ran_when_the_choice_became_incomplete(
    screen: Screen, without_email: Path
) -> None:
    window = opens(screen)
    chooses_file(screen, window, without_email)
    screen.until(lambda: window.summary.text() == "3 new, 1 gone, 0 changed")
    chooses(window, "Points")
    assert shows_no_result(window), "it is being compared"
    chooses(window, "Email")
    work = screen.desktop.services.paths.work
    screen.until(lambda: list(work.iterdir()) == [])
    assert shows_no_result(window)
    assert not window.busy.isVisible()


def test_while_another_list_is_compared_nothing_of_the_one_before_is_shown(screen: Screen, without_email: Path) -> None:
    window = opens(screen)
    shows(screen, window, Which.NEW, "4", "5")
    window.compare_with.take_file(str(without_email))
    assert shows_no_result(window)
    assert not window.by.column.isEnabled(), "its columns are those of the list before"
    screen.until(lambda: window.summary.text() == "3 new, 1 gone, 0 changed")


def test_after_a_comparison_that_failed_nothing_is_shown_nor_saved(screen: Screen) -> None:
    broken = screen.folder / "broken.csv"
    broken.write_bytes(list_of("1,2,3,4,5,6"))
    window = opens(screen)
    shows(screen, window, Which.NEW, "4", "5")
    chooses_file(screen, window, broken)
    screen.until(lambda: "broken.csv" in window.notice.text())
    assert shows_no_result(window)


def test_people_of_another_kind_are_gone_from_the_table_at_once(screen: Screen) -> None:
    window = opens(screen)
    shows(screen, window, Which.NEW, "4", "5")
    assert window.people.table.isVisible()
    window.people.kinds.buttons()[1].click()
    assert "not in this report" in window.people.meaning.text()
    assert not window.people.table.isVisible(), "those in it are not gone but new"
    screen.until(window.people.table.isVisible)


def test_what_is_compared_stays_while_it_is_saved(screen: Screen) -> None:
    window = opens(screen)
    shows(screen, window, Which.NEW, "4", "5")
    press(window.save)
    assert not window.choices.isEnabled(), "the folder to begin in is looked for"
    path = screen.save_as("new people.csv")
    assert not window.choices.isEnabled()
    press(window.save)
    screen.until(lambda: "were saved in" in window.notice.text())
    assert window.choices.isEnabled()
    assert not window.findChildren(QFileDialog), "they were being saved already"
    assert [row[0] for row in saved(path)[1:]] == ["4", "5"]


def test_those_who_are_new_are_shown_again_after_a_list_in_which_nobody_was(screen: Screen) -> None:
    everybody, few = screen.folder / "everybody.csv", screen.folder / "few.csv"
    everybody.write_bytes(list_of("2,bo@x.se,60", "3,cid@x.se,7", "4,å@x.se,1", "5,eva@x.se,9", "6,f@x.se,1"))
    few.write_bytes(list_of("2,bo@x.se,60", "8,h@x.se,1"))
    window = opens(screen)
    chooses_file(screen, window, everybody)
    screen.until(lambda: window.people.which() is Which.GONE)
    chooses_file(screen, window, few)
    screen.until(lambda: window.summary.text().startswith("3 new, 1 gone"))
    assert window.people.which() is Which.NEW


def test_enter_presses_the_button_that_has_the_keyboard(screen: Screen) -> None:
    (ready,) = (job for job in screen.desktop.services.queue.jobs() if job.state is JobState.READY)
    screen.menu(ready.id, "Look inside")
    window = opened(screen)
    step = button(window, "Compare…")
    step.setFocus()
    QTest.keyClick(step, Qt.Key.Key_Return)
    changes = screen.sees(ChangesWindow)
    screen.until(lambda: not changes.busy.isVisible())

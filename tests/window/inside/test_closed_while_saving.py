"""A window that is closed while people of it are being saved: the file comes all the same, or closing says it won't."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hands import button, press
from hung_folder import HungFolder, hung
from looked_inside import opened
from PySide6.QtWidgets import QFileDialog, QWidget
from screen import OpenScreen, Screen
from two_reports import list_of, opens, saved, screen, shows

from apsis_desktop.gui.inside.changes_window import ChangesWindow
from apsis_desktop.gui.inside.window import InsideWindow
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.window.closing_question import ClosingQuestion
from apsis_desktop.lists.inside.open_comparison import Which

__all__ = ["hung", "screen"]


def picks(screen: Screen, place: Path) -> None:
    """Choose a place in the file dialog, as a platform's own does, which does not hang with its folder."""
    choose(screen.sees(QFileDialog), place)


def choose(dialog: QFileDialog, place: Path) -> None:
    dialog.selectNameFilter(next(each for each in dialog.nameFilters() if each.startswith("CSV (")))
    dialog.fileSelected.emit(str(place))
    dialog.reject()


def saves_new_people(screen: Screen, place: Path) -> ChangesWindow:
    window = opens(screen)
    shows(screen, window, Which.NEW, "4", "5")
    press(window.save)
    picks(screen, place)
    return window


def is_gone(screen: Screen) -> bool:
    return not screen.window.findChildren(ChangesWindow)


def test_people_are_saved_although_compare_is_closed_and_the_main_window_says_so(
    screen: Screen, hung: HungFolder
) -> None:
    window = saves_new_people(screen, hung.path / "new.csv")
    screen.until(hung.asked.is_set)
    window.close()
    assert not window.isVisible()
    hung.answers.set()
    screen.notice("2 rows were saved in hung as")
    assert [row[0] for row in saved(hung.path / "new.csv")[1:]] == ["4", "5"]
    screen.until(lambda: is_gone(screen))
    screen.until(lambda: list(screen.desktop.services.paths.work.iterdir()) == [])


def saves_one_of_each(screen: Screen, place: Path) -> InsideWindow:
    file = screen.folder / "twice.csv"
    file.write_bytes(list_of("1,a@x.se,1", "2,A@x.se,2", "3,b@x.se,3"))
    screen.desktop.window.workspace.reports.commands.inside.show_file(file)
    window = opened(screen)
    screen.until(window.doubles.save.isEnabled)
    press(window.doubles.save)
    screen.until(lambda: bool(window.findChildren(QFileDialog)))
    (dialog,) = window.findChildren(QFileDialog)
    choose(dialog, place)
    return window


def test_one_of_each_is_saved_although_look_inside_is_closed(screen: Screen, hung: HungFolder) -> None:
    window = saves_one_of_each(screen, hung.path / "once.csv")
    screen.until(hung.asked.is_set)
    window.close()
    assert not window.isVisible()
    hung.answers.set()
    screen.notice("2 rows were saved in hung as")
    assert len(saved(hung.path / "once.csv")) == 3
    screen.until(lambda: not screen.desktop.window.workspace.reports.commands.inside.windows())
    screen.until(lambda: list(screen.desktop.services.paths.work.iterdir()) == [])


def test_it_is_said_on_the_first_page_too_before_there_is_any_connection(
    open_screen: OpenScreen, hung: HungFolder
) -> None:
    screen = open_screen()
    assert screen.window.welcome.isVisible()
    saves_one_of_each(screen, hung.path / "once.csv").close()
    screen.until(hung.asked.is_set)
    hung.answers.set()
    screen.notice("2 rows were saved in hung as")


@pytest.mark.parametrize("saves", [saves_new_people, saves_one_of_each])
def test_as_the_program_ends_nothing_is_left_half_written(
    screen: Screen, hung: HungFolder, saves: Callable[[Screen, Path], QWidget]
) -> None:
    place = hung.path / "people.csv"
    saves(screen, place).close()
    screen.until(hung.asked.is_set)
    threading.Timer(0.2, hung.answers.set).start()
    assert screen.leave()
    assert not place.exists() or len(saved(place)) == 3
    assert [each for each in hung.path.iterdir() if each != place] == []
    assert list(screen.desktop.services.paths.work.iterdir()) == []


def test_what_went_wrong_is_said_in_the_main_window_too(screen: Screen, hung: HungFolder) -> None:
    window = saves_new_people(screen, hung.path / "new.csv")
    screen.until(hung.asked.is_set)
    window.reject()
    hung.path.rmdir()
    hung.answers.set()
    screen.notice(str(hung.path))
    screen.until(lambda: is_gone(screen))


def test_a_window_that_was_closed_comes_back_as_it_was_where_it_is_opened_again(
    screen: Screen, hung: HungFolder
) -> None:
    window = saves_new_people(screen, hung.path / "new.csv")
    screen.until(hung.asked.is_set)
    window.close()
    assert opens_again(screen) is window
    hung.answers.set()
    screen.until(lambda: "2 rows were saved" in window.notice.text())
    assert window.isVisible()
    assert not any("2 rows were saved" in text for text in screen.notices() if text != window.notice.text())


def opens_again(screen: Screen) -> ChangesWindow:
    (window,) = screen.window.findChildren(ChangesWindow)
    screen.window.workspace.reports.commands.do(window.job.id, ReportAction.COMPARE)
    return screen.sees(ChangesWindow)


def test_the_window_comes_back_to_ask_about_a_folder_that_syncs(
    screen: Screen, hung: HungFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = hung.holds(lambda _folder: "OneDrive")
    monkeypatch.setattr(screen.desktop.services.cloud_folders, "_look", found)
    window = saves_new_people(screen, hung.path / "new.csv")
    screen.until(hung.asked.is_set)
    window.close()
    assert not window.isVisible()
    hung.answers.set()
    screen.until(lambda: "syncs to" in window.notice.text())
    assert window.isVisible()
    press(button(window.notice, "Save here anyway"))
    screen.until(lambda: "2 rows were saved" in window.notice.text())


def test_closing_the_program_says_that_people_are_not_saved(screen: Screen, hung: HungFolder) -> None:
    window = saves_new_people(screen, hung.path / "new.csv")
    screen.until(hung.asked.is_set)
    window.close()
    screen.window.close()
    question = screen.sees(ClosingQuestion)
    assert "One file is being saved." in question.text()
    kept = "Files from Look inside and Compare that are still being saved are not kept."
    assert kept in question.informativeText()
    hung.answers.set()
    screen.until(lambda: kept not in question.informativeText())
    assert (hung.path / "new.csv").exists()
    press(button(question, "Keep open"))

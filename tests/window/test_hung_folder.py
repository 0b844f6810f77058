"""A folder on a drive that does not answer: everything else in the window goes on, and no save is lost."""

from __future__ import annotations

import errno
import os
import threading
from pathlib import Path

import pytest
from hands import button, press
from hung_folder import HungFolder, hung
from patience import PATIENCE
from PySide6.QtWidgets import QFileDialog
from screen import OpenScreen, Screen

from apsis_desktop.gui.reports.table_model import Role
from apsis_desktop.gui.window.closing_question import ClosingQuestion
from apsis_desktop.jobs.job import Activity, JobState

__all__ = ["hung"]


def ready(screen: Screen) -> str:
    if not screen.desktop.services.queue.jobs():
        screen.choose("Women")
    report = screen.request()
    screen.is_in(report, JobState.READY)
    return report


def picks(screen: Screen, report: str, place: Path) -> None:
    """Choose a place in the file dialog, as a platform's own does, which does not hang with its folder."""
    screen.click(report)
    dialog = screen.sees(QFileDialog)
    dialog.fileSelected.emit(str(place))
    dialog.reject()
    screen.until(lambda: not screen.window.findChildren(QFileDialog))


def test_four_saves_into_it_hold_up_nothing_else(open_screen: OpenScreen, hung: HungFolder) -> None:
    screen = open_screen(practising=True)
    reports = [ready(screen) for _ in range(6)]
    for number, report in enumerate(reports[:5]):
        picks(screen, report, hung.path / f"{number}.csv")
    screen.until(hung.asked.is_set)
    # the lists are fetched anew, settings are written, and another folder takes a report
    screen.desktop.services.catalogue.refresh()
    screen.until(lambda: not screen.desktop.services.catalogue._tasks)
    screen.desktop.services.preferences.change(file_name="{name}")
    settings = screen.desktop.services.paths.config / "settings.json"
    screen.until(lambda: settings.exists() and '"{name}"' in settings.read_text(encoding="utf-8"))
    picks(screen, reports[5], screen.folder / "women.csv")
    screen.is_in(reports[5], JobState.SAVED)
    assert {screen.job(report).state for report in reports[:5]} == {JobState.READY}
    hung.answers.set()
    for report in reports[:5]:
        screen.is_in(report, JobState.SAVED)
    assert sorted(file.name for file in hung.path.iterdir()) == [f"{number}.csv" for number in range(5)]


def test_a_choice_is_not_dropped_when_another_report_is_saved_meanwhile(
    open_screen: OpenScreen, hung: HungFolder
) -> None:
    screen = open_screen(practising=True)
    first, second = ready(screen), ready(screen)
    picks(screen, first, hung.path / "first.csv")
    screen.until(hung.asked.is_set)
    picks(screen, second, screen.folder / "second.csv")
    screen.is_in(second, JobState.SAVED)
    hung.answers.set()
    screen.is_in(first, JobState.SAVED)
    assert (hung.path / "first.csv").exists()


def test_that_a_folder_does_not_answer_is_said_and_another_can_be_chosen(
    open_screen: OpenScreen, hung: HungFolder
) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    picks(screen, report, hung.path / "women.csv")
    screen.until(lambda: screen.says(report).startswith("The folder does not respond."))
    picks(screen, report, screen.folder / "women.csv")
    screen.is_in(report, JobState.SAVED)
    hung.answers.set()
    screen.until(lambda: not screen.desktop.services.background._folders._busy)
    assert list(hung.path.iterdir()) == []
    assert screen.job(report).saved_path == screen.folder / "women.csv"


def test_a_row_says_that_it_is_saved_how_far_and_can_be_cancelled(open_screen: OpenScreen, hung: HungFolder) -> None:
    screen = open_screen(practising=True)
    report = ready(screen)
    place = hung.path / "women.csv"
    screen.desktop.services.queue.save(report, place, screen.job(report).format, replace=False)
    assert (screen.says(report), screen.next_step(report)) == ("Saving…", "Cancel")
    total = screen.job(report).size or 0
    screen.desktop.services.queue.activity.emit(report, Activity(received=total // 2, total=total))
    assert screen.says(report).startswith("Saving 177 of")
    assert screen.cell(report).data(Role.CONTENT).progress == pytest.approx(0.5, abs=0.01)
    screen.window.close()
    question = screen.sees(ClosingQuestion)
    assert "One file is being saved." in question.text()
    press(button(question, "Keep open"))
    screen.click(report)  # Cancel
    assert screen.next_step(report) == "Save…"
    assert not screen.job(report).saving
    picks(screen, report, screen.folder / "women.csv")
    screen.is_in(report, JobState.SAVED)
    hung.answers.set()
    screen.until(lambda: not screen.desktop.services.queue._savings._threads._busy)
    assert list(hung.path.iterdir()) == []


def test_what_is_being_copied_as_the_window_closes_is_saved_at_the_next_start(
    open_screen: OpenScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copying = threading.Event()
    really = os.link

    def link(source: Path, target: Path, **how: object) -> None:
        if not str(source).startswith("/proc/"):
            copying.set()
            saving.cancelled.wait()  # by the closing
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        really(source, target, **how)  # type: ignore[arg-type]  # passed on

    place = tmp_path / "saved" / "women.csv"
    first = open_screen(practising=True)
    report = ready(first)
    first.until(lambda: first.job(report).contents is not None)  # which needs the file, too
    monkeypatch.setattr(os, "link", link)
    first.desktop.services.queue.save(report, place, first.job(report).format, replace=False)
    saving = first.desktop.services.queue._savings._under_way[report]
    assert copying.wait(PATIENCE)
    assert first.leave()
    assert not place.exists()
    second = open_screen(practising=True)
    second.is_in(report, JobState.SAVED)
    assert place.exists()

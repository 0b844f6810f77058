"""Save all: one folder for several reports, with the real queue, its store and its files."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hands import button, fill_in, press
from PySide6.QtWidgets import QFileDialog, QLineEdit, QTreeView
from pytestqt.qtbot import QtBot
from screen import OpenScreen, Screen

from apsis_desktop.jobs.job import JobState
from apsis_desktop.presets.presets import Preset


def ready(screen: Screen, *segments: str) -> list[str]:
    reports: list[str] = []
    for segment in segments:
        if reports:
            screen.panel.begin_anew()
        screen.choose(segment)
        reports.append(screen.is_in(screen.request(), JobState.READY).id)
    return reports


def choose_folder(screen: Screen, folder: Path) -> None:
    dialog = screen.sees(QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    fill_in(line, str(folder))
    press(button(dialog, "Save here"))


def test_all_that_wait_are_saved_into_one_folder_under_names_that_are_free(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    reports = ready(screen, "Women", "Women", "Men")
    press(button(screen.window, "Save all 3…"))
    choose_folder(screen, screen.folder)
    for report in reports:
        screen.is_in(report, JobState.SAVED)
    saved = sorted(file.name for file in screen.folder.iterdir())
    assert [name.partition(" 2")[0] for name in saved] == ["Men", "Women", "Women"]
    assert {screen.job(report).saved_path for report in reports} == set(screen.folder.iterdir())
    assert button(screen.notice("3 reports were saved in saved."), "Show in folder").isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="the dialog is the system's own, as on a Mac")
def test_the_folder_that_the_dialog_is_in_stands_in_its_field_and_is_saved_in(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    reports = ready(screen, "Women", "Men")
    screen.desktop.services.settings.last_folder = screen.folder
    below = screen.folder / "Campaigns"
    below.mkdir()
    press(button(screen.window, "Save all 2…"))
    dialog = screen.sees(QFileDialog)
    line, rows = dialog.findChild(QLineEdit, "fileNameEdit"), dialog.findChild(QTreeView, "treeView")
    assert line is not None
    assert rows is not None
    assert Path(line.text()) == screen.folder
    screen.until(lambda: rows.model().rowCount(rows.rootIndex()) == 1)
    rows.activated.emit(rows.model().index(0, 0, rows.rootIndex()))  # as a double click does
    screen.until(lambda: line.text() != "" and Path(line.text()) == below)
    press(button(dialog, "Save here"))
    for report in reports:
        screen.is_in(report, JobState.SAVED)
    assert {screen.job(report).saved_path for report in reports} == set(below.iterdir())


@pytest.mark.skipif("os.name == 'nt' or os.geteuid() == 0", reason="needs a folder that is closed to the person")
def test_what_could_not_be_saved_is_said_and_waits_as_before(qtbot: QtBot, open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    reports = ready(screen, "Women", "Men")
    screen.folder.chmod(0o500)
    press(button(screen.window, "Save all 2…"))
    choose_folder(screen, screen.folder)
    screen.notice("2 reports could not be saved")
    screen.folder.chmod(0o700)
    assert [screen.job(report).state for report in reports] == [JobState.READY] * 2
    assert list(screen.folder.iterdir()) == []


def test_a_folder_that_is_gone_is_said_for_each_report(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    reports = ready(screen, "Women", "Men")
    gone = screen.folder / "gone"
    commands = screen.window.workspace.reports.commands
    commands.save_all._jobs = tuple(map(screen.job, reports))
    commands.save_all._look(str(gone))  # it went while the dialog was open
    screen.notice("2 reports could not be saved. See their rows for details.")
    assert all(screen.job(report).problem is not None for report in reports)
    assert [screen.job(report).state for report in reports] == [JobState.READY] * 2


def test_the_same_request_while_one_runs_is_said_before_it_is_sent(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True, waiting_seconds=(60.0, 60.0))
    screen.choose("Women")
    first = screen.request()
    screen.is_in(first, JobState.PREPARING)
    queue = screen.desktop.services.queue
    screen.until(lambda: not screen.panel.request_bar._pause.isActive())
    press(screen.panel.request_bar.button)
    notice = screen.notice("A report like this is being prepared. Request another?")
    assert len(queue.jobs()) == 1
    press(button(notice, "Request another"))
    screen.until(lambda: len(queue.jobs()) == 2)
    assert not notice.isVisible()


def test_the_question_goes_when_the_other_report_is_there(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True, waiting_seconds=(60.0, 60.0))
    screen.choose("Women")
    first = screen.request()
    screen.until(lambda: not screen.panel.request_bar._pause.isActive())
    press(screen.panel.request_bar.button)
    notice = screen.notice("Request another?")
    screen.desktop.services.queue.cancel(first)
    screen.until(lambda: not notice.isVisible())


def test_a_report_from_an_unchanged_preset_has_the_presets_name(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    preset = Preset.new("Friday's newsletter", screen.panel.selection())
    screen.desktop.services.presets.keep(preset)
    screen.until(lambda: screen.desktop.services.presets.presets() == (preset,))
    screen.window.workspace.presets._use(preset)
    report = screen.request()
    assert screen.rows() == ["Friday's newsletter"]
    screen.tick("Men")
    screen.request()
    assert sorted(screen.rows()) == ["Friday's newsletter", "Women or Men"]
    screen.is_in(report, JobState.READY)
    screen.desktop.services.queue.rename(report, "")
    screen.until(lambda: "Women" in screen.rows())

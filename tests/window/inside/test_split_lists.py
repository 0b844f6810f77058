"""A list that was saved in several files is chosen again as one, to be compared with and to be looked into."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands import button, press
from looked_inside import cells, opened
from PySide6.QtWidgets import QFileDialog, QLineEdit
from screen import Screen
from two_reports import list_of, opens, screen, shows

from apsis_desktop.jobs.job import JobState
from apsis_desktop.lists.form import Form
from apsis_desktop.lists.inside.open_comparison import Which
from apsis_desktop.report.shape import Shape

__all__ = ["screen"]


@pytest.fixture
def files(screen: Screen) -> list[Path]:
    made = [screen.folder / f"women-{number}.csv" for number in (1, 2, 10)]
    rows = (("1,ann@x.se,5", "2,bo@x.se,6"), ("3,cid@x.se,7", "8,hal@x.se,8"), ("9,ivo@x.se,9",))
    for file, some in zip(made, rows, strict=True):
        file.write_bytes(list_of(*some))
    return made


def choose(screen: Screen, files: list[Path]) -> None:
    dialog = screen.sees(QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(" ".join(f'"{file}"' for file in files))
    press(button(dialog, "Open"))


def test_a_report_is_compared_with_several_files_as_one_list(screen: Screen, files: list[Path]) -> None:
    window = opens(screen)
    press(window.compare_with.other)
    choose(screen, files)
    screen.until(lambda: window.summary.text() == "2 new, 3 gone, 1 changed (Points 1)")
    shows(screen, window, Which.GONE, "1", "8", "9")
    assert window.compare_with.combo.currentText() == "women-1.csv … women-10.csv"


def test_files_that_are_not_alike_are_named(screen: Screen, files: list[Path]) -> None:
    files[1].write_bytes(list_of("3,7", head="Export key,Points"))
    window = opens(screen)
    press(window.compare_with.other)
    choose(screen, files)
    screen.until(lambda: "women-1.csv and women-2.csv cannot be read as one list" in window.notice.text())
    assert not window.save.isEnabled()


def test_a_report_that_was_saved_in_several_files_is_looked_into_as_a_whole(screen: Screen) -> None:
    queue = screen.desktop.services.queue
    (ready,) = (job for job in queue.jobs() if job.state is JobState.READY)
    screen.until(lambda: screen.job(ready.id).contents is not None)
    place = screen.folder / "now.csv"
    queue.save(ready.id, place, ready.format, replace=False, shape=Shape(Form.CSV, split=3))
    screen.is_in(ready.id, JobState.SAVED)
    screen.menu(ready.id, "Look inside")
    window = opened(screen)
    assert "4 people" in window.facts.text()
    assert "now-1.csv … now-2.csv" in window.facts.text()
    assert sorted(cells(screen, window, 0)) == ["2", "3", "4", "5"]


def test_several_files_are_looked_into_as_one_list(screen: Screen, files: list[Path]) -> None:
    screen.window.menus.look_inside.trigger()
    choose(screen, [files[2], files[0], files[1]])
    window = opened(screen)
    assert window.title.text() == "women-1.csv … women-10.csv"
    assert "5 people" in window.facts.text()
    assert cells(screen, window, 0) == ["1", "2", "3", "8", "9"]

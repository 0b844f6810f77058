"""Two reports of the same people, and the window that shows what has changed between them."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from accounts import LOOK
from hands import button, press
from own_account import OwnAccount
from PySide6.QtWidgets import QFileDialog, QLineEdit
from reports import csv_answer
from screen import OpenScreen, Screen

from apsis_desktop.gui.inside.changes_window import ChangesWindow
from apsis_desktop.jobs.job import JobState
from apsis_desktop.lists.inside.open_comparison import Which

HEAD = "Export key,Email,Points"
BEFORE = ("1,ann@x.se,5", "2,bo@x.se,6", "3,cid@x.se,7")
NOW = ("2,bo@x.se,60", "3,cid@x.se,7", "4,åsa@x.se,10", "5,eva@x.se,9")


def list_of(*rows: str, head: str = HEAD) -> bytes:
    return "\r\n".join([head, *rows, ""]).encode()


@pytest.fixture
def screen(open_screen: OpenScreen, own_account: OwnAccount) -> Screen:
    """Return a window with a saved report, and a later one of the same people that is ready."""
    own_account.has({"Europe": ["Email", "Points"]}, ["Women"])
    opened = open_screen()
    opened.choose("Women")
    opened.add_columns("Email", "Points")
    opened.click(brings(opened, own_account, *BEFORE))
    opened.save_as("before.csv")
    opened.until(lambda: JobState.SAVED in states(opened))
    brings(opened, own_account, *NOW)
    return opened


def brings(screen: Screen, account: OwnAccount, *rows: str) -> str:
    account.server.on("GET", LOOK, csv_answer(list_of(*rows), encoding=None))
    report = screen.request()
    screen.is_in(report, JobState.READY)
    return report


def states(screen: Screen) -> list[JobState]:
    return [job.state for job in screen.desktop.services.queue.jobs()]


def opens(screen: Screen) -> ChangesWindow:
    """Open the window by the menu of the report that is ready."""
    (ready,) = (job for job in screen.desktop.services.queue.jobs() if job.state is JobState.READY)
    screen.menu(ready.id, "Compare…")
    window = screen.sees(ChangesWindow)
    screen.until(lambda: not window.busy.isVisible())
    return window


def cells(screen: Screen, window: ChangesWindow) -> list[list[str]]:
    """Return what is in the table once all of it is there."""
    model = window.people.table.rows
    screen.until(lambda: all(model.is_there(row) for row in range(model.rowCount())))
    columns = range(model.columnCount())
    return [[model.index(row, column).data() or "" for column in columns] for row in range(model.rowCount())]


def shows(screen: Screen, window: ChangesWindow, which: Which, *keys: str) -> list[list[str]]:
    """Turn to a kind of people, and wait until these are shown."""
    window.people.kinds.set_value(which)
    screen.until(lambda: sorted(row[0] for row in cells(screen, window)) == sorted(keys))
    return cells(screen, window)


def chooses_file(screen: Screen, window: ChangesWindow, path: Path) -> None:
    press(window.compare_with.other)
    dialog = screen.sees(QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(str(path))
    press(button(dialog, "Open"))


def saved(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        heading, *rows = csv.reader(file)
    return [heading, *sorted(rows)]


def compared(window: ChangesWindow) -> Callable[[], bool]:
    return lambda: window.summary.text().endswith(")") or "changed" in window.summary.text()

"""A window with a preset that remembers who was in its list, and what is kept of that on the disk."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from accounts import LOOK
from hands import press
from own_account import OwnAccount
from reports import csv_answer
from screen import OpenScreen, Screen

from apsis_desktop.gui.presets.dialog import PresetsDialog
from apsis_desktop.gui.presets.name_dialog import PresetNameDialog
from apsis_desktop.jobs.job import JobState

KEY = "Apsis Desktop/fingerprints/key"


def people(*numbers: int, head: str = "Export key,Email") -> bytes:
    return f"{head}\r\n".encode() + b"".join(b"person-%d,%d@example.com\r\n" % (one, one) for one in numbers)


@pytest.fixture
def screen(open_screen: OpenScreen, own_account: OwnAccount) -> Screen:
    """Return a window with the choices of a preset in its form."""
    own_account.has({"Europe": ["Email"]}, ["Women", "Men"])
    opened = open_screen()
    opened.choose("Women")
    opened.add_columns("Email")
    opened.window.workspace.presets.save()
    dialog = opened.sees(PresetNameDialog)
    dialog.field.setText("Every week")
    press(dialog.save)
    opened.until(lambda: len(opened.desktop.services.presets.presets()) == 1)
    return opened


def presets(screen: Screen) -> PresetsDialog:
    return screen.window.workspace.presets.show_all()


def remembers(screen: Screen) -> bool:
    return screen.desktop.services.presets.presets()[0].remembers


def turns(screen: Screen, on: bool) -> None:
    dialog = presets(screen)
    assert dialog.remember.isChecked() is not on
    press(dialog.remember)
    screen.until(lambda: remembers(screen) is on)
    dialog.close()
    screen.until(lambda: screen.window.workspace.presets.dialog is None)


def brings(screen: Screen, account: OwnAccount, body: bytes) -> str:
    """Request a report that comes with these people, and wait until it is ready."""
    account.server.on("GET", LOOK, csv_answer(body, encoding=None))
    report = screen.request()
    screen.is_in(report, JobState.READY)
    return report


def files(screen: Screen) -> list[Path]:
    folder = screen.desktop.services.paths.fingerprints
    return sorted(folder.glob("*.fingerprints"))  # whole ones


def remembered(screen: Screen, report: str) -> Callable[[], bool]:
    return lambda: any(json.loads(file.read_bytes().partition(b"\n")[0])["job_id"] == report for file in files(screen))


def goes(screen: Screen, report: str, name: str = "before.csv") -> None:
    """Save a report, and delete its file."""
    screen.click(report)
    path = screen.save_as(name)
    screen.is_saved_as(report, path)
    path.unlink()


def says(screen: Screen, report: str) -> str:
    return screen.says(report).replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture
def with_remembered(screen: Screen, own_account: OwnAccount) -> Screen:
    """Return the window once the people of a report are remembered whose file is gone."""
    turns(screen, on=True)
    first = brings(screen, own_account, people(1, 2, 3))
    screen.until(remembered(screen, first))
    goes(screen, first)
    return screen

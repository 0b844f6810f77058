"""The real program starts on files of its own that are damaged: it says so, keeps them, and loses nothing else."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

import pytest
from accounts import CLIENT_ID
from made_up_reports import with_link
from python_process import run_python

from apsis_desktop.api.region import Region
from apsis_desktop.jobs.job import JobState
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.settings.file import Connection, Settings
from apsis_desktop.system.paths import HOME_VARIABLE, Paths

READS = Path(__file__).parent.parent / "stand_ins" / "programs" / "reads_its_window.py"
SHOP = Connection("5f0c1a9be27d", "Shop", Region.EU, CLIENT_ID)


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    paths = Paths.inside(tmp_path / "home")
    paths.make()
    Settings(paths.config / "settings.json").keep_connection(SHOP)
    return paths


def starts(home: Paths, *until: str) -> list[str]:
    """Start the program, and return what its window says once it says all that."""
    variables = {
        HOME_VARIABLE: str(home.config.parent),
        "PYTHONPATH": str(READS.parents[3]),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "APSIS_API_URL": "https://127.0.0.1:9",
    }
    done = run_python(READS, *until, **variables)
    assert done.returncode == 0, done.stderr
    said: list[str] = json.loads(done.stdout)
    return said


def test_the_window_says_that_the_settings_were_damaged(home: Paths) -> None:
    file = home.config / "settings.json"
    file.write_bytes(b'{"connections": [')
    assert [
        text for text in starts(home, "The settings file was damaged, so all settings were reset.") if "damaged" in text
    ]
    (aside,) = home.config.glob("settings.damaged-*.json")
    assert aside.read_bytes() == b'{"connections": ['


def test_a_command_leaves_damaged_settings_to_the_window(home: Paths) -> None:
    file = home.config / "settings.json"
    file.write_bytes(b'{"connections": [')
    before = sorted(home.config.iterdir())
    listed = run_python("-m", "apsis_desktop", "list", "segments", **{HOME_VARIABLE: str(home.config.parent)})
    assert (listed.returncode, listed.stdout) == (1, "")
    assert "The settings cannot be read." in listed.stderr
    assert "No connection yet" not in listed.stderr
    assert (sorted(home.config.iterdir()), file.read_bytes()) == (before, b'{"connections": [')
    starts(home, "The settings file was damaged")


def test_the_window_says_that_the_list_was_cut_and_offers_what_waits(home: Paths) -> None:
    waiting = home.waiting / "0123456789abcdef.csv"
    waiting.write_bytes(b"1234")
    ready = with_link(JobState.READY, id="0123456789abcdef", waiting_file=waiting, size=4, file_format=FileFormat.CSV)
    with contextlib.closing(JobStore.open(home.data / "reports.sqlite")) as store:
        store.keep(ready)
    os.truncate(home.data / "reports.sqlite", 0)
    starts(home, "Part of the list of reports was lost", "Some downloaded reports were missing from the list")
    assert waiting.read_bytes() == b"1234"
    with contextlib.closing(JobStore.open(home.data / "reports.sqlite")) as store:
        (found,) = store.load()
    assert (found.name, found.state, found.size) == ("Recovered: 0123456789abcdef.csv", JobState.READY, 4)

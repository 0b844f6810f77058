"""What a person has of the version of November 2026 is opened by today's program, and nothing of it is lost.

`kept_before` was written by that version: never change it, add another folder for a later one.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from dictionary_keyring import DictionaryKeyring
from patience import PATIENCE

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.jobs.after_restart import Restored, restore
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.store.migrations import copy_of
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.presets.presets import Presets
from apsis_desktop.report.selection import FileFormat, Match, Profiles
from apsis_desktop.settings.file import Connection, Settings
from apsis_desktop.settings.preferences import Preferences, read_preferences
from apsis_desktop.settings.privacy import PrivacyMemory
from apsis_desktop.system.own_folders import is_marked
from apsis_desktop.system.paths import Paths

KEPT = Path(__file__).parent / "kept_before"
SHOP = Connection("5f0c1a9be27d", "Norrland & Åland", Region.EU, "0b9d7a3e-client")
FAR = Connection("c4418d03f6aa", "Oceania", Region.APAC, "77e1-client")
CONTENT = b"Export key;Email\n1;a@b.se\n"

BECOMES = {
    "1" * 16: JobState.QUEUED,
    "2" * 16: JobState.UNSURE,  # it was just being requested
    "3" * 16: JobState.QUEUED,
    "4" * 16: JobState.QUEUED,
    "5" * 16: JobState.READY,
    "6" * 16: JobState.READY,
    "7" * 16: JobState.SAVED,
    "8" * 16: JobState.FAILED,
    "9" * 16: JobState.UNSURE,
    "a" * 16: JobState.EXPIRED,
    "b" * 16: JobState.CANCELLED,
}


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    """Return the folders as that version left them."""
    paths = Paths.inside(tmp_path)
    for folder in (paths.config, paths.waiting, paths.logs):
        folder.mkdir(parents=True)
    for name in ("settings.json", "presets.json"):
        (paths.config / name).write_bytes((KEPT / name).read_bytes())
    script = (KEPT / "reports.sql").read_text(encoding="utf-8").replace("{waiting}", str(paths.waiting))
    with contextlib.closing(sqlite3.connect(paths.data / "reports.sqlite")) as raw:
        raw.executescript(script)
        raw.execute("PRAGMA journal_mode = WAL")
    for number in "56":
        (paths.waiting / f"{number * 16}.csv").write_bytes(CONTENT)
    (paths.waiting / f"{'4' * 16}.csv.part").write_bytes(CONTENT[:9])
    (paths.logs / "apsis-desktop.log").touch()
    paths.make()
    return paths


def opened(home: Paths) -> tuple[Restored, JobStore]:
    store = JobStore(home.data / "reports.sqlite")
    return restore(store, home.waiting, datetime.now(UTC), own_folder=home.owns_waiting()), store


def test_every_report_is_there_and_every_file_that_waits(home: Paths) -> None:
    assert all(is_marked(folder) for folder in (home.config, home.data, home.logs))
    earlier, store = opened(home)
    with contextlib.closing(store):
        jobs = {job.id: job for job in earlier.jobs}
        assert (earlier.remarks, {job.id: job.state for job in jobs.values()}) == ((), BECOMES)
        assert {file.name: file.read_bytes() for file in home.waiting.iterdir()} == {
            f"{number * 16}.csv": CONTENT for number in "56"
        }
        assert all(store.history(job_id) for job_id in jobs)
        assert [(file.path.name, file.size) for file in store.saved_files()] == [
            ("old.csv", 77),
            ("Kvinnor 2026-11-28.xlsx", 5120),
        ]
    checks_report(jobs["5" * 16], home)
    assert jobs["6" * 16].connection_id == FAR.id
    assert jobs["7" * 16].saved_path == Path("/home/anna/Lists/Kvinnor 2026-11-28.xlsx")
    problem = jobs["8" * 16].problem
    assert problem is not None
    assert "The segment does not exist." in str(problem.error())
    copy = copy_of(home.data / "reports.sqlite", 2)
    assert copy.exists()
    again, store = opened(home)
    store.close()
    assert ({job.id: job.state for job in again.jobs}, again.remarks) == (BECOMES, ())
    assert not copy.exists(), "the copy has done its duty"


def checks_report(job: Job, home: Paths) -> None:
    assert (job.waiting_file, job.size, job.format) == (home.waiting / f"{job.id}.csv", len(CONTENT), FileFormat.CSV)
    assert (job.name, job.connection_id) == ("Kvinnor i Åre and Medlemmar", SHOP.id)
    assert job.link is not None
    assert job.link_until == datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
    selection = job.selection
    assert [one.name for one in selection.segments] == ["Kvinnor i Åre", "Medlemmar"]
    assert [one.name for one in selection.excluded] == ["Avregistrerade"]
    assert [one.name for one in selection.columns] == ["Email", "VIP"]
    assert (selection.match, selection.profiles) == (Match.ALL, Profiles.KNOWN)


def test_settings_and_what_is_remembered_are_as_they_were(home: Paths) -> None:
    settings = Settings(home.config / "settings.json")
    assert (settings.problem, settings.connections, settings.last_connection) == (None, [SHOP, FAR], SHOP)
    assert (settings.last_folder, settings.window_geometry) == (Path("/home/anna/Documents"), "AdnQywADAAAAAAAA")
    assert read_preferences(settings) == Preferences(
        language="sv",
        files_folder=Path("/home/anna/Lists"),
        saves_itself=True,
        saves_into=Path("/home/anna/Lists"),
        reports_at_once=12,
        downloads_at_once=2,
        list_days=30,
        reminder_days=7,
    )
    memory = PrivacyMemory(settings)
    assert memory.told
    assert memory.knows_synced("/home/anna/OneDrive")
    assert memory.seen_until == datetime(2026, 11, 28, 9, 0, tzinfo=UTC)


def test_presets_are_as_they_were(home: Paths) -> None:
    shelf = Presets(home.config / "presets.json").of(SHOP.id)
    assert not any(one.remembers for one in shelf.presets)
    assert [(one.name, one.from_elsewhere) for one in shelf.presets] == [
        ("From a colleague", True),
        ("Månadslistan", False),
    ]
    assert shelf.last == shelf.presets[1].selection
    assert Presets(home.config / "presets.json").of(FAR.id).last is not None


def test_secrets_are_found_in_the_keyring() -> None:
    keyring = DictionaryKeyring()
    for name, value in json.loads((KEPT / "keyring.json").read_text(encoding="utf-8")).items():
        keyring.set_password(name, "apsis-desktop", value)
    credentials = Credentials(backend=keyring, time_limit=PATIENCE)
    assert credentials.secret(SHOP) == "s" * 40
    assert credentials.secret(FAR) == "long" * 700
    assert credentials.token_cache(SHOP).load() == "token-of-the-shop"
    assert credentials.proxy_password() == "proxy"

"""After the settings were lost the same key leads to the same connection: its reports, its presets, its secret."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from accounts import CLIENT_ID, SECRET
from dictionary_keyring import DictionaryKeyring, undisturbed
from kept_accounts import connect_with
from made_up_reports import a_report
from patience import PATIENCE
from scripted_server import ScriptedServer

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.errors import Cancelled
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.settings.file import Connection, Settings
from apsis_desktop.system.cancellation import Cancellation

NEW_SECRET = "another secret, of the same key"


@pytest.fixture
def records(tmp_path: Path) -> Iterator[JobStore]:
    with contextlib.closing(JobStore.open(tmp_path / "reports.sqlite")) as store:
        yield store


class Person:
    """Somebody who starts the program and connects; a start reads the settings anew."""

    def __init__(self, folder: Path, apsis: ScriptedServer, records: JobStore | None) -> None:
        self.file = folder / "settings.json"
        self.keyring = DictionaryKeyring()
        self._apsis = apsis
        self._records = records

    def starts(self) -> Accounts:
        settings = Settings(self.file)
        settings.set_damaged_aside()
        self.credentials = Credentials(backend=self.keyring)
        return Accounts(settings, self.credentials, self._apsis.url, self._records)

    def connects(self, secret: str = SECRET, region: Region = Region.EU) -> Connection:
        connection = connect_with(self.starts(), "Nordic", region, CLIENT_ID, secret)
        assert self.credentials.wait_until_idle(PATIENCE)
        return connection


def cut_off(file: Path) -> None:
    os.truncate(file, file.stat().st_size - 4)


def empty(file: Path) -> None:
    os.truncate(file, 0)


@pytest.mark.parametrize("damage", [cut_off, empty, Path.unlink])
def test_the_same_key_is_the_same_connection(
    tmp_path: Path, apsis: ScriptedServer, records: JobStore, damage: Callable[[Path], None]
) -> None:
    person = Person(tmp_path, apsis, records)
    first = person.connects()
    records.keep(a_report(connection_id=first.id))
    entries = set(person.keyring.entries)
    damage(person.file)
    assert person.connects(NEW_SECRET) == first
    assert set(person.keyring.entries) == entries, "no secret of an earlier id is left"
    assert person.credentials.secret(first) == NEW_SECRET
    assert [job.connection_id for job in records.load()] == [first.id]
    assert person.connects(region=Region.APAC).id != first.id


def test_connecting_again_that_is_cancelled_leaves_the_secret_that_was_there(
    tmp_path: Path, apsis: ScriptedServer, records: JobStore
) -> None:
    person = Person(tmp_path, apsis, records)
    first = person.connects()
    person.file.unlink()
    accounts, cancelled = person.starts(), Cancellation()
    person.keyring.before_each = lambda step, _name: cancelled.set() if step == "set" else None
    with pytest.raises(Cancelled):
        connect_with(accounts, "Nordic", Region.EU, CLIENT_ID, NEW_SECRET, cancelled)
    assert person.credentials.wait_until_idle(PATIENCE)
    person.keyring.before_each = undisturbed
    assert Credentials(backend=person.keyring).secret(first) == SECRET


def test_without_the_list_a_damaged_file_may_still_tell(tmp_path: Path, apsis: ScriptedServer) -> None:
    person = Person(tmp_path, apsis, None)
    first = person.connects()
    cut_off(person.file)
    assert person.connects() == first


def test_what_a_damaged_file_told_is_written_down_for_the_next_start(
    tmp_path: Path, apsis: ScriptedServer, records: JobStore
) -> None:
    """An earlier version has written nothing down, and the person connects only after one more start."""
    first = Person(tmp_path, apsis, None).connects()
    person = Person(tmp_path, apsis, records)
    cut_off(person.file)
    person.starts().note_connections()
    assert not person.file.exists()
    assert person.connects() == first


def test_a_connection_that_was_removed_is_forgotten(tmp_path: Path, apsis: ScriptedServer, records: JobStore) -> None:
    person = Person(tmp_path, apsis, records)
    first = person.connects()
    person.starts().remove(first.id)
    assert person.credentials.wait_until_idle(PATIENCE)
    assert person.connects().id != first.id

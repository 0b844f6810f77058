"""A connection that is being made, or removed, as the program ends leaves nothing after the next start."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from accounts import CLIENT_ID
from dictionary_keyring import DictionaryKeyring, undisturbed
from kept_accounts import NORDIC, SINGAPORE, Kept, connect, connect_with, kept
from keyring.errors import KeyringLocked
from scripted_server import ScriptedServer

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.accounts.column_limits import ColumnLimits
from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.errors import DiskFull
from apsis_desktop.settings.file import Settings


class Killed(BaseException):
    """The process ends here."""


def die(*_given: object, **_more: object) -> None:
    raise Killed


def starts_again(there: Kept, folder: Path, address: str | None = None) -> Kept:
    settings, credentials = Settings(folder / "settings.json"), Credentials(backend=there.keyring)
    return Kept(Accounts(settings, credentials, address), settings, credentials, there.keyring)


def names(keyring: DictionaryKeyring) -> set[str]:
    return {service for service, _user in keyring.entries}


def test_a_removal_that_is_cut_short_is_finished_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = kept(tmp_path, NORDIC, SINGAPORE)
    with monkeypatch.context() as dying:
        dying.setattr(Credentials, "forget", die)
        with pytest.raises(Killed):
            there.accounts.remove(NORDIC.id)
    assert any(NORDIC.id in name for name in names(there.keyring))
    again = starts_again(there, tmp_path)
    assert again.accounts.unfinished() == [NORDIC.id]
    again.accounts.finish(NORDIC.id)
    again.accounts.finish(SINGAPORE.id)
    assert not any(NORDIC.id in name for name in names(there.keyring))
    assert again.credentials.secret(SINGAPORE)
    assert starts_again(there, tmp_path).accounts.unfinished() == []
    assert NORDIC.id not in (tmp_path / "settings.json").read_text()


def test_a_secret_whose_connection_was_not_written_down_any_more_goes_at_the_next_start(
    tmp_path: Path, apsis: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = kept(tmp_path, address=apsis.url)
    with monkeypatch.context() as dying:
        dying.setattr(Settings, "keep_connection", die)
        with pytest.raises(Killed):
            connect(there)
    assert names(there.keyring)
    again = starts_again(there, tmp_path)
    (connection_id,) = again.accounts.unfinished()
    again.accounts.finish(connection_id)
    assert there.keyring.entries == {}
    assert starts_again(there, tmp_path).accounts.unfinished() == []


def test_what_a_locked_keyring_keeps_of_a_removed_connection_goes_at_a_later_start(tmp_path: Path) -> None:
    there = kept(tmp_path, NORDIC)

    def locked(_step: str, _service: str) -> None:
        raise KeyringLocked

    there.keyring.before_each = locked
    there.accounts.remove(NORDIC.id)
    second = starts_again(there, tmp_path)
    second.accounts.finish(NORDIC.id)
    there.keyring.before_each = undisturbed
    assert names(there.keyring)
    third = starts_again(there, tmp_path)
    assert third.accounts.unfinished() == [NORDIC.id]
    third.accounts.finish(NORDIC.id)
    assert there.keyring.entries == {}


def test_what_is_connected_by_now_stays(tmp_path: Path, apsis: ScriptedServer) -> None:
    there = kept(tmp_path, address=apsis.url)
    connection = connect(there)
    there.settings.remove_connection(connection)
    again = starts_again(there, tmp_path, apsis.url)
    assert again.accounts.unfinished() == [connection.id]
    again.settings.keep_connection(connection)
    again.accounts.finish(connection.id)
    assert again.credentials.secret(connection)
    assert again.settings.unfinished == []


def test_a_connection_that_is_made_in_order_leaves_no_note(tmp_path: Path, apsis: ScriptedServer) -> None:
    there = kept(tmp_path, address=apsis.url)
    connect_with(there.accounts, "Nordic", Region.EU, CLIENT_ID, "secret")
    assert "unfinished" not in (tmp_path / "settings.json").read_text()


def test_where_the_disk_is_full_a_connection_is_there_with_its_secret_or_not_at_all(
    tmp_path: Path, apsis: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = kept(tmp_path, NORDIC, address=apsis.url)

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        with pytest.raises(DiskFull):
            connect(there, "Another")
        with pytest.raises(DiskFull):
            there.accounts.remove(NORDIC.id)
    there.settings.window_geometry = "which is written with all the rest"
    for now in (there, starts_again(there, tmp_path)):
        assert now.accounts.connections() == (NORDIC,)
        assert now.credentials.secret(NORDIC)
    assert len(names(there.keyring)) == 1


def test_a_limit_that_a_command_has_found_out_goes_with_its_connection(tmp_path: Path) -> None:
    file = tmp_path / "limits.json"
    of_window = ColumnLimits(file)
    ColumnLimits(file).columns_taken(NORDIC.id, 20)
    of_window.forget(NORDIC.id)
    assert NORDIC.id not in file.read_text()

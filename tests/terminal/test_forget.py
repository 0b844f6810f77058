from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from dictionary_keyring import DictionaryKeyring
from keyring.errors import KeyringLocked
from patience import PATIENCE

from apsis_desktop import cli
from apsis_desktop.api.region import Region
from apsis_desktop.credentials import Credentials
from apsis_desktop.paths import HOME_VARIABLE, Paths
from apsis_desktop.settings import Connection, Settings
from apsis_desktop.single_instance import SingleInstance
from apsis_desktop.terminal.forgetting import forget_everything

SHOP = Connection("a1b2c3", "Åre shop", Region.EU, "the-client-id")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.inside(tmp_path / "home")
    paths.make()
    Settings(paths.config / "settings.json").keep_connection(SHOP)
    for file in (paths.data / "reports.sqlite", paths.waiting / "women.csv", paths.logs / "apsis-desktop.log"):
        file.write_text("…")
    return paths


@pytest.fixture
def keyring() -> DictionaryKeyring:
    return DictionaryKeyring()


@pytest.fixture
def credentials(keyring: DictionaryKeyring) -> Iterator[Credentials]:
    credentials = Credentials(backend=keyring)
    credentials.keep_secret(SHOP, "s" * 5000)
    credentials.keep_proxy_password("secret of the proxy")
    yield credentials
    assert credentials.wait_until_idle(PATIENCE)


def test_keys_and_folders_are_gone_afterwards(
    paths: Paths, credentials: Credentials, keyring: DictionaryKeyring, tmp_path: Path
) -> None:
    saved = tmp_path / "women.csv"
    saved.write_text("a report")
    assert keyring.entries
    assert forget_everything(paths, credentials) == []
    assert not keyring.entries
    assert not [file for file in (tmp_path / "home").rglob("*") if file.is_file()]
    assert saved.exists()


def test_nothing_goes_while_the_window_is_open(
    paths: Paths, credentials: Credentials, keyring: DictionaryKeyring
) -> None:
    window = SingleInstance(paths.data)
    assert window.claim()
    before = dict(keyring.entries)
    (said,) = forget_everything(paths, credentials)
    assert "Close its window" in said
    assert keyring.entries == before
    assert (paths.data / "reports.sqlite").exists()
    assert window.knocks() == []  # and it was not called forward either
    window.end()


def locked(_step: str, _service: str) -> None:
    raise KeyringLocked


def test_settings_stay_where_the_keyring_keeps_the_keys(
    paths: Paths, credentials: Credentials, keyring: DictionaryKeyring
) -> None:
    keyring.before_each = locked
    (said,) = forget_everything(paths, credentials)
    assert "keys in it could not be deleted" in said
    assert Settings(paths.config / "settings.json").connections == [SHOP]


def test_forgetting_twice_is_no_failure(paths: Paths, credentials: Credentials) -> None:
    assert forget_everything(paths, credentials) == []
    assert forget_everything(paths, credentials) == []
    assert not paths.config.exists()


def test_it_is_not_done_by_a_slip(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["forget"])
    assert stopped.value.code == 2
    assert "--everything" in capsys.readouterr().err


def test_the_command_says_that_it_is_done(paths: Paths, tmp_path: Path) -> None:
    (paths.config / "settings.json").unlink()
    null = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    done = subprocess.run(
        [sys.executable, "-m", "apsis_desktop", "forget", "--everything"],
        env=os.environ | {HOME_VARIABLE: str(tmp_path / "home")} | null,
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "is deleted" in done.stdout
    assert not [file for file in (tmp_path / "home").rglob("*") if file.is_file()]

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from dictionary_keyring import DictionaryKeyring, undisturbed
from keyring.errors import KeyringLocked
from made_up_reports import a_report
from patience import PATIENCE

from apsis_desktop.accounts.column_limits import ColumnLimits
from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.cli import main as cli
from apsis_desktop.cli.forget import forget_everything
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.lists.work_folder import work_folder
from apsis_desktop.presets.presets import Presets
from apsis_desktop.settings.file import Connection, Settings
from apsis_desktop.system.own_folders import MARK, is_marked
from apsis_desktop.system.paths import HOME_VARIABLE, Paths
from apsis_desktop.system.single_instance import SingleInstance

SHOP = Connection("a1b2c3", "Åre shop", Region.EU, "the-client-id")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.inside(tmp_path / "home")
    paths.make()
    Settings(paths.config / "settings.json").keep_connection(SHOP)
    JobStore.open(paths.data / "reports.sqlite").close()
    ColumnLimits(paths.config / "column_limits.json").columns_taken(SHOP.id, 40)
    paths.fingerprints.mkdir()
    (paths.fingerprints / "0123456789abcdef-0123456789abcdef.fingerprints").write_text("{}")
    (paths.fingerprints / ".0123456789abcdef-0123456789abcdef.fingerprints.0123456789ab.part").write_text("{}")
    part = paths.waiting / "0123456789abcdef-2.csv.gz"
    for file in (paths.waiting / "0123456789abcdef.csv", part, paths.logs / "apsis-desktop.log"):
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
    credentials.fingerprint_key()
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


def test_what_a_killed_comparison_left_goes_too(paths: Paths, credentials: Credentials) -> None:
    left = paths.work / "0123456789abcdef"
    (left / "new").mkdir(parents=True)
    left.with_suffix(".lock").touch()
    for file in (left / "known.csv", left / "new" / "part.csv"):
        file.write_text("export keys")
    assert forget_everything(paths, credentials) == []
    assert not paths.data.exists()


def test_nothing_goes_while_a_command_works_on_a_list(
    paths: Paths, credentials: Credentials, keyring: DictionaryKeyring
) -> None:
    before = dict(keyring.entries)
    with work_folder(paths.work) as folder:
        (folder / "part-0.csv").write_text("personal data")
        (left,) = forget_everything(paths, credentials)
        assert left == "A command of Apsis Desktop is running. Wait until it ends and try again. Nothing was deleted."
        assert (folder / "part-0.csv").exists()
        assert keyring.entries == before
    assert forget_everything(paths, credentials) == []
    assert not paths.data.exists()


def test_it_goes_also_where_no_window_ever_was(tmp_path: Path, credentials: Credentials) -> None:
    paths = Paths.inside(tmp_path)
    left = paths.work / "0123456789abcdef"
    left.mkdir(parents=True)
    (left / "known.csv").write_text("export keys")
    assert forget_everything(paths, credentials) == []
    assert not paths.data.exists()


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
    assert window.requests() == []  # and it was not called forward either
    window.end()


def locked(_step: str, _service: str) -> None:
    raise KeyringLocked


def test_settings_stay_where_the_keyring_keeps_the_keys(
    paths: Paths, credentials: Credentials, keyring: DictionaryKeyring
) -> None:
    keyring.before_each = locked
    (said,) = forget_everything(paths, credentials)
    assert "Its keys could not be deleted" in said
    assert Settings(paths.config / "settings.json").connections == [SHOP]


def test_fingerprints_go_also_where_the_keyring_keeps_the_keys(
    paths: Paths, credentials: Credentials, keyring: DictionaryKeyring
) -> None:
    keyring.before_each = locked
    (said,) = forget_everything(paths, credentials)
    assert "Its keys could not be deleted" in said
    assert list(paths.fingerprints.iterdir()) == []


def test_their_key_holds_nothing_else_up_and_goes_at_the_next_try(
    paths: Paths, credentials: Credentials, keyring: DictionaryKeyring
) -> None:
    (paths.config / "settings.json").unlink()
    credentials.forget(SHOP)
    keyring.before_each = locked
    (said,) = forget_everything(paths, credentials)
    assert "“Apsis Desktop/fingerprints/key”" in said
    assert not paths.data.exists()
    keyring.before_each = undisturbed
    assert forget_everything(paths, Credentials(backend=keyring)) == []
    assert not keyring.entries


def test_forgetting_twice_is_no_failure(paths: Paths, credentials: Credentials) -> None:
    assert forget_everything(paths, credentials) == []
    assert forget_everything(paths, credentials) == []
    assert not paths.config.exists()


# --- what is not the program's -------------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", ["config", "data", "logs"])
def test_what_somebody_else_put_there_stays_and_is_named(
    paths: Paths, credentials: Credentials, keyring: DictionaryKeyring, folder: str
) -> None:
    theirs = paths.config.parent / folder / "saved there.csv"
    theirs.write_text("a report")
    inside = paths.waiting / "my own list.xlsx"
    inside.write_text("a list")
    said = forget_everything(paths, credentials)
    assert any(str(theirs) in sentence for sentence in said)
    assert any(str(inside) in sentence for sentence in said)
    assert not keyring.entries
    left = {file for file in paths.config.parent.rglob("*") if file.is_file() and file.name != MARK}
    assert left == {theirs, inside}
    assert is_marked(paths.config.parent / folder)  # what is left is found again by the next try


def test_a_folder_that_is_not_marked_is_left_as_it_is(tmp_path: Path, credentials: Credentials) -> None:
    """Somebody's own folders, which happen to have these names, under the folder that the variable names."""
    paths = Paths.inside(tmp_path)
    for folder in (paths.config, paths.data, paths.logs):
        folder.mkdir()
        (folder / "theirs.txt").write_text("…")
        (folder / "settings.json").write_text("{}")
    before = sorted(tmp_path.rglob("*"))
    said = forget_everything(paths, credentials)
    assert [
        str(folder) in sentence for folder, sentence in zip((paths.config, paths.data, paths.logs), said, strict=True)
    ]
    assert all("is not marked" in sentence for sentence in said)
    assert sorted(tmp_path.rglob("*")) == before


def test_folders_of_an_earlier_version_are_known_by_what_is_in_them(
    paths: Paths, credentials: Credentials, tmp_path: Path
) -> None:
    for folder in (paths.config, paths.data, paths.logs):
        (folder / MARK).unlink()
    assert forget_everything(paths, credentials) == []
    assert not [file for file in (tmp_path / "home").rglob("*") if file.is_file()]


def test_what_a_link_leads_to_is_left_alone(paths: Paths, credentials: Credentials, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    for file in paths.waiting.iterdir():
        file.unlink()
    paths.waiting.rmdir()
    elsewhere.mkdir()
    (elsewhere / "fedcba9876543210.csv").write_text("somebody's")
    (elsewhere / "fedcba9876543210.csv.part").write_text("somebody's")
    try:
        paths.waiting.symlink_to(elsewhere, target_is_directory=True)
    except OSError:
        pytest.skip("this user may not make links")
    paths.make()
    assert not paths.owns_waiting()
    (said,) = forget_everything(paths, credentials)
    assert str(paths.waiting) in said
    assert len(list(elsewhere.iterdir())) == 2


def test_the_folder_that_the_variable_names_stays(paths: Paths, credentials: Credentials) -> None:
    assert forget_everything(paths, credentials) == []
    assert paths.config.parent.is_dir()


# --- keys whose settings are damaged -------------------------------------------------------------------------------

OTHER = Connection("0123456789ab", "Other", Region.APAC, "77")


def truncated(paths: Paths) -> None:
    os.truncate(paths.config / "settings.json", 3)


def cut(paths: Paths) -> None:
    file = paths.config / "settings.json"
    os.truncate(file, file.stat().st_size - 5)


@pytest.mark.parametrize("damage", [truncated, cut])
@pytest.mark.parametrize("known_by", ["reports", "connections", "presets", "damaged settings"])
def test_keys_go_also_when_the_settings_are_damaged_and_what_is_not_known_is_said(
    paths: Paths,
    credentials: Credentials,
    keyring: DictionaryKeyring,
    damage: Callable[[Paths], None],
    known_by: str,
) -> None:
    credentials.forget(SHOP)
    credentials.keep_secret(OTHER, "the other secret")
    assert any(OTHER.id in service for service, _user in keyring.entries)
    with contextlib.closing(JobStore.open(paths.data / "reports.sqlite")) as store:
        if known_by == "reports":
            store.keep(a_report(connection_id=OTHER.id))
        if known_by == "connections":
            store.note_connections([OTHER])
    if known_by == "presets":
        Presets(paths.config / "presets.json").keep_last(OTHER.id, a_report().selection)
    if known_by == "damaged settings":
        (paths.config / "settings.damaged-20260301T093000Z.json").write_text(f'{{"connections": [{{"id": "{OTHER.id}"')
    damage(paths)
    (said,) = forget_everything(paths, credentials)
    assert not keyring.entries
    assert "may still be in this computer’s keyring" in said
    assert not [file for file in paths.config.parent.rglob("*") if file.is_file()]


def test_it_is_not_done_by_a_slip(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["forget"])
    assert stopped.value.code == 2
    assert "--everything" in capsys.readouterr().err


def test_the_command_says_that_it_is_done(paths: Paths, tmp_path: Path) -> None:
    (paths.config / "settings.json").unlink()
    shutil.rmtree(paths.fingerprints)
    null = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    done = subprocess.run(
        [sys.executable, "-m", "apsis_desktop", "forget", "--everything"],
        env=os.environ | {HOME_VARIABLE: str(tmp_path / "home")} | null,
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "was deleted" in done.stdout
    assert not [file for file in (tmp_path / "home").rglob("*") if file.is_file()]

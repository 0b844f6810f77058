"""Windows' own rules for names and paths, and its files that are held for a moment."""

from __future__ import annotations

import contextlib
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from held_file import held_open

from apsis_desktop.errors import FileInUse, FolderMissing, NameRefused
from apsis_desktop.jobs.store.migrations import copy_of, migrate
from apsis_desktop.jobs.waiting_folder import remove_files
from apsis_desktop.report.files.destination import check_place
from apsis_desktop.report.files.saving import part_beside, put_in_place, saving_problem
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.settings.file import Settings
from apsis_desktop.system.disk import patiently
from apsis_desktop.system.private_file import write_private
from apsis_desktop.text.windows_names import is_refused

ON_WINDOWS = pytest.mark.skipif(sys.platform != "win32", reason="Windows' own rules")
REFUSED = ["CON", "prn.csv", "aux .txt", "lpt1", "COM²", "nul.csv.gz", "conout$", "a:b.csv", "dot.", "blank ", "a|b"]
FINE = ["Women.csv", "console.csv", "räksmörgås & co.csv.gz", ".hidden", "com10.csv", "a.con", "v. 48 (2).xlsx"]


@pytest.mark.parametrize("name", [*REFUSED, "å" * 256, "😀" * 128])
def test_what_windows_refuses_is_known(name: str) -> None:
    assert is_refused(name)


@pytest.mark.parametrize("name", [*FINE, "å" * 255])
def test_what_windows_takes_is_not_refused(name: str) -> None:
    assert not is_refused(name)


@ON_WINDOWS
@pytest.mark.parametrize("name", REFUSED)
def test_a_name_that_cannot_be_is_refused_before_anything_is_requested(tmp_path: Path, name: str) -> None:
    target = Path(f"{tmp_path}\\{name}")  # `/` would take a: for a drive
    for replace in (False, True):
        with pytest.raises(NameRefused):
            check_place(target, replace=replace)
    part = part_beside(tmp_path / "a.csv")
    part.write_bytes(b"whole")
    with pytest.raises(NameRefused):
        put_in_place(part, target, replace=True)
    assert list(tmp_path.iterdir()) == [part]


@ON_WINDOWS
@pytest.mark.parametrize("name", FINE)
def test_a_name_that_can_be_is_taken(tmp_path: Path, name: str) -> None:
    check_place(tmp_path / name, replace=False)
    assert list(tmp_path.iterdir()) == []


@ON_WINDOWS
def test_a_path_that_is_too_long_is_a_matter_of_its_name(tmp_path: Path) -> None:
    too_long = FileNotFoundError(2, "No such file or directory")
    assert isinstance(saving_problem(too_long, tmp_path / ("å" * 250)), NameRefused)
    assert isinstance(saving_problem(too_long, tmp_path / "gone" / ("å" * 250)), FolderMissing)
    assert isinstance(saving_problem(too_long, tmp_path / "a.csv"), FolderMissing)  # somebody took away the part


@ON_WINDOWS
def test_a_file_that_another_program_holds_open_is_found_before_anything_is_requested(tmp_path: Path) -> None:
    target = tmp_path / "Women.csv"
    target.write_bytes(b"old")
    with target.open("rb"), pytest.raises(FileInUse):  # Python opens files so that nobody can rename them
        check_place(target, replace=True)
    check_place(target, replace=True)
    assert target.read_bytes() == b"old"


class Holds:
    """Refuses to be renamed as often as it says, as what a virus scanner looks at does."""

    def __init__(self, times: int, winerror: int) -> None:
        self.left, self.winerror, self.renamed = times, winerror, False

    def __call__(self) -> None:
        if self.left:
            self.left -= 1
            error = OSError("held")
            error.winerror = self.winerror  # type: ignore[attr-defined,unused-ignore]  # there on Windows alone
            raise error
        self.renamed = True


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    seconds: list[float] = []
    monkeypatch.setattr(time, "sleep", seconds.append)
    return seconds


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_what_is_held_for_a_moment_is_waited_for(waits: list[float], winerror: int) -> None:
    file = Holds(3, winerror)
    patiently(file)
    assert file.renamed
    assert waits == sorted(waits)
    assert len(waits) == 3


def given_up(file: Path) -> None:
    with Unfinished(file.parent / "notes").note(file):
        pass


@pytest.mark.parametrize("delete", [lambda file: remove_files([file]), given_up], ids=["left", "given up"])
def test_a_report_that_is_held_for_a_moment_is_deleted(
    tmp_path: Path, waits: list[float], monkeypatch: pytest.MonkeyPatch, delete: Callable[[Path], object]
) -> None:
    file = tmp_path / "0123456789abcdef.csv"
    file.touch()
    holds, unlink = Holds(2, 32), Path.unlink

    def held_unlink(self: Path, *, missing_ok: bool = False) -> None:
        holds()
        unlink(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", held_unlink)
    delete(file)
    assert not file.exists()
    assert len(waits) == 2


def test_what_is_held_for_longer_is_told(waits: list[float]) -> None:
    with pytest.raises(OSError, match="held"):
        patiently(Holds(99, 32))


@ON_WINDOWS
def test_what_another_program_has_open_is_opened_once_it_has_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "list.fingerprints"
    file.write_bytes(b"people")
    with held_open(file) as let_go:
        monkeypatch.setattr(time, "sleep", lambda _seconds: let_go())
        with patiently(lambda: file.open("rb")) as stream:
            assert stream.read() == b"people"


def test_what_will_not_change_is_not_waited_for(waits: list[float]) -> None:
    with pytest.raises(OSError, match="held"):
        patiently(Holds(1, 112))
    assert waits == []


@pytest.fixture
def held_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the first two tries to give a file another name fail."""
    holds, replace = Holds(2, 5), Path.replace

    def held_replace(self: Path, target: Path) -> Path:
        holds()
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held_replace)


def test_settings_and_presets_are_written_when_they_are_held_for_a_moment(
    tmp_path: Path, waits: list[float], held_twice: None
) -> None:
    file = tmp_path / "settings.json"
    write_private(file, b"{}")
    assert file.read_bytes() == b"{}"
    assert len(waits) == 2


def test_damaged_settings_are_set_aside_when_they_are_held_for_a_moment(
    tmp_path: Path, waits: list[float], held_twice: None
) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(b"{")
    settings = Settings(file)
    settings.set_damaged_aside()
    assert settings.damaged is not None
    assert settings.damaged.read_bytes() == b"{"
    assert len(waits) == 2


def test_a_list_of_reports_is_copied_before_it_is_migrated_though_the_copy_is_held_for_a_moment(
    tmp_path: Path, waits: list[float], held_twice: None
) -> None:
    file = tmp_path / "reports.sqlite"
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 1")
        migrate(connection, file, [lambda _connection: None] * 2)
    assert copy_of(file, 1).exists()
    assert len(waits) == 2

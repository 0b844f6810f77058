from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from apsis_desktop.errors import FolderReadOnly
from apsis_desktop.system.own_folders import is_marked
from apsis_desktop.system.paths import Paths


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("APSIS_DESKTOP_HOME", raising=False)


def all_of(paths: Paths) -> list[Path]:
    return [paths.config, paths.data, paths.logs, paths.waiting]


def test_each_platform_has_its_own_place_for_the_users_files() -> None:
    name = "Apsis Desktop" if sys.platform in {"win32", "darwin"} else "apsis-desktop"
    for folder in all_of(Paths.of_this_user()):
        assert folder.is_absolute()
        assert name in folder.parts


def test_one_variable_moves_all_folders_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APSIS_DESKTOP_HOME", str(tmp_path / "stick"))
    for folder in all_of(Paths.of_this_user()):
        assert folder.is_relative_to(tmp_path / "stick")


def test_a_relative_home_is_taken_from_where_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("APSIS_DESKTOP_HOME", "stick")
    assert Paths.of_this_user() == Paths.inside(tmp_path / "stick")


def test_an_empty_home_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = Paths.of_this_user()
    monkeypatch.setenv("APSIS_DESKTOP_HOME", " ")
    assert Paths.of_this_user() == usual


def test_making_them_twice_is_fine(tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path / "home")
    paths.make()
    (paths.waiting / "report").write_text("kept", encoding="utf-8")
    paths.make()
    assert all(folder.is_dir() for folder in all_of(paths))
    assert (paths.waiting / "report").read_text(encoding="utf-8") == "kept"


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no modes there")
def test_the_folders_are_closed_to_others_also_when_they_were_open_before(tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path / "home")
    paths.waiting.mkdir(parents=True, mode=0o755)
    paths.make()
    for folder in all_of(paths):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file is in the way", encoding="utf-8")
    with pytest.raises(FolderReadOnly, match="home"):
        Paths.inside(tmp_path / "home").make()


def test_folders_are_marked_as_the_programs_own_when_they_are_made(tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path)
    paths.make()
    assert all(is_marked(folder) for folder in (paths.config, paths.data, paths.logs))
    assert paths.owns_waiting()


def test_folders_of_an_earlier_version_are_marked_where_they_hold_the_programs_own_files_alone(tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path)
    names = {
        paths.config: [
            "settings.json",
            "presets.json",
            "settings.damaged-20260301T093000Z-2.json",
            ".settings.json.x8_.part",
        ],
        paths.data: [
            "reports.sqlite",
            "reports.sqlite-wal",
            "reports-damaged-20260301-093000-2.sqlite",
            "instance.lock",
        ],
        paths.logs: ["apsis-desktop.log", "apsis-desktop.log.4", "command-line.log"],
        paths.waiting: ["0123456789abcdef.csv", "0123456789abcdef.csv.gz.part", ".0123456789ab.part"],
        paths.data / "work" / "0123456789abcdef": ["list-140245.csv", "list.csv", "part-1.csv"],
        paths.data / "knocks": ["show-practice-0123456789abcdef"],
    }
    for folder, files in names.items():
        folder.mkdir(parents=True, exist_ok=True)
        for name in files:
            (folder / name).touch()
    paths.make()
    assert all(is_marked(folder) for folder in (paths.config, paths.data, paths.logs))
    assert paths.owns_waiting()


@pytest.mark.parametrize(
    "name", ["List.csv", "waiting/List.csv", "reports-copy.sqlite", "practice/notes.txt", "pictures/a.png"]
)
def test_a_folder_in_which_somebody_keeps_something_else_is_not_marked(tmp_path: Path, name: str) -> None:
    paths = Paths.inside(tmp_path)
    theirs = paths.data / name
    theirs.parent.mkdir(parents=True)
    theirs.touch()
    paths.make()
    assert not is_marked(paths.data)
    assert not paths.owns_waiting()
    assert is_marked(paths.config)

"""Looking after a saved file: is it there, and where to save next."""

import sys
from pathlib import Path, PureWindowsPath

import pytest

from apsis_desktop.system.file_manager import Showing, explorer_command, first_folder, is_there, show_in_folder


def test_a_file_is_there_until_it_is_moved(tmp_path: Path) -> None:
    file = tmp_path / "women.csv"
    file.write_bytes(b"x")
    assert is_there(file)
    file.rename(tmp_path / "moved.csv")
    assert not is_there(file)


def test_a_file_that_is_gone_is_not_shown(tmp_path: Path) -> None:
    assert show_in_folder(tmp_path / "gone.csv") is Showing.GONE


@pytest.mark.skipif(sys.platform != "linux", reason="the desktops of the other systems can always show a file")
def test_without_a_file_manager_only_the_folder_can_be_shown(tmp_path: Path) -> None:
    file = tmp_path / "women.csv"
    file.write_bytes(b"x")
    assert show_in_folder(file) is Showing.FOLDER_ONLY


def test_the_first_folder_that_is_there_is_taken(tmp_path: Path) -> None:
    file = tmp_path / "a file"
    file.write_bytes(b"x")
    assert first_folder([tmp_path / "gone", file, tmp_path, Path("/")]) == tmp_path
    assert first_folder([tmp_path / "gone"]) is None
    assert first_folder([Path("nul\0l"), tmp_path]) == tmp_path


def test_explorer_gets_quotation_marks_around_the_path_alone() -> None:
    path = PureWindowsPath(r"C:\Users\Anna\My reports, 2026\Women & men.xlsx")
    command = explorer_command(path, PureWindowsPath(r"C:\Windows"))
    assert command == r'"C:\Windows\explorer.exe" /select,"C:\Users\Anna\My reports, 2026\Women & men.xlsx"'

"""Saving on real disks of an unhelpful kind: full, read-only, and another one than the file waits on."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from accounts import LOOK
from reports import Person, csv_answer
from scripted_server import ScriptedServer

from apsis_desktop.errors import DiskFull, FileExists, FolderReadOnly
from apsis_desktop.report.files.destination import check_place
from apsis_desktop.report.files.moving import move_into_place

BIG = b"x" * 3_000_000

MakeDisk = Callable[[str], Path]


@pytest.fixture
def make_disk(tmp_path: Path) -> Iterator[MakeDisk]:
    """Return a function that makes a disk of its own in memory, which is gone after the test."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can make a disk")
    made: list[Path] = []

    def make(options: str) -> Path:
        place = tmp_path / f"disk{len(made)}"
        place.mkdir()
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], capture_output=True, check=False
        )
        if mounted.returncode:
            pytest.skip(f"no disk can be made here: {mounted.stderr.decode(errors='replace').strip()}")
        made.append(place)
        return place

    yield make
    for place in made:
        subprocess.run(["umount", str(place)], check=True)


@pytest.fixture
def waiting(tmp_path: Path) -> Path:
    file = tmp_path / "waiting"
    file.write_bytes(BIG)
    return file


def test_a_file_moves_to_another_disk(make_disk: MakeDisk, waiting: Path) -> None:
    target = make_disk("size=8m") / "Women.csv"
    move_into_place(waiting, target, replace=False)
    assert target.read_bytes() == BIG
    assert list(target.parent.iterdir()) == [target]
    assert not waiting.exists()


def test_another_disk_is_no_excuse_for_replacing_a_file(make_disk: MakeDisk, waiting: Path) -> None:
    target = make_disk("size=8m") / "Women.csv"
    target.write_bytes(b"old")
    with pytest.raises(FileExists):
        move_into_place(waiting, target, replace=False)
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]
    move_into_place(waiting, target, replace=True)
    assert target.read_bytes() == BIG


def test_a_full_disk_is_told_and_the_old_file_stays(make_disk: MakeDisk, waiting: Path) -> None:
    target = make_disk("size=1m") / "Women.csv"
    target.write_bytes(b"old")
    with pytest.raises(DiskFull):
        move_into_place(waiting, target, replace=True)
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]
    assert waiting.read_bytes() == BIG


def test_a_disk_that_fills_up_while_fetching_is_told_and_the_part_goes(
    make_disk: MakeDisk, server: ScriptedServer
) -> None:
    folder = make_disk("size=1m")
    server.on("GET", LOOK, csv_answer(BIG, encoding=None))
    person = Person.at(server, folder)
    with pytest.raises(DiskFull):
        person.fetches()
    assert list(folder.iterdir()) == []
    assert person.looks == 1


def test_a_read_only_disk_is_found_before_anything_is_requested(make_disk: MakeDisk, waiting: Path) -> None:
    folder = make_disk("size=1m,ro")
    with pytest.raises(FolderReadOnly):
        check_place(folder / "Women.csv", replace=False)
    with pytest.raises(FolderReadOnly):
        move_into_place(waiting, folder / "Women.csv", replace=True)
    assert waiting.read_bytes() == BIG


@pytest.mark.skipif("os.name == 'nt' or os.geteuid() == 0", reason="Windows and root do not heed a folder's mode")
def test_a_folder_that_one_may_not_write_in_is_found_before_anything_is_requested(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(FolderReadOnly):
        check_place(folder / "Women.csv", replace=False)

"""What is saved is a new file of the person: colleagues may read what they may read of any other, from that time."""

import os
import stat
import time
from pathlib import Path

import pytest

from apsis_desktop.report.files.moving import move_into_place

LONG_AGO = 1_700_000_000


@pytest.fixture
def waiting(tmp_path: Path) -> Path:
    file = tmp_path / "waiting"
    file.write_bytes(b"the new report")
    os.utime(file, (LONG_AGO, LONG_AGO))
    return file


def rights(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


@pytest.mark.skipif("os.name == 'nt'", reason="Windows gives rights by folders")
@pytest.mark.parametrize("replace", [False, True])
@pytest.mark.parametrize("closed", [0o600, 0o400, 0o666])
def test_a_file_that_waited_with_other_rights_is_saved_with_those_of_any_new_one(
    waiting: Path, tmp_path: Path, closed: int, replace: bool
) -> None:
    folder = tmp_path / "Reports"
    folder.mkdir()
    usual = folder / "usual"
    usual.touch()
    waiting.chmod(closed)
    move_into_place(waiting, folder / "Women.xlsx", replace=replace)
    assert oct(rights(folder / "Women.xlsx")) == oct(rights(usual))
    assert (folder / "Women.xlsx").read_bytes() == b"the new report"
    assert not waiting.exists()


@pytest.mark.parametrize("replace", [False, True])
@pytest.mark.parametrize("taken", [False, True])
def test_a_saved_file_is_of_the_time_when_it_was_saved(
    waiting: Path, tmp_path: Path, replace: bool, taken: bool
) -> None:
    target = tmp_path / "Women.xlsx"
    if taken and not replace:
        pytest.skip("a name that is taken is not used")
    if taken:
        target.touch()
        os.utime(target, (LONG_AGO, LONG_AGO))
    before = time.time() - 2  # some disks count in twos
    move_into_place(waiting, target, replace=replace)
    assert target.stat().st_mtime >= before

"""Places that cannot be had, or only in part: protected files and folders, links, devices, and who may read."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from protected_files import SOMEBODY, flagged, mounted_by_itself, run_as_somebody
from small_disks import disk_at

from apsis_desktop.errors import DiskFull, FileProtected, FolderReadOnly, SavingFailed, SavingProblem
from apsis_desktop.report.files.destination import check_place, real_place
from apsis_desktop.report.files.disk_room import RESERVE, Room
from apsis_desktop.report.files.moving import move_into_place
from apsis_desktop.report.files.part_file import part_file
from apsis_desktop.report.files.unfinished import Unfinished

NEW, OLD = b"the new report", b"an older report"

posix = pytest.mark.skipif("os.name == 'nt'", reason="Windows has other modes and links")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "lists"
    made.mkdir()
    return made


@pytest.fixture
def target(folder: Path) -> Path:
    file = folder / "women.csv"
    file.write_bytes(OLD)
    return file


@pytest.fixture
def waiting(tmp_path: Path) -> Path:
    file = tmp_path / "waiting"
    file.write_bytes(NEW)
    return file


def cannot_be_replaced(target: Path, waiting: Path) -> None:
    """See that this is found before anything is requested, and in the end, and that nothing is lost or left."""
    with pytest.raises(FileProtected, match="is protected, so it cannot be replaced"):
        check_place(target, replace=True)
    with pytest.raises(FileProtected, match="is protected, so it cannot be replaced"):
        move_into_place(waiting, target, replace=True)
    assert (target.read_bytes(), waiting.read_bytes()) == (OLD, NEW)
    assert list(target.parent.iterdir()) == [target]


# --- what cannot be replaced -----------------------------------------------------------------------------------------


def test_a_file_that_nobody_may_change(target: Path, waiting: Path) -> None:
    with flagged(target, "i"):
        cannot_be_replaced(target, waiting)


def test_a_file_that_can_only_be_added_to(target: Path, waiting: Path) -> None:
    with flagged(target, "a"):
        cannot_be_replaced(target, waiting)


def test_a_file_that_is_mounted_by_itself(target: Path, waiting: Path, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(OLD)
    with mounted_by_itself(target, source):
        cannot_be_replaced(target, waiting)


def test_a_file_in_a_folder_that_names_can_only_be_added_to(target: Path, folder: Path) -> None:
    with flagged(folder, "a"), pytest.raises(FileProtected):
        check_place(target, replace=True)
    assert list(folder.iterdir()) == [target]


def test_a_new_file_in_such_a_folder_is_saved_and_nothing_else_is_left_in_it(folder: Path, waiting: Path) -> None:
    with flagged(folder, "a"):
        check_place(folder / "women.csv", replace=False)
        assert list(folder.iterdir()) == []
        move_into_place(waiting, folder / "women.csv", replace=False)
        with part_file(folder / "men.csv", Unfinished()) as (part, put):
            part.write_bytes(NEW)
            put(folder / "men.csv", False)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == {"women.csv": NEW, "men.csv": NEW}


def test_somebody_elses_file_in_a_sticky_folder() -> None:
    shared = Path("/tmp") / f"apsis-desktop-sticky-{os.getpid()}"
    code = (
        "from pathlib import Path\n"
        "from apsis_desktop.report.files.destination import check_place\n"
        "from apsis_desktop.errors import SavingProblem\n"
        "become_somebody()\n"
        "for name in ('theirs.csv', 'mine.csv', 'new.csv'):\n"
        "    file = Path(sys.argv[1]) / name\n"
        "    if name == 'mine.csv': file.touch()\n"
        "    try: check_place(file, replace=True); print('fine')\n"
        "    except SavingProblem as problem: print(problem.code)\n"
    )
    shared.mkdir()
    try:
        shared.chmod(0o1777)
        (shared / "theirs.csv").write_bytes(OLD)
        (shared / "theirs.csv").chmod(0o666)
        assert run_as_somebody(code, str(shared)).split() == ["FileProtected", "fine", "fine"]
        assert sorted(file.name for file in shared.iterdir()) == ["mine.csv", "theirs.csv"]
    finally:
        for file in shared.iterdir():
            file.unlink()
        shared.rmdir()


# --- links and devices -----------------------------------------------------------------------------------------------


@posix
def test_what_a_link_points_to_is_replaced_and_the_link_stays(target: Path, folder: Path, waiting: Path) -> None:
    (folder / "deep").mkdir()
    real = target.rename(folder / "deep" / "real.csv")
    (folder / "deep" / "second").symlink_to("real.csv")
    target.symlink_to(Path("deep", "second"))
    check_place(target, replace=True)
    assert real_place(target) == real.resolve()
    move_into_place(waiting, real_place(target), replace=True)
    assert target.is_symlink()
    assert real.read_bytes() == NEW


@posix
def test_a_link_that_leads_nowhere_leads_to_the_new_file(folder: Path) -> None:
    (folder / "link.csv").symlink_to("new.csv")
    check_place(folder / "link.csv", replace=True)
    assert real_place(folder / "link.csv") == (folder / "new.csv").resolve()


@posix
def test_a_link_that_leads_to_itself_is_no_place(folder: Path) -> None:
    (folder / "loop.csv").symlink_to("loop.csv")
    with pytest.raises(SavingFailed):
        real_place(folder / "loop.csv")


@posix
@pytest.mark.parametrize("typed", ["/dev/stdout", "/dev/fd/1", "/dev/women.csv", "/proc/self/fd/1", "/proc/women.csv"])
def test_there_are_no_files_among_the_devices(typed: str, folder: Path) -> None:
    if not Path(typed).parent.is_dir():
        pytest.skip(f"no {Path(typed).parent} on this system")
    through = folder / "link.csv"
    through.symlink_to(typed)
    for place in (Path(typed), through):
        with pytest.raises(FolderReadOnly, match=r"Files cannot be saved in /(dev|proc)"):
            check_place(place, replace=True)


# --- who may read ----------------------------------------------------------------------------------------------------


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o400, 0o700])
@pytest.mark.parametrize("copied", [False, True], ids=["moved", "from another disk"])
def test_what_replaces_a_file_is_open_to_the_same_people(
    target: Path, waiting: Path, mode: int, copied: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    target.chmod(mode)
    if copied:
        monkeypatch.setattr(os, "link", _other_disk(os.link))
    move_into_place(waiting, target, replace=True)
    assert (target.read_bytes(), stat.S_IMODE(target.stat().st_mode)) == (NEW, mode)
    assert list(target.parent.iterdir()) == [target]


def _other_disk(link: object) -> object:
    def elsewhere(source: Path, target: Path, **how: object) -> None:
        if str(source).startswith("/proc/"):
            link(source, target, **how)  # type: ignore[operator]  # the real one
            return
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    return elsewhere


@pytest.mark.skipif("os.name == 'nt' or os.geteuid() != 0", reason="only root gives files away")
def test_owner_and_group_of_what_is_replaced_are_kept(target: Path, waiting: Path) -> None:
    os.chown(target, SOMEBODY, SOMEBODY)
    move_into_place(waiting, target, replace=True)
    assert (target.stat().st_uid, target.stat().st_gid) == (SOMEBODY, SOMEBODY)


@pytest.mark.skipif("sys.platform != 'linux'", reason="access lists as Linux keeps them")
def test_a_file_with_an_access_list_is_not_opened_to_its_group(target: Path, waiting: Path) -> None:
    target.chmod(0o600)
    # user::rw-, user:somebody:rw-, group::---, mask::rw-, other::---
    entries = [(1, 6, -1), (2, 6, SOMEBODY), (4, 0, -1), (16, 6, -1), (32, 0, -1)]
    packed = b"\2\0\0\0" + b"".join(
        tag.to_bytes(2, "little") + perm.to_bytes(2, "little") + (who & 0xFFFFFFFF).to_bytes(4, "little")
        for tag, perm, who in entries
    )
    try:
        os.setxattr(target, "system.posix_acl_access", packed)
    except OSError:
        pytest.skip("a disk without access lists")
    move_into_place(waiting, target, replace=True)
    assert os.getxattr(target, "system.posix_acl_access") == packed


@posix
def test_no_folder_of_the_programs_own_is_open_to_others_whatever_the_umask(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; os.umask(0)\n"
        "from apsis_desktop.system.paths import Paths; Paths.inside(Path(sys.argv[1])).make()\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "a" / "home")], check=True)
    for made in (tmp_path / "a", tmp_path / "a" / "home", *(tmp_path / "a" / "home").iterdir()):
        assert stat.S_IMODE(made.stat().st_mode) == 0o700, made


# --- room ------------------------------------------------------------------------------------------------------------


def test_a_copy_leaves_the_disk_its_reserve(tmp_path: Path, waiting: Path) -> None:
    waiting.write_bytes(bytes(1 << 20))
    with disk_at(tmp_path / "disk", "20m"):
        disk = tmp_path / "disk"
        (disk / "others").write_bytes(bytes(18 << 20))  # 2 of 20 MiB are free, and 1 of them is the reserve
        move_into_place(waiting, disk / "fits.csv", replace=False)
        waiting.write_bytes(bytes(1 << 20))
        with pytest.raises(DiskFull):
            move_into_place(waiting, disk / "women.csv", replace=False)
        assert sorted(file.name for file in disk.iterdir()) == ["fits.csv", "others"]
    assert waiting.exists()


def test_of_a_large_disk_a_billion_bytes_are_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = SimpleNamespace(total=10**13, free=RESERVE + 1000)
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: usage)
    room = Room(tmp_path)
    room.take(1000)
    usage.free -= 1000
    with pytest.raises(DiskFull):
        room.take(1)


# --- what the disk does not know -------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOSYS, errno.ENOTSUP])
def test_a_disk_that_cannot_write_through_takes_the_file_all_the_same(
    folder: Path, waiting: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuses)
    monkeypatch.setattr(os, "link", _other_disk(os.link))
    move_into_place(waiting, folder / "women.csv", replace=False)
    assert (folder / "women.csv").read_bytes() == NEW


def test_a_disk_that_fails_to_write_through_has_not_taken_it(
    folder: Path, waiting: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_handle: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fails)
    monkeypatch.setattr(os, "link", _other_disk(os.link))
    with pytest.raises(SavingProblem):
        move_into_place(waiting, folder / "women.csv", replace=False)
    assert list(folder.iterdir()) == []
    assert waiting.read_bytes() == NEW

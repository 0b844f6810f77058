"""Into the place that the person chose: whole or not at all, and never over another file without leave."""

import errno
import os
import threading
from pathlib import Path

import pytest

from apsis_desktop.errors import (
    Cancelled,
    DiskFull,
    FileExists,
    FileInUse,
    FolderMissing,
    FolderReadOnly,
    NameRefused,
    SavingFailed,
    SavingProblem,
)
from apsis_desktop.report.files.destination import check_place
from apsis_desktop.report.files.moving import move_into_place
from apsis_desktop.report.files.saving import (
    part_beside,
    put_in_place,
    saving_errors,
    saving_problem,
)

NEW, OLD = b"the new report", b"an older report"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Vänner & co"
    made.mkdir()
    return made


@pytest.fixture
def waiting(tmp_path: Path) -> Path:
    file = tmp_path / "waiting"
    file.write_bytes(NEW)
    return file


@pytest.fixture
def target(folder: Path) -> Path:
    return folder / "Women.csv"


def part_for(target: Path) -> Path:
    part = part_beside(target)
    part.write_bytes(NEW)
    return part


def assert_alone(target: Path, content: bytes) -> None:
    assert target.read_bytes() == content
    assert list(target.parent.iterdir()) == [target]


# --- looked at before anything is requested --------------------------------------------------------------------------


def test_a_free_place_is_fine_and_stays_empty(target: Path) -> None:
    check_place(target, replace=False)
    assert list(target.parent.iterdir()) == []


def test_a_file_that_is_there_is_named(target: Path) -> None:
    target.write_bytes(OLD)
    with pytest.raises(FileExists, match=r"A file named Women\.csv already exists"):
        check_place(target, replace=False)
    check_place(target, replace=True)
    assert_alone(target, OLD)


@pytest.mark.parametrize("replace", [False, True])
def test_a_folder_of_that_name_is_never_replaced(target: Path, replace: bool) -> None:
    target.mkdir()
    with pytest.raises(FileExists):
        check_place(target, replace=replace)


@pytest.mark.skipif("os.name == 'nt'", reason="links want leave on Windows")
def test_a_link_that_leads_nowhere_has_taken_the_name_too(target: Path) -> None:
    target.symlink_to("nowhere")
    with pytest.raises(FileExists):
        check_place(target, replace=False)


def test_a_folder_that_is_not_there_is_named(target: Path) -> None:
    with pytest.raises(FolderMissing, match="Vänner & co"):
        check_place(target.parent / "gone" / "Women.csv", replace=False)


def test_a_file_is_no_folder(target: Path) -> None:
    target.write_bytes(OLD)
    with pytest.raises(FolderMissing):
        check_place(target / "Women.csv", replace=False)


@pytest.mark.skipif("os.name == 'nt'", reason="Windows has other limits")
def test_a_name_that_is_too_long_is_found_before_requesting(folder: Path) -> None:
    with pytest.raises(NameRefused):
        check_place(folder / ("å" * 200 + ".csv"), replace=False)


# --- putting in place ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("replace", [False, True])
def test_a_whole_file_gets_its_name(target: Path, replace: bool) -> None:
    put_in_place(part_for(target), target, replace=replace)
    assert_alone(target, NEW)


def test_a_file_that_is_there_stays_without_leave(target: Path) -> None:
    target.write_bytes(OLD)
    part = part_for(target)
    with pytest.raises(FileExists):
        put_in_place(part, target, replace=False)
    assert target.read_bytes() == OLD
    assert part.read_bytes() == NEW


def test_a_file_that_is_there_is_replaced_with_leave(target: Path) -> None:
    target.write_bytes(OLD)
    put_in_place(part_for(target), target, replace=True)
    assert_alone(target, NEW)


def test_whoever_reads_meanwhile_sees_the_old_file_or_the_new_one(target: Path) -> None:
    target.write_bytes(OLD)
    with target.open("rb") as reader:
        if os.name != "nt":
            put_in_place(part_for(target), target, replace=True)
        assert reader.read() == OLD


@pytest.mark.parametrize("replace", [False, True])
def test_a_folder_is_never_replaced(target: Path, replace: bool) -> None:
    target.mkdir()
    with pytest.raises(FileExists if os.name != "nt" else SavingProblem):
        put_in_place(part_for(target), target, replace=replace)
    assert target.is_dir()


# --- a file that waited elsewhere ------------------------------------------------------------------------------------


@pytest.mark.parametrize("replace", [False, True])
def test_a_waiting_file_moves_to_its_place(waiting: Path, target: Path, replace: bool) -> None:
    move_into_place(waiting, target, replace=replace)
    assert_alone(target, NEW)
    assert not waiting.exists()


def test_a_waiting_file_keeps_waiting_when_its_place_is_taken(waiting: Path, target: Path) -> None:
    target.write_bytes(OLD)
    with pytest.raises(FileExists):
        move_into_place(waiting, target, replace=False)
    assert_alone(target, OLD)
    assert waiting.read_bytes() == NEW


def test_a_waiting_file_keeps_waiting_when_the_folder_has_gone(waiting: Path, target: Path) -> None:
    target.parent.rmdir()
    with pytest.raises(FolderMissing):
        move_into_place(waiting, target, replace=True)
    assert waiting.read_bytes() == NEW


def test_a_part_has_a_short_name_of_its_own_in_the_same_folder(target: Path) -> None:
    parts = {part_beside(target) for _ in range(20)}
    assert len(parts) == 20
    assert {part.parent for part in parts} == {target.parent}
    assert all(len(part.name) < 24 for part in parts)


@pytest.mark.skipif("os.name == 'nt'", reason="Windows has other limits")
def test_the_longest_name_that_fits_is_saved(waiting: Path, folder: Path) -> None:
    target = folder / ("x" * 251 + ".csv")
    move_into_place(waiting, target, replace=False)
    assert_alone(target, NEW)


# --- on a disk without links (FAT, some shares) ----------------------------------------------------------------------


@pytest.fixture
def no_links(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_names: object, **_how: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)


@pytest.mark.usefixtures("no_links")
def test_without_links_a_file_is_copied_and_still_never_replaces_another(waiting: Path, target: Path) -> None:
    move_into_place(waiting, target, replace=False)
    assert_alone(target, NEW)
    waiting.write_bytes(OLD)
    with pytest.raises(FileExists):
        move_into_place(waiting, target, replace=False)
    assert_alone(target, NEW)
    assert waiting.read_bytes() == OLD


@pytest.mark.usefixtures("no_links")
def test_a_copy_that_is_cancelled_leaves_nothing_and_the_file_waits(waiting: Path, target: Path) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        move_into_place(waiting, target, replace=False, cancelled=cancelled)
    assert list(target.parent.iterdir()) == []
    assert waiting.read_bytes() == NEW


# --- what the file system says ---------------------------------------------------------------------------------------


def windows_error(code: int, number: int) -> OSError:
    """Make the error that Windows raises: its own number beside the one of C."""
    error = OSError(code, "as Windows says")
    error.winerror = number  # type: ignore[attr-defined,unused-ignore]  # there on Windows alone
    return error


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), DiskFull),
        (OSError(getattr(errno, "EDQUOT", errno.ENOSPC), "Quota exceeded"), DiskFull),
        (windows_error(errno.ENOSPC, 112), DiskFull),
        (windows_error(errno.EACCES, 39), DiskFull),
        (OSError(errno.EACCES, "Permission denied"), FolderReadOnly),
        (OSError(errno.EPERM, "Operation not permitted"), FolderReadOnly),
        (OSError(errno.EROFS, "Read-only file system"), FolderReadOnly),
        (windows_error(errno.EACCES, 5), FolderReadOnly),
        (windows_error(errno.EACCES, 32), FileInUse),
        (windows_error(errno.EACCES, 33), FileInUse),
        (OSError(errno.EBUSY, "Device or resource busy"), FileInUse),
        (OSError(errno.ETXTBSY, "Text file busy"), FileInUse),
        (OSError(errno.ENAMETOOLONG, "File name too long"), NameRefused),
        (windows_error(errno.EINVAL, 123), NameRefused),
        (windows_error(errno.ENOENT, 206), NameRefused),
        (OSError(errno.EILSEQ, "Illegal byte sequence"), NameRefused),
        (OSError(errno.EEXIST, "File exists"), FileExists),
        (OSError(errno.EISDIR, "Is a directory"), FileExists),
        (OSError(errno.ENOENT, "No such file or directory"), FolderMissing),
        (windows_error(errno.ENOENT, 3), FolderMissing),
        (OSError(errno.ENOTDIR, "Not a directory"), FolderMissing),
        (OSError(errno.EIO, "Input/output error"), SavingFailed),
        (OSError("nobody knows"), SavingFailed),
    ],
)
def test_each_trouble_of_the_file_system_is_told_in_plain_words(
    target: Path, error: OSError, kind: type[SavingProblem]
) -> None:
    problem = saving_problem(error, target)
    assert type(problem) is kind
    assert "Error" not in str(problem)
    assert problem.detail
    with pytest.raises(kind), saving_errors(target):
        raise error


def test_access_denied_to_a_file_that_is_there_means_on_windows_that_it_is_open(target: Path) -> None:
    target.write_bytes(OLD)
    assert isinstance(saving_problem(windows_error(errno.EACCES, 5), target), FileInUse)

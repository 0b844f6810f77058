"""Checks, before a report is requested, that its file can be saved at the destination."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from pathlib import Path

from apsis_desktop.errors import FileExists, FileProtected, FolderMissing, FolderReadOnly
from apsis_desktop.report.files.saving import check_name, is_read_only, is_taken, part_beside, saving_errors, shown
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.system.disk import patiently

_MOST_LINKS = 40
_OF_THE_SYSTEM = {"dev", "proc", "sys"}  # no real files
_IN_MEMORY = "shm"  # /dev/shm, which is a disk
_GET_FLAGS, _APPEND_ONLY = 0x80086601, 0x20  # FS_IOC_GETFLAGS, FS_APPEND_FL


def real_place(target: Path) -> Path:
    """Follow symbolic links to the path that is written or replaced.

    Raises `SavingProblem` kinds, also for a path among the system's devices.
    """
    with saving_errors(target):
        place = target
        for _link in range(_MOST_LINKS):
            folder = Path(os.path.realpath(place.parent))
            parts = folder.parts
            if os.name != "nt" and len(parts) > 1 and parts[1] in _OF_THE_SYSTEM and parts[2:3] != (_IN_MEMORY,):
                raise FolderReadOnly(folder=str(place.parent))
            if not place.is_symlink():
                return place
            place = folder / place.readlink()
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))


def check_place(target: Path, *, replace: bool, unfinished: Unfinished | None = None) -> None:
    """Check that a file can be saved there. Raises `SavingProblem` kinds."""
    check_name(target)
    with saving_errors(target):
        if not target.parent.is_dir():
            raise FolderMissing(folder=str(target.parent))
        taken = is_taken(target)
        if taken and (not replace or target.is_dir()):
            raise FileExists(file=shown(target.name))
        place = real_place(target)
        if not place.parent.is_dir():
            raise FolderMissing(folder=str(place.parent))
        _check_folder_writable(place, unfinished or Unfinished())
        if is_taken(place):
            _check_replaceable(place)


def open_nameless(folder: Path, mode: int) -> int | None:
    """Open a nameless file, which the system deletes with the process; only on Linux, and not on every file system."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_TMPFILE | os.O_RDWR, mode)  # less what the person's umask takes away
            try:
                os.fchmod(handle, stat.S_IMODE(os.fstat(handle).st_mode) | 0o600)
                os.close(os.open(path_of(handle), os.O_RDWR))  # not without /proc, or where a sandbox forbids it
            except OSError:
                os.close(handle)
            else:
                return handle
    return None


def path_of(handle: int) -> Path:
    return Path(f"/proc/self/fd/{handle}")


def _check_folder_writable(place: Path, unfinished: Unfinished) -> None:
    handle = open_nameless(place.parent, 0o600)
    # A name that is too long shows when it is looked up (`is_taken`).
    if handle is not None:
        os.close(handle)
        return
    if sys.platform == "darwin" and place.parent.stat().st_flags & (stat.UF_APPEND | stat.SF_APPEND):
        raise FolderReadOnly(folder=str(place.parent))  # the file that tries it could not be deleted again
    probe = part_beside(place)
    # As long as the file's own: Windows limits whole paths, and says so only when a file is made.
    probe = probe.with_name(probe.name.rjust(len(place.name), "x"))
    with unfinished.note(probe):
        probe.touch(exist_ok=False)


def _check_replaceable(place: Path) -> None:
    if os.name == "nt":
        if is_read_only(place):
            raise FileProtected(file=shown(place.name))
        patiently(lambda: place.rename(place))  # Windows refuses this for a file that another program holds open
        return
    folder, file = place.parent.stat(), place.stat()
    others = bool(folder.st_mode & stat.S_ISVTX) and os.geteuid() not in {0, folder.st_uid, file.st_uid}
    if others or _is_append_only(place.parent) or is_mounted(place):
        raise FileProtected(file=shown(place.name))
    try:
        os.close(os.open(place, os.O_WRONLY | os.O_NONBLOCK))  # nothing is written
    except OSError as error:
        if error.errno == errno.EPERM:  # one that nobody may change; EACCES says only that its content is closed
            raise FileProtected(file=shown(place.name)) from error


def is_mounted(file: Path) -> bool:
    """Whether a file is a mount of its own, as in containers."""
    if sys.platform != "linux":
        return False
    try:
        return _mount_of(file) != _mount_of(file.parent)
    except OSError:
        return False


def _mount_of(path: Path) -> bytes:
    handle = os.open(path, os.O_PATH | os.O_NOFOLLOW)
    try:
        lines = Path(f"/proc/self/fdinfo/{handle}").read_bytes().splitlines()
        return next((line for line in lines if line.startswith(b"mnt_id:")), b"")
    finally:
        os.close(handle)


def _is_append_only(folder: Path) -> bool:
    """Whether names can be added to a folder but not removed."""
    if sys.platform != "linux":
        return False
    import fcntl

    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return False
    try:
        flags = fcntl.ioctl(handle, _GET_FLAGS, bytes(8))
        return bool(int.from_bytes(flags[:4], sys.byteorder) & _APPEND_ONLY)
    except OSError:  # this disk knows no such flags
        return False
    finally:
        os.close(handle)

"""The temporary file that a report is written into; it never stays behind."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from apsis_desktop.report.files.destination import open_nameless, path_of
from apsis_desktop.report.files.saving import is_taken, part_beside, put_in_place, saving_errors
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.system.disk import write_folder_through, write_through

PutInPlace = Callable[[Path, bool], None]
"""Gives the file its name in the same folder; True replaces an existing file. Raises as `put_in_place`."""


@contextlib.contextmanager
def part_file(target: Path, unfinished: Unfinished) -> Iterator[tuple[Path, PutInPlace]]:
    """Yield the path to write to, and a function that gives the file its name, `target` or another in that folder.

    On Linux the file has no name until then, so the system deletes it even if the process is killed. Elsewhere, and on
    file systems without nameless files, it lies next to the target, is noted, and is deleted when this ends.

    Raises `SavingProblem` kinds.
    """
    with saving_errors(target):
        # A replacement is private until it gets the attributes of the replaced file.
        mode = 0o600 if is_taken(target) else 0o666
        handle = open_nameless(target.parent, mode)
    if handle is None:
        part = part_beside(target)
        with unfinished.note(part):
            with saving_errors(target):
                _create(part, mode)
            yield part, lambda place, replace: put_in_place(part, place, replace=replace)
        return
    try:
        yield path_of(handle), lambda place, replace: _give_name(handle, place, unfinished, replace=replace)
    finally:
        os.close(handle)


def _create(part: Path, mode: int) -> None:
    handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, mode)
    try:
        if os.name != "nt":
            os.fchmod(handle, stat.S_IMODE(os.fstat(handle).st_mode) | 0o600)  # whatever the umask takes away
    finally:
        os.close(handle)


def _give_name(handle: int, target: Path, unfinished: Unfinished, *, replace: bool) -> None:
    with saving_errors(target):
        if not replace and _link(handle, target):
            write_folder_through(target.parent)
            return
        part = part_beside(target)
        with unfinished.note(part):
            if not _link(handle, part):
                _copy(handle, part)
            put_in_place(part, target, replace=replace)


def _link(handle: int, name: Path) -> bool:
    """Link a nameless file to a name, and return whether the file system could. Raises FileExistsError."""
    try:
        # Python follows the link in /proc only with a folder's handle, which an absolute path ignores.
        os.link(path_of(handle), name, src_dir_fd=handle, follow_symlinks=True)
    except FileExistsError:
        raise
    except OSError:
        return False
    return True


def _copy(handle: int, part: Path) -> None:
    """Copy, on a file system where a nameless file cannot be linked later."""
    _create(part, stat.S_IMODE(os.fstat(handle).st_mode))
    with path_of(handle).open("rb") as nameless, part.open("r+b") as named:
        shutil.copyfileobj(nameless, named, 1 << 20)
        named.flush()
        write_through(named.fileno())

"""The file that a report is fetched into, of which nothing is left behind."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from apsis_desktop.report.saving import part_beside, put_in_place, saving_errors

PutInPlace = Callable[[bool], None]
"""Gives the whole file its name; True replaces a file that is there. Raises what `put_in_place` raises."""


@contextlib.contextmanager
def part_file(target: Path) -> Iterator[tuple[Path, PutInPlace]]:
    """Yield where to write, and how to give what was written its name, `target`.

    On Linux the file has no name until then, so that it goes with the process even where that is killed. Elsewhere,
    and on disks that cannot do this, it lies beside the target, and is gone when this ends.
    """
    handle = _open_nameless(target.parent)
    if handle is None:
        part = part_beside(target)
        with _gone_afterwards(part):
            yield part, lambda replace: put_in_place(part, target, replace=replace)
        return
    try:
        yield _path_of(handle), lambda replace: _name_and_put(handle, target, replace=replace)
    finally:
        os.close(handle)


def _name_and_put(handle: int, target: Path, *, replace: bool) -> None:
    part = part_beside(target)
    with _gone_afterwards(part):
        with saving_errors(target):
            _give_name(handle, part)
        put_in_place(part, target, replace=replace)


def _give_name(handle: int, part: Path) -> None:
    try:
        # With a folder's handle, which a whole path makes no use of, Python follows the link in /proc to the file.
        os.link(_path_of(handle), part, src_dir_fd=handle, follow_symlinks=True)
    except OSError:
        # The disk lets a file be nameless but not be named later.
        with _path_of(handle).open("rb") as nameless, part.open("xb") as named:
            shutil.copyfileobj(nameless, named, 1 << 20)
            named.flush()
            os.fsync(named.fileno())


def _open_nameless(folder: Path) -> int | None:
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_TMPFILE | os.O_RDWR, 0o666)  # less what the person's umask takes away
            if _path_of(handle).exists():
                return handle
            os.close(handle)  # no /proc here
    return None


def _path_of(handle: int) -> Path:
    return Path(f"/proc/self/fd/{handle}")


@contextlib.contextmanager
def _gone_afterwards(part: Path) -> Iterator[None]:
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)

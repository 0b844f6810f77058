"""A private folder for a list that is being put together. All of it goes with it, also after a kill: see `sweep`."""

from __future__ import annotations

import atexit
import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from apsis_desktop.system.file_lock import lock
from apsis_desktop.system.private_file import make_private_folder

_NAME = re.compile(r"[0-9a-f]{16}")
_LOCK = ".lock"


@contextlib.contextmanager
def work_folder(parent: Path | None) -> Iterator[Path]:
    """Yield a new folder, closed to others, and delete it with all that is in it. Raises OSError.

    A program that ends while its thread cannot be stopped, as when a large workbook is being written, deletes it too.
    Without a `parent`, it is made where the system keeps what is temporary.
    """
    if parent is None:
        with tempfile.TemporaryDirectory(prefix="apsis-desktop-", ignore_cleanup_errors=True) as made:
            yield Path(made)
        return
    make_private_folder(parent)
    folder, handle = _make(parent)
    delete = partial(_delete, folder, handle)
    atexit.register(delete)
    try:
        yield folder
    finally:
        atexit.unregister(delete)
        delete()


def sweep(parent: Path) -> bool:
    """Delete the folders of programs that are no more, and tell whether one of another that is at work is there.

    Waits for the disk; what cannot be deleted is left.
    """
    at_work = False
    with contextlib.suppress(OSError):
        for folder in {each.with_suffix("") for each in parent.iterdir() if _NAME.fullmatch(each.stem)}:
            with contextlib.suppress(OSError):
                handle = os.open(_lock_of(folder), os.O_RDWR | os.O_CREAT, 0o600)
                if lock(handle):
                    _delete(folder, handle)
                else:
                    os.close(handle)
                    at_work = True
    return at_work


def _make(parent: Path) -> tuple[Path, int]:
    """Make a folder. Its lock is there first, so that a folder whose lock is free is nobody's."""
    while True:
        folder = parent / os.urandom(8).hex()
        handle = os.open(_lock_of(folder), os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        if lock(handle) and _lock_of(folder).exists():  # another start may have swept it away in between
            folder.mkdir(mode=0o700)
            return folder, handle
        os.close(handle)


def _delete(folder: Path, handle: int) -> None:
    if folder.is_symlink():
        folder.unlink()
    else:
        shutil.rmtree(folder, ignore_errors=True)
    os.close(handle)  # Windows deletes no file that is open
    if not folder.exists():  # else a later start tries again
        with contextlib.suppress(OSError):
            _lock_of(folder).unlink(missing_ok=True)


def _lock_of(folder: Path) -> Path:
    return folder.with_suffix(_LOCK)

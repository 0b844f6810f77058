"""Replaces private files atomically, and makes private folders."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from apsis_desktop.errors import NoRoomForOwnFiles, OwnFolderReadOnly, SavingProblem
from apsis_desktop.system.disk import is_disk_full, patiently, write_folder_through, write_through


def write_private(file: Path, content: bytes) -> None:
    """Replace the content of a file that only its owner can read (0600). Raises OSError."""
    make_private_folder(file.parent)
    # In the same folder, so that the last step stays on one file system. Not by tempfile, which up to Python 3.12 tries
    # two thousand million names in a folder of Windows that lets nobody write.
    part = file.with_name(f".{file.name}.{os.urandom(6).hex()}.part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            write_through(stream.fileno())
        patiently(lambda: part.replace(file))
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    write_folder_through(file.parent)


def make_private_folder(folder: Path) -> None:
    """Make a folder and its missing parents with mode 0700, regardless of the umask. Raises OSError."""
    if not folder.is_dir():
        make_private_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def name_aside(file: Path, stem: str) -> Path:
    """Return a free path next to `file` with this stem, to rename it to; with a number behind it where it is taken."""
    aside, number = file.with_name(f"{stem}{file.suffix}"), 1
    while aside.exists():
        number += 1
        aside = file.with_name(f"{stem}-{number}{file.suffix}")
    return aside


def own_folder_problem(error: OSError, folder: Path) -> SavingProblem:
    """Return the error to show for an OSError in one of the program's folders."""
    kind = NoRoomForOwnFiles if is_disk_full(error) else OwnFolderReadOnly
    return kind(detail=f"{type(error).__name__}: {error.strerror}", folder=str(folder))

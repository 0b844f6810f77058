"""Write a file of the user's own in one go: the old content or the new, never half of it."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from apsis_desktop.errors import NoRoomForOwnFiles, OwnFolderReadOnly, SavingProblem
from apsis_desktop.system.disk import is_disk_full, patiently, write_folder_through, write_through


def write_private(file: Path, content: bytes) -> None:
    """Put `content` in the place of what `file` held, readable by its owner alone (0600). Raises OSError."""
    make_private_folder(file.parent)
    # mkstemp makes files of mode 0600, in the same folder so that the last step stays on one file system.
    handle, temporary = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".part", dir=file.parent)
    part = Path(temporary)
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
    """Make a folder, and those above it that are not there, closed to others whatever the umask. Raises OSError."""
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
    """Say what an error means for writing in a folder of the program's own."""
    kind = NoRoomForOwnFiles if is_disk_full(error) else OwnFolderReadOnly
    return kind(detail=f"{type(error).__name__}: {error.strerror}", folder=str(folder))

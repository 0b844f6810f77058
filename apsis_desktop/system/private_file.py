"""Write a file of the user's own in one go: the old content or the new, never half of it."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path


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
        part.replace(file)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    _settle(file.parent)


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are not there, closed to others whatever the umask. Raises OSError."""
    if not folder.is_dir():
        make_private_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


_NOT_KNOWN = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}


def write_through(handle: int) -> None:
    """Bring what was written to the disk, where that can be: some network disks and sandboxes know no such thing.

    Raises OSError where the disk could not take it.
    """
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_KNOWN:
            raise


def _settle(folder: Path) -> None:
    """Make the new name itself last through a power cut; Windows has no such call for folders, some disks neither."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

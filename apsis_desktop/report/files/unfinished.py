"""Notes of incomplete files in people's folders, so that a later start can delete what a killed process left."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from apsis_desktop.system.disk import patiently, write_through
from apsis_desktop.system.file_lock import lock
from apsis_desktop.system.private_file import make_private_folder

_ENDING = ".txt"
_LONGEST = 100_000  # bytes of a path
_TRIED_FOR = 90 * 24 * 60 * 60  # seconds that a disk may be disconnected
_LOCKED = 1 << 30  # the byte that is locked: Windows keeps others from reading it


@dataclass(frozen=True, slots=True)
class Leftover:
    """An incomplete file left by a process that has ended."""

    part: Path
    _device: int
    _note: Path
    _handle: int

    def clear(self) -> None:
        """Delete it; a later start retries while its disk is not connected. Waits for the disk."""
        over = False
        with contextlib.suppress(OSError, ValueError):
            over = self._delete() or _device_of(self.part.parent) == self._device or self._is_old()
        _close(self._note, self._handle, over=over)

    def _delete(self) -> bool:
        try:
            patiently(self.part.unlink)
        except (FileNotFoundError, NotADirectoryError):
            return False
        return True

    def _is_old(self) -> bool:
        return time.time() - os.fstat(self._handle).st_mtime > _TRIED_FOR


class Unfinished:
    """The notes, one file each, in a private folder; without a folder, none are kept."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    @contextlib.contextmanager
    def note(self, part: Path) -> Iterator[Callable[[], None]]:
        """Note a file while it is written, and delete it at the end unless it has been renamed.

        Yields a function to call where the file is to be kept.
        """
        noted = self._write(part)
        kept = threading.Event()
        gone = False
        try:
            yield kept.set
        finally:
            with contextlib.suppress(OSError, ValueError):
                if not kept.is_set():
                    patiently(partial(part.unlink, missing_ok=True))
                gone = True
            if noted is not None:
                _close(*noted, over=gone)

    def leftovers(self) -> list[Leftover]:
        """Return the files left by processes that have ended. Reads only the private folder."""
        if self._folder is None:
            return []
        with contextlib.suppress(OSError):
            notes = [file for file in self._folder.iterdir() if file.suffix == _ENDING and not file.is_symlink()]
            return [left for note in notes if (left := _read(note)) is not None]
        return []

    def clear_soon(self) -> None:
        """Delete the leftovers on daemon threads, as a folder may not respond."""
        for left in self.leftovers():
            threading.Thread(target=left.clear, name="clearing", daemon=True).start()

    def _write(self, part: Path) -> tuple[Path, int] | None:
        if self._folder is None:
            return None
        handle = None
        try:
            make_private_folder(self._folder)
            note = self._folder / f"{os.urandom(8).hex()}{_ENDING}"
            handle = os.open(note, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
            if _lock(handle):
                os.write(handle, b"%d\n%s" % (_device_of(part.parent), os.fsencode(part)))
                write_through(handle)
                return note, handle
        except (OSError, ValueError):  # a missing note must not stop the report
            pass
        if handle is not None:
            os.close(handle)
        return None


def _read(note: Path) -> Leftover | None:
    """Return the noted file, or None while another process writes it or the note cannot be read."""
    try:
        handle = os.open(note, os.O_RDWR)
    except OSError:
        return None
    try:
        if _lock(handle):
            device, _, path = os.read(handle, _LONGEST).partition(b"\n")
            part = Path(os.fsdecode(path))
            if part.is_absolute() and part.name.startswith(".") and part.suffix == ".part" and device.isdigit():
                return Leftover(part, int(device), note, handle)
            _close(note, handle, over=True)  # a kill came before the path was written
            return None
    except (OSError, ValueError):
        pass
    os.close(handle)
    return None


def _device_of(folder: Path) -> int:
    """Return the disk that a folder is on. Raises OSError."""
    return folder.stat().st_dev


def _lock(handle: int) -> bool:
    os.lseek(handle, _LOCKED, os.SEEK_SET)
    try:
        return lock(handle)
    finally:
        os.lseek(handle, 0, os.SEEK_SET)


def _close(note: Path, handle: int, *, over: bool) -> None:
    """Close a note, and delete it where it is no longer needed. Windows cannot delete an open file."""
    with contextlib.suppress(OSError):
        if over:
            os.truncate(handle, 0)
    os.close(handle)
    if over:
        with contextlib.suppress(OSError):
            note.unlink()

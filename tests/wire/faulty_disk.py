"""A disk in trouble: writing below a folder is refused, by whatever the program writes with."""

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_NEW_NAMES = {"os.link": 1, "os.rename": 1, "os.mkdir": 0}  # events, and which of its arguments is the new name


class FaultyDisk:
    """Python tells of each step before it takes it, and does not where whoever hears that raises. One for a process."""

    def __init__(self) -> None:
        self._refused: dict[str, int] = {}
        sys.addaudithook(self._watch)

    @contextlib.contextmanager
    def refuses(self, folder: Path, code: int) -> Iterator[None]:
        self._refused[str(folder)] = code
        try:
            yield
        finally:
            del self._refused[str(folder)]

    def _watch(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self._refused:
            return
        path: object = None
        if event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING:
            path = arguments[0]
        elif event in _NEW_NAMES:
            path = arguments[_NEW_NAMES[event]]
        if not isinstance(path, str | bytes | os.PathLike):
            return
        name = os.fsdecode(path)
        for folder, code in tuple(self._refused.items()):
            if name == folder or name.startswith(f"{folder}{os.sep}"):
                raise OSError(code, os.strerror(code), name)


@contextlib.contextmanager
def trouble(fault: str, folder: Path, disk: FaultyDisk) -> Iterator[None]:
    """Have a fault of the table `DISK` below a folder, or at every `fsync`."""
    code: int = getattr(errno, fault.rsplit(maxsplit=1)[-1])
    if not fault.startswith("fsync"):
        with disk.refuses(folder, code):
            yield
        return

    def fsync(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", fsync)
        yield

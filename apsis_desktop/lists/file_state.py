"""The state of a file as it was opened: what is read of it later may be of another list."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from apsis_desktop.errors import ListFileChanged, ListFileUnreadable, ListProblem


class FileState(NamedTuple):
    """`written`: when that was, in nanoseconds."""

    file: Path
    size: int
    written: int

    @classmethod
    def of(cls, file: Path) -> FileState:
        """Look at a file. Waits for the disk. Raises OSError."""
        found = file.stat()
        return cls(file, found.st_size, found.st_mtime_ns)

    def check(self) -> None:
        """Raise `ListFileChanged` where it is another one now. One that is gone was read as it was."""
        try:
            now = FileState.of(self.file)
        except FileNotFoundError:
            return
        except OSError as error:
            raise ListFileUnreadable(file=self.file.name, detail=type(error).__name__) from error
        if now != self:
            raise ListFileChanged(file=self.file.name)


@contextlib.contextmanager
def unchanged(*states: FileState | None) -> Iterator[None]:
    """Raise `ListFileChanged` where a file was changed by the end of this, also in the place of what that led to."""
    try:
        yield
    except ListProblem:
        _check(states)
        raise
    _check(states)


def _check(states: tuple[FileState | None, ...]) -> None:
    for state in states:
        if state is not None:
            state.check()

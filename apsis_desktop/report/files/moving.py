"""From where a file waits to the place that the person chose, also on another disk."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from pathlib import Path

from apsis_desktop.errors import Cancelled
from apsis_desktop.report.files.attributes import Attributes
from apsis_desktop.report.files.disk_room import Room
from apsis_desktop.report.files.part_file import part_file
from apsis_desktop.report.files.saving import part_beside, put_in_place, saving_errors
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.system.disk import write_folder_through, write_through


def move_into_place(
    waiting: Path,
    target: Path,
    *,
    replace: bool,
    cancelled: threading.Event | None = None,
    copied: Callable[[int], None] = lambda _bytes: None,
    unfinished: Unfinished | None = None,
) -> None:
    """Save a waiting file under its final name, and take the waiting one away.

    `copied` is told how many bytes are copied so far, where they have to be. Raises `SavingProblem` kinds, and
    `Cancelled` before it has its name; the waiting file is then untouched.
    """
    cancelled, unfinished = cancelled or threading.Event(), unfinished or Unfinished()
    with saving_errors(target):
        if not _link(waiting, target, cancelled, unfinished, replace=replace):
            with part_file(target, unfinished) as (part, put):
                _copy(waiting, part, Room(target.parent), cancelled, copied)
                put(target, replace)
    if not cancelled.is_set():  # or it was too late, and the file may be on its way to another place
        with contextlib.suppress(OSError):  # it is saved; what is left behind is cleaned up at the next start
            waiting.unlink()


def _link(waiting: Path, target: Path, cancelled: threading.Event, unfinished: Unfinished, *, replace: bool) -> bool:
    """Give the file itself another name, and tell whether that could be: not on another disk."""
    part = part_beside(target) if replace else target
    before = Attributes.of(target) if replace else None
    if before is not None and before != Attributes.of(waiting):
        return False  # a copy is made like it; the waiting file stays as it is
    with unfinished.note(part) if replace else contextlib.nullcontext():
        try:
            os.link(waiting, part)
        except FileExistsError:
            raise
        except OSError:
            return False
        if not replace:
            write_folder_through(target.parent)
            return True
        if cancelled.is_set():
            raise Cancelled
        put_in_place(part, target, replace=True)
    return True


def _copy(waiting: Path, part: Path, room: Room, cancelled: threading.Event, copied: Callable[[int], None]) -> None:
    with waiting.open("rb") as readable, part.open("r+b") as writable:
        while piece := readable.read(1 << 20):
            if cancelled.is_set():
                raise Cancelled
            room.take(len(piece))
            writable.write(piece)
            copied(writable.tell())
        writable.flush()
        write_through(writable.fileno())
    if cancelled.is_set():
        raise Cancelled

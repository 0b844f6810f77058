"""Moves a waiting file to the chosen destination, also on another disk."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from apsis_desktop.errors import Cancelled
from apsis_desktop.report.files.attributes import Attributes
from apsis_desktop.report.files.disk_room import Room
from apsis_desktop.report.files.part_file import PutInPlace, part_file
from apsis_desktop.report.files.saving import check_name, part_beside, put_in_place, saving_errors
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.system.disk import patiently, write_folder_through, write_through


def move_into_place(
    waiting: Path,
    target: Path,
    *,
    replace: bool,
    cancelled: threading.Event | None = None,
    copied: Callable[[int], None] = lambda _bytes: None,
    unfinished: Unfinished | None = None,
) -> None:
    """Save a waiting file under its final name, and delete the waiting one.

    `copied` is called with the bytes copied so far, where copying is needed. Raises `SavingProblem` kinds and
    `Cancelled`; the waiting file is then untouched.
    """
    check_name(target)
    cancelled, unfinished = cancelled or threading.Event(), unfinished or Unfinished()
    with saving_errors(target), part_file(target, unfinished) as (part, put):
        # What is saved has the rights of the file it replaces, or of any new one there.
        rights = (Attributes.of(target) if replace else None) or Attributes.of(part)
        if not _link(waiting, target, rights, cancelled, unfinished, replace=replace):
            _copy(waiting, part, Room(target.parent), cancelled, copied)
            put(target, replace)
    if not cancelled.is_set():  # cancelled too late: the waiting file may be saved elsewhere next
        with contextlib.suppress(OSError):  # it is saved; what is left behind is cleaned up at the next start
            patiently(waiting.unlink)


@contextlib.contextmanager
def copied_beside(
    files: Sequence[tuple[Path, Path]],
    cancelled: threading.Event,
    unfinished: Unfinished,
    copied: Callable[[int], None] = lambda _bytes: None,
) -> Iterator[list[PutInPlace]]:
    """Copy files, each into the folder of its place, and yield what gives each of them its name there.

    Nothing is left of what gets none. Raises `SavingProblem` kinds and `Cancelled`.
    """
    with contextlib.ExitStack() as parts:
        puts = []
        before = 0
        for file, place in files:
            check_name(place)
            part, put = parts.enter_context(part_file(place, unfinished))
            with saving_errors(place):
                _copy(file, part, Room(place.parent), cancelled, partial(_add, copied, before))
                before += file.stat().st_size
            puts.append(put)
        yield puts


def _add(copied: Callable[[int], None], before: int, more: int) -> None:
    copied(before + more)


def _link(
    waiting: Path,
    target: Path,
    rights: Attributes | None,
    cancelled: threading.Event,
    unfinished: Unfinished,
    *,
    replace: bool,
) -> bool:
    """Link the file to its new name, and return whether that was possible; it is not on another disk."""
    if rights != Attributes.of(waiting):
        return False  # a copy gets these; the waiting file keeps its own
    if waiting.stat().st_nlink > 1:
        return False  # it is being looked into or compared, and the person may work on what was saved
    part = part_beside(target) if replace else target
    with unfinished.note(part) if replace else contextlib.nullcontext():
        try:
            os.link(waiting, part)
        except FileExistsError:
            raise
        except OSError:
            return False
        with contextlib.suppress(OSError):
            os.utime(part)  # as a copy: it is of the time when it was saved
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

"""From the folder where reports wait to the place that the person chose."""

from __future__ import annotations

import contextlib
import filecmp
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from apsis_desktop.errors import Cancelled, FileExists, SavingProblem
from apsis_desktop.jobs.job import Job, JobState, Problem
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.report.files.destination import real_place
from apsis_desktop.report.files.free_name import free_name
from apsis_desktop.report.files.moving import move_into_place
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.report.selection import FileFormat

MOST_NAMES = 20
"""How many names are tried one after the other, where each is taken just before it is used."""


@dataclass(frozen=True, slots=True)
class SavingWish:
    """Where a report is to be saved, and as what.

    `numbered`: the name was chosen by nobody; where it is taken, a number is added to it.
    """

    path: Path
    format: FileFormat
    replace: bool
    numbered: bool = False

    def fits(self, job: Job) -> bool:
        """Tell whether the file that waits is the one that is wanted."""
        return job.state is JobState.READY and job.waiting_file is not None and job.file_format is self.format


def wish_under_way(job: Job) -> SavingWish | None:
    """Return where a ready report is on its way to, if it is."""
    if job.save_to is None or not job.saving:
        return None
    return SavingWish(job.save_to, job.format, job.replace_existing, job.numbered)


@dataclass(frozen=True, slots=True)
class Saving:
    """One save of one report. `copied` is told the bytes that are copied so far, where the file has to be copied.

    Both its methods wait for the disk, and tell whether the waiting file was still there: without one the report is
    ready with nothing to save. They raise `Cancelled` where the report is gone, and where `cancelled` is set while the
    file is being copied: it waits as before.
    """

    ledger: Ledger
    job_id: str
    cancelled: threading.Event
    copied: Callable[[int], None]
    unfinished: Unfinished

    def begin(self, wish: SavingWish) -> bool:
        """Move a ready report's file to where it is wanted: the report is then saved, or ready with a problem.

        The place is written down first, so that a start after a crash can finish it.
        """
        tries = MOST_NAMES if wish.numbered else 1
        while True:
            tries -= 1
            try:
                return self._try(wish)
            except SavingProblem as problem:
                if not (tries and isinstance(problem, FileExists)):
                    self._change(problem=Problem.of(problem), save_to=None, numbered=False)
                    self.ledger.write(self.job_id)
                    return True

    def go_on(self, wish: SavingWish) -> bool:
        """Finish what a crash, or closing the program, cut short.

        A file that is there already may be the one that was being saved. One that is not has come since, so a number
        is added to the name.
        """
        job = self.ledger.get(self.job_id)
        if job is None or job.waiting_file is None:
            raise Cancelled(detail="nothing was being saved")
        # The waiting file is taken away only once the whole file lies where it was to go.
        if not is_whole(job.waiting_file, job.size) and is_whole(wish.path, job.size):
            return self._end(wish.path)
        if not wish.replace and _same_content(job.waiting_file, wish.path):
            return self.begin(SavingWish(wish.path, wish.format, replace=True))
        return self.begin(SavingWish(wish.path, wish.format, wish.replace, numbered=not wish.replace))

    def _try(self, wish: SavingWish) -> bool:
        with saving_errors(wish.path):
            target = free_name(wish.path) if wish.numbered else wish.path
            real = real_place(target)
            target = real if wish.replace else target
        job = self._change(save_to=target, replace_existing=wish.replace)
        waiting = job.waiting_file
        if waiting is None:
            raise Cancelled(detail="nothing waits to be saved")
        self.ledger.write(self.job_id)
        if not waiting.exists():
            self._change(waiting_file=None, size=None, save_to=None, numbered=False)
            self.ledger.write(self.job_id)
            return False
        move_into_place(
            waiting,
            target,
            replace=wish.replace,
            cancelled=self.cancelled,
            copied=self.copied,
            unfinished=self.unfinished,
        )
        return self._end(target)

    def _end(self, target: Path) -> bool:
        """Say that it is saved, whoever has cancelled meanwhile."""
        self.ledger.change(
            self.job_id,
            JobState.SAVED,
            saved_path=target,
            waiting_file=None,
            save_to=None,
            numbered=False,
            problem=None,
        )
        self.ledger.write(self.job_id)
        return True

    def _change(self, **changes: Any) -> Job:  # noqa: ANN401 - Job's fields
        return self.ledger.change(self.job_id, unless=self.cancelled, **changes)


def is_whole(file: Path, size: int | None) -> bool:
    """Tell whether a file is there and has this size in bytes."""
    try:
        return file.stat().st_size == size
    except OSError:
        return False


def _same_content(waiting: Path, target: Path) -> bool:
    with contextlib.suppress(OSError):
        return filecmp.cmp(waiting, target, shallow=False)
    return False

"""The private folder in which finished files wait to be saved: which are whose, and which may be deleted.

Nothing else decides about files here. A file that has a whole report is deleted only where the list of reports says
that it was waited for and is not any more: that the list does not know it may be the fault of the list.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Collection, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from apsis_desktop.jobs.job import Job, JobPart, JobState
from apsis_desktop.jobs.parts import file_name, put_together_names
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.system.disk import patiently

log = logging.getLogger(__name__)

_ENDING = "|".join(re.escape(each.value) for each in FileFormat)
_WHOLE = rf"[0-9a-f]{{16}}\.(?P<format>{_ENDING})"
_HALF = rf"[0-9a-f]{{16}}\.(?:{_ENDING})\.part|\.[0-9a-f]{{12}}\.part"
_PART = r"[0-9a-f]{16}-\d+\.csv\.gz(?:\.part)?"  # of a report of several requests: no whole report


class WholeFile(NamedTuple):
    """A whole report in the folder. `size` is in bytes."""

    path: Path
    format: FileFormat
    size: int


class WaitingFolder:
    """What lies in the folder as the program starts, before any report runs. Links and folders in it are left alone.

    `own`: the folder is the program's, so that files in it may be deleted without a person's word.
    """

    def __init__(self, folder: Path, *, own: bool) -> None:
        self._folder = folder
        self._own = own
        self._files = {os.path.normcase(file.name): file for file in _files(folder)}

    def here(self, waiting_file: Path) -> Path:
        """Return where a file waits: the folder may have moved, or be spelled differently, since that was noted."""
        return self._files.get(os.path.normcase(waiting_file.name), waiting_file)

    def whole_file_of(self, job: Job) -> WholeFile | None:
        """Return the file of a report that had just arrived as the program ended."""
        file = self._files.get(os.path.normcase(f"{job.id}.{job.format}"))
        return None if file is None else _whole(file)

    def has_part(self, job: Job, part: JobPart) -> bool:
        """Tell whether the whole file of a part is there."""
        file = self._files.get(os.path.normcase(file_name(job.id, part)))
        return file is not None and file.stat().st_size == part.size

    def found(self, jobs: Collection[Job], unneeded: Collection[Path]) -> list[WholeFile]:
        """List the whole files that the list of reports knows nothing of."""
        known = _names(_waited_for(jobs)) | _names(unneeded) | _just_put_together(jobs)
        whole = (_whole(file) for name, file in self._files.items() if name not in known)
        return [file for file in whole if file is not None]

    def deletable(self, jobs: Collection[Job], unneeded: Collection[Path]) -> list[Path]:
        """List the files that may be deleted: half-finished ones, and those that are not waited for any more."""
        if not self._own:
            return []
        over = (_names(unneeded) | _just_put_together(jobs)) - _names(_waited_for(jobs))
        parts = _parts_waited_for(jobs)
        return [
            file
            for name, file in self._files.items()
            if name in over or re.fullmatch(_HALF, name) or (re.fullmatch(_PART, name) and name not in parts)
        ]


def remove_files(files: Iterable[Path]) -> list[Path]:
    """Delete files and return those that could not be; the next start tries again."""
    left = []
    for file in files:
        try:
            patiently(partial(file.unlink, missing_ok=True))
        except OSError as error:
            log.warning("what a crash left could not be deleted: %s, %s", file.name, error.strerror)
            left.append(file)
    return left


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(file for file in folder.iterdir() if file.is_file() and not file.is_symlink())
    except FileNotFoundError:
        return []


def _whole(file: Path) -> WholeFile | None:
    name = re.fullmatch(_WHOLE, os.path.normcase(file.name))
    return None if name is None else WholeFile(file, FileFormat(name["format"]), file.stat().st_size)


def _waited_for(jobs: Iterable[Job]) -> list[Path]:
    return [job.waiting_file for job in jobs if job.waiting_file is not None]


def _parts_waited_for(jobs: Iterable[Job]) -> set[str]:
    ready = ((job, part) for job in jobs for part in job.parts if part.state is JobState.READY)
    return {os.path.normcase(file_name(job.id, part)) for job, part in ready}


def _just_put_together(jobs: Iterable[Job]) -> set[str]:
    """Name the files that are put together anew from the parts, which are all there still."""
    running = (job for job in jobs if job.parts and job.running)
    return {os.path.normcase(name) for job in running for name in put_together_names(job)}


def _names(files: Iterable[Path]) -> set[str]:
    return {os.path.normcase(file.name) for file in files}

"""The file of a report as it is now: where it waits or was saved, and whether somebody has worked on it since."""

from __future__ import annotations

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.lists.form import Form
from apsis_desktop.lists.inside.one_of_two import OneOfTwo
from apsis_desktop.report.files.free_name import names_beside
from apsis_desktop.report.shape import Shape

_CLOCKS_APART = timedelta(minutes=1)  # that of the computer that keeps the file, and this one's


class ReportFile(NamedTuple):
    """`changed`: it may not be as it was saved: it has another size, or was written later (a copy as well)."""

    path: Path
    changed: bool = False


def place_of(job: Job) -> Path | None:
    """Return where the file with the whole list of a report should be. Nothing is looked up on the disk."""
    if job.state is JobState.READY and job.waiting_file is not None:
        return job.waiting_file
    return job.saved_path if _is_whole(job) else None


def saved_files_of(job: Job) -> tuple[Path, ...]:
    """Return what a report was saved as: all files of one that was split. Nothing is looked up on the disk."""
    first, made, counted = job.saved_path, job.shape, job.contents
    if first is None:
        return ()
    if made is None or made.split is None or counted is None or counted.rows <= made.split:
        return (first,)
    return tuple(names_beside(first, -(-counted.rows // made.split)))


def as_one_of_two(job: Job, file: Path, *, saved: bool) -> OneOfTwo:
    """Return the file of a report as it is compared: by what its columns were called when they were requested.

    A column of Unix seconds that were saved as times is another one: its values are not those that came.
    """
    made = job.shape if saved and job.shape is not None else Shape()
    now = dict(made.renamed)
    times = tuple((f"{heading} (times)", now.pop(heading, heading)) for heading in made.times)
    return OneOfTwo(
        file, tuple(job.selection.headings()), (*now.items(), *times), excel_text=saved and is_written_for_excel(job)
    )


def is_written_for_excel(job: Job) -> bool:
    """Tell whether a report was saved with cells as `="0123"`. As APSIS One makes it, such a cell is what it says."""
    made = job.shape
    return made is not None and made.form is Form.CSV_EXCEL and made.excel_text


def _is_whole(job: Job) -> bool:
    """Tell whether the saved file has all rows, with their values as they came."""
    made = job.shape
    if made is None or made.split is None:
        return True
    return job.contents is not None and job.contents.rows <= made.split


def file_of(job: Job) -> ReportFile | None:
    """Return the file of a report if it is there. Asks the disk, and that of a person may not answer."""
    path = place_of(job)
    if path is None:
        return None
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    if path == job.waiting_file:
        return ReportFile(path)
    written = datetime.fromtimestamp(found.st_mtime, UTC)
    as_saved = found.st_size == job.size and (job.state is not JobState.SAVED or written <= job.since + _CLOCKS_APART)
    return ReportFile(path, changed=not as_saved)

"""Saved files that are still there after so many days, and deleting them. Only files that we saved. No Qt."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from apsis_desktop.jobs.job import Job


class SavedFile(NamedTuple):
    """A file that a report was saved as; `size` is in bytes, the time is UTC.

    `changed`: somebody has worked on it since, and `size` is what it has now.
    """

    job_id: str
    path: Path
    size: int
    saved_at: datetime
    connection_id: str = ""
    changed: bool = False


class Findings(NamedTuple):
    """What became of saved files. A file whose folder cannot be reached right now is in neither."""

    there: tuple[SavedFile, ...] = ()
    gone: tuple[SavedFile, ...] = ()


class Deletion(NamedTuple):
    """What came of deleting.

    Of those that `stay`, something else took their place, or the system said no; where those are that have `no_trash`,
    files can only be deleted for good. `to_trash` says how the others were deleted.
    """

    deleted: tuple[SavedFile, ...]
    stay: tuple[SavedFile, ...]
    no_trash: tuple[SavedFile, ...] = ()
    to_trash: bool = False

    def with_more(self, other: Deletion) -> Deletion:
        """Return what came of both."""
        return Deletion(
            (*self.deleted, *other.deleted),
            (*self.stay, *other.stay),
            (*self.no_trash, *other.no_trash),
            self.to_trash,
        )


def just_saved(job: Job) -> SavedFile | None:
    """Return the file that a report was saved as in this moment."""
    if job.saved_path is None or job.size is None:
        return None
    return SavedFile(job.id, job.saved_path, job.size, job.since, job.connection_id)


def due(files: Iterable[SavedFile], now: datetime, days: int) -> list[SavedFile]:
    """Return those that were saved so many days ago or more; none where that is 0."""
    before = now - timedelta(days=days)
    return [file for file in files if days and file.saved_at <= before]


def look_for(files: Iterable[SavedFile]) -> Findings:
    """See which files are still there. Asks the disk, but no folder twice that does not answer."""
    there, gone = [], []
    away: set[Path] = set()
    for file in files:
        folder = file.path.parent
        if folder in away:
            continue
        try:
            found = _as_found(file)
        except (OSError, ValueError):
            # A drive that was pulled out, or a network that is away, says the same as a file that was deleted.
            if _is_folder(folder) and not os.path.lexists(file.path):
                gone.append(file)
            else:
                away.add(folder)
        else:
            if found is None:
                gone.append(file)
            else:
                there.append(found)
    return Findings(tuple(there), tuple(gone))


def still_there(file: SavedFile) -> bool:
    """Tell whether it is there as it was when it was looked at last. Asks the disk."""
    try:
        return _as_found(file) == file
    except (OSError, ValueError):
        return False


def delete(files: Iterable[SavedFile], trash: Callable[[Path], bool] | None = None) -> Deletion:
    """Delete files, each only if it is still what was looked at; for good where there is no `trash`.

    `trash` moves one there and says whether it could. Asks the disk.
    """
    deleted: list[SavedFile] = []
    stay: list[SavedFile] = []
    no_trash: list[SavedFile] = []
    for file in files:
        try:
            if not still_there(file):
                stay.append(file)
            elif trash is None:
                file.path.unlink()
                deleted.append(file)
            elif trash(file.path):
                deleted.append(file)
            else:
                no_trash.append(file)
        except OSError:
            stay.append(file)
    return Deletion(tuple(deleted), tuple(stay), tuple(no_trash), to_trash=trash is not None)


def _as_found(file: SavedFile) -> SavedFile | None:
    """Return it as it is now, or None where something else lies there. Raises OSError and ValueError."""
    found = file.path.lstat()
    if not stat.S_ISREG(found.st_mode):
        return None
    return file if found.st_size == file.size else file._replace(size=found.st_size, changed=True)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False

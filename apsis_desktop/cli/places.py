"""Where a command works and notes what it has not finished."""

from __future__ import annotations

from pathlib import Path

from apsis_desktop.errors import HomeUnknown
from apsis_desktop.lists.work_folder import sweep
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.system.paths import Paths


def own_paths() -> Paths | None:
    """Return where the log is kept; a command that needs no folder works where there is no home for one."""
    try:
        return Paths.of_this_user()
    except HomeUnknown:
        return None


def swept_places() -> tuple[Path | None, Unfinished]:
    """Return where to work and where to note unfinished files, after what an earlier kill left there is gone."""
    paths = own_paths()
    unfinished = Unfinished(paths.unfinished if paths else None)
    unfinished.clear_soon()
    if paths is None:
        return None, unfinished
    sweep(paths.work)
    return paths.work, unfinished


def kept_place() -> Path | None:
    """Return where what was downloaded is kept of a report that cannot be saved."""
    paths = own_paths()
    return paths.kept if paths else None

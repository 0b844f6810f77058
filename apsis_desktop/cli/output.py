"""Where the report is to be saved: looked at before anything is asked for."""

from __future__ import annotations

import os
from pathlib import Path

from apsis_desktop.errors import HomeUnknown, UsageWrong
from apsis_desktop.report.files.destination import check_place
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.report.files.unfinished import Unfinished


def output_path(typed: str) -> Path:
    """Return the whole path of what was typed. Raises `UsageWrong` for a folder, and `SavingProblem` kinds."""
    path = Path(typed)
    if path.parts[:1] == ("~",):  # some shells leave it as it is; `~name` may be the name of a file
        try:
            path = path.expanduser()
        except RuntimeError as error:
            raise HomeUnknown(detail=str(error)) from error
    with saving_errors(path):  # the current folder may be gone
        path = path.absolute()
    separators = tuple(one for one in (os.sep, os.altsep) if one)
    if not typed or typed.endswith(separators):
        raise UsageWrong(words="Add the name of a file to --output.")
    return path


def check_output(path: Path, unfinished: Unfinished, *, replace: bool) -> None:
    """See that a report can be saved there. Raises `UsageWrong` and `SavingProblem` kinds."""
    with saving_errors(path):
        if path.is_dir():
            raise UsageWrong(words=f"{path} is a folder. Add the name of a file to --output.")
        if path.exists() and not path.is_file():  # a device or a pipe: replacing it would harm other programs
            raise UsageWrong(words=f"{path} is not a file. Give --output the name of one.")
    check_place(path, replace=replace, unfinished=unfinished)

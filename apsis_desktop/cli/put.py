"""Gives a whole file its name, or another where that cannot be, so that it is not lost."""

from __future__ import annotations

from pathlib import Path

from apsis_desktop.errors import SavedElsewhere, SavingProblem
from apsis_desktop.report.files.free_name import free_name
from apsis_desktop.report.files.part_file import PutInPlace
from apsis_desktop.report.files.saving import saving_errors


def put_or_save_beside(place: Path, put: PutInPlace, *, overwrite: bool) -> None:
    """Save a file at its place. Raises `SavedElsewhere` where it lies beside it, and other `SavingProblem` kinds."""
    try:
        put(place, overwrite)
    except SavingProblem as problem:
        raise _save_under_free_name(place, put, problem) from problem


def _save_under_free_name(place: Path, put: PutInPlace, problem: SavingProblem) -> SavingProblem:
    """Save the file under a free name in its folder; return the error that says so."""
    try:
        with saving_errors(place):
            other = free_name(place)
        put(other, False)  # noqa: FBT003 - as for the place itself
    except SavingProblem:
        return problem
    return SavedElsewhere(trouble=problem.plain_words, file=str(other), detail=problem.detail)

"""Gives a whole file its name, or another where that cannot be, so that it is not lost."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from apsis_desktop.errors import ApsisError, Fate, SavedElsewhere, SavingProblem, UsageWrong
from apsis_desktop.report.files.free_name import csv_instead_of, free_name
from apsis_desktop.report.files.part_file import PutInPlace
from apsis_desktop.report.files.saving import saving_errors


def put_or_save_beside(place: Path, put: PutInPlace, *, overwrite: bool) -> None:
    """Save a file at its place. Raises `SavedElsewhere` where it lies beside it, and other `SavingProblem` kinds."""
    try:
        put(place, overwrite)
    except SavingProblem as problem:
        raise _save_under_free_name(place, put, problem) from problem


def put_all_or_save_beside(places: Sequence[Path], puts: Sequence[PutInPlace], *, overwrite: bool) -> None:
    """Save the files of a report, each at its place. Raises as `put_or_save_beside`, but only once all are saved."""
    elsewhere: list[SavedElsewhere] = []
    for place, put in zip(places, puts, strict=True):
        try:
            put_or_save_beside(place, put, overwrite=overwrite)
        except SavedElsewhere as problem:
            elsewhere.append(problem)
    if elsewhere:
        first = elsewhere[0]
        files = ", ".join(problem.facts["file"] for problem in elsewhere)
        raise SavedElsewhere(trouble=first.facts["trouble"], file=files, detail=first.detail) from first


def save_as_csv(place: Path, put: PutInPlace, problem: ApsisError) -> ApsisError:
    """Save a CSV beside the place where something else was wanted; return the error that says so, and why."""
    found = _save_under_free_name(csv_instead_of(place), put, problem)
    return UsageWrong(words=found.plain_words) if problem.fate is Fate.USAGE and found is not problem else found


def _save_under_free_name(place: Path, put: PutInPlace, problem: ApsisError) -> ApsisError:
    """Save the file under a free name in its folder; return the error that says so."""
    try:
        with saving_errors(place):
            other = free_name(place)
        put(other, False)  # noqa: FBT003 - as for the place itself
    except SavingProblem:
        return problem
    trouble = str(problem) if problem.fate is Fate.USAGE else problem.plain_words
    return SavedElsewhere(trouble=trouble, file=str(other), detail=problem.detail)

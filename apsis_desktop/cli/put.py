"""Gives a whole file its name, or another where that cannot be, so that it is not lost."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from apsis_desktop.errors import ApsisError, Fate, FileExists, SavedElsewhere, SavingProblem, UsageWrong
from apsis_desktop.report.files.free_name import csv_instead_of, free_name, free_names_of, names_of
from apsis_desktop.report.files.part_file import PutInPlace
from apsis_desktop.report.files.saving import saving_errors, shown


def put_or_save_beside(place: Path, put: PutInPlace, *, overwrite: bool) -> None:
    """Save a file at its place. Raises `SavedElsewhere` where it lies beside it, and other `SavingProblem` kinds."""
    try:
        put(place, overwrite)
    except SavingProblem as problem:
        raise _save_under_free_name(place, put, problem) from problem


def put_all_or_save_beside(place: Path, puts: Sequence[PutInPlace], *, overwrite: bool) -> list[Path]:
    """Save the files of one report under its name, or numbered ones, and return these.

    Where one of them is taken, all get others, so that nobody takes an older file for one of them. Raises
    `SavedElsewhere` once all are saved, where some lie under other names, and other `SavingProblem` kinds.
    """
    names = names_of(place, len(puts))
    problem: SavingProblem | None = None
    if not overwrite and (taken := next(filter(os.path.lexists, names), None)):
        names, problem = free_names_of(place, len(puts)), FileExists(file=shown(taken.name))
    saved = []
    for name, put in zip(names, puts, strict=True):
        try:
            put_or_save_beside(name, put, overwrite=overwrite and problem is None)
            saved.append(str(name))
        except SavedElsewhere as elsewhere:
            saved.append(elsewhere.facts["file"])
            problem = problem or elsewhere
    if problem is None:
        return names
    trouble = problem.facts["trouble"] if isinstance(problem, SavedElsewhere) else problem.plain_words
    raise SavedElsewhere(trouble=trouble, file=", ".join(saved), detail=problem.detail)


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

"""Numbers a file name until it is free."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

_ENDINGS = (".csv.gz",)  # of two dots


def free_name(wanted: Path) -> Path:
    """Return `wanted`, or, where there is such a file, the first of "… (2)", "… (3)" that is free. Asks the disk."""
    if not os.path.lexists(wanted):
        return wanted
    stem, ending = _stem_and_ending(wanted)
    numbered = (wanted.with_name(f"{stem} ({number}){ending}") for number in itertools.count(2))
    return next(path for path in numbered if not os.path.lexists(path))


def csv_instead_of(wanted: Path) -> Path:
    """Return the name of a CSV that is not what was wanted: `women.csv`, or, for `women.csv`, `women (complete).csv`.

    Whoever waits for a file of the wanted name shall not take the other one for it.
    """
    stem, _ = _stem_and_ending(wanted)
    beside = wanted.with_name(f"{stem}.csv")
    same = beside.name.casefold() == wanted.name.casefold()  # one file on most disks of Windows and macOS
    return wanted.with_name(f"{stem} (complete).csv") if same else beside


def numbered_name(wanted: Path, number: int) -> Path:
    """Return the name of one of several files: `women-2.csv` for `women.csv`."""
    stem, ending = _stem_and_ending(wanted)
    return wanted.with_name(f"{stem}-{number}{ending}")


def names_of(wanted: Path, count: int) -> list[Path]:
    """Return the names of so many files: the one that is wanted, or, of several, numbered ones."""
    return [wanted] if count == 1 else [numbered_name(wanted, number) for number in range(1, count + 1)]


def others_numbered(wanted: Path, count: int) -> tuple[Path, ...]:
    """Return the files that are there and named as if they were more than so many of `names_of`. Asks the disk."""
    following = (numbered_name(wanted, number) for number in itertools.count(1 if count == 1 else count + 1))
    return tuple(itertools.takewhile(os.path.lexists, following))


def names_beside(first: Path, count: int) -> list[Path]:
    """Return the names of so many files by that of the first of them, as `names_of` gives them."""
    stem, ending = _stem_and_ending(first)
    return names_of(first.with_name(f"{stem.removesuffix('-1')}{ending}"), count) if stem.endswith("-1") else [first]


def free_names_of(wanted: Path, count: int) -> list[Path]:
    """Return the names of so many files, none of which is there already. Asks the disk."""
    stem, ending = _stem_and_ending(wanted)
    others = (wanted.with_name(f"{stem} ({number}){ending}") for number in itertools.count(2))
    sets = (names_of(name, count) for name in itertools.chain([wanted], others))
    return next(names for names in sets if not any(map(os.path.lexists, names)))


def _stem_and_ending(file: Path) -> tuple[str, str]:
    ending = next((each for each in _ENDINGS if file.name.endswith(each)), file.suffix)
    return file.name.removesuffix(ending), ending

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


def numbered_name(wanted: Path, number: int) -> Path:
    """Return the name of one of several files: `women-2.csv` for `women.csv`."""
    stem, ending = _stem_and_ending(wanted)
    return wanted.with_name(f"{stem}-{number}{ending}")


def _stem_and_ending(file: Path) -> tuple[str, str]:
    ending = next((each for each in _ENDINGS if file.name.endswith(each)), file.suffix)
    return file.name.removesuffix(ending), ending

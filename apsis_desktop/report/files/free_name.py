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
    ending = next((each for each in _ENDINGS if wanted.name.endswith(each)), wanted.suffix)
    stem = wanted.name.removesuffix(ending)
    numbered = (wanted.with_name(f"{stem} ({number}){ending}") for number in itertools.count(2))
    return next(path for path in numbered if not os.path.lexists(path))

"""A column that Excel alters where it opens a CSV. Plain values, for the window, which loads no table engine."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Change(Enum):
    """Why Excel shows something else. The value says so in English."""

    LEADING_ZEROS = "leading zeros"
    LONG_NUMBERS = "long numbers"
    FORMULAS = "cells that look like formulas"


class ChangedColumn(NamedTuple):
    heading: str
    changes: tuple[Change, ...]


class Altered(NamedTuple):
    """The columns that Excel alters in files that are to be saved. `unknown`: in one that is not here to look at."""

    columns: tuple[ChangedColumn, ...] = ()
    unknown: bool = False

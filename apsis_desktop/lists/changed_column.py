"""A column that Excel alters where it opens a CSV. Plain values, for the window, which loads no table engine."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Change(Enum):
    """Why Excel shows something else. The value says so in English."""

    LEADING_ZEROS = "leading zeros"
    LONG_NUMBERS = "long numbers"
    FORMULAS = "cells that look like formulas"


@dataclass(frozen=True, slots=True)
class ChangedColumn:
    heading: str
    changes: tuple[Change, ...]

"""What the cells of a column are: text, numbers, dates, times, Unix timestamps."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from apsis_desktop.lists.cells import full
from apsis_desktop.lists.engine import Engine, quoted

_SOME = 1000  # cells that are looked at first, which mostly rules out all kinds but one
_FIRST, _LAST = 946_684_800, 2_208_988_800  # 2000 and 2040, in Unix seconds: telephone numbers are mostly outside


class Kind(Enum):
    """`EMPTY`: every cell is blank. `DAY` is a date, `TIME` one with a time of day.

    A whole number of ten digits or more is a text, as telephone numbers and codes are, and one with a leading zero too.
    """

    EMPTY = "empty"
    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    TIME = "time"
    UNIX_SECONDS = "Unix seconds"
    UNIX_MILLISECONDS = "Unix milliseconds"

    @property
    def is_moment(self) -> bool:
        return self in {Kind.DAY, Kind.TIME, Kind.UNIX_SECONDS, Kind.UNIX_MILLISECONDS}


_PATTERNS = {
    Kind.DAY: "[0-9]{4}-[0-9]{2}-[0-9]{2}",
    Kind.TIME: "[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?",
    Kind.UNIX_SECONDS: "[0-9]{9,10}",
    Kind.UNIX_MILLISECONDS: "[0-9]{12,13}",
    Kind.NUMBER: "[+-]?(0|[1-9][0-9]{0,8})([.,][0-9]+)?",
}


def kind_of(engine: Engine, table: str, place: int) -> Kind:
    """Tell what all cells of a column are that are not blank. Raises what the engine does."""
    cell = f"c{place}"
    some = f"(SELECT {cell} FROM {table} WHERE {full(cell)} LIMIT {_SOME})"
    every, *fitting = _counted(engine, [full(cell), *(is_kind(kind, cell) for kind in _PATTERNS)], some)
    if not every:
        return Kind.EMPTY
    for kind, count in zip(_PATTERNS, fitting, strict=True):
        # Mostly the first one that fits some cells fits all.
        if count == every and not any(_counted(engine, [f"{full(cell)} AND NOT {is_kind(kind, cell)}"], table)):
            return kind
    return Kind.TEXT


def _counted(engine: Engine, conditions: Sequence[str], source: str) -> tuple[int, ...]:
    """Count the rows for each of some conditions."""
    return engine.numbers(f"SELECT {', '.join(f'count(*) FILTER ({each})' for each in conditions)} FROM {source}")


def is_kind(kind: Kind, cell: str) -> str:
    """Return the condition that a cell is of a kind."""
    like = f"regexp_full_match({cell}, {quoted(_PATTERNS[kind])})"
    match kind:
        case Kind.NUMBER:
            return like
        case Kind.UNIX_SECONDS | Kind.UNIX_MILLISECONDS:
            each = 1 if kind is Kind.UNIX_SECONDS else 1000
            within = f"try_cast({cell} AS BIGINT) BETWEEN {_FIRST * each} AND {_LAST * each}"
        case _:
            within = f"{value_of(kind, cell)} IS NOT NULL"
    return f"CASE WHEN {like} THEN {within} ELSE false END"


def value_of(kind: Kind, cell: str) -> str:
    """Return a cell as a number by which it is sorted; a date and a time as Unix seconds. NULL where it is none."""
    match kind:
        case Kind.NUMBER:
            return f"try_cast(replace({cell}, ',', '.') AS DOUBLE)"
        case Kind.UNIX_SECONDS:
            return f"try_cast({cell} AS DOUBLE)"
        case Kind.UNIX_MILLISECONDS:
            return f"try_cast({cell} AS DOUBLE) / 1000"
        case Kind.TIME:
            return f"epoch(try_cast({cell} AS TIMESTAMPTZ))"
        case _:
            return f"epoch(try_cast({cell} AS TIMESTAMP))"

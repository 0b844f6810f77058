"""What is in a column: how full it is, its values, the commonest of them, and how numbers and dates are spread."""

from __future__ import annotations

from dataclasses import dataclass

from apsis_desktop.lists.cells import full
from apsis_desktop.lists.engine import Engine
from apsis_desktop.lists.kinds import Kind, kind_of, value_of

BARS = 24
COMMONEST = 8


@dataclass(frozen=True, slots=True)
class Common:
    """One value, and in how many rows it is."""

    value: str
    rows: int


@dataclass(frozen=True, slots=True)
class Contents:
    """`filled`: rows in which the column is not blank; `distinct`: how many values those have, each as it is written.

    `commonest`: the values that are in the most rows; none where no value is there twice. Of numbers and dates, also
    the `lowest` and `highest`, and `bars`: how many rows lie in each of as many equal parts between these. A date and a
    time are Unix seconds.
    """

    kind: Kind
    filled: int
    distinct: int = 0
    commonest: tuple[Common, ...] = ()
    lowest: float = 0
    highest: float = 0
    bars: tuple[int, ...] = ()


def contents(engine: Engine, table: str, place: int) -> Contents:
    """Find out what is in a column of a table. Raises `ListProblem` kinds, `DiskFull` and `Cancelled`."""
    cell = f"c{place}"
    kind = kind_of(engine, table, place)
    if kind is Kind.EMPTY:
        return Contents(kind, 0)
    counted = f"SELECT {cell} AS value, count(*) AS rows FROM {table} WHERE {full(cell)} GROUP BY {cell}"
    filled, distinct = engine.numbers(f"SELECT sum(rows), count(*) FROM ({counted})")
    commonest: tuple[Common, ...] = ()
    if distinct < filled:
        most = engine.rows(f"SELECT value, rows::VARCHAR FROM ({counted}) ORDER BY rows DESC, value LIMIT {COMMONEST}")
        commonest = tuple(Common(value or "", int(rows or 0)) for value, rows in most)
    if kind is Kind.TEXT:
        return Contents(kind, filled, distinct, commonest)
    lowest, highest, bars = _spread(engine, table, cell, kind)
    return Contents(kind, filled, distinct, commonest, lowest, highest, bars)


def _spread(engine: Engine, table: str, cell: str, kind: Kind) -> tuple[float, float, tuple[int, ...]]:
    values = f"SELECT {value_of(kind, cell)} AS value FROM {table} WHERE {full(cell)}"
    ((least, most),) = engine.rows(f"SELECT min(value)::VARCHAR, max(value)::VARCHAR FROM ({values})")
    lowest, highest = float(least or 0), float(most or 0)
    if lowest == highest:
        return lowest, highest, ()
    part = f"least({BARS - 1}, floor((value - {lowest!r}::DOUBLE) / {(highest - lowest)!r}::DOUBLE * {BARS}))"
    bars = [0] * BARS
    for at, rows in engine.rows(
        f"SELECT {part}::INTEGER::VARCHAR, count(*)::VARCHAR FROM ({values}) GROUP BY ALL ORDER BY ALL"
    ):
        bars[int(at or 0)] = int(rows or 0)
    return lowest, highest, tuple(bars)

"""How many people are in a list, and how full each of its columns is."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from apsis_desktop.lists.cells import full, key
from apsis_desktop.lists.engine import Engine
from apsis_desktop.lists.list_file import ListFile, naming, opened


@dataclass(frozen=True, slots=True)
class Column:
    """`filled`: in how many rows it is not blank."""

    heading: str
    filled: int


@dataclass(frozen=True, slots=True)
class Summary:
    """`people`: distinct export keys, or rows where no column is the export key.

    `key`: the heading of the export key; `without_key`: rows in which it is blank, which are no people of `people`.
    """

    people: int
    rows: int
    columns: tuple[Column, ...]
    key: str | None = None
    without_key: int = 0

    @property
    def empty(self) -> tuple[str, ...]:
        """The headings of columns with nothing in them; none where there are no rows."""
        return tuple(column.heading for column in self.columns if self.rows and not column.filled)

    def percent(self, column: Column) -> int:
        """Return how full a column is; 0 and 100 only where that is exact."""
        if column.filled in {0, self.rows}:
            return 100 if column.filled else 0
        return min(max(round(100 * column.filled / self.rows), 1), 99)


def summarize(
    file: Path,
    folder: Path,
    cancelled: threading.Event,
    most_bytes: int | None = None,
    requested: Iterable[str] = (),
) -> Summary:
    """Count what is in a file. What is needed for it lies in the folder. Waits for the disk.

    `requested`: the headings beside which the one other is the export key's. Raises what `opened` does.
    """
    with opened([file], folder, cancelled, most_bytes) as (engine, (listed,)), naming(listed.name):
        return count(engine, listed.with_requested(requested))


def count(engine: Engine, listed: ListFile) -> Summary:
    """Count what is in an opened list. Raises `ListProblem` kinds, `DiskFull` and `Cancelled`."""
    counts = ["count(*)", *(f"count(*) FILTER ({full(f'c{at}')})" for at in range(len(listed.headings)))]
    if listed.key is not None:
        # Mostly each row is of somebody else, and there are as many hashes as rows: that is quick to see.
        person = key(f"c{listed.key}")
        counts.append(f"count(DISTINCT hash({person})) FILTER ({person} IS NOT NULL)")
    rows, *found = engine.numbers(f"SELECT {', '.join(counts)} FROM {listed.source}")
    columns = tuple(Column(heading, filled) for heading, filled in zip(listed.headings, found, strict=False))
    if listed.key is None:
        return Summary(rows, rows, columns)
    people, with_key = found[-1], columns[listed.key].filled
    if people < with_key:
        (people,) = engine.numbers(f"SELECT count(DISTINCT {key(f'c{listed.key}')}) FROM {listed.source}")
    return Summary(people, rows, columns, listed.headings[listed.key], rows - with_key)

"""The rows of a list in a table of the engine's: any of them at once, in any order, and those with what is searched."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from apsis_desktop.errors import Cancelled
from apsis_desktop.lists.cells import key
from apsis_desktop.lists.engine import Engine, Row, quoted
from apsis_desktop.lists.kinds import Kind, value_of

# What has no accent that could be taken away.
_ONE_BY_ONE = ("øđðħłŧı", "oddhlti")
_BY_TWO = {"æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"}


@dataclass(frozen=True, slots=True)
class Order:
    """The rows by a column's place: as what its cells are. Blank ones come last, and equal ones as they were."""

    place: int
    kind: Kind = Kind.TEXT
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows are to be shown, and how. `words` are all found in a row, each in one cell or another.

    `sharing`: the place of a column whose value each row has in common with another; those come together.
    """

    order: Order | None = None
    words: tuple[str, ...] = ()
    sharing: int | None = None


@dataclass(frozen=True, slots=True)
class View:
    """So many rows in an order. `table` has their places; None for all of them as they came."""

    count: int
    table: str | None = None


class Rows:
    """Takes in the rows of a query. Each call but `read` may take long; calls with an engine of their own run at once.

    `language`: a code such as "sv", by whose alphabet text is sorted.

    Raises `ListProblem` kinds, `DiskFull` and `Cancelled`.
    """

    def __init__(self, columns: int, name: str = "looked_at", language: str = "en") -> None:
        self._cells = [f"c{at}" for at in range(columns)]
        self.table = name
        self._language = language
        self.count = 0
        self._lock = threading.Lock()
        self._views: list[View] = []
        self._made = 0

    def take(self, engine: Engine, query: str) -> View:
        """Take in what a query finds, which has one cell after another in the order of the columns."""
        columns = ", ".join(f"{cell} VARCHAR" for cell in self._cells)
        engine.run(f"CREATE OR REPLACE TABLE {self.table} ({columns}); INSERT INTO {self.table} {query}")
        (self.count,) = engine.numbers(f"SELECT count(*) FROM {self.table}")
        return View(self.count)

    def arrange(self, engine: Engine, wanted: Wanted) -> View:
        """Find the rows that are wanted, and their order. The view before stays; older ones are gone."""
        if wanted == Wanted():
            return View(self.count)
        with self._lock:
            self._made += 1
            table = f"{self.table}_{self._made}"
        conditions = [self._has(word) for word in wanted.words]
        if wanted.sharing is not None:
            conditions.append(self._shares(wanted.sharing))
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        order = _sorted_by(wanted, self._language)
        engine.run(f"CREATE TABLE {table} AS SELECT rowid AS row FROM {self.table}{where} ORDER BY {order}")
        (count,) = engine.numbers(f"SELECT count(*) FROM {table}")
        view = View(count, table)
        with self._lock:
            self._views.append(view)
            gone, self._views = self._views[:-2], self._views[-2:]
        for each in gone:
            engine.run(f"DROP TABLE {each.table}")
        return view

    def read(self, engine: Engine, view: View, first: int, count: int) -> list[Row]:
        """Return some rows of a view. Raises `Cancelled` for one that is gone, in whose place another is to be seen."""
        with self._lock:
            if view.table is not None and view not in self._views:
                raise Cancelled
        within = f"rowid >= {first} AND rowid < {first + count}"
        cells = ", ".join(self._cells)
        if view.table is None:
            return list(engine.rows(f"SELECT {cells} FROM {self.table} WHERE {within} ORDER BY rowid"))
        places = f"SELECT rowid AS place, row FROM {view.table} WHERE {within}"
        return list(
            engine.rows(
                f"SELECT {cells} FROM {self.table} JOIN ({places}) AS places ON places.row = {self.table}.rowid "
                "ORDER BY place"
            )
        )

    def _has(self, word: str) -> str:
        """Return the condition that a word stands in a cell of the row, whatever the case and accents."""
        wanted = folded(quoted(word))
        return f"({' OR '.join(f'contains({folded(cell)}, {wanted})' for cell in self._cells)})"

    def _shares(self, place: int) -> str:
        person = key(f"c{place}")
        several = f"SELECT key FROM (SELECT {person} AS key FROM {self.table}) WHERE key IS NOT NULL GROUP BY key"
        return f"{person} IN ({several} HAVING count(*) > 1)"


def folded(text: str) -> str:
    """Return a text as it is searched, as SQL: in small letters, without accents; NULL where it is."""
    other = f"translate(lower(strip_accents({text})), {', '.join(map(quoted, _ONE_BY_ONE))})"
    for letter, letters in _BY_TWO.items():
        other = f"replace({other}, {quoted(letter)}, {quoted(letters)})"
    return f"CASE WHEN strlen({text}) = length({text}) THEN lower({text}) ELSE {other} END"


def _sorted_by(wanted: Wanted, language: str) -> str:
    terms: list[str] = []
    if wanted.sharing is not None:
        terms.append(key(f"c{wanted.sharing}"))
    if wanted.order is not None:
        cell, way = f"c{wanted.order.place}", "DESC" if wanted.order.descending else "ASC"
        is_text = wanted.order.kind is Kind.TEXT
        # Of the engine's own: nothing is loaded for it.
        value = f"{cell} COLLATE {language}" if is_text else value_of(wanted.order.kind, cell)
        terms.append(f"{value} {way} NULLS LAST")
    return ", ".join([*terms, "rowid"])

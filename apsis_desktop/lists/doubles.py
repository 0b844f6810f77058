"""The same person twice: how many rows of a list share somebody's email, and one row of each."""

from __future__ import annotations

from dataclasses import dataclass

from apsis_desktop.errors import ListColumnWithoutDates
from apsis_desktop.lists.cells import full, key
from apsis_desktop.lists.engine import Engine
from apsis_desktop.lists.file_state import unchanged
from apsis_desktop.lists.list_file import ListFile, naming
from apsis_desktop.lists.put_together import PutTogether

_UNIX_SECONDS = "[0-9]{9,10}"


@dataclass(frozen=True, slots=True)
class Shared:
    """`values` are each in several rows; `rows` is how many those are together. `blank`: rows with no value at all."""

    values: int
    rows: int
    blank: int


class Doubles:
    """Finds the rows of an opened list that share a column's value: trimmed, an email address whatever its case.

    Each call may take long. Raises `ListColumnUnknown`, `ListProblem` kinds, `DiskFull` and `Cancelled`.
    """

    def __init__(self, engine: Engine, listed: ListFile, by: str) -> None:
        self._engine = engine
        self._listed = listed
        self._person = key(f"c{listed.place(by)}")
        self._shared: Shared | None = None
        self._rows = 0

    def count(self) -> Shared:
        """Count who shares a value with whom."""
        with naming(self._listed.name), unchanged(self._listed.state):
            self._engine.run(
                "CREATE OR REPLACE TEMP TABLE shared AS SELECT key, rows FROM (SELECT key, count(*) AS rows FROM "
                f"(SELECT {self._person} AS key FROM {self._listed.source}) GROUP BY key) WHERE rows > 1 OR key IS NULL"
            )
            (self._rows,) = self._engine.numbers(f"SELECT count(*) FROM {self._listed.source}")
        self._shared = Shared(
            *self._engine.numbers(
                "SELECT count(key), coalesce(sum(rows) FILTER (key IS NOT NULL), 0), "
                "coalesce(sum(rows) FILTER (key IS NULL), 0) FROM shared"
            )
        )
        return self._shared

    def one_each(self, latest_by: str | None = None) -> PutTogether:
        """Return the list with one row of each: the latest by a column of dates, or else the one with most in it.

        Rows without a value share none, so that all of them stay. Raises `ListColumnWithoutDates`.
        """
        shared = self._shared or self.count()
        listed = self._listed
        every = [f"c{at}" for at in range(len(listed.headings))]
        columns = ", ".join(every)
        order = [
            f"({' + '.join(f'{full(cell)}::INTEGER' for cell in every)}) DESC",
            *(f"{cell} NULLS LAST" for cell in every),
        ]
        if latest_by is not None:
            moment = _moment(f"c{listed.place(latest_by)}")
            self._check_dates(moment, latest_by)
            order.insert(0, f"{moment} DESC NULLS LAST")
        among = f"CASE WHEN {self._person} IN (SELECT key FROM shared WHERE key IS NOT NULL) THEN true ELSE false END"
        ranked = f"row_number() OVER (PARTITION BY {self._person} ORDER BY {', '.join(order)})"
        return PutTogether(
            headings=listed.headings,
            separator=listed.separator,
            line_end=listed.line_end,
            marked=listed.marked,
            rows=self._rows - shared.rows + shared.values,
            incomplete=0,
            query=(
                f"SELECT {columns} FROM {listed.source} WHERE NOT {among} UNION ALL "
                f"SELECT {columns} FROM (SELECT {columns}, {ranked} AS place FROM {listed.source} WHERE {among}) "
                "WHERE place = 1"
            ),
        )

    def _check_dates(self, moment: str, heading: str) -> None:
        with naming(self._listed.name), unchanged(self._listed.state):
            (dates,) = self._engine.numbers(f"SELECT count({moment}) FROM {self._listed.source}")
        if self._rows and not dates:
            raise ListColumnWithoutDates(file=self._listed.name, column=heading)


def _moment(cell: str) -> str:
    """Return the time that a cell tells of: 2026-11-29, 2026-11-29 08:00:00, or Unix seconds; else NULL."""
    return (
        f"CASE WHEN regexp_full_match({cell}, '{_UNIX_SECONDS}') THEN epoch_ms(try_cast({cell} AS BIGINT) * 1000) "
        f"ELSE try_cast({cell} AS TIMESTAMP) END"
    )

"""What counting a list comes to: numbers alone. Plain values."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

ROWS_OF_SHEET = 1_048_576 - 1  # beside the head


class Column(NamedTuple):
    """`filled`: in how many rows it is not blank."""

    heading: str
    filled: int


class Summary(NamedTuple):
    """`people`: distinct export keys, or rows where no column is the export key.

    `key`: the heading of the export key; `without_key`: rows in which it is blank, which are no people of `people`.
    """

    people: int
    rows: int
    columns: tuple[Column, ...]
    key: str | None = None
    without_key: int = 0

    @property
    def sheets(self) -> int:
        """How many sheets a workbook of these rows has."""
        return max(1, -(-self.rows // ROWS_OF_SHEET))

    @property
    def empty(self) -> tuple[str, ...]:
        """The headings of columns with nothing in them; none where there are no rows."""
        return tuple(column.heading for column in self.columns if self.rows and not column.filled)

    def percent(self, column: Column) -> int:
        """Return how full a column is; 0 and 100 only where that is exact."""
        if column.filled in {0, self.rows}:
            return 100 if column.filled else 0
        return min(max(round(100 * column.filled / self.rows), 1), 99)

    def as_json(self) -> dict[str, object]:
        """Return it as plain values, for the store."""
        return {
            "people": self.people,
            "rows": self.rows,
            "columns": [[column.heading, column.filled] for column in self.columns],
            "key": self.key,
            "without_key": self.without_key,
        }

    @classmethod
    def from_json(cls, plain: object) -> Summary:
        """Read what `as_json` wrote. Raises `ValueError` and `TypeError` where that is not what it is given."""
        if not isinstance(plain, dict) or not isinstance(plain.get("columns"), list):
            raise TypeError("no summary")
        key = plain.get("key")
        return cls(
            people=_number(plain.get("people")),
            rows=_number(plain.get("rows")),
            columns=tuple(Column(str(heading), _number(filled)) for heading, filled in plain["columns"]),
            key=None if key is None else str(key),
            without_key=_number(plain.get("without_key")),
        )


class Changes(NamedTuple):
    """How many people are in a list who were not in an earlier one, and the other way round. `since` is in UTC."""

    new: int
    gone: int
    since: datetime

    def as_json(self) -> dict[str, object]:
        """Return it as plain values, for the store."""
        return {"new": self.new, "gone": self.gone, "since": self.since.isoformat()}

    @classmethod
    def from_json(cls, plain: object) -> Changes:
        """Read what `as_json` wrote. Raises `ValueError` and `TypeError` where that is not what it is given."""
        if not isinstance(plain, dict):
            raise TypeError("no changes")
        since = datetime.fromisoformat(str(plain.get("since")))
        if since.tzinfo is None:
            raise ValueError("no time zone")
        return cls(_number(plain.get("new")), _number(plain.get("gone")), since)


def _number(value: object) -> int:
    if not isinstance(value, int) or value < 0:
        raise TypeError(f"no count: {type(value).__name__}")
    return value

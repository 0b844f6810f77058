"""What has changed from one list to another: who is new, who is gone, and whose values differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from apsis_desktop.errors import KeyColumnNeeded
from apsis_desktop.lists.cells import key
from apsis_desktop.lists.engine import Engine, quoted
from apsis_desktop.lists.head import plain_heading
from apsis_desktop.lists.list_file import ListFile, naming
from apsis_desktop.lists.put_together import PutTogether
from apsis_desktop.text.numbered import numbered


class _Kind(IntEnum):
    NEW = 1
    GONE = 2
    CHANGED = 3
    UNCLEAR = 4


@dataclass(frozen=True, slots=True)
class People:
    """What tells one list's people apart. `total`: distinct keys, of which `doubled` are in several rows."""

    total: int
    doubled: int
    without_key: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """`changed_columns`: in how many people each column differs, only those that do.

    `unclear`: people in both lists with rows that differ within one list, so it is not known whether they changed.
    `only_old`, `only_new`: headings that one list alone has; they are not compared. `compared`: how many are.
    """

    old: People
    new: People
    added: int
    gone: int
    changed: int
    changed_columns: dict[str, int]
    unclear: int
    only_old: tuple[str, ...]
    only_new: tuple[str, ...]
    compared: int


@dataclass(frozen=True, slots=True)
class ChangedHeadings:
    """What the columns of those who have changed are called. `{column}` stands for the heading."""

    old: str = "{column} (old)"
    new: str = "{column} (new)"
    which: str = "Changed columns"


IN_ENGLISH = ChangedHeadings()


class Comparer:
    """Compares two opened lists. Each call may take long. Raises `ListProblem` kinds, `DiskFull` and `Cancelled`.

    People are told apart by export key, or by the columns that are named `by`: of the old list and of the new one.
    Raises `KeyColumnNeeded` and `ListColumnUnknown`.
    """

    def __init__(self, engine: Engine, old: ListFile, new: ListFile, by: tuple[str, str] | None = None) -> None:
        self._engine = engine
        self._old, self._new = old, new
        self._keys = [_key_of(listed, one) for listed, one in zip((old, new), by or (None, None), strict=True)]
        self._common = _common(old, new, *self._keys)
        self._found: Comparison | None = None

    def compare(self) -> Comparison:
        """Find out what has changed."""
        people = [self._take("o", self._old, 0), self._take("n", self._new, 1)]
        self._engine.run(
            "CREATE TEMP TABLE differ AS SELECT key, CASE WHEN o.rows IS NULL THEN 1 WHEN n.rows IS NULL THEN 2 "
            "WHEN o.least = o.most AND n.least = n.most THEN 3 ELSE 4 END::UTINYINT AS kind, "
            "coalesce(o.rows, n.rows) AS rows "
            "FROM o FULL JOIN n USING (key) WHERE o.rows IS NULL OR n.rows IS NULL OR o.least <> n.least "
            "OR o.least <> o.most OR n.least <> n.most"
        )
        self._engine.run("DROP TABLE o_rows; DROP TABLE n_rows")
        kinds = ", ".join(f"count(*) FILTER (kind = {kind.value})" for kind in _Kind)
        added, gone, changed, unclear = self._engine.numbers(f"SELECT {kinds} FROM differ")
        self._found = Comparison(
            old=people[0],
            new=people[1],
            added=added,
            gone=gone,
            changed=changed,
            changed_columns=self._changed_columns() if changed else {},
            unclear=unclear,
            only_old=self._others(self._old, 0),
            only_new=self._others(self._new, 1),
            compared=len(self._common),
        )
        return self._found

    def new(self) -> PutTogether:
        """Return the rows of those who are in the new list alone: all but those in the old one."""
        return self._alone(self._new, 1, _Kind.NEW)

    def gone(self) -> PutTogether:
        """Return the rows of those who are in the old list alone."""
        return self._alone(self._old, 0, _Kind.GONE)

    def changed(self, called: ChangedHeadings = IN_ENGLISH) -> PutTogether:
        """Return those who have changed, with both values of each column that has for anybody, and which have."""
        key_heading = self._new.headings[self._keys[1]]
        headings, cells = [key_heading], ["person"]
        differs: list[str] = []
        for number, (heading, _old, _new) in enumerate(self._common):
            if heading in self._comparison.changed_columns:
                headings += [each.replace("{column}", heading) for each in (called.old, called.new)]
                cells += [f"o{number}", f"n{number}"]
                differs.append(f"CASE WHEN o{number} IS DISTINCT FROM n{number} THEN {quoted(heading)} END")
            else:
                headings.append(heading)
                cells.append(f"n{number}")
        headings.append(called.which)
        cells.append(f"concat_ws(', ', {', '.join(differs)})" if differs else "NULL")
        if not self._comparison.changed:
            return _put_together(self._new, headings, f"SELECT {', '.join('NULL' for _ in cells)} WHERE false", 0)
        return _put_together(self._new, headings, f"SELECT {', '.join(cells)} FROM changed", self._comparison.changed)

    @property
    def _comparison(self) -> Comparison:
        return self._found or self.compare()

    def _take(self, table: str, listed: ListFile, side: int) -> People:
        """Take in whom a list knows, and a hash of their values in the columns that both lists have."""
        values = ", ".join(f"c{places[1 + side]}" for places in self._common)
        hashed = f"hash({values})" if values else "0::UBIGINT"
        with naming(listed.name):
            self._engine.run(
                f"CREATE TEMP TABLE {table}_rows AS SELECT {key(f'c{self._keys[side]}')} AS key, {hashed} AS hash "
                f"FROM {listed.source}"
            )
        rows, with_key, hashes = self._engine.numbers(
            f"SELECT count(*), count(key), count(DISTINCT hash(key)) FILTER (key IS NOT NULL) FROM {table}_rows"
        )
        one_each = hashes == with_key  # mostly so; grouping takes long
        self._engine.run(
            f"CREATE TEMP VIEW {table} AS SELECT key, 1 AS rows, hash AS least, hash AS most "
            f"FROM {table}_rows WHERE key IS NOT NULL"
            if one_each
            else f"CREATE TEMP TABLE {table} AS SELECT key, count(*) AS rows, min(hash) AS least, max(hash) AS most "
            f"FROM {table}_rows WHERE key IS NOT NULL GROUP BY key"
        )
        if one_each:
            return People(with_key, 0, rows - with_key)
        people, doubled = self._engine.numbers(f"SELECT count(*), count(*) FILTER (rows > 1) FROM {table}")
        return People(people, doubled, rows - with_key)

    def _changed_columns(self) -> dict[str, int]:
        """Bring the values of those who have changed, and count in which columns."""
        sides = []
        for side, (name, listed) in enumerate((("o", self._old), ("n", self._new))):
            person = f"c{self._keys[side]}"
            values = [f"first(c{places[1 + side]}) AS {name}{at}" for at, places in enumerate(self._common)]
            with naming(listed.name):
                self._engine.run(
                    f"CREATE TEMP TABLE {name}_changed AS "
                    f"SELECT {', '.join(['key', f'first({person}) AS person', *values])} "
                    f"FROM (SELECT *, {key(person)} AS key FROM {listed.source}) "
                    f"WHERE {_among('key', _Kind.CHANGED)} GROUP BY key"
                )
            sides.append(f"{name}_changed")
        every = range(len(self._common))
        self._engine.run(
            f"CREATE TEMP TABLE changed AS SELECT {', '.join(['n.person', *(f'o{at}, n{at}' for at in every)])} "
            f"FROM {sides[0]} o JOIN {sides[1]} n USING (key); DROP TABLE {sides[0]}; DROP TABLE {sides[1]}"
        )
        counts = self._engine.numbers(
            f"SELECT {', '.join(f'count(*) FILTER (o{at} IS DISTINCT FROM n{at})' for at in every)} FROM changed"
        )
        return {self._common[at][0]: count for at, count in zip(every, counts, strict=True) if count}

    def _alone(self, listed: ListFile, side: int, kind: _Kind) -> PutTogether:
        self._comparison  # noqa: B018 - who differs is known then
        columns = ", ".join(f"c{at}" for at in range(len(listed.headings)))
        query = f"SELECT {columns} FROM {listed.source} WHERE {_among(key(f'c{self._keys[side]}'), kind)}"
        (rows,) = self._engine.numbers(f"SELECT coalesce(sum(rows), 0) FROM differ WHERE kind = {kind.value}")
        return _put_together(listed, listed.headings, query, rows)

    def _others(self, listed: ListFile, side: int) -> tuple[str, ...]:
        known = {places[1 + side] for places in self._common} | {self._keys[side]}
        return tuple(heading for at, heading in enumerate(listed.headings) if at not in known)


def _among(key: str, kind: _Kind) -> str:
    """Return the condition that somebody is among those of a kind."""
    # A join that the engine could turn round would take in the whole file, as it cannot tell how long that is.
    return f"CASE WHEN {key} IN (SELECT key FROM differ WHERE kind = {kind.value}) THEN true ELSE false END"


def _key_of(listed: ListFile, by: str | None) -> int:
    if by is not None:
        return listed.place(by)
    if listed.key is None:
        raise KeyColumnNeeded(file=listed.name, columns=", ".join(listed.headings))
    return listed.key


def _common(old: ListFile, new: ListFile, old_key: int, new_key: int) -> list[tuple[str, int, int]]:
    """Return the columns that both lists have, in the order of the new one, each with its places."""
    places = {plain_heading(heading): at for at, heading in enumerate(old.headings) if at != old_key}
    return [
        (heading, places[plain_heading(heading)], at)
        for at, heading in enumerate(new.headings)
        if at != new_key and plain_heading(heading) in places
    ]


def _put_together(like: ListFile, headings: Sequence[str], query: str, rows: int) -> PutTogether:
    return PutTogether(
        headings=tuple(numbered(headings)),
        separator=like.separator,
        line_end=like.line_end,
        marked=like.marked,
        rows=rows,
        incomplete=0,
        query=query,
    )

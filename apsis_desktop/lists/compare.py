"""What has changed from one list to another: who is new, who is gone, and whose values differ."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from apsis_desktop.errors import KeyColumnNeeded
from apsis_desktop.lists.cells import half_key, key_number
from apsis_desktop.lists.engine import Engine, quoted
from apsis_desktop.lists.file_state import unchanged
from apsis_desktop.lists.head import plain_heading
from apsis_desktop.lists.list_file import ListFile, naming
from apsis_desktop.lists.put_together import PutTogether
from apsis_desktop.text.numbered import numbered

_GROUPS = 3  # of columns: a hash of each tells whether any of its columns has changed for anybody


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
        each = max(1, -(-len(self._common) // _GROUPS))
        self._groups = [range(len(self._common))[first : first + each] for first in range(0, len(self._common), each)]
        self._found: Comparison | None = None
        self._unread: Sequence[int] | None = None  # columns of those who have changed

    def compare(self) -> Comparison:
        """Find out what has changed."""
        self._old, self._new = (each.looked_through(self._engine.cancelled) for each in (self._old, self._new))
        people = [self._take("o", self._old, 0), self._take("n", self._new, 1)]
        groups = range(len(self._groups))
        changes = "".join(f", o.h{group} <> n.h{group} AS d{group}" for group in groups)
        apart = ["o.rows IS NULL", "n.rows IS NULL", "o.unlike", "n.unlike", *(f"d{group}" for group in groups)]
        self._engine.run(
            "CREATE TEMP TABLE differ AS SELECT key, CASE WHEN o.rows IS NULL THEN 1 WHEN n.rows IS NULL THEN 2 "
            f"WHEN o.unlike OR n.unlike THEN 4 ELSE 3 END::UTINYINT AS kind, coalesce(o.rows, n.rows) AS rows{changes} "
            f"FROM o FULL JOIN n USING (key) WHERE {' OR '.join(apart)}"
        )
        self._engine.run("DROP TABLE o_rows; DROP TABLE n_rows")
        counts = [f"count(*) FILTER (kind = {kind.value})" for kind in _Kind]
        counts += [f"count(*) FILTER (kind = {_Kind.CHANGED.value} AND d{group})" for group in groups]
        added, gone, changed, unclear, *by_group = self._engine.numbers(f"SELECT {', '.join(counts)} FROM differ")
        maybe = [at for group, count in zip(self._groups, by_group, strict=True) if count for at in group]
        self._found = Comparison(
            old=people[0],
            new=people[1],
            added=added,
            gone=gone,
            changed=changed,
            changed_columns=self._changed_columns(maybe) if changed else {},
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
        if self._unread is not None:  # what is the same in both is read when it is wanted
            self._bring("n", self._new, 1, self._unread)
            self._unread = None
        query = f"SELECT {', '.join(cells)} FROM changed JOIN n_changed USING (key)"
        return _put_together(self._new, headings, query, self._comparison.changed)

    @property
    def _comparison(self) -> Comparison:
        return self._found or self.compare()

    def _take(self, table: str, listed: ListFile, side: int) -> People:
        """Take in whom a list knows, and hashes of their values in the columns that both lists have."""
        hashes = "".join(
            f", hash({', '.join(f'c{self._common[at][1 + side]}' for at in group)}) AS h{number}"
            for number, group in enumerate(self._groups)
        )
        with naming(listed.name), unchanged(listed.state):
            self._engine.run(
                f"CREATE TEMP TABLE {table}_rows AS SELECT {key_number(f'c{self._keys[side]}')} AS key{hashes} "
                f"FROM {listed.source}"
            )
        rows, with_key, keys = self._engine.numbers(
            f"SELECT count(*), count(key), count(DISTINCT key) FROM {table}_rows"
        )
        one_each = keys == with_key  # mostly so; grouping takes long
        names = [f"h{number}" for number in range(len(self._groups))]
        unlike = " OR ".join(f"min({name}) <> max({name})" for name in names) or "false"
        self._engine.run(
            f"CREATE TEMP VIEW {table} AS SELECT *, 1 AS rows, false AS unlike FROM {table}_rows WHERE key IS NOT NULL"
            if one_each
            else f"CREATE TEMP TABLE {table} AS SELECT key, count(*) AS rows, {unlike} AS unlike"
            f"{''.join(f', min({name}) AS {name}' for name in names)} "
            f"FROM {table}_rows WHERE key IS NOT NULL GROUP BY key"
        )
        if one_each:
            return People(with_key, 0, rows - with_key)
        people, doubled = self._engine.numbers(f"SELECT count(*), count(*) FILTER (rows > 1) FROM {table}")
        return People(people, doubled, rows - with_key)

    def _changed_columns(self, maybe: Sequence[int]) -> dict[str, int]:
        """Bring the values of those who have changed in these columns, and count in which they differ."""
        self._bring("o", self._old, 0, maybe)
        self._bring("n", self._new, 1, maybe)
        columns = ["key", *(f"{side}{at}" for at in maybe for side in "on")]
        self._engine.run(
            f"CREATE TEMP TABLE changed AS SELECT {', '.join(columns)} FROM differ JOIN o_changed USING (key) "
            f"JOIN n_changed USING (key) WHERE kind = {_Kind.CHANGED.value}; "
            "DROP TABLE o_changed; DROP TABLE n_changed"
        )
        counts = self._engine.numbers(
            f"SELECT {', '.join(f'count(*) FILTER (o{at} IS DISTINCT FROM n{at})' for at in maybe)} FROM changed"
        )
        self._unread = [at for at in range(len(self._common)) if at not in maybe]
        return {self._common[at][0]: count for at, count in zip(maybe, counts, strict=True) if count}

    def _bring(self, table: str, listed: ListFile, side: int, columns: Sequence[int]) -> None:
        """Read from a file what those who have changed are called there, and their values in some columns."""
        person = f"c{self._keys[side]}"
        values = [
            f"first({person}) AS person",
            *(f"first(c{self._common[at][1 + side]}) AS {table}{at}" for at in columns),
        ]
        with naming(listed.name), unchanged(listed.state):
            self._engine.run(
                f"CREATE TEMP TABLE {table}_changed AS SELECT {key_number(person)} AS key, {', '.join(values)} "
                f"FROM {listed.source} "
                f"WHERE {_among(half_key(person), '(key >> 64)::UBIGINT', _Kind.CHANGED)} GROUP BY key"
            )

    def _alone(self, listed: ListFile, side: int, kind: _Kind) -> PutTogether:
        self._comparison  # noqa: B018 - who differs is known then
        columns = ", ".join(f"c{at}" for at in range(len(listed.headings)))
        query = f"SELECT {columns} FROM {listed.source} WHERE {_among(key_number(f'c{self._keys[side]}'), 'key', kind)}"
        (rows,) = self._engine.numbers(f"SELECT coalesce(sum(rows), 0) FROM differ WHERE kind = {kind.value}")
        return _put_together(listed, listed.headings, query, rows)

    def _others(self, listed: ListFile, side: int) -> tuple[str, ...]:
        known = {places[1 + side] for places in self._common} | {self._keys[side]}
        return tuple(heading for at, heading in enumerate(listed.headings) if at not in known)


def _among(key: str, known_as: str, kind: _Kind) -> str:
    """Return the condition that somebody is among those of a kind."""
    # A join that the engine could turn round would take in the whole file, as it cannot tell how long that is.
    return f"CASE WHEN {key} IN (SELECT {known_as} FROM differ WHERE kind = {kind.value}) THEN true ELSE false END"


def _key_of(listed: ListFile, by: str | None) -> int:
    if by is not None:
        return listed.place(by)
    if listed.key is None:
        raise KeyColumnNeeded(file=listed.name, columns=", ".join(listed.headings))
    return listed.key


def _common(old: ListFile, new: ListFile, old_key: int, new_key: int) -> list[tuple[str, int, int]]:
    """Return the columns that both lists have, in the order of the new one, each with its places."""
    before = {heading: at for at, heading in enumerate(old.headings) if at != old_key}
    now = {heading: at for at, heading in enumerate(new.headings) if at != new_key}
    alike = _single(before.keys() - now.keys()), _single(now.keys() - before.keys())
    same = {heading: heading for heading in before.keys() & now.keys()}
    same |= {alike[1][plain]: alike[0][plain] for plain in alike[0].keys() & alike[1].keys()}
    return [(heading, before[same[heading]], at) for heading, at in now.items() if heading in same]


def _single(headings: Iterable[str]) -> dict[str, str]:
    """Return headings by what they are but for case and spaces, where that is said of one alone."""
    found: dict[str, list[str]] = {}
    for heading in headings:
        found.setdefault(plain_heading(heading), []).append(heading)
    return {plain: some[0] for plain, some in found.items() if len(some) == 1}


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

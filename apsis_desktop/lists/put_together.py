"""One list out of several files, by export key."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from apsis_desktop.errors import ExportKeyBlank, ExportKeyTwice
from apsis_desktop.lists.engine import Engine, quoted
from apsis_desktop.lists.head import LARGEST_ROW, Head, as_csv, read_head
from apsis_desktop.lists.recipe import Recipe, Source
from apsis_desktop.text.numbered import numbered

YES, NO = "yes", "no"
_BITS = 60  # sources that one number tells of


@dataclass(frozen=True, slots=True)
class PutTogether:
    """What has come of it. `incomplete`: rows that some of the columns know nothing of, as they changed in between."""

    headings: tuple[str, ...]
    separator: str
    line_end: str
    marked: bool
    rows: int
    incomplete: int
    query: str


class ListBuilder:
    """Takes in the files of a recipe one after another, in any order, and puts them together at the end.

    Use it as a context manager, on one thread at a time; each call may take long. What it needs lies in the folder. It
    raises `ListProblem` kinds, `DiskFull` and `Cancelled`.
    """

    def __init__(self, recipe: Recipe, folder: Path, cancelled: threading.Event, most_bytes: int | None = None) -> None:
        self.engine = Engine(folder, cancelled, most_bytes)
        self._recipe = recipe
        self._folder = folder
        self._cancelled = cancelled
        self._heads: dict[int, tuple[Head, str]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.engine.__exit__(kind, error, trace)

    def take(self, number: int, file: Path) -> None:
        """Take in the file of a source, which lies in the folder and is not needed any more afterwards."""
        plain = as_csv(file, self._folder, self._cancelled)
        try:
            self._load(number, self._recipe.sources[number], plain)
        finally:
            if plain != file:
                plain.unlink(missing_ok=True)

    def put_together(self) -> PutTogether:
        """Find out who is in the list, and how its rows are read. All files have been taken in."""
        sources = self._recipe.sources
        if missing := set(range(len(sources))) - self._heads.keys():
            raise ValueError(missing)
        self.engine.run(_who(self._recipe))
        groups = _column_groups(sources)
        rows, incomplete = self.engine.numbers(_counts(groups))
        # One with columns shows how they are separated.
        head, key = self._heads[next((number for number, source in enumerate(sources) if source.expected), 0)]
        return PutTogether(
            headings=tuple(numbered([key, *self._recipe.headings, *self._recipe.marks])),
            separator=head.separator,
            line_end=head.line_end,
            marked=head.marked,
            rows=rows,
            incomplete=incomplete,
            query=_rows(self._recipe, groups),
        )

    def _load(self, number: int, source: Source, file: Path) -> None:
        head = read_head(file, source.expected)
        key, places = head.key_and_columns(source.expected)
        names = ", ".join(f"'c{at}': 'VARCHAR'" for at in range(len(head.headings)))
        wanted = [f"c{key} AS key", *(f"c{at} AS v{place}" for place, at in sorted(places.items()))]
        table = f"t{number}"
        self.engine.run(
            f"CREATE OR REPLACE TABLE {table} AS SELECT {', '.join(wanted)} FROM read_csv({quoted(file.as_posix())}, "
            f"auto_detect = false, all_varchar = true, columns = {{{names}}}, header = true, strict_mode = true, "
            f"delim = {quoted(head.separator)}, quote = '\"', escape = '\"', nullstr = '', compression = 'none', "
            f"max_line_size = {LARGEST_ROW}, buffer_size = {2 * LARGEST_ROW})"
        )
        rows, with_key, keys = self.engine.numbers(f"SELECT count(*), count(key), count(DISTINCT key) FROM {table}")
        if with_key < rows:
            raise ExportKeyBlank(detail=f"{rows - with_key} of {rows} rows")
        if keys < rows:
            raise ExportKeyTwice(detail=f"{rows - keys} of {rows} rows")
        self._heads[number] = head, head.headings[key]


def _who(recipe: Recipe) -> str:
    """Make the table of who is in the list. The bits of its numbers tell which sources know a profile."""
    words = range(_words(recipe))
    known = " UNION ALL ".join(
        f"SELECT key, {', '.join(f'{_mask([number], word)}::BIGINT AS w{word}' for word in words)} FROM t{number}"
        for number in range(len(recipe.sources))
    )
    joined = " AND " if recipe.all_of else " OR "
    wanted = f"({joined.join(_knows(_of_segment(recipe, segment)) for segment in sorted(recipe.chosen))})"
    for segment in sorted(recipe.excluded):
        wanted += f" AND NOT {_knows(_of_segment(recipe, segment))}"
    together = ", ".join(f"bit_or(w{word}) AS w{word}" for word in words)
    return (
        f"CREATE OR REPLACE TABLE who AS SELECT * FROM (SELECT key, {together} FROM ({known}) GROUP BY key) "
        f"WHERE {wanted}"
    )


@dataclass(frozen=True, slots=True)
class _ColumnGroup:
    """Columns that the same sources know."""

    places: tuple[int, ...]
    sources: tuple[int, ...]


def _column_groups(sources: Sequence[Source]) -> list[_ColumnGroup]:
    known: dict[int, list[int]] = {}
    for number, source in enumerate(sources):
        for place in source.places:
            known.setdefault(place, []).append(number)
    groups: dict[tuple[int, ...], list[int]] = {}
    for place, numbers in sorted(known.items()):
        groups.setdefault(tuple(numbers), []).append(place)
    return [_ColumnGroup(tuple(places), numbers) for numbers, places in groups.items()]


def _counts(groups: Sequence[_ColumnGroup]) -> str:
    complete = " AND ".join(_knows(group.sources) for group in groups) or "true"
    return f"SELECT count(*), count(*) FILTER (NOT ({complete})) FROM who"


def _rows(recipe: Recipe, groups: Sequence[_ColumnGroup]) -> str:
    """Return the query for the rows: the key, the columns in their order, the marks."""
    marks = [
        f"CASE WHEN {_knows(_of_segment(recipe, segment))} THEN {quoted(YES)} ELSE {quoted(NO)} END"
        for segment in sorted(recipe.chosen)
    ][: len(recipe.marks)]
    values = [f"v{place}" for place in range(len(recipe.headings))]
    if len(groups) == 1 and _covers(groups[0], recipe):
        return " UNION ALL ".join(
            f"SELECT {', '.join(['t.key', *values, *marks])} FROM t{number} t JOIN who USING (key) {latest}"
            for number, latest in _latest_of(groups[0])
        )
    joined = "".join(f" LEFT JOIN ({_columns(group)}) g{at} ON g{at}.key = who.key" for at, group in enumerate(groups))
    return f"SELECT {', '.join(['who.key', *values, *marks])} FROM who{joined}"


def _covers(group: _ColumnGroup, recipe: Recipe) -> bool:
    """Tell whether some source of the group knows everyone in the list, whatever is in the files."""
    known = (set(_of_segment(recipe, segment)) <= set(group.sources) for segment in recipe.chosen)
    return any(known) if recipe.all_of else all(known)


def _columns(group: _ColumnGroup) -> str:
    values = ", ".join(["t.key", *(f"v{place}" for place in group.places)])
    return " UNION ALL ".join(
        f"SELECT {values} FROM t{number} t JOIN who USING (key) {latest}" for number, latest in _latest_of(group)
    )


def _latest_of(group: _ColumnGroup) -> list[tuple[int, str]]:
    """Return each source with the condition that none which was requested later knows the profile too."""
    later: list[int] = []
    found = []
    for number in reversed(group.sources):
        found.append((number, f"WHERE NOT {_knows(later)}" if later else ""))
        later.append(number)
    return found


def _of_segment(recipe: Recipe, segment: int) -> list[int]:
    return [number for number, source in enumerate(recipe.sources) if source.segment == segment]


def _knows(numbers: Iterable[int]) -> str:
    """Return the condition that one of the sources knows a profile."""
    numbers = list(numbers)
    words = sorted({number // _BITS for number in numbers})
    return f"({' OR '.join(f'(w{word} & {_mask(numbers, word)}) <> 0' for word in words)})"


def _mask(numbers: Iterable[int], word: int) -> int:
    return sum(1 << number % _BITS for number in numbers if number // _BITS == word)


def _words(recipe: Recipe) -> int:
    return (len(recipe.sources) - 1) // _BITS + 1

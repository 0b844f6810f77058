"""One list out of several files, by export key."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from apsis_desktop.errors import ExportKeyBlank, ExportKeyTwice, ListProblem
from apsis_desktop.lists.engine import Engine, quoted
from apsis_desktop.lists.head import LARGEST_ROW, Head, as_csv, last_row_fits, read_head
from apsis_desktop.lists.recipe import Recipe, Source
from apsis_desktop.text.numbered import numbered

YES, NO = "yes", "no"
USUAL_ROW = 1 << 21  # bytes
_BITS = 60  # sources that one number tells of


@dataclass(frozen=True, slots=True)
class PutTogether:
    """What has come of it. `incomplete`: rows that some of the columns know nothing of, as they changed in between.

    `query` is for the rows. Where there are `pieces`, each is for some of them, and takes less memory than all at once.
    """

    headings: tuple[str, ...]
    separator: str
    line_end: str
    marked: bool
    rows: int
    incomplete: int
    query: str
    pieces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Taken:
    """A file that was taken in. `csv`: its rows as SQL, with columns `c0` and so on; `places`: where the list's are."""

    head: Head
    key: int
    places: dict[int, int]
    csv: str
    rows: int


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
        self._taken: dict[int, _Taken] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.engine.__exit__(kind, error, trace)

    def take(self, number: int, file: Path) -> None:
        """Take in the file of a source. It lies in the folder, and stays as it is until the list is written.

        Its export keys are kept; the other columns are read when the rows are, which is quicker than keeping them.
        """
        source = self._recipe.sources[number]
        plain = as_csv(file, self._folder, self._cancelled)
        head = read_head(plain, source.expected)
        key, places = head.key_and_columns(source.expected)
        # Large rows take a large part of the memory, and are rare.
        largest = USUAL_ROW if last_row_fits(plain, USUAL_ROW) else LARGEST_ROW
        csv = _csv(plain, head, largest)
        try:
            self._take_keys(number, csv, key)
        except ListProblem:
            if largest == LARGEST_ROW:
                raise
            csv = _csv(plain, head, LARGEST_ROW)
            self._take_keys(number, csv, key)
        self._taken[number] = _Taken(head, key, places, csv, self._check_keys(number))

    def put_together(self) -> PutTogether:
        """Find out who is in the list, and how its rows are read. All files have been taken in."""
        recipe, sources = self._recipe, self._recipe.sources
        if missing := set(range(len(sources))) - self._taken.keys():
            raise ValueError(missing)
        self.engine.run(_who(recipe))
        for number in self._taken:
            self.engine.run(f"DROP TABLE t{number}")
        groups = _column_groups(sources)
        rows, incomplete = self.engine.numbers(_counts(groups))
        if len(groups) == 1 and _covers(groups[0], recipe):
            pieces = self._pieces(groups[0], _marks(recipe))
        else:
            pieces = (self._joined(groups),)
        # One with columns shows how they are separated.
        taken = self._taken[next((number for number, source in enumerate(sources) if source.expected), 0)]
        return PutTogether(
            headings=tuple(numbered([taken.head.headings[taken.key], *recipe.headings, *recipe.marks])),
            separator=taken.head.separator,
            line_end=taken.head.line_end,
            marked=taken.head.marked,
            rows=rows,
            incomplete=incomplete,
            query=" UNION ALL ".join(pieces),
            pieces=pieces,
        )

    def _take_keys(self, number: int, csv: str, key: int) -> None:
        self.engine.run(f"CREATE OR REPLACE TABLE t{number} AS SELECT c{key} AS key FROM {csv}")

    def _check_keys(self, number: int) -> int:
        """Return how many keys there are."""
        rows, with_key, hashes = self.engine.numbers(
            f"SELECT count(*), count(key), count(DISTINCT hash(key)) FILTER (key IS NOT NULL) FROM t{number}"
        )
        if with_key < rows:
            raise ExportKeyBlank(detail=f"{rows - with_key} of {rows} rows")
        if hashes < rows:  # two keys may have the same hash, but not one key two
            (keys,) = self.engine.numbers(f"SELECT count(DISTINCT key) FROM t{number}")
            if keys < rows:
                raise ExportKeyTwice(detail=f"{rows - keys} of {rows} rows")
        return rows

    def _pieces(self, group: _ColumnGroup, marks: Sequence[str] = ()) -> tuple[str, ...]:
        """Return the queries for a group's rows: of each source those who are in the list, and in no later source."""
        found: list[str] = []
        later: list[int] = []
        for number in reversed(group.sources):
            taken = self._taken[number]
            latest = _knows([number]) + (f" AND NOT {_knows(later)}" if later else "")
            (wanted,) = self.engine.numbers(f"SELECT count(*) FROM who WHERE {latest}")
            values = [f"c{taken.key} AS key", *(f"c{taken.places[place]} AS v{place}" for place in group.places)]
            some = wanted < taken.rows or marks
            joined = f" JOIN (SELECT * FROM who WHERE {latest}) who ON c{taken.key} = who.key" if some else ""
            found.append(f"SELECT {', '.join([*values, *marks])} FROM {taken.csv}{joined}")
            later.append(number)
        return tuple(found)

    def _joined(self, groups: Sequence[_ColumnGroup]) -> str:
        """Return the query for the rows whose columns are in several files."""
        joined = ""
        for at, group in enumerate(groups):
            pieces = self._pieces(group)
            columns = f"({pieces[0]})"
            if len(pieces) > 1:
                columns = f"g{at}"
                self.engine.run(f"CREATE OR REPLACE TABLE {columns} AS {pieces[0]}")
                for piece in pieces[1:]:
                    self.engine.run(f"INSERT INTO {columns} {piece}")
            joined += f" LEFT JOIN {columns} AS j{at} ON j{at}.key = who.key"
        values = [f"v{place}" for place in range(len(self._recipe.headings))]
        return f"SELECT {', '.join(['who.key', *values, *_marks(self._recipe)])} FROM who{joined}"


def _csv(file: Path, head: Head, largest_row: int) -> str:
    names = ", ".join(f"'c{at}': 'VARCHAR'" for at in range(len(head.headings)))
    return (
        f"read_csv({quoted(file.as_posix())}, auto_detect = false, all_varchar = true, columns = {{{names}}}, "
        f"header = true, strict_mode = true, delim = {quoted(head.separator)}, quote = '\"', escape = '\"', "
        f"nullstr = '', compression = 'none', max_line_size = {largest_row}, buffer_size = {2 * largest_row})"
    )


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


def _marks(recipe: Recipe) -> list[str]:
    return [
        f"CASE WHEN {_knows(_of_segment(recipe, segment))} THEN {quoted(YES)} ELSE {quoted(NO)} END"
        for segment in sorted(recipe.chosen)
    ][: len(recipe.marks)]


def _covers(group: _ColumnGroup, recipe: Recipe) -> bool:
    """Tell whether some source of the group knows everyone in the list, whatever is in the files."""
    known = (set(_of_segment(recipe, segment)) <= set(group.sources) for segment in recipe.chosen)
    return any(known) if recipe.all_of else all(known)


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

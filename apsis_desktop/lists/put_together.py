"""One list out of several files, by export key."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from apsis_desktop.errors import ExportKeyBlank, ExportKeyDiffers, ExportKeyTwice, ListProblem
from apsis_desktop.lists.engine import Engine, csv_rows, quoted
from apsis_desktop.lists.head import LARGEST_ROW, Head, as_csv, last_row_fits, plain_heading, read_head
from apsis_desktop.lists.recipe import Recipe, Source
from apsis_desktop.text.numbered import numbered

YES, NO = "yes", "no"
USUAL_ROW = 1 << 21  # bytes; larger ones take much of the memory
COUNTED_AT_ONCE, JOINED_AT_ONCE = 8_000_000, 4_000_000  # export keys
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
        self._groups = _column_groups(recipe.sources)
        self._side_by_side = _are_side_by_side(self._groups, recipe)
        self._covered = len(self._groups) == 1 and _covers(self._groups[0], recipe)
        # What is kept of a key. Where its text is not, several millions need no disk, and are joined in half the time.
        # No two keys have ever had the same MD5 by chance; where a shorter one only counts, that would do no harm.
        self._kept = (
            "if({0} IS NULL, NULL, hash({0}))" if self._side_by_side else "md5_number({})" if self._covered else "{}"
        )

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
        made = self._folder / f"{file.name}-one-line.csv"
        head, plain = read_head(plain, source.expected, made, self._cancelled)
        key, places = head.key_and_columns(source.expected)
        largest = USUAL_ROW if last_row_fits(plain, USUAL_ROW) else LARGEST_ROW
        csv = _csv(plain, head, largest)
        try:
            rows = self._take_keys(number, csv, key)
        except ListProblem:
            if largest == LARGEST_ROW:
                raise
            csv = _csv(plain, head, LARGEST_ROW)
            rows = self._take_keys(number, csv, key)
        self._taken[number] = _Taken(head, key, places, csv, rows)

    def put_together(self) -> PutTogether:
        """Find out who is in the list, and how its rows are read. All files have been taken in."""
        recipe, sources = self._recipe, self._recipe.sources
        if missing := set(range(len(sources))) - self._taken.keys():
            raise ValueError(missing)
        if (kinds := len({plain_heading(taken.head.headings[taken.key]) for taken in self._taken.values()})) > 1:
            raise ExportKeyDiffers(detail=f"{kinds} headings")  # profiles would be looked for by what names others
        slices = _slices(sum(taken.rows for taken in self._taken.values()), COUNTED_AT_ONCE)
        for at, some in enumerate(slices):
            self.engine.run(f"{'INSERT INTO known' if at else 'CREATE TABLE known AS'} {_known(recipe, some)}")
        for number in self._taken:
            self.engine.run(f"DROP TABLE t{number}")
        rows, incomplete, bits = self.engine.numbers(_counts(self._groups, recipe))
        if bits < sum(taken.rows for taken in self._taken.values()):  # a key that comes twice is known but once
            self._check_keys()
        if self._side_by_side:
            self.engine.run("DROP TABLE known")
            pieces: tuple[str, ...] = (self._beside_each_other(),)
        else:
            self.engine.run(f"CREATE VIEW who AS SELECT * FROM known WHERE {_wanted(recipe)}")
            pieces = self._pieces(self._groups[0], _marks(recipe)) if self._covered else (self._joined(),)
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

    def _take_keys(self, number: int, csv: str, key: int) -> int:
        self.engine.run(f"CREATE OR REPLACE TABLE t{number} AS SELECT {self._kept.format(f'c{key}')} AS key FROM {csv}")
        rows, with_key = self.engine.numbers(f"SELECT count(*), count(key) FROM t{number}")
        if with_key < rows:
            raise ExportKeyBlank(detail=f"{rows - with_key} of {rows} rows")
        return rows

    def _check_keys(self) -> None:
        for taken in self._taken.values():
            (keys,) = self.engine.numbers(f"SELECT count(DISTINCT c{taken.key}) FROM {taken.csv}")
            if keys < taken.rows:
                raise ExportKeyTwice(detail=f"{taken.rows - keys} of {taken.rows} rows")

    def _rows(self, number: int, places: Sequence[int], marks: Sequence[str] = ()) -> str:
        taken = self._taken[number]
        values = [f"c{taken.key} AS key", *(f"c{taken.places[place]} AS v{place}" for place in places)]
        return f"SELECT {', '.join([*values, *marks])} FROM {taken.csv}"

    def _beside_each_other(self) -> str:
        """Return the query for the rows where all who are in the files are in the list."""
        joined = " FULL JOIN ".join(
            f"({self._rows(group.sources[0], group.places)}) j{at}{' USING (key)' if at else ''}"
            for at, group in enumerate(self._groups)
        )
        return f"SELECT {', '.join(['key', *_values(self._recipe)])} FROM {joined}"

    def _pieces(self, group: _ColumnGroup, marks: Sequence[str] = ()) -> tuple[str, ...]:
        """Return the queries for a group's rows: of each source those who are in the list, and in no later source."""
        found: list[str] = []
        later: list[int] = []
        for number in reversed(group.sources):
            taken = self._taken[number]
            latest = _knows([number]) + (f" AND NOT {_knows(later)}" if later else "")
            (wanted,) = self.engine.numbers(f"SELECT count(*) FROM who WHERE {latest}")
            rows = self._rows(number, group.places, marks)
            if wanted == taken.rows and not marks:
                found.append(rows)
            else:
                key = self._kept.format(f"c{taken.key}")
                found += [
                    f"{rows} JOIN (SELECT * FROM who WHERE {latest} AND {some}) who ON {key} = who.key"
                    for some in _slices(wanted, JOINED_AT_ONCE)
                ]
            later.append(number)
        return tuple(found)

    def _joined(self) -> str:
        """Return the query for the rows whose columns are in several files."""
        joined = ""
        for at, group in enumerate(self._groups):
            pieces = self._pieces(group)
            rows = f"({pieces[0]})"
            if len(pieces) > 1:  # all at once take too much memory
                rows = f"g{at}"
                self.engine.run(f"CREATE TABLE {rows} AS {pieces[0]}")
                for piece in pieces[1:]:
                    self.engine.run(f"INSERT INTO {rows} {piece}")
            joined += f" LEFT JOIN {rows} AS j{at} ON j{at}.key = who.key"
        columns = ["who.key", *_values(self._recipe), *_marks(self._recipe)]
        return f"SELECT {', '.join(columns)} FROM who{joined}"


def _csv(file: Path, head: Head, largest_row: int) -> str:
    # A column alone does not show how others would be separated, nor whether a comma in it would need quotes.
    separator = head.separator if len(head.headings) > 1 else "\x1f"
    return csv_rows(file, len(head.headings), separator, largest_row)


def _slices(keys: int, at_once: int) -> list[str]:
    """Return conditions that part so many keys into slices which memory has room for."""
    count = keys // at_once + 1
    return [f"hash(key) % {count} = {at}" for at in range(count)] if count > 1 else ["true"]


def _known(recipe: Recipe, some: str) -> str:
    """Return the query for some of those who are in any source. The bits of its numbers tell in which."""
    words, sources = range(_words(recipe)), range(len(recipe.sources))
    bits = [", ".join(f"{_mask([number], word)}::BIGINT AS w{word}" for word in words) for number in sources]
    known = " UNION ALL ".join(f"SELECT key, {bits[number]} FROM t{number} WHERE {some}" for number in sources)
    return f"SELECT key, {', '.join(f'bit_or(w{word}) AS w{word}' for word in words)} FROM ({known}) GROUP BY key"


def _wanted(recipe: Recipe) -> str:
    """Return the condition that somebody is in the list."""
    joined = " AND " if recipe.all_of else " OR "
    chosen = joined.join(_knows(_of_segment(recipe, segment)) for segment in sorted(recipe.chosen))
    left_out = (f" AND NOT {_knows(_of_segment(recipe, segment))}" for segment in sorted(recipe.excluded))
    return f"({chosen}){''.join(left_out)}"


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


def _counts(groups: Sequence[_ColumnGroup], recipe: Recipe) -> str:
    """Return the query for how many are in the list, how many of them have blanks, and in how many sources all are."""
    wanted = _wanted(recipe)
    complete = " AND ".join(_knows(group.sources) for group in groups) or "true"
    bits = " + ".join(f"bit_count(w{word})::BIGINT" for word in range(_words(recipe)))
    return (
        f"SELECT count(*) FILTER ({wanted}), count(*) FILTER ({wanted} AND NOT ({complete})), "
        f"coalesce(sum({bits}), 0) FROM known"
    )


def _values(recipe: Recipe) -> list[str]:
    return [f"v{place}" for place in range(len(recipe.headings))]


def _marks(recipe: Recipe) -> list[str]:
    return [
        f"CASE WHEN {_knows(_of_segment(recipe, segment))} THEN {quoted(YES)} ELSE {quoted(NO)} END"
        for segment in sorted(recipe.chosen)
    ][: len(recipe.marks)]


def _are_side_by_side(groups: Sequence[_ColumnGroup], recipe: Recipe) -> bool:
    """Tell whether these are the columns of one segment, each in one file: all that is in the files is wanted."""
    alone = len(recipe.chosen) == 1 and not recipe.excluded and not recipe.marks
    return alone and len(groups) == len(recipe.sources) and all(len(group.sources) == 1 for group in groups)


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

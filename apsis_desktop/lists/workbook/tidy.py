"""A workbook as people need it: texts unaltered, dates and numbers as such, and what was requested beside them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from apsis_desktop.errors import TooMuchForExcel
from apsis_desktop.lists.counts import ROWS_OF_SHEET
from apsis_desktop.lists.engine import Engine, Row
from apsis_desktop.lists.form import ABOUT
from apsis_desktop.lists.put_together import PutTogether
from apsis_desktop.lists.workbook.tidy_numbers import (
    WHOLE,
    Numbers,
    asked_of,
    fingerprint,
    names_something,
    number_format,
)
from apsis_desktop.lists.writing import sheet_names, writers_problem

_COLUMNS_OF_SHEET = 16_384
# Excel takes 1900 for a leap year, and tells the weeks before March of it wrong.
_FIRST_DAY, _LAST_DAY = date(1900, 3, 1), date(9999, 12, 31)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WIDEST, _ROOM = 60, 4  # letters; the arrow of the filter takes some
_DATE, _TIME, _TEXT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss", "@"

Cell = str | int | float | date | datetime | None


@dataclass(frozen=True, slots=True)
class Tidy:
    """How a workbook is made. `times`: headings of columns that hold Unix seconds, shown in the time zone.

    `texts`: headings of columns that are texts whatever is in them, such as the export key's.
    `about`: what is to be said of the list, on a sheet of its own, `about_name`.
    """

    times: frozenset[str] = frozenset()
    zone: str = "UTC"
    about: tuple[tuple[str, str], ...] = ()
    about_name: str = ABOUT
    texts: frozenset[str] = frozenset()


def write_tidy(
    engine: Engine, made: PutTogether, target: Path, tidy: Tidy, rows_of_sheet: int = ROWS_OF_SHEET
) -> Numbers:
    """Write a list as a tidy workbook over what is in `target`, and return its numbers.

    Raises `TooMuchForExcel`, `DiskFull` and `Cancelled`.
    """
    import rustpy_xlsxwriter as writer

    if len(made.headings) > _COLUMNS_OF_SHEET:
        raise TooMuchForExcel(detail=f"{len(made.headings)} columns")
    kinds, widths = _looked_at(engine, made, tidy)
    # Not every system knows of zones.
    zone = ZoneInfo(tidy.zone) if tidy.times and tidy.zone != "UTC" else UTC
    written = _Written(kinds, zone)
    rows = map(written.cells, engine.rows(made.query))
    names = sheet_names(made.rows, rows_of_sheet)
    sheets: list[tuple[str, Iterable[dict[str, Any]]]] = [
        (name, _records(made.headings, itertools.islice(rows, rows_of_sheet))) for name in names
    ]
    if tidy.about:
        sheets.append((tidy.about_name, [{tidy.about_name: what, " ": said} for what, said in tidy.about]))
    formats = {
        heading: writer.Format().set_num_format(kind) for heading, kind in zip(made.headings, kinds, strict=True)
    }
    fitting = [
        float(min(max(len(heading) + _ROOM, width + 1), _WIDEST))
        for heading, width in zip(made.headings, widths, strict=True)
    ]
    text = [heading for heading, kind in zip(made.headings, kinds, strict=True) if kind == _TEXT]
    try:
        writer.write_worksheets(
            sheets,
            str(target),
            freeze_panes={name: {"row": 1, "col": 0} for name in names},
            bold_headers=True,
            autofilter=dict.fromkeys(names, True),
            column_widths={
                **dict.fromkeys(names, fitting),
                **({tidy.about_name: [28.0, float(_WIDEST)]} if tidy.about else {}),
            },
            column_formats=dict.fromkeys(names, formats),
            ignore_errors=dict.fromkeys(names, text),
        )
    except RuntimeError as error:
        raise writers_problem(error) from None
    return written.numbers


def _looked_at(engine: Engine, made: PutTogether, tidy: Tidy) -> tuple[list[str], list[int]]:
    """Return the format of each column, and how many letters its longest cell has."""
    names = [f"v{at}" for at in range(len(made.headings))]
    asked = [
        [
            f"coalesce(max(length({name})), 0)",
            f"(count({name}) > 0 AND coalesce(bool_and({name} IS NULL OR {_is_date(name)}), false))::INTEGER",
            *([] if heading in tidy.texts or names_something(heading) else asked_of(name)),
        ]
        for name, heading in zip(names, made.headings, strict=True)
    ]
    every = ", ".join(question for questions in asked for question in questions)
    found = iter(engine.numbers(f"SELECT {every} FROM ({made.query}) AS list({', '.join(names)})"))
    kinds, widths = [], []
    for heading, questions in zip(made.headings, asked, strict=True):
        width, is_date, *number = [next(found) for _ in questions]
        kind = _DATE if is_date else (number_format(*number) if number else None) or _TEXT
        kinds.append(_TIME if heading in tidy.times else kind)
        widths.append(width)
    return kinds, widths


def _is_date(cell: str) -> str:
    return (
        f"CASE WHEN regexp_full_match({cell}, '[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}') THEN coalesce("
        f"try_cast({cell} AS DATE) BETWEEN DATE '{_FIRST_DAY}' AND DATE '{_LAST_DAY}', false) ELSE false END"
    )


class _Written:
    """The cells of the rows as they are written, and what the numbers among them come to."""

    def __init__(self, kinds: Sequence[str], zone: tzinfo) -> None:
        self._reads: list[tuple[int, Callable[[str], Cell]]] = [
            (at, _reader(kind, zone)) for at, kind in enumerate(kinds) if kind != _TEXT
        ]
        self._places = frozenset(at for at, kind in enumerate(kinds) if kind not in {_DATE, _TIME, _TEXT})
        self._count = self._total = 0

    @property
    def numbers(self) -> Numbers:
        return Numbers(self._places, self._count, self._total)

    def cells(self, row: Row) -> tuple[Cell, ...]:
        cells: list[Cell] = [*row]
        for at, reads in self._reads:
            if (cell := row[at]) is not None:
                cells[at] = value = reads(cell)
                if isinstance(value, int | float):
                    self._count += 1
                    self._total += fingerprint(value)
        return tuple(cells)


def _reader(kind: str, zone: tzinfo) -> Callable[[str], Cell]:
    if kind == _TIME:
        return partial(_moment, zone=zone)
    if kind == _DATE:
        return date.fromisoformat
    return int if kind == WHOLE else float


def _moment(cell: str, zone: tzinfo) -> Cell:
    """Return the time of Unix seconds, as the clocks of the zone show it; the text where it is none."""
    if not (cell.isascii() and cell.removeprefix("-").isdigit() and len(cell) < 13):
        return cell
    try:
        moment = (_EPOCH + timedelta(seconds=int(cell))).astimezone(zone)
    except OverflowError:
        return cell
    return moment.replace(tzinfo=None) if _FIRST_DAY <= moment.date() <= _LAST_DAY else cell


def _records(headings: Sequence[str], rows: Iterator[tuple[Cell, ...]]) -> Iterator[dict[str, Cell]]:
    first = next(rows, None)
    yield dict.fromkeys(headings) if first is None else dict(zip(headings, first, strict=True))
    for row in rows:
        yield dict(zip(headings, row, strict=True))

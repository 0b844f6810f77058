"""A workbook as people need it: nothing altered that is a text, dates as dates, and what was requested beside it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from apsis_desktop.errors import TooMuchForExcel
from apsis_desktop.lists.counts import ROWS_OF_SHEET
from apsis_desktop.lists.engine import Engine, Row
from apsis_desktop.lists.form import ABOUT
from apsis_desktop.lists.put_together import PutTogether
from apsis_desktop.lists.writing import sheet_names, writers_problem

_COLUMNS_OF_SHEET = 16_384
# Excel takes 1900 for a leap year, and tells the weeks before March of it wrong.
_FIRST_DAY, _LAST_DAY = date(1900, 3, 1), date(9999, 12, 31)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WIDEST, _ROOM = 60, 4  # letters; the arrow of the filter takes some
_DATE, _TIME, _TEXT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss", "@"

Cell = str | date | datetime | None


@dataclass(frozen=True, slots=True)
class Tidy:
    """How a workbook is made. `times`: headings of columns that hold Unix seconds, shown in the time zone.

    `about`: what is to be said of the list, on a sheet of its own, `about_name`.
    """

    times: frozenset[str] = frozenset()
    zone: str = "UTC"
    about: tuple[tuple[str, str], ...] = ()
    about_name: str = ABOUT


def write_tidy(engine: Engine, made: PutTogether, target: Path, tidy: Tidy, rows_of_sheet: int = ROWS_OF_SHEET) -> None:
    """Write a list as a tidy workbook over what is in `target`. Raises `TooMuchForExcel`, `DiskFull`, `Cancelled`."""
    import rustpy_xlsxwriter as writer

    if len(made.headings) > _COLUMNS_OF_SHEET:
        raise TooMuchForExcel(detail=f"{len(made.headings)} columns")
    dates, widths = _looked_at(engine, made)
    kinds = [
        _TIME if heading in tidy.times else _DATE if is_date else _TEXT
        for heading, is_date in zip(made.headings, dates, strict=True)
    ]
    # Not every system knows of zones.
    zone = ZoneInfo(tidy.zone) if tidy.times and tidy.zone != "UTC" else UTC
    rows = _cells(engine.rows(made.query), kinds, zone)
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


def _looked_at(engine: Engine, made: PutTogether) -> tuple[list[bool], list[int]]:
    """Return of each column whether all in it are dates, and how many letters its longest cell has."""
    names = [f"v{at}" for at in range(len(made.headings))]
    asked = [
        f"(count({name}) > 0 AND coalesce(bool_and({name} IS NULL OR {_is_date(name)}), false))::INTEGER"
        for name in names
    ]
    asked += [f"coalesce(max(length({name})), 0)" for name in names]
    found = engine.numbers(f"SELECT {', '.join(asked)} FROM ({made.query}) AS list({', '.join(names)})")
    return [bool(each) for each in found[: len(names)]], list(found[len(names) :])


def _is_date(cell: str) -> str:
    return (
        f"CASE WHEN regexp_full_match({cell}, '[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}') THEN coalesce("
        f"try_cast({cell} AS DATE) BETWEEN DATE '{_FIRST_DAY}' AND DATE '{_LAST_DAY}', false) ELSE false END"
    )


def _cells(rows: Iterable[Row], kinds: Sequence[str], zone: tzinfo) -> Iterator[tuple[Cell, ...]]:
    read: dict[int, Callable[[str], Cell]] = {
        at: date.fromisoformat if kind == _DATE else lambda cell: _moment(cell, zone)
        for at, kind in enumerate(kinds)
        if kind != _TEXT
    }
    for row in rows:
        cells: list[Cell] = [*row]
        for at, reads in read.items():
            cell = row[at]
            cells[at] = reads(cell) if cell is not None else None
        yield tuple(cells)


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

"""Creates a report's file: CSV or a workbook, plain or compressed."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum

from apsis_desktop.practice.definition import Attribute
from apsis_desktop.practice.profile_columns import Profiles
from apsis_desktop.practice.request_body import EXPORT_KEY, ReportOrder


class FileKind(Enum):
    """The two formats, with the Content-Type each is sent as (API.md, ground D)."""

    CSV = "text/csv;charset=UTF-8;header=present"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Stopped(Exception):
    """The server was stopped while a file was being made."""


@dataclass(frozen=True, slots=True)
class Table:
    """`numeric`: the indices of the columns that are numbers in a workbook."""

    headings: Sequence[str]
    numeric: frozenset[int]
    rows: Iterator[Sequence[str]]


def make_file(
    order: ReportOrder, profiles: Profiles, kind: FileKind, *, compressed: bool, stopped: Callable[[], bool]
) -> bytes:
    """Return the file; the same order makes the same bytes every time.

    Raises:
        Stopped: `stopped` said so on the way.
    """
    table = _table(order, profiles, stopped)
    content = _workbook(table) if kind is FileKind.XLSX else _csv(table)
    return gzip.compress(content, compresslevel=6, mtime=0) if compressed else content


def _table(order: ReportOrder, profiles: Profiles, stopped: Callable[[], bool]) -> Table:
    everyone = profiles.members(order.section)
    if order.profile_type == "known":
        everyone &= profiles.known()
    elif order.profile_type == "unknown":
        everyone -= profiles.known()
    places = sorted(profiles.members(order.segment) & everyone)
    columns = [profiles.column(column.of) for column in order.columns]

    def rows() -> Iterator[Sequence[str]]:
        for place in places:
            if stopped():
                raise Stopped
            yield [profiles.people[place].export_key, *(column[place] for column in columns)]

    return Table(
        headings=[EXPORT_KEY, *(column.heading for column in order.columns)],
        numeric=frozenset(
            place
            for place, column in enumerate(order.columns, start=1)
            if isinstance(column.of, Attribute) and column.of.numeric
        ),
        rows=rows(),
    )


def _csv(table: Table) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(table.headings)
    writer.writerows(table.rows)
    return text.getvalue().encode()


def _workbook(table: Table) -> bytes:
    # Imported here since most runs make no workbook.
    import xlsxwriter  # type: ignore[import-untyped]

    packed = io.BytesIO()
    # constant_memory writes each row out as it comes, to a temporary file that goes when the book is closed.
    with xlsxwriter.Workbook(packed, {"constant_memory": True}) as book:
        book.set_properties({"created": datetime(2026, 1, 31, tzinfo=UTC)})
        sheet = book.add_worksheet("Profiles")
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(table.headings) - 1, 24)
        sheet.write_row(0, 0, table.headings, book.add_format({"bold": True}))
        for place, row in enumerate(table.rows, start=1):
            for column, value in enumerate(row):
                if not value:
                    continue
                if column in table.numeric:
                    sheet.write_number(place, column, float(value))
                else:
                    sheet.write_string(place, column, value)
    return packed.getvalue()

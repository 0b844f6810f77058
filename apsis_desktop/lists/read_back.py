"""Counts what is in a file that was made here, without the engine and the writer that made it."""

from __future__ import annotations

import re
import threading
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from isal import igzip

from apsis_desktop.errors import Cancelled, MadeWrong
from apsis_desktop.lists.counts import ROWS_OF_SHEET
from apsis_desktop.lists.put_together import PutTogether
from apsis_desktop.lists.workbook.tidy_numbers import NO_NUMBERS, Numbers, fingerprint
from apsis_desktop.lists.writing import sheet_names

_PIECE = 1 << 20


def check_csv(file: Path, made: PutTogether, cancelled: threading.Event, *, packed: bool) -> None:
    """Raise `MadeWrong` where a CSV has other rows or columns than it should. Waits for the disk."""
    line_end, separator = made.line_end[-1:].encode(), made.separator.encode()
    rows = separators = 0
    outside = True
    for piece in _pieces(file, cancelled, packed=packed):
        parts = piece.split(b'"')
        for part in parts[0 if outside else 1 :: 2]:  # what stands outside quotation marks
            rows += part.count(line_end)
            separators += part.count(separator)
        outside = outside == bool(len(parts) % 2)
    if not outside or rows != made.rows + 1 or separators != rows * (len(made.headings) - 1):
        raise MadeWrong(detail=f"{rows - 1} rows, {separators} separators")


def check_workbook(
    file: Path,
    made: PutTogether,
    cancelled: threading.Event,
    numbers: Numbers = NO_NUMBERS,
    rows_of_sheet: int = ROWS_OF_SHEET,
    blank_rows: Callable[[], int] = lambda: 0,
) -> None:
    """Raise `MadeWrong` where a workbook is damaged, or has other rows, columns or numbers. Waits for the disk.

    `blank_rows` counts those with nothing in them, which a workbook has no trace of.
    """
    names = sheet_names(made.rows, rows_of_sheet)
    sheets = [f"xl/worksheets/sheet{number}.xml" for number in range(1, len(names) + 1)]
    try:
        with zipfile.ZipFile(file) as book:
            found = [_Sheet.read(book, sheet, numbers.places, cancelled) for sheet in sheets]
            for other in set(book.namelist()).difference(sheets):
                book.read(other)
    except (zipfile.BadZipFile, zlib.error, KeyError) as error:
        raise MadeWrong(detail=type(error).__name__) from None
    rows = sum(sheet.rows for sheet in found)
    uneven = any(sheet.columns != len(made.headings) for sheet in found)
    if uneven or (rows != made.rows + len(names) and rows != made.rows + len(names) - blank_rows()):
        raise MadeWrong(detail=f"{rows - len(names)} rows, {[sheet.columns for sheet in found]} columns")
    if sum((sheet.numbers for sheet in found), Numbers(numbers.places)) != numbers:
        raise MadeWrong(detail="numbers")


@dataclass(frozen=True, slots=True)
class _Sheet:
    rows: int
    columns: int
    numbers: Numbers

    @classmethod
    def read(cls, book: zipfile.ZipFile, name: str, places: frozenset[int], cancelled: threading.Event) -> Self:
        wanted = b"|".join(_letters(place) for place in sorted(places))
        cell = re.compile(b'<c r="(?:%b)[0-9]+"(?: s="[0-9]+")?><v>([^<]*)</v>' % wanted)
        rows = count = total = 0
        first, rest = b"", b""
        with book.open(name) as sheet:  # read to its end, so that its check sum is looked at
            while piece := sheet.read(_PIECE):
                if cancelled.is_set():
                    raise Cancelled
                if b"</row>" not in first:
                    first += piece
                whole, end, rest = (rest + piece).rpartition(b"</row>")
                rows += whole.count(b"<row ")
                if end and wanted:
                    values = cell.findall(whole)
                    count += len(values)
                    total += sum(map(fingerprint, map(float, values)))
        rows += rest.count(b"<row ")
        return cls(rows, first.partition(b"</row>")[0].count(b"<c "), Numbers(places, count, total))


def _letters(place: int) -> bytes:
    """Name a column as a workbook does: 0 is A, 26 is AA."""
    name = b""
    while place >= 0:
        place, letter = divmod(place, 26)
        name, place = bytes([ord("A") + letter]) + name, place - 1
    return name


def _pieces(file: Path, cancelled: threading.Event, *, packed: bool) -> Iterator[bytes]:
    with igzip.open(file) if packed else file.open("rb") as stream:  # type: ignore[no-untyped-call]  # isal's stubs
        while piece := stream.read(_PIECE):
            if cancelled.is_set():
                raise Cancelled
            yield piece

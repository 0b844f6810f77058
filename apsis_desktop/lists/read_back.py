"""Counts what is in a file that was made here, without the engine and the writer that made it."""

from __future__ import annotations

import threading
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from isal import igzip

from apsis_desktop.errors import Cancelled, MadeWrong
from apsis_desktop.lists.counts import ROWS_OF_SHEET
from apsis_desktop.lists.put_together import PutTogether
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
    file: Path, made: PutTogether, cancelled: threading.Event, rows_of_sheet: int = ROWS_OF_SHEET
) -> None:
    """Raise `MadeWrong` where a workbook is damaged, or has other rows or columns. Waits for the disk."""
    names = sheet_names(made.rows, rows_of_sheet)
    sheets = [f"xl/worksheets/sheet{number}.xml" for number in range(1, len(names) + 1)]
    try:
        with zipfile.ZipFile(file) as book:
            found = [_rows_and_columns(book, sheet, cancelled) for sheet in sheets]
            for other in set(book.namelist()).difference(sheets):
                book.read(other)
    except (zipfile.BadZipFile, zlib.error, KeyError) as error:
        raise MadeWrong(detail=type(error).__name__) from None
    rows = sum(rows for rows, _columns in found)
    if rows != made.rows + len(names) or any(columns != len(made.headings) for _rows, columns in found):
        raise MadeWrong(detail=f"{rows - len(names)} rows, {[columns for _rows, columns in found]} columns")


def _rows_and_columns(book: zipfile.ZipFile, name: str, cancelled: threading.Event) -> tuple[int, int]:
    rows, first, rest = 0, b"", b""
    with book.open(name) as sheet:  # read to its end, so that its check sum is looked at
        while piece := sheet.read(_PIECE):
            if cancelled.is_set():
                raise Cancelled
            if b"</row>" not in first:
                first += piece
            rows += (rest + piece).count(b"<row ")
            rest = piece[-4:]
    return rows, first.partition(b"</row>")[0].count(b"<c ")


def _pieces(file: Path, cancelled: threading.Event, *, packed: bool) -> Iterator[bytes]:
    with igzip.open(file) if packed else file.open("rb") as stream:  # type: ignore[no-untyped-call]  # isal's stubs
        while piece := stream.read(_PIECE):
            if cancelled.is_set():
                raise Cancelled
            yield piece

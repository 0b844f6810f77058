"""How a CSV is written: its separator, its line ends, its heading; and a table of whichever kind, as such a CSV."""

from __future__ import annotations

import codecs
import contextlib
import csv
import gzip
import os
import re
import threading
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from isal import igzip, isal_zlib

from apsis_desktop.errors import (
    Cancelled,
    ExportKeyUnclear,
    FileDamaged,
    ListCellTooLarge,
    ListLacksColumn,
    ListNotText,
    ListUneven,
    ListWithoutHead,
)
from apsis_desktop.lists.workbook.reader import workbook_to_csv

LARGEST_ROW = 1 << 24  # bytes
_GZIP, _ZIP = b"\x1f\x8b", b"PK\x03\x04"
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SEPARATORS = ",;\t|"
_SEPARATOR_TOLD = re.compile(rb'(?:\xef\xbb\xbf)?"?sep=([,;\t|])"?', re.IGNORECASE)  # for Excel
_PIECE = 1 << 20
_ROW = re.compile(rb'((?:[^"\r\n]++|"[^"]*+")*+)(\r\n|\n|\r)')  # quotes within quotes are two quoted parts in a row


@dataclass(frozen=True, slots=True)
class Head:
    """`headings` as they are, each once. A file may begin with a mark of its encoding."""

    headings: tuple[str, ...]
    separator: str
    line_end: str
    marked: bool

    def key_and_columns(self, expected: Mapping[str, int | None]) -> tuple[int, dict[int, int]]:
        """Return where the export key is, and where each place of the list is to be found.

        The key's is the one heading that was not requested. Raises `ExportKeyUnclear` and `ListLacksColumn`.
        """
        wanted = {plain_heading(heading): place for heading, place in expected.items()}
        others = [at for at, heading in enumerate(self.headings) if plain_heading(heading) not in wanted]
        found = [at for at in range(len(self.headings)) if at not in others]
        if len(found) < len(wanted) and len({plain_heading(self.headings[at]) for at in found}) == len(found):
            raise ListLacksColumn(detail=f"{len(wanted) - len(found)} of {len(wanted)}")
        if len(others) != 1 or len(found) != len(wanted):
            raise ExportKeyUnclear(count=str(len(others)))
        places = {wanted[plain_heading(self.headings[at])]: at for at in found}
        return others[0], {place: at for place, at in places.items() if place is not None}


def is_workbook(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(len(_ZIP)) == _ZIP


def as_csv(file: Path, folder: Path, cancelled: threading.Event) -> Path:
    """Return a file as a CSV that is not packed: itself, or one that is made in the folder. Raises `FileDamaged`."""
    with file.open("rb") as stream:
        start = stream.read(4)
    made = folder / f"{file.name}.csv"
    if start.startswith(_ZIP):
        workbook_to_csv(file, made, cancelled)
        return made
    if not start.startswith(_GZIP):
        return file
    try:
        with igzip.open(file) as packed, made.open("wb") as plain:  # type: ignore[no-untyped-call]  # isal's stubs
            while piece := packed.read(_PIECE):
                if cancelled.is_set():
                    raise Cancelled
                plain.write(piece)
    except (EOFError, gzip.BadGzipFile, isal_zlib.error) as error:  # type: ignore[misc]  # isal's stubs
        raise FileDamaged(detail=type(error).__name__) from None
    return made


def read_head(file: Path, expected: Collection[str], made: Path, cancelled: threading.Event) -> tuple[Head, Path]:
    """Read how a CSV is written, in which these headings are expected, and return it as the table engine is to read it.

    That is the file itself, or one that is made where a line `sep=;` stands before the heading, or where this has line
    breaks in it: the engine takes the first line break for that of all rows, also within quotation marks, and may then
    leave out all rows without a word.

    Raises `ListWithoutHead`, `ListNotText`, `ListUneven` and `ListCellTooLarge`.
    """
    with file.open("rb") as stream:
        first, line_end = _first_row(stream)
        row, begin = first, 0
        if told := _SEPARATOR_TOLD.fullmatch(first):
            begin = stream.seek(len(first) + len(line_end))
            row, line_end = _first_row(stream)  # some programs end that line in another way than the rows
    if not last_row_fits(file, LARGEST_ROW):
        raise ListCellTooLarge(detail="the last row")
    marked = first.startswith(codecs.BOM_UTF8)
    if row.startswith(_UTF_16):
        raise ListNotText(detail="UTF-16")
    if b"\0" in row:
        raise ListNotText(detail="zeros in the heading")
    try:
        text = row.decode().lstrip("\ufeff")  # two marks, where files were put behind each other
    except UnicodeDecodeError as error:
        raise ListNotText(detail="the heading") from error
    if not text.strip():
        raise ListWithoutHead
    known = told[1].decode() if told else _SEPARATORS
    separator, headings = _split(text, {plain_heading(heading) for heading in expected}, known)
    head = Head(tuple(headings), separator, line_end, marked)
    if told or b"\r" in row or b"\n" in row:
        _write_with_one_line_heading(file, row, line_end, begin, made, cancelled)
        return head, made
    return head, file


def _write_with_one_line_heading(
    file: Path, row: bytes, line_end: str, begin: int, made: Path, cancelled: threading.Event
) -> None:
    with file.open("rb") as stream, made.open("wb") as target:
        stream.seek(begin + len(row) + len(line_end))
        target.write(re.sub(rb'"[^"]*"', b"x", row) + line_end.encode())  # as many columns
        while piece := stream.read(_PIECE):
            if cancelled.is_set():
                raise Cancelled
            target.write(piece)


def last_row_fits(file: Path, size: int) -> bool:
    """Tell whether a line end stands in the last so many bytes, before what ends the file.

    The table engine says of a row that is too large for it that it is, unless it is the last one, which it leaves out.
    """
    with file.open("rb") as stream:
        length = stream.seek(0, os.SEEK_END)
        stream.seek(max(0, length - size))
        end = stream.read().rstrip(b"\r\n")
    return length <= size or b"\n" in end or b"\r" in end


def _split(heading: str, expected: set[str], separators: str) -> tuple[str, list[str]]:
    """Find the separator with which the expected headings show, or else the one that is there most often."""
    outside = "".join(heading.split('"')[::2])
    found: list[tuple[int, int, str, list[str]]] = []
    for separator in separators:
        with contextlib.suppress(csv.Error):
            names = next(csv.reader([heading], delimiter=separator, strict=True))
            shown = sum(plain_heading(name) in expected for name in names)
            found.append((shown, outside.count(separator), separator, names))
    if not found:
        raise ListUneven(detail="the heading")
    _shown, _count, separator, names = max(found, key=lambda each: each[:2])
    return separator, names


def _first_row(stream: BinaryIO) -> tuple[bytes, str]:
    """Return the first row with its quotes, and the line end behind it."""
    start = b""
    while len(start) < LARGEST_ROW:
        piece = stream.read(max(1 << 16, len(start)))
        start += piece
        found = _ROW.match(start)
        if found and (not piece or found.end() < len(start)):  # else a line feed may follow a carriage return
            return found[1], found[2].decode()
        if not piece:
            return start, "\r\n"
    raise ListCellTooLarge(detail="the heading")


def skip_heading(stream: BinaryIO) -> None:
    """Go on behind the first row. Raises `ListCellTooLarge`."""
    row, line_end = _first_row(stream)
    stream.seek(len(row) + len(line_end))


def plain_heading(heading: str) -> str:
    return " ".join(heading.split()).casefold()

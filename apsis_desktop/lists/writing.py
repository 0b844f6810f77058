"""Into the file that is saved: CSV as the provider writes it, plain or compressed, or a workbook."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from isal import isal_zlib

from apsis_desktop.errors import ApsisError, Cancelled, DiskFull, SavingFailed, TooMuchForExcel
from apsis_desktop.lists.counts import ROWS_OF_SHEET
from apsis_desktop.lists.engine import Engine, Row, quoted
from apsis_desktop.lists.put_together import PutTogether

_COLUMNS_OF_SHEET = 16_384
_PIECE = 1 << 20
_SHEET = "Profiles"


def write_csv(
    engine: Engine, made: PutTogether, folder: Path, target: Path, cancelled: threading.Event, *, packed: bool
) -> None:
    """Write a list over what is in `target`, a file that is there. Raises OSError, `DiskFull` and `Cancelled`."""
    body = folder / f"list-{threading.get_ident()}.csv"  # other threads may write another one into the folder
    packer = isal_zlib.compressobj(wbits=31) if packed else None
    with target.open("r+b") as file:
        file.truncate()
        for piece in itertools.chain([_head(made)], _body(engine, made, body)):
            if cancelled.is_set():
                raise Cancelled
            file.write(piece if packer is None else packer.compress(piece))
        if packer is not None:
            file.write(packer.flush())


def _body(engine: Engine, made: PutTogether, file: Path) -> Iterator[bytes]:
    """Have the rows written to a file, piece by piece of the query, and yield what it holds."""
    for query in made.pieces or (made.query,):
        engine.run(
            f"COPY ({query}) TO {quoted(file.as_posix())} (FORMAT csv, HEADER false, DELIM {quoted(made.separator)}, "
            f"QUOTE '\"', ESCAPE '\"', NULLSTR '', NEW_LINE {quoted(_named(made.line_end))})"
        )
        with file.open("rb") as written:
            yield from iter(lambda: written.read(_PIECE), b"")
        file.unlink()


def write_workbook(engine: Engine, made: PutTogether, target: Path, rows_of_sheet: int = ROWS_OF_SHEET) -> None:
    """Write a list as a workbook, each value as text, over as many sheets as it takes. Raises `TooMuchForExcel`.

    rustpy-xlsxwriter takes one row after another in little memory, guesses no types, is released often, and has wheels
    for Windows and both kinds of Mac. xlsxturbo takes data frames, or a CSV in which it guesses types. While it writes
    its own file and deletes that at the end, it keeps Python's lock: on a slow disk for more than 50 ms at a time.
    """
    import rustpy_xlsxwriter as writer

    if len(made.headings) > _COLUMNS_OF_SHEET:
        raise TooMuchForExcel(detail=f"{len(made.headings)} columns")
    rows = itertools.chain.from_iterable(map(engine.rows, made.pieces or (made.query,)))
    sheets: list[tuple[str, Iterable[dict[str, Any]]]] = [
        (name, _records(made.headings, itertools.islice(rows, rows_of_sheet)))
        for name in sheet_names(made.rows, rows_of_sheet)
    ]
    try:
        writer.write_worksheets(sheets, str(target), freeze_panes={"general": {"row": 1, "col": 0}}, bold_headers=True)
    except RuntimeError as error:
        raise writers_problem(error) from None


def writers_problem(error: RuntimeError) -> ApsisError:
    """Return what the writer of workbooks could not do."""
    said = str(error)
    if "limit" in said or "Large file" in said:
        return TooMuchForExcel(detail="a cell is too long" if "limit" in said else "a sheet is larger than 4 GB")
    return (DiskFull if "space" in said else SavingFailed)(detail=type(error).__name__)


def sheet_names(rows: int, rows_of_sheet: int = ROWS_OF_SHEET) -> list[str]:
    """Name the sheets that so many rows take, each with the head."""
    sheets = max(1, -(-rows // rows_of_sheet))
    return [_SHEET, *(f"{_SHEET} {number}" for number in range(2, sheets + 1))]


def _records(headings: tuple[str, ...], rows: Iterator[Row]) -> Iterator[dict[str, str | None]]:
    first = next(rows, None)
    yield dict.fromkeys(headings) if first is None else dict(zip(headings, first, strict=True))
    for row in rows:
        yield dict(zip(headings, row, strict=True))


def _head(made: PutTogether) -> bytes:
    text = io.StringIO(newline="")
    # Python's own rule leaves the line breaks without quotes that are not those at the ends of rows.
    bare = any(letter in heading for heading in made.headings for letter in "\r\n")
    writer = csv.writer(
        text,
        delimiter=made.separator,
        lineterminator=made.line_end,
        quoting=csv.QUOTE_ALL if bare else csv.QUOTE_MINIMAL,
    )
    writer.writerow(made.headings)
    return (codecs.BOM_UTF8 if made.marked else b"") + text.getvalue().encode()


def _named(line_end: str) -> str:
    return {"\r\n": "\\r\\n", "\n": "\\n", "\r": "\\r"}[line_end]

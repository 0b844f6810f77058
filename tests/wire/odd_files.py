"""Files of lists as other programs write them, and what is in them by plain Python."""

from __future__ import annotations

import csv
import gzip
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import openpyxl
from hypothesis import strategies as st
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

Rows = Sequence[Sequence[str]]

_LETTERS = st.characters(codec="cp1252", exclude_categories=["Cc"])
CELLS = st.one_of(
    st.sampled_from(
        [
            "",
            " ",
            "\t",
            "\u00a0",
            " x ",
            "NULL",
            "nan",
            "0012",
            "46793699558",
            "1993-03-07",
            "=1+1",
            '"',
            "a;b",
            "å,ä",
            "\n",
        ]
    ),
    st.text(_LETTERS, max_size=5),
)
KEYS = st.sampled_from(
    ["", " ", "\u00a0", "1", "01", "1 ", "\t1", "a@x.se", "A@x.se", " a@X.SE", "b", "B", "ö@x.se", "Ö@x.se"]
)


@dataclass(frozen=True)
class Way:
    """How a file is written."""

    separator: str = ","
    encoding: str = "utf-8"
    line_end: str = "\r\n"
    quoted: bool = False
    packed: bool = False
    workbook: bool = False

    def write(self, folder: Path, name: str, headings: Sequence[str], rows: Rows) -> Path:
        file = folder / name
        if self.workbook:
            book = openpyxl.Workbook(write_only=True)
            sheet = book.create_sheet()
            for row in [headings, *rows]:
                sheet.append([_cell(sheet, value) for value in row])
            book.save(file)
            return file
        text = io.StringIO(newline="")
        # Python's own rule leaves a carriage return without quotes where lines end otherwise.
        writer = csv.writer(
            text,
            delimiter=self.separator,
            lineterminator=self.line_end,
            quoting=csv.QUOTE_ALL if self.quoted else csv.QUOTE_MINIMAL,
        )
        writer.writerow(headings)
        writer.writerows(rows)
        content = text.getvalue().encode(self.encoding)
        file.write_bytes(gzip.compress(content, compresslevel=1) if self.packed else content)
        return file


def _cell(sheet: WriteOnlyWorksheet, value: str) -> Cell | None:
    if not value:
        return None
    cell = WriteOnlyCell(sheet, value)
    cell.data_type = "s"  # also what begins like a formula
    return cell


WAYS = st.builds(
    Way,
    separator=st.sampled_from(",;\t"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]),
    line_end=st.sampled_from(["\r\n", "\n"]),
    quoted=st.booleans(),
    packed=st.booleans(),
    workbook=st.booleans(),
)


@st.composite
def tables(draw: st.DrawFn, headings: Sequence[str], key: str | None = None, most: int = 8) -> list[list[str]]:
    """Draw rows under some headings, with keys of people under that of `key`."""
    row = st.tuples(*(KEYS if heading == key else CELLS for heading in headings))
    return [list(each) for each in draw(st.lists(row, max_size=most)) if any(each)]


def person(value: str) -> str:
    """Return what tells people apart by: trimmed, and an email address in small letters."""
    return value.strip().lower() if "@" in value else value.strip()


def as_numbers(cells: Sequence[str]) -> list[object]:
    """Return the cells of a column as a tidy workbook has them: as numbers where all of them are safe ones."""
    filled = [cell for cell in cells if cell]
    whole = all(re.fullmatch(r"0|-?[1-9]\d{0,6}", cell, re.ASCII) for cell in filled)
    decimal = re.compile(r"-?(0|[1-9]\d{0,8})\.\d{1,6}", re.ASCII)
    shortest = all(
        re.fullmatch(r"0|-?[1-9]\d{0,6}", cell, re.ASCII) or (decimal.fullmatch(cell) and not cell.endswith("0"))
        for cell in filled
    )
    alike = all(decimal.fullmatch(cell) and not re.fullmatch(r"-0\.0+", cell) for cell in filled)
    alike = alike and len({len(cell.partition(".")[2]) for cell in filled}) == 1
    if not filled or not (whole or shortest or alike):
        return [cell or None for cell in cells]
    return [float(cell) if cell else None for cell in cells]

"""What is in a saved report, in whichever format."""

import csv
import gzip
import io
from pathlib import Path

import openpyxl

from apsis_desktop.report.selection import FileFormat

Table = tuple[list[str], dict[str, tuple[str, ...]]]


def table(file: Path, form: FileFormat, separator: str = ",") -> Table:
    if form is FileFormat.XLSX:
        sheet = openpyxl.load_workbook(io.BytesIO(file.read_bytes())).active
        assert sheet is not None
        heading, *rows = [
            ["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)
        ]
        rows = [row for row in rows if any(row)]
    else:
        content = file.read_bytes()
        plain = gzip.decompress(content) if form is FileFormat.CSV_GZ else content
        heading, *rows = csv.reader(io.StringIO(plain.decode("utf-8-sig"), newline=""), delimiter=separator)
    assert len({row[0] for row in rows}) == len(rows)
    return heading, {row[0]: tuple(row[1:]) for row in rows}

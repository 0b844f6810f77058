"""Exports that must come out the same however the program is run: by Python, or frozen with its own."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from pathlib import Path

import openpyxl

Table = list[list[str]]


@dataclass(frozen=True)
class ExportCase:
    """`words` follow `export`; `heading` is the file's first line."""

    name: str
    words: tuple[str, ...]
    heading: tuple[str, ...]
    form: str = "csv"
    file_name: str = "report"

    def __str__(self) -> str:
        return self.name

    @property
    def file(self) -> str:
        return f"{self.file_name}.{self.form}"


_SECTION = ("--section", "Europe")
_WOMEN = (*_SECTION, "--segment", "Women")

EXPORT_CASES = (
    ExportCase("csv", (*_WOMEN, "--attribute", "Email"), ("export_key", "Email")),
    ExportCase("compressed csv", (*_WOMEN, "--attribute", "Email"), ("export_key", "Email"), form="csv.gz"),
    ExportCase("excel", (*_WOMEN, "--attribute", "Email"), ("export_key", "Email"), form="xlsx"),
    ExportCase("export key only", _WOMEN, ("export_key",)),
    ExportCase(
        "any of two segments but a third, with a tag",
        (*_WOMEN, "--segment", "Kunder & vänner", "--match", "any", "--exclude", "65+", "--tag", "VIP"),
        ("export_key", "VIP"),
    ),
    ExportCase(
        "known profiles in a file with Nordic letters",
        (*_WOMEN, "--profiles", "known", "--attribute", "Email", "--attribute", "CRM-ID"),
        ("export_key", "Email", "CRM-ID"),
        file_name="Kvinnor i Åre, kända",
    ),
)


def table(file: Path) -> Table:
    """Read a report; the heading is the first row."""
    if file.suffix == ".xlsx":
        sheet = openpyxl.load_workbook(file, read_only=False).active
        assert sheet is not None
        return [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    content = file.read_bytes()
    text = (gzip.decompress(content) if file.suffix == ".gz" else content).decode("utf-8-sig")
    return [line.split(",") for line in text.splitlines()]

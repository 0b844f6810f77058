"""The kinds of files that a list is saved as."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

ABOUT = "About this list"
"""What the second sheet of a tidy workbook is called."""


class Form(StrEnum):
    """The value is what the command line calls it, and what is stored."""

    XLSX = "xlsx"
    XLSX_TIDY = "xlsx-tidy"
    CSV = "csv"
    CSV_EXCEL = "csv-excel"
    CSV_GZ = "csv.gz"

    @classmethod
    def of(cls, file: Path) -> Form:
        """Tell by the ending of a name; a CSV where it says nothing else."""
        endings = {".xlsx": cls.XLSX_TIDY, ".gz": cls.CSV_GZ}
        return endings.get(file.suffix.lower(), cls.CSV)

    @property
    def is_workbook(self) -> bool:
        return self in {Form.XLSX, Form.XLSX_TIDY}

    @property
    def ending(self) -> str:
        """What a file's name ends with, behind the dot."""
        if self.is_workbook:
            return "xlsx"
        return "csv.gz" if self is Form.CSV_GZ else "csv"


class ForExcel(NamedTuple):
    """How a CSV for Excel is written: with what separates columns there, and cells that Excel would alter as text."""

    separator: str = ","
    as_text: bool = False

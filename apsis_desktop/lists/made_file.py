"""A list written in one of the forms that are made here, and read back before anybody gets it."""

from __future__ import annotations

import threading
from pathlib import Path

from apsis_desktop.lists.engine import Engine
from apsis_desktop.lists.excel_changes import as_csv_for_excel
from apsis_desktop.lists.form import ForExcel, Form
from apsis_desktop.lists.put_together import PutTogether
from apsis_desktop.lists.read_back import check_csv, check_workbook
from apsis_desktop.lists.workbook.tidy import Tidy, write_tidy
from apsis_desktop.lists.workbook.tidy_numbers import NO_NUMBERS
from apsis_desktop.lists.writing import write_csv, write_workbook


def write_checked(
    engine: Engine,
    made: PutTogether,
    form: Form,
    target: Path,
    folder: Path,
    cancelled: threading.Event,
    tidy: Tidy | None = None,
    for_excel: ForExcel | None = None,
) -> None:
    """Write a list over what is in `target`, a file that is there. What is needed for it lies in the folder.

    `tidy` and `for_excel`: how these kinds are made.

    Raises `MadeWrong` where it cannot be read back whole, `TooMuchForExcel`, `DiskFull`, `Cancelled` and OSError.
    """
    if form is Form.CSV_EXCEL:
        made = as_csv_for_excel(made, for_excel or ForExcel())
    numbers = NO_NUMBERS
    match form:
        case Form.XLSX:
            write_workbook(engine, made, target)
        case Form.XLSX_TIDY:
            numbers = write_tidy(engine, made, target, tidy or Tidy())
        case _:
            write_csv(engine, made, folder, target, cancelled, packed=form is Form.CSV_GZ)
    if form.is_workbook:
        check_workbook(target, made, cancelled, numbers, blank_rows=lambda: _blank_rows(engine, made))
    else:
        check_csv(target, made, cancelled, packed=form is Form.CSV_GZ)


def _blank_rows(engine: Engine, made: PutTogether) -> int:
    names = [f"v{at}" for at in range(len(made.headings))]
    blank = " AND ".join(f"{name} IS NULL" for name in names)
    return engine.numbers(f"SELECT count(*) FROM ({made.query}) AS list({', '.join(names)}) WHERE {blank}")[0]

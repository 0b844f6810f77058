"""Workbooks as people make them in Excel: what they see there is what is read."""

from __future__ import annotations

import csv
import threading
from datetime import date
from pathlib import Path
from typing import Literal

import openpyxl
import pytest

from apsis_desktop.errors import ListFileNotText
from apsis_desktop.lists.list_file import opened
from apsis_desktop.lists.workbook.reader import workbook_to_csv

HEADING = ["Export key", "Value"]
State = Literal["visible", "hidden", "veryHidden"]


def read(book: openpyxl.Workbook, folder: Path) -> list[list[str]]:
    book.save(folder / "list.xlsx")
    workbook_to_csv(folder / "list.xlsx", folder / "made.csv", threading.Event())
    with (folder / "made.csv").open(encoding="utf-8", newline="") as made:
        return list(csv.reader(made))


def add(book: openpyxl.Workbook, name: str, rows: list[list[str]], state: State = "visible") -> None:
    sheet = book.create_sheet(name)
    sheet.sheet_state = state
    for row in rows:
        sheet.append(row)


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_nobody_is_in_a_list_who_stands_on_a_hidden_sheet(tmp_path: Path, state: State) -> None:
    book = openpyxl.Workbook()
    book["Sheet"].sheet_state = state
    book["Sheet"].append(["Settings"])
    add(book, "List", [HEADING, ["1", "a"]])
    add(book, "Old", [HEADING, ["2", "hidden"]], state)
    book.active = 1
    assert read(book, tmp_path) == [HEADING, ["1", "a"]]


def test_sheets_with_nothing_on_them_are_left_alone(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    add(book, "List", [HEADING, ["1", "a"]])
    add(book, "Empty", [])
    add(book, "More", [HEADING, ["2", "b"]])
    assert read(book, tmp_path) == [HEADING, ["1", "a"], ["2", "b"]]


@pytest.mark.parametrize(
    ("number", "shown_as", "seen"),
    [
        (1500, "00000", "01500"),
        (701234567, "0000000000", "0701234567"),
        (-7, "000", "-007"),
        (1.5, "00.00", "01.50"),
        (12345678, "00000", "12345678"),
        (7, "0", "7"),
    ],
)
def test_leading_zeros_that_excel_shows_are_read(tmp_path: Path, number: float, shown_as: str, seen: str) -> None:
    book = openpyxl.Workbook()
    sheet = book["Sheet"]
    sheet.append(HEADING)
    sheet.append(["1"])
    cell = sheet.cell(2, 2, number)
    cell.number_format = shown_as
    assert read(book, tmp_path)[1] == ["1", seen]


@pytest.mark.parametrize("day", ["1900-01-01", "1900-02-28", "1900-03-01", "2024-02-29"])
def test_days_before_the_one_that_excel_made_up_are_read(tmp_path: Path, day: str) -> None:
    book = openpyxl.Workbook()
    sheet = book["Sheet"]
    sheet.append(HEADING)
    sheet.append(["1"])
    sheet.cell(2, 2, date.fromisoformat(day))
    assert read(book, tmp_path)[1] == ["1", day]


def test_a_workbook_of_an_old_excel_is_no_list_of_nobody(tmp_path: Path) -> None:
    (tmp_path / "list.xls").write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + b"\x3e\0\x03\0\xfe\xff\x09\0" + bytes(30) * 300
    )
    (tmp_path / "work").mkdir()
    with pytest.raises(ListFileNotText), opened([tmp_path / "list.xls"], tmp_path / "work", threading.Event()):
        pass

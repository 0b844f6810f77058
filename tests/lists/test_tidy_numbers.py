"""Columns of a tidy workbook that are numbers: what may be summed is, and nothing that is a text is altered."""

from __future__ import annotations

import csv
import threading
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from libreoffice import LIBREOFFICE, opened_by_libreoffice
from odd_files import Way, as_numbers

from apsis_desktop.errors import MadeWrong
from apsis_desktop.lists.form import Form
from apsis_desktop.lists.list_file import opened
from apsis_desktop.lists.made_file import write_checked
from apsis_desktop.lists.read_back import check_workbook
from apsis_desktop.lists.shape import shaped
from apsis_desktop.lists.workbook.reader import workbook_to_csv
from apsis_desktop.lists.workbook.styles import Styles
from apsis_desktop.lists.workbook.tidy import Tidy, write_tidy
from apsis_desktop.lists.workbook.tidy_numbers import names_something

NOT_STOPPED = threading.Event()
TEXTS = "@"


def tidy(folder: Path, columns: Mapping[str, Sequence[str]], texts: frozenset[str] = frozenset()) -> Path:
    """Save columns beside an export key as a tidy workbook."""
    rows = [[f"k{at}", *cells] for at, cells in enumerate(zip(*columns.values(), strict=True))]
    file = Way().write(folder, "list.csv", ["Export key", *columns], rows)
    target = folder / "tidy.xlsx"
    target.touch()
    (folder / "work").mkdir()
    with opened([file], folder / "work", NOT_STOPPED) as (engine, (listed,)):
        made = shaped(engine, listed)
        write_checked(engine, made, Form.XLSX_TIDY, target, folder / "work", NOT_STOPPED, Tidy(texts=texts))
    return target


def column(file: Path, place: int = 2) -> tuple[list[object], str]:
    """Return the values of a column in the order of their keys, and its format."""
    sheet = openpyxl.load_workbook(file)["Profiles"]
    rows = sorted(sheet.iter_rows(min_row=2), key=lambda row: int(str(row[0].value)[1:]))
    return [row[place - 1].value for row in rows], rows[0][place - 1].number_format


@pytest.mark.parametrize(
    ("cells", "values", "shown_as"),
    [
        (["1", "", "20", "-3", "0"], [1, None, 20, -3, 0], "0"),
        (["9999999"], [9_999_999], "0"),
        (["499.50", "0.00", "-1.25"], [499.5, 0, -1.25], "0.00"),
        (["123456789.123456"], [123456789.123456], "0.000000"),
        (["4", "4.5", "-0.25", "0"], [4, 4.5, -0.25, 0], "General"),
        (["4.5", "4.25"], [4.5, 4.25], "General"),
        (["1993-03-07"], ["1993-03-07"], "yyyy-mm-dd"),
    ],
)
def test_numbers_are_numbers(tmp_path: Path, cells: list[str], values: list[object], shown_as: str) -> None:
    found, how = column(tidy(tmp_path, {"Points": cells}))
    assert ([value if not hasattr(value, "date") else str(value.date()) for value in found], how) == (values, shown_as)
    assert all(type(value) in {int, float} for value in found if value is not None) or how == "yyyy-mm-dd"


@pytest.mark.parametrize(
    "cells",
    [
        ["1", "01"],
        ["1", "+2"],
        ["12345678"],
        ["1", " "],
        ["1 000"],
        ["1,5"],
        ["1e5"],
        ["-0"],
        ["-0.00", "1.00"],
        ["4", "4.50"],
        ["4.5", "4.25", "4.50"],
        [".5"],
        ["5."],
        ["1.1234567"],
        ["1234567890.5"],
        ["1", "n/a"],
        ["٣"],
        ["1\n"],
        ["nan"],
        ["true"],
    ],
)
def test_all_else_is_the_text_that_it_was(tmp_path: Path, cells: list[str]) -> None:
    assert column(tidy(tmp_path, {"Points": cells})) == ([cell or None for cell in cells], TEXTS)


@pytest.mark.parametrize(
    "heading",
    [
        "Mobile",
        "Phone",
        "Telefon",
        "Puhelin",
        "Tlf.",
        "Postal code",
        "ZIP",
        "Postnummer",
        "Postinumero",
        "Postnr",
        "CRM-ID",
        "CustomerID",
        "customer_id",
        "Id",
        "Kundnummer",
        "Medlemsnummer",
        "Member number",
        "Kampanjkod",
        "No",
        "Kod (old)",
        "Profile key",
        "Kode",
        "Koodi",
        "SKU",
        "Kund nr",
        "Asiakasnumero",
    ],
)
def test_what_names_something_is_a_text(tmp_path: Path, heading: str) -> None:
    assert names_something(heading)
    assert column(tidy(tmp_path, {heading: ["12", "345"]})) == (["12", "345"], TEXTS)


@pytest.mark.parametrize(
    "heading",
    [
        "Points",
        "Poäng",
        "Age",
        "Ålder",
        "Orders",
        "Total order value",
        "Number of orders",
        "Total paid",
        "Shoe size",
        "Points (old)",
        "Nordic walks",
        "Valid",
        "Risk (%)",
        "Kids",
        "Notes",
        "Modes",
    ],
)
def test_what_counts_something_is_a_number(tmp_path: Path, heading: str) -> None:
    assert not names_something(heading)
    assert column(tidy(tmp_path, {heading: ["12", "345"]})) == ([12, 345], "0")


def test_the_export_key_is_a_text_whatever_it_is_called(tmp_path: Path) -> None:
    assert column(tidy(tmp_path, {"Person": ["1", "2"]}, frozenset({"Person"}))) == (["1", "2"], TEXTS)


NUMBERS = st.one_of(
    st.integers(-(10**8), 10**8).map(str),
    st.decimals(-(10**9), 10**9, allow_nan=False, places=2).map(str),
    st.decimals(-10, 10, allow_nan=False, places=3).map(str),
    st.from_regex(r"[-+]?0?[0-9]{1,3}([.][0-9]{0,2})?", fullmatch=True),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(NUMBERS | st.just(""), min_size=1, max_size=4), st.lists(st.integers(-3, 99), min_size=4, max_size=4))
@example(["-1", "-2"], [1, 2, 3, 4])
def test_it_is_as_plain_python_says_and_comes_back_as_it_was(cells: list[str], others: list[int]) -> None:
    points = [str(one) for one in others[: len(cells)]]
    with TemporaryDirectory() as name:
        file = tidy(Path(name), {"Amount": cells, "Points": points})
        assert column(file)[0] == as_numbers(cells)
        assert column(file, 3)[0] == others[: len(cells)]
        calamine = pytest.importorskip("python_calamine")
        rows = calamine.CalamineWorkbook.from_path(file).get_sheet_by_name("Profiles").to_python()[1:]
        rows.sort(key=lambda row: int(row[0][1:]))
        assert [None if row[1] == "" else row[1] for row in rows] == as_numbers(cells)
        workbook_to_csv(file, Path(name) / "again.csv", NOT_STOPPED)
        with (Path(name) / "again.csv").open(encoding="utf-8", newline="") as text:
            back = sorted(csv.reader(text), key=lambda row: (row[0] != "Export key", row[0]))
        assert back[1:] == [[f"k{at}", cell, points[at]] for at, cell in enumerate(cells)]


def test_a_number_that_was_written_otherwise_is_found_out(tmp_path: Path) -> None:
    file = Way().write(tmp_path, "list.csv", ["Export key", "Points"], [["k1", "12"], ["k2", "-1"], ["k3", ""]])
    target, altered = tmp_path / "tidy.xlsx", tmp_path / "altered.xlsx"
    target.touch()
    (tmp_path / "work").mkdir()
    with opened([file], tmp_path / "work", NOT_STOPPED) as (engine, (listed,)):
        made = shaped(engine, listed)
        numbers = write_tidy(engine, made, target, Tidy())
    check_workbook(target, made, NOT_STOPPED, numbers)
    for before, after in (
        (b"<v>12.0</v>", b"<v>12.5</v>"),
        (b"<v>-1.0</v>", b"<v>-2.0</v>"),
        (b"<v>12.0</v>", b"<v></v>"),
    ):
        with zipfile.ZipFile(target) as book, zipfile.ZipFile(altered, "w") as other:
            for each in book.namelist():
                content = book.read(each)
                assert before in content or "sheet1" not in each
                other.writestr(each, content.replace(before, after))
        with pytest.raises((MadeWrong, ValueError)):
            check_workbook(altered, made, NOT_STOPPED, numbers)


@pytest.mark.skipif(LIBREOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_takes_them_for_numbers(tmp_path: Path) -> None:
    columns = {
        "Points": ["12", "-3"],
        "Amount": ["499.50", "0.00"],
        "Mobile": ["467369", "467370"],
    }
    shown = opened_by_libreoffice(tidy(tmp_path, columns), tmp_path, "xlsx")
    assert sorted(row[1:] for row in shown[1:]) == [["-3", "0", "467370"], ["12", "499.5", "467369"]]


def test_the_letters_of_far_columns_are_known(tmp_path: Path) -> None:
    columns = {f"n{at}": [str(at), "", "7"] for at in range(800)}
    file = tidy(tmp_path, columns)  # checked as it was written, up to column ADT
    assert column(file, 801)[0] == [799, None, 7]


@pytest.mark.parametrize(
    ("stored", "seen"),
    [
        ("4.0999999999999996", "4.1"),
        ("7.9600000000000004E-2", "0.0796"),
        ("-0.57999999999999996", "-0.58"),
        ("1.0000000000000001E-5", "0.00001"),
        ("49.9", "49.9"),
        ("4670123456789012", "4670123456789012"),
        ("0", "0"),
        ("1E+300", "1E+300"),
    ],
)
def test_a_number_that_excel_has_stored_anew_is_read_as_people_see_it(stored: str, seen: str) -> None:
    assert Styles(ET.Element("workbook"), None).text(stored, "0") == seen

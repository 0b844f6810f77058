"""Lists saved as people need them in Excel, read again by other programs."""

import csv
import io
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from libreoffice import LIBREOFFICE, opened_by_libreoffice
from odd_files import Way, as_numbers, tables

from apsis_desktop.errors import ListColumnUnknown, MadeWrong
from apsis_desktop.lists.changed_column import Change, ChangedColumn
from apsis_desktop.lists.engine import Engine
from apsis_desktop.lists.excel_changes import as_csv_for_excel, changed_by_excel
from apsis_desktop.lists.form import ABOUT, ForExcel, Form
from apsis_desktop.lists.list_file import ListFile, opened
from apsis_desktop.lists.made_file import write_checked
from apsis_desktop.lists.put_together import PutTogether
from apsis_desktop.lists.read_back import check_csv, check_workbook
from apsis_desktop.lists.shape import shaped, split
from apsis_desktop.lists.workbook.tidy import Tidy, write_tidy
from apsis_desktop.lists.writing import write_csv

HEADINGS = ["Export key", "Mobile", "Postcode", "Name", "Born", "Seen", "Note"]
ROWS = [
    ["k1", "46736998551", "01500", "Åsa Öberg", "1993-03-07", "1600000000", "=1+1"],
    ["k2", "+46736998552", "00", "Björn; Næss", "2001-12-31", "", "-1+2"],
    ["k3", "", "1e5", 'says "no"', "", "soon", "@sum(A1)"],
]
NOT_STOPPED = threading.Event()


@contextmanager
def a_list(headings: list[str], rows: list[list[str]]) -> Iterator[tuple[Engine, ListFile, Path]]:
    with TemporaryDirectory() as name:
        file = Way().write(Path(name), "list.csv", headings, rows)
        (Path(name) / "work").mkdir()
        with opened([file], Path(name) / "work", NOT_STOPPED) as (engine, (listed,)):
            yield engine, listed, Path(name)


def tidy(folder: Path, rows: list[list[str]] = ROWS, how: Tidy | None = None, rows_of_sheet: int = 1_000_000) -> Path:
    target = folder / "tidy.xlsx"
    target.touch()
    with a_list(HEADINGS, rows) as (engine, listed, _folder):
        made = shaped(engine, listed)
        numbers = write_tidy(engine, made, target, how or Tidy(frozenset({"Seen"}), "Europe/Stockholm"), rows_of_sheet)
        check_workbook(target, made, NOT_STOPPED, numbers, rows_of_sheet)
    return target


def excel_csv(folder: Path, separator: str = ";", *, as_text: bool = False) -> Path:
    target = folder / "for-excel.csv"
    target.touch()
    with a_list(HEADINGS, ROWS) as (engine, listed, work):
        made = as_csv_for_excel(shaped(engine, listed), ForExcel(separator, as_text))
        write_csv(engine, made, work / "work", target, NOT_STOPPED, packed=False)
        check_csv(target, made, NOT_STOPPED, packed=False)
    return target


def test_a_tidy_workbook_keeps_texts_and_tells_dates(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(
        tidy(tmp_path, how=Tidy(frozenset({"Seen"}), "Europe/Stockholm", (("Section", "Europe"), ("People", "3"))))
    )
    sheet = book["Profiles"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        HEADINGS,
        [
            "k1",
            "46736998551",
            "01500",
            "Åsa Öberg",
            datetime.fromisoformat("1993-03-07"),
            datetime.fromisoformat("2020-09-13T14:26:40"),
            "=1+1",
        ],
        ["k2", "+46736998552", "00", "Björn; Næss", datetime.fromisoformat("2001-12-31"), None, "-1+2"],
        ["k3", None, "1e5", 'says "no"', None, "soon", "@sum(A1)"],
    ]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"s", "d"}
    assert sheet["B2"].number_format == "@"
    assert sheet["E2"].number_format == "yyyy-mm-dd"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:G4")
    assert sheet.column_dimensions["D"].width > sheet.column_dimensions["C"].width
    assert [[cell.value for cell in row] for row in book[ABOUT].iter_rows(min_row=2)] == [
        ["Section", "Europe"],
        ["People", "3"],
    ]


def test_a_reader_of_another_kind_sees_the_same(tmp_path: Path) -> None:
    calamine = pytest.importorskip("python_calamine")
    book = calamine.CalamineWorkbook.from_path(tidy(tmp_path))
    rows = book.get_sheet_by_name("Profiles").to_python()
    assert [[str(cell) for cell in row] for row in rows] == [
        HEADINGS,
        ["k1", "46736998551", "01500", "Åsa Öberg", "1993-03-07", "2020-09-13 14:26:40", "=1+1"],
        ["k2", "+46736998552", "00", "Björn; Næss", "2001-12-31", "", "-1+2"],
        ["k3", "", "1e5", 'says "no"', "", "soon", "@sum(A1)"],
    ]


@settings(max_examples=40, deadline=None)
@given(
    tables(HEADINGS, most=5),
    st.lists(st.dates(date(1800, 1, 1)) | st.just(None), min_size=5, max_size=5),
    st.booleans(),
)
def test_the_cells_of_a_tidy_workbook_are_those_of_the_list(
    rows: list[list[str]], days: list[date | None], whole: bool
) -> None:
    for row, day in zip(rows, days, strict=False):
        row[4] = day.isoformat() if day else "" if whole else row[4]
    rows = [row for row in rows if any(row)]
    dates = [any(cells) and all(_is_day(cell) for cell in cells if cell) for cells in zip(*rows, strict=True)]
    with TemporaryDirectory() as folder:
        book = openpyxl.load_workbook(tidy(Path(folder), rows, Tidy(), 3))
    found = [
        [cell.value for cell in row] for name in book.sheetnames for row in book[name].iter_rows(min_row=2, max_col=7)
    ]
    texts = [[cell or None for cell in cells] for cells in list(zip(*rows, strict=True))[:3]]  # by their headings
    numbers = [as_numbers(cells) for cells in list(zip(*rows, strict=True))[3:]]
    expected = [
        [datetime.fromisoformat(cell) if dates[at] and cell else columns[at] for at, cell in enumerate(row)]
        for row, columns in zip(rows, zip(*texts, *numbers, strict=True), strict=True)
    ]
    assert sorted(map(repr, found)) == sorted(map(repr, expected))


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text) >= date(1900, 3, 1) and len(text) == 10
    except ValueError:
        return False


def test_a_csv_for_excel_opens_by_a_double_click(tmp_path: Path) -> None:
    content = excel_csv(tmp_path).read_bytes()
    assert content.startswith(b"\xef\xbb\xbfExport key;Mobile;")
    assert content.count(b"\r\n") == content.count(b"\n") == 4
    assert [*csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";")] == [HEADINGS, *ROWS]


def test_cells_that_excel_would_alter_can_be_written_as_text(tmp_path: Path) -> None:
    _heading, *rows = csv.reader(
        io.StringIO(excel_csv(tmp_path, as_text=True).read_text("utf-8-sig"), newline=""), delimiter=";"
    )
    assert rows == [
        ["k1", '="46736998551"', '="01500"', "Åsa Öberg", "1993-03-07", '="1600000000"', '="=1+1"'],
        ["k2", '="+46736998552"', '="00"', "Björn; Næss", "2001-12-31", "", '="-1+2"'],
        ["k3", "", '="1e5"', 'says "no"', "", "soon", '="@sum(A1)"'],
    ]


@pytest.mark.parametrize("length", [255, 256, 700, 9000])
@pytest.mark.parametrize("text", ['=HYPERLINK("https://x.example/""&A1)', "@a\nå", '+x"', "-☃&"])
def test_a_formula_of_any_length_is_written_as_text(tmp_path: Path, text: str, length: int) -> None:
    cell, target = (text * length)[:length], tmp_path / "made.csv"
    target.touch()
    with a_list(["Export key", "x"], [["k", cell]]) as (engine, listed, folder):
        made = as_csv_for_excel(shaped(engine, listed), ForExcel(";", as_text=True))
        write_csv(engine, made, folder / "work", target, NOT_STOPPED, packed=False)
    _heading, (_key, written) = csv.reader(
        io.StringIO(target.read_bytes().decode("utf-8-sig"), newline=""), delimiter=";"
    )
    pieces = re.findall(r'"((?:[^"]|"")*)"', written)
    assert written == "=" + "&".join(f'"{piece}"' for piece in pieces)
    assert "".join(pieces).replace('""', '"') == cell
    assert max(len(piece.replace('""', '"')) for piece in pieces) <= 255
    (tmp_path / "again").mkdir()
    with opened([target], tmp_path / "again", NOT_STOPPED) as (engine, (again,)):
        assert list(engine.rows(f"SELECT * FROM {again.as_excel_shows().source}")) == [("k", cell)]


def test_the_columns_that_excel_alters_are_named() -> None:
    with a_list(HEADINGS, ROWS) as (engine, listed, _folder):
        found = changed_by_excel(engine, shaped(engine, listed))
    assert {each.heading: each.changes for each in found} == {
        "Mobile": (Change.LONG_NUMBERS,),
        "Postcode": (Change.LEADING_ZEROS, Change.LONG_NUMBERS),
        "Seen": (Change.LONG_NUMBERS,),
        "Note": (Change.FORMULAS,),
    }


@pytest.mark.parametrize("blank", [" ", "\t", "\r", "\n", " \t"])
@pytest.mark.parametrize(
    ("cell", "change"),
    [("=1+1", Change.FORMULAS), ("@a", Change.FORMULAS), ("-1+2", Change.FORMULAS), ("012", Change.LEADING_ZEROS)],
)
def test_what_follows_blanks_is_altered_too(blank: str, cell: str, change: Change) -> None:
    with a_list(["Export key", "x"], [["k", blank + cell]]) as (engine, listed, _folder):
        assert changed_by_excel(engine, shaped(engine, listed)) == (ChangedColumn("x", (change,)),)


@pytest.mark.parametrize(
    "cell", ["", " ", "0", "0.5", "0,5", "123456789", "12-3", "-5", "+ ", "a=1", "1993-03-07", "e5", "E", "-"]
)
def test_what_excel_leaves_alone_is_not_named(cell: str) -> None:
    with a_list(["Export key", "x"], [["k", cell]]) as (engine, listed, _folder):
        assert changed_by_excel(engine, shaped(engine, listed)) == ()


def test_columns_are_renamed_and_left_out() -> None:
    with a_list(HEADINGS, ROWS) as (engine, listed, _folder):
        made = shaped(
            engine, listed, renamed={"mobile": "Phone", "Name": "phone"}, left_out=["Note", "Seen", "Born", "Postcode"]
        )
        assert made.headings == ("Export key", "Phone", "phone (2)")
        assert min(engine.rows(made.query), key=repr) == ("k1", "46736998551", "Åsa Öberg")
        with pytest.raises(ListColumnUnknown, match="Phones"):
            shaped(engine, listed, left_out=["Phones"])


@pytest.mark.parametrize(("most", "sizes"), [(1, [1, 1, 1]), (2, [2, 1]), (3, [3]), (9, [3])])
def test_each_row_is_in_one_part(most: int, sizes: list[int]) -> None:
    with a_list(HEADINGS, ROWS) as (engine, listed, _folder):
        parts = [(part.rows, [*engine.rows(part.query)]) for part in split(engine, shaped(engine, listed), most)]
    assert [count for count, _rows in parts] == sizes == [len(rows) for _count, rows in parts]
    assert sorted(str(row[0]) for _count, rows in parts for row in rows) == ["k1", "k2", "k3"]


def test_a_list_without_rows_has_its_heading(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(tidy(tmp_path, []))["Profiles"]
    assert next([cell.value for cell in row] for row in sheet.iter_rows()) == HEADINGS


def made_of(rows: int, columns: int) -> PutTogether:
    return PutTogether(tuple(map(str, range(columns))), ";", "\r\n", marked=True, rows=rows, incomplete=0, query="")


@pytest.mark.parametrize("form", [Form.XLSX, Form.XLSX_TIDY])
@pytest.mark.parametrize("emails", [["", "a@b.se", "", "c@d.se"], ["a@b.se", ""], [""]])
def test_rows_with_nothing_in_them_are_no_trouble_for_a_workbook(tmp_path: Path, form: Form, emails: list[str]) -> None:
    target = tmp_path / "made.xlsx"
    target.touch()
    rows = [[str(number), email] for number, email in enumerate(emails)]
    with a_list(["Export key", "Email"], rows) as (engine, listed, folder):
        made = shaped(engine, listed, left_out=["Export key"])
        write_checked(engine, made, form, target, folder / "work", NOT_STOPPED)
        with pytest.raises(MadeWrong):
            write_checked(engine, replace(made, rows=made.rows + 1), form, target, folder / "work", NOT_STOPPED)
    sheet = openpyxl.load_workbook(target).worksheets[0]
    assert [row[0].value for row in sheet.iter_rows() if row[0].value] == ["Email", *filter(None, emails)]


@pytest.mark.parametrize(("rows", "columns"), [(2, 7), (4, 7), (3, 6)])
def test_what_lost_or_gained_rows_or_columns_is_found_out(tmp_path: Path, rows: int, columns: int) -> None:
    with pytest.raises(MadeWrong):
        check_csv(excel_csv(tmp_path), made_of(rows, columns), NOT_STOPPED, packed=False)
    with pytest.raises(MadeWrong):
        check_workbook(tidy(tmp_path), made_of(rows, columns), NOT_STOPPED)


def test_a_damaged_workbook_and_a_csv_that_ends_within_a_cell_are_found_out(tmp_path: Path) -> None:
    book, text = tidy(tmp_path), excel_csv(tmp_path)
    content = bytearray(book.read_bytes())
    content[200] ^= 255
    book.write_bytes(content)
    with pytest.raises(MadeWrong):
        check_workbook(book, made_of(3, 7), NOT_STOPPED)
    text.write_bytes(text.read_bytes().replace(b'"""', b'""'))
    with pytest.raises(MadeWrong):
        check_csv(text, made_of(3, 7), NOT_STOPPED, packed=False)


@pytest.mark.skipif(LIBREOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("separator", [";", ","])
def test_libreoffice_shows_both_right(tmp_path: Path, separator: str) -> None:
    workbook = opened_by_libreoffice(tidy(tmp_path), tmp_path, "xlsx")
    assert workbook[1] == ["k1", "46736998551", "01500", "Åsa Öberg", "1993-03-07", "2020-09-13 14:26:40", "=1+1"]
    # 9: as Excel does it, with quotation marks; 76: UTF-8.
    text = opened_by_libreoffice(excel_csv(tmp_path, separator, as_text=True), tmp_path, f"{ord(separator)},34,76")
    assert text[0] == HEADINGS
    assert text[1][1:4] == ["46736998551", "01500", "Åsa Öberg"]
    assert text[1][6] == "=1+1"

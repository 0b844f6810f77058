"""Files as they are in real life: each is read right, or said to be wrong."""

import gzip
import io
import threading
import zipfile
from collections.abc import Iterable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from apsis_desktop.errors import (
    ApsisError,
    ExportKeyBlank,
    ExportKeyDiffers,
    ExportKeyTwice,
    ExportKeyUnclear,
    ListCellTooLarge,
    ListLacksColumn,
    ListNotText,
    ListUneven,
    ListWithoutHead,
    TooMuchForExcel,
)
from apsis_desktop.lists.counts import ROWS_OF_SHEET
from apsis_desktop.lists.head import LARGEST_ROW
from apsis_desktop.lists.put_together import ListBuilder
from apsis_desktop.lists.recipe import Recipe, Source
from apsis_desktop.lists.writing import sheet_names, write_workbook

RECIPE = Recipe((Source(0, {"column_1": 0}),), ("Value",), frozenset({0}))


def rows_of(content: bytes, folder: Path, recipe: Recipe = RECIPE) -> list[tuple[str | None, ...]]:
    (folder / "part-0.csv").write_bytes(content)
    with ListBuilder(recipe, folder, threading.Event()) as builder:
        builder.take(0, folder / "part-0.csv")
        return sorted(builder.engine.rows(builder.put_together().query), key=repr)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"k,column_1\n1,a\n", [("1", "a")]),
        (b"k,column_1\r1,a\r", [("1", "a")]),
        (b"\xef\xbb\xbfk;column_1\r\n1;a,b\r\n", [("1", "a,b")]),
        (b'\xef\xbb\xbf"k";"column_1"\r\n"1";"a;b"\r\n', [("1", "a;b")]),
        (b'"the\nkey",column_1\n1,a\n', [("1", "a")]),
        (b'"the, key",column_1\n1,a\n', [("1", "a")]),
        (b'"the ""key""",column_1\n1,a\n', [("1", "a")]),
        (b"the, key;column_1\n1;a\n", [("1", "a")]),
        (b"k,Column_1 \n1,a\n", [("1", "a")]),
        (b"column_1,k\n1,a\n", [("a", "1")]),
        (b'k,column_1\n1,""\n2,\n', [("1", None), ("2", None)]),
        (b'k,column_1\n1,"two\r\nlines"\n', [("1", "two\r\nlines")]),
        (b'k,column_1\r\n1,"two\nlines"\r\n', [("1", "two\nlines")]),
        (b'k,column_1\n1,"says ""no"""\n', [("1", 'says "no"')]),
        (b"k,column_1\n001,0012\n+46,1e5\n", [("+46", "1e5"), ("001", "0012")]),
        (b"k,column_1\nNULL,NaN\n", [("NULL", "NaN")]),
        (b"k,column_1\n1, a \n", [("1", " a ")]),
        (b"k,column_1\n#1,\\N\n", [("#1", "\\N")]),
        (b"k,column_1\n1,a\n\n2,b\n\n", [("1", "a"), ("2", "b")]),
        (b"k,column_1\n1,a", [("1", "a")]),
        (b"k,column_1\n", []),
        (b"k,column_1", []),
        (gzip.compress(b"k,column_1\n1,a\n") + gzip.compress(b"2,b\n") + bytes(50), [("1", "a"), ("2", "b")]),
        (b"k,column_1\n1," + b"x" * 15_000_000 + b"\n", [("1", "x" * 15_000_000)]),
        ("k,column_1\n1,a\u2028b\x85c\0d\n".encode(), [("1", "a\u2028b\x85c\0d")]),
    ],
    ids=range(25),
)
def test_read_right(tmp_path: Path, content: bytes, expected: list[tuple[str | None, ...]]) -> None:
    assert rows_of(content, tmp_path) == expected


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", ListWithoutHead),
        (b"\xef\xbb\xbf\n", ListWithoutHead),
        ("k,column_1\n1,a\n".encode("utf-16"), ListNotText),
        ("k,column_1\n1,å\n".encode("latin-1"), ListNotText),
        ("ä,column_1\n1,a\n".encode("latin-1"), ListNotText),
        (b"k,column_1\n1\n", ListUneven),
        (b"k,column_1\n1,2,3\n", ListUneven),
        (b'k,column_1\n1,"a\n', ListUneven),
        (b'k,column_1\n1,"a"b\n', ListUneven),
        (b"k,column_1\r\n1,a\n2,b\r\n", ListUneven),
        (b"k,column_1\n1," + b"x" * 17_000_000 + b"\n", ListCellTooLarge),
        (b'"' + b"k" * 17_000_000, ListCellTooLarge),
        (b"k\n1\n", ListLacksColumn),
        (b"column_1\na\n", ExportKeyUnclear),
        (b"k,column_1,other\n1,a,b\n", ExportKeyUnclear),
        (b"k,column_1,column_1\n1,a,b\n", ExportKeyUnclear),
        (b"k,column_1\n1,a\n,b\n", ExportKeyBlank),
        (b'k,column_1\n1,a\n"",b\n', ExportKeyBlank),
        (b"k,column_1\n1,a\n1,a\n", ExportKeyTwice),
    ],
    ids=range(19),
)
def test_said_to_be_wrong(tmp_path: Path, content: bytes, problem: type[ApsisError]) -> None:
    with pytest.raises(ApsisError) as raised:
        rows_of(content, tmp_path)
    assert type(raised.value) is problem, raised.value.detail


@pytest.mark.parametrize("rows_before", [0, 3, 700_000])
@pytest.mark.parametrize("size", [3_000_000, 15_000_000, 40_000_000])
def test_a_large_last_row_is_read_or_said_but_not_left_out(tmp_path: Path, rows_before: int, size: int) -> None:
    """The table engine leaves a last row out that is larger than what it reads at a time, and says nothing."""
    text = "k,column_1\n" + "".join(f"{at},a\n" for at in range(1, rows_before + 1))
    content = f"{text}0,".encode() + b"x" * size
    if size > LARGEST_ROW:
        with pytest.raises(ListCellTooLarge):
            rows_of(content, tmp_path)
    else:
        found = rows_of(content, tmp_path)
        assert len(found) == rows_before + 1
        assert found[0] == ("0", "x" * size)


@pytest.mark.parametrize("second", [Source(1, {"column_1": 0}), Source(0, {"column_2": 1}), Source(1, {"column_2": 1})])
@pytest.mark.parametrize("rows", [b",a\n2,b\n", b"1,a\n1,b\n"])
def test_a_key_that_is_blank_or_doubled_is_said_whatever_is_put_together(
    tmp_path: Path, second: Source, rows: bytes
) -> None:
    recipe = Recipe((RECIPE.sources[0], second), ("One", "Two"), frozenset({0, second.segment}))
    heading = f"k,{next(iter(second.expected))}\n".encode()
    contents = b"k,column_1\n1,a\n", heading + rows
    with pytest.raises(ExportKeyBlank if rows.startswith(b",") else ExportKeyTwice) as raised:
        put_together(recipe, contents, tmp_path)
    assert raised.value.detail == "1 of 2 rows"


def test_parts_with_different_export_keys_are_not_put_together(tmp_path: Path) -> None:
    recipe = Recipe((Source(0, {"column_1": 0}), Source(1, {})), ("One",), frozenset({0}), frozenset({1}))
    chosen = b"Key,column_1\n1,a\n2,b\n"
    put_together(recipe, (chosen, b'\xef\xbb\xbf"Key"\n1\n'), tmp_path)
    with pytest.raises(ExportKeyDiffers):
        put_together(recipe, (chosen, b"Email\n1\n"), tmp_path)


def put_together(recipe: Recipe, contents: Iterable[bytes], folder: Path) -> None:
    with ListBuilder(recipe, folder, threading.Event()) as builder:
        for number, content in enumerate(contents):
            (folder / f"part-{number}.csv").write_bytes(content)
            builder.take(number, folder / f"part-{number}.csv")
        builder.put_together()


def test_a_key_alone_that_comes_with_another_column_is_not_taken_for_a_key(tmp_path: Path) -> None:
    alone = Recipe((Source(0, {}),), (), frozenset({0}))
    with pytest.raises(ExportKeyUnclear):
        rows_of(b"k,email\n1,a\n", tmp_path, alone)
    assert rows_of(b"k\n1\n2\n", tmp_path, alone) == [("1",), ("2",)]


# --- workbooks -------------------------------------------------------------------------------------------------------


def workbook(*rows: tuple[object, ...]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    book.create_sheet("Another").append(["not read"])
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def test_a_workbook_is_read_value_for_value(tmp_path: Path) -> None:
    rich = CellRichText("a ", TextBlock(InlineFont(b=True), "bold"), " word")
    content = workbook(
        ("column_1", "Key"),
        ("0012", "a"),
        (46793699558, "b"),
        (True, "c"),
        (None, "d"),
        (0.5, "e"),
        ("two\nlines", 7),
        (rich, "f"),
    )
    assert rows_of(content, tmp_path) == [
        ("7", "two\nlines"),
        ("a", "0012"),
        ("b", "46793699558"),
        ("c", "true"),
        ("d", None),
        ("e", "0.5"),
        ("f", "a bold word"),
    ]


@pytest.mark.parametrize("spoilt", ["cut", "sheet", "entity", "longer"])
def test_a_workbook_that_is_none_is_said_to_be_wrong(tmp_path: Path, spoilt: str) -> None:
    content = workbook(("Key", "column_1"), ("1", "a"))
    if spoilt == "cut":
        content = content[: len(content) // 2]
    elif spoilt == "longer":
        content = workbook(("Key", "column_1"), ("1", "a", "b"))
    else:
        content = changed(content, spoilt)
    with pytest.raises(ListUneven):
        rows_of(content, tmp_path)


def changed(content: bytes, how: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                if how == "sheet":
                    continue
                part = b'<!DOCTYPE x [<!ENTITY e "eeee">]>' + part
            new.writestr(name, part)
    return packed.getvalue()


def test_a_workbook_holds_each_value_as_text_over_as_many_sheets_as_it_takes(tmp_path: Path) -> None:
    values = ["0012", "46793699558", "=1+1", "http://x.example", "true", "1993-03-07", " a ", "two\nlines", ""]
    text = "k,column_1\n" + "".join(f'{at},"{value}"\n' for at, value in enumerate(values))
    (tmp_path / "part-0.csv").write_text(text, encoding="utf-8", newline="")
    with ListBuilder(RECIPE, tmp_path, threading.Event()) as builder:
        builder.take(0, tmp_path / "part-0.csv")
        made = builder.put_together()
        write_workbook(builder.engine, made, tmp_path / "made.xlsx", rows_of_sheet=4)
    book = openpyxl.load_workbook(tmp_path / "made.xlsx")
    assert book.sheetnames == ["Profiles", "Profiles 2", "Profiles 3"]
    found = []
    for sheet in book:
        heading, *rows = sheet.iter_rows(values_only=True)
        assert heading == ("k", "Value")
        found += rows
    assert sorted(found, key=repr) == [(str(at), value or None) for at, value in enumerate(values)]


def test_a_workbook_of_nobody_has_a_head(tmp_path: Path) -> None:
    (tmp_path / "part-0.csv").write_text("k,column_1\n")
    with ListBuilder(RECIPE, tmp_path, threading.Event()) as builder:
        builder.take(0, tmp_path / "part-0.csv")
        write_workbook(builder.engine, builder.put_together(), tmp_path / "made.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "made.xlsx").active
    assert sheet is not None
    assert list(sheet.iter_rows(values_only=True)) == [("k", "Value")]


@pytest.mark.parametrize("length", [32_767, 32_768])
def test_more_text_than_a_cell_holds_is_said(tmp_path: Path, length: int) -> None:
    (tmp_path / "part-0.csv").write_text("k,column_1\n1," + "x" * length)
    with ListBuilder(RECIPE, tmp_path, threading.Event()) as builder:
        builder.take(0, tmp_path / "part-0.csv")
        made = builder.put_together()
        if length == 32_767:
            write_workbook(builder.engine, made, tmp_path / "made.xlsx")
        else:
            with pytest.raises(TooMuchForExcel):
                write_workbook(builder.engine, made, tmp_path / "made.xlsx")


def test_sheets_are_named_beforehand() -> None:
    full = ROWS_OF_SHEET
    assert full == 1_048_575
    assert [len(sheet_names(rows)) for rows in (0, 1, full, full + 1, 3 * full)] == [1, 1, 1, 2, 3]

"""Cells that were written for Excel as `="0123"` are read as Excel shows them, where somebody looks into a file."""

from __future__ import annotations

import threading
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from odd_files import CELLS, Way

from apsis_desktop.lists.compare import Comparer
from apsis_desktop.lists.excel_changes import as_csv_for_excel
from apsis_desktop.lists.form import ForExcel
from apsis_desktop.lists.inside.look import Look
from apsis_desktop.lists.list_file import opened
from apsis_desktop.lists.shape import shaped
from apsis_desktop.lists.writing import write_csv

HEADINGS = ["Export key", "Value"]
NOT_STOPPED = threading.Event()
ODD = ["0123", '="0123"', '=""', '="a"b"', '="a""b"', '="', "=1+1", '="x', '=""""', "'0123", '"0123"', '="a\nb"', " "]


def values(file: Path, work: Path, *, excel_text: bool = True) -> list[str | None]:
    with opened([file], work, NOT_STOPPED, in_order=True) as (engine, (listed,)):
        source = (listed.as_excel_shows() if excel_text else listed).source
        return [row[1] for row in engine.rows(f"SELECT * FROM {source}")]


@settings(max_examples=20, deadline=None)
@given(st.lists(CELLS | st.sampled_from(ODD), min_size=1, max_size=6))
def test_what_was_written_as_text_is_what_it_was(cells: list[str]) -> None:
    rows = [[str(at), cell] for at, cell in enumerate(cells)]
    with TemporaryDirectory() as name:
        folder = Path(name)
        file, target = Way().write(folder, "list.csv", HEADINGS, rows), folder / "made.csv"
        target.touch()
        for work in ("first", "second", "third"):
            (folder / work).mkdir()
        with opened([file], folder / "first", NOT_STOPPED, in_order=True) as (engine, (listed,)):
            made = as_csv_for_excel(shaped(engine, listed), ForExcel(";", as_text=True))
            write_csv(engine, made, folder / "first", target, NOT_STOPPED, packed=False)
        assert values(target, folder / "second") == [cell or None for cell in cells]
        # Nobody gets other data than APSIS One has made.
        assert values(file, folder / "third", excel_text=False) == [cell or None for cell in cells]


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ('="0123"', "0123"),
        ('"=""0123"""', "0123"),
        ('"=""a""""b"""', 'a"b'),
        ('=""', None),
        ('="0123', '="0123'),
        ('"=""a""b"""', '="a"b"'),
        ('" =""0123"""', ' ="0123"'),
        ('"=""0123"" "', '="0123" '),
        ("=0123", "=0123"),
        ('"=""01""&""23"""', "0123"),
    ],
)
def test_nothing_else_is_read_otherwise(tmp_path: Path, cell: str, read: str | None) -> None:
    file = tmp_path / "list.csv"
    file.write_text(f"Export key,Value\r\n1,{cell}\r\n", newline="")
    (tmp_path / "work").mkdir()
    assert values(file, tmp_path / "work") == [read]


def test_in_a_workbook_it_is_the_text_that_it_is(tmp_path: Path) -> None:
    file = Way(workbook=True).write(tmp_path, "list.xlsx", HEADINGS, [["1", '="0123"']])
    (tmp_path / "work").mkdir()
    assert values(file, tmp_path / "work") == ['="0123"']


def test_people_are_the_same_in_both(tmp_path: Path) -> None:
    rows = [["0123", "46736998551"], ["0124", "+46"], ["125", "a"]]
    text = [['="0123"', '="46736998551"'], ['="0124"', '="+46"'], ["125", "b"]]
    files = [
        Way().write(tmp_path, "plain.csv", HEADINGS, rows),
        Way(separator=";").write(tmp_path, "t.csv", HEADINGS, text),
    ]
    (tmp_path / "work").mkdir()
    with opened(files, tmp_path / "work", NOT_STOPPED) as (engine, (old, new)):
        found = Comparer(engine, old.as_excel_shows(), new.as_excel_shows()).compare()
    assert (found.added, found.gone, found.changed) == (0, 0, 1)


@pytest.mark.parametrize("before", range(3))
def test_the_first_one_of_a_large_file_is_read_wherever_it_stands(tmp_path: Path, before: int) -> None:
    text = "Export key,Value\r\n1,"
    padded = text + "x" * ((1 << 20) - len(text) - len("\r\n2,=") + before - 1) + "\r\n2,"
    for name, cell in (("old.csv", "0123"), ("new.csv", '="0123"')):
        (tmp_path / name).write_text(f"{padded}{cell}\r\n", newline="")
    (tmp_path / "work").mkdir()
    files = [tmp_path / "old.csv", tmp_path / "new.csv"]
    with opened(files, tmp_path / "work", NOT_STOPPED) as (engine, (old, new)):
        assert Comparer(engine, old.as_excel_shows(), new.as_excel_shows()).compare().changed == 0


def test_it_is_looked_into_as_excel_shows_it(tmp_path: Path) -> None:
    file = Way().write(tmp_path, "list.csv", HEADINGS, [["1", '="0123"'], ["2", '="0045"']])
    look = Look(lambda _folder: [file], tmp_path / "work", lambda _folder: None, NOT_STOPPED)
    try:
        assert look.first_rows(5, NOT_STOPPED) == [("1", "0123"), ("2", "0045")]
        view = look.take_in(NOT_STOPPED)
        assert look.read(view, 0, 2, NOT_STOPPED) == [("1", "0123"), ("2", "0045")]
    finally:
        look.close()

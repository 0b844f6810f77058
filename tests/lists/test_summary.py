"""How many people are in a list, and how full its columns are: as plain Python counts them."""

import gzip
import sys
import threading
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from odd_files import WAYS, Way, person, tables

from apsis_desktop.errors import (
    Cancelled,
    ListFileDamaged,
    ListFileNotText,
    ListFileProblem,
    ListFileUneven,
    ListFileUnreadable,
    ListFileWithoutHead,
)
from apsis_desktop.lists.counts import Column, Summary
from apsis_desktop.lists.summary import summarize
from apsis_desktop.lists.workbook.reader import workbook_to_csv

HEADINGS = ["Export key", "Email", "Förnamn", "Points"]


def summary(file: Path, requested: tuple[str, ...] = ()) -> Summary:
    with TemporaryDirectory() as folder:
        return summarize(file, Path(folder), threading.Event(), requested=requested)


def of_bytes(content: bytes, folder: Path, name: str = "list.csv") -> Summary:
    (folder / name).write_bytes(content)
    return summary(folder / name)


@settings(max_examples=50, deadline=None)
@given(WAYS, tables(HEADINGS, "Export key"), st.booleans())
def test_counts_and_fill_are_what_plain_python_says(way: Way, rows: list[list[str]], keyed: bool) -> None:
    headings = HEADINGS if keyed else ["Who", *HEADINGS[1:]]
    with TemporaryDirectory() as folder:
        found = summary(way.write(Path(folder), "list", headings, rows))
    keys = [person(row[0]) for row in rows]
    assert found.rows == len(rows)
    assert found.people == (len({key for key in keys if key}) if keyed else len(rows))
    assert found.without_key == (sum(not key for key in keys) if keyed else 0)
    assert found.columns == tuple(
        Column(heading, sum(bool(row[at].strip()) for row in rows)) for at, heading in enumerate(headings)
    )
    assert found.empty == tuple(each.heading for each in found.columns if rows and not each.filled)


def test_the_column_that_was_not_requested_is_the_export_key(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(b"strange,Email\r\n1,a\r\n1,b\r\n")
    assert summary(file).people == 2
    assert summary(file, ("email",)).people == 1


def test_how_full_a_column_is_in_whole_per_cent_is_0_or_100_only_where_that_is_exact() -> None:
    found = Summary(1000, 1000, ())
    shown = [found.percent(Column("", filled)) for filled in (0, 1, 500, 999, 1000)]
    assert shown == [0, 1, 50, 99, 100]
    assert Summary(0, 0, ()).percent(Column("", 0)) == 0


def test_a_file_whose_name_is_a_pattern_is_that_file(tmp_path: Path) -> None:
    (tmp_path / "ab.csv").write_bytes(b"Export key\r\n1\r\n2\r\n")
    assert (
        of_bytes(b"Export key\r\n1\r\n", tmp_path, "a[b]'.csv" if sys.platform == "win32" else "a*[b]'.csv").people == 1
    )


def test_a_windows_letter_far_down_in_a_file_is_read(tmp_path: Path) -> None:
    content = b"Export key;City\r\n" + b"1;Goteborg\r\n" * 200_000 + "2;Göteborg\r\n".encode("cp1252")
    assert of_bytes(content, tmp_path).people == 2


@pytest.mark.parametrize("zeros", [1, 2, 3, 40])
def test_a_zero_in_a_cell_makes_no_other_encoding_of_a_file(tmp_path: Path, zeros: int) -> None:
    content = b"Export key,Note\r\n1,a" + bytes(zeros) + b"\r\n2,b\r\n"
    for more in (b"", b" "):
        found = of_bytes(content.replace(b"b", b"b" + more), tmp_path)
        assert (found.people, [column.heading for column in found.columns]) == (2, ["Export key", "Note"])


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_file_of_other_letters_with_two_bytes_each_is_read(tmp_path: Path, encoding: str) -> None:
    content = "Export key;Фамилия;Имя\r\n" + "1;Александрова;Анастасия\r\n"
    found = of_bytes(content.encode(encoding), tmp_path)
    assert [column.heading for column in found.columns] == ["Export key", "Фамилия", "Имя"]


def test_a_heading_with_a_comma_separates_nothing_where_the_export_key_shows_what_does(tmp_path: Path) -> None:
    found = of_bytes(b"Export key;Name, first;Name, last\r\n1;Berg, A;B, C\r\n", tmp_path)
    assert [column.heading for column in found.columns] == ["Export key", "Name, first", "Name, last"]


@pytest.mark.parametrize("quoted", ["Export key", '"Export key"'])
def test_a_file_may_begin_with_two_marks(tmp_path: Path, quoted: str) -> None:
    found = of_bytes(f"\ufeff\ufeff{quoted},Email\r\n1,a\r\n2,\r\n".encode(), tmp_path)
    assert (found.people, found.key) == (2, "Export key")


@pytest.mark.parametrize("told", ["sep=;", "SEP=;", '"sep=;"', "\ufeffsep=;"])
@pytest.mark.parametrize("line_end", ["\r\n", "\n"])
@pytest.mark.parametrize("its_end", ["\r\n", "\n"])
@pytest.mark.parametrize("heading", ["Export key;Email", 'Export key;"Email,\nor so, x"'])
def test_a_line_that_tells_excel_the_separator_is_nobody(
    tmp_path: Path, told: str, line_end: str, its_end: str, heading: str
) -> None:
    found = of_bytes((told + its_end + line_end.join([heading, "1;a,b", "2;", ""])).encode(), tmp_path)
    assert (found.people, found.rows, found.key) == (2, 2, "Export key")
    assert [column.filled for column in found.columns] == [2, 1]


def test_headings_that_are_the_same_are_told_apart(tmp_path: Path) -> None:
    found = of_bytes(b"Export key,Email,Email\r\n1,x,\r\n", tmp_path)
    assert found.columns == (Column("Export key", 1), Column("Email", 1), Column("Email (2)", 0))


def test_a_workbook_goes_on_in_the_next_sheet_with_the_same_heading_and_its_dates_are_read_as_such(
    tmp_path: Path,
) -> None:
    book = openpyxl.Workbook()
    for number, heading in enumerate(["Born", "Born", "About"]):
        sheet = book.create_sheet(f"{number}")
        sheet.append(["Export key", heading, "Seen"])
        sheet.append([str(number), date(1993, 3, 7 + number), datetime(2026, 11, 29, 8, 0, 1)])  # noqa: DTZ001 - Excel knows no zones
    del book[book.sheetnames[0]]
    book.save(tmp_path / "list.xlsx")
    workbook_to_csv(tmp_path / "list.xlsx", tmp_path / "made.csv", threading.Event())
    assert (tmp_path / "made.csv").read_text().splitlines() == [
        "Export key,Born,Seen",
        "0,1993-03-07,2026-11-29 08:00:01",
        "1,1993-03-08,2026-11-29 08:00:01",
    ]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", ListFileWithoutHead),
        (b"\xef\xbb\xbf", ListFileWithoutHead),
        (b"a,b\r\n1,2\r\n3\r\n", ListFileUneven),
        (b'a,b\r\n1,"2\r\n', ListFileUneven),
        (b"a,b\r\n1,\x81\r\n", ListFileNotText),
        (b"PK\x03\x04 and no more", ListFileUneven),
        (gzip.compress(b"a,b\r\n1,2\r\n" * 99, mtime=0)[:-20], ListFileDamaged),
        (b"\x1f\x8b but no gzip", ListFileDamaged),
    ],
)
def test_what_is_no_list_is_said_with_the_name_of_the_file(
    tmp_path: Path, content: bytes, problem: type[ListFileProblem]
) -> None:
    with pytest.raises(problem) as caught:
        of_bytes(content, tmp_path)
    assert "list.csv" in str(caught.value)


def test_the_line_is_told_and_nothing_of_the_row(tmp_path: Path) -> None:
    with pytest.raises(ListFileUneven, match="line 3") as caught:
        of_bytes(b"a,b\r\n1,2\r\nsecret@example.com\r\n", tmp_path)
    assert "secret" not in f"{caught.value} {caught.value.detail}"


def test_a_file_that_is_not_there_and_one_that_is_not_wanted_any_more(tmp_path: Path) -> None:
    with pytest.raises(ListFileUnreadable):
        summary(tmp_path / "none.csv")
    stopped = threading.Event()
    stopped.set()
    (tmp_path / "list.csv").write_bytes(b"a\r\n1\r\n")
    (tmp_path / "work").mkdir()
    with pytest.raises(Cancelled):
        summarize(tmp_path / "list.csv", tmp_path / "work", stopped)

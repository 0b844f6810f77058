"""A list that was split into several files is read as the one that it was."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from odd_files import Way

from apsis_desktop.errors import Cancelled, ListFilesUnlike
from apsis_desktop.lists.form import ForExcel, Form
from apsis_desktop.lists.list_file import opened
from apsis_desktop.lists.made_file import write_checked
from apsis_desktop.lists.several_files import in_their_order, name_of
from apsis_desktop.lists.shape import shaped, split

NOT_STOPPED = threading.Event()
HEADINGS = ["Export key", "Förnamn", "Note\nof two lines"]
ROWS = [["1", "Åsa", "a;b"], ["2", "", '"'], ["3", "=1+1", "two\nlines"], ["4", "0123", "x"], ["5", "Bo", ""]]


def read(files: list[Path], work: Path) -> list[tuple[str | None, ...]]:
    with opened([files], work, NOT_STOPPED, in_order=True) as (engine, (listed,)):
        assert listed.key == 0
        return list(engine.rows(f"SELECT * FROM {listed.as_excel_shows().source}"))


def as_read(rows: list[list[str]]) -> list[tuple[str | None, ...]]:
    return [tuple(cell or None for cell in row) for row in rows]


@pytest.mark.parametrize("form", Form)
def test_what_this_program_splits_it_reads_as_one(tmp_path: Path, form: Form) -> None:
    whole = Way().write(tmp_path, "whole.csv", HEADINGS, ROWS)
    (tmp_path / "work").mkdir()
    files: list[Path] = []
    with opened([whole], tmp_path / "work", NOT_STOPPED, in_order=True) as (engine, (listed,)):
        for piece in split(engine, shaped(engine, listed), 2):
            files.append(tmp_path / f"list-{len(files) + 1}.{form.ending}")
            files[-1].touch()
            for_excel = ForExcel(";", as_text=True)
            write_checked(engine, piece, form, files[-1], tmp_path / "work", NOT_STOPPED, for_excel=for_excel)
    assert len(files) == 3
    (tmp_path / "again").mkdir()
    assert read(files, tmp_path / "again") == as_read(ROWS)


@pytest.mark.parametrize(
    "way", [Way(), Way(separator="\t", line_end="\n"), Way(encoding="cp1252"), Way(encoding="utf-16"), Way(packed=True)]
)
@pytest.mark.parametrize("ended", [True, False])
def test_the_last_row_of_a_file_is_not_read_with_the_first_of_the_next(tmp_path: Path, way: Way, ended: bool) -> None:
    files = [way.write(tmp_path, f"{at}.csv", HEADINGS, ROWS[at : at + 2]) for at in (0, 2)]
    if not ended and not way.packed:
        for file in files:
            file.write_bytes(
                file.read_bytes().removesuffix(way.line_end.encode(way.encoding).removeprefix(b"\xff\xfe"))
            )
    (tmp_path / "work").mkdir()
    assert read(files, tmp_path / "work") == as_read(ROWS[:4])


def test_no_row_is_added_where_the_last_line_end_of_a_file_is_read_in_two(tmp_path: Path) -> None:
    files = [tmp_path / "list-1.csv", tmp_path / "list-2.csv"]
    long = "x" * ((1 << 20) - 1)
    for file in files:
        file.write_bytes(f"Export key\r\n{long}\r\n".encode())
    (tmp_path / "work").mkdir()
    assert read(files, tmp_path / "work") == [(long,), (long,)]


@pytest.mark.parametrize("empty", [0, 1])
def test_one_with_no_more_than_its_head_adds_nothing(tmp_path: Path, empty: int) -> None:
    files = [Way().write(tmp_path, f"{at}.csv", HEADINGS, [] if at == empty else ROWS) for at in range(2)]
    (tmp_path / "work").mkdir()
    assert read(files, tmp_path / "work") == as_read(ROWS)


@pytest.mark.parametrize(
    ("way", "headings"),
    [
        (Way(), ["Export key", "Förnamn", "Other"]),
        (Way(), ["Export key", "Note\nof two lines", "Förnamn"]),
        (Way(separator=";"), HEADINGS),
        (Way(line_end="\n"), HEADINGS),
        (Way(workbook=True), HEADINGS),
    ],
)
def test_files_that_are_not_alike_are_no_list(tmp_path: Path, way: Way, headings: list[str]) -> None:
    files = [Way().write(tmp_path, "one.csv", HEADINGS, ROWS), way.write(tmp_path, "two.csv", headings, ROWS)]
    (tmp_path / "work").mkdir()
    with pytest.raises(ListFilesUnlike, match=r"one\.csv and two\.csv"):
        read(files, tmp_path / "work")


def test_it_can_be_given_up(tmp_path: Path) -> None:
    files = [Way().write(tmp_path, f"{at}.csv", HEADINGS, ROWS) for at in range(2)]
    (tmp_path / "work").mkdir()
    stopped = threading.Event()
    stopped.set()
    with pytest.raises(Cancelled), opened([files], tmp_path / "work", stopped):
        pass


def test_they_are_in_the_order_of_their_numbers_and_called_by_the_first_and_the_last() -> None:
    files = in_their_order(Path("lists") / f"women-{number}.csv" for number in (10, 2, 1))
    assert [file.name for file in files] == ["women-1.csv", "women-2.csv", "women-10.csv"]
    assert name_of(files) == "women-1.csv … women-10.csv"
    assert name_of(files[:1]) == "women-1.csv"

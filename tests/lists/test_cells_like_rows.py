"""Cells of many lines that look like rows: the table engine reads a large file in several pieces, and takes them so."""

from __future__ import annotations

import csv
import threading
from pathlib import Path

import pytest

from apsis_desktop.lists import list_file
from apsis_desktop.lists.engine import Engine, csv_rows
from apsis_desktop.lists.inside.look import Look
from apsis_desktop.lists.rows import Rows

NOT_STOPPED = threading.Event()
SMALL = 1 << 19  # bytes that a row has at most; twice as much is a piece


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("lists") / "list.csv"
    with made.open("w", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["Export key", "Note"])
        for number in range(900):
            lines = 20_000 if number % 50 == 0 else 2
            writer.writerow([f"key{number}", "\n".join(f"k{line},a{line}" for line in range(lines))])
    return made


@pytest.fixture
def rows(file: Path) -> str:
    return csv_rows(file, 2, ",", SMALL)


@pytest.fixture
def engine(file: Path, tmp_path: Path) -> Engine:
    return Engine(tmp_path, NOT_STOPPED, reads=[file])


def test_the_engine_says_that_it_cannot_read_it_in_several_pieces(engine: Engine, rows: str) -> None:
    with engine, pytest.raises(engine._duckdb.Error, match="parallel = false"):
        engine._connection.execute(f"CREATE TABLE t AS SELECT * FROM {rows}")


def test_every_row_is_counted_and_none_is_made_of_a_cell(engine: Engine, rows: str) -> None:
    with engine:
        assert engine.numbers(f"SELECT count(*), count(*) FILTER (c0 LIKE 'key%') FROM {rows}") == (900, 900)
        assert len({key for key, _note in engine.rows(f"SELECT * FROM {rows}")}) == 900


def test_every_row_is_taken_in(engine: Engine, rows: str) -> None:
    with engine:
        engine.run(f"CREATE TABLE t AS SELECT * FROM {rows}")
        with engine.beside(NOT_STOPPED) as other:
            assert other.numbers("SELECT count(DISTINCT c0) FROM t") == (900,)
            assert other.numbers(f"SELECT count(DISTINCT c0) FROM {rows}") == (900,)


def test_rows_to_be_looked_at_are_taken_in(engine: Engine, rows: str) -> None:
    with engine:
        assert Rows(2).take(engine, f"FROM {rows}").count == 900


def test_the_first_rows_are_those_of_the_file(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_file, "LARGEST_ROW", SMALL)
    look = Look(lambda _made: [file], tmp_path, lambda _folder: None, NOT_STOPPED)
    keys = [key for key, _note in look.first_rows(500, NOT_STOPPED)]
    look.close()
    assert keys == [f"key{number}" for number in range(500)]

"""Headings with line breaks in them, as people make them in Excel: no row is lost for that, and none is made."""

from __future__ import annotations

import csv
import io
import threading
from pathlib import Path

import pytest

from apsis_desktop.lists.fingerprints.hashing import Hashing, Known
from apsis_desktop.lists.fingerprints.in_list import fingerprints_of, known_list
from apsis_desktop.lists.form import Form
from apsis_desktop.lists.list_file import opened
from apsis_desktop.lists.made_file import write_checked
from apsis_desktop.lists.put_together import ListBuilder
from apsis_desktop.lists.recipe import Recipe, Source
from apsis_desktop.lists.shape import shaped

NOT_STOPPED = threading.Event()
BREAKS = ["\n", "\r\n", "\r"]
ROWS = [("1", "a"), ("2", "b\rc\nd\r\ne"), ("3", "f")]

of_each_kind = pytest.mark.parametrize("within", BREAKS, ids=repr)
and_line_end = pytest.mark.parametrize("line_end", BREAKS, ids=repr)


def content(key: str, value: str, line_end: str) -> bytes:
    return "".join(f'"{a}","{b}"{line_end}' for a, b in [(key, value), *ROWS]).encode()


@of_each_kind
@and_line_end
def test_every_row_of_a_file_is_there(tmp_path: Path, within: str, line_end: str) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content("Export key", f"Street{within}and number", line_end))
    (tmp_path / "work").mkdir()
    with opened([file], tmp_path / "work", NOT_STOPPED) as (engine, (listed,)):
        assert listed.headings == ("Export key", f"Street{within}and number")
        assert sorted(map(tuple, engine.rows(f"SELECT * FROM {listed.source}"))) == ROWS


@of_each_kind
@and_line_end
def test_every_row_of_a_report_in_parts_is_there(tmp_path: Path, within: str, line_end: str) -> None:
    recipe = Recipe((Source(0, {f"the{within}value": 0}),), ("Value",), frozenset({0}))
    (tmp_path / "part-0.csv").write_bytes(content("key", f"the{within}value", line_end))
    with ListBuilder(recipe, tmp_path, NOT_STOPPED) as builder:
        builder.take(0, tmp_path / "part-0.csv")
        made = builder.put_together()
        assert (made.rows, sorted(map(tuple, builder.engine.rows(made.query)))) == (3, ROWS)


@of_each_kind
@and_line_end
def test_a_csv_that_is_made_has_such_a_heading_within_quotation_marks(
    tmp_path: Path, within: str, line_end: str
) -> None:
    file, target = tmp_path / "list.csv", tmp_path / "made.csv"
    file.write_bytes(content("Export key", f"Street{within}and number", line_end))
    target.touch()
    (tmp_path / "work").mkdir()
    with opened([file], tmp_path / "work", NOT_STOPPED) as (engine, (listed,)):
        write_checked(engine, shaped(engine, listed), Form.CSV, target, tmp_path / "work", NOT_STOPPED)
    heading, *rows = csv.reader(io.StringIO(target.read_bytes().decode(), newline=""))
    assert heading == ["Export key", f"Street{within}and number"]
    assert sorted(map(tuple, rows)) == ROWS


@of_each_kind
def test_people_who_are_remembered_are_known_again(tmp_path: Path, within: str) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content(f"Export{within}key", "Value", "\n"))
    (tmp_path / "work").mkdir()
    hashing = Hashing(b"secret", "a list")
    with opened([file], tmp_path / "work", NOT_STOPPED) as (engine, (listed,)):
        known = Known(fingerprints_of(engine, listed, hashing, NOT_STOPPED), 3, hashing)
        again = known_list(engine, listed, known, tmp_path / "work" / "known.csv")
        assert sorted(engine.rows(f"SELECT * FROM {again.source}")) == [("1",), ("2",), ("3",)]

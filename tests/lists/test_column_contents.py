"""What is in a column: its values, the commonest, what kind they are and how they are spread; as plain Python says."""

import re
import threading
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from odd_files import CELLS, WAYS, Way, tables

from apsis_desktop.lists.inside.contents import BARS, COMMONEST, Contents, contents
from apsis_desktop.lists.kinds import Kind
from apsis_desktop.lists.list_file import opened
from apsis_desktop.lists.rows import Rows

HEADINGS = ["Key", "Value"]
Table = list[list[str]]


def found(way: Way, rows: Table, place: int = 1) -> Contents:
    cancelled = threading.Event()
    with TemporaryDirectory() as folder:
        file = way.write(Path(folder), "list", HEADINGS, rows)
        work = Path(folder) / "work"
        work.mkdir()
        with opened([file], work, cancelled, in_order=True) as (engine, (listed,)):
            taken = Rows(len(HEADINGS))
            taken.take(engine, f"FROM {listed.source}")
            return contents(engine, taken.table, place)


def of(*cells: str) -> Contents:
    return found(Way(), [[str(at), cell] for at, cell in enumerate(cells)])


@settings(max_examples=50, deadline=None)
@given(WAYS, tables(HEADINGS))
def test_values_are_counted_as_plain_python_counts_them(way: Way, rows: Table) -> None:
    column = found(way, rows)
    values = Counter(row[1] for row in rows if row[1].strip())
    assert (column.filled, column.distinct) == (values.total(), len(values))
    assert (column.kind is Kind.EMPTY) == (not values)
    if values.total() == len(values):
        assert column.commonest == ()
    else:
        expected = sorted(values.values(), reverse=True)[:COMMONEST]
        assert [each.rows for each in column.commonest] == expected
        assert all(values[each.value] == each.rows for each in column.commonest)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.one_of(st.integers(-5000, 5000), st.decimals(-99, 99, places=2)).map(str), min_size=1, max_size=30))
def test_numbers_have_a_range_and_lie_in_bars(cells: list[str]) -> None:
    column = of(*cells)
    numbers = [float(cell) for cell in cells]
    assert column.kind is Kind.NUMBER
    assert (column.lowest, column.highest) == (min(numbers), max(numbers))
    if column.lowest == column.highest:
        assert column.bars == ()
        return
    assert len(column.bars) == BARS
    assert sum(column.bars) == len(numbers)
    places = [(each - column.lowest) / (column.highest - column.lowest) * BARS for each in numbers]
    for at, rows in enumerate(column.bars):  # a number on the edge may count for either side
        inside = sum(at + 1e-6 < place < at + 1 - 1e-6 for place in places)
        around = sum(at - 1e-6 <= place <= at + 1 + 1e-6 for place in places)
        assert inside <= rows <= around


@settings(max_examples=30, deadline=None)
@given(st.lists(st.dates(date(1900, 1, 1), date(2100, 1, 1)), min_size=1, max_size=10))
def test_dates_have_a_range(days: list[date]) -> None:
    column = of(*map(str, days), " ")
    assert column.kind is Kind.DAY
    moments = [datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() for day in days]
    assert (column.lowest, column.highest) == (min(moments), max(moments))


@settings(max_examples=60, deadline=None)
@given(st.lists(CELLS, max_size=4))
def test_nothing_is_taken_for_numbers_that_is_none(cells: list[str]) -> None:
    column = of(*cells)
    full = [cell for cell in cells if cell.strip()]
    plain = full and all(re.fullmatch(r"[+-]?(0|[1-9]\d{0,8})([.,]\d+)?", cell, re.ASCII) for cell in full)
    assert (column.kind is Kind.NUMBER) == bool(plain)


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (["1764403200", "1600000000"], Kind.UNIX_SECONDS),
        (["1764403200000", "1600000000000"], Kind.UNIX_MILLISECONDS),
        (["1764403200", "12"], Kind.TEXT),  # a number of ten digits is no number
        (["46793699558", "46701112233"], Kind.TEXT),  # telephone numbers
        (["4526123456"], Kind.TEXT),
        (["0012", "12"], Kind.TEXT),  # codes
        (["2026-11-29", "2026-11-30"], Kind.DAY),
        (["2026-11-29 08:00:00", "2026-11-29T08:00:00Z", "2026-11-30"], Kind.TIME),
        (["2026-11-29T10:00:00+02:00"], Kind.TIME),
        (["2026-02-30"], Kind.TEXT),
        (["29/11/2026"], Kind.TEXT),
        (["", " "], Kind.EMPTY),
        ([], Kind.EMPTY),
        (["1e5"], Kind.TEXT),
        (["-0,5", "+3"], Kind.NUMBER),
    ],
)
def test_dates_timestamps_numbers_and_codes_are_told_apart(cells: list[str], kind: Kind) -> None:
    assert of(*cells).kind is kind


def test_a_time_with_a_zone_is_the_same_moment_everywhere() -> None:
    column = of("2026-11-29T10:00:00+02:00", "1970-01-01")
    assert column.highest == datetime(2026, 11, 29, 8, tzinfo=UTC).timestamp()


def test_one_odd_cell_far_down_makes_a_text_of_the_column() -> None:
    assert of(*["7"] * 3000, "seven").kind is Kind.TEXT

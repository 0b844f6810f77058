"""The same person twice: who shares a value, and which row is kept, as plain Python says."""

import threading
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from odd_files import WAYS, Way, person, tables

from apsis_desktop.errors import ListColumnUnknown, ListColumnWithoutDates
from apsis_desktop.lists.doubles import Doubles, Shared
from apsis_desktop.lists.list_file import opened

HEADINGS = ["Export key", "Email", "Name", "Updated"]
MOMENTS = ["", "2026-11-29", "2026-11-28", "2026-11-28 08:00:00", "1600000000", "soon", "31/12/2026"]
Table = list[list[str]]


def found(file: Path, by: str, latest_by: str | None = None) -> tuple[Shared, Table]:
    with TemporaryDirectory() as folder, opened([file], Path(folder), threading.Event()) as (engine, (listed,)):
        doubles = Doubles(engine, listed, by)
        shared = doubles.count()
        made = doubles.one_each(latest_by)
        rows = [[cell or "" for cell in row] for row in engine.rows(made.query)]
        assert len(rows) == made.rows
        return shared, rows


@settings(max_examples=50, deadline=None)
@given(WAYS, tables(HEADINGS, "Email"))
def test_who_shares_a_value_and_the_fullest_row_of_each(way: Way, rows: Table) -> None:
    with TemporaryDirectory() as folder:
        shared, kept = found(way.write(Path(folder), "list", HEADINGS, rows), "email")
    people: dict[str, Table] = {}
    for row in rows:
        people.setdefault(person(row[1]), []).append(row)
    blank = people.pop("", [])
    sharing = [each for each in people.values() if len(each) > 1]
    assert shared == Shared(len(sharing), sum(map(len, sharing)), len(blank))
    assert sorted(row for row in kept if not person(row[1])) == sorted(blank)
    by_person = {person(row[1]): row for row in kept if person(row[1])}
    assert by_person.keys() == people.keys()
    assert len(kept) == len(people) + len(blank)
    for value, row in by_person.items():
        assert row in people[value]
        assert fullness(row) == max(map(fullness, people[value]))


def fullness(row: list[str]) -> int:
    return sum(bool(cell.strip()) for cell in row)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(MOMENTS)), min_size=1, max_size=6))
def test_the_latest_row_of_each(drawn: list[tuple[str, str]]) -> None:
    times = {"2026-11-29": 4, "2026-11-28": 2, "2026-11-28 08:00:00": 3, "1600000000": 1}
    drawn = [*drawn, ("c", "2026-11-29")]  # some date there must be
    with TemporaryDirectory() as folder:
        rows = [[str(at), email, "", moment] for at, (email, moment) in enumerate(drawn)]
        _shared, kept = found(Way().write(Path(folder), "list", HEADINGS, rows), "Email", "updated")
    latest = {email: max(times.get(moment, 0) for one, moment in drawn if one == email) for email, _moment in drawn}
    assert {row[1]: times.get(row[3], 0) for row in kept} == latest


def test_a_column_that_is_not_there_or_has_no_dates_is_said(tmp_path: Path) -> None:
    file = Way().write(tmp_path, "list.csv", HEADINGS, [["1", "a", "b", "soon"]])
    with pytest.raises(ListColumnWithoutDates, match="Name"):
        found(file, "Email", "Name")
    with pytest.raises(ListColumnUnknown, match="Mail"):
        found(file, "Mail")

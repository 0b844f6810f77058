"""What has changed from one list to another: as sets and dictionaries of plain Python say."""

import csv
import io
import threading
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from odd_files import WAYS, Rows, Way, person, tables

from apsis_desktop.errors import KeyColumnNeeded, ListColumnUnknown, ListFileUneven
from apsis_desktop.lists.compare import Comparer, Comparison, People
from apsis_desktop.lists.list_file import opened
from apsis_desktop.lists.put_together import PutTogether
from apsis_desktop.lists.writing import write_csv

OLD = ["Export key", "Email", "Förnamn", "Poäng"]
NEW = ["förnamn", "Export key", "Points", "E-mail", "POÄNG", "Email"]
Table = list[list[str]]


def compared(
    old: Path, new: Path, by: str | None = None, wanted: Callable[[Comparer], PutTogether] | None = None
) -> tuple[Comparison, Table]:
    """Compare two files; also return the rows that are wanted, in the order of their letters."""
    cancelled = threading.Event()
    with TemporaryDirectory() as name, opened([old, new], Path(name), cancelled) as (engine, (before, after)):
        comparer = Comparer(engine, before, after, None if by is None else (by, by))
        found = comparer.compare()
        if wanted is None:
            return found, []
        made = wanted(comparer)
        target = Path(name) / "target.csv"
        target.touch()
        write_csv(engine, made, Path(name), target, cancelled, packed=False)
        heading, *rows = csv.reader(
            io.StringIO(target.read_bytes().decode("utf-8-sig"), newline=""), delimiter=made.separator
        )
        assert len(rows) == made.rows
        return found, [heading, *sorted(rows)]


def by_person(headings: list[str], rows: Rows, by: str) -> dict[str, Table]:
    found: dict[str, Table] = {}
    for row in rows:
        found.setdefault(person(row[headings.index(by)]), []).append(list(row))
    return found


def expected(by: str, old: Table, new: Table) -> tuple[Comparison, set[str]]:
    names = [heading for heading in NEW if heading.casefold() in [each.casefold() for each in OLD] and heading != by]
    before, after = by_person(OLD, old, by), by_person(NEW, new, by)
    blank = [len(side.pop("", [])) for side in (before, after)]
    at = [[[each.casefold() for each in side].index(name.casefold()) for name in names] for side in (OLD, NEW)]
    changed, unclear, columns = set(), 0, dict.fromkeys(names, 0)
    for key in before.keys() & after.keys():
        values = [
            {tuple(row[place] for place in places) for row in side[key]}
            for places, side in zip(at, (before, after), strict=True)
        ]
        if len(values[0]) > 1 or len(values[1]) > 1:
            unclear += 1
        elif values[0] != values[1]:
            changed.add(key)
            for name, one, other in zip(names, *values[0], *values[1], strict=True):
                columns[name] += one != other
    sides = [
        People(len(side), sum(len(rows) > 1 for rows in side.values()), count)
        for side, count in zip((before, after), blank, strict=True)
    ]
    return (
        Comparison(
            old=sides[0],
            new=sides[1],
            added=len(after.keys() - before.keys()),
            gone=len(before.keys() - after.keys()),
            changed=len(changed),
            changed_columns={name: count for name, count in columns.items() if count},
            unclear=unclear,
            only_old=(),
            only_new=("Points", "E-mail"),
            compared=len(names),
        ),
        changed,
    )


@settings(max_examples=60, deadline=None)
@given(
    st.tuples(WAYS, WAYS),
    st.sampled_from(["Export key", "Email"]),
    st.sampled_from(["new", "gone", "changed"]),
    st.data(),
)
def test_new_gone_and_changed_are_what_sets_and_dictionaries_say(
    ways: tuple[Way, Way], by: str, wanted: str, data: st.DataObject
) -> None:
    old, new = data.draw(tables(OLD, by)), data.draw(tables(NEW, by))
    with TemporaryDirectory() as folder:
        files = [
            way.write(Path(folder), name, headings, rows)
            for way, name, headings, rows in zip(ways, ("old", "new"), (OLD, NEW), (old, new), strict=True)
        ]
        bring = {"new": Comparer.new, "gone": Comparer.gone, "changed": Comparer.changed}[wanted]
        found, (heading, *rows) = compared(files[0], files[1], by, bring)
    comparison, changed = expected(by, old, new)
    assert found == comparison
    before, after = by_person(OLD, old, by), by_person(NEW, new, by)
    match wanted:
        case "new":
            assert heading == NEW
            assert rows == sorted(row for key in after.keys() - before.keys() - {""} for row in after[key])
        case "gone":
            assert heading == OLD
            assert rows == sorted(row for key in before.keys() - after.keys() - {""} for row in before[key])
        case "changed":
            assert {person(row[0]) for row in rows} == changed
            for row in rows:
                values = dict(zip(heading, row, strict=True))
                for name in found.changed_columns:
                    differs = values[f"{name} (old)"] != values[f"{name} (new)"]
                    assert differs == (name in values["Changed columns"].split(", "))


def write(folder: Path, name: str, content: str) -> Path:
    (folder / name).write_text(content, encoding="utf-8", newline="")
    return folder / name


def test_both_values_of_what_has_changed_are_written(tmp_path: Path) -> None:
    old = write(tmp_path, "old.csv", "Export key,Email,City,Points\r\n1,a@x,Umeå,5\r\n2,b@x,Oslo,6\r\n")
    new = write(tmp_path, "new.csv", "Export key;Points;Email;City\r\n1;7;c@x;Umeå\r\n2;6;b@x;Oslo\r\n")
    found, rows = compared(old, new, None, Comparer.changed)
    assert found.changed_columns == {"Points": 1, "Email": 1}
    assert rows == [
        ["Export key", "Points (old)", "Points (new)", "Email (old)", "Email (new)", "City", "Changed columns"],
        ["1", "5", "7", "a@x", "c@x", "Umeå", "Points, Email"],
    ]


def test_all_but_those_in_a_suppression_list_that_has_nothing_but_addresses(tmp_path: Path) -> None:
    suppressed = write(tmp_path, "suppressed.csv", "email\r\n B@x.se\r\n")
    listed = write(tmp_path, "list.csv", "Export key,Email\r\n1,a@x.se\r\n2,b@x.se\r\n")
    found, rows = compared(suppressed, listed, "Email", Comparer.new)
    assert rows == [["Export key", "Email"], ["1", "a@x.se"]]
    assert (found.changed, found.only_new) == (0, ("Export key",))


@pytest.mark.parametrize("unseen", ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u200b \ufeff"])
@pytest.mark.parametrize("address", ["{0}b@x.se", "b@x.se{0}", "{0}B@x.se{0}", "{0}ö@x.se", "ö@x.se{0}"])
def test_an_address_is_the_same_with_letters_around_it_that_nobody_sees(
    tmp_path: Path, unseen: str, address: str
) -> None:
    suppressed = write(tmp_path, "suppressed.csv", f"email\r\n{address.format(unseen)}\r\n{unseen}\r\n")
    listed = write(tmp_path, "list.csv", "Export key,Email\r\n1,a@x.se\r\n2,b@x.se\r\n3,ö@x.se\r\n")
    found, rows = compared(suppressed, listed, "Email", Comparer.new)
    kept = "ö@x.se" if "b" in address.casefold() else "b@x.se"
    assert sorted(row[1] for row in rows) == sorted(["Email", "a@x.se", kept])
    assert (found.old.total, found.old.without_key) == (1, 1)


def test_without_an_export_key_or_with_a_column_that_is_not_there_it_is_asked_for(tmp_path: Path) -> None:
    old, new = write(tmp_path, "old.csv", "a,b\r\n"), write(tmp_path, "new.csv", "a,c\r\n")
    with pytest.raises(KeyColumnNeeded, match=r"old\.csv.*a, b"):
        compared(old, new)
    with pytest.raises(ListColumnUnknown, match=r"old\.csv has no column “c”"):
        compared(old, new, "c")


def test_the_file_that_is_wrong_is_named(tmp_path: Path) -> None:
    old, new = (
        write(tmp_path, "old.csv", "Export key,b\r\n1,2\r\n"),
        write(tmp_path, "new.csv", "Export key,b\r\n1\r\n"),
    )
    with pytest.raises(ListFileUneven, match=r"new\.csv"):
        compared(old, new)


def test_columns_whose_headings_differ_only_in_spaces_are_compared_each_with_its_own(tmp_path: Path) -> None:
    for name in ("old.csv", "new.csv"):
        (tmp_path / name).write_text("Export key,City,City \r\nk1,Oslo,Lund\r\n", encoding="utf-8", newline="")
    found, _rows = compared(tmp_path / "old.csv", tmp_path / "new.csv")
    assert found.changed == 0
    (tmp_path / "new.csv").write_text("Export key,city,City \r\nk1,Oslo,Lund\r\n", encoding="utf-8", newline="")
    found, _rows = compared(tmp_path / "old.csv", tmp_path / "new.csv")
    assert (found.changed, found.compared) == (0, 2), "where one alone is alike, it is the same"

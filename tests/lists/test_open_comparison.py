"""Two lists are looked at while they are compared: who is new, gone or changed, in any order, and what is saved."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from apsis_desktop.errors import Cancelled, ListFileUnreadable
from apsis_desktop.lists.compare import ChangedHeadings
from apsis_desktop.lists.form import ForExcel, Form
from apsis_desktop.lists.inside.one_of_two import OneOfTwo
from apsis_desktop.lists.inside.open_comparison import OpenComparison, PeopleFound, Which
from apsis_desktop.lists.work_folder import work_folder

HEAD = "Export key,Email,Points"
OLD = f"{HEAD}\r\n1,ann@x.se,5\r\n2,bo@x.se,6\r\n3,cid@x.se,7\r\n"
NEW = f"{HEAD}\r\n2,bo@x.se,60\r\n3,cid@x.se,7\r\n4,Åsa@x.se,10\r\n5,eva@x.se,9\r\n"


@pytest.fixture
def cancelled() -> threading.Event:
    return threading.Event()


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Path]:
    with work_folder(tmp_path / "work") as folder:
        yield folder


@pytest.fixture
def both(tmp_path: Path) -> tuple[OneOfTwo, OneOfTwo]:
    for name, content in (("old.csv", OLD), ("new.csv", NEW)):
        (tmp_path / name).write_text(content, encoding="utf-8", newline="")
    return OneOfTwo(tmp_path / "old.csv"), OneOfTwo(tmp_path / "new.csv")


@pytest.fixture
def compared(both: tuple[OneOfTwo, OneOfTwo], work: Path, cancelled: threading.Event) -> Iterator[OpenComparison]:
    with OpenComparison.open(*both, None, work, cancelled) as opened:
        yield opened


def rows(opened: OpenComparison, found: PeopleFound) -> list[str | None]:
    return [row[0] for row in opened.read(found, 0, 100, threading.Event())]


def test_who_is_new_gone_and_changed_can_be_looked_at(compared: OpenComparison) -> None:
    assert compared.found is not None
    assert (compared.found.added, compared.found.gone, compared.found.changed_columns) == (2, 1, {"Points": 1})
    keys = {
        which: sorted(rows(compared, compared.people(which, None, (), descending=False)), key=str) for which in Which
    }
    assert keys == {Which.NEW: ["4", "5"], Which.GONE: ["1"], Which.CHANGED: ["2"]}
    changed = compared.people(Which.CHANGED, None, (), descending=False)
    assert changed.headings == ("Export key", "Email", "Points (old)", "Points (new)", "Changed columns")
    assert compared.read(changed, 0, 9, threading.Event()) == [("2", "bo@x.se", "6", "60", "Points")]


def test_the_columns_of_the_changed_are_called_as_is_wished(
    both: tuple[OneOfTwo, OneOfTwo], work: Path, cancelled: threading.Event
) -> None:
    called = ChangedHeadings("{column} (tidigare)", "{column} (nu)", "Ändrat")
    with OpenComparison.open(*both, None, work, cancelled, called=called) as opened:
        found = opened.people(Which.CHANGED, None, (), descending=False)
        assert found.headings == ("Export key", "Email", "Points (tidigare)", "Points (nu)", "Ändrat")


def test_they_are_sorted_as_what_they_are_and_searched_without_accents(compared: OpenComparison) -> None:
    assert rows(compared, compared.people(Which.NEW, 2, (), descending=False)) == ["5", "4"]
    assert rows(compared, compared.people(Which.NEW, 2, (), descending=True)) == ["4", "5"]
    found = compared.people(Which.NEW, None, ("asa",), descending=False)
    assert (found.view.count, rows(compared, found)) == (1, ["4"])


@pytest.mark.parametrize("form", Form)
def test_they_are_written_and_checked(compared: OpenComparison, tmp_path: Path, form: Form) -> None:
    target = tmp_path / f"target.{form}"
    target.touch()
    compared.write(Which.NEW, form, target, ForExcel(";"))
    if form is Form.CSV:
        heading, *people = target.read_text(encoding="utf-8").splitlines()
        assert heading == "Export key,Email,Points"
        assert sorted(people) == ["4,Åsa@x.se,10", "5,eva@x.se,9"]
    if form is Form.CSV_EXCEL:
        heading, *people = target.read_text(encoding="utf-8-sig").splitlines()
        assert heading == "Export key;Email;Points"
        assert sorted(people) == ["4;Åsa@x.se;10", "5;eva@x.se;9"]
    assert target.stat().st_size


def test_columns_of_other_names_can_tell_people_apart(tmp_path: Path, work: Path, cancelled: threading.Event) -> None:
    for name, content in (("stop.csv", "E-post\r\nBO@x.se \r\n"), ("new.csv", NEW)):
        (tmp_path / name).write_text(content, encoding="utf-8", newline="")
    files = OneOfTwo(tmp_path / "stop.csv"), OneOfTwo(tmp_path / "new.csv")
    with OpenComparison.open(*files, None, work, cancelled) as opened:
        assert (opened.by, opened.found) == (None, None), "neither is the export key: the person is asked"
        assert opened.headings == (("E-post",), ("Export key", "Email", "Points"))
    cancelled.clear()
    (work / "again").mkdir()
    with OpenComparison.open(*files, ("E-post", "Email"), work / "again", cancelled) as opened:
        found = opened.people(Which.NEW, 0, (), descending=False)
        assert rows(opened, found) == ["3", "4", "5"], "all but those in the other file"


def test_the_export_key_is_the_one_column_that_was_not_requested(
    tmp_path: Path, work: Path, cancelled: threading.Event
) -> None:
    for name, content in (("old.csv", "Person,Email\r\n1,a@x\r\n"), ("new.csv", "Email,Person\r\nb@x,1\r\n")):
        (tmp_path / name).write_text(content, encoding="utf-8", newline="")
    files = OneOfTwo(tmp_path / "old.csv", ("Email",)), OneOfTwo(tmp_path / "new.csv", ("Email",))
    with OpenComparison.open(*files, None, work, cancelled) as opened:
        assert opened.by == ("Person", "Person")
        assert opened.found is not None
        assert (opened.found.added, opened.found.changed_columns) == (0, {"Email": 1})


def test_columns_that_were_renamed_as_a_file_was_saved_are_compared_by_what_they_were_called(
    both: tuple[OneOfTwo, OneOfTwo], work: Path, cancelled: threading.Event
) -> None:
    old, new = both
    old.file.write_text(OLD.replace(HEAD, "Id,Poäng,Email", 1), encoding="utf-8", newline="")
    renamed = (("Export key", "Id"), ("Email", "Poäng"), ("Points", "Email"))
    with OpenComparison.open(old._replace(renamed=renamed), new, None, work, cancelled) as opened:
        assert opened.by == ("export_key", "Export key")
        assert opened.found is not None
        assert (opened.found.added, opened.found.gone, opened.found.changed_columns) == (2, 1, {"Points": 1})


def test_nothing_is_read_any_more_once_it_is_given_up(compared: OpenComparison, cancelled: threading.Event) -> None:
    found = compared.people(Which.NEW, None, (), descending=False)
    cancelled.set()
    with pytest.raises(Cancelled):
        compared.read(found, 0, 1, threading.Event())


def test_a_file_that_is_gone_is_named(both: tuple[OneOfTwo, OneOfTwo], work: Path, cancelled: threading.Event) -> None:
    both[0].file.unlink()
    with pytest.raises(ListFileUnreadable, match=r"old\.csv"), OpenComparison.open(*both, None, work, cancelled):
        pass

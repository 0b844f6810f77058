"""Fingerprints tell who was in the list before, as sets of plain Python do, and nothing else of anybody."""

import os
import threading
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from odd_files import WAYS, Way, person, tables

from apsis_desktop.errors import Cancelled, ListTooLarge
from apsis_desktop.lists.fingerprints import in_list
from apsis_desktop.lists.fingerprints.hashing import SIZE, Fingerprints, Hashing, Known
from apsis_desktop.lists.fingerprints.in_list import fingerprints_of
from apsis_desktop.lists.form import ForExcel, Form
from apsis_desktop.lists.inside.one_of_two import OneOfTwo
from apsis_desktop.lists.inside.open_comparison import OpenComparison, Which
from apsis_desktop.lists.list_file import opened

HEADINGS = ["Export key", "Email"]
SECRET = bytes(range(32))
HASHING = Hashing(SECRET, "list")


@pytest.fixture
def cancelled() -> threading.Event:
    return threading.Event()


def taken(file: Path, hashing: Hashing = HASHING) -> Fingerprints:
    cancelled = threading.Event()
    with TemporaryDirectory() as name, opened([file], Path(name), cancelled) as (engine, (listed,)):
        return fingerprints_of(engine, listed, hashing, cancelled)


def made(*people: str) -> Fingerprints:
    return Fingerprints(b"".join(sorted(HASHING.of(one) for one in people)))


@settings(max_examples=60, deadline=None)
@given(st.tuples(WAYS, WAYS), tables(HEADINGS, "Export key"), tables(HEADINGS, "Export key"))
def test_new_known_and_gone_are_what_sets_say(
    ways: tuple[Way, Way], old: list[list[str]], new: list[list[str]]
) -> None:
    before, after = ({person(row[0]) for row in rows} - {""} for rows in (old, new))
    with TemporaryDirectory() as name:
        folder = Path(name)
        files = [
            way.write(folder, name, HEADINGS, rows)
            for way, name, rows in zip(ways, ("old", "new"), (old, new), strict=True)
        ]
        earlier, now = map(taken, files)
        known, fresh = now.split(earlier, cancelled=threading.Event())
        assert (len(earlier), len(now)) == (len(before), len(after))
        assert (known.content, fresh.content) == (made(*before & after).content, made(*after - before).content)
        (folder / "work").mkdir()
        remembered = Known(known, len(earlier), HASHING)
        with OpenComparison.open_remembered(
            remembered, OneOfTwo(files[1]), folder / "work", threading.Event()
        ) as comparison:
            found = comparison.found
            assert found is not None
            assert (found.added, found.gone, found.changed) == (len(after - before), len(before - after), 0)
            people = comparison.people(Which.NEW, None, (), descending=False)
            rows = comparison.read(people, 0, 99, threading.Event())
            assert {person(row[0] or "") for row in rows} == after - before
            assert people.headings == tuple(HEADINGS)


def test_the_same_person_has_another_fingerprint_with_another_key_and_in_another_list() -> None:
    others = [Hashing(SECRET, "another list"), Hashing(os.urandom(32), "list")]
    assert HASHING.of("anna") == Hashing(SECRET, "list").of("anna")
    assert HASHING.check == Hashing(SECRET, "list").check
    for other in others:
        assert other.of("anna") != HASHING.of("anna")
        assert other.check != HASHING.check
    assert len(HASHING.of("anna")) == SIZE == 16


def test_it_is_found_only_where_one_begins() -> None:
    first, second = b"a" * 15 + b"b", b"a" * 15 + b"c"
    both = Fingerprints(first + second)
    assert first in both
    assert second in both
    across = both.content[1 : SIZE + 1]
    assert across not in both
    assert b"x" * SIZE not in Fingerprints()


def test_many_people_are_split_as_sets_say(cancelled: threading.Event) -> None:
    before, after = ([str(one) for one in people] for people in (range(70_000), range(30_000, 110_000)))
    known, new = made(*after).split(made(*before[:50_000]), made(*before[50_000:]), cancelled=cancelled)
    assert known.content == made(*before[30_000:]).content
    assert new.content == made(*after[40_000:]).content


def test_it_ends_when_it_is_cancelled(cancelled: threading.Event) -> None:
    cancelled.set()
    with pytest.raises(Cancelled):
        made("1", "2").split(made("1"), cancelled=cancelled)


def test_a_list_of_too_many_people_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_list, "MOST", 3)
    file = tmp_path / "list.csv"
    file.write_text("Export key\n1\n2\n3\n", encoding="utf-8")
    assert len(taken(file)) == 3
    file.write_text("Export key\n1\n2\n3\n4\n", encoding="utf-8")
    with pytest.raises(ListTooLarge):
        taken(file)


def test_the_new_ones_are_saved_and_of_a_list_that_was_changed_since_those_who_were_not_known(
    tmp_path: Path, cancelled: threading.Event
) -> None:
    file = tmp_path / "new.csv"
    file.write_text('Export key,Email\n2,b@x.se\n4,"d,\n@x.se"\n9,added@x.se\n', encoding="utf-8", newline="")
    (tmp_path / "work").mkdir()
    known = Known(made("2", "3"), 3, HASHING)  # 3 was in it as it was remembered
    with OpenComparison.open_remembered(known, OneOfTwo(file), tmp_path / "work", cancelled) as comparison:
        assert comparison.found is not None
        assert (comparison.found.added, comparison.found.gone) == (2, 2)
        assert comparison.kinds == {Which.NEW}
        target = tmp_path / "target.csv"
        target.touch()
        assert comparison.write(Which.NEW, Form.CSV, target, ForExcel()) == 2
    assert target.read_text(encoding="utf-8") == 'Export key,Email\n4,"d,\n@x.se"\n9,added@x.se\n'

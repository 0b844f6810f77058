"""The rows of a list as they are looked at: searched, sorted, those that share a value; as plain Python says."""

import threading
import unicodedata
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from odd_files import WAYS, Way, person, tables

from apsis_desktop.errors import Cancelled
from apsis_desktop.lists.engine import Engine
from apsis_desktop.lists.kinds import Kind
from apsis_desktop.lists.list_file import opened
from apsis_desktop.lists.rows import Order, Rows, View, Wanted
from apsis_desktop.system.languages import LANGUAGES

HEADINGS = ["Export key", "Email", "Name", "Points"]
NAMES = st.sampled_from(
    ["Åsa Öberg", "asa", "Æble", "Smørrebrød", "ŁÓDŹ", "e\u0301a", "B-52", "'", "%_", "\U0001f600x"]
)
WORDS = st.sampled_from(["asa", "ÅSA", "oberg", "aeble", "æ", "smorre", "lodz", "éa", "b-5", "'", "%", "😀", "zz"])
Table = list[list[str]]


class Looked:
    """A file whose rows are looked at."""

    def __init__(self, way: Way, rows: Table, language: str = "en") -> None:
        self._way, self._rows, self._language = way, rows, language

    def __call__(self, *wanted: Wanted) -> list[Table]:
        cancelled = threading.Event()
        with TemporaryDirectory() as folder:
            file = self._way.write(Path(folder), "list", HEADINGS, self._rows)
            work = Path(folder) / "work"
            work.mkdir()
            with opened([file], work, cancelled, in_order=True) as (engine, (listed,)):
                rows = Rows(len(HEADINGS), language=self._language)
                rows.take(engine, f"FROM {listed.source}")
                return [self._read(rows, engine.beside(cancelled), each) for each in wanted]

    @staticmethod
    def _read(rows: Rows, engine: Engine, wanted: Wanted) -> Table:
        with engine:
            view = rows.arrange(engine, wanted)
            parts = [rows.read(engine, view, first, 2) for first in range(0, view.count + 2, 2)]
            found = [[cell or "" for cell in row] for part in parts for row in part]
            assert len(found) == view.count
            return found


def plain(text: str) -> str:
    for letter, letters in {"æ": "ae", "ø": "o", "ł": "l"}.items():
        text = text.lower().replace(letter, letters)
    return "".join(part for part in unicodedata.normalize("NFD", text) if not unicodedata.combining(part))


@settings(max_examples=40, deadline=None)
@given(WAYS, tables(HEADINGS, "Email"))
def test_rows_come_as_they_are_in_the_file(way: Way, rows: Table) -> None:
    (found,) = Looked(way, rows)(Wanted())
    assert found == rows


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(NAMES, NAMES), max_size=8), st.lists(WORDS, min_size=1, max_size=2))
def test_every_word_is_found_somewhere_in_the_row(drawn: list[tuple[str, str]], words: list[str]) -> None:
    rows = [[str(at), first, second, ""] for at, (first, second) in enumerate(drawn)]
    (found,) = Looked(Way(), rows)(Wanted(words=tuple(words)))
    assert found == [row for row in rows if all(any(plain(word) in plain(cell) for cell in row) for word in words)]


ALPHABETS = {
    "sv": ["10", "9", "a", "B", "é", "z", "å", "Ärla", "ö"],
    "fi": ["10", "9", "a", "B", "é", "z", "å", "Ärla", "ö"],
    "da": ["10", "9", "a", "B", "é", "z", "Æ", "ø", "å", "Aarhus"],
    "nb": ["10", "9", "a", "B", "é", "z", "Æ", "ø", "å"],
    "en": ["10", "9", "a", "å", "Ärla", "B", "é", "ö", "z"],
}


@settings(max_examples=40, deadline=None)
@given(st.data(), st.sampled_from([*ALPHABETS]), st.booleans())
def test_text_is_sorted_by_the_alphabet_of_a_language_and_blank_cells_come_last(
    data: st.DataObject, language: str, descending: bool
) -> None:
    alphabet = ALPHABETS[language]
    drawn = data.draw(st.lists(st.sampled_from(["", *alphabet]), max_size=10))
    rows = [[str(at), cell, "", ""] for at, cell in enumerate(drawn)]
    (found,) = Looked(Way(), rows, language)(Wanted(Order(1, descending=descending)))
    full = [row for row in rows if row[1]]
    ordered = sorted(full, key=lambda row: alphabet.index(row[1]), reverse=descending)
    assert [row[1] for row in found] == [row[1] for row in ordered] + [""] * (len(rows) - len(full))
    for cell in set(drawn):  # equal ones as they were
        assert [row[0] for row in found if row[1] == cell] == [row[0] for row in rows if row[1] == cell]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_alphabet_and_case_comes_last_of_all(language: str) -> None:
    rows = [["1", "bo", "", ""], ["2", "Bo", "", ""], ["3", "BOA", "", ""], ["4", "Ba", "", ""]]
    (found,) = Looked(Way(), rows, language)(Wanted(Order(1)))
    first, *bo, last = (row[1] for row in found)
    assert (first, set(bo), last) == ("Ba", {"bo", "Bo"}, "BOA")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(["", "9", "10", "-3", "0.5", "0,25", "+7"]), max_size=8), st.booleans())
def test_numbers_are_sorted_by_what_they_are(drawn: list[str], descending: bool) -> None:
    rows = [[str(at), "", "", cell] for at, cell in enumerate(drawn)]
    (found,) = Looked(Way(), rows)(Wanted(Order(3, Kind.NUMBER, descending)))
    values = [float(row[3].replace(",", ".")) for row in found if row[3]]
    assert values == sorted((float(cell.replace(",", ".")) for cell in drawn if cell), reverse=descending)
    assert all(not row[3] for row in found[len(values) :])


@settings(max_examples=40, deadline=None)
@given(WAYS, tables(HEADINGS, "Email"))
def test_rows_that_share_a_value_come_together(way: Way, rows: Table) -> None:
    (found,) = Looked(way, rows)(Wanted(sharing=1))
    shared = Counter(person(row[1]) for row in rows)
    sharing = [row for row in rows if person(row[1]) and shared[person(row[1])] > 1]
    assert sorted(found) == sorted(sharing)
    people = [person(row[1]) for row in found]
    assert people == sorted(people)


def test_what_was_found_can_be_read_while_something_else_is_searched(tmp_path: Path) -> None:
    file = Way().write(tmp_path, "list.csv", HEADINGS, [["1", "a", "", ""], ["2", "b", "", ""]])
    cancelled = threading.Event()
    with opened([file], tmp_path, cancelled, in_order=True) as (engine, (listed,)):
        rows = Rows(len(HEADINGS))
        assert rows.take(engine, f"FROM {listed.source}") == View(2)
        first = rows.arrange(engine, Wanted(words=("a",)))
        rows.arrange(engine, Wanted(words=("b",)))
        assert [row[0] for row in rows.read(engine, first, 0, 9)] == ["1"]
        rows.arrange(engine, Wanted(words=("c",)))
        with pytest.raises(Cancelled):  # nobody needs it any more, and nothing is wrong
            rows.read(engine, first, 0, 9)

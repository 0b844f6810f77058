import random
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apsis_desktop.gui.text.name_search import Rows, SearchIndex, hits, search_key, search_keys, search_words

NAMES = ("Åke och Åre", "Ake", "Øresund", "Straße 12", "Kampanj, vår", "kampanj vår 2")


def found(index: SearchIndex, typed: str) -> list[str]:
    return [NAMES[row] for row in index.find(typed)]


def test_many_names_are_folded_as_each_alone_would_be() -> None:
    letters = "aåäöøæœđßﬁŁİΣЖ한ā\u0301 -,"
    chance = random.Random(7)
    names = ["".join(chance.choices(letters, k=12)) for _ in range(500)]
    assert search_keys(names) == [search_key(name) for name in names]


def test_names_with_lines_or_very_many_letters_are_folded_too() -> None:
    assert search_keys(["Åke\nÅre", "Öl"]) == ["ake\nare", "ol"]
    alphabets = "".join(map(chr, range(0xAC00, 0xAD00)))
    assert search_keys([alphabets + "É"])[0].endswith("e")


def test_what_is_not_seen_is_not_searched() -> None:
    index = SearchIndex(["News\u200bletter", "Kun\u00adder"])
    assert [list(index.find(typed)) for typed in ("newsletter", "kunder", "\ufeffnews")] == [[0], [1], [0]]


@pytest.mark.parametrize(
    ("steps", "left"),
    [
        (["a", "ak", "ake"], ["Ake", "Åke och Åre"]),
        (["ake", "ak", "a", ""], list(NAMES)),
        (["kampanj", "kampanj v", "vår kampanj", "vår 2 kampanj"], ["kampanj vår 2"]),
        (["zzz", "", "STRASSE"], ["Straße 12"]),
        (["ake", "oresund"], ["Øresund"]),
        (["are", "are are", "are och"], ["Åke och Åre"]),
    ],
)
def test_whatever_was_typed_before_the_same_is_found(steps: list[str], left: list[str]) -> None:
    index = SearchIndex(NAMES)
    for typed in steps:
        assert found(index, typed) == found(SearchIndex(NAMES), typed)
    assert found(index, steps[-1]) == left


# --- the best first ------------------------------------------------------------------------------------------------


def best_first(typed: str, *names: str) -> list[str]:
    return [names[row] for row in SearchIndex(names).find(typed)]


def test_the_name_itself_comes_first_then_what_begins_with_it_then_words_that_do_then_the_rest() -> None:
    names = ("Smalmö", "Kunder i Malmö", "Malmö Triangeln", "Butik (Malmö)", "Stor-Malmö", "malmo", "Lund")
    assert best_first("MALMÖ", *names) == [
        "malmo",
        "Malmö Triangeln",
        "Kunder i Malmö",
        "Butik (Malmö)",
        "Stor-Malmö",
        "Smalmö",
    ]


def test_several_words_are_found_in_any_order_and_those_that_begin_words_come_first() -> None:
    names = ("Överköpt nya kunder", "Nya kunder, köpt", "Kunder köpt", "köp kunder")
    assert best_first("köp kund", *names) == ["köp kunder", "Nya kunder, köpt", "Kunder köpt", "Överköpt nya kunder"]


def test_signs_within_what_is_typed_keep_nothing_from_coming_first() -> None:
    assert best_first("b2b-k", "AB2B-Kontakter", "Alla B2B-Kontakter") == ["Alla B2B-Kontakter", "AB2B-Kontakter"]
    assert best_first("65+", "165+", "Kvinnor 65+", "65+") == ["65+", "Kvinnor 65+", "165+"]


@pytest.mark.parametrize(
    ("name", "typed", "marked"),
    [
        ("Kunder i Malmö", "malmo", ["Malmö"]),
        ("Smalmö, Malmö", "malmö", ["Malmö"]),
        ("Smalmö", "malmö", ["malmö"]),
        ("Ærø og Æbelø", "ae", ["Æ", "Æ"]),
        ("Straße", "strass", ["Straß"]),
        ("Women VIP", "vip wom", ["Wom", "VIP"]),
        ("Cafe\u0301 nord", "café", ["Cafe\u0301"]),
        ("Women", "", []),
    ],
)
def test_what_was_typed_is_marked_in_the_name(name: str, typed: str, marked: list[str]) -> None:
    assert [name[first:last] for first, last in hits(name, typed)] == marked


_NAMES = st.lists(st.text(st.sampled_from("aåbs-. ßﬁ\u0301(1"), max_size=8), max_size=8)
_TYPED = st.text(st.sampled_from("aåbs-. ß(1"), max_size=4)


@settings(deadline=None)
@given(_NAMES, _TYPED)
def test_ranking_loses_no_name_and_adds_none(names: list[str], typed: str) -> None:
    found = SearchIndex(names).find(typed)
    words = search_words(typed)
    assert sorted(found) == [row for row, name in enumerate(names) if all(one in search_key(name) for one in words)]


@settings(deadline=None)
@given(_NAMES, _TYPED)
def test_nothing_stands_before_a_name_that_fits_better(names: list[str], typed: str) -> None:
    phrase = " ".join(search_words(typed))

    def worse(row: int) -> int:
        key = search_key(names[row])
        return 0 if key == phrase else 1 if key.startswith(phrase) else 2

    found = [worse(row) for row in SearchIndex(names).find(typed)] if phrase else []
    assert found == sorted(found)


def in_plain_python(names: list[str], typed: str) -> list[int]:
    """Sort the names by how well they fit, as the rule says it."""
    words = search_words(typed)
    phrase = " ".join(words)

    def apart(key: str) -> str:
        return "".join(letter if letter.isalnum() else " " for letter in key)

    def fits(row: int) -> int:
        key = search_key(names[row])
        if key == phrase or key.startswith(phrase):
            return 0 if key == phrase else 1
        return 2 if all(" " + apart(word).lstrip() in " " + apart(key) for word in words) else 3

    there = [row for row, name in enumerate(names) if all(word in search_key(name) for word in words)]
    return sorted(there, key=fits) if words else there


@settings(deadline=None)
@given(_NAMES, st.lists(_TYPED, min_size=1, max_size=4), st.data())
def test_the_order_is_that_of_plain_python_however_it_was_typed_and_wherever_it_is_looked_at_first(
    names: list[str], typed: list[str], data: st.DataObject
) -> None:
    index = SearchIndex(names)
    for text in typed:
        found, order = index.find(text), in_plain_python(names, text)
        assert len(found) == len(order)
        if order:
            row = data.draw(st.integers(0, len(order) - 1))
            assert found[row] == order[row]
        assert list(found) == order


def test_no_more_is_put_in_order_than_is_looked_at() -> None:
    given: list[int] = []

    def places() -> Iterator[int]:
        for place in range(50_000):
            given.append(place)
            yield place

    rows = Rows(50_000, places())
    assert (len(rows), rows[30]) == (50_000, 30)
    assert len(given) < 500
    assert rows[49_999] == 49_999


def test_a_place_that_is_given_again_counts_where_it_came_first() -> None:
    assert list(Rows(4, iter((2, 0, 2, 1, 0, 3)))) == [2, 0, 1, 3]


@settings(deadline=None)
@given(st.text(max_size=20), _TYPED)
def test_each_word_that_is_in_a_name_is_marked_in_it(name: str, typed: str) -> None:
    marked = [search_key(name[first:last]) for first, last in hits(name, typed)]
    for word in search_words(typed):
        if word in search_key(name):
            assert any(word in one or one in word for one in marked)

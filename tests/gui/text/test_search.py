import random

import pytest

from apsis_desktop.gui.text.search import SearchIndex, search_key, search_keys

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
        (["a", "ak", "ake"], ["Åke och Åre", "Ake"]),
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

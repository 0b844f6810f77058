"""Names that are shortened stay apart, and each of several is shortened for itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apsis_desktop.api.definitions import Segment
from apsis_desktop.gui.text import shortening
from apsis_desktop.gui.text.report_name import report_name
from apsis_desktop.gui.text.shortening import (
    ALONE,
    Siblings,
    composed,
    file_in_a_sentence,
    shortened,
    within_bytes,
    within_letters,
)
from apsis_desktop.report.selection import Selection

WEEKS = [f"Newsletter of week {week}: customers who {did} something" for week in (47, 48) for did in ("read", "bought")]
words = st.sampled_from(
    ["Newsletter", "week", "customers", "Gothenburg", "opened", "clicked", "2024", "VIP", "children"]
)
any_names = st.sets(st.lists(words, min_size=4, max_size=9).map(" ".join), min_size=2, max_size=12)


def test_a_name_that_fits_is_whole() -> None:
    assert shortened(WEEKS[0], within_letters(100), Siblings(WEEKS)) == WEEKS[0]


def test_of_a_longer_one_the_middle_goes_and_what_tells_it_from_the_others_stays() -> None:
    assert shortened(WEEKS[0], within_letters(20)) == "Newsletter…something"
    shown = [shortened(name, within_letters(32), Siblings(WEEKS)) for name in WEEKS]
    assert shown == [
        "Newsletter of…47:…read something",
        "Newsletter…47:…bought something",
        "Newsletter of…48:…read something",
        "Newsletter…48:…bought something",
    ]


@given(any_names)
def test_different_names_look_different(names: set[str]) -> None:
    shown = [shortened(name, within_letters(34), Siblings(names)) for name in names]
    assert len(set(shown)) == len(names)
    assert all(len(one) <= 34 for one in shown)


@given(st.text(max_size=300), st.sets(st.text(max_size=40)), st.integers(0, 60))
def test_no_name_is_too_strange(name: str, others: set[str], most: int) -> None:
    shown = shortened(name, within_letters(most), Siblings({name, *others}))
    assert len(shown) <= max(most, 12)  # accents stay on their letters
    assert not set(shown) & set("\n\r\t\x1b\u202e")


def test_each_of_several_names_is_shortened_for_itself() -> None:
    shown = composed(WEEKS, " or ".join, within_bytes(110), Siblings(WEEKS))
    assert len(shown.encode()) <= 110
    for part, week, did in zip(shown.split(" or "), ("47", "47", "48", "48"), ("r", "b", "r", "b"), strict=True):
        assert part.startswith("Ne")
        assert week in part
        assert f"…{did}" in part


def test_of_several_names_one_is_cut_and_between_words_where_that_is_enough() -> None:
    names = "Bought in the last 12 months", "Newsletter openers"
    shown = composed(names, " or ".join, within_letters(44))
    assert shown == "Bought in…12 months or Newsletter openers"


def test_a_long_word_is_cut_within_itself_rather_than_left_out() -> None:
    assert shortened("Nyhetsbrevsprenumeranter i Götaland", within_letters(20)) == "Nyhetsbrev…Götaland"


@pytest.mark.parametrize("most", [0, 1, 5])
def test_where_there_is_no_room_at_all_something_is_left_of_each(most: int) -> None:
    assert composed(["Women", "Men"], " or ".join, within_letters(most), ALONE) == "W…n or Men"


def test_names_beside_others_count_like_one_set_of_names() -> None:
    others = Siblings(WEEKS[1:])
    for name in (WEEKS[0], WEEKS[1]):
        assert Siblings([name], others).in_order() == sorted({name, *WEEKS[1:]})


def test_what_a_thousand_reports_are_called_goes_through_their_names_once(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"{WEEKS[0]} {number}" for number in range(1000)]
    known, read = Siblings(names), list[str]()

    def one_line(name: str) -> str:
        read.append(name)
        return name

    monkeypatch.setattr(shortening, "one_line", one_line)
    for name in names:
        report_name(Selection(segments=(Segment(name, name),)), within_letters(30), known)
    assert len(read) < 5 * len(names)


def test_the_name_of_a_file_keeps_its_ending_in_a_sentence() -> None:
    shown = file_in_a_sentence(f"{WEEKS[0]}, {WEEKS[1]} and {WEEKS[2]}.xlsx")
    assert shown.startswith(WEEKS[0])
    assert shown.endswith(".xlsx")
    assert len(shown) <= 120
    assert file_in_a_sentence("Women 2026-11-23.xlsx") == "Women 2026-11-23.xlsx"

"""Reading a filter over several segments."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apsis_desktop.practice.filter_expression import FilterWrong, members, names

EVERYONE = frozenset(range(8))
# Each of the eight is in another combination of the three segments.
OF = {name: frozenset(who for who in EVERYONE if who >> place & 1) for place, name in enumerate("abc")}

Truth = tuple[str, str]
"""A filter, and the same in Python's own words."""


def joined(parts: list[Truth], sign: str, word: str) -> Truth:
    return f"({f' {sign} '.join(text for text, _ in parts)})", f"({f' {word} '.join(python for _, python in parts)})"


filters = st.recursive(
    st.sampled_from("abc").map(lambda name: (name, name)),
    lambda inner: st.one_of(
        inner.map(lambda truth: (f"!{truth[0]}", f"(not {truth[1]})")),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: joined(parts, "&", "and")),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: joined(parts, "|", "or")),
    ),
    max_leaves=12,
)


@given(filters)
def test_those_belong_for_whom_the_filter_is_true(truth: Truth) -> None:
    text, python = truth
    wanted = {who for who in EVERYONE if eval(python, {name: who in members for name, members in OF.items()})}
    assert members(text, OF, EVERYONE) == wanted


@given(filters, st.data())
def test_spaces_change_nothing(truth: Truth, data: st.DataObject) -> None:
    text = truth[0].replace(" ", "")
    spaces = st.sampled_from(["", " ", "  ", "\t", "\n"])
    spaced = "".join(data.draw(spaces) + sign for sign in text) + data.draw(spaces)
    assert members(spaced, OF, EVERYONE) == members(text, OF, EVERYONE)


@given(filters)
def test_the_names_are_those_in_the_text(truth: Truth) -> None:
    assert names(truth[0]) == set(truth[0]) & set("abc")


@given(st.text(alphabet="ab&|!() ", max_size=30) | st.text(max_size=10))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(FilterWrong):
        assert names(text)


@pytest.mark.parametrize(
    ("text", "same"),
    [("!a & b", "(!a) & b"), ("a | b & c", "a | (b & c)"), ("a & b | !c & a", "(a & b) | ((!c) & a)")],
)
def test_not_binds_tighter_than_and_and_and_tighter_than_or(text: str, same: str) -> None:
    assert members(text, OF, EVERYONE) == members(same, OF, EVERYONE)


def test_a_name_may_have_digits_and_underscores() -> None:
    assert names("segment_1|2") == {"segment_1", "2"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "a name is missing at place 1"),
        ("a &", "a name is missing at place 4"),
        ("a & | b", "a name is missing at place 5"),
        ("a b", "the end expected at place 3, not 'b'"),
        ("(a", "')' expected at place 3, not the end"),
        ("a)", "the end expected at place 2, not ')'"),
        ("  a + b  ", "'+' at place 5 does not belong in a filter"),
        ("!" * 101 + "a", "more than 100 levels of brackets"),
        ("(" * 5_000, "more than 100 levels of brackets"),
    ],
)
def test_what_cannot_be_read_is_said_with_its_place(text: str, says: str) -> None:
    with pytest.raises(FilterWrong) as caught:
        names(text)
    assert str(caught.value) == says

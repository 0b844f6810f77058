from __future__ import annotations

import pytest
from dictionary_keyring import DictionaryKeyring, PowerCut, undisturbed
from hypothesis import given
from hypothesis import strategies as st

from apsis_desktop.accounts.credentials.keyring import KeyringEntries
from apsis_desktop.accounts.credentials.keyring_size_limit import UNITS, LongValues, cut, units
from apsis_desktop.errors import KeyringProblem

NAME = "Apsis Desktop/1/token"

# Short, about as long as one entry, and several entries long; with characters of one and of two UTF-16 units.
texts = st.builds(
    lambda piece, times, rest: piece * times + rest,
    st.text(min_size=1, max_size=20),
    st.sampled_from([1, 1, 50, 64, 65, 130, 400]),
    st.text(max_size=5),
)


def values_in(keyring: DictionaryKeyring) -> LongValues:
    return LongValues(KeyringEntries(keyring))


@given(texts)
def test_what_is_written_is_read(text: str) -> None:
    keyring = DictionaryKeyring()
    values_in(keyring).write(NAME, text)
    assert values_in(keyring).read(NAME) == text


@given(texts, texts)
def test_a_new_value_takes_the_place_of_the_old_and_leaves_none_of_it(old: str, new: str) -> None:
    keyring, fresh = DictionaryKeyring(), DictionaryKeyring()
    values_in(keyring).write(NAME, old)
    values_in(keyring).write(NAME, new)
    values_in(fresh).write(NAME, new)
    assert values_in(keyring).read(NAME) == new
    assert len(keyring.entries) == len(fresh.entries)


@given(texts)
def test_forgetting_leaves_nothing(text: str) -> None:
    keyring = DictionaryKeyring()
    values_in(keyring).write(NAME, text)
    values_in(keyring).forget(NAME)
    assert not keyring.entries
    assert values_in(keyring).read(NAME) is None


@given(texts, texts, st.integers(0, 40))
def test_a_write_that_is_cut_off_leaves_the_old_value_or_the_new_one(old: str, new: str, cut_after: int) -> None:
    keyring = DictionaryKeyring()
    values_in(keyring).write(NAME, old)
    keyring.changes_left = cut_after
    try:
        values_in(keyring).write(NAME, new)
        finished = True
    except PowerCut:
        finished = False
    keyring.changes_left = None
    assert values_in(keyring).read(NAME) in ({new} if finished else {old, new})


@given(texts, st.integers(0, 40))
def test_a_first_write_that_is_cut_off_leaves_nothing_or_the_whole(text: str, cut_after: int) -> None:
    keyring = DictionaryKeyring(dies_after=cut_after)
    try:
        values_in(keyring).write(NAME, text)
    except PowerCut:
        keyring.changes_left = None
        assert values_in(keyring).read(NAME) in {None, text}


@given(st.lists(st.tuples(st.none() | texts, st.integers(0, 12)), min_size=1, max_size=4), texts)
def test_leftovers_of_any_number_of_cut_offs_go_with_the_next_write_and_with_forgetting(
    attempts: list[tuple[str | None, int]], last: str
) -> None:
    keyring, fresh = DictionaryKeyring(), DictionaryKeyring()
    for text, cut_after in attempts:
        keyring.changes_left = cut_after
        try:
            if text is None:
                values_in(keyring).forget(NAME)
            else:
                values_in(keyring).write(NAME, text)
        except PowerCut:
            pass
        keyring.changes_left = None
        assert values_in(keyring).read(NAME) in {None, *(each for each, _ in attempts)}
    values_in(keyring).write(NAME, last)
    values_in(fresh).write(NAME, last)
    assert values_in(keyring).read(NAME) == last
    assert len(keyring.entries) == len(fresh.entries)
    values_in(keyring).forget(NAME)
    assert not keyring.entries


@given(texts, st.data())
def test_a_part_that_is_missing_or_changed_makes_the_value_absent(text: str, data: st.DataObject) -> None:
    keyring = DictionaryKeyring()
    values_in(keyring).write(NAME, text)
    entry = data.draw(st.sampled_from(sorted(keyring.entries)))
    if data.draw(st.booleans()):
        del keyring.entries[entry]
    else:
        keyring.entries[entry] += "x".encode("utf-16-le")
    assert values_in(keyring).read(NAME) is None


@given(st.text(max_size=60) | st.from_regex(r"apsis1 [ab] \d{1,12} \d{1,12} [0-9a-f]{0,64}\n.{0,9}", fullmatch=True))
def test_whatever_stands_in_the_head_is_no_value_unless_we_wrote_it(head: str) -> None:
    keyring = DictionaryKeyring()
    KeyringEntries(keyring).set(NAME, head)
    assert values_in(keyring).read(NAME) is None


def test_a_value_of_any_length_around_the_limit_fits_its_entries() -> None:
    for length in (*range(UNITS - 120, UNITS + 3), 2 * UNITS - 2, 2 * UNITS - 1, 2 * UNITS):
        keyring = DictionaryKeyring()
        text = "🌲" * (length // 2) + "x" * (length % 2)
        values_in(keyring).write(NAME, text)
        assert values_in(keyring).read(NAME) == text


@given(st.text(alphabet="aå🌲\ufeff", max_size=60), st.integers(2, 7))
def test_pieces_are_full_and_never_longer_than_there_is_room(text: str, room: int) -> None:
    pieces = list(cut(text, room))
    assert "".join(pieces) == text
    assert all(units(piece) <= room for piece in pieces)
    assert all(units(piece) >= room - 1 for piece in pieces[:-1])


def test_a_value_that_another_process_puts_in_place_meanwhile_is_read_whole() -> None:
    keyring = DictionaryKeyring()
    old, new = "o" * 4000, "n" * 4000
    values_in(keyring).write(NAME, old)

    def write_in_between(step: str, service: str) -> None:
        if service.endswith("/a/2"):
            keyring.before_each = undisturbed
            values_in(keyring).write(NAME, new)

    keyring.before_each = write_in_between
    assert values_in(keyring).read(NAME) == new


def test_an_entry_beyond_the_limit_is_refused_by_this_keyring_too() -> None:
    with pytest.raises(KeyringProblem) as caught:
        KeyringEntries(DictionaryKeyring()).set(NAME, "x" * (UNITS + 1))
    assert "xxx" not in str(caught.value)

"""The sentence above the button: each name is cut once, by which no other is meant, or only counted."""

from __future__ import annotations

import random

import pytest

from apsis_desktop.api.definitions import Section, Segment
from apsis_desktop.gui.text.report_name import people
from apsis_desktop.gui.text.shortening import Siblings, within_letters
from apsis_desktop.report.selection import Match, Selection

EUROPE = Section("Europe", "com.apsis1.sections.default")
WHO = ("Kvinnor", "Medlemmar Guld", "Medlemmar Silver", "Nyhetsbrev öppnat", "Övergiven varukorg")
NAMES = [
    f"{who} – {where} – {what}, senaste {days} dagarna (kampanj {year}-03), version {year % 4}"
    for who in WHO
    for where in ("Sverige", "Stockholm", "Malmö")
    for what in ("vinterjackor och skor", "barnkläder")
    for days in (7, 30, 180)
    for year in (2024, 2025)
]
ACCOUNT = Siblings(NAMES)


def about(chosen: list[str], excluded: list[str], match: Match = Match.ANY) -> Selection:
    segments, others = ([Segment(name, name) for name in names] for names in (chosen, excluded))
    return Selection(EUROPE, tuple(segments), excluded=tuple(others), match=match)


def meant(shown: str) -> set[str]:
    """Return the names that may be read in what is shown of one."""
    head, _, tail = shown.partition("…")
    return {name for name in NAMES if name.startswith(head) and name.endswith(tail)}


@pytest.mark.parametrize("room", range(60, 260, 7))
def test_what_is_left_of_a_name_is_in_two_pieces_at_most_and_of_that_name_alone(room: int) -> None:
    for turn in range(20):
        chosen, excluded = random.Random(turn).sample(NAMES, 2)
        shown = people(about([chosen], [excluded]), within_letters(room), ACCOUNT)
        first, second = shown.removeprefix("People in Europe who are in ").removesuffix(".").split(", but not in ")
        assert first == "one segment" or (first.count("…") < 2 and meant(first) == {chosen})
        assert second == "one other" or (second.count("…") < 2 and meant(second) == {excluded})


def test_where_there_is_less_and_less_room_the_excluded_are_counted_first() -> None:
    selection = about(["Medlemmar Guld – Malmö – barnkläder, senaste 180 dagarna"], NAMES[:2])
    shown = [people(selection, within_letters(room), ACCOUNT) for room in (300, 180, 90, 65)]
    assert shown[0].count("…") == 0
    assert shown[1].count("…") == 1
    assert shown[2:] == [
        "People in Europe who are in Medlemmar Guld…senaste 180 dagarna, but not in 2 others.",
        "People in Europe who are in one segment, but not in 2 others.",
    ]


def test_several_that_have_no_room_are_counted_as_they_are_joined() -> None:
    assert people(about(NAMES[:3], []), within_letters(50)) == "People in Europe who are in any of 3 segments."
    every = about(NAMES[:3], NAMES[5:6], Match.ALL)
    assert people(every, within_letters(50)) == "People in Europe who are in all of 3 segments, but not in one other."

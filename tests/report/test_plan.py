"""A report as requests: what is requested, what becomes of a refusal, and who is in the list in the end."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up_lists import joined

from apsis_desktop.api.definitions import Attribute, Column, Section, Segment, Tag
from apsis_desktop.errors import (
    RefusedWithoutWords,
    ReportProblem,
    ReportTooLarge,
    SelectionRefused,
    TooManyColumns,
)
from apsis_desktop.report.plan import Part, Plan, plan
from apsis_desktop.report.selection import FileFormat, Match, Profiles, Selection

SEGMENTS = tuple(Segment(name, f"segment.{at}") for at, name in enumerate("ABCDB"))
COLUMNS: tuple[Column, ...] = tuple(
    (Tag if at % 3 == 2 else Attribute)(f"Column {at // 2}", f"column.{at}") for at in range(13)
)
ALL = Selection(Section("Europe", "section.europe"), SEGMENTS[:3], (), Match.ANY, COLUMNS[:4], Profiles.KNOWN)

Account = Mapping[str, Mapping[str, str]]
"""Of each segment's discriminator, its profiles by export key, each with a letter that tells when it was seen."""


class Provider:
    """Takes requests as APSIS One may: of so many columns at most, and perhaps none without a column."""

    def __init__(self, most_columns: Sequence[int], *, keys_alone: bool) -> None:
        self._most = list(most_columns)
        self._keys_alone = keys_alone
        self.taken: list[Selection] = []

    def takes(self, selection: Selection) -> None:
        assert (len(selection.segments), selection.excluded, selection.match) == (1, (), Match.ANY)
        most = self._most.pop(0) if len(self._most) > 1 else self._most[0]
        if len(selection.columns) > most:
            raise (TooManyColumns if len(selection.columns) > 1 else ReportTooLarge)
        if not selection.columns and not self._keys_alone:
            raise RefusedWithoutWords(status="422")
        self.taken.append(selection)


def requested(first: Plan, provider: Provider) -> Plan:
    """Request all parts of a plan, and return the plan that came of it."""
    made, at = first, 0
    while at < len(made.parts):
        try:
            provider.takes(made.request(made.parts[at]))
            at += 1
        except ReportProblem as refusal:
            made = made.instead(made.parts[at], refusal)
    return made


@st.composite
def selections(draw: st.DrawFn) -> Selection:
    segments = draw(st.permutations(SEGMENTS))
    chosen = draw(st.integers(1, 5))
    excluded = draw(st.integers(chosen, 5))
    return replace(
        ALL,
        segments=tuple(segments[:chosen]),
        excluded=tuple(segments[chosen:excluded]),
        match=draw(st.sampled_from(Match)),
        columns=tuple(draw(st.permutations(COLUMNS))[: draw(st.integers(0, 13))]),
    )


@given(
    selections(),
    st.lists(st.integers(1, 13), min_size=1, max_size=6),
    st.booleans(),
    st.booleans(),
    st.none() | st.integers(1, 13),
    st.data(),
)
def test_who_is_in_a_list_is_what_sets_say_and_each_value_is_in_its_column(
    selection: Selection,
    limits: list[int],
    keys_alone: bool,
    which: bool,
    most: int | None,
    data: st.DataObject,
) -> None:
    provider = Provider(limits, keys_alone=keys_alone or not selection.columns)
    made = requested(plan(replace(selection, which_segment=which), most_columns=most), provider)
    people = st.frozensets(st.sampled_from("abcdefgh"))
    members = {segment: data.draw(people) for segment in SEGMENTS}
    assert len(provider.taken) == len(made.parts)
    if made.is_passed_on:
        assert provider.taken == [replace(selection, match=Match.ANY)]
        return
    files = []
    for request in provider.taken:
        assert (request.profiles, request.format) == (Profiles.KNOWN, FileFormat.CSV)
        values = {column.name: column.discriminator for column in request.columns}
        assert len(values) == len(request.columns)
        files.append(dict.fromkeys(members[request.segments[0]], values))
    rows, incomplete = joined(made.recipe(), files)
    chosen = [members[segment] for segment in selection.segments]
    people_wanted = frozenset.intersection(*chosen) if selection.match is Match.ALL else frozenset().union(*chosen)
    people_wanted -= frozenset().union(*(members[segment] for segment in selection.excluded))
    columns = tuple(column.discriminator for column in selection.columns)
    assert rows == {
        key: columns + (tuple("yes" if key in each else "no" for each in chosen) if which else ())
        for key in people_wanted
    }
    assert incomplete == 0
    headings = (*made.recipe().headings, *made.recipe().marks)
    assert len({heading.casefold() for heading in headings}) == len(headings)


@given(
    selections(),
    st.lists(st.integers(1, 13), min_size=1, max_size=6),
    st.booleans(),
    st.none() | st.integers(1, 13),
)
def test_every_segment_and_every_column_is_requested_exactly_where_it_must_be(
    selection: Selection, limits: list[int], keys_alone: bool, most: int | None
) -> None:
    provider = Provider(limits, keys_alone=keys_alone or not selection.columns)
    made = requested(plan(selection, most_columns=most), provider)
    wanted = [*selection.segments, *selection.excluded]
    assert list(dict.fromkeys(part.segment for part in made.parts)) == wanted, "one after another, as chosen"
    everything = list(range(len(selection.columns)))
    for place, segment in enumerate(wanted):
        pieces = [part for part in made.parts if part.segment == segment]
        with_columns = place == 0 or (selection.match is Match.ANY and segment in selection.segments)
        assert [column for part in pieces for column in part.columns] == (everything if with_columns else [])
        assert not any(part.stand_in for part in pieces if part.columns)
        assert len(pieces) == 1 or all(part.columns for part in pieces)
    sent = [tuple(column.discriminator for column in request.columns) for request in provider.taken]
    assert sent == [tuple(selection.columns[at].discriminator for at in part.requested) for part in made.parts]
    if most is not None and made.most_columns == most:
        assert max(map(len, sent)) <= most


def test_one_segment_is_passed_on_with_the_names_that_people_see_in_the_chosen_format() -> None:
    one = replace(ALL, segments=SEGMENTS[:1], format=FileFormat.XLSX)
    made = plan(one)
    assert made.is_passed_on
    assert made.request(made.parts[0]) == one


def test_segments_in_any_are_requested_with_all_columns_and_those_left_out_by_key_alone() -> None:
    made = plan(replace(ALL, excluded=SEGMENTS[3:4]))
    everything = (0, 1, 2, 3)
    assert made.parts == (*(Part(each, everything) for each in SEGMENTS[:3]), Part(SEGMENTS[3]))


def test_segments_in_all_are_requested_by_key_alone_but_the_first() -> None:
    made = plan(replace(ALL, match=Match.ALL))
    assert made.parts == (Part(SEGMENTS[0], (0, 1, 2, 3)), Part(SEGMENTS[1]), Part(SEGMENTS[2]))


def test_the_names_that_are_sent_are_ours_and_the_headings_are_the_persons_with_numbers_behind_the_same() -> None:
    made = plan(replace(ALL, segments=(SEGMENTS[1], SEGMENTS[4]), which_segment=True))
    sent = made.request(made.parts[0])
    assert [column.name for column in sent.columns] == ["column_1", "column_2", "column_3", "column_4"]
    assert [column.discriminator for column in sent.columns] == [f"column.{at}" for at in range(4)]
    assert made.recipe().headings == ("Column 0", "Column 0 (2)", "Column 1", "Column 1 (2)")
    assert made.recipe().marks == ("B", "B (2)")


def test_too_many_columns_are_halved_in_this_request_and_all_later_ones() -> None:
    made = plan(replace(ALL, segments=SEGMENTS[:2], columns=COLUMNS[:5]))
    halved = made.instead(made.parts[1], TooManyColumns())
    assert [part.columns for part in halved.parts] == [(0, 1, 2, 3, 4), (0, 1, 2), (3, 4)]
    assert halved.most_columns == 3
    again = halved.instead(halved.parts[1], TooManyColumns())
    assert [part.columns for part in again.parts] == [(0, 1, 2, 3, 4), (0, 1), (2,), (3, 4)]


def test_a_limit_that_is_known_spreads_the_columns_evenly() -> None:
    made = plan(replace(ALL, segments=SEGMENTS[:1], columns=COLUMNS[:10]), most_columns=4)
    assert [part.columns for part in made.parts] == [(0, 1, 2, 3), (4, 5, 6), (7, 8, 9)]


@pytest.mark.parametrize(
    ("columns", "refusal"),
    [
        (COLUMNS[:1], ReportTooLarge()),
        (COLUMNS[:4], ReportTooLarge()),
        (COLUMNS[:4], SelectionRefused(words="No.")),
        ((), RefusedWithoutWords(status="422")),
    ],
)
def test_what_nothing_helps_against_is_said(columns: tuple[Column, ...], refusal: ReportProblem) -> None:
    made = plan(replace(ALL, columns=columns))
    with pytest.raises(type(refusal)) as raised:
        made.instead(made.parts[0], refusal)
    assert raised.value is refusal


def test_a_request_without_columns_that_is_refused_is_made_with_the_first_one_which_is_not_used() -> None:
    made = plan(replace(ALL, match=Match.ALL))
    stood_in = made.instead(made.parts[1], RefusedWithoutWords(status="400"))
    assert [part.stand_in for part in stood_in.parts] == [False, True, True]
    assert [one.name for one in stood_in.request(stood_in.parts[1]).columns] == ["column_1"]
    assert stood_in.recipe().sources[1].places == frozenset()
    with pytest.raises(RefusedWithoutWords):
        stood_in.instead(stood_in.parts[1], RefusedWithoutWords(status="400"))


def test_nothing_is_planned_while_something_is_not_chosen() -> None:
    with pytest.raises(ValueError, match="SEGMENT"):
        plan(replace(ALL, segments=()))

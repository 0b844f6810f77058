import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apsis_desktop.api.definitions import Attribute, Section, Segment, Tag
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import FileFormat, Match, Missing, Profiles, Selection
from apsis_desktop.report.shape import Shape

EUROPE = Section("Europe", "sections.europe")
WOMEN, MEN, CALM = (Segment(name, f"segments.{name.lower()}") for name in ("Women", "Men", "Calm"))

NAMES = st.text(max_size=12)
KINDS = {kind: st.builds(kind, NAMES, st.text(min_size=1, max_size=12)) for kind in (Section, Segment, Attribute, Tag)}
SELECTIONS = st.builds(
    Selection,
    section=st.none() | KINDS[Section],
    segments=st.lists(KINDS[Segment], max_size=4).map(tuple),
    excluded=st.lists(KINDS[Segment], max_size=3).map(tuple),
    match=st.sampled_from(Match),
    columns=st.lists(KINDS[Attribute] | KINDS[Tag], max_size=6).map(tuple),
    profiles=st.sampled_from(Profiles),
    format=st.sampled_from(FileFormat),
    which_segment=st.booleans(),
    shape=st.builds(
        Shape,
        st.none() | st.sampled_from(Form),
        st.none() | st.integers(1),
        st.dictionaries(st.text(), st.text()).map(lambda names: tuple(names.items())),
        st.lists(st.text()).map(tuple),
        st.lists(st.text()).map(tuple),
        st.booleans(),
    ),
)


@pytest.mark.parametrize(
    ("selection", "missing"),
    [
        (Selection(), Missing.SECTION),
        (Selection(segments=(WOMEN,)), Missing.SECTION),
        (Selection(EUROPE), Missing.SEGMENT),
        (Selection(EUROPE, excluded=(MEN,)), Missing.SEGMENT),
        (Selection(EUROPE, (WOMEN, MEN), (MEN,)), Missing.CLASH),
        (Selection(EUROPE, (WOMEN,)), None),
        (Selection(EUROPE, (WOMEN,), (MEN,)), None),
    ],
)
def test_a_selection_says_what_it_still_lacks(selection: Selection, missing: Missing | None) -> None:
    assert selection.missing() is missing
    if missing is not None:
        with pytest.raises(ValueError, match=missing.name):
            selection.request()


@given(SELECTIONS)
def test_what_is_written_down_is_read_again(selection: Selection) -> None:
    again = Selection.from_json(json.loads(json.dumps(selection.as_json())))
    assert again == selection
    assert [type(column) for column in again.columns] == [type(column) for column in selection.columns]


def test_one_of_an_earlier_version_has_no_column_for_each_segment() -> None:
    written = Selection(EUROPE, (WOMEN, MEN)).as_json()
    del written["which_segment"], written["shape"]
    assert Selection.from_json(written) == Selection(EUROPE, (WOMEN, MEN))


@given(SELECTIONS)
def test_attributes_and_tags_keep_their_order(selection: Selection) -> None:
    assert list(selection.attributes) == [each for each in selection.columns if isinstance(each, Attribute)]
    assert list(selection.tags) == [each for each in selection.columns if isinstance(each, Tag)]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*Selection().as_json(), "name", "discriminator", "kind"]), inner, max_size=8)
    ),
    max_leaves=12,
)


@given(
    JSON
    | st.tuples(JSON, st.sampled_from([*Selection().as_json()])).map(
        lambda odd: {**Selection().as_json(), odd[1]: odd[0]}
    )
)
def test_nothing_that_is_written_down_is_too_strange(plain: object) -> None:
    try:
        Selection.from_json(plain).as_json()
    except ValueError:
        return

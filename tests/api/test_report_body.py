from typing import Any

import pytest
from accounts import account_at, post
from hypothesis import given
from hypothesis import strategies as st
from scripted_server import ScriptedServer

from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.definitions import Attribute, Section, Segment, Tag
from apsis_desktop.api.report_request import PATH, Match, Profiles
from apsis_desktop.report.selection import Selection

EUROPE = Section("Europe", "usercreated.sections.europe-r6tz73a27t")
WOMEN = Segment("Women", "usercreated.segments.women-rjz6b8td2n")
ODD = Segment("Å & !(s1) | \"x\" 'y' \\ \n 😀", "usercreated.segments.odd-d8jye63u2y")
CALM = Segment("Calm", "usercreated.segments.calm-aaaaaaaaaa")
EMAIL = Attribute("Email", "com.apsis1.attributes.email")
VIP = Tag("VIP", "usercreated.tags.vip-5lrlrl21ta")


def sent(selection: Selection, server: ScriptedServer) -> Any:  # noqa: ANN401 - JSON is anything
    with ApsisClient(account_at(server.url)) as client:
        post(client, selection.request())
    (request,) = server.to("POST", PATH)
    assert request.headers["content-type"] == "application/json"
    return request.json


def body(**chosen: Any) -> Any:  # noqa: ANN401 - JSON is anything
    return Selection(section=EUROPE, **chosen).request().body()


def test_one_segment_goes_in_the_plain_form(server: ScriptedServer) -> None:
    selection = Selection(EUROPE, (WOMEN,), columns=(VIP, EMAIL), profiles=Profiles.KNOWN)
    assert sent(selection, server) == {
        "section_discriminator": "usercreated.sections.europe-r6tz73a27t",
        "segment_discriminator": "usercreated.segments.women-rjz6b8td2n",
        "profile_type": "known",
        "attributes": [{"field_name": "Email", "attribute_discriminator": "com.apsis1.attributes.email"}],
        "tags": [{"field_name": "VIP", "tag_discriminator": "usercreated.tags.vip-5lrlrl21ta"}],
    }


def test_several_segments_go_under_names_of_the_programs_own(server: ScriptedServer) -> None:
    selection = Selection(EUROPE, (WOMEN, ODD), timezone="Europe/Stockholm")
    said = sent(selection, server)
    assert "segment_discriminator" not in said
    assert said["segments"] == {
        "timezone": "Europe/Stockholm",
        "segment_discriminators": {"s1": WOMEN.discriminator, "s2": ODD.discriminator},
        "filter": "s1 | s2",
    }


@pytest.mark.parametrize(
    ("wanted", "left_out", "match", "expression"),
    [
        ((WOMEN, ODD), (), Match.ANY, "s1 | s2"),
        ((WOMEN, ODD), (), Match.ALL, "s1 & s2"),
        ((WOMEN,), (ODD,), Match.ANY, "s1 & !(s2)"),
        ((WOMEN, ODD), (CALM,), Match.ANY, "(s1 | s2) & !(s3)"),
        ((WOMEN,), (ODD, CALM), Match.ALL, "s1 & !(s2) & !(s3)"),
    ],
)
def test_the_filter_says_how_segments_go_together(
    wanted: tuple[Segment, ...], left_out: tuple[Segment, ...], match: Match, expression: str
) -> None:
    assert body(segments=wanted, excluded=left_out, match=match)["segments"]["filter"] == expression


@given(
    st.lists(st.text(min_size=1), min_size=2, max_size=6, unique=True),
    st.lists(st.text(min_size=1), max_size=3, unique=True),
    st.sampled_from(Match),
)
def test_no_name_or_discriminator_ever_gets_into_the_filter(names: list[str], more: list[str], match: Match) -> None:
    wanted = tuple(Segment(name, f"in.{name}") for name in names)
    left_out = tuple(Segment(name, f"out.{name}") for name in more)
    segments = body(segments=wanted, excluded=left_out, match=match)["segments"]
    assert set(segments["filter"]) <= set("s0123456789 &|!()")
    assert sorted(segments["segment_discriminators"].values()) == sorted(
        one.discriminator for one in (*wanted, *left_out)
    )


def test_both_kinds_of_profiles_are_wanted_by_leaving_the_kind_out() -> None:
    assert "profile_type" not in body(segments=(WOMEN,))
    assert body(segments=(WOMEN,), profiles=Profiles.UNKNOWN)["profile_type"] == "unknown"


def test_a_report_without_columns_says_so() -> None:
    said = body(segments=(WOMEN,))
    assert said["attributes"] == []
    assert said["tags"] == []


def test_columns_of_the_same_name_are_told_apart() -> None:
    columns = (
        Attribute("City", "usercreated.attributes.city-1"),
        Tag("city", "usercreated.tags.city-2"),
        Attribute("City", "usercreated.attributes.city-3"),
        Attribute("City (2)", "usercreated.attributes.city-4"),
    )
    said = body(segments=(WOMEN,), columns=columns)
    named = [one["field_name"] for one in (*said["attributes"], *said["tags"])]
    assert named == ["City", "City (2)", "City (2) (2)", "city (3)"]


@given(st.lists(st.sampled_from(["City", "city", "City (2)", "CITY (3)", "Straße", "STRASSE"]), max_size=12))
def test_no_two_columns_ever_bear_the_same_name(names: list[str]) -> None:
    columns = tuple(Attribute(name, f"com.attributes.{number}") for number, name in enumerate(names))
    headings = [one["field_name"].casefold() for one in body(segments=(WOMEN,), columns=columns)["attributes"]]
    assert len(set(headings)) == len(names)


def test_nordic_and_odd_names_arrive_as_they_are(server: ScriptedServer) -> None:
    column = Attribute("Förnamn 😀 \u2028", "com.apsis1.attributes.firstname")
    said = sent(Selection(EUROPE, (WOMEN,), columns=(column,)), server)
    assert said["attributes"][0]["field_name"] == "Förnamn 😀 \u2028"

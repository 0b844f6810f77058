from typing import Any

import pytest
from accounts import account_at, post
from hypothesis import given
from hypothesis import strategies as st
from scripted_server import ScriptedServer

from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.definitions import Attribute, Section, Segment, Tag
from apsis_desktop.api.report_request import PATH, Profiles
from apsis_desktop.report.selection import Selection

EUROPE = Section("Europe", "usercreated.sections.europe-r6tz73a27t")
WOMEN = Segment("Women", "usercreated.segments.women-rjz6b8td2n")
MEN = Segment("Men", "usercreated.segments.men-d8jye63u2y")
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


def test_only_one_segment_can_be_requested_at_once() -> None:
    for segments, excluded in (((WOMEN, MEN), ()), ((WOMEN,), (MEN,))):
        with pytest.raises(ValueError, match="too many"):
            body(segments=segments, excluded=excluded)


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

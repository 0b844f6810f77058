"""What arrives in place of sections, segments and columns: the choices as the window loads them."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from accounts import account_at
from choices import EUROPE, Choices
from scripted_server import Answer, Ends, ScriptedServer, says
from wordings import NOT_WHOLE, STRANGE

from apsis_desktop.api.definitions import Attribute, Section, Segment, Tag
from apsis_desktop.jobs.catalogue import Columns, Part

SECTIONS, SEGMENTS = "/audience/sections", "/audience/segments"
ATTRIBUTES, TAGS = "/audience/sections/s.europe/attributes", "/audience/sections/s.europe/tags"
ONE = says(200, {"items": [{"discriminator": "d", "name": "Nordic"}]})


@pytest.fixture
def choices(server: ScriptedServer) -> Iterator[Choices]:
    made = Choices(account_at(server.url))
    yield made
    made.close()


def comes_home(server: ScriptedServer, choices: Choices) -> None:
    """See that loading once more is all that it takes."""
    server.on("GET", SECTIONS, ONE)
    server.on("GET", SEGMENTS, ONE)
    choices.load()
    assert choices.came == {Part.SECTIONS: (Section("Nordic", "d"),), Part.SEGMENTS: (Segment("Nordic", "d"),)}


NO_LIST = {
    "no JSON": Answer(200, b"Segments: 40"),
    "JSON that is no UTF-8": Answer(200, b'{"items": ["\xff"]}'),
    "no items": says(200, {"segments": []}),
    "items that are no list": says(200, {"items": {"a": 1}}),
    "null for items": says(200, {"items": None}),
    "a bare list": says(200, [{"discriminator": "a", "name": "A"}]),
    "a number": says(200, 40),
    "no content": Answer(204, ends=Ends.CLOSE),
}


@pytest.mark.parametrize("answer", NO_LIST)
def test_in_place_of_a_list_comes(server: ScriptedServer, choices: Choices, answer: str) -> None:
    server.on("GET", SECTIONS, NO_LIST[answer])
    server.on("GET", SEGMENTS, NO_LIST[answer])
    choices.load()
    assert (choices.said, choices.came) == ({Part.SECTIONS: STRANGE, Part.SEGMENTS: STRANGE}, {})
    comes_home(server, choices)


def test_a_list_that_is_not_whole_is_not_shown(server: ScriptedServer, choices: Choices) -> None:
    server.on("GET", SECTIONS, ONE)
    server.on("GET", SEGMENTS, says(200, {"items": [{"discriminator": "d", "name": "Nordic"}], "has_more": True}))
    choices.load()
    assert choices.said == {Part.SEGMENTS: NOT_WHOLE}
    assert set(choices.came) == {Part.SECTIONS}
    comes_home(server, choices)


def test_items_of_wrong_types_are_left_out_and_unknown_fields_passed_over(
    server: ScriptedServer, choices: Choices
) -> None:
    items: list[object] = [
        None,
        7,
        "segment",
        [],
        {},
        {"name": "no discriminator"},
        {"discriminator": None, "name": "none"},
        {"discriminator": 7, "name": "number"},
        {"discriminator": "", "name": "empty"},
        {"discriminator": "a", "name": ["list"]},
        {"discriminator": "b", "name": None},
        {"discriminator": "c", "name": "Åre", "count": 7, "owner": {"id": [1, {}]}},
        {"discriminator": "c", "name": "Åre again"},
    ]
    body = says(200, {"items": items, "next": None, "total": "many"})
    server.on("GET", SECTIONS, ONE)
    server.on("GET", SEGMENTS, body)
    choices.load()
    assert choices.said == {}
    assert choices.came[Part.SEGMENTS] == (Segment("a", "a"), Segment("b", "b"), Segment("Åre", "c"))


def test_columns_of_wrong_types_are_left_out(server: ScriptedServer, choices: Choices) -> None:
    attributes = [
        {"discriminator": "a", "name": "Email", "versions": "none"},
        {"discriminator": "b", "name": "Old", "versions": [{"deprecated_at": "2020-01-01"}]},
        {"discriminator": "c", "name": "Newer", "versions": [{"deprecated_at": "2020-01-01"}, {"deprecated_at": None}]},
        {"discriminator": "d", "name": "Odd", "versions": [None, 7]},
    ]
    server.on("GET", ATTRIBUTES, says(200, {"items": attributes}))
    server.on("GET", TAGS, says(200, {"items": [{"discriminator": "t", "name": "VIP", "attributes": {}}]}))
    choices.load_columns()
    found = choices.came[Part.COLUMNS]
    kept = (Attribute("Email", "a"), Attribute("Newer", "c"), Attribute("Odd", "d"))
    assert found == Columns(EUROPE, kept, (Tag("VIP", "t"),))


def test_fifty_thousand_segments_are_no_fault(server: ScriptedServer, choices: Choices) -> None:
    items = [{"discriminator": f"usercreated.segments.{n:x}", "name": f"Segment {n:05}"} for n in range(50_000)]
    body = json.dumps({"items": items}).encode()
    server.on("GET", SECTIONS, ONE)
    server.on("GET", SEGMENTS, Answer(200, body, {"Content-Type": "application/json"}, chunk=1 << 20))
    choices.load()
    assert choices.said == {}
    found = choices.came[Part.SEGMENTS]
    assert isinstance(found, tuple)
    assert len(found) == 50_000
    assert found[-1] == Segment("Segment 49999", f"usercreated.segments.{49_999:x}")


def test_a_cookie_that_somebody_sets_on_the_way_is_not_sent_back(server: ScriptedServer, choices: Choices) -> None:
    server.on("GET", SECTIONS, replace(ONE, headers={"Set-Cookie": "seen=1; Path=/"}))
    server.on("GET", SEGMENTS, ONE)
    choices.load()
    comes_home(server, choices)
    assert not [request for request in server.requests if "cookie" in request.headers]

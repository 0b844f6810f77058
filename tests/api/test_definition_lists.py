from collections.abc import Iterator
from typing import Any

import pytest
from accounts import TOKENS
from hypothesis import given
from hypothesis import strategies as st
from scripted_server import Answer, Ends, ScriptedServer, problem, says

from apsis_desktop.api.client import LARGEST_ANSWER, ApsisClient
from apsis_desktop.api.definitions import (
    Attribute,
    Section,
    Segment,
    Tag,
    load_attributes,
    load_sections,
    load_segments,
    load_tags,
)
from apsis_desktop.errors import ServiceBusy, StrangeAnswer

SEGMENTS = "/audience/segments"
SECTION = "usercreated.sections.a b/c?d"
INSIDE = "/audience/sections/usercreated.sections.a%20b%2Fc%3Fd"


class Says(ApsisClient):
    """A client whose answer is known."""

    def __init__(self, answer: object) -> None:
        self._answer = answer

    def get_pages(self, path: str) -> Iterator[object]:
        yield self._answer


def items(*found: object, **more: Any) -> Any:  # noqa: ANN401 - JSON is anything
    return {"items": list(found), **more}


def test_each_list_is_requested_where_it_is(server: ScriptedServer, client: ApsisClient) -> None:
    one = says(200, items({"discriminator": "com.x", "name": "X"}))
    for path in ("/audience/sections", SEGMENTS, f"{INSIDE}/attributes", f"{INSIDE}/tags"):
        server.on("GET", path, one)
    assert load_sections(client) == (Section("X", "com.x"),)
    assert load_segments(client) == (Segment("X", "com.x"),)
    assert load_attributes(client, SECTION) == (Attribute("X", "com.x"),)
    assert load_tags(client, SECTION) == (Tag("X", "com.x"),)
    assert {each.token for each in server.requests[1:]} == {f"Bearer {TOKENS[0]}"}
    assert {each.headers["accept"] for each in server.requests[1:]} == {"application/json"}


def test_lists_are_in_the_order_of_names() -> None:
    found = load_segments(Says(items(*({"discriminator": f"s.{name}", "name": name} for name in ("b", "A", "c", "a")))))
    assert [one.name for one in found] == ["A", "a", "b", "c"]


def test_a_missing_name_becomes_the_discriminator() -> None:
    found = load_segments(Says(items({"discriminator": "s.1"}, {"discriminator": "s.2", "name": "  "})))
    assert [one.name for one in found] == ["s.1", "s.2"]


def test_an_item_that_cannot_be_requested_is_left_out() -> None:
    useless = ({"name": "x"}, {"discriminator": 5}, {"discriminator": ""}, {"discriminator": "\ud800"}, "s.1", None)
    assert load_segments(Says(items(*useless, next="page"))) == ()


def test_two_of_the_same_name_are_both_there_and_the_same_one_is_there_once() -> None:
    found = load_segments(Says(items(*({"discriminator": key, "name": "Women"} for key in ("s.2", "s.1", "s.2")))))
    assert [one.discriminator for one in found] == ["s.1", "s.2"]


@pytest.mark.parametrize(
    ("versions", "in_use"),
    [
        ([{"id": 1, "deprecated_at": None}], True),
        ([{"id": 1, "deprecated_at": "2024-01-01"}, {"id": 2}], True),
        ([{"id": 1, "deprecated_at": "2024-01-01"}, {"id": 2, "deprecated_at": "2025-01-01"}], False),
        ([], True),
        (None, True),
        ("odd", True),
        (["odd"], True),
    ],
)
def test_an_attribute_that_is_no_longer_in_use_is_left_out(versions: object, in_use: bool) -> None:
    found = load_attributes(Says(items({"discriminator": "a.1", "name": "A", "versions": versions})), "s")
    assert bool(found) is in_use


def test_tens_of_thousands_are_read(server: ScriptedServer, client: ApsisClient) -> None:
    many = [
        {"discriminator": f"usercreated.segments.{number}", "name": f"Förening {number}"} for number in range(30_000)
    ]
    answer = says(200, items(*many))
    server.on("GET", SEGMENTS, Answer(200, answer.body, answer.headers, ends=Ends.CHUNKS, chunk=100_000))
    assert len(load_segments(client)) == 30_000


@pytest.mark.parametrize(
    "answer",
    [
        Answer(200, b"<html>Sign in</html>", {"Content-Type": "text/html"}),
        Answer(200, b""),
        Answer(200, b'{"items": '),
        Answer(200, b"[" * 100_000),
        Answer(200, b"\xff\xfe\xfd"),
        Answer(200, b'{"items": ["\xff"]}'),
        Answer(200, b"plain", {"Content-Encoding": "gzip"}),
        Answer(204, ends=Ends.CLOSE),
        Answer(302, b"", {"Location": "https://sign-in.example/"}),
        Answer(404, b"{}"),
        says(200, []),
        says(200, {"items": {}}),
        says(200, {"items": None}),
        says(200, {"segments": []}),
        says(200, 40),
    ],
)
def test_what_is_no_list_is_a_strange_answer(server: ScriptedServer, client: ApsisClient, answer: Answer) -> None:
    server.on("GET", SEGMENTS, answer)
    with pytest.raises(StrangeAnswer):
        load_segments(client)


def test_an_answer_without_end_is_not_read_to_the_end(
    server: ScriptedServer, client: ApsisClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("apsis_desktop.api.client.LARGEST_ANSWER", 100_000)
    server.on("GET", SEGMENTS, Answer(200, b" " * 400_000, chunk=50_000))
    with pytest.raises(StrangeAnswer, match="could not be read"):
        load_segments(client)
    assert LARGEST_ANSWER > 50_000 * 200


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_busy_service_is_no_empty_list(server: ScriptedServer, client: ApsisClient, status: int) -> None:
    server.on("GET", SEGMENTS, problem(status, "Later", headers={"Retry-After": "20"}))
    with pytest.raises(ServiceBusy) as caught:
        load_segments(client)
    assert caught.value.retry_after == 20


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["items", "discriminator", "name", "versions", "deprecated_at"]), inner)
    ),
    max_leaves=12,
)


@given(JSON | st.lists(JSON).map(lambda found: {"items": found}))
def test_no_answer_is_too_strange(answer: object) -> None:
    try:
        found = load_attributes(Says(answer), "s")
    except StrangeAnswer:
        return
    assert all(one.discriminator and one.name.encode() for one in found)

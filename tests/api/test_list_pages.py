"""Lists that are elsewhere or come in pages: all of it is read from the API itself, or it is said that it is not."""

import pytest
from accounts import TOKENS
from scripted_server import Answer, ScriptedServer, says

from apsis_desktop.api import client as client_file
from apsis_desktop.api import definitions
from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.definitions import load_segments, load_tags
from apsis_desktop.api.pages import next_page
from apsis_desktop.errors import ListNotWhole, ServiceBusy, StrangeAnswer

SEGMENTS = "/audience/segments"
URL = f"https://api.example{SEGMENTS}?page=1"


def page(number: int, **more: object) -> Answer:
    return says(200, {"items": [{"discriminator": f"s.{number}", "name": f"Segment {number}"}], **more})


def names(client: ApsisClient) -> list[str]:
    return [one.name for one in load_segments(client)]


# --- redirects -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("absolute", [False, True])
def test_a_list_is_followed_to_the_same_place_with_a_slash(
    server: ScriptedServer, client: ApsisClient, status: int, *, absolute: bool
) -> None:
    where = f"{server.url if absolute else ''}{SEGMENTS}/"
    server.on("GET", SEGMENTS, Answer(status, headers={"Location": where}))
    server.on("GET", f"{SEGMENTS}/", page(1))
    assert names(client) == ["Segment 1"]
    assert server.to("GET", f"{SEGMENTS}/")[0].token == f"Bearer {TOKENS[0]}"


@pytest.mark.parametrize(
    "where",
    ["https://sign-in.example/", "http://localhost:1/audience/segments/", "javascript:1", "https://[x"],
)
def test_a_list_is_not_followed_elsewhere(server: ScriptedServer, client: ApsisClient, where: str) -> None:
    server.on("GET", SEGMENTS, Answer(302, headers={"Location": where}))
    with pytest.raises(StrangeAnswer):
        load_segments(client)
    assert len(server.requests) == 2  # the token's, and the list's


def test_a_list_is_not_followed_in_a_circle(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("GET", SEGMENTS, Answer(308, headers={"Location": SEGMENTS}))
    with pytest.raises(StrangeAnswer):
        load_segments(client)
    assert len(server.to("GET", SEGMENTS)) == 1 + client_file.MOST_REDIRECTS


# --- pages -----------------------------------------------------------------------------------------------------------

MORE = f"{SEGMENTS}/more"


@pytest.mark.parametrize(
    "further",
    [
        {"next": MORE},
        {"next": "{url}" + MORE},
        {"next": "segments/more"},
        {"next": {"href": MORE}},
        {"nextLink": MORE},
        {"links": {"next": MORE}},
        {"_links": {"next": {"href": MORE}}},
        {"paging": {"next": MORE, "has_more": True}},
    ],
    ids=str,
)
def test_every_page_is_read(server: ScriptedServer, client: ApsisClient, further: dict[str, object]) -> None:
    first = page(1, **further)
    server.on("GET", SEGMENTS, Answer(200, first.body.replace(b"{url}", server.url.encode()), first.headers))
    server.on("GET", MORE, page(2, next=None, has_more=False))
    assert names(client) == ["Segment 1", "Segment 2"]
    assert {request.token for request in server.requests[1:]} == {f"Bearer {TOKENS[0]}"}


def test_a_next_page_is_read_from_its_header(server: ScriptedServer, client: ApsisClient) -> None:
    first = page(1)
    links = f'<{SEGMENTS}?page=1>; rel="self", <{MORE}?page=2>; title="b"; rel="last next"'
    server.on("GET", SEGMENTS, Answer(200, first.body, {"Link": links}))
    server.on("GET", MORE, page(2))
    assert names(client) == ["Segment 1", "Segment 2"]
    assert server.to("GET", MORE)[0].target == f"{MORE}?page=2"


def test_a_next_page_is_next_to_where_a_redirect_led(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("GET", SEGMENTS, Answer(308, headers={"Location": f"{SEGMENTS}/"}))
    server.on("GET", f"{SEGMENTS}/", page(1, next="?page=2"), page(2))
    assert names(client) == ["Segment 1", "Segment 2"]


@pytest.mark.parametrize(
    "further",
    [
        {"next": "https://elsewhere.example/page/2"},
        {"next": "//elsewhere.example/page/2"},
        {"next": "http://[::1/"},
        {"next": "eyJwYWdlIjoyfQ"},
        {"next_page": 2},
        {"next": {"page": 2}},
        {"has_more": True},
        {"meta": {"hasNext": True}},
        {"next": SEGMENTS},  # for ever
    ],
    ids=str,
)
def test_a_list_that_cannot_be_followed_is_not_taken_for_a_whole_one(
    server: ScriptedServer, client: ApsisClient, further: dict[str, object]
) -> None:
    server.on("GET", SEGMENTS, page(1, **further))
    with pytest.raises(ListNotWhole):
        load_segments(client)
    assert len(server.to("GET", SEGMENTS)) == 1


@pytest.mark.parametrize(
    "further", [{}, {"next": None}, {"next": ""}, {"links": []}, {"_links": {"self": {"href": "/x"}}}]
)
def test_a_list_without_a_next_page_is_whole(further: dict[str, object]) -> None:
    assert next_page(URL, {"items": [], **further}, {"link": '</x>; rel="prev"'}) is None


def test_pages_without_end_are_not_read_to_the_end(
    server: ScriptedServer, client: ApsisClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_file, "MOST_PAGES", 4)
    server.on("GET", SEGMENTS, *[page(number, next=f"?page={number}") for number in range(1, 9)])
    with pytest.raises(ListNotWhole):
        load_segments(client)
    assert len(server.to("GET", SEGMENTS)) == 4


def test_the_first_page_alone_is_not_shown_where_the_second_does_not_come(
    server: ScriptedServer, client: ApsisClient
) -> None:
    server.on("GET", "/audience/sections/s/tags", page(1, next="?page=2"), Answer(503))
    with pytest.raises(ServiceBusy):
        load_tags(client, "s")


def test_pages_that_hold_too_much_together_are_not_read_to_the_end(
    server: ScriptedServer, client: ApsisClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(definitions, "MOST_ITEMS", 40)
    server.on("GET", SEGMENTS, *[page(number, next=f"?page={number}") for number in range(1, 90)])
    with pytest.raises(StrangeAnswer):
        load_segments(client)
    assert len(server.to("GET", SEGMENTS)) < 89

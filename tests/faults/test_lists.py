"""What arrives in place of sections, segments and columns: the choices as the window loads them."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from accounts import account_at
from choices import Choices
from scripted_server import ScriptedServer, says
from wordings import NOT_WHOLE

from apsis_desktop.api.definitions import Section, Segment
from apsis_desktop.jobs.catalogue import Part

SECTIONS, SEGMENTS = "/audience/sections", "/audience/segments"
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


def test_a_list_that_is_not_whole_is_not_shown(server: ScriptedServer, choices: Choices) -> None:
    server.on("GET", SECTIONS, ONE)
    server.on("GET", SEGMENTS, says(200, {"items": [{"discriminator": "d", "name": "Nordic"}], "has_more": True}))
    choices.load()
    assert choices.said == {Part.SEGMENTS: NOT_WHOLE}
    assert set(choices.came) == {Part.SECTIONS}
    comes_home(server, choices)


def test_a_cookie_that_somebody_sets_on_the_way_is_not_sent_back(server: ScriptedServer, choices: Choices) -> None:
    server.on("GET", SECTIONS, replace(ONE, headers={"Set-Cookie": "seen=1; Path=/"}))
    server.on("GET", SEGMENTS, ONE)
    choices.load()
    comes_home(server, choices)
    assert not [request for request in server.requests if "cookie" in request.headers]

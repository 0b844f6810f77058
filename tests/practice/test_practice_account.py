"""What the practice account defines, and who may ask."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from tests.practice.conftest import Caller, Clock, Start


def claims(token: str) -> dict[str, Any]:
    middle = token.split(".")[1]
    content: dict[str, Any] = json.loads(base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))
    return content


def is_problem(answer: httpx.Response, status: int) -> bool:
    content = answer.json()
    return (
        answer.status_code == content["status"] == status
        and answer.headers["Content-Type"] == "application/problem+json"
        and bool(content["title"] and content["detail"])
    )


def test_a_token_is_a_long_jwt_that_lives_24_hours(start: Start, clock: Clock) -> None:
    answer = start(clock=clock, signed_in=False).take_token().json()
    assert answer["expires_in"] == 86_400
    assert answer["token_type"] == "Bearer"
    assert len(answer["access_token"]) > 1_800
    said = claims(answer["access_token"])
    assert said["iat"] == clock.now
    assert said["exp"] == clock.now + 86_400
    assert said["sub"]


def test_a_wrong_secret_is_not_accepted(caller: Caller) -> None:
    body = {"grant_type": "client_credentials", "client_id": caller.server.client_id, "client_secret": "guessed"}
    assert is_problem(caller.http.post("/oauth/token", json=body), 401)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"{}", b'{"grant_type":"password"}', b'{"grant_type":"client_credentials","client_id":7}'],
)
def test_a_token_is_not_given_for_a_body_that_is_wrong(caller: Caller, content: bytes) -> None:
    assert is_problem(caller.http.post("/oauth/token", content=content), 400)


def test_nothing_is_told_without_a_token(caller: Caller) -> None:
    for header in ("", "Bearer", "Bearer made-up", "Basic eDp5"):
        assert is_problem(caller.http.get("/audience/sections", headers={"Authorization": header}), 401)


def test_a_token_is_good_until_it_expires(start: Start, clock: Clock) -> None:
    caller = start(clock=clock)
    clock.now += 86_399
    assert caller.http.get("/audience/sections").status_code == 200
    clock.now += 1
    assert is_problem(caller.http.get("/audience/sections"), 401)


def test_there_are_3_sections_40_segments_and_15_tags(caller: Caller) -> None:
    sections = caller.items("/audience/sections")
    assert len(sections) == 3
    assert len({item["discriminator"] for item in caller.items("/audience/segments")}) == 40
    for section in sections:
        assert len(caller.items(f"/audience/sections/{section['discriminator']}/tags")) == 15


def test_the_first_section_has_60_attributes_in_use_and_some_that_are_not(caller: Caller) -> None:
    items = caller.items(f"/audience/sections/{caller.section}/attributes")
    in_use = [item for item in items if any(version["deprecated_at"] is None for version in item["versions"])]
    assert len({item["discriminator"] for item in in_use}) == 60
    assert len(items) > 60
    assert all(version["id"] for item in items for version in item["versions"])


def test_sections_differ_in_their_custom_attributes_alone(caller: Caller) -> None:
    sets = [
        {item["discriminator"] for item in caller.items(f"/audience/sections/{section['discriminator']}/attributes")}
        for section in caller.items("/audience/sections")
    ]
    assert len(set(map(frozenset, sets))) == 3
    for some in sets:
        assert all(discriminator.startswith("usercreated.attributes.") for discriminator in sets[0] ^ some)


@pytest.mark.parametrize("path", ["/audience/segments", "/audience/sections/com.apsis1.sections.default/attributes"])
def test_two_things_bear_the_same_name(caller: Caller, path: str) -> None:
    names = [item["name"] for item in caller.items(path)]
    assert len(names) == len(set(names)) + 1


def test_names_have_nordic_letters_quotes_commas_and_ampersands(caller: Caller) -> None:
    names = "".join(item["name"] for item in caller.items("/audience/segments"))
    assert all(sign in names for sign in 'åäöÅØæ",&')


def test_an_unknown_section_or_path_is_not_found(caller: Caller) -> None:
    assert is_problem(caller.http.get("/audience/sections/nowhere/tags"), 404)
    assert is_problem(caller.http.get("/audience"), 404)


def test_another_method_is_not_allowed(caller: Caller) -> None:
    assert is_problem(caller.http.post("/audience/sections", json={}), 405)
    assert is_problem(caller.http.get("/oauth/token"), 405)
    assert is_problem(caller.http.delete("/audience/sections"), 501)


def test_a_second_server_of_the_same_seed_is_the_same_account(start: Start) -> None:
    one, other, third = start(seed=5), start(seed=5), start(seed=6)
    assert one.server.client_secret == other.server.client_secret != third.server.client_secret
    assert one.items("/audience/segments") == other.items("/audience/segments")

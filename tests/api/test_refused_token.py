"""A key that is refused, and a token that is: one fresh token and one repeat, no more."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from accounts import NOON, TOKENS, account_at, jwt
from patience import until
from scripted_server import Answer, ScriptedServer, problem, says
from token_askers import EMPTY, SECTIONS, Kept, ask, tokens_made, tokens_sent

from apsis_desktop.api.client import ApsisClient
from apsis_desktop.errors import AnsweredNo, KeyNotAllowed, KeyUnknown, ServiceBusy, StrangeAnswer

NO_TOKENS: list[object] = [None, [], {}, {"access_token": 5}, {"access_token": " "}]
NO_TOKENS += [{"access_token": text} for text in ("a\r\nX-Evil: 1", "é", "two words")]


@pytest.mark.parametrize("status", [400, 401, 403, 422])
def test_a_refused_key_is_unknown(server: ScriptedServer, client: ApsisClient, status: int) -> None:
    server.on("POST", "/oauth/token", problem(status, "invalid_client"))
    with pytest.raises(KeyUnknown):
        client.check_key()
    assert tokens_made(server) == 1


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_busy_token_endpoint_is_no_wrong_key(server: ScriptedServer, client: ApsisClient, status: int) -> None:
    server.on("POST", "/oauth/token", problem(status, "later", headers={"Retry-After": "7"}))
    with pytest.raises(ServiceBusy) as caught:
        client.check_key()
    assert caught.value.retry_after == 7


@pytest.mark.parametrize(
    "answer",
    [
        Answer(200, b"<html>Sign in</html>", {"Content-Type": "text/html"}),
        Answer(302, b"", {"Location": "https://sign-in.example/"}),
        *(says(200, value) for value in NO_TOKENS),
    ],
)
def test_what_is_no_token_is_a_strange_answer(server: ScriptedServer, client: ApsisClient, answer: Answer) -> None:
    server.on("POST", "/oauth/token", answer)
    with pytest.raises(StrangeAnswer):
        client.check_key()


def test_an_expired_token_is_replaced_after_401_and_the_request_repeated(
    server: ScriptedServer, client: ApsisClient
) -> None:
    server.on("GET", SECTIONS, problem(401, "Unauthorized"), EMPTY)
    assert client.get_json(SECTIONS) == {"items": []}
    assert tokens_sent(server) == [f"Bearer {TOKENS[0]}", f"Bearer {TOKENS[1]}"]


def test_a_second_401_means_that_the_key_is_unknown(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("GET", SECTIONS, problem(401, "Unauthorized"))
    with pytest.raises(KeyUnknown):
        client.get_json(SECTIONS)
    assert len(tokens_sent(server)) == 2


def test_an_old_token_is_replaced_after_403_and_the_request_repeated(server: ScriptedServer) -> None:
    server.on("GET", SECTIONS, problem(403, "Token expired"), EMPTY)
    ask(account_at(server.url, cache=Kept(jwt(exp=NOON + 80_000, kept="yes"))))
    assert tokens_sent(server)[1:] == [f"Bearer {TOKENS[0]}"]


def test_a_young_token_is_not_replaced_after_403(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("GET", SECTIONS, problem(403, "Forbidden", "Not in this section."))
    with pytest.raises(KeyNotAllowed, match=r"Forbidden\. Not in this section\."):
        client.get_json(SECTIONS)
    assert tokens_made(server) == 1


def test_a_403_that_a_fresh_token_does_not_mend_is_told_in_the_providers_words(server: ScriptedServer) -> None:
    server.on("GET", SECTIONS, problem(403, "Forbidden", "Not in this section."))
    with pytest.raises(KeyNotAllowed, match="Not in this section"):
        ask(account_at(server.url, cache=Kept(jwt(exp=NOON + 80_000))))
    assert len(tokens_sent(server)) == 2


def test_reports_that_meet_the_same_expired_token_get_one_fresh_one(server: ScriptedServer) -> None:
    account = account_at(server.url)
    refused = threading.Event()
    server.on("GET", SECTIONS, *[problem(401, "Unauthorized", held=refused)] * 4, EMPTY)
    with ThreadPoolExecutor(4) as threads:
        asking = [threads.submit(ask, account) for _ in range(4)]
        until(lambda: len(server.to("GET", SECTIONS)) == 4)  # all have sent the old token
        refused.set()
        for each in asking:
            each.result()
    assert tokens_made(server) == 2


# --- a no that is not the key's --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "forbidden",
    [
        Answer(403, b"<html>Forbidden</html>", {"Content-Type": "text/html; charset=utf-8"}),
        says(403, {"message": "Forbidden"}),
        says(403, {"title": "Access denied", "detail": "By the firewall."}),
        says(403, {"status": 403}, {"Content-Type": "application/problem+json"}),
        Answer(
            403, b"<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>", {"Content-Type": "application/xml"}
        ),
        Answer(403),
    ],
)
def test_a_firewall_that_forbids_is_no_wrong_key(
    server: ScriptedServer, client: ApsisClient, forbidden: Answer
) -> None:
    server.on("GET", SECTIONS, forbidden)
    with pytest.raises(StrangeAnswer):
        client.get_json(SECTIONS)
    server.on("POST", "/oauth/token", forbidden)
    with ApsisClient(account_at(server.url)) as another, pytest.raises(StrangeAnswer):
        another.check_key()


def test_any_other_no_is_told_in_the_providers_words(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("GET", SECTIONS, problem(404, "Not Found", "No such section."))
    with pytest.raises(AnsweredNo, match=r"Not Found\. No such section\."):
        client.get_json(SECTIONS)

"""A key that is refused, and a token that is: one fresh token and one repeat, no more."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from accounts import NOON, QUICK, TOKENS, Cancelling, account_at, jwt, link_answer, post, token_answer
from patience import until
from reports import SELECTION
from scripted_server import Answer, Breaks, ScriptedServer, problem, says
from token_askers import EMPTY, SECTIONS, Kept, Moment, ask, tokens_made, tokens_sent

from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.rate_limits import AccountLimits
from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import (
    AnsweredNo,
    Cancelled,
    KeyNotAllowed,
    KeyUnknown,
    ServiceAway,
    ServiceBusy,
    StrangeAnswer,
)

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


def old_token() -> str:
    return jwt(exp=NOON + 80_000, kept="yes")


def test_an_expired_token_is_replaced_after_401_and_the_request_repeated(server: ScriptedServer) -> None:
    server.on("GET", SECTIONS, problem(401, "Unauthorized"), EMPTY)
    ask(account_at(server.url, cache=Kept(old_token())))
    assert tokens_sent(server) == [f"Bearer {old_token()}", f"Bearer {TOKENS[0]}"]


def test_a_second_401_means_that_the_key_is_unknown(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("GET", SECTIONS, problem(401, "Unauthorized"))
    with pytest.raises(KeyUnknown):
        next(client.get_pages(SECTIONS))
    assert len(tokens_sent(server)) == 2


def test_a_token_of_this_moment_that_is_not_yet_valid_is_tried_again_a_moment_later(server: ScriptedServer) -> None:
    server.on("GET", SECTIONS, problem(401, "Unauthorized", "The token is not valid yet."), EMPTY)
    ask(account_at(server.url))
    assert tokens_sent(server) == [f"Bearer {TOKENS[0]}"] * 2
    assert tokens_made(server) == 1


def test_a_fresh_token_for_an_expired_one_may_be_not_yet_valid(server: ScriptedServer) -> None:
    early = problem(401, "Unauthorized", "The token is not valid yet.")
    server.on("GET", SECTIONS, problem(401, "Unauthorized"), early, EMPTY)
    ask(account_at(server.url, cache=Kept(old_token())))
    assert tokens_sent(server)[1:] == [f"Bearer {TOKENS[0]}"] * 2


def test_whoever_waits_a_moment_for_a_token_can_leave(server: ScriptedServer) -> None:
    server.on("GET", SECTIONS, problem(401, "Unauthorized"))
    account = account_at(server.url, times=QUICK._replace(early=600))

    def work(cancelled: threading.Event) -> None:
        with ApsisClient(account, cancelled) as client:
            next(client.get_pages(SECTIONS))

    asking = Cancelling(work)
    until(lambda: tokens_sent(server))
    assert isinstance(asking.cancel(), Cancelled)
    assert len(tokens_sent(server)) == 1


def test_an_old_token_is_replaced_after_403_and_the_request_repeated(server: ScriptedServer) -> None:
    server.on("GET", SECTIONS, problem(403, "Token expired"), EMPTY)
    ask(account_at(server.url, cache=Kept(old_token())))
    assert tokens_sent(server)[1:] == [f"Bearer {TOKENS[0]}"]


@pytest.mark.parametrize("age", [0, 1, 30, 59, 600, -3 * 86_400])  # less than nothing: the clock has been set right
@pytest.mark.parametrize("words", ["Access token expired", "Forbidden"])
def test_a_token_that_should_still_be_good_is_replaced_after_403(
    server: ScriptedServer, age: float, words: str
) -> None:
    clock = Moment()
    account = account_at(server.url, clock=clock)
    server.on("GET", SECTIONS, EMPTY, problem(403, words), EMPTY)
    ask(account)
    clock.now += age
    ask(account)
    assert tokens_sent(server) == [f"Bearer {token}" for token in (TOKENS[0], TOKENS[0], TOKENS[1])]


def test_a_403_is_believed_after_one_fresh_token(server: ScriptedServer) -> None:
    clock = Moment()
    account = account_at(server.url, clock=clock)
    server.on("GET", SECTIONS, problem(403, "Forbidden", "Not in this section."))
    for _ in range(3):
        with pytest.raises(KeyNotAllowed, match=r"Forbidden\. Not in this section\."):
            ask(account)
        clock.now += 10
    assert tokens_made(server) == 2
    assert len(tokens_sent(server)) == 4
    clock.now += 60
    with pytest.raises(KeyNotAllowed):
        ask(account)
    assert tokens_made(server) == 3


def test_a_request_is_repeated_after_a_403_that_was_the_tokens(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("POST", PATH, problem(403, "Access token expired"), link_answer(server))
    assert post(client, SELECTION.request()).link.url
    assert [each.token for each in server.to("POST", PATH)] == [f"Bearer {token}" for token in TOKENS[:2]]


def test_a_403_that_a_fresh_token_does_not_mend_is_told_in_the_providers_words(server: ScriptedServer) -> None:
    server.on("GET", SECTIONS, problem(403, "Forbidden", "Not in this section."))
    with pytest.raises(KeyNotAllowed, match="Not in this section"):
        ask(account_at(server.url, cache=Kept(jwt(exp=NOON + 80_000))))
    assert len(tokens_sent(server)) == 2


def test_reports_that_meet_the_same_expired_token_get_one_fresh_one(server: ScriptedServer) -> None:
    account = account_at(server.url, cache=Kept(old_token()))
    refused = threading.Event()
    server.on("GET", SECTIONS, *[problem(401, "Unauthorized", held=refused)] * 4, EMPTY)
    with ThreadPoolExecutor(4) as threads:
        asking = [threads.submit(ask, account) for _ in range(4)]
        until(lambda: len(server.to("GET", SECTIONS)) == 4)  # all have sent the old token
        refused.set()
        for each in asking:
            each.result()
    assert tokens_made(server) == 1


# --- while a token is renewed ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer", [problem(503, "Later"), problem(429, "Later"), Answer(breaks=Breaks.RESET), Answer(200, b"<html>")]
)
def test_a_token_that_cannot_be_renewed_ahead_is_used_to_its_end(server: ScriptedServer, answer: Answer) -> None:
    clock = Moment()
    account = account_at(server.url, clock=clock, cache=Kept(jwt(exp=NOON + 200)))
    server.on("POST", "/oauth/token", answer)
    server.on("GET", SECTIONS, EMPTY)
    ask(account)
    assert tokens_made(server) == 1
    clock.now += 200
    with pytest.raises(ServiceAway):
        ask(account)


def test_nobody_waits_for_a_token_that_is_renewed_ahead(server: ScriptedServer) -> None:
    account = account_at(server.url, cache=Kept(jwt(exp=NOON + 200)), times=QUICK._replace(read=20))
    renewed = threading.Event()
    server.on("POST", "/oauth/token", token_answer(TOKENS[0], held=renewed))
    server.on("GET", SECTIONS, EMPTY)
    with ThreadPoolExecutor(1) as threads:
        renewing = threads.submit(ask, account)
        until(lambda: tokens_made(server))
        ask(account)
        assert not renewing.done()
        renewed.set()
        renewing.result()
    assert tokens_sent(server)[1] == f"Bearer {TOKENS[0]}"


def test_nobody_waits_for_a_token_in_place_of_one_that_only_another_was_refused_for(server: ScriptedServer) -> None:
    account = account_at(server.url, cache=Kept(old_token()), times=QUICK._replace(read=20))
    renewed = threading.Event()
    server.on("POST", "/oauth/token", token_answer(TOKENS[0], held=renewed))
    server.on("GET", SECTIONS, problem(403, "Forbidden"), EMPTY)
    with ThreadPoolExecutor(1) as threads:
        renewing = threads.submit(ask, account)
        until(lambda: tokens_made(server))
        ask(account)
        assert not renewing.done()
        renewed.set()
        renewing.result()


def test_after_a_429_nobody_asks_for_a_token_before_it_is_time(server: ScriptedServer) -> None:
    now = [0.0]
    account = account_at(server.url, limits=AccountLimits(lambda: now[0]))
    server.on("POST", "/oauth/token", problem(429, "Later", headers={"Retry-After": "30"}), token_answer(TOKENS[0]))
    server.on("GET", SECTIONS, EMPTY)
    for passed, left in ((0, 30), (10, 20), (29, 1)):
        now[0] = passed
        with pytest.raises(ServiceBusy) as caught:
            ask(account)
        assert caught.value.retry_after == left
    assert tokens_made(server) == 1
    now[0] = 30
    ask(account)
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
        next(client.get_pages(SECTIONS))
    server.on("POST", "/oauth/token", forbidden)
    with ApsisClient(account_at(server.url)) as another, pytest.raises(StrangeAnswer):
        another.check_key()


def test_any_other_no_is_told_in_the_providers_words(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("GET", SECTIONS, problem(404, "Not Found", "No such section."))
    with pytest.raises(AnsweredNo, match=r"Not Found\. No such section\."):
        next(client.get_pages(SECTIONS))

import base64
import json
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from accounts import CLIENT_ID, NOON, SECRET, TOKENS, account_at, jwt, token_answer
from hypothesis import given
from hypothesis import strategies as st
from scripted_server import Answer, ScriptedServer, problem, says

from apsis_desktop.api.account import Account
from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.token import AHEAD, FALLBACK_LIFE, expiry
from apsis_desktop.errors import KeyNotAllowed, KeyUnknown, ServiceBusy, StrangeAnswer

SECTIONS = "/audience/sections"
EMPTY = says(200, {"items": []})


def jwt_until(exp: object) -> str:
    return jwt(exp=exp)


NO_TOKENS: list[object] = [None, [], {}, {"access_token": 5}, {"access_token": " "}]
NO_TOKENS += [{"access_token": text} for text in ("a\r\nX-Evil: 1", "é", "two words")]


class Moment:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> float:
        return self.now


class Kept:
    """Keeps a token from one start to the next."""

    def __init__(self, token: str | None = None) -> None:
        self.token = token

    def load(self) -> str | None:
        return self.token

    def save(self, token: str) -> None:
        self.token = token

    def clear(self) -> None:
        self.token = None


def ask(account: Account) -> None:
    with ApsisClient(account) as client:
        client.get_json(SECTIONS)


def tokens_sent(server: ScriptedServer) -> list[str | None]:
    return [each.token for each in server.to("GET", SECTIONS)]


def tokens_made(server: ScriptedServer) -> int:
    return len(server.to("POST", "/oauth/token"))


# --- getting and keeping ---------------------------------------------------------------------------------------------


def test_a_token_is_asked_for_with_client_id_and_secret(server: ScriptedServer, client: ApsisClient) -> None:
    client.check_key()
    (asked,) = server.requests
    assert (asked.method, asked.target) == ("POST", "/oauth/token")
    assert asked.headers["content-type"] == "application/json"
    assert asked.json == {"grant_type": "client_credentials", "client_id": CLIENT_ID, "client_secret": SECRET}
    assert asked.token is None


def test_the_token_goes_with_what_is_asked(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("GET", SECTIONS, EMPTY)
    client.get_json(SECTIONS)
    assert tokens_sent(server) == [f"Bearer {TOKENS[0]}"]


def test_one_token_serves_all_clients_of_an_account(server: ScriptedServer) -> None:
    server.on("GET", SECTIONS, EMPTY)
    account = account_at(server.url)
    ask(account)
    ask(account)
    assert tokens_made(server) == 1


def test_many_threads_that_start_together_ask_for_one_token(server: ScriptedServer) -> None:
    everybody_asked = threading.Event()
    server.on("POST", "/oauth/token", token_answer(TOKENS[0], held=everybody_asked))
    server.on("GET", SECTIONS, EMPTY)
    account = account_at(server.url)
    with ThreadPoolExecutor(8) as threads:
        asking = [threads.submit(ask, account) for _ in range(8)]
        everybody_asked.set()
        for each in asking:
            each.result()
    assert tokens_made(server) == 1
    assert tokens_sent(server) == [f"Bearer {TOKENS[0]}"] * 8


def test_a_token_is_kept_for_the_next_start(server: ScriptedServer) -> None:
    server.on("GET", SECTIONS, EMPTY)
    kept = Kept()
    ask(account_at(server.url, cache=kept))
    assert kept.token == TOKENS[0]
    ask(account_at(server.url, cache=kept))
    assert tokens_made(server) == 1


def test_a_token_is_renewed_ahead_of_its_end(server: ScriptedServer) -> None:
    server.on("GET", SECTIONS, EMPTY)
    clock = Moment()
    account = account_at(server.url, clock=clock)
    ask(account)
    clock.now = NOON + 86_400 - AHEAD - 1
    ask(account)
    assert tokens_made(server) == 1
    clock.now += 2
    ask(account)
    assert tokens_sent(server)[-1] == f"Bearer {TOKENS[1]}"


def test_a_short_lived_token_is_not_renewed_at_once(server: ScriptedServer) -> None:
    server.on("POST", "/oauth/token", token_answer(jwt(exp=NOON + 100)))
    server.on("GET", SECTIONS, EMPTY)
    account = account_at(server.url)
    ask(account)
    ask(account)
    assert tokens_made(server) == 1


def test_a_kept_token_that_has_ended_is_not_sent(server: ScriptedServer) -> None:
    server.on("GET", SECTIONS, EMPTY)
    ask(account_at(server.url, cache=Kept(jwt(exp=NOON - 1))))
    assert tokens_sent(server) == [f"Bearer {TOKENS[0]}"]


@pytest.mark.parametrize("broken", ["", "no-jwt", f"{TOKENS[3]}\r\nX-Other: 1", f"{TOKENS[3]}é"])
def test_a_kept_token_that_is_broken_is_not_sent(server: ScriptedServer, broken: str) -> None:
    server.on("GET", SECTIONS, EMPTY)
    ask(account_at(server.url, cache=Kept(broken)))
    assert tokens_sent(server) == [f"Bearer {TOKENS[0]}"]


# --- when it ends ----------------------------------------------------------------------------------------------------


def test_the_end_is_read_from_the_token() -> None:
    assert expiry(jwt(exp=NOON)) == NOON


@pytest.mark.parametrize(
    "token",
    [
        "not a jwt",
        "",
        "..",
        "a.b.c.d",
        "a.é.c",
        "a.####.c",
        jwt(),
        *map(jwt_until, ("tomorrow", True, None, -1, 0, 1e300, 10**400, float("nan"), float("inf"), [], {})),
    ],
)
def test_an_end_that_cannot_be_read_is_none(token: str) -> None:
    assert expiry(token) is None


@given(st.text())
def test_no_text_in_place_of_a_token_is_too_strange(text: str) -> None:
    assert expiry(text) is None or "." in text


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(), st.lists, max_leaves=5))
def test_no_end_is_too_absurd(exp: object) -> None:
    ends_at = expiry(jwt(exp=exp))
    assert ends_at is None or 0 < ends_at < 1e12


@given(st.binary())
def test_no_claims_are_too_strange(claims: bytes) -> None:
    ends_at = expiry(f"a.{base64.urlsafe_b64encode(claims).decode()}.c")
    assert ends_at is None or "exp" in json.loads(claims)


@pytest.mark.parametrize(
    ("answered", "life"),
    [
        ({"access_token": "opaque"}, FALLBACK_LIFE),
        ({"access_token": "opaque", "expires_in": 7200}, 7200),
        ({"access_token": "opaque", "expires_in": "soon"}, FALLBACK_LIFE),
        ({"access_token": "opaque", "expires_in": -5}, FALLBACK_LIFE),
        ({"access_token": jwt(exp=NOON - 90_000), "expires_in": 7200}, 7200),  # the clock here is a day ahead
    ],
)
def test_a_token_that_does_not_say_when_it_ends_lives_so_long(
    server: ScriptedServer, answered: dict[str, object], life: float
) -> None:
    server.on("POST", "/oauth/token", says(200, answered))
    server.on("GET", SECTIONS, EMPTY)
    clock = Moment()
    account = account_at(server.url, clock=clock)
    ask(account)
    clock.now += life - AHEAD - 1
    ask(account)
    assert tokens_made(server) == 1
    clock.now += AHEAD
    ask(account)
    assert tokens_made(server) == 2


# --- refused ---------------------------------------------------------------------------------------------------------


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
        while len(server.to("GET", SECTIONS)) < 4:  # all have sent the old token
            threading.Event().wait(0.005)
        refused.set()
        for each in asking:
            each.result()
    assert tokens_made(server) == 2

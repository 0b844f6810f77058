import base64
import contextlib
import json
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from accounts import CLIENT_ID, NOON, SECRET, TOKENS, account_at, jwt, token_answer
from hypothesis import given
from hypothesis import strategies as st
from scripted_server import ScriptedServer, says
from token_askers import EMPTY, SECTIONS, Kept, Moment, ask, tokens_made, tokens_sent

from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.token_renewal import AHEAD, FALLBACK_LIFE, TokenSource, expiry
from apsis_desktop.errors import StrangeAnswer


def jwt_until(exp: object) -> str:
    return jwt(exp=exp)


# --- getting and keeping ---------------------------------------------------------------------------------------------


def test_a_token_is_requested_with_client_id_and_secret(server: ScriptedServer, client: ApsisClient) -> None:
    client.check_key()
    (asked,) = server.requests
    assert (asked.method, asked.target) == ("POST", "/oauth/token")
    assert asked.headers["content-type"] == "application/json"
    assert asked.json == {"grant_type": "client_credentials", "client_id": CLIENT_ID, "client_secret": SECRET}
    assert asked.token is None


def test_the_token_goes_with_what_is_asked(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("GET", SECTIONS, EMPTY)
    next(client.get_pages(SECTIONS))
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


def test_a_token_that_is_at_hand_is_kept_once_there_is_a_place_for_it(server: ScriptedServer) -> None:
    account = account_at(server.url)
    early, late = Kept(), Kept()
    account.tokens.keep_in(early)
    with ApsisClient(account) as client:
        client.check_key()
    account.tokens.keep_in(late)
    assert [early.token, late.token] == [TOKENS[0], TOKENS[0]]


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


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["access_token", "expires_in"]), inner)
        ),
        max_leaves=6,
    )
)
def test_no_answer_of_the_token_endpoint_is_too_strange(answer: object) -> None:
    tokens = TokenSource(CLIENT_ID, SECRET)
    with contextlib.suppress(StrangeAnswer):
        token = tokens.get(lambda _body: answer, threading.Event())
        assert token.isascii()
        assert token.isprintable()

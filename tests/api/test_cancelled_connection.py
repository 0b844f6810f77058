"""Cancelling ends each wait within a second. Only a name look-up may go on beside, where nobody waits for it."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from accounts import LOOK, TOKENS, Cancelling, account_at, free_limits, token_answer
from certificates import Authority
from patience import PATIENCE, until
from scripted_server import Answer, At, Breaks, Ends, ScriptedServer

from apsis_desktop.api.account import Account
from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.origin import TimeLimits
from apsis_desktop.api.rate_limits import AccountLimits, Limit
from apsis_desktop.api.report_request import Link, LinkKind
from apsis_desktop.errors import Cancelled, LineBroke, NoNetwork, TimedOut

PATIENT = TimeLimits(connect=1.5, read=60, write=60)
LINK = Link(LOOK, LinkKind.SECOND)
MEGABYTE = b"x" * (1 << 20)


def fetches(account: Account) -> Cancelling:
    def work(cancelled: threading.Event) -> None:
        with ApsisClient(account, cancelled) as client, client.poll(LINK, {}) as answer:
            for _piece in answer.raw():
                pass

    return Cancelling(work)


def connecting() -> bool:
    return "connecting" in {thread.name for thread in threading.enumerate()}


STAGES = {
    "silent after the request": Answer(breaks=Breaks.STALL),
    "in the middle of the headers": Answer(200, b"", {"X": "y" * 100}, breaks=Breaks.STALL, at=At.IN_HEADERS),
    "before the body": Answer(200, b"x" * 100, breaks=Breaks.STALL, at=At.AFTER_HEADERS),
    "in the middle of the body": Answer(200, MEGABYTE, breaks=Breaks.STALL, at=At.IN_BODY),
    "in the middle of chunks": Answer(200, MEGABYTE, ends=Ends.CHUNKS, breaks=Breaks.STALL, at=At.IN_BODY),
}


@pytest.mark.parametrize("stage", STAGES)
def test_a_server_that_falls_silent_can_be_left(server: ScriptedServer, stage: str) -> None:
    server.on("GET", LOOK, STAGES[stage])
    fetching = fetches(account_at(server.url, times=PATIENT))
    assert server.stalling.wait(PATIENCE)
    assert isinstance(fetching.cancel(), Cancelled)


@pytest.mark.parametrize("stage", ["in the middle of the headers", "in the middle of the body"])
def test_a_secure_server_that_falls_silent_can_be_left(
    stage: str, authority: Authority, own_certificates: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    authority.is_trusted(monkeypatch, tmp_path)
    with ScriptedServer(authority.server_for("127.0.0.1")) as secured:
        secured.on("POST", "/oauth/token", token_answer(TOKENS[0]))
        secured.on("GET", LOOK, STAGES[stage])
        fetching = fetches(account_at(secured.url, times=PATIENT))
        assert secured.stalling.wait(PATIENCE)
        assert isinstance(fetching.cancel(), Cancelled)


def test_a_server_that_does_not_answer_the_handshake_can_be_left(own_certificates: None) -> None:
    with ScriptedServer(mute=True) as server:
        patient = TimeLimits(connect=60, read=60)
        fetching = fetches(account_at(server.url.replace("http:", "https:"), times=patient))
        assert server.stalling.wait(PATIENCE)
        assert isinstance(fetching.cancel(), Cancelled)
        until(lambda: not connecting())  # the thread beside has gone too, not only its result


@pytest.fixture
def full() -> Iterator[int]:
    """Yield the port of a server that takes no more connections: who calls is not answered at all."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        callers = []
        try:
            for _ in range(8):
                caller = socket.socket()
                caller.setblocking(False)
                caller.connect_ex(("127.0.0.1", port))
                callers.append(caller)
            yield port
        finally:
            for caller in callers:
                caller.close()


def test_a_server_that_does_not_take_the_connection_can_be_left(full: int) -> None:
    fetching = fetches(account_at(f"http://127.0.0.1:{full}", times=PATIENT))
    until(connecting)
    assert isinstance(fetching.cancel(), Cancelled)


@pytest.mark.skipif("sys.platform != 'linux'", reason="other systems refuse where Linux stays silent")
def test_a_server_that_does_not_take_the_connection_is_given_up(full: int) -> None:
    account = account_at(f"http://127.0.0.1:{full}", times=TimeLimits(connect=0.3))
    with ApsisClient(account) as client, pytest.raises(NoNetwork):
        client.check_key()


def test_a_wait_for_anothers_token_can_be_left(server: ScriptedServer) -> None:
    server.on("POST", "/oauth/token", Answer(breaks=Breaks.STALL))
    account = account_at(server.url, times=PATIENT)
    first = fetches(account)
    assert server.stalling.wait(PATIENCE)
    second = fetches(account)
    assert isinstance(second.cancel(), Cancelled)
    assert isinstance(first.cancel(), Cancelled)


def test_a_wait_for_the_accounts_limits_can_be_left(server: ScriptedServer) -> None:
    limits = AccountLimits()
    limits.links.hold(600)
    fetching = fetches(account_at(server.url, limits=limits))
    until(lambda: limits.links._waiting)
    assert isinstance(fetching.cancel(), Cancelled)
    assert server.to("GET", LOOK) == []


def test_who_has_cancelled_before_sends_nothing(server: ScriptedServer) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with ApsisClient(account_at(server.url), cancelled) as client, pytest.raises(Cancelled):
        next(client.get_pages("/audience/sections"))
    assert server.connections == 0


def test_a_place_in_the_limits_goes_to_the_next_when_its_owner_leaves(server: ScriptedServer) -> None:
    limits = free_limits()
    limits.links = Limit(1, 600)
    limits.links.take(threading.Event())
    fetching = fetches(account_at(server.url, limits=limits))
    until(lambda: limits.links._waiting)
    fetching.cancel()
    assert not limits.links._waiting


@pytest.mark.parametrize("stage", STAGES)
def test_without_cancelling_silence_is_given_up_after_a_while(
    server: ScriptedServer, client: ApsisClient, stage: str
) -> None:
    server.on("GET", LOOK, STAGES[stage])
    with pytest.raises(TimedOut), client.poll(LINK, {}) as answer:
        for _piece in answer.raw():
            pass


@pytest.mark.parametrize("how", [Breaks.RESET, Breaks.HANG_UP])
@pytest.mark.parametrize("at", At)
def test_a_connection_that_breaks_is_noticed_wherever_it_does(
    server: ScriptedServer, client: ApsisClient, how: Breaks, at: At
) -> None:
    server.on("GET", LOOK, Answer(200, MEGABYTE, breaks=how, at=at))
    with pytest.raises(LineBroke), client.poll(LINK, {}) as answer:
        for _piece in answer.raw():
            pass


def test_a_connection_that_the_server_closed_meanwhile_is_made_anew(
    server: ScriptedServer, client: ApsisClient
) -> None:
    server.on("GET", LOOK, Answer(200, b"first", ends=Ends.CLOSE), Answer(200, b"second"))
    for body in (b"first", b"second"):
        with client.poll(LINK, {}) as answer:
            assert b"".join(answer.raw()) == body
    assert server.connections == 2


def test_a_thread_that_dies_before_it_connects_is_not_waited_for(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    class DiesAtOnce(threading.Thread):
        def run(self) -> None:
            pass

    monkeypatch.setattr(threading, "Thread", DiesAtOnce)
    account = account_at(server.url, times=PATIENT)
    with ApsisClient(account, threading.Event()) as client, pytest.raises(NoNetwork):
        client.poll(LINK, {}).__enter__()

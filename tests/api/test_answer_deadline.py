"""Answers that trickle: no single read takes long, and yet they must not hold up a report, an account or a person."""

import socket
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from accounts import LOOK, TOKENS, Cancelling, account_at, link_answer, post, token_answer
from patience import PATIENCE, until
from reports import SELECTION, csv_answer
from scripted_server import Answer, At, ScriptedServer, problem, says

from apsis_desktop.api.account import Account
from apsis_desktop.api.cancellable_network import _run_on_thread
from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.deadline import Deadline
from apsis_desktop.api.origin import TimeLimits
from apsis_desktop.api.proxy import Route
from apsis_desktop.api.public_file import read_public_json
from apsis_desktop.api.report_request import PATH, Link, LinkKind
from apsis_desktop.errors import Cancelled, NoNetwork, PossiblyStarted, ReportTooLarge, StrangeAnswer, TimedOut

SEGMENTS, TOKEN = "/audience/segments", "/oauth/token"
LIST = says(200, {"items": [{"discriminator": f"s.{number}", "name": "Women"} for number in range(500)]})
LONG_TOKEN = says(200, {"access_token": "x" * 20_000})
TIMES = TimeLimits(connect=PATIENCE, read=PATIENCE, write=PATIENCE, answer=120.0)
TRICKLES = [At.START, At.AFTER_HEADERS, At.IN_BODY]


def client_of(server: ScriptedServer, account: Account | None = None) -> ApsisClient:
    """Return a client for which ten minutes pass as soon as an answer trickles, and no time otherwise."""
    return ApsisClient(
        account or account_at(server.url, times=TIMES), deadline=Deadline(lambda: 600.0 * server.trickles)
    )


def get_list(client: ApsisClient) -> object:
    return next(client.get_pages(SEGMENTS))


def link(server: ScriptedServer) -> Link:
    return Link(f"{server.url}{LOOK}", LinkKind.SECOND)


# --- each kind of answer ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", TRICKLES)
@pytest.mark.parametrize("ask", [ApsisClient.check_key, get_list], ids=["a key that is checked", "a list"])
def test_a_token_that_trickles_is_given_up(
    server: ScriptedServer, ask: Callable[[ApsisClient], object], at: At
) -> None:
    server.on("POST", TOKEN, replace(LONG_TOKEN, trickles=at))
    with client_of(server) as client, pytest.raises(TimedOut):
        ask(client)


@pytest.mark.parametrize("at", TRICKLES)
def test_a_list_that_trickles_is_given_up(server: ScriptedServer, at: At) -> None:
    server.on("GET", SEGMENTS, replace(LIST, trickles=at))
    with client_of(server) as client, pytest.raises(TimedOut):
        next(client.get_pages(SEGMENTS))


@pytest.mark.parametrize("at", TRICKLES)
def test_an_answer_to_the_request_that_trickles_leaves_open_whether_the_report_is_made(
    server: ScriptedServer, at: At
) -> None:
    server.on("POST", PATH, replace(link_answer(server, url="https://api.apsis.one/" + "x" * 20_000), trickles=at))
    with client_of(server) as client, pytest.raises(PossiblyStarted):
        post(client, SELECTION.request())
    assert len(server.to("POST", PATH)) == 1


def test_a_link_whose_answer_trickles_is_given_up(server: ScriptedServer) -> None:
    server.on("GET", LOOK, replace(csv_answer(), headers={"X": "x" * 20_000}, trickles=At.START))
    with client_of(server) as client, pytest.raises(TimedOut), client.poll(link(server), {}):
        pass


def test_a_refusal_that_trickles_is_told_by_its_status(server: ScriptedServer) -> None:
    moment = [0.0]
    # Its date is noted as soon as its headers are here.
    account = replace(account_at(server.url, times=TIMES), note_date=lambda _date: moment.append(moment[-1] + 600))
    dated = {"Date": "Thu, 02 May 2030 09:00:00 GMT"}
    refusals = (problem(status, "No", "x" * 20_000, dated) for status in (413, 404))
    for (method, path), refusal in zip((("POST", PATH), ("GET", SEGMENTS)), refusals, strict=True):
        server.on(method, path, replace(refusal, trickles=At.IN_BODY))
    with ApsisClient(account, deadline=Deadline(lambda: moment[-1])) as client:
        with pytest.raises(ReportTooLarge):
            post(client, SELECTION.request())
        with pytest.raises(StrangeAnswer) as caught:
            next(client.get_pages(SEGMENTS))
    assert "404" in caught.value.detail


def test_a_public_file_that_trickles_can_be_left(server: ScriptedServer) -> None:
    server.on("GET", "/newest", replace(LIST, trickles=At.START))
    reading = Cancelling(lambda cancelled: read_public_json(f"{server.url}/newest", Route(), cancelled))
    until(lambda: server.trickles)
    assert isinstance(reading.cancel(), Cancelled)


def test_a_file_may_take_longer(server: ScriptedServer) -> None:
    moment = [0.0]
    server.on("GET", LOOK, Answer(200, b"x" * 60_000, {"Content-Type": "text/csv"}))
    account = account_at(server.url, times=TIMES)
    with ApsisClient(account, deadline=Deadline(lambda: moment[0])) as client, client.poll(link(server), {}) as answer:
        moment[0] = 1e9
        assert len(b"".join(answer.raw())) == 60_000


def test_each_exchange_has_its_own_time(server: ScriptedServer) -> None:
    moment = [0.0]
    server.on("GET", SEGMENTS, LIST)
    with ApsisClient(account_at(server.url, times=TIMES), deadline=Deadline(lambda: moment[0])) as client:
        for _ in range(3):
            next(client.get_pages(SEGMENTS))
            moment[0] += 100


# --- others meanwhile ------------------------------------------------------------------------------------------------


def test_who_waits_for_a_token_that_trickles_can_leave(server: ScriptedServer) -> None:
    server.on("POST", TOKEN, replace(LONG_TOKEN, trickles=At.START))
    shared = account_at(server.url, times=TIMES)

    def work(cancelled: threading.Event) -> None:
        with ApsisClient(shared, cancelled) as client:
            client.check_key()

    asking = Cancelling(work)
    until(lambda: server.trickles)
    waiting = Cancelling(work)
    assert isinstance(waiting.cancel(), Cancelled)
    assert isinstance(asking.cancel(), Cancelled)


def test_who_waits_for_a_token_that_trickles_gets_one_when_that_is_given_up(server: ScriptedServer) -> None:
    server.on("POST", TOKEN, replace(LONG_TOKEN, trickles=At.START), token_answer(TOKENS[0]))
    server.on("GET", SEGMENTS, LIST)
    shared = account_at(server.url, times=TIMES)

    def work(_cancelled: threading.Event) -> None:
        with client_of(server, shared) as client:
            get_list(client)

    asking, waiting = (Cancelling(work) for _ in range(2))
    asking.wait()
    waiting.wait()
    assert sorted(type(each.problem).__name__ for each in (asking, waiting)) == ["NoneType", "TimedOut"]
    assert [each.token for each in server.to("GET", SEGMENTS)] == [f"Bearer {TOKENS[0]}"]


# --- before anything is sent -----------------------------------------------------------------------------------------


def test_a_handshake_that_trickles_is_no_connection() -> None:
    moment, ended = [0.0], threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def trickle() -> None:
            taken, _address = listener.accept()
            with taken:
                taken.sendall(b"\x16\x03\x03\x40\x00")  # a record of 16 kB is on its way
                moment[0] = 600
                while not ended.wait(0.02):  # short on purpose: a byte at a time
                    try:
                        taken.sendall(b"\x02")
                    except OSError:
                        return

        serving = threading.Thread(target=trickle)
        serving.start()
        account = account_at(f"https://127.0.0.1:{listener.getsockname()[1]}", times=TIMES)
        with ApsisClient(account, deadline=Deadline(lambda: moment[0])) as client, pytest.raises(NoNetwork):
            client.check_key()
        ended.set()
        serving.join()


def test_a_name_look_up_that_does_not_end_is_given_up() -> None:
    moment = [0.0]
    deadline = Deadline(lambda: moment[0])
    deadline.begin(120)
    may_end, put_away = threading.Event(), threading.Event()

    def look_up() -> str:
        moment[0] = 120
        may_end.wait()
        return "late"

    with pytest.raises(TimeoutError):
        _run_on_thread(look_up, threading.Event(), deadline, lambda _late: put_away.set())
    may_end.set()
    assert put_away.wait()


def test_a_deadline_that_is_lifted_never_passes() -> None:
    moment = [0.0]
    deadline = Deadline(lambda: moment[0])
    passed = [deadline.passed]
    deadline.begin(1)
    moment[0] = 1
    passed.append(deadline.passed)
    deadline.lift()
    moment[0] = 1e9
    passed.append(deadline.passed)
    assert passed == [False, True, False]

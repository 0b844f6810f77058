"""Answers that trickle: no single read takes long, and yet they must not hold up a report, an account or a person."""

import socket
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from accounts import LOOK, TOKENS, Cancelling, account_at, link_answer, post, token_answer
from reports import SELECTION, csv_answer
from scripted_server import Answer, At, ScriptedServer, problem, says

from apsis_desktop.api.account import Account
from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.deadline import Deadline
from apsis_desktop.api.network import TimeLimits
from apsis_desktop.api.public_file import read_public_json
from apsis_desktop.api.report_request import PATH, Link, LinkKind
from apsis_desktop.api.route import Route
from apsis_desktop.api.wires import _beside
from apsis_desktop.errors import Cancelled, NoNetwork, PossiblyStarted, ReportTooLarge, StrangeAnswer, TimedOut

SEGMENTS, TOKEN = "/audience/segments", "/oauth/token"
LIST = says(200, {"items": [{"discriminator": f"s.{number}", "name": "Women"} for number in range(50)]})
LONG_TOKEN = says(200, {"access_token": "x" * 2000})
TIMES = TimeLimits(connect=5, read=5, write=5, answer=0.5)
PATIENT = replace(TIMES, answer=600)
TRICKLES = [At.START, At.AFTER_HEADERS, At.IN_BODY]


def account(server: ScriptedServer, times: TimeLimits = TIMES) -> Account:
    return account_at(server.url, times=times)


def get_list(client: ApsisClient) -> object:
    return client.get_json(SEGMENTS)


def on_a_thread(shared: Account, ask: Callable[[ApsisClient], object]) -> Cancelling:
    def work(cancelled: threading.Event) -> None:
        with ApsisClient(shared, cancelled) as client:
            ask(client)

    return Cancelling(work)


def link(server: ScriptedServer) -> Link:
    return Link(f"{server.url}{LOOK}", LinkKind.SECOND)


# --- each kind of answer ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", TRICKLES)
@pytest.mark.parametrize("ask", [ApsisClient.check_key, get_list], ids=["a key that is checked", "a list"])
def test_a_token_that_trickles_is_given_up(
    server: ScriptedServer, ask: Callable[[ApsisClient], object], at: At
) -> None:
    server.on("POST", TOKEN, replace(LONG_TOKEN, trickles=at))
    with ApsisClient(account(server)) as client, pytest.raises(TimedOut):
        ask(client)


@pytest.mark.parametrize("at", TRICKLES)
def test_a_list_that_trickles_is_given_up(server: ScriptedServer, at: At) -> None:
    server.on("GET", SEGMENTS, replace(LIST, trickles=at))
    with ApsisClient(account(server)) as client, pytest.raises(TimedOut):
        client.get_json(SEGMENTS)


@pytest.mark.parametrize("at", TRICKLES)
def test_an_answer_to_the_request_that_trickles_leaves_open_whether_the_report_is_made(
    server: ScriptedServer, at: At
) -> None:
    server.on("POST", PATH, replace(link_answer(server, url="https://api.apsis.one/" + "x" * 500), trickles=at))
    with ApsisClient(account(server)) as client, pytest.raises(PossiblyStarted):
        post(client, SELECTION.request())
    assert len(server.to("POST", PATH)) == 1


def test_a_link_whose_answer_trickles_is_given_up(server: ScriptedServer) -> None:
    server.on("GET", LOOK, replace(csv_answer(), headers={"X": "x" * 500}, trickles=At.START))
    with ApsisClient(account(server)) as client, pytest.raises(TimedOut), client.look(link(server), {}):
        pass


def test_a_refusal_that_trickles_is_told_by_its_status(server: ScriptedServer) -> None:
    server.on("POST", PATH, replace(problem(413, "Too large", "x" * 500), trickles=At.AFTER_HEADERS))
    server.on("GET", SEGMENTS, replace(problem(404, "Nothing here", "x" * 500), trickles=At.AFTER_HEADERS))
    server.on("GET", LOOK, replace(problem(410, "Gone", "x" * 500), trickles=At.AFTER_HEADERS))
    with ApsisClient(account(server)) as client:
        with pytest.raises(ReportTooLarge):
            post(client, SELECTION.request())
        with client.look(link(server), {}) as answer:
            refusal = answer.refusal()
            assert (refusal.status, refusal.words) == (410, "")
        with pytest.raises(StrangeAnswer) as caught:
            client.get_json(SEGMENTS)
        assert "404" in caught.value.detail


def test_a_public_file_that_trickles_can_be_left(server: ScriptedServer) -> None:
    server.on("GET", "/newest", replace(LIST, trickles=At.START))
    reading = Cancelling(lambda cancelled: read_public_json(f"{server.url}/newest", Route(), cancelled))
    assert isinstance(reading.cancel(), Cancelled)


def test_a_file_may_take_longer(server: ScriptedServer) -> None:
    body = b"x" * 60
    server.on("GET", LOOK, Answer(200, body, {"Content-Type": "text/csv"}, trickles=At.AFTER_HEADERS))
    with ApsisClient(account(server)) as client, client.look(link(server), {}) as answer:
        assert b"".join(answer.raw()) == body


def test_each_exchange_has_its_own_time(server: ScriptedServer) -> None:
    waited = threading.Event()
    server.on("GET", SEGMENTS, LIST)
    with ApsisClient(account(server)) as client:
        for _ in range(3):
            client.get_json(SEGMENTS)
            waited.wait(0.3)  # short on purpose: three together are more than the time of one


# --- others meanwhile ------------------------------------------------------------------------------------------------


def test_who_waits_for_a_token_that_trickles_can_leave(server: ScriptedServer) -> None:
    trickling = replace(LONG_TOKEN, trickles=At.START)
    server.on("POST", TOKEN, trickling)
    shared = account(server, PATIENT)
    asking, waiting = (on_a_thread(shared, ApsisClient.check_key) for _ in range(2))
    assert isinstance(waiting.cancel(), Cancelled)
    assert isinstance(asking.cancel(), Cancelled)


def test_who_waits_for_a_token_that_trickles_gets_one_when_that_is_given_up(server: ScriptedServer) -> None:
    server.on("POST", TOKEN, replace(LONG_TOKEN, trickles=At.START), token_answer(TOKENS[0]))
    server.on("GET", SEGMENTS, LIST)
    shared = account(server)
    asking, waiting = (on_a_thread(shared, get_list) for _ in range(2))
    asking.wait()
    waiting.wait()
    assert sorted(type(each.problem).__name__ for each in (asking, waiting)) == ["NoneType", "TimedOut"]
    assert [each.token for each in server.to("GET", SEGMENTS)] == [f"Bearer {TOKENS[0]}"]


# --- before anything is sent -----------------------------------------------------------------------------------------


def test_a_handshake_that_trickles_is_no_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ended = threading.Event()

        def trickle() -> None:
            taken, _address = listener.accept()
            with taken:
                taken.sendall(b"\x16\x03\x03\x40\x00")  # a record of 16 kB is on its way
                while not ended.wait(0.02):  # short on purpose: a byte at a time
                    try:
                        taken.sendall(b"\x02")
                    except OSError:
                        return

        serving = threading.Thread(target=trickle)
        serving.start()
        url = f"https://127.0.0.1:{listener.getsockname()[1]}"
        with ApsisClient(account_at(url, times=TIMES)) as client, pytest.raises(NoNetwork):
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
        _beside(look_up, threading.Event(), deadline, lambda _late: put_away.set())
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

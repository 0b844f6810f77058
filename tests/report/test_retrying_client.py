"""Patience with the key and the lists: what is tried again, for how long, and what is not."""

import threading

import pytest
from accounts import QUICK, TOKENS, Cancelling, account_at, token_answer
from moving_clock import MovingClock
from patience import until
from scripted_server import Answer, At, Breaks, ScriptedServer, problem, says

from apsis_desktop.api.definitions import load_segments
from apsis_desktop.errors import (
    AnsweredNo,
    ApsisError,
    Cancelled,
    KeyNotAllowed,
    KeyUnknown,
    LineBroke,
    NoNetwork,
    ServiceBusy,
    StrangeAnswer,
    TimedOut,
)
from apsis_desktop.report.events import Pause, Waiting
from apsis_desktop.report.retrying_client import RetryingClient

TOKEN, SEGMENTS, MORE = "/oauth/token", "/audience/segments", "/audience/segments/more"
WELL = says(200, {"items": [{"discriminator": "s.1", "name": "Women"}]})
LATER = {"Retry-After": "30"}
PASSING: dict[str, tuple[Answer, type[ApsisError], float]] = {
    "429 with a time": (problem(429, "Later", headers=LATER), ServiceBusy, 30.0),
    "429": (problem(429, "Later"), ServiceBusy, 1.0),
    "503 with a time": (problem(503, "Later", headers=LATER), ServiceBusy, 30.0),
    "503": (problem(503, "Later"), ServiceBusy, 1.0),
    "500": (problem(500, "Oh"), ServiceBusy, 1.0),
    "a reset": (Answer(breaks=Breaks.RESET), LineBroke, 1.0),
    "a closed connection": (Answer(breaks=Breaks.HANG_UP), LineBroke, 1.0),
    "half an answer": (Answer(200, b"{" * 10, breaks=Breaks.HANG_UP, at=At.IN_BODY), LineBroke, 1.0),
    "silence": (Answer(breaks=Breaks.STALL), TimedOut, 1.0),
}


class Patient:
    """Somebody whose clock moves itself on."""

    def __init__(self, url: str, patience: float = 120.0) -> None:
        self.clock = MovingClock()
        self.told: list[Waiting] = []
        self.client = RetryingClient(
            account_at(url), threading.Event(), patience, self.told.append, self.clock, lambda: 0.5
        )

    def lists(self) -> list[str]:
        with self.client as client:
            return [segment.name for segment in load_segments(client)]

    def checks_key(self) -> None:
        with self.client as client:
            client.check_key()


@pytest.mark.parametrize("what", PASSING)
def test_a_list_is_requested_again(server: ScriptedServer, what: str) -> None:
    answer, kind, wait = PASSING[what]
    server.on("GET", SEGMENTS, answer, WELL)
    patient = Patient(server.url)
    assert patient.lists() == ["Women"]
    assert patient.clock.waits == [wait]
    ((pause, told),) = ((each.pause, each.problem) for each in patient.told)
    assert (pause, type(told)) == (Pause.AWAY, kind)


@pytest.mark.parametrize("what", PASSING)
def test_a_token_is_requested_again(server: ScriptedServer, what: str) -> None:
    answer, _kind, wait = PASSING[what]
    server.on("POST", TOKEN, answer, token_answer(TOKENS[0]))
    patient = Patient(server.url)
    patient.checks_key()
    assert patient.clock.waits == [wait]


def test_one_list_survives_several_troubles(server: ScriptedServer) -> None:
    server.on("POST", TOKEN, problem(429, "Later", headers=LATER), Answer(503), token_answer(TOKENS[0]))
    server.on("GET", SEGMENTS, Answer(breaks=Breaks.RESET), problem(429, "Later", headers=LATER), WELL)
    patient = Patient(server.url)
    assert patient.lists() == ["Women"]
    assert patient.clock.waits == [30.0, 2.0, 4.0, 30.0]


def test_only_the_page_that_failed_is_requested_again(server: ScriptedServer) -> None:
    first = says(200, {"items": [{"discriminator": "s.1", "name": "Women"}], "next": f"{server.url}{MORE}"})
    second = says(200, {"items": [{"discriminator": "s.2", "name": "Men"}]})
    server.on("GET", SEGMENTS, first)
    server.on("GET", MORE, problem(503, "Later"), second)
    assert Patient(server.url).lists() == ["Men", "Women"]
    assert [len(server.to("GET", path)) for path in (SEGMENTS, MORE)] == [1, 2]


@pytest.mark.parametrize("what", ["503", "a reset"])
def test_patience_has_an_end(server: ScriptedServer, what: str) -> None:
    answer, kind, _wait = PASSING[what]
    server.on("GET", SEGMENTS, answer)
    patient = Patient(server.url)
    with pytest.raises(kind):
        patient.lists()
    assert patient.clock.waits == [1.0, 2.0, 4.0, 8.0, 16.0, 32.0]  # 60 more would be too long


def test_a_service_that_only_wants_to_be_asked_less_often_is_waited_for_longer(server: ScriptedServer) -> None:
    minute = problem(429, "Later", headers={"Retry-After": "60"})
    server.on("GET", SEGMENTS, *[minute] * 8, WELL)
    patient = Patient(server.url)
    assert patient.lists() == ["Women"]
    assert patient.clock.waits == [60.0] * 8
    server.on("GET", SEGMENTS, minute)
    with pytest.raises(ServiceBusy):
        Patient(server.url).lists()


@pytest.mark.parametrize("status", [429, 503])
def test_nobody_waits_for_longer_than_there_is_patience(server: ScriptedServer, status: int) -> None:
    server.on("GET", SEGMENTS, problem(status, "Later", headers={"Retry-After": "3000"}))
    patient = Patient(server.url)
    with pytest.raises(ServiceBusy):
        patient.lists()
    assert patient.clock.waits == []


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (problem(404, "Not found"), AnsweredNo),
        (problem(403, "Forbidden"), KeyNotAllowed),
        (problem(401, "Unauthorized"), KeyUnknown),
        (Answer(200, b"<html>Sign in</html>"), StrangeAnswer),
    ],
)
def test_what_will_not_pass_is_told_at_once(server: ScriptedServer, answer: Answer, kind: type[ApsisError]) -> None:
    server.on("GET", SEGMENTS, answer)
    patient = Patient(server.url)
    with pytest.raises(kind):
        patient.lists()
    assert patient.clock.waits == []


def test_where_nobody_answers_that_is_told_at_once(server: ScriptedServer) -> None:
    with ScriptedServer() as gone:
        url = gone.url
    patient = Patient(url)
    with pytest.raises(NoNetwork):
        patient.lists()
    assert patient.clock.waits == []


def test_whoever_waits_can_leave(server: ScriptedServer) -> None:
    server.on("GET", SEGMENTS, problem(429, "Later", headers={"Retry-After": "60"}))
    told = threading.Event()

    def work(cancelled: threading.Event) -> None:
        account = account_at(server.url, times=QUICK)
        with RetryingClient(account, cancelled, 120.0, lambda _wait: told.set()) as client:
            load_segments(client)

    waiting = Cancelling(work)
    until(told.is_set)
    assert isinstance(waiting.cancel(), Cancelled)

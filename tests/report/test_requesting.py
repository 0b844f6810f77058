"""What is repeated while requesting, and what never is."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from accounts import LOOK, account_at, link_answer
from patience import PATIENCE
from reports import Person, csv_answer
from scripted_server import Answer, At, Breaks, Ends, ScriptedServer, problem, says

from apsis_desktop.api.rate_limits import AccountLimits
from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import (
    ApsisError,
    Cancelled,
    NoNetwork,
    PossiblyStarted,
    ReportTooLarge,
    SelectionRefused,
    ServiceBusy,
)
from apsis_desktop.report.cycle import Order
from apsis_desktop.report.events import Event, Pause, Preparing, Requesting, Waiting
from apsis_desktop.report.selection import FileFormat, Selection


@pytest.fixture
def person(server: ScriptedServer, tmp_path: Path) -> Person:
    server.on("GET", LOOK, csv_answer())
    return Person.at(server, tmp_path)


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_service_is_asked_again(server: ScriptedServer, person: Person, status: int) -> None:
    server.on("POST", PATH, problem(status, "Later"), problem(status, "Later"), link_answer(server))
    person.gets()
    assert len(server.to("POST", PATH)) == 3
    assert len(person.told(Requesting)) == 3
    assert person.problems() == [ServiceBusy, ServiceBusy]
    assert person.clock.waits == [1.0, 2.0]


@pytest.mark.parametrize(
    "answer",
    [
        *(problem(status, "Oh") for status in (500, 502, 504)),
        *(Answer(status, headers={"Location": PATH}) for status in (301, 302, 303, 307, 308)),
        Answer(breaks=Breaks.RESET),
        Answer(breaks=Breaks.HANG_UP),
        Answer(breaks=Breaks.STALL),
        Answer(202, b"x" * 10, breaks=Breaks.RESET, at=At.IN_BODY),
        says(202, {}),
    ],
)
def test_a_report_that_may_have_started_is_never_requested_again(
    server: ScriptedServer, person: Person, answer: Answer
) -> None:
    server.on("POST", PATH, answer)
    with pytest.raises(PossiblyStarted):
        person.gets()
    assert len(server.to("POST", PATH)) == 1
    assert person.told(Preparing) == []


@pytest.mark.parametrize(("status", "kind"), [(400, SelectionRefused), (422, SelectionRefused), (413, ReportTooLarge)])
def test_a_refused_report_is_not_requested_again(
    server: ScriptedServer, person: Person, status: int, kind: type[ApsisError]
) -> None:
    server.on("POST", PATH, problem(status, "No", "Not so."))
    with pytest.raises(kind):
        person.gets()
    assert len(server.to("POST", PATH)) == 1


def test_a_refused_connection_is_tried_until_somebody_answers(server: ScriptedServer, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    person = Person.at(server, tmp_path)
    person.account = account_at(f"http://127.0.0.1:{port}")
    tries: list[Event] = []

    def after_three(event: Event) -> None:
        if isinstance(event, Waiting):
            tries.append(event)
        if len(tries) == 3:
            person.cancelled.set()

    person.when_told = after_three
    with pytest.raises(Cancelled):
        person.gets()
    assert person.problems() == [NoNetwork] * 3
    assert person.pauses() == [Pause.AWAY] * 3


def test_a_token_that_does_not_come_is_waited_for(server: ScriptedServer, person: Person) -> None:
    server.on(
        "POST",
        "/oauth/token",
        Answer(breaks=Breaks.RESET),
        problem(429, "Later", headers={"Retry-After": "30"}),
        Answer(200, b"<html>Sign in</html>", ends=Ends.CLOSE),
        says(200, {"access_token": "opaque"}),
    )
    person.gets()
    assert person.clock.waits == [1.0, 30.0, 4.0]
    assert len(server.to("POST", PATH)) == 1


def test_patience_runs_out_while_requesting(server: ScriptedServer, tmp_path: Path) -> None:
    server.on("POST", PATH, problem(503, "Later"))
    person = Person.at(server, tmp_path, patience=20.0)
    with pytest.raises(ServiceBusy):
        person.gets()
    assert person.clock.waits == [1.0, 2.0, 4.0, 8.0]  # 16 more would be too long


def test_nobody_waits_for_longer_than_there_is_patience(server: ScriptedServer, tmp_path: Path) -> None:
    server.on("POST", PATH, problem(503, "Later", headers={"Retry-After": "3600"}))
    person = Person.at(server, tmp_path, patience=600.0)
    with pytest.raises(ServiceBusy):
        person.gets()
    assert person.clock.waits == []


@pytest.fixture
def crowded() -> Iterator[AccountLimits]:
    limits = AccountLimits()
    limits.reports.hold(600)
    yield limits
    assert not limits.reports._waiting


def test_a_wait_for_ones_turn_is_told_and_nothing_is_requested_meanwhile(
    server: ScriptedServer, person: Person, crowded: AccountLimits
) -> None:
    person.account = account_at(server.url, limits=crowded)
    told = threading.Event()
    person.when_told = lambda _event: told.set()
    failed: list[Exception] = []

    def ask() -> None:
        try:
            person.gets()
        except ApsisError as error:
            failed.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    assert told.wait(PATIENCE)
    person.cancelled.set()
    asking.join(PATIENCE)
    assert isinstance(failed[0], Cancelled)
    assert person.pauses() == [Pause.TURN]
    assert person.told(Requesting) == server.to("POST", PATH) == []


def test_what_is_not_fully_chosen_is_not_requested(server: ScriptedServer, person: Person) -> None:
    with pytest.raises(ValueError, match="SECTION"):
        person.brings(Order(Selection(), FileFormat.CSV, person.part))
    assert server.connections == 0

"""The whole way of a report: request, look until it is ready, fetch, check."""

import gzip
import json
from datetime import timedelta
from pathlib import Path

import pytest
from accounts import LOOK, LOOK_SECRET, TOKENS, account_at, jwt, link_answer, token_answer
from moving_clock import NINE_O_CLOCK
from reports import CSV, GZIP, NOT_YET, SELECTION, Person, csv_answer, workbook, xlsx_answer
from scripted_server import Answer, ScriptedServer, problem

from apsis_desktop.api.report_request import PATH, LinkKind
from apsis_desktop.errors import KeyNotAllowed, KeyUnknown, LinkElsewhere
from apsis_desktop.report.events import Checking, Fetching, Pause, Preparing, Requesting, Waiting
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.report.verify import XLSX_TYPE


@pytest.fixture
def person(server: ScriptedServer, tmp_path: Path) -> Person:
    return Person.at(server, tmp_path)


def test_a_report_is_requested_looked_at_fetched_and_checked(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, NOT_YET, NOT_YET, csv_answer())
    fetched = person.gets()
    assert fetched.path.read_bytes() == CSV
    assert (fetched.format, fetched.size) == (FileFormat.CSV, len(CSV))
    story = [type(event) for event in person.events]
    assert story[:4] == [Requesting, Preparing, Waiting, Waiting]
    assert set(story[4:-1]) == {Fetching}
    assert story[-1] is Checking
    assert person.looks == 3


def test_everything_goes_with_the_token_and_by_the_link_that_was_given(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, csv_answer())
    person.gets()
    (requested,), (looked,) = server.to("POST", PATH), server.to("GET", LOOK)
    assert requested.token == looked.token == f"Bearer {TOKENS[0]}"
    assert requested.json == json.loads(json.dumps(SELECTION.request().body()))
    assert looked.target == f"{LOOK}?key={LOOK_SECRET}"


def test_the_link_is_told_before_it_is_first_looked_at(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, csv_answer())
    looks_when_told = []
    person.when_told = lambda event: looks_when_told.append((type(event), person.looks, len(server.to("POST", PATH))))
    person.gets()
    assert looks_when_told[:2] == [(Requesting, 0, 0), (Preparing, 0, 1)]
    (preparing,) = person.told(Preparing)
    assert preparing.link.kind is LinkKind.SECOND
    assert preparing.until == NINE_O_CLOCK + timedelta(days=1)


def test_who_waits_learns_when_the_next_look_is(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, NOT_YET, csv_answer())
    person.gets()
    (waiting,) = person.told(Waiting)
    assert waiting == Waiting(Pause.NOT_YET, NINE_O_CLOCK + timedelta(seconds=1))


def test_bytes_are_told_as_they_come(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, csv_answer())
    person.gets()
    told = person.told(Fetching)
    assert [told[0].received, told[-1].received] == [0, len(GZIP)]
    assert {one.total for one in told} == {len(GZIP)}
    assert [one.received for one in told] == sorted(one.received for one in told)


def test_a_report_that_was_requested_before_is_not_requested_again(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, csv_answer())
    person.fetches()
    assert server.to("POST", PATH) == []
    assert person.told(Requesting) == person.told(Preparing) == []


# --- formats ---------------------------------------------------------------------------------------------------------


def test_a_csv_travels_compressed_and_is_unpacked(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, csv_answer())
    assert person.fetches(FileFormat.CSV).path.read_bytes() == CSV
    (request,) = server.to("GET", LOOK)
    assert request.headers["accept-encoding"] == "gzip"
    assert request.headers["accept"] == "text/csv"


def test_a_compressed_csv_is_saved_byte_for_byte_as_it_came(server: ScriptedServer, person: Person) -> None:
    odd = gzip.compress(CSV[:500], 1) + gzip.compress(CSV[500:], 9) + b"\0" * 20
    server.on("GET", LOOK, csv_answer(odd))
    fetched = person.fetches(FileFormat.CSV_GZ)
    assert fetched.path.read_bytes() == odd
    assert fetched.size == len(odd)
    (request,) = server.to("GET", LOOK)
    assert request.headers["accept-encoding"] == "gzip"


def test_a_workbook_is_requested_by_its_type_and_saved_as_it_came(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, xlsx_answer())
    assert person.fetches(FileFormat.XLSX).path.read_bytes() == workbook()
    (request,) = server.to("GET", LOOK)
    assert request.headers["accept"] == XLSX_TYPE
    assert request.headers["accept-encoding"] == "identity"


def test_one_report_is_fetched_in_each_format(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, csv_answer(), csv_answer(), xlsx_answer())
    assert [person.fetches(each).size for each in FileFormat] == [len(CSV), len(GZIP), len(workbook())]


# --- the key, on the way ---------------------------------------------------------------------------------------------


def test_a_token_that_expires_while_waiting_is_replaced(server: ScriptedServer, person: Person) -> None:
    person.account = account_at(server.url, clock=person.clock.steady)
    server.on("GET", LOOK, NOT_YET, NOT_YET, problem(401, "Unauthorized"), csv_answer())
    person.gets()
    assert [each.token for each in server.to("GET", LOOK)] == [f"Bearer {TOKENS[n]}" for n in (0, 0, 0, 1)]


@pytest.mark.parametrize(("status", "kind"), [(401, KeyUnknown), (403, KeyNotAllowed)])
def test_a_key_that_is_taken_away_while_waiting_ends_it(
    server: ScriptedServer, person: Person, status: int, kind: type[Exception]
) -> None:
    server.on("GET", LOOK, NOT_YET, problem(status, "No", "Not here."))
    with pytest.raises(kind):
        person.gets()


def test_a_wrong_key_is_not_tried_again(server: ScriptedServer, person: Person) -> None:
    server.on("POST", "/oauth/token", problem(401, "invalid_client"))
    with pytest.raises(KeyUnknown):
        person.gets()
    assert person.clock.waits == []


def test_a_link_to_another_place_fails_the_report_and_nothing_is_sent_there(
    server: ScriptedServer, person: Person
) -> None:
    with ScriptedServer() as other:
        server.on("POST", PATH, link_answer(server, url=f"{other.url}{LOOK}"))
        with pytest.raises(LinkElsewhere):
            person.gets()
        assert other.connections == 0


def test_a_token_without_an_end_will_do(server: ScriptedServer, person: Person) -> None:
    server.on("POST", "/oauth/token", token_answer("opaque"), token_answer(jwt()))
    server.on("GET", LOOK, Answer(404), csv_answer())
    assert person.fetches(kind=LinkKind.FIRST).size == len(CSV)

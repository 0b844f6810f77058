"""What each answer at a poll URL means (the table of the two kinds), and when the next look is."""

from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from accounts import LOOK, link_answer
from hypothesis import given
from hypothesis import strategies as st
from moving_clock import NINE_O_CLOCK
from reports import CSV, NOT_YET, Person, csv_answer
from scripted_server import Answer, At, Breaks, ScriptedServer, problem

from apsis_desktop.api.report_request import PATH, LinkKind
from apsis_desktop.errors import (
    ApsisError,
    LineBroke,
    LinkExpired,
    LinkUnknown,
    ReportNotMade,
    ReportProblem,
    ServiceBusy,
    StrangeAnswer,
    TimedOut,
)
from apsis_desktop.report.events import Pause, Preparing, Waiting
from apsis_desktop.report.poll_backoff import CAP, FLOOR, wait_after_trouble, wait_for_report
from apsis_desktop.report.polling import Meaning, meaning

DAY = timedelta(days=1)
TOMORROW = NINE_O_CLOCK + DAY


@pytest.fixture
def person(server: ScriptedServer, tmp_path: Path) -> Person:
    return Person.at(server, tmp_path)


def dated(answer: Answer, hours: float) -> Answer:
    """Give an answer the time of day of APSIS One, so many hours from now."""
    moment = format_datetime(NINE_O_CLOCK + timedelta(hours=hours), usegmt=True)
    return Answer(answer.status, answer.body, {**answer.headers, "Date": moment})


# --- the table -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "pending"), [(LinkKind.FIRST, 404), (LinkKind.SECOND, 202), (LinkKind.FIRST, 202)])
def test_a_pending_report_is_waited_for(server: ScriptedServer, person: Person, kind: LinkKind, pending: int) -> None:
    server.on("GET", LOOK, problem(pending, "Not found"), Answer(pending), csv_answer())
    assert person.fetches(kind=kind, until=TOMORROW).size == len(CSV)
    assert person.pauses() == [Pause.NOT_YET] * 2


@pytest.mark.parametrize(
    ("kind", "answer", "hours", "end"),
    [
        (LinkKind.SECOND, problem(404, "Not found"), 1, LinkUnknown),
        (LinkKind.SECOND, problem(410, "Gone"), 1, LinkExpired),
        (LinkKind.FIRST, problem(410, "Gone"), 1, LinkUnknown),  # it never knew the link
        (LinkKind.FIRST, problem(410, "Gone"), 23.5, LinkExpired),
        (LinkKind.FIRST, problem(410, "Gone"), 25, LinkExpired),
        (LinkKind.FIRST, problem(404, "Not found"), 25, LinkExpired),
        (LinkKind.SECOND, Answer(202), 25, LinkExpired),
        (LinkKind.SECOND, problem(500, "Oh"), 25, LinkExpired),
        (LinkKind.SECOND, problem(503, "Oh"), 25, LinkExpired),
    ],
)
def test_a_link_comes_to_its_end(
    server: ScriptedServer, person: Person, kind: LinkKind, answer: Answer, hours: float, end: type[ApsisError]
) -> None:
    server.on("GET", LOOK, NOT_YET, dated(answer, hours))
    person.clock.moment += timedelta(hours=hours)
    with pytest.raises(end) as caught:
        person.fetches(kind=kind, until=TOMORROW)
    assert type(caught.value) is end
    assert person.looks == 2


def test_without_a_known_end_410_means_that_it_has_run_out(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, problem(410, "Gone"))
    with pytest.raises(LinkExpired):
        person.fetches(kind=LinkKind.FIRST)


@pytest.mark.parametrize("status", [400, 405, 406, 409, 451])
def test_any_other_no_fails_the_report(server: ScriptedServer, person: Person, status: int) -> None:
    server.on("GET", LOOK, problem(status, "No"))
    with pytest.raises(ReportProblem):
        person.fetches()
    assert person.looks == 1


@pytest.mark.parametrize("status", [408, 429, 500, 502, 504, 599])
def test_trouble_is_survived(server: ScriptedServer, person: Person, status: int) -> None:
    server.on("GET", LOOK, problem(status, "Oh"), Answer(status, b"<html>Oh</html>"), csv_answer())
    person.fetches()
    assert person.problems() == [ServiceBusy] * 2
    assert person.clock.waits == [1.0, 2.0]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Answer(breaks=Breaks.RESET), LineBroke),
        (Answer(breaks=Breaks.HANG_UP), LineBroke),
        (Answer(202, b"x", breaks=Breaks.RESET, at=At.IN_HEADERS), LineBroke),
        (Answer(breaks=Breaks.STALL), TimedOut),
        (Answer(302, b"", {"Location": LOOK}), StrangeAnswer),
        (Answer(204, headers={"X": "y"}), StrangeAnswer),
        (Answer(206), StrangeAnswer),
        (Answer(403, b"<html>", {"Content-Type": "text/html"}), StrangeAnswer),  # a firewall's
        (Answer(200, b"<html>", {"Content-Type": "text/html"}), StrangeAnswer),
    ],
)
def test_a_broken_line_and_a_sign_in_page_are_survived(
    server: ScriptedServer, person: Person, answer: Answer, kind: type[ApsisError]
) -> None:
    again = 6 if answer.status == 302 else 1
    server.on("GET", LOOK, *[answer] * again, csv_answer())
    assert person.fetches().size == len(CSV)
    assert person.problems() == [kind]


def test_a_report_that_stumbles_for_minutes_was_not_made(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, problem(503, "Service Unavailable"))
    with pytest.raises(ReportNotMade):
        person.fetches(until=TOMORROW)
    assert 300 < sum(person.clock.waits) < 400


def test_a_report_that_stumbles_and_gets_up_is_waited_for(server: ScriptedServer, person: Person) -> None:
    stumbles = [problem(503, "Service Unavailable")] * 8
    server.on("GET", LOOK, *stumbles, NOT_YET, *stumbles, csv_answer())
    assert person.fetches(until=TOMORROW).size == len(CSV)


@given(st.sampled_from(LinkKind), st.integers(100, 999))
def test_every_status_means_something(kind: LinkKind, status: int) -> None:
    assert isinstance(meaning(kind, status), Meaning)


# --- when the next look is -------------------------------------------------------------------------------------------


def test_looks_come_further_and_further_apart(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, *[NOT_YET] * 60, csv_answer())
    person.gets()
    waits = person.clock.waits
    assert waits[:7] == [1.0] * 7
    assert waits == sorted(waits)
    assert waits[-1] == 60.0


@given(st.floats(0, 100_000), st.floats(0, 1))
def test_no_wait_is_shorter_than_the_floor_or_longer_than_the_cap(waited: float, chance: float) -> None:
    seconds = wait_for_report(waited, lambda: chance)
    assert FLOOR <= seconds <= CAP
    if FLOOR * 1.2 < waited * 0.15 < CAP / 1.2:
        assert 0.9 * 0.15 * waited - 1e-6 <= seconds <= 1.1 * 0.15 * waited + 1e-6


@given(st.integers(1, 10_000), st.floats(0, 1))
def test_trouble_is_waited_out_longer_each_time(failures: int, chance: float) -> None:
    assert FLOOR <= wait_after_trouble(failures, lambda: chance) <= CAP
    assert wait_after_trouble(failures, lambda: 0.5) <= wait_after_trouble(failures + 1, lambda: 0.5)


def test_reports_that_were_requested_together_are_not_looked_at_together() -> None:
    assert len({wait_for_report(100, lambda chance=chance / 10: chance) for chance in range(11)}) == 11  # type: ignore[misc]  # mypy does not see the default


@pytest.mark.parametrize("status", [429, 500, 503])
@pytest.mark.parametrize("as_date", [False, True])
def test_the_service_says_when_to_come_back(server: ScriptedServer, person: Person, status: int, as_date: bool) -> None:
    later = format_datetime(NINE_O_CLOCK + timedelta(seconds=90), usegmt=True) if as_date else "90"
    busy = problem(status, "Later", headers={"Retry-After": later})
    server.on("GET", LOOK, dated(busy, 0), csv_answer())
    person.fetches()
    assert person.clock.waits == [90.0]
    (waiting,) = person.told(Waiting)
    assert waiting.next_look == NINE_O_CLOCK + timedelta(seconds=90)


def test_the_service_cannot_make_one_come_back_too_soon(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, *[problem(503, "Now", headers={"Retry-After": "0"})] * 4, csv_answer())
    person.fetches()
    assert person.clock.waits == [1.0, 2.0, 4.0, 8.0]


def test_429_holds_the_looks_of_the_whole_account(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, problem(429, "Later", headers={"Retry-After": "17"}), csv_answer())
    person.fetches()
    held = person.account.limits.links._held_until
    assert held > float("-inf")


def test_nobody_is_made_to_wait_for_days(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, problem(503, "Later", headers={"Retry-After": "500000"}), csv_answer())
    person.fetches()
    assert person.clock.waits == [3600.0]


def test_a_good_look_ends_the_trouble(server: ScriptedServer, person: Person) -> None:
    oh = problem(500, "Oh")
    server.on("GET", LOOK, oh, oh, NOT_YET, oh, csv_answer())
    person.fetches()
    assert person.clock.waits == [1.0, 2.0, 1.0, 1.0]


# --- the day's end ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("days", [-30, -3, 3, 30])
@pytest.mark.parametrize("answer", [NOT_YET, problem(500, "Oh"), problem(503, "Oh")])
def test_a_wrong_clock_here_does_not_end_a_report(
    server: ScriptedServer, person: Person, days: int, answer: Answer
) -> None:
    person.clock.moment += days * DAY
    server.on("GET", LOOK, *[dated(answer, hour) for hour in (0, 12, 23.9)], dated(answer, 25), csv_answer())
    assert person.fetches(until=TOMORROW).size == len(CSV)


@pytest.mark.parametrize("hours", [-9000, -2, 25, 9000])
def test_a_wrong_date_in_an_answer_does_not_end_a_report(server: ScriptedServer, person: Person, hours: float) -> None:
    server.on("GET", LOOK, dated(NOT_YET, hours), dated(problem(500, "Oh"), hours), csv_answer())
    assert person.fetches(until=TOMORROW).size == len(CSV)


@pytest.mark.parametrize("hours", [-9000, -2, 25, 9000])
def test_a_wrong_date_as_a_report_is_taken_on_does_not_end_it(
    server: ScriptedServer, person: Person, hours: float
) -> None:
    server.on("POST", PATH, dated(link_answer(server), hours))
    server.on("GET", LOOK, dated(NOT_YET, 0), dated(NOT_YET, 0), csv_answer())
    assert person.gets().size == len(CSV)
    (preparing,) = person.told(Preparing)
    assert preparing.until >= TOMORROW


def test_without_the_clock_of_the_service_this_computers_has_to_do(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, NOT_YET)
    with pytest.raises(LinkExpired):
        person.gets()
    assert DAY.total_seconds() < sum(person.clock.waits) < DAY.total_seconds() + 61
    assert person.looks < 1500


def test_patience_runs_out_while_looking(server: ScriptedServer, tmp_path: Path) -> None:
    server.on("GET", LOOK, NOT_YET, NOT_YET, problem(500, "Oh"))
    person = Person.at(server, tmp_path, patience=10.0)
    with pytest.raises(ServiceBusy):
        person.gets()
    assert person.clock.waits == [1.0, 1.0, 1.0, 2.0, 4.0]

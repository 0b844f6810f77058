import threading
from pathlib import Path

import pytest
from accounts import LOOK, Cancelling, account_at
from patience import PATIENCE, until
from reports import CSV, Person, csv_answer
from scripted_server import Answer, ScriptedServer, problem

from apsis_desktop.api.rate_limits import AccountLimits
from apsis_desktop.errors import Cancelled, LinkUnknown
from apsis_desktop.report.download_slots import Places
from apsis_desktop.report.events import Event, Pause, Waiting


class Line:
    """People who wait for a place, each on a thread of their own."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.inside: list[int] = []
        self.people: list[Cancelling] = []

    def joins(self, number: int) -> Cancelling:
        before = len(self.places._waiting)

        def wait(cancelled: threading.Event) -> None:
            self.places.take(cancelled)
            self.inside.append(number)

        person = Cancelling(wait)
        self.people.append(person)
        until(lambda: len(self.places._waiting) > before)
        return person

    def all_in(self) -> None:
        for person in self.people:
            person._thread.join(PATIENCE)


def test_there_are_so_many_places() -> None:
    places = Places(2)
    assert [places.try_take() for _ in range(3)] == [True, True, False]
    places.release()
    assert places.try_take()


def test_who_came_first_goes_first() -> None:
    line = Line(Places(0))
    for number in range(5):
        line.joins(number)
    for number in range(5):
        line.places.change(number + 1)
        line.people[number]._thread.join(PATIENCE)
    assert line.inside == [0, 1, 2, 3, 4]


def test_nobody_slips_in_before_those_who_wait() -> None:
    places = Places(1)
    assert places.try_take()
    line = Line(places)
    line.joins(1)
    with places._lock:
        places._taken -= 1  # free for a moment, before the one who waits has been called
    assert not places.try_take()
    with places._lock:
        places._taken += 1
    places.release()
    line.all_in()
    assert line.inside == [1]


def test_who_cancels_leaves_the_line() -> None:
    places = Places(1)
    assert places.try_take()
    line = Line(places)
    first, _second = line.joins(1), line.joins(2)
    assert isinstance(first.cancel(), Cancelled)
    places.release()
    line.all_in()
    assert line.inside == [2]


def test_a_place_that_comes_as_one_cancels_is_given_back() -> None:
    places = Places(1)
    assert places.try_take()

    class PressedAsItComes(threading.Event):
        def is_set(self) -> bool:
            places.release()
            return True

    with pytest.raises(Cancelled):
        places.take(PressedAsItComes())
    assert places.try_take()


def test_fewer_places_take_none_away() -> None:
    places = Places(3)
    assert [places.try_take() for _ in range(3)] == [True] * 3
    places.change(1)
    places.release()
    places.release()
    assert not places.try_take()
    places.release()
    assert places.try_take()


# --- in a cycle ------------------------------------------------------------------------------------------------------


@pytest.fixture
def person(server: ScriptedServer, tmp_path: Path) -> Person:
    one = Person.at(server, tmp_path)
    one.places = Places(1)
    return one


def test_a_ready_report_waits_for_its_turn_and_is_then_looked_at_anew(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, csv_answer())
    assert person.places.try_take()

    def one_is_done(event: Event) -> None:
        if event == Waiting(Pause.TURN):
            person.places.release()

    person.when_told = one_is_done
    assert person.fetches().size == len(CSV)
    assert person.looks == 2


def test_a_place_is_given_back_however_it_ends(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, csv_answer(), problem(404, "Gone"))
    person.fetches()
    with pytest.raises(LinkUnknown):
        person.fetches()
    assert person.places.try_take()


@pytest.mark.parametrize("trouble", [csv_answer(b"\x1f\x8b"), csv_answer(b"<html>", encoding=None, kind="text/html")])
def test_a_download_in_trouble_lets_others_pass_while_it_waits(
    server: ScriptedServer, person: Person, trouble: Answer
) -> None:
    server.on("GET", LOOK, trouble, csv_answer())
    free: list[bool] = []

    def look_for_a_place(event: Event) -> None:
        if isinstance(event, Waiting):
            free.append(person.places.try_take())
            person.places.release()

    person.when_told = look_for_a_place
    assert person.fetches().size == len(CSV)
    assert free == [True]


def test_a_report_that_is_not_ready_after_all_lets_others_pass(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, csv_answer(), Answer(202), csv_answer())
    assert person.places.try_take()
    free: list[bool] = []

    def look_for_a_place(event: Event) -> None:
        if event == Waiting(Pause.TURN):
            person.places.release()
        elif isinstance(event, Waiting):
            free.append(person.places.try_take())
            person.places.release()

    person.when_told = look_for_a_place
    assert person.fetches().size == len(CSV)
    assert free == [True]


def test_a_report_whose_account_is_held_back_lets_those_of_others_pass(
    server: ScriptedServer, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("apsis_desktop.api.rate_limits.RECHECK", 0.01)
    now, free = [0.0], []
    limits = AccountLimits(lambda: now[0])
    person.account = account_at(server.url, limits=limits)
    server.on("GET", LOOK, csv_answer())
    assert person.places.try_take()

    def look_for_a_place(event: Event) -> None:
        if event == Waiting(Pause.TURN):
            limits.links.hold(300)  # another report of the account was answered 429
            person.places.release()
        elif isinstance(event, Waiting):
            free.append(person.places.try_take())
            person.places.release()
            now[0] = 301

    person.when_told = look_for_a_place
    assert person.fetches().size == len(CSV)
    assert free == [True]

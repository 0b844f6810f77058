import threading
from pathlib import Path

import pytest
from accounts import LOOK, Cancelling, account_at
from patience import PATIENCE, until
from reports import CSV, Person, csv_answer
from scripted_server import Answer, ScriptedServer, problem

from apsis_desktop.api.rate_limits import AccountLimits
from apsis_desktop.errors import Cancelled, LinkUnknown
from apsis_desktop.report.download_slots import DownloadSlots
from apsis_desktop.report.events import Event, Pause, Waiting


class Line:
    """People who wait for a slot, each on a thread of their own."""

    def __init__(self, slots: DownloadSlots) -> None:
        self.slots = slots
        self.inside: list[int] = []
        self.people: list[Cancelling] = []

    def joins(self, number: int) -> Cancelling:
        before = len(self.slots._waiting)

        def wait(cancelled: threading.Event) -> None:
            self.slots.take(cancelled)
            self.inside.append(number)

        person = Cancelling(wait)
        self.people.append(person)
        until(lambda: len(self.slots._waiting) > before)
        return person

    def all_in(self) -> None:
        for person in self.people:
            person._thread.join(PATIENCE)


def test_there_are_so_many_slots() -> None:
    slots = DownloadSlots(2)
    assert [slots.try_take() for _ in range(3)] == [True, True, False]
    slots.release()
    assert slots.try_take()


def test_who_came_first_goes_first() -> None:
    line = Line(DownloadSlots(0))
    for number in range(5):
        line.joins(number)
    for number in range(5):
        line.slots.change(number + 1)
        line.people[number]._thread.join(PATIENCE)
    assert line.inside == [0, 1, 2, 3, 4]


def test_nobody_slips_in_before_those_who_wait() -> None:
    slots = DownloadSlots(1)
    assert slots.try_take()
    line = Line(slots)
    line.joins(1)
    with slots._lock:
        slots._taken -= 1  # free for a moment, before the one who waits has been called
    assert not slots.try_take()
    with slots._lock:
        slots._taken += 1
    slots.release()
    line.all_in()
    assert line.inside == [1]


def test_who_cancels_leaves_the_line() -> None:
    slots = DownloadSlots(1)
    assert slots.try_take()
    line = Line(slots)
    first, _second = line.joins(1), line.joins(2)
    assert isinstance(first.cancel(), Cancelled)
    slots.release()
    line.all_in()
    assert line.inside == [2]


def test_a_slot_that_comes_as_one_cancels_is_given_back() -> None:
    slots = DownloadSlots(1)
    assert slots.try_take()

    class PressedAsItComes(threading.Event):
        def is_set(self) -> bool:
            slots.release()
            return True

    with pytest.raises(Cancelled):
        slots.take(PressedAsItComes())
    assert slots.try_take()


def test_fewer_slots_take_none_away() -> None:
    slots = DownloadSlots(3)
    assert [slots.try_take() for _ in range(3)] == [True] * 3
    slots.change(1)
    slots.release()
    slots.release()
    assert not slots.try_take()
    slots.release()
    assert slots.try_take()


# --- in a cycle ------------------------------------------------------------------------------------------------------


@pytest.fixture
def person(server: ScriptedServer, tmp_path: Path) -> Person:
    one = Person.at(server, tmp_path)
    one.slots = DownloadSlots(1)
    return one


def test_a_ready_report_waits_for_its_turn_and_is_then_looked_at_anew(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, csv_answer())
    assert person.slots.try_take()

    def one_is_done(event: Event) -> None:
        if event == Waiting(Pause.TURN):
            person.slots.release()

    person.when_told = one_is_done
    assert person.fetches().size == len(CSV)
    assert person.looks == 2


def test_a_slot_is_given_back_however_it_ends(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, csv_answer(), problem(404, "Gone"))
    person.fetches()
    with pytest.raises(LinkUnknown):
        person.fetches()
    assert person.slots.try_take()


@pytest.mark.parametrize("trouble", [csv_answer(b"\x1f\x8b"), csv_answer(b"<html>", encoding=None, kind="text/html")])
def test_a_download_in_trouble_lets_others_pass_while_it_waits(
    server: ScriptedServer, person: Person, trouble: Answer
) -> None:
    server.on("GET", LOOK, trouble, csv_answer())
    free: list[bool] = []

    def try_a_slot(event: Event) -> None:
        if isinstance(event, Waiting):
            free.append(person.slots.try_take())
            person.slots.release()

    person.when_told = try_a_slot
    assert person.fetches().size == len(CSV)
    assert free == [True]


def test_a_report_that_is_not_ready_after_all_lets_others_pass(server: ScriptedServer, person: Person) -> None:
    server.on("GET", LOOK, csv_answer(), Answer(202), csv_answer())
    assert person.slots.try_take()
    free: list[bool] = []

    def try_a_slot(event: Event) -> None:
        if event == Waiting(Pause.TURN):
            person.slots.release()
        elif isinstance(event, Waiting):
            free.append(person.slots.try_take())
            person.slots.release()

    person.when_told = try_a_slot
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
    assert person.slots.try_take()

    def try_a_slot(event: Event) -> None:
        if event == Waiting(Pause.TURN):
            limits.links.hold(300)  # another report of the account was answered 429
            person.slots.release()
        elif isinstance(event, Waiting):
            free.append(person.slots.try_take())
            person.slots.release()
            now[0] = 301

    person.when_told = try_a_slot
    assert person.fetches().size == len(CSV)
    assert free == [True]

"""Cancelling ends a cycle within a second wherever it stands, and leaves nothing behind."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from accounts import LOOK, Cancelling, account_at
from patience import PATIENCE
from reports import CSV, NOT_YET, SELECTION, Person, csv_answer
from scripted_server import Answer, At, Breaks, ScriptedServer

from apsis_desktop.api.origin import TimeLimits
from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import Cancelled
from apsis_desktop.report.clock import Clock
from apsis_desktop.report.cycle import CycleContext, Order, run_cycle
from apsis_desktop.report.download_slots import DownloadSlots
from apsis_desktop.report.events import Checking, Event, Fetching, Pause, Waiting
from apsis_desktop.report.selection import FileFormat

SILENT = Answer(200, b"x" * 100, breaks=Breaks.STALL)
PATIENT = TimeLimits(read=60)


class Running:
    """A cycle on a thread of its own, in real time; `reached` is set by the event that the test waits for."""

    def __init__(self, server: ScriptedServer, folder: Path, places: DownloadSlots, until: object = None) -> None:
        self.reached = threading.Event()
        self._until = until
        order = Order(SELECTION, FileFormat.CSV, folder / ".one.part")
        account = account_at(server.url, times=PATIENT)
        self.work = Cancelling(
            lambda cancelled: run_cycle(order, CycleContext(account, self._tell, cancelled, places, Clock()))
        )

    def _tell(self, event: Event) -> None:
        if event == self._until or (isinstance(event, Waiting) and event.pause is self._until):
            self.reached.set()


@pytest.mark.parametrize(
    ("route", "answer"),
    [
        (("POST", "/oauth/token"), SILENT),
        (("POST", PATH), SILENT),
        (("GET", LOOK), SILENT),
        (("GET", LOOK), replace(SILENT, at=At.IN_HEADERS)),
        (("GET", LOOK), replace(csv_answer(), breaks=Breaks.STALL, at=At.AFTER_HEADERS)),
        (("GET", LOOK), replace(csv_answer(), breaks=Breaks.STALL, at=At.IN_BODY)),
    ],
)
def test_a_service_that_falls_silent_does_not_keep_one(
    server: ScriptedServer, tmp_path: Path, route: tuple[str, str], answer: Answer
) -> None:
    server.on(*route, answer)
    running = Running(server, tmp_path, DownloadSlots(1))
    assert server.stalling.wait(PATIENCE)
    assert isinstance(running.work.cancel(), Cancelled)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("answer", "pause"), [(NOT_YET, Pause.NOT_YET), (Answer(500), Pause.AWAY)])
def test_a_wait_between_two_looks_ends(server: ScriptedServer, tmp_path: Path, answer: Answer, pause: Pause) -> None:
    server.on("GET", LOOK, answer)
    running = Running(server, tmp_path, DownloadSlots(1), until=pause)
    assert running.reached.wait(PATIENCE)
    assert isinstance(running.work.cancel(), Cancelled)


def test_a_wait_for_a_place_ends_and_the_place_goes_to_others(server: ScriptedServer, tmp_path: Path) -> None:
    server.on("GET", LOOK, csv_answer())
    places = DownloadSlots(1)
    assert places.try_take()
    running = Running(server, tmp_path, places, until=Pause.TURN)
    assert running.reached.wait(PATIENCE)
    assert isinstance(running.work.cancel(), Cancelled)
    places.release()
    assert places.try_take()


def test_the_file_that_is_being_written_goes(server: ScriptedServer, tmp_path: Path) -> None:
    server.on("GET", LOOK, csv_answer())
    person = Person.at(server, tmp_path)
    seen: list[bool] = []

    def stop(event: Event) -> None:
        if isinstance(event, Fetching):
            seen.append(person.part.exists())
            person.cancelled.set()

    person.when_told = stop
    with pytest.raises(Cancelled):
        person.fetches()
    assert seen == [True]
    assert not person.part.exists()
    assert person.slots.try_take()


def test_a_file_that_is_all_there_when_it_is_cancelled_is_left_to_whoever_asked(
    server: ScriptedServer, tmp_path: Path
) -> None:
    server.on("GET", LOOK, csv_answer())
    person = Person.at(server, tmp_path)
    person.when_told = lambda event: person.cancelled.set() if isinstance(event, Checking) else None
    assert person.fetches().size == len(CSV)

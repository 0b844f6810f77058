"""A download that hardly gets on: it gives its place to others and is tried again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from accounts import LOOK
from moving_clock import MovingClock
from reports import CSV, Person, csv_answer
from scripted_server import At, ScriptedServer

from apsis_desktop.errors import DownloadTooSlow
from apsis_desktop.report.minimum_speed import with_minimum_speed

SLOW = replace(csv_answer(), trickles=At.AFTER_HEADERS)


class Running(MovingClock):
    """Goes on by five seconds with each look at it."""

    def steady(self) -> float:
        self.moment += timedelta(seconds=5)
        return super().steady()


def arriving(clock: list[float], *pieces: tuple[float, int]) -> Iterator[bytes]:
    for seconds, size in pieces:
        clock[0] += seconds
        yield bytes(size)


@pytest.mark.parametrize(
    "pieces",
    [
        [(1, 10)] * 119,  # a small file may come slowly
        [(60, 120_000), (60, 0), (59, 0)],
        [(60, 60_000)] * 100,
        [(1, 1_000)] * 1000,
    ],
)
def test_what_gets_on_is_let_through(pieces: list[tuple[float, int]]) -> None:
    clock = [0.0]
    arrived = with_minimum_speed(arriving(clock, *pieces), lambda: clock[0])
    assert sum(map(len, arrived)) == sum(size for _seconds, size in pieces)


@pytest.mark.parametrize(
    ("pieces", "seconds"),
    [
        ([(1, 1)] * 1000, 120),
        ([(1, 999)] * 1000, 120),
        ([(1, 10_000)] * 240 + [(1, 1)] * 1000, 360),  # fast at first
        ([(119, 110_000), (2, 1), (1, 1)], 121),
    ],
)
def test_what_hardly_gets_on_is_given_up(pieces: list[tuple[float, int]], seconds: float) -> None:
    clock = [0.0]
    arrived = with_minimum_speed(arriving(clock, *pieces), lambda: clock[0])
    with pytest.raises(DownloadTooSlow):
        list(arrived)
    assert clock == [seconds]


def test_it_is_fetched_again_and_nothing_of_it_is_left(server: ScriptedServer, tmp_path: Path) -> None:
    server.on("GET", LOOK, SLOW, SLOW, csv_answer())
    person = Person.at(server, tmp_path)
    person.clock = Running()
    left: list[list[Path]] = []
    person.when_told = lambda _event: left.append(list(tmp_path.iterdir()))
    fetched = person.fetches()
    assert fetched.path.read_bytes() == CSV
    assert person.problems() == [DownloadTooSlow] * 2
    assert [] in left


def test_a_command_does_not_wait_for_it_for_ever(server: ScriptedServer, tmp_path: Path) -> None:
    server.on("GET", LOOK, SLOW)
    person = Person.at(server, tmp_path, patience=120.0)
    person.clock = Running()
    with pytest.raises(DownloadTooSlow):
        person.fetches()
    assert person.looks == 2
    assert list(tmp_path.iterdir()) == []

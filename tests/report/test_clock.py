import threading
from datetime import UTC, datetime, timedelta

import pytest
from accounts import Cancelling

from apsis_desktop.errors import Cancelled
from apsis_desktop.report.clock import GLANCE, Clock


class Sleeping(Clock):
    """A clock whose two hands are moved by hand; each glance at the cancel button moves them on."""

    def __init__(self, day: float = 1.0, steadily: float = 1.0) -> None:
        self.moment = datetime(2030, 5, 2, 9, 0, tzinfo=UTC)
        self.monotonic = 0.0
        self.glances: list[float] = []
        self._day, self._steadily = day, steadily

    def now(self) -> datetime:
        return self.moment

    def steady(self) -> float:
        return self.monotonic

    def glance(self, timeout: float) -> None:
        self.glances.append(timeout)
        self.moment += timedelta(seconds=timeout * self._day)
        self.monotonic += timeout * self._steadily


class Button(threading.Event):
    def __init__(self, clock: Sleeping) -> None:
        super().__init__()
        self._clock = clock

    def wait(self, timeout: float | None = None) -> bool:
        assert timeout is not None
        self._clock.glance(timeout)
        return self.is_set()


def waited(clock: Sleeping, seconds: float) -> list[float]:
    clock.wait(seconds, Button(clock))
    return clock.glances


def test_a_wait_takes_as_long_as_was_said() -> None:
    assert sum(waited(Sleeping(), 12.5)) == pytest.approx(12.5)


def test_the_clock_is_glanced_at_every_few_seconds() -> None:
    assert max(waited(Sleeping(), 60)) == GLANCE


def test_a_laptop_that_slept_goes_on_at_once() -> None:
    asleep = Sleeping(day=3600, steadily=0)  # the steady clock stood still
    assert waited(asleep, 60) == [GLANCE]


def test_a_time_of_day_that_is_set_back_does_not_lengthen_a_wait() -> None:
    assert sum(waited(Sleeping(day=-3600), 60)) == pytest.approx(60)


def test_no_time_at_all_is_no_wait() -> None:
    assert waited(Sleeping(), 0) == waited(Sleeping(), -5) == []


def test_the_real_clock_waits_until_it_is_cancelled() -> None:
    waiting = Cancelling(lambda cancelled: Clock().wait(600, cancelled))
    assert isinstance(waiting.cancel(), Cancelled)


def test_the_real_clock_is_in_utc_and_moves() -> None:
    clock = Clock()
    before = clock.steady()
    clock.wait(0.01, threading.Event())
    assert clock.steady() >= before + 0.009
    assert clock.now().tzinfo is UTC

import threading
from functools import partial
from itertools import pairwise

import pytest
from accounts import Cancelling
from hypothesis import given
from hypothesis import strategies as st
from patience import PATIENCE, until

from apsis_desktop.api.rate_limits import AccountLimits, Limit
from apsis_desktop.errors import Cancelled


class Moment(threading.Event):
    """A clock, and a cancel button that nobody presses: waiting on it moves the clock on."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def wait(self, timeout: float | None = None) -> bool:
        assert timeout is not None
        self.now += timeout
        return self.is_set()


def granted(limit: Limit, moment: Moment, times: int) -> list[float]:
    moments = []
    for _ in range(times):
        limit.take(moment)
        moments.append(moment.now)
    return moments


def test_so_many_go_at_once_and_the_next_one_waits() -> None:
    moment = Moment()
    first, second, third, fourth = granted(Limit(3, 60, moment), moment, 4)
    assert first == second == third == 100.0
    assert 160 <= fourth < 163


def test_one_a_second_stays_so_where_the_first_took_longer_to_connect() -> None:
    moment = Moment()
    first, second = granted(AccountLimits(moment).reports, moment, 2)
    assert (second + 0.02) - (first + 0.2) > 1.0


@given(st.integers(1, 5), st.floats(0.5, 60), st.lists(st.floats(0, 30), min_size=1, max_size=25))
def test_no_span_of_time_ever_holds_more_than_allowed(count: int, seconds: float, gaps: list[float]) -> None:
    moment = Moment()
    limit = Limit(count, seconds, moment)
    moments = []
    for gap in gaps:
        moment.now += gap
        moments += granted(limit, moment, 1)
    for first, beyond in zip(moments, moments[count:], strict=False):
        assert beyond - first >= seconds


def test_a_wait_of_more_than_a_second_is_told_once() -> None:
    moment = Moment()
    limit = Limit(1, 60, moment)
    told: list[float] = []
    limit.take(moment, told.append)
    assert told == []
    limit.take(moment, told.append)
    assert told == [pytest.approx(61.2)]


def test_nobody_goes_while_it_is_held() -> None:
    moment = Moment()
    limit = Limit(5, 1, moment)
    limit.hold(30)
    limit.hold(10)  # does not shorten it
    assert granted(limit, moment, 2) == [130.0, 130.0]


def test_who_waits_learns_that_it_is_held() -> None:
    moment = Moment()
    limit = Limit(1, 2, moment)
    limit.take(moment)
    limit.hold(40)
    assert granted(limit, moment, 1) == [140.0]


class Queue:
    """People on threads of their own who want to go; the clock stands until it is moved."""

    def __init__(self, limit: Limit) -> None:
        self.limit = limit
        self.gone: list[int] = []
        self.waiting: list[Cancelling] = []

    def joins(self, number: int) -> None:
        told = threading.Event()

        def go(cancelled: threading.Event) -> None:
            self.limit.take(cancelled, lambda _seconds: told.set())
            self.gone.append(number)

        self.waiting.append(Cancelling(go))
        assert told.wait(PATIENCE)


def test_who_waits_can_cancel_and_leaves_the_place_to_the_next() -> None:
    now = [0.0]
    queue = Queue(Limit(1, 60, lambda: now[0]))
    queue.limit.take(threading.Event())
    for number in (1, 2, 3):
        queue.joins(number)
    assert [queue.limit._delay(place) for place in range(3)] == [pytest.approx(61.2 * turn) for turn in (1, 2, 3)]
    for person in queue.waiting:
        assert isinstance(person.cancel(), Cancelled)
    assert queue.gone == []
    assert queue.limit._delay(0) == pytest.approx(61.2)
    now[0] = 62
    queue.limit.take(threading.Event())


def test_who_came_first_goes_first() -> None:
    limit = Limit(1, 0.01)
    limit.hold(0.3)
    order: list[int] = []
    threads = []

    def go(number: int) -> None:
        limit.take(threading.Event())
        order.append(number)

    def someone_is_at(place: int) -> bool:
        return len(limit._waiting) + len(order) > place

    for number in range(8):
        threads.append(threading.Thread(target=go, args=(number,)))
        threads[-1].start()
        until(partial(someone_is_at, number))
    for thread in threads:
        thread.join()
    assert order == list(range(8))


def test_an_account_has_the_limits_of_the_provider() -> None:
    moment = Moment()
    limits = AccountLimits(moment)
    for limit, count, seconds in (
        (limits.tokens, 10, 60),
        (limits.reports, 1, 1),
        (limits.links, 10, 10),
        (limits.others, 100, 1),
    ):
        moments = granted(limit, moment, 3 * count)
        assert moments[0] == moments[count - 1]
        assert all(later >= earlier for earlier, later in pairwise(moments))
        assert seconds <= moments[count] - moments[0] < max(seconds * 1.05, seconds + 0.3)


def test_looks_stay_within_sixty_in_any_minute() -> None:
    moment = Moment()
    moments = granted(AccountLimits(moment).links, moment, 200)
    assert all(moments[later] - moments[later - 60] >= 60 for later in range(60, 200))

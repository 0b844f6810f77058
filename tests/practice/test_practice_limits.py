"""How often the practice account lets one ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from apsis_desktop.practice.limits import Limit

if TYPE_CHECKING:
    from tests.practice.conftest import Clock, Start


def test_ten_tokens_a_minute(start: Start, clock: Clock) -> None:
    caller = start(limits=True, clock=clock, signed_in=False)
    assert [caller.take_token().status_code for _ in range(10)] == [200] * 10
    clock.now += 20
    refused = caller.take_token()
    assert refused.status_code == refused.json()["status"] == 429
    assert refused.headers["Retry-After"] == "40"
    clock.now += 40
    assert caller.take_token().status_code == 200


def test_one_report_a_second(start: Start, clock: Clock) -> None:
    caller = start(limits=True, clock=clock)
    assert caller.request().status_code == 202
    refused = caller.request()
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "1")
    clock.now += 1
    assert caller.request().status_code == 202


def test_sixty_looks_a_minute(start: Start, clock: Clock) -> None:
    caller = start(limits=True, clock=clock, waiting_seconds=(5.0, 5.0))
    link = caller.request_whole()
    assert {caller.http.get(link).status_code for _ in range(60)} == {202}
    refused = caller.http.get(link)
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "60")
    assert caller.http.get("/audience/sections").status_code == 200


def test_a_hundred_other_questions_a_second(start: Start, clock: Clock) -> None:
    caller = start(limits=True, clock=clock)
    answers = [caller.http.get("/audience/sections").status_code for _ in range(101)]
    assert answers == [200] * 100 + [429]


def test_limits_can_be_lifted(start: Start) -> None:
    caller = start(limits=False)
    assert {caller.take_token().status_code for _ in range(12)} == {200}
    assert {caller.request().status_code for _ in range(3)} == {202}


@given(st.lists(st.integers(min_value=0, max_value=3_000), max_size=40), st.integers(min_value=1, max_value=5))
def test_waiting_as_long_as_told_is_always_enough(pauses: list[int], times: int) -> None:
    now = 0.0
    limit = Limit(times, 10.0, lambda: now)
    for pause in pauses:
        now += pause / 1_024  # without rounding
        if seconds := limit.seconds_to_wait():
            assert 1 <= seconds <= 10
            now += seconds
            assert limit.seconds_to_wait() == 0

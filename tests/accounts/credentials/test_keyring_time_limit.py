from __future__ import annotations

import threading

import pytest
from patience import PATIENCE

from apsis_desktop.accounts.credentials.keyring_time_limit import NoAnswer, StillWanted, TimeLimitedCalls


def ignore(error: BaseException | None) -> None:
    pass


def test_an_answer_in_time_is_returned() -> None:
    calls = TimeLimitedCalls(PATIENCE, ignore)
    assert calls.call(lambda _: 7) == 7
    assert calls.wait_until_idle(PATIENCE)


def test_an_exception_reaches_the_caller() -> None:
    calls = TimeLimitedCalls(PATIENCE, ignore)

    def fail(still_wanted: StillWanted) -> None:
        raise OverflowError

    with pytest.raises(OverflowError):
        calls.call(fail)
    assert calls.wait_until_idle(PATIENCE)


def test_a_call_that_hangs_is_waited_for_no_longer_than_the_limit_and_the_next_ones_not_at_all() -> None:
    release = threading.Event()
    calls = TimeLimitedCalls(0.1, ignore)
    with pytest.raises(NoAnswer):
        calls.call(lambda _: release.wait())
    calls._limit = 10 * PATIENCE  # so that who waited at all would wait for ever
    for _ in range(20):
        with pytest.raises(NoAnswer):
            calls.call(lambda _: 7)
    release.set()
    assert calls.wait_until_idle(PATIENCE)


def test_those_in_line_behind_a_call_that_hangs_give_up_with_it() -> None:
    release, entered = threading.Event(), threading.Event()
    calls = TimeLimitedCalls(0.3, ignore)
    outcomes: list[str] = []

    def hang(still_wanted: StillWanted) -> None:
        entered.set()
        release.wait(PATIENCE)

    def ask() -> None:
        try:
            calls.call(hang)
        except NoAnswer:
            outcomes.append("no answer")

    askers = [threading.Thread(target=ask) for _ in range(4)]
    for caller in askers:
        caller.start()
    for caller in askers:
        caller.join(PATIENCE)
    assert entered.is_set()
    assert outcomes == ["no answer"] * 4
    release.set()
    assert calls.wait_until_idle(PATIENCE)


def test_a_call_that_comes_back_late_is_told_of_and_opens_the_way_again() -> None:
    release, told = threading.Event(), threading.Event()
    errors: list[BaseException | None] = []

    def late(error: BaseException | None) -> None:
        errors.append(error)
        told.set()

    steps: list[str] = []

    def two_steps(still_wanted: StillWanted) -> None:
        still_wanted()
        release.wait(PATIENCE)
        steps.append("first")
        still_wanted()
        steps.append("second")

    calls = TimeLimitedCalls(0.1, late)
    with pytest.raises(NoAnswer):
        calls.call(two_steps)
    calls._limit = PATIENCE
    release.set()
    assert told.wait(PATIENCE)
    assert calls.call(lambda _: 7) == 7
    assert steps == ["first"]
    assert errors == [None]
    assert calls.wait_until_idle(PATIENCE)


def test_work_is_done_one_after_another_however_many_ask() -> None:
    calls = TimeLimitedCalls(PATIENCE, ignore)
    inside = 0
    most = 0

    def work(still_wanted: StillWanted) -> None:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        inside -= 1

    askers = [threading.Thread(target=lambda: [calls.call(work) for _ in range(50)]) for _ in range(8)]
    for caller in askers:
        caller.start()
    for caller in askers:
        caller.join(PATIENCE)
    assert most == 1
    assert calls.wait_until_idle(PATIENCE)

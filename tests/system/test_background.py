"""Work off the GUI thread: what comes back, and what does not any more."""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from patience import PATIENCE
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, Signal, Slot
from pytestqt.qtbot import QtBot

from apsis_desktop.errors import ApsisError, Cancelled, NoNetwork
from apsis_desktop.system.background import Background, Task
from apsis_desktop.system.threads import Threads


class Ear(QObject):
    heard_something = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heard: list[object] = []
        self.threads: list[QThread] = []

    @Slot(object)
    def hear(self, what: object) -> None:
        self.heard.append(what)
        self.threads.append(QThread.currentThread())
        self.heard_something.emit()


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background(2)
    yield made
    assert made.stop()


@pytest.fixture
def ear(qapp: object) -> Ear:
    return Ear()


def test_a_result_comes_back_to_the_thread_that_asked(qtbot: QtBot, background: Background, ear: Ear) -> None:
    threads: list[int] = []

    def work(_cancelled: threading.Event) -> int:
        threads.append(threading.get_ident())
        return 42

    with qtbot.waitSignal(ear.heard_something):
        background.run(work, ear.hear, ear.hear)
    assert ear.heard == [42]
    assert ear.threads == [ear.thread()]
    assert threads != [threading.get_ident()]


def test_an_error_comes_as_it_was_raised(qtbot: QtBot, background: Background, ear: Ear) -> None:
    problem = NoNetwork()

    def fail(_cancelled: threading.Event) -> None:
        raise problem

    with qtbot.waitSignal(ear.heard_something):
        background.run(fail, None, ear.hear)
    assert ear.heard == [problem]


def test_a_defect_of_ours_is_logged_and_becomes_an_error_without_secrets(
    qtbot: QtBot, background: Background, ear: Ear, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_cancelled: threading.Event) -> None:
        raise ValueError("Authorization: Bearer eyJhbGciOi.abcdefghijk.lmnopqrstuv")

    with caplog.at_level(logging.CRITICAL + 1), qtbot.waitSignal(ear.heard_something):
        background.run(fail, None, ear.hear)
    (error,) = ear.heard
    assert isinstance(error, ApsisError)
    assert "ValueError" in error.detail
    assert "lmnopqrstuv" not in error.detail


def test_nothing_comes_once_it_was_cancelled(qtbot: QtBot, background: Background, ear: Ear) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(cancelled: threading.Event) -> bool:
        begun.set()
        go_on.wait(PATIENCE)
        return cancelled.is_set()

    task = background.run(work, ear.hear, ear.hear)
    assert begun.wait(PATIENCE)
    task.cancel()
    go_on.set()
    background.stop()
    qtbot.wait(0)
    assert ear.heard == []


def test_a_cancellation_by_the_work_itself_is_not_told(qtbot: QtBot, background: Background, ear: Ear) -> None:
    def give_up(_cancelled: threading.Event) -> None:
        raise Cancelled

    background.run(give_up, ear.hear, ear.hear)
    with qtbot.waitSignal(ear.heard_something):
        background.run(lambda _cancelled: "later", ear.hear)
    qtbot.wait(0)
    assert ear.heard == ["later"]


def test_what_nobody_waits_for_any_more_is_cancelled(qtbot: QtBot, background: Background) -> None:
    """A dialog that is closed takes its work along, however late the answer comes."""
    for _ in range(30):
        begun = threading.Event()

        def work(cancelled: threading.Event, begun: threading.Event = begun) -> bool:
            begun.set()
            return cancelled.wait(PATIENCE)

        dialog = Ear()
        background.run(work, dialog.hear, parent=dialog)
        assert begun.wait(PATIENCE)
        dialog.deleteLater()
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete.value)
        del dialog
    gc.collect()
    assert background.stop()


@pytest.mark.parametrize("bind", [lambda call: call, partial], ids=["a method", "a partial of one"])
def test_a_deleted_object_is_not_called(
    bind: Callable[[Callable[[object], None]], Callable[[object], None]], qtbot: QtBot, background: Background
) -> None:
    """Its Python half may still be there, and would fall over what is gone."""
    deleted = Ear()
    go_on = threading.Event()
    task = background.run(lambda _cancelled: go_on.wait(PATIENCE), bind(deleted.hear), bind(deleted.hear))
    shiboken6.delete(deleted)
    with qtbot.waitSignal(task.destroyed):
        go_on.set()
    assert deleted.heard == []


def test_tasks_do_not_pile_up(qtbot: QtBot, background: Background, ear: Ear) -> None:
    for number in range(50):
        background.run(lambda _cancelled, number=number: number, ear.hear)  # type: ignore[misc]  # of its own number
    qtbot.waitUntil(lambda: len(ear.heard) == 50)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert background._home.findChildren(Task) == []


def test_stopping_cancels_what_runs_and_drops_what_waits(qtbot: QtBot, ear: Ear) -> None:
    background = Background(1)
    done: list[str] = []
    begun = threading.Event()

    def first(cancelled: threading.Event) -> None:
        begun.set()
        cancelled.wait(PATIENCE)
        done.append("first")

    background.run(first, ear.hear, ear.hear)
    background.run(lambda _cancelled: done.append("second"), ear.hear, ear.hear)
    assert begun.wait(PATIENCE)
    assert background.stop()
    qtbot.wait(0)
    assert (done, ear.heard) == (["first"], [])


def test_what_is_held_begins_in_its_order_when_it_may(qtbot: QtBot) -> None:
    background, begun = Background(1), list[int]()
    background.hold()
    for number in range(3):
        background.run(lambda _cancelled, number=number: begun.append(number))  # type: ignore[misc] # a default
    background.run(lambda _cancelled: None, folder=Path.cwd())
    assert begun == []
    background.go_on()
    qtbot.waitUntil(lambda: len(begun) == 3)
    assert begun == [0, 1, 2]
    assert background.stop()


def test_what_is_still_held_at_the_end_is_not_done(qapp: object) -> None:
    background, begun = Background(1), list[int]()
    background.hold()
    for number in range(3):
        background.run(lambda _cancelled, number=number: begun.append(number))  # type: ignore[misc] # a default
    assert background.stop()
    assert begun == []


def test_work_that_comes_after_the_end_is_not_done(qtbot: QtBot, ear: Ear) -> None:
    background = Background(1)
    background.stop()
    assert background.run(lambda _cancelled: 1, ear.hear, ear.hear).cancelled.is_set()
    qtbot.wait(0)
    assert ear.heard == []


def test_nobody_waits_longer_than_was_said_for_what_hangs() -> None:
    let_go = threading.Event()
    threads = Threads(1, "test")
    threads.run(lambda: (let_go.wait(), None)[1])
    assert not threads.stop(0.1)
    let_go.set()
    assert threads.stop(PATIENCE)


def test_with_one_thread_everything_is_done_in_order_to_the_end() -> None:
    threads = Threads(1, "test")
    done: list[int] = []
    for number in range(20):
        assert threads.run(lambda number=number: done.append(number))  # type: ignore[misc]  # of its own number
    assert threads.stop(PATIENCE)
    assert done == list(range(20))
    assert not threads.run(lambda: done.append(99))


def test_one_piece_of_work_that_fails_does_not_hold_up_the_next(caplog: pytest.LogCaptureFixture) -> None:
    threads = Threads(1, "test")
    done: list[int] = []
    with caplog.at_level(logging.CRITICAL + 1):
        threads.run(lambda: done.append(1 // 0))
        threads.run(lambda: done.append(1))
        assert threads.stop(PATIENCE)
    assert done == [1]


def test_work_may_hold_the_last_reference_to_its_background(qtbot: QtBot) -> None:
    class Reader:
        def __init__(self) -> None:
            self.background = Background(1)

        def read(self, _cancelled: threading.Event) -> int:
            return 42

    reader = Reader()
    reader.background.hold()
    task = reader.background.run(reader.read)
    reader.background.go_on()
    del reader
    qtbot.waitUntil(lambda: not shiboken6.isValid(task))

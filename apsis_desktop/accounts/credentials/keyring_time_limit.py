"""Calls a keyring that may never answer, with a time limit."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Generic, TypeVar

Result = TypeVar("Result")
StillWanted = Callable[[], None]
"""Called by work before each of its steps; raises GivenUp once the caller has stopped waiting."""


class NoAnswer(Exception):
    """The call did not return within the limit, or another one still hangs."""


class GivenUp(Exception):
    """The caller has stopped waiting."""


class TimeLimitedCalls:
    """Makes calls one after another on a daemon thread, which ends when there are none left.

    A call that hangs does not keep the program from ending. As long as one hangs, all others fail at once. When it
    returns after all, `when_late` is called on that thread with the exception that it raised, if any.
    """

    def __init__(self, limit: float, when_late: Callable[[BaseException | None], None]) -> None:
        self._limit = limit
        self._when_late = when_late
        self._changed = threading.Condition()
        self._waiting: deque[_Work[Any]] = deque()
        self._running: _Work[Any] | None = None
        self._thread: threading.Thread | None = None
        self._busy = False
        self._hangs = False

    def call(self, work: Callable[[StillWanted], Result]) -> Result:
        """Return what `work` returns, or raise what it raises; NoAnswer after the limit."""
        call = _Work(work)
        until = time.monotonic() + self._limit
        with self._changed:
            if self._hangs:
                raise NoAnswer
            self._enqueue(call)
            while not (call.finished or call.given_up):
                left = until - time.monotonic()
                if left <= 0:
                    self._give_up()
                else:
                    self._changed.wait(left)
            if not call.finished:
                raise NoAnswer
        return call.result()

    def leave(self, work: Callable[[StillWanted], None]) -> None:
        """Do the work later, without waiting; an exception of it is dropped."""
        with self._changed:
            self._enqueue(_Work(work))

    def wait_until_idle(self, limit: float) -> bool:
        """Wait until all calls have ended; False where that takes longer than `limit` seconds."""
        with self._changed:
            thread = self._thread
        if thread is not None:
            thread.join(limit)
        return thread is None or not thread.is_alive()

    def _enqueue(self, work: _Work[Any]) -> None:
        self._waiting.append(work)
        if not self._busy:
            self._busy = True
            self._thread = threading.Thread(target=self._work, name="keyring", daemon=True)
            self._thread.start()

    def _give_up(self) -> None:
        self._hangs = True
        for work in (self._running, *self._waiting):
            if work is not None:
                work.given_up = True
        self._changed.notify_all()

    def _next_work(self) -> _Work[Any] | None:
        with self._changed:
            while self._waiting:
                work = self._waiting.popleft()
                if not work.given_up:
                    self._running = work
                    return work
            self._running = None
            self._busy = self._hangs = False
            return None

    def _work(self) -> None:
        while (work := self._next_work()) is not None:
            work.do()
            with self._changed:
                late = work.given_up
                work.finished = not late
                self._running = None
                if late:
                    self._hangs = False
                self._changed.notify_all()
            if late:
                self._when_late(None if isinstance(work.error, GivenUp) else work.error)


class _Work(Generic[Result]):
    def __init__(self, work: Callable[[StillWanted], Result]) -> None:
        self.finished = False
        self.given_up = False
        self.error: BaseException | None = None
        self._work = work
        self._result: Result

    def do(self) -> None:
        try:
            self._result = self._work(self._still_wanted)
        except BaseException as error:  # noqa: BLE001 - it is raised again in the thread that waits
            self.error = error

    def result(self) -> Result:
        if self.error is not None:
            raise self.error
        return self._result

    def _still_wanted(self) -> None:
        if self.given_up:
            raise GivenUp

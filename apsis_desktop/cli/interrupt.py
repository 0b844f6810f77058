"""Runs a command so that a signal can interrupt it at any time."""

from __future__ import annotations

import contextlib
import signal
import threading
import time
from collections.abc import Callable, Iterator
from types import FrameType

from apsis_desktop.errors import Cancelled
from apsis_desktop.system.signals import ending_signals

GRACE = 2.0  # seconds that work has to clear up after a signal
LOOK = 0.1  # seconds; on Windows, Ctrl-C does not interrupt a wait without a timeout


def run_interruptibly(work: Callable[[threading.Event], None]) -> None:
    """Run the work on a second thread, so that the main thread, which calls this, can handle signals at once.

    Raises what the work raises, or `Cancelled` after a signal. Work that then hangs in a system call, such as in a
    keyring that does not answer, is abandoned and ends with the process.
    """
    cancelled = threading.Event()
    problems: list[BaseException] = []

    def do() -> None:
        try:
            work(cancelled)
        except BaseException as problem:  # noqa: BLE001 - raised again on the main thread
            problems.append(problem)

    thread = threading.Thread(target=do, name="command", daemon=True)
    with _handling_signals(cancelled):
        thread.start()
        while thread.is_alive() and not cancelled.is_set():
            thread.join(LOOK)
        patience_ends = time.monotonic() + GRACE
        while thread.is_alive():
            if time.monotonic() > patience_ends:
                raise Cancelled(detail="the work hangs")
            thread.join(LOOK)
    if problems and cancelled.is_set():  # an error while it was being stopped is of no interest
        raise Cancelled from problems[0]
    if problems:
        raise problems[0]


@contextlib.contextmanager
def _handling_signals(cancelled: threading.Event) -> Iterator[None]:
    def stop(_number: int, _frame: FrameType | None) -> None:
        cancelled.set()

    before = {number: signal.signal(number, stop) for number in ending_signals()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

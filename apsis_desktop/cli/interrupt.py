"""Work that a signal can end, whatever it is waiting for."""

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
LOOK = 0.1  # seconds; on Windows a wait without an end would not let Ctrl-C through


def run_interruptibly(work: Callable[[threading.Event], None]) -> None:
    """Do the work on a thread beside, so that the main one, which calls this, hears a signal at once.

    Raises what the work raises, and `Cancelled` where a signal ended it. Work that hangs in the system then, such as
    in a keyring that does not answer, is left behind and ends with the process.
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
    if problems and cancelled.is_set():  # whatever went wrong while it was being stopped is no news
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

"""How long a test waits for something that never comes: so long that a busy machine alone is never the reason.

A test waits for the thing itself and goes on as soon as it is there, so that this costs time only where it fails. How
fast something is belongs into packaging/bench.
"""

import time
from collections.abc import Callable

PATIENCE = 120.0  # seconds


def until(
    happened: Callable[[], object],
    what: str = "what the test waits for never came",
    *,
    meanwhile: Callable[[], object] = lambda: None,
) -> None:
    """Wait until something that others bring about is so; fail where it never is."""
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline, what
        meanwhile()
        time.sleep(0.005)  # longer than a moment: QTest.qWait would keep Python's lock from other threads

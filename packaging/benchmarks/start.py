"""start: from the start of the process to a painted window whose event loop is free."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from benchmarks.children import measured
from benchmarks.rows import Plan, Row, by_turns, compared, milliseconds

MOST = 1.35
_CACHES = Path("/proc/sys/vm/drop_caches")


def start(plan: Plan) -> list[Row]:
    work = "process start to a painted window that listens"
    reference = "an empty PySide6 window"
    ours, empty = by_turns(plan.amount(9, 1), lambda: _start("ours"), lambda: _start("empty"))
    rows = [compared("start", work, ours, empty, reference=reference, most=MOST, written=milliseconds)]
    if not plan.smallest and _forgets():
        ours, empty = by_turns(3, lambda: _start("ours", cold=True), lambda: _start("empty", cold=True))
        rows.append(
            compared(
                "start, cold",
                f"{work}; nothing of it in memory",
                ours,
                empty,
                reference=reference,
                most=MOST,
                written=milliseconds,
            )
        )
    return rows


def _start(what: str, *, cold: bool = False) -> float:
    with tempfile.TemporaryDirectory(prefix="apsis-desktop-bench-") as home:
        if cold:
            _forgets()
        return float(measured("start", what, time.monotonic(), home=Path(home))["seconds"])


def _forgets() -> bool:
    """Have the system forget what it has read of the disk, and tell whether it lets one."""
    try:
        _CACHES.write_text("3", encoding="ascii")
    except OSError:
        return False
    return True

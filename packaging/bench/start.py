"""start: from the start of the process to a painted window whose event loop is free."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.children import measured
from bench.rows import Plan, Row, by_turns, compared, explaining, milliseconds

MOST = 1.35
_CACHES = Path("/proc/sys/vm/drop_caches")
_WORK = "process start to a painted window that listens"
_PARTS = ("begun", "loaded", "made")
_REFERENCE = "an empty PySide6 window"


def start(plan: Plan) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="apsis-desktop-bench-") as connected:
        measured("make_past", 0, home=Path(connected))
        ours, empty, least, at_work = by_turns(
            plan.amount(9, 1),
            lambda: _start("ours"),
            lambda: _start("empty"),
            lambda: _start("least"),
            lambda: _start("ours", home=connected),
        )
        after = [_after(connected) for _ in range(plan.amount(3, 1))]
        parts = [_parts() for _ in range(plan.amount(5, 1))]
    rows = [
        compared("start", _WORK, ours, empty, reference=_REFERENCE, most=MOST, written=milliseconds),
        explaining(
            "start, limit",
            "a menu, two texts and two buttons of Qt's, and Python's argparse, json and logging; nothing of ours",
            least,
            empty,
        ),
        _in_parts(parts),
        explaining("start, at work", "the same on a connection, with both halves of the window", at_work, empty),
        Row(
            "start, right after",
            "the event loop did not turn, at the longest, in the second after that: the lists are loaded then",
            here=f"{1000 * statistics.median(after):.0f} ms",
            figures={"here": after},
        ),
    ]
    if not plan.smallest and _forgets():
        ours, empty = by_turns(3, lambda: _start("ours", cold=True), lambda: _start("empty", cold=True))
        rows.append(
            compared(
                "start, cold",
                f"{_WORK}; nothing of it in memory",
                ours,
                empty,
                reference=_REFERENCE,
                most=MOST,
                written=milliseconds,
            )
        )
    return rows


def _start(what: str, *, home: str | None = None, cold: bool = False) -> float:
    with tempfile.TemporaryDirectory(prefix="apsis-desktop-bench-") as fresh:
        if cold:
            _forgets()
        return float(measured("start", what, time.monotonic(), home=Path(home or fresh))["seconds"])


def _after(home: str) -> float:
    return float(measured("start", "ours", time.monotonic(), "after", home=Path(home))["longest"])


def _parts() -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="apsis-desktop-bench-") as fresh:
        found: dict[str, Any] = measured("start", "ours", time.monotonic(), home=Path(fresh))
        return found


def _in_parts(found: Sequence[Mapping[str, Any]]) -> Row:
    """Say what a start goes into, one part after the other."""
    moments = [(0.0, *(one["parts"][part] for part in _PARTS), one["seconds"]) for one in found]
    lengths = [statistics.median(times[part + 1] - times[part] for times in moments) for part in range(len(_PARTS) + 1)]
    python, modules, objects, painted = (f"{1000 * length:.0f} ms" for length in lengths)
    return Row(
        "start, in parts",
        f"until there is an application of Qt's; {found[0]['modules']} modules of ours, with what they import of Python"
        " and Qt; what they make; shown and painted",
        here=f"{python}; {modules}; {objects}; {painted}",
        figures={"parts": lengths},
    )


def _forgets() -> bool:
    """Have the system forget what it has read of the disk, and tell whether it lets one."""
    try:
        _CACHES.write_text("3", encoding="ascii")
    except OSError:
        return False
    return True

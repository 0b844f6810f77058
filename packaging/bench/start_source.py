"""start-source: the start at work from source, and what it goes into, until the window's event loop is free."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.children import measured
from bench.rows import Plan, Row, by_turns, compared, milliseconds

MOST = 2.20
_CACHES = Path("/proc/sys/vm/drop_caches")
_WORK = "process start from source, on a connection and with both halves, to a painted window that listens"
_PARTS = ("begun", "loaded", "made")
_REFERENCE = "an empty PySide6 window"


def start_source(plan: Plan) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="apsis-desktop-bench-") as home:
        measured("make_past", 0, home=Path(home))
        ours, empty = by_turns(plan.amount(9, 1), lambda: _seconds("ours", home), lambda: _seconds("empty", home))
        after = [_found("ours", home, "after")["longest"] for _ in range(plan.amount(3, 1))]
        parts = [_found("ours", home) for _ in range(plan.amount(5, 1))]
        cold = not plan.smallest and _forgets()
        cold_ours, cold_empty = (
            by_turns(3, lambda: _seconds("ours", home, cold=True), lambda: _seconds("empty", home, cold=True))
            if cold
            else ([], [])
        )
    rows = [
        compared("start-source", _WORK, ours, empty, reference=_REFERENCE, most=MOST, written=milliseconds),
        _in_parts(parts),
        Row(
            "start-source, right after",
            "the event loop did not turn, at the longest, in the second after that: the lists are loaded then",
            here=f"{1000 * statistics.median(after):.0f} ms",
            figures={"downloaded": after},
        ),
    ]
    if cold:
        rows.append(
            compared(
                "start-source, cold",
                f"{_WORK}; nothing of it in memory",
                cold_ours,
                cold_empty,
                reference=_REFERENCE,
                most=MOST,
                written=milliseconds,
            )
        )
    return rows


def _seconds(what: str, home: str, *, cold: bool = False) -> float:
    if cold:
        _forgets()
    return float(_found(what, home)["seconds"])


def _found(what: str, home: str, *more: str) -> dict[str, Any]:
    found: dict[str, Any] = measured("start", what, time.monotonic(), *more, home=Path(home))
    return found


def _in_parts(found: Sequence[Mapping[str, Any]]) -> Row:
    """Say what a start goes into, one part after the other."""
    moments = [(0.0, *(one["parts"][part] for part in _PARTS), one["seconds"]) for one in found]
    lengths = [statistics.median(times[part + 1] - times[part] for times in moments) for part in range(len(_PARTS) + 1)]
    python, modules, objects, painted = (f"{1000 * length:.0f} ms" for length in lengths)
    return Row(
        "start-source, in parts",
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

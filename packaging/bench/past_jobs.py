"""jobs: what ten thousand reports of earlier starts cost the window."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from bench.children import measured
from bench.rows import Plan, Row, by_turns, compared, milliseconds

COUNT = 10_000
MOST_START, MOST_UPDATE = 1.10, 0.001


def past_jobs(plan: Plan) -> list[Row]:
    count = plan.amount(COUNT, 20)
    with (
        tempfile.TemporaryDirectory(prefix="apsis-desktop-bench-") as full,
        tempfile.TemporaryDirectory(prefix="apsis-desktop-bench-") as empty,
    ):
        measured("make_past", count, home=Path(full))
        measured("make_past", 0, home=Path(empty))
        runs: list[dict[str, float]] = []

        def start(home: str, reports: int) -> float:
            found: dict[str, float] = measured("past_window", reports, time.monotonic(), home=Path(home))
            if reports:
                runs.append(found)
            return found["painted"]

        ours, none = by_turns(plan.amount(7, 1), lambda: start(full, count), lambda: start(empty, 0))
    update, painted, page, listed = (
        statistics.median(run[part] for run in runs) for part in ("update", "painted_update", "page", "listed")
    )
    begin = compared(
        "jobs",
        f"start with {count} reports of earlier starts, until the window is painted and free",
        ours,
        none,
        reference="with none",
        most=MOST_START,
        written=milliseconds,
    )
    return [
        begin,
        Row(
            "jobs, update",
            "progress of one of them, told to the list; painted as well; a page scrolled; the list there after",
            here=f"{update * 1000:.2f} ms; {painted * 1000:.1f} ms; {page * 1000:.1f} ms; {listed * 1000:.0f} ms",
            goal="update under 1 ms",
            met=update < MOST_UPDATE,
            figures={"runs": runs},
        ),
    ]

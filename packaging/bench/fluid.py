"""fluid: how long the window keeps one waiting while files come at full speed and many reports are waited for."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from bench.children import measured
from bench.made_up_report import made_up_report
from bench.rows import Plan, Row
from bench.web_server import web_server

MB = 1_000_000
DOWNLOADS, WAITING = 8, 200
MOST_P99, MOST = 0.016, 0.050  # seconds


def fluid(plan: Plan) -> list[Row]:
    size = plan.amount(230, 4)
    downloads, waiting = plan.amount(DOWNLOADS, 2), plan.amount(WAITING, 4)
    report = made_up_report(plan.folder, size * MB)
    busy, quiet, idle = [], [], []
    with web_server(report=report) as address:
        for _ in range(plan.amount(5, 1)):
            busy.append(_loop(address, waiting, downloads, 0))
            idle.append(_loop(address, 0, 0, plan.amount(4, 1)))
        quiet.append(_loop(address, waiting, 0, plan.amount(8, 1)))
    here = {part: statistics.median(found[part] for found in busy) for part in ("p99", "longest")}
    return [
        Row(
            "fluid",
            f"the event loop did not turn: {downloads} downloads of {size} MB together, {waiting} waiting",
            here=_written(busy),
            reference=f"nothing to do: {_written(idle)}",
            goal="99th percentile under 16 ms, longest under 50 ms",
            met=here["p99"] < MOST_P99 and here["longest"] < MOST,
            figures={"downloaded": busy, "reference": idle},
        ),
        Row(
            "fluid, without downloads",
            f"the same with {waiting} waiting alone",
            here=_written(quiet),
            figures={"downloaded": quiet},
        ),
    ]


def _loop(address: str, waiting: int, downloads: int, seconds: float) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="apsis-desktop-bench-") as home:
        found: dict[str, float] = measured("busy_window", address, waiting, downloads, seconds, home=Path(home))
        return found


def _written(runs: list[dict[str, float]]) -> str:
    p99, longest = (statistics.median(run[part] for run in runs) * 1000 for part in ("p99", "longest"))
    return f"99th {p99:.0f} ms, longest {longest:.0f} ms"

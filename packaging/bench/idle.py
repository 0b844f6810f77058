"""idle: what the window takes of the computer while reports are waited for, against one with none."""

from __future__ import annotations

import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bench.children import measured
from bench.rows import Plan, Row, megabytes
from bench.web_server import web_server

WAITING = 200
MOST_CPU, MOST_MORE = 0.01, 15_000_000


def idle(plan: Plan) -> list[Row]:
    waiting, seconds = plan.amount(WAITING, 4), plan.amount(60, 1)
    with web_server() as address, ThreadPoolExecutor(2) as together:
        # Both at once: neither does enough to be in the other's way.
        busy, empty = together.map(lambda waits: _window(address, waits, seconds), (waiting, 0))
    shares = [found["cpu"] / found["seconds"] for found in (busy, empty)]
    more = busy["memory"] - empty["memory"]
    return [
        Row(
            "idle",
            f"the window with {waiting} reports that are waited for, over {seconds} s",
            here=f"{shares[0]:.2%} of a core, {megabytes(busy['memory'])}",
            reference=f"with none: {shares[1]:.2%}, {megabytes(empty['memory'])}",
            result=f"{megabytes(more)} more",
            goal="under 1 % of a core; under 15 MB more",
            met=shares[0] < MOST_CPU and more < MOST_MORE,
            figures={"downloaded": busy, "reference": empty},
        )
    ]


def _window(address: str, waiting: int, seconds: float) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="apsis-desktop-bench-") as home:
        found: dict[str, float] = measured("busy_window", address, waiting, 0, seconds, "idle", home=Path(home))
        return found

"""start-frozen: the same for the frozen programs; they do not watch themselves, so the screen is looked at."""

from __future__ import annotations

import subprocess
import tempfile
import time
from pathlib import Path

from bench.children import surroundings
from bench.frozen import EMPTY, LEAST, OURS, frozen
from bench.rows import Plan, Row, by_turns, compared, explaining, milliseconds
from bench.screen import Screen, screen

MOST = 1.35


def start_frozen(plan: Plan) -> list[Row]:
    made = frozen(plan.folder)
    with screen() as shown:
        ours, empty, least = by_turns(
            plan.amount(9, 1),
            lambda: _start(made[OURS] / OURS, shown),
            lambda: _start(made[EMPTY] / EMPTY, shown),
            lambda: _start(made[LEAST] / LEAST, shown),
        )
    return [
        compared(
            "start-frozen",
            "process start of the frozen program to a painted window",
            ours,
            empty,
            reference="an empty frozen window",
            most=MOST,
            written=milliseconds,
        ),
        explaining(
            "start-frozen, limit",
            "the window of the row `start, limit`, frozen alike; nothing of ours",
            least,
            empty,
        ),
    ]


def _start(program: Path, shown: Screen) -> float:
    shown.wait_for(painted=False)
    with tempfile.TemporaryDirectory(prefix="apsis-desktop-bench-", ignore_cleanup_errors=True) as home:
        variables = surroundings(Path(home), {"DISPLAY": shown.name, "QT_QPA_PLATFORM": "xcb"})
        begun = time.perf_counter()
        with subprocess.Popen([program], env=variables, stderr=subprocess.DEVNULL) as running:
            try:
                shown.wait_for(painted=True)
                return time.perf_counter() - begun
            finally:
                running.kill()

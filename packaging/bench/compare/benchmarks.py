"""compare: what has changed between two lists, beside csv-diff. count: who is in a list, beside DuckDB by hand."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bench.children import PATIENCE, measured, surroundings
from bench.compare.csv_diff import csv_diff, wanted
from bench.put_together import made_up_parts
from bench.rows import Plan, Row, by_turns, compared, megabytes, seconds

ROWS, FEW_ROWS = 2_000_000, 100_000
MB = 1_000_000
MOST_MEMORY = 600 * MB
MOST_SECONDS = {"compare": 3.0, "count": 2.0}
BESIDE_HAND = 1.25


def compare(plan: Plan) -> list[Row]:
    rows = plan.amount(ROWS, 200)
    files = made_up_parts.earlier_and_later(plan.folder, rows)
    size = f"two lists of {rows} rows, {megabytes(sum(file.stat().st_size for file in files))}"
    runs = [_ours(plan, "compare", *files) for _ in range(plan.amount(3, 1))]
    return [*_alone("compare", f"who is new, gone and changed: {size}", runs), _beside_csv_diff(plan)]


def count(plan: Plan) -> list[Row]:
    rows = plan.amount(ROWS, 200)
    file, _later = made_up_parts.earlier_and_later(plan.folder, rows)
    work = f"people, and how full each column is: {rows} rows, {megabytes(file.stat().st_size)}"
    runs: list[dict[str, Any]] = []

    def ours() -> float:
        runs.append(_ours(plan, "count", file))
        return float(runs[-1]["seconds"])

    def by_hand() -> float:
        with tempfile.TemporaryDirectory(dir=plan.folder) as folder:
            return float(measured("count_by_hand", folder, file)["seconds"])

    here, theirs = by_turns(plan.amount(3, 1), ours, by_hand)
    beside = compared(
        "count, by hand", work, here, theirs, reference="DuckDB, the query written by hand", most=BESIDE_HAND
    )
    return [*_alone("count", work, runs[1:]), beside]


def _alone(name: str, work: str, runs: list[dict[str, Any]]) -> list[Row]:
    taken = sorted(float(run["seconds"]) for run in runs)
    peak = max(float(run["peak"]) for run in runs)
    most = MOST_SECONDS[name]
    return [
        Row(
            name,
            work,
            here=seconds(taken),
            goal=f"under {most:.0f} s",
            met=taken[len(taken) // 2] < most,
            figures={"downloaded": taken, "cpu": [run["cpu"] for run in runs]},
        ),
        Row(
            f"{name}, memory",
            f"peak of the whole process: {work}",
            here=megabytes(peak),
            goal=f"under {MOST_MEMORY // MB} MB",
            met=peak < MOST_MEMORY,
            figures={"peak": peak},
        ),
    ]


def _ours(plan: Plan, kind: str, *files: Path) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(dir=plan.folder) as folder:
        found: dict[str, Any] = measured("compare_lists", kind, folder, *files)
    return found


def _beside_csv_diff(plan: Plan) -> Row:
    rows = plan.amount(FEW_ROWS, 200)
    old, new = made_up_parts.earlier_and_later(plan.folder, rows, separator=",")
    name, work = "compare, csv-diff", f"the command, from its start to its end: two lists of {rows} rows"
    other = csv_diff(install=not plan.smallest)

    def ours() -> float:
        return _run(plan, [sys.executable, "-m", "apsis_desktop", "compare", str(old), str(new), "--json"])

    if other is None:
        return Row(name, work, here=seconds([ours()]), reference=f"{wanted()} is not here and could not be installed")
    here, theirs = by_turns(
        plan.amount(3, 1), ours, lambda: _run(plan, [str(other), str(old), str(new), "--key=Profile key", "--json"])
    )
    return compared(name, work, here, theirs, reference=wanted(), most=1.0)


def _run(plan: Plan, command: list[str]) -> float:
    begun = time.perf_counter()
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, env=surroundings(plan.folder / "home"), timeout=PATIENCE
    )
    return time.perf_counter() - begun

"""lists-*: one list out of the files of several requests, beside DuckDB used by hand on the same files."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from bench.children import measured
from bench.made_up_report import made_up_report
from bench.put_together import made_up_parts
from bench.rows import Plan, Row, by_turns, compared, megabytes, milliseconds, seconds
from bench.saving import Ways
from bench.web_server import web_server

ROWS = 2_000_000
MB = 1_000_000
MOST = 1.25
MOST_MEMORY = 600 * MB
MOST_GAP = 0.050  # seconds


def lists_any(plan: Plan) -> list[Row]:
    rows = plan.amount(ROWS, 200)
    parts = made_up_parts.segments(plan.folder, rows)
    report = made_up_report(plan.folder, parts[0].stat().st_size)
    with web_server(report=report) as address, tempfile.TemporaryDirectory(dir=plan.folder) as folder:
        ways = Ways(address, Path(folder))
        downloads = [sum(float(ways.ours("csv")["seconds"]) for _ in parts) for _ in range(plan.amount(3, 1))]
    alone = Row(
        "lists-any, downloads",
        f"three such files fetched, {megabytes(parts[0].stat().st_size)} each",
        here=seconds(downloads),
        figures={"downloaded": downloads},
    )
    return [*_beside_hand(plan, "lists-any", "anybody in three segments", parts), alone]


def lists_columns(plan: Plan) -> list[Row]:
    parts = made_up_parts.columns(plan.folder, plan.amount(ROWS, 200))
    return _beside_hand(plan, "lists-columns", "all columns of a segment, in four parts", parts)


def lists_memory(plan: Plan) -> list[Row]:
    parts = made_up_parts.segments(plan.folder, plan.amount(3 * ROWS, 200))
    found = _ours(plan, "lists-any", "csv", parts)
    return [
        Row(
            "lists-memory",
            f"peak of the whole process: anybody in three segments, {megabytes(_size(parts))}",
            here=megabytes(found["peak"]),
            goal=f"under {MOST_MEMORY // MB} MB",
            met=found["peak"] < MOST_MEMORY,
            figures=found,
        )
    ]


def lists_workbook(plan: Plan) -> list[Row]:
    rows = plan.amount(ROWS // 4, 200)
    found = _ours(plan, "lists-any", "xlsx", made_up_parts.segments(plan.folder, rows))
    cells = f"{found['rows']} rows of {len(made_up_parts.COLUMNS) + 1} cells"
    return [
        Row(
            "lists-workbook",
            f"the event loop did not turn, at the longest, while a workbook of {cells} was made",
            here=milliseconds([found["longest"]]),
            goal="under 50 ms",
            met=found["longest"] < MOST_GAP,
            figures=found,
        ),
        Row("lists-workbook, in all", f"{cells}, from three files", here=f"{found['seconds']:.1f} s"),
    ]


def _beside_hand(plan: Plan, name: str, what: str, parts: list[Path]) -> list[Row]:
    runs: list[dict[str, Any]] = []

    def ours() -> float:
        runs.append(_ours(plan, name, "csv", parts))
        return float(runs[-1]["seconds"])

    def by_hand() -> float:
        with tempfile.TemporaryDirectory(dir=plan.folder) as folder:
            return float(measured("by_hand", name, folder, *parts)["seconds"])

    here, theirs = by_turns(plan.amount(2, 1), ours, by_hand)
    size = f"{len(parts)} files of {plan.amount(ROWS, 200)} rows, {megabytes(_size(parts))}"
    work = f"{what}: {size}, into a CSV of {runs[-1]['rows']} rows"
    longest = [float(run["longest"]) for run in runs]
    peak = max(int(run["peak"]) for run in runs)
    return [
        compared(name, work, here, theirs, reference="`duckdb` by hand", most=MOST),
        Row(
            f"{name}, meanwhile",
            "the event loop did not turn, at the longest; peak of the whole process",
            here=f"{milliseconds(longest)}; {megabytes(peak)}",
            figures={"longest": longest, "peak": peak},
        ),
    ]


def _ours(plan: Plan, kind: str, form: str, parts: list[Path]) -> Any:  # noqa: ANN401 - JSON is anything
    with tempfile.TemporaryDirectory(dir=plan.folder) as folder:
        return measured("put_together", kind, form, folder, *parts)


def _size(parts: list[Path]) -> int:
    return sum(part.stat().st_size for part in parts)

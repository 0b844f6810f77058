"""save-memory: how much more memory there is in use at most while a report is saved, whatever its size."""

from __future__ import annotations

import tempfile
from pathlib import Path

from bench.made_up_report import made_up_report
from bench.rows import Plan, Row, megabytes
from bench.saving import Ways
from bench.web_server import web_server

MB = 1_000_000
MOST = 12 * MB
SAME = 1 * MB  # what two runs of the same may differ by: pages, not content


def save_memory(plan: Plan) -> list[Row]:
    sizes = [plan.amount(460, 4) * MB, plan.amount(2000, 8) * MB]
    smaller, larger = ([_memory(plan, size, file_format) for file_format in ("csv", "csv.gz")] for size in sizes)
    here = [max(smaller), max(larger)]
    return [
        Row(
            "save-memory",
            f"peak above idle while saving {sizes[0] // MB} MB, and {sizes[1] // MB} MB",
            here=" and ".join(megabytes(size) for size in here),
            goal=f"under {MOST // MB} MB, and the same for both",
            met=max(*smaller, *larger) < MOST and abs(here[0] - here[1]) <= SAME,
            figures={"smaller": smaller, "larger": larger},
        )
    ]


def _memory(plan: Plan, size: int, file_format: str) -> int:
    report = made_up_report(plan.folder, size)
    with web_server(report=report) as address, tempfile.TemporaryDirectory(dir=plan.folder) as folder:
        found = Ways(address, Path(folder)).ours(file_format)
        return int(found["peak"]) - int(found["idle"])

"""save-csv: a large CSV that travels as gzip, from the first byte to the verified file in its place."""

from __future__ import annotations

import tempfile
from pathlib import Path

from bench.children import measured
from bench.made_up_report import made_up_report
from bench.rows import Plan, Row, by_turns, compared, seconds
from bench.saving import Ways
from bench.web_server import web_server

MB = 1_000_000


def save_csv(plan: Plan) -> list[Row]:
    report = made_up_report(plan.folder, plan.amount(460, 4) * MB)
    turns = plan.amount(5, 1)
    with web_server(report=report) as address, tempfile.TemporaryDirectory(dir=plan.folder) as folder:
        ways = Ways(address, Path(folder))
        ours, curl = by_turns(turns, lambda: float(ways.ours("csv")["seconds"]), lambda: ways.curl("--compressed"))
        (alone,) = by_turns(turns, lambda: float(measured("inflate", report, folder)["seconds"]))
    work = f"CSV of {plan.amount(460, 4)} MB, {report.stat().st_size // MB} MB as gzip"
    return [
        compared("save-csv", work, ours, curl, reference="`curl --compressed`", most=0.70),
        Row(
            "save-csv, limit",
            "the same unpacked from one file into another, without a network",
            here=seconds(alone),
            figures={"downloaded": alone},
        ),
    ]

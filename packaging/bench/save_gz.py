"""save-gz: the same file saved as it came, and verified all the same."""

from __future__ import annotations

import tempfile
from pathlib import Path

from bench.made_up_report import made_up_report
from bench.rows import Plan, Row, by_turns, compared
from bench.saving import Ways
from bench.web_server import web_server

MB = 1_000_000


def save_gz(plan: Plan) -> list[Row]:
    report = made_up_report(plan.folder, plan.amount(460, 4) * MB)
    with web_server(report=report) as address, tempfile.TemporaryDirectory(dir=plan.folder) as folder:
        ways = Ways(address, Path(folder))
        ours, theirs = by_turns(
            plan.amount(5, 1), lambda: float(ways.ours("csv.gz")["seconds"]), lambda: ways.curl() + ways.gzip_test()
        )
    work = f"the same, kept as {report.stat().st_size // MB} MB of gzip"
    return [compared("save-gz", work, ours, theirs, reference="`curl`, then `gzip -t`", most=0.60)]

"""Measures that nothing stands between the person and the file, side by side with a reference in the same run.

Run by `dev.py bench`. It prints a table and writes build/bench.json. Nothing here fails because a computer is slow.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime

from bench import table
from bench.cli import cli
from bench.compare.benchmarks import compare, count
from bench.filter_list import filter_list
from bench.fluid import fluid
from bench.idle import idle
from bench.installed import installed
from bench.look_inside import look_inside
from bench.past_jobs import past_jobs
from bench.picker import picker
from bench.put_together.benchmarks import lists_any, lists_columns, lists_memory, lists_workbook
from bench.rows import Benchmark, Plan, Row
from bench.save_csv import save_csv
from bench.save_gz import save_gz
from bench.save_memory import save_memory
from bench.start import start
from bench.start_source import start_source
from bench.waiting import waiting
from setup.environment import ROOT
from setup.stopped import Stopped

FOLDER = ROOT / "build" / "bench"
RESULTS = ROOT / "build" / "bench.json"
README = ROOT / "README.md"
ALL_ROWS = ROOT / "packaging" / "bench" / "RESULTS.md"
IN_README = ("save-csv", "fluid", "jobs", "start", "installed")

BENCHMARKS: dict[str, Benchmark] = {
    "save-csv": save_csv,
    "save-gz": save_gz,
    "save-memory": save_memory,
    "waiting": waiting,
    "cli": cli,
    "fluid": fluid,
    "idle": idle,
    "jobs": past_jobs,
    "lists-any": lists_any,
    "lists-columns": lists_columns,
    "lists-memory": lists_memory,
    "lists-workbook": lists_workbook,
    "look-inside": look_inside,
    "compare": compare,
    "count": count,
    "filter": filter_list,
    "picker": picker,
    "start": start,
    "start-source": start_source,
    "installed": installed,
}


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", metavar="NAME", action="append", choices=BENCHMARKS, help=f"{', '.join(BENCHMARKS)}")
    parser.add_argument("--smallest", action="store_true", help="only to see that everything works")
    parser.add_argument("--write", action="store_true", help="put the table into RESULTS.md and the README")
    asked = parser.parse_args(arguments)
    plan = Plan(FOLDER, smallest=asked.smallest)
    plan.folder.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    rows: list[Row] = []
    failed = False
    for name in asked.only or BENCHMARKS:
        print(f"{name} …", file=sys.stderr, flush=True)
        try:
            rows += BENCHMARKS[name](plan)
        except Stopped as reason:  # what it needs is not here; the others can do without
            print(reason, file=sys.stderr)
            failed = True
    where = computer()
    print(table.plain(rows))
    print(f"\n{where}, in {time.monotonic() - begun:.0f} s")
    results = {"at": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC", "computer": where, "rows": [r.as_json() for r in rows]}
    if not asked.smallest:
        RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False), encoding="utf-8")
    if asked.write:
        table.put_into(ALL_ROWS, rows, where)
        table.put_into(README, [row for row in rows if row.name in IN_README], where)
    return int(failed)


def computer() -> str:
    """Say on what was measured."""
    return f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

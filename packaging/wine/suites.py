"""The tests, run by Python for Windows."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass

from setup.environment import ROOT
from setup.stopped import Stopped
from wine.places import CHECKOUT, PREFIXES, PYTHON_PROGRAM, STUBS, TEST_LIBRARIES, WINE_WORK
from wine.windows import Windows

MAIN = ("accounts", "api", "jobs", "report")
_PATIENCE = 3600.0
_SUMMARY = re.compile(r"^=* ?(\d+ (?:passed|failed|skipped|error).*? in [\d.]+s)", re.MULTILINE)
_FAILED = re.compile(r"^(?:FAILED|ERROR) .*$", re.MULTILINE)
# What writes colours or widths by it would differ from machine to machine.
_PLAIN = {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONUNBUFFERED": "1", "NO_COLOR": "1", "COLUMNS": "200"}


@dataclass(frozen=True)
class Outcome:
    folder: str
    code: int
    summary: str
    failed: Sequence[str]


def prove() -> list[str]:
    """Run the main ones. Raises `Stopped` with those that failed."""
    return _all_pass(MAIN)


def prove_all() -> list[str]:
    """Run all. Raises `Stopped` with those that failed."""
    tests = ROOT / "tests"
    return _all_pass(sorted({file.relative_to(tests).parts[0] for file in tests.glob("*/**/test_*.py")}))


def _all_pass(folders: Sequence[str]) -> list[str]:
    outcomes = [run(folder) for folder in folders]
    if failed := [each for each in outcomes if each.code]:
        lines = [
            line for each in failed for line in (f"{each.folder}: {each.summary}", *(f"  {one}" for one in each.failed))
        ]
        raise Stopped("Tests fail in Python for Windows:\n" + "\n".join(lines) + f"\nAll of it: {WINE_WORK}/*.txt")
    return [f"tests/{each.folder} in Python for Windows: {each.summary}" for each in outcomes]


def run(folder: str) -> Outcome:
    """Run the tests of one folder in a Windows of its own: wine hangs at times in one where a program has crashed."""
    began = time.monotonic()
    windows = Windows(PREFIXES / folder, screen=True, lacking=STUBS.glob("*.dll"))
    variables = _PLAIN | {"PYTHONPATH": windows.name_of(TEST_LIBRARIES)}
    variables["QT_QPA_PLATFORM"] = os.environ.get("APSIS_QT_PLATFORM_IN_WINE", "windows")
    options = ["-q", "-p", "no:cacheprovider", "-p", "wine.cannot", f"tests/{folder}"]
    try:
        done = windows.told(
            PYTHON_PROGRAM, "-m", "pytest", *options, folder=CHECKOUT, patience=_PATIENCE, variables=variables
        )
    finally:
        windows.close()
    said = f"{done.stdout}{done.stderr}"
    (WINE_WORK / f"{folder}.txt").write_text(said, encoding="utf-8")
    found = _SUMMARY.findall(said)
    summary = found[-1] if found else f"ended with {done.returncode} after {time.monotonic() - began:.0f} s"
    outcome = Outcome(folder, done.returncode, summary, _FAILED.findall(said))
    print(f"  tests/{folder}: {summary}", flush=True)
    return outcome

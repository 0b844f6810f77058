"""The tests, run by Python for Windows."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from setup.environment import ROOT
from setup.stopped import Stopped
from wine.places import CHECKOUT, PREFIXES, STUBS, TEST_PYTHON_PROGRAM, WINE_WORK
from wine.windows import Windows

MAIN = ("jobs", "report", "api", "accounts")  # the slowest first
_PATIENCE = 900.0  # seconds; what hangs is ended
_SUMMARY = re.compile(r"^=* ?(\d+ (?:passed|failed|skipped|error).*? in [\d.]+s)", re.MULTILINE)
_FAILED = re.compile(r"^(?:FAILED|ERROR) (\S+?)(?:\[.*|$| - .*)", re.MULTILINE)
_VARIABLES = {
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONUNBUFFERED": "1",
    "NO_COLOR": "1",
    "QT_QPA_PLATFORM": "windows",
}


@dataclass(frozen=True)
class Outcome:
    """`failed` names the tests without their parameters."""

    code: int
    summary: str
    failed: Sequence[str]


def prove() -> list[str]:
    """Run the main ones. Raises `Stopped` with those that failed."""
    return _all_pass(MAIN)


def prove_all() -> list[str]:
    """Run all. Raises `Stopped` with those that failed."""
    tests = ROOT / "tests"
    folders = {file.relative_to(tests).parts[0] for file in tests.glob("*/**/test_*.py")}
    return _all_pass([*MAIN, *sorted(folders - set(MAIN))])


def _all_pass(folders: Sequence[str]) -> list[str]:
    with ThreadPoolExecutor(2) as two:  # they wait for the most part
        outcomes = dict(zip(folders, two.map(_run, folders), strict=True))
    if failed := {folder: each for folder, each in outcomes.items() if each.code}:
        lines = [f"tests/{folder}: {each.summary}" for folder, each in failed.items()]
        lines += [f"  {test}" for each in failed.values() for test in each.failed]
        raise Stopped("Tests fail in Python for Windows:\n" + "\n".join(lines) + f"\nAll of it: {WINE_WORK}/*.txt")
    return [f"tests/{folder} in Python for Windows: {each.summary}" for folder, each in outcomes.items()]


def _run(folder: str) -> Outcome:
    """Run the tests of one folder. wine hangs now and then, so what fails gets another Windows and another chance."""
    first = _pytest(folder, [f"tests/{folder}"])
    print(f"  tests/{folder}: {first.summary}", flush=True)
    if first.code == 0:
        return first
    again = _pytest(f"{folder}-again", first.failed or [f"tests/{folder}"])
    print(f"  tests/{folder} FAILED ONCE: {', '.join(first.failed)}; run again: {again.summary}", flush=True)
    return Outcome(again.code, f"{first.summary}; those that failed, run again: {again.summary}", again.failed)


def _pytest(name: str, tests: Sequence[str]) -> Outcome:
    """Run tests in a Windows of their own."""
    began = time.monotonic()
    windows = Windows(PREFIXES / name, screen=True, lacking=STUBS.glob("*.dll"))
    options = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "wine.cannot"]
    try:
        done = windows.told(
            TEST_PYTHON_PROGRAM, *options, *tests, folder=CHECKOUT, patience=_PATIENCE, variables=_VARIABLES
        )
        said, code = f"{done.stdout}{done.stderr}", done.returncode
    except Stopped as hung:
        said, code = str(hung), 1
    finally:
        windows.close()
    (WINE_WORK / f"{name}.txt").write_text(said, encoding="utf-8")
    summaries = _SUMMARY.findall(said)
    summary = summaries[-1] if summaries else f"ended with {code} after {time.monotonic() - began:.0f} s"
    return Outcome(code, summary, tuple(dict.fromkeys(_FAILED.findall(said))))

"""The tests, run by Python for Windows."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

from setup.environment import ROOT
from setup.stopped import Stopped
from wine import cannot
from wine.places import CHECKOUT, PREFIXES, STUBS, TEST_PYTHON_PROGRAM, WINE_WORK
from wine.windows import Windows

# Folders and files of tests, the slowest first. The others of --all: these first.
MAIN = ("jobs", "report", "cli/test_windows_command_line.py", "window/on_windows", "lists", "api", "accounts")
SLOW = ("crash", "window", "gui", "faults", "packaging")
IN_REAL_WINDOWS = {"window/on_windows"}
_PATIENCE = 900.0  # seconds for a place; what hangs is ended
_PATIENCE_WITH_ALL = 5400.0  # on a busy machine some take half an hour
_SUMMARY = re.compile(r"^=* ?(\d+ (?:passed|failed|skipped|error).*? in [\d.]+s)", re.MULTILINE)
_FAILED = re.compile(r"^(?:FAILED|ERROR) (\S+?)(?:\[.*|$| - .*)", re.MULTILINE)
_VARIABLES = {
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONUNBUFFERED": "1",
    "NO_COLOR": "1",
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
    """Run all that can run. Raises `Stopped` with those that failed."""
    files = (file.relative_to(ROOT) for file in (ROOT / "tests").glob("*/**/test_*.py"))
    folders = {file.parts[1] for file in files if file.parent.as_posix() not in cannot.FOLDERS}
    first = [place for place in (*SLOW, *MAIN) if place in folders | IN_REAL_WINDOWS]  # the others are within a folder
    return _all_pass([*first, *sorted(folders - set(first))], _PATIENCE_WITH_ALL)


def _all_pass(places: Sequence[str], patience: float = _PATIENCE) -> list[str]:
    with ThreadPoolExecutor(2) as two:  # they wait for the most part
        outcomes = dict(zip(places, two.map(partial(_run, patience=patience), places), strict=True))
    if failed := {place: each for place, each in outcomes.items() if each.code}:
        lines = [f"tests/{place}: {each.summary}" for place, each in failed.items()]
        lines += [f"  {test}" for each in failed.values() for test in each.failed]
        raise Stopped("Tests fail in Python for Windows:\n" + "\n".join(lines) + f"\nAll of it: {WINE_WORK}/*.txt")
    return [f"tests/{place} in Python for Windows: {each.summary}" for place, each in outcomes.items()]


def _run(place: str, *, patience: float) -> Outcome:
    """Run the tests of one place. wine hangs now and then, so what fails gets another Windows and another chance."""
    name, real = place.replace("/", "-"), place in IN_REAL_WINDOWS
    first = _pytest(name, [f"tests/{place}"], real_windows=real, patience=patience)
    print(f"  tests/{place}: {first.summary}", flush=True)
    if first.code == 0:
        return first
    again = _pytest(f"{name}-again", first.failed or [f"tests/{place}"], real_windows=real, patience=patience)
    print(f"  tests/{place} FAILED ONCE: {', '.join(first.failed)}; run again: {again.summary}", flush=True)
    return Outcome(again.code, f"{first.summary}; those that failed, run again: {again.summary}", again.failed)


def _pytest(name: str, tests: Sequence[str], *, real_windows: bool, patience: float) -> Outcome:
    """Run tests in a Windows of their own."""
    began = time.monotonic()
    windows = Windows(PREFIXES / name, screen=True, lacking=STUBS.glob("*.dll"))
    options = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "wine.cannot"]
    if real_windows:
        options += ["-p", "wine.real_windows"]
    else:
        windows.lend_fonts()
    try:
        done = windows.told(
            TEST_PYTHON_PROGRAM, *options, *tests, folder=CHECKOUT, patience=patience, variables=_VARIABLES
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

"""Everything that must hold, step by step. Each step runs even if an earlier one has failed."""

from __future__ import annotations

import os
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from setup import environment

BUILD = environment.ROOT / "build"
COVERAGE = BUILD / "coverage.txt"
REPORT = BUILD / "tests.xml"
NOT_INSTALLED = "not installed: "  # so begins the reason of a test that is skipped for want of a program


@dataclass(frozen=True)
class Step:
    name: str
    command: Sequence[str]


def run(arguments: Sequence[str]) -> int:
    """`test`: every step, pytest last. `--coverage` measures them too. `test ARGUMENTS`: pytest alone, with these."""
    environment.ready(for_tests=True)
    BUILD.mkdir(exist_ok=True)
    REPORT.unlink(missing_ok=True)
    measured = list(arguments) == ["--coverage"]
    if arguments and not measured:
        code = call([*python("-m", "pytest", f"--junitxml={REPORT}"), *arguments])
        print(skipped_line(REPORT), end="")
        return code
    failed = run_all(steps(measured=measured), call)
    if measured:
        print(coverage_line())
    print(skipped_line(REPORT), end="")
    print("Failed: " + ", ".join(failed) if failed else "Everything holds.")
    return 1 if failed else 0


def steps(*, measured: bool) -> list[Step]:
    """Name the steps in their order: what is quick and often wrong first, the tests last.

    Following every line slows the tests down, so their coverage is `measured` only when asked for.
    """
    # Two at least: a worker that waits for a clock leaves its core to the other.
    workers = str(max(2, min(os.cpu_count() or 2, 4)))
    everything = ["-n", workers, "--dist", "worksteal", f"--junitxml={REPORT}"]
    if measured:
        everything += ["--cov", "--cov-report="]
    return [
        Step("lint", python("-m", "ruff", "check")),
        Step("format", python("-m", "ruff", "format", "--check")),
        Step("types", python("-m", "mypy")),
        Step("import floors", [str(environment.tool("lint-imports")), "--no-logo"]),
        Step("tests", python("-m", "pytest", *everything)),
    ]


def run_all(todo: Sequence[Step], runner: Callable[[Sequence[str]], int]) -> list[str]:
    """Run every step and say how long each took; return the names of those that failed."""
    failed = []
    for number, step in enumerate(todo, start=1):
        print(f"[{number}/{len(todo)}] {step.name}", flush=True)
        began = time.monotonic()
        code = runner(step.command)
        print(f"[{number}/{len(todo)}] {step.name}: {'failed' if code else 'passed'}", end="")
        print(f" in {time.monotonic() - began:.1f} s", flush=True)
        if code:
            failed.append(step.name)
    return failed


def coverage_line() -> str:
    """Write the lines that no test reached to build/coverage.txt; return the sum."""
    report = subprocess.run(
        python("-m", "coverage", "report"), check=False, cwd=environment.ROOT, env=variables(), capture_output=True
    ).stdout.decode("utf-8", "replace")
    COVERAGE.write_text(report, encoding="utf-8")
    total = [line.split()[-1] for line in report.splitlines() if line.startswith("TOTAL")]
    return f"Coverage {total[0] if total else 'unknown'}: {COVERAGE.relative_to(environment.ROOT)}"


def skipped_line(report: Path) -> str:
    """Say how many tests were skipped for want of programs, and of which; nothing where none was."""
    try:
        skipped = ET.parse(report).iter("skipped")  # noqa: S314 - pytest has just written it
    except (OSError, ET.ParseError):
        return ""
    reasons = [each.get("message", "") for each in skipped]
    wanted = [reason.removeprefix(NOT_INSTALLED) for reason in reasons if reason.startswith(NOT_INSTALLED)]
    if not wanted:
        return ""
    each = Counter(program for reason in wanted for program in reason.split(", "))
    listed = ", ".join(f"{program} ({times})" for program, times in sorted(each.items()))
    count = "1 test" if len(wanted) == 1 else f"{len(wanted)} tests"
    return f"SKIPPED, as programs are not installed: {count}. Missing: {listed}.\n"


def call(command: Sequence[str]) -> int:
    return subprocess.run(command, check=False, cwd=environment.ROOT, env=variables()).returncode


def variables() -> dict[str, str]:
    """Keep what coverage writes out of the checkout's top folder."""
    return os.environ | {"COVERAGE_FILE": str(BUILD / "coverage.data")}


def python(*arguments: str) -> list[str]:
    return [str(environment.tool("python")), *arguments]

"""Running the program from .venv: the window or, where no window can open, the same job without one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

from setup import environment

PACKAGING = environment.ROOT / "packaging"
REPORT = environment.ROOT / "build" / "practice-report.csv"
# Names of the practice account.
PRACTICE_REPORT = ["--section", "Europe", "--segment", "Women", "--attribute", "Email", "--profiles", "all"]


def run(arguments: Sequence[str]) -> int:
    """`run`: the window on the practice account; further arguments go to the program."""
    environment.ready(for_tests=False)
    python = str(environment.tool("python"))
    if has_display(sys.platform, os.environ):
        print("Opening the window on the practice account …", flush=True)
        return call([python, "-m", "apsis_desktop", "--practice", *arguments])
    print("There is no display here, so the practice report is made without a window.", flush=True)
    REPORT.parent.mkdir(exist_ok=True)
    saving = ["--format", "csv", "--output", str(REPORT), "--overwrite"]
    code = call([python, "-m", "apsis_desktop", "export", "--practice", *PRACTICE_REPORT, *saving])
    if code == 0:
        print(f"The report is here: {REPORT}")
    return code


def script(module: str, arguments: Sequence[str], *, for_tests: bool = False) -> int:
    """Run a module of this folder in the environment of the program, or in that of the tests."""
    environment.ready(for_tests=for_tests)
    return call(
        [str(environment.tool("python")), "-m", module, *arguments], os.environ | {"PYTHONPATH": str(PACKAGING)}
    )


def has_display(platform: str, variables: Mapping[str, str]) -> bool:
    """Tell whether a window can open: Windows and macOS always have a screen."""
    return not platform.startswith("linux") or bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def call(command: Sequence[str], variables: Mapping[str, str] = os.environ) -> int:
    try:
        return subprocess.run(command, check=False, cwd=environment.ROOT, env=variables).returncode
    except KeyboardInterrupt:
        # The program got the same key press and has ended in order.
        return 130

"""How large the finished program is, how long it takes to start, and whether it keeps to what was agreed."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from build import identity, linux_archive, trial
from build.places import BUNDLE, PACKAGING
from setup.stopped import Stopped

BUDGET = PACKAGING / "size_budget.json"
_RUNS = 5
_SCRIPT = """
"$1" --practice & program=$!
xdotool search --sync --onlyvisible --class apsis-desktop >/dev/null
date +%s.%N
kill $program
"""


def run() -> None:
    """Print sizes and times. Raises `Stopped` where the program has become larger than the budget."""
    sizes = measured_sizes()
    for name, size in sizes.items():
        print(f"Size, {name}: {size / 1e6:.1f} MB")
    print(f"Start of `apsis-desktop --version`: {version_time():.2f} s")
    if sys.platform == "linux" and shutil.which("xdotool") and shutil.which("xvfb-run"):
        print(f"Start until the window shows: {window_time():.2f} s")
    if over := over_budget(sizes):
        raise Stopped("\n".join(over))


def measured_sizes() -> dict[str, int]:
    """Return bytes: of the folder, and of what is fetched."""
    sizes = {
        "unpacked": sum(file.stat().st_size for file in BUNDLE.rglob("*") if file.is_file() and not file.is_symlink())
    }
    if sys.platform == "linux" and linux_archive.path().exists():
        sizes["packed"] = linux_archive.path().stat().st_size
    return sizes


def over_budget(sizes: dict[str, int]) -> list[str]:
    """Say what is larger than packaging/size_budget.json allows on this platform."""
    budget: dict[str, int] = json.loads(BUDGET.read_text(encoding="utf-8")).get(sys.platform, {})
    return [
        f"The program has grown: {name} it is {size / 1e6:.1f} MB, and {budget[name] / 1e6:.1f} MB were agreed."
        for name, size in sizes.items()
        if size > budget.get(name, size)
    ]


def version_time() -> float:
    """Return the seconds that the smallest command takes, the middle one of several."""
    program = str(BUNDLE / identity.CONSOLE_PROGRAM)
    times = []
    for _run in range(_RUNS):
        began = time.perf_counter()
        subprocess.run([program, "--version"], check=True, capture_output=True)
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def window_time() -> float:
    """Return the seconds from the start until the window is on a screen, the middle one of several."""
    program = str(BUNDLE / identity.WINDOW_PROGRAM)
    times = []
    for _run in range(3):
        with tempfile.TemporaryDirectory(prefix="apsis-desktop-") as folder:
            script = f"date +%s.%N\n{_SCRIPT}"
            done = trial.in_a_session(["bash", "-c", script, "measure", program], Path(folder) / "home", screen=True)
            began, shown = (float(line) for line in done.stdout.split()[:2])
            times.append(shown - began)
    return statistics.median(times)

"""start: what people have every day, from a click to the painted window: a connection, with both halves, frozen.

The frozen programs do not watch themselves, so the screen is looked at.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.children import measured, surroundings
from bench.frozen import EMPTY, LEAST, OURS, frozen
from bench.rows import Plan, Row, by_turns, compared, explaining, milliseconds
from bench.screen import Screen, screen
from setup import system_libraries
from setup.stopped import Stopped

MOST, AHEAD = 2.20, 1.00
_WORK = "process start of the frozen program, on a connection and with both halves, to a painted window"
_ALSO = {"picard": "Picard", "vorta": "Vorta"}
"""Programs with a window that are written in Python and Qt too, as Debian packages them."""


def start(plan: Plan) -> list[Row]:
    made = frozen(plan.folder)
    others = _others()
    with screen() as shown, tempfile.TemporaryDirectory(prefix="apsis-desktop-bench-") as homes:

        def of(program: Path, home: str) -> Callable[[], float]:
            return lambda: _start(program, shown, Path(homes) / home)

        measured("make_past", 0, home=Path(homes) / "at-work" / "apsis-desktop")
        ours, empty, least, welcome, *theirs = by_turns(
            plan.amount(9, 1),
            of(made[OURS] / OURS, "at-work"),
            of(made[EMPTY] / EMPTY, "empty"),
            of(made[LEAST] / LEAST, "least"),
            of(made[OURS] / OURS, "welcome"),
            *(of(program, name) for name, program in others.items()),
        )
    return [
        compared("start", _WORK, ours, empty, reference="an empty frozen window", most=MOST, written=milliseconds),
        *(
            compared(
                f"start, {name}",
                "the same",
                ours,
                taken,
                reference=f"{_ALSO[name]}, as Debian packages it",
                most=AHEAD,
                written=milliseconds,
            )
            for name, taken in zip(others, theirs, strict=True)
        ),
        explaining("start, welcome", "the same without a connection", welcome, empty),
        explaining(
            "start, limit",
            "a menu, two texts and two buttons of Qt's, and Python's argparse, json and logging, frozen alike; nothing"
            " of ours",
            least,
            empty,
        ),
    ]


def _others() -> dict[str, Path]:
    """Return the other programs that are here, or could be installed; it is said which are left out."""
    try:
        system_libraries.ready(for_comparison=True)
    except Stopped as reason:
        print(reason, file=sys.stderr)
    found = {name: shutil.which(name) for name in _ALSO}
    for name in (name for name, program in found.items() if program is None):
        print(f"Not compared with {_ALSO[name]}, which is not here.", file=sys.stderr)
    return {name: Path(program) for name, program in found.items() if program is not None}


def _start(program: Path, shown: Screen, home: Path) -> float:
    shown.wait_for(painted=False)
    home.mkdir(exist_ok=True)
    own = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    screen_and_home = {"DISPLAY": shown.name, "QT_QPA_PLATFORM": "xcb", "HOME": str(home), **own}
    begun = time.perf_counter()
    with subprocess.Popen(
        [program],
        env=surroundings(home / "apsis-desktop", screen_and_home),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as running:
        try:
            shown.wait_for(painted=True)
            return time.perf_counter() - begun
        finally:
            running.kill()

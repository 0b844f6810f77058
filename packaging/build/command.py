"""`build`: every step, or one alone."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from build import plan
from setup import environment

USAGE = "usage: build [--only STEP]...\n\nsteps, in their order:"


def run(arguments: Sequence[str]) -> int:
    """Run every step, or those given with `--only`."""
    if {"-h", "--help"} & set(arguments):
        print(f"{USAGE}\n{plan.listing()}")
        return 0
    options, names = list(arguments[::2]), list(arguments[1::2])
    if set(options) - {"--only"} or len(options) != len(names):
        print(f"{USAGE}\n{plan.listing()}", file=sys.stderr)
        return 2
    environment.ready(for_building=True)
    plan.run(names)
    return 0

"""The steps of a build, in their order."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from build import freeze, made_from, measure, needs, pack, stamp, trial
from build.one_at_a_time import one_at_a_time
from build.places import MADE_FROM
from licences import third_party_licences
from setup.stopped import Stopped


@dataclass(frozen=True)
class Step:
    name: str
    summary: str
    run: Callable[[], None]


STEPS = (
    Step("stamp", "write the version into what carries it", stamp.run),
    Step("freeze", "make a folder that needs no Python: dist/apsis-desktop/", freeze.run),
    Step("needs", "look whether all that its binaries need is there", needs.run),
    Step("licences", "put the licences of everything in it beside it", third_party_licences.run),
    Step("installer", "pack it as this platform likes it", pack.run),
    Step("trial", "unpack it elsewhere and have it check itself", trial.run),
    Step("measure", "print its size and the time it takes to start; stop where it is over budget", measure.run),
)


def run(names: Sequence[str] = ()) -> None:
    """Make every step, or those that are named, in the order of the plan. Raises `Stopped` where one fails."""
    if unknown := set(names) - {step.name for step in STEPS}:
        raise Stopped(f"There is no step {', '.join(sorted(unknown))}.\n{listing()}")
    with one_at_a_time():
        _run([step for step in STEPS if not names or step.name in names], whole=not names)


def run_where_needed(names: Sequence[str]) -> None:
    """Make these steps unless the bundle is that of the sources as they are."""
    with one_at_a_time():
        if not made_from.is_current():
            _run([step for step in STEPS if step.name in names], whole=True)


def listing() -> str:
    return "\n".join(f"  {step.name:<10} {step.summary}" for step in STEPS)


def _run(steps: Sequence[Step], *, whole: bool) -> None:
    found = made_from.fingerprint()
    MADE_FROM.unlink(missing_ok=True)
    for step in steps:
        print(f"[{step.name}]", flush=True)
        began = time.monotonic()
        step.run()
        print(f"[{step.name}] took {time.monotonic() - began:.1f} s", flush=True)
    if whole:
        made_from.note(found)

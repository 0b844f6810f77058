"""Which commands there are. A new one is one line in COMMANDS and a file of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import checks
from build import command as building
from setup import environment, launch, lock, system_libraries
from setup.debian_libraries import NO_INSTALL
from setup.stopped import Stopped


@dataclass(frozen=True)
class Command:
    """`run` takes the arguments after the command's name and returns the exit code."""

    summary: str
    run: Callable[[Sequence[str]], int]


COMMANDS = {
    "run": Command("set everything up and open the window on the practice account", launch.run),
    "test": Command("check everything that must hold; with arguments but `--coverage`, pytest alone", checks.run),
    "build": Command("make the program that people install; `build --only STEP` does one step", building.run),
    "windows": Command(
        "make the program for Windows by wine, on Debian, and prove it; `windows --help` names its steps",
        partial(launch.script, "wine.command", for_tests=True),
    ),
    "setup": Command("make .venv, with apsis-desktop in it; `setup --test` adds what the tests need", environment.run),
    "lock": Command("pin the libraries anew; `lock --upgrade` takes their newest versions", lock.run),
    "soak": Command(
        "kill the program 200 times in each of 4 ways, then run 200 reports over a line with faults; about 15 minutes",
        partial(launch.script, "soak.soak", for_tests=True),
    ),
    "bench": Command(
        "measure it beside references, in under 10 minutes; `bench --only NAME` measures one thing",
        partial(launch.script, "bench.run", for_tests=True),
    ),
    "translations": Command(
        "bring the files of the languages up to date", partial(launch.script, "translations.update")
    ),
    "screenshots": Command(
        "make the README's pictures anew; `screenshots --all FOLDER` those of every screen",
        partial(launch.script, "screens.screenshots"),
    ),
}


def usage() -> str:
    lines = [f"  {name:<12} {command.summary}" for name, command in COMMANDS.items()]
    further = f"{NO_INSTALL} with any of them: install no package of the system; what needs one is skipped and named"
    return "\n".join(["usage: python3 packaging/dev.py COMMAND", "", *lines, "", further])


def main(arguments: Sequence[str]) -> int:
    """Run the command that the arguments name; return its exit code."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(usage())
        return 0 if arguments else 2
    name, *rest = arguments
    if NO_INSTALL in rest:
        rest = [each for each in rest if each != NO_INSTALL]
        os.environ[system_libraries.VARIABLE] = "1"  # for whatever this command starts as well
    if name not in COMMANDS:
        print(f"There is no command {name!r}.\n\n{usage()}", file=sys.stderr)
        return 2
    try:
        return COMMANDS[name].run(rest)
    except Stopped as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130

"""Proof that the frozen program for Windows has all that it needs: read from its files, and by starting it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from binaries import windows_bundle
from build import nsis, trial
from setup.stopped import Stopped
from wine.places import PREFIXES, STUBS, WINE_WORK
from wine.trial_package import payload
from wine.windows import Windows

_WITHOUT = WINE_WORK / "without-the-runtime"


def prove() -> list[str]:
    """Return what was proven. Raises `Stopped` with what does not hold."""
    bundle = payload().folder
    if found := list(windows_bundle.problems(bundle)):
        raise Stopped("The program for Windows is not whole:\n  " + "\n  ".join(found))
    windows = Windows(PREFIXES / "bundle", screen=True, lacking=STUBS.glob("*.dll"))
    try:
        windows.take_away_cpp_runtime()
        checks_itself(windows, bundle / nsis.CONSOLE_PROGRAM)
        _does_not_start_without_the_runtime(windows, bundle)
    finally:
        windows.close()
    return [
        "every library that a binary of the bundle imports is beside it, the program's, or one of Windows 10",
        "VCRUNTIME140, VCRUNTIME140_1 and MSVCP140 are beside Python; nothing of wine's is in the bundle",
        "the frozen program checks itself where Windows has no C++ runtime; without its own it does not start",
    ]


def checks_itself(windows: Windows, program: Path) -> None:
    """Let a program check itself. Raises `Stopped` with what does not hold."""
    done = windows.told(program, "self-check", "--json")
    if failed := trial.what_fails(done.stdout):
        raise Stopped(f"{program.name} does not work:\n" + "\n".join(failed) + f"\n{done.stdout}{done.stderr}")


def _does_not_start_without_the_runtime(windows: Windows, bundle: Path) -> None:
    """See that a missing library would be noticed: wine must not lend its own."""
    shutil.rmtree(_WITHOUT, ignore_errors=True)
    shutil.copytree(bundle, _WITHOUT, copy_function=os.link)
    for library in _runtimes(_WITHOUT):
        library.unlink()
    done = windows.told(_WITHOUT / nsis.CONSOLE_PROGRAM, "--version")
    shutil.rmtree(_WITHOUT)
    if done.returncode == 0:
        raise Stopped(
            "The program starts without Microsoft's C++ runtime here: wine lends its own, so nothing is proven."
        )


def _runtimes(bundle: Path) -> Iterator[Path]:
    yield from (file for file in bundle.rglob("*") if file.name.casefold() in windows_bundle.CPP_RUNTIME)

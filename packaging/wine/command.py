"""`windows`: make the program for Windows on Linux, by wine, and prove what can be proven of it there."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from build.one_at_a_time import one_at_a_time
from setup.stopped import Stopped
from wine import bundle_proof, freezing, install_proof, installer, macos_wheels, python, suites, system
from wine.not_to_be_had import NotToBeHad

ONLY_WINDOWS_CAN_SHOW = """\
SmartScreen, signatures, UAC; Windows' own styles, dark mode, accent, DPI and Segoe as they are drawn; toasts; paths
over 260 letters, streams of NTFS, its trash and links; a second start (wine's msvcrt.locking locks nothing); the limits
of the Credential Manager; Task Scheduler; screen readers. Python here is the library of this system with the DLLs of
python.org, and python.exe and python3.dll are made here: releases hold python.org's own."""
ONLY_A_MAC_CAN_SHOW = """\
that the app starts, its signature and notarisation; whether PySide6's own libraries, which name macOS 15, load on
macOS 13 and 14 as its wheel says."""


@dataclass(frozen=True)
class Step:
    """`run` returns what was done, or each thing that was proven."""

    name: str
    summary: str
    run: Callable[[], str | list[str]]


STEPS = (
    Step("system", "install wine, a compiler for Windows and NSIS", system.ready),
    Step("python", "put Python for Windows together", python.make),
    Step("libraries", "add the locked libraries for Windows", python.add_libraries),
    Step("freeze", "freeze the program for Windows", freezing.make),
    Step("installer", "make its installer, in dist/, for trying", installer.make),
    Step("bundle", "prove that the frozen program has all that it needs", bundle_proof.prove),
    Step("install", "prove installing, renewing and uninstalling", install_proof.prove),
    Step("macos", "prove what can be proven of the app for macOS", macos_wheels.prove),
    Step("tests", "run the tests in Python for Windows; with --all, all that can run there", suites.prove),
)


def main(arguments: Sequence[str]) -> int:
    """Run the steps, each even if a proof before it has failed; return the exit code."""
    options = _parser().parse_args(arguments)
    steps = [step for step in STEPS if not options.only or step.name in options.only]
    proven: list[str] = []
    refuted: list[str] = []
    with one_at_a_time():
        for step in steps:
            began = time.monotonic()
            try:
                told = suites.prove_all() if options.all and step.name == "tests" else step.run()
            except NotToBeHad as reason:
                return _cannot(step, reason, fine=options.if_possible)
            except Stopped as reason:
                print(f"[{step.name}] FAILED: {reason}", flush=True)
                refuted.append(step.name)
                if step.name in {"system", "python", "libraries", "freeze", "installer"}:
                    break  # nothing after it can be done
            else:
                proven += told if isinstance(told, list) else []
                said = told if isinstance(told, str) else f"{len(told)} things proven"
                print(f"[{step.name}] {said} ({time.monotonic() - began:.0f} s)", flush=True)
    _sum_up(proven, refuted)
    return 1 if refuted else 0


def _parser() -> argparse.ArgumentParser:
    listing = "\n".join(f"  {step.name:<10} {step.summary}" for step in STEPS)
    parser = argparse.ArgumentParser(
        prog="windows",
        epilog=f"steps, in their order:\n{listing}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--only", action="append", metavar="STEP", choices=[step.name for step in STEPS])
    parser.add_argument(
        "--all", action="store_true", help="run all tests that can run in wine, not the main ones alone"
    )
    parser.add_argument("--if-possible", action="store_true", help="exit with 0 where wine or a download cannot be had")
    return parser


def _cannot(step: Step, reason: NotToBeHad, *, fine: bool) -> int:
    line = "=" * 100
    print(f"{line}\nNOT PROVEN: the program for Windows. The step {step.name} cannot be done here:\n{reason}\n{line}")
    return 0 if fine else 1


def _sum_up(proven: Sequence[str], refuted: Sequence[str]) -> None:
    if proven:
        print("\nProven:\n" + "\n".join(f"  - {each}" for each in proven))
        print(f"\nOnly Windows can show: {ONLY_WINDOWS_CAN_SHOW}\n\nOnly a Mac can show: {ONLY_A_MAC_CAN_SHOW}")
    if refuted:
        print(f"\nFailed: {', '.join(refuted)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

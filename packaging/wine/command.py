"""`windows`: make the program for Windows on Linux, by wine, and prove what can be proven of it there."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

from build.one_at_a_time import one_at_a_time
from setup.stopped import Stopped
from wine import (
    bundle_proof,
    cannot,
    checkout,
    freezing,
    install_proof,
    macos_wheels,
    pictures,
    python,
    suites,
    system,
    trial_package,
)
from wine.not_to_be_had import NotToBeHad

ONLY_WINDOWS_CAN_SHOW = """\
SmartScreen, signatures, UAC; Windows' own styles, dark mode, accent, DPI and Segoe as they are drawn; toasts; paths
  over 260 letters, streams of NTFS, its trash and links; a second start of the frozen program (wine locks files, but
  gives no number for the error: in the tests it gets one); the limits of the Credential Manager; Task Scheduler;
  screen readers. Python here is the library of this system with the DLLs of python.org, and python.exe and python3.dll
  are made here: releases hold python.org's own."""
ONLY_A_MAC_CAN_SHOW = """\
that the app starts, its signature and notarisation. PySide6's own libraries name macOS 15, its wheel and Qt name 13:
  macOS 13 has all that they take of it, but whether they load there and on 14 a Mac alone shows."""


@dataclass(frozen=True)
class Step:
    """`run` returns what was done, or each thing that was proven. One that is not `usual` is for --all and --only."""

    name: str
    summary: str
    run: Callable[[], str | list[str]]
    usual: bool = True


STEPS = (
    Step("system", "install wine, a compiler for Windows and NSIS", system.ready),
    Step("python", "put Python for Windows together", python.make),
    Step("libraries", "add the locked libraries for Windows", python.add_libraries),
    Step("freeze", "freeze the program for Windows", freezing.make),
    Step("installer", "make its installer, in dist/, for trying", trial_package.make),
    Step("bundle", "prove that the frozen program has all that it needs", bundle_proof.prove),
    Step("install", "prove installing, renewing and uninstalling", install_proof.prove),
    Step("macos", "prove what can be proven of the app for macOS", macos_wheels.prove),
    Step("pictures", "take pictures of the main screens in Windows' styles; with --all", pictures.take, usual=False),
    Step("tests", "run the tests in Python for Windows; with --all, all that can run there", suites.prove),
)

BEFORE_THE_TESTS = {"system", "python", "libraries"}
PROOFS = {"bundle", "install", "macos", "pictures", "tests"}


def main(arguments: Sequence[str]) -> int:
    """Run the steps, each proof even if one before it has failed; return the exit code."""
    options = _parser().parse_args(arguments)
    usual = [step.name for step in STEPS if step.usual or options.all]
    steps = [step for step in STEPS if step.name in (options.only or usual)]
    run = _Run(all_tests=options.all)
    with one_at_a_time():
        checkout.renew()
        try:
            run.steps(steps)
        except NotToBeHad as reason:
            line = "=" * 100
            print(
                f"{line}\nNOT PROVEN: the program for Windows. This cannot be done here:\n{reason}\n{line}", flush=True
            )
            run.sum_up()
            return 1 if run.refuted or not options.if_possible else 0
    run.sum_up()
    return 1 if run.refuted else 0


class _Run:
    """What was proven and refuted so far. The tests go on beside the other steps: each alone keeps one core busy."""

    def __init__(self, *, all_tests: bool) -> None:
        self.proven: list[str] = []
        self.refuted: list[str] = []
        self._all_tests = all_tests

    def steps(self, steps: Sequence[Step]) -> None:
        """Run them. Raises `NotToBeHad`."""
        with ThreadPoolExecutor(1) as beside:
            tests: Future[None] | None = None
            for step in steps:
                if step.name == "tests":
                    continue
                if tests is None and step.name not in BEFORE_THE_TESTS:
                    tests = self._begin_tests(steps, beside)
                if not self._holds(step) and step.name not in PROOFS:
                    break  # nothing after it can be done
            else:
                tests = tests or self._begin_tests(steps, beside)
            if tests:
                tests.result()

    def sum_up(self) -> None:
        if self.proven:
            print("\nProven:\n" + "\n".join(f"  - {each}" for each in self.proven))
            print(
                f"\nOnly Windows can show:\n  {ONLY_WINDOWS_CAN_SHOW}\n\nOnly a Mac can show:\n  {ONLY_A_MAC_CAN_SHOW}"
            )
        if self._all_tests:
            not_run = sorted((cannot.FOLDERS | cannot.CANNOT).items())
            print("\nTests that cannot run in wine:\n" + "\n".join(f"  - {name}: {why}" for name, why in not_run))
        if self.refuted:
            print(f"\nFailed: {', '.join(self.refuted)}")

    def _begin_tests(self, steps: Sequence[Step], beside: ThreadPoolExecutor) -> Future[None] | None:
        wanted = [step for step in steps if step.name == "tests"]
        return beside.submit(self._run_tests, wanted[0]) if wanted else None

    def _run_tests(self, step: Step) -> None:
        self._holds(replace(step, run=suites.prove_all) if self._all_tests and step.run is suites.prove else step)

    def _holds(self, step: Step) -> bool:
        began = time.monotonic()
        try:
            told = step.run()
        except NotToBeHad:
            raise
        except Stopped as reason:
            print(f"[{step.name}] FAILED: {reason}", flush=True)
            self.refuted.append(step.name)
            return False
        self.proven += told if isinstance(told, list) else []
        said = told if isinstance(told, str) else f"{len(told)} things proven"
        print(f"[{step.name}] {said} ({time.monotonic() - began:.0f} s)", flush=True)
        return True


def _parser() -> argparse.ArgumentParser:
    listing = "\n".join(f"  {step.name:<10} {step.summary}" for step in STEPS)
    parser = argparse.ArgumentParser(
        prog="windows",
        epilog=f"steps, in their order:\n{listing}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--only", action="append", metavar="STEP", choices=[step.name for step in STEPS])
    parser.add_argument(
        "--all",
        action="store_true",
        help="run all tests that can run in wine, not the main ones alone, and take pictures",
    )
    parser.add_argument("--if-possible", action="store_true", help="exit with 0 where wine or a download cannot be had")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Proof that the real installer does what it must: what smoke.ps1 does on Windows, done in wine, and more."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from build import identity, installed_files
from build.installed_files import LIST_NAME
from build.nsis import CONSOLE_PROGRAM, UNINSTALLER, WINDOW_PROGRAM
from setup.stopped import Stopped
from wine import trial_package
from wine.bundle_proof import checks_itself
from wine.places import PREFIXES, STUBS
from wine.windows import Windows

RUNNING = 10
_PATIENCE = 120.0
_REPORT = [
    "export",
    "--practice",
    "--section",
    "Europe",
    "--segment",
    "Women",
    "--attribute",
    "Email",
    "--format",
    "csv",
]


def prove() -> list[str]:
    """Return what was proven. Raises `Stopped` with what does not hold."""
    windows = Windows(PREFIXES / "installing", screen=True, lacking=STUBS.glob("*.dll"))
    windows.take_away_cpp_runtime()
    try:
        return _Proof(windows).run()
    finally:
        windows.close()


class _Proof:
    def __init__(self, windows: Windows) -> None:
        self._windows = windows
        self._folder = windows.local_data / "Programs" / identity.NAME
        self._shortcut = windows.start_menu / f"{identity.NAME}.lnk"

    def run(self) -> list[str]:
        self._installs(trial_package.older(), trial_package.OLDER)
        self._installs(trial_package.made(), identity.version())
        self._has_what_was_packed()
        checks_itself(self._windows, self._folder / CONSOLE_PROGRAM)
        self._works_without_handles()
        self._opens_its_window()
        self._is_taken_away()
        return [
            "the real installer installs silently and takes the place of an older version, of which nothing stays",
            "files, shortcut and registry are as they should be; the installed program checks itself",
            "`export` without standard handles saves a report",
            "its window opens; while it runs the installer ends with 10, and touches nothing",
            "the uninstaller leaves nothing: no file, no shortcut, no setting, no entry in the registry",
        ]

    def _installs(self, setup: Path, version: str) -> None:
        code = self._windows.run(setup, "/S")
        _must(code == 0, f"{setup.name} ended with {code}")
        told = self._windows.registry("HKCU")
        _must(told.get("DisplayVersion") == version, f"Windows lists {told} after {setup.name}")
        where = self._windows.place_of(told["InstallLocation"])
        _must(where == self._folder, f"it was installed in {where}")

    def _has_what_was_packed(self) -> None:
        packed = set(installed_files.files_in(trial_package.payload().folder)) | {Path(UNINSTALLER), Path(LIST_NAME)}
        found = set(installed_files.files_in(self._folder))
        _must(packed == found, f"installed otherwise than packed: {sorted(map(str, packed ^ found))[:10]}")
        _must(self._shortcut.exists(), "there is no shortcut")

    def _works_without_handles(self) -> None:
        """Do what a scheduler does: the program for windows has neither input nor output."""
        report = self._windows.user / "Documents" / "räksmörgås.csv"
        code = self._windows.run(self._folder / WINDOW_PROGRAM, *_REPORT, "--output", self._windows.name_of(report))
        _must(code == 0 and report.exists(), f"export without handles ended with {code}")

    def _opens_its_window(self) -> None:
        program = self._windows.begin(self._folder / WINDOW_PROGRAM, "--practice")
        _until(self._has_window, "no window opened")
        code = self._windows.run(trial_package.made(), "/S")
        _must(code == RUNNING, f"while it runs the installer ended with {code}")
        self._windows.run(Path("taskkill"), "/IM", WINDOW_PROGRAM)  # as a click on its × does
        _until(lambda: program.poll() is not None, "the window does not close")
        self._has_what_was_packed()

    def _has_window(self) -> bool:
        command = ["xdotool", "search", "--onlyvisible", "--name", identity.NAME]
        return bool(subprocess.run(command, check=False, env=self._windows.environment, capture_output=True).stdout)

    def _is_taken_away(self) -> None:
        program, _, rest = self._windows.registry("HKCU")["QuietUninstallString"].removeprefix('"').partition('" ')
        self._windows.run(self._windows.place_of(program), *rest.split(), "/FORGET")
        _until(lambda: not self._folder.exists(), "the folder stays")  # the uninstaller goes on as a copy of itself
        _until(lambda: not self._windows.registry("HKCU"), "it stays on Windows' list")
        _must(not self._shortcut.exists(), "the shortcut stays")
        kept = self._windows.local_data / identity.NAME
        _must(not kept.exists(), f"its settings stay: {[str(each) for each in kept.rglob('*')]}")


def _must(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - it reads like a sentence
    if not holds:
        raise Stopped(f"The installer does not do what it must: {otherwise}")


def _until(holds: Callable[[], bool], otherwise: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not holds():
        _must(time.monotonic() < deadline, otherwise)
        time.sleep(0.2)

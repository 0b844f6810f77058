"""A Windows of its own, by wine, for installers: programs run, and what they leave can be looked at."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path, PureWindowsPath

from installed import lacking

MISSING = lacking("wine", "wineserver", "makensis")
UNINSTALL_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\ApsisDesktop"


class Windows:
    """Use `close` at the end: a wine server runs until then."""

    def __init__(self, folder: Path) -> None:
        self.drive = folder / "drive_c"
        self._folder = folder
        # No fetching of parts for .NET and web pages, no copies of menus in Linux; no display, as nothing is shown.
        self._environment = os.environ | {
            "WINEPREFIX": str(folder),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
        }
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            self._environment.pop(name, None)
        self._server("-p")
        self.begin("wineboot", "-i").wait()
        self.use_version("win10")
        self.user = self.drive / "users" / self._told("cmd", "/c", "echo %USERNAME%").strip()

    @property
    def local_data(self) -> Path:
        return self.user / "AppData" / "Local"

    @property
    def start_menu(self) -> Path:
        return self.user / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Start Menu" / "Programs"

    @property
    def start_menu_of_all(self) -> Path:
        return self.drive / "ProgramData" / "Microsoft" / "Windows" / "Start Menu" / "Programs"

    def use_version(self, version: str) -> None:
        self.begin("winecfg", "-v", version).wait()

    def run(self, program: Path, *arguments: str, **variables: str) -> int:
        """Run a Windows program to its end; return its exit code.

        NSIS wants the folder after /D= and _?= without the quotes that an argument with a space gets: pass its words.
        """
        process = self.begin(program, *arguments, **variables)
        return process.wait()

    def begin(self, program: Path | str, *arguments: str, **variables: str) -> subprocess.Popen[bytes]:
        # Pipes would stay open for as long as what the program has started, such as Windows' own desktop.
        return subprocess.Popen(
            ["wine", str(program), *arguments],
            env=self._environment | variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def open_shortcut(self, shortcut: Path, **variables: str) -> None:
        """Do what a click on it does."""
        self.begin("start", "/wait", "/unix", str(shortcut), **variables).wait()

    def registry(self, root: str) -> dict[str, str]:
        """Read what Windows lists under installed programs; empty when it lists nothing."""
        lines = self._told("reg", "query", rf"{root}\{UNINSTALL_KEY}").splitlines()
        entries = [line.strip().split("    ", 2) for line in lines if line.startswith("    ")]
        return {entry[0]: entry[2] if len(entry) > 2 else "" for entry in entries}

    def place_of(self, windows_path: str) -> Path:
        """Where a Windows path lies."""
        drive, _, rest = windows_path.partition(":\\")
        assert drive.casefold() == "c", windows_path
        return self.drive / rest.replace("\\", "/")

    def name_of(self, place: Path) -> str:
        """What a place is called in Windows."""
        within = place.is_relative_to(self.drive)
        return str(PureWindowsPath("C:/" if within else "Z:/", place.relative_to(self.drive if within else "/")))

    def close(self) -> None:
        self._server("-k")
        self._server("-w")
        shutil.rmtree(self._folder, ignore_errors=True)  # 700 MB

    def _told(self, *command: str) -> str:
        return subprocess.run(
            ["wine", *command],
            env=self._environment,
            check=False,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
        ).stdout

    def _server(self, option: str) -> None:
        subprocess.run(["wineserver", option], env=self._environment, check=False, capture_output=True)


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}

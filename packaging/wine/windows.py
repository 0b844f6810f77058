"""A Windows of its own, by wine: programs run in it, and what they leave can be looked at."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path, PureWindowsPath

from setup.stopped import Stopped
from wine.screen import Screen

UNINSTALL_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\ApsisDesktop"
CPP_RUNTIME = ("concrt140", "msvcp140", "msvcp140_1", "msvcp140_2", "vcruntime140", "vcruntime140_1", "vcomp140")
_FONTS = Path("/usr/share/fonts/truetype/dejavu")
PATIENCE = 600.0  # seconds; wine hangs now and then, above all after a program has crashed


class Windows:
    """Use `close` at the end: a wine server runs until then."""

    def __init__(self, folder: Path, *, screen: bool = False, lacking: Iterable[Path] = ()) -> None:
        """Make a Windows 10 in a new folder; `lacking` are libraries to add that wine lacks and Windows has."""
        self.drive = folder / "drive_c"
        self._folder = folder
        shutil.rmtree(folder, ignore_errors=True)  # of a run that was cut off
        folder.mkdir(parents=True)
        home = folder / "home"
        home.mkdir()
        self._screen = Screen() if screen else None
        # No fetching of parts for .NET and web pages, no copies of menus in Linux, no display where nothing is shown.
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if name not in {"DISPLAY", "WAYLAND_DISPLAY", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
        } | {
            "HOME": str(home),  # wine would lead Documents and others into the person's own
            "LC_ALL": "C.UTF-8",  # no file name with å could be made otherwise
            "WINEPREFIX": str(folder),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
        }
        if self._screen:
            self.environment["DISPLAY"] = self._screen.display
        self._server("-p")
        self.begin("wineboot", "-i").wait()
        self.use_version("win10")
        self.user = self.drive / "users" / self.told("cmd", "/c", "echo %USERNAME%").stdout.strip()
        for link in [each for each in self.user.iterdir() if each.is_symlink()]:
            link.unlink()
            link.mkdir()
        self.set_value(r"HKCU\Software\Wine\WineDbg", "ShowCrashDialog", "0", kind="REG_DWORD")
        for library in lacking:
            shutil.copyfile(library, self.system_folder / library.name)

    @property
    def system_folder(self) -> Path:
        return self.drive / "windows" / "system32"

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

    def take_away_cpp_runtime(self) -> None:
        """Be like a fresh Windows, which has no C++ runtime of Microsoft's. wine has one of its own."""
        for name in CPP_RUNTIME:
            (self.system_folder / f"{name}.dll").unlink(missing_ok=True)
        own_alone = ",".join(CPP_RUNTIME) + "=n"
        self.environment["WINEDLLOVERRIDES"] += f";{own_alone}"

    def set_value(self, key: str, name: str, value: str, *, kind: str = "REG_SZ") -> None:
        """Write into the registry."""
        self.told("reg", "add", key, "/v", name, "/t", kind, "/d", value, "/f")

    def lend_fonts(self) -> None:
        """Put fonts where Windows has its own, for whoever looks for them there: Qt where it shows no windows."""
        for font in _FONTS.glob("DejaVuSans*.ttf"):  # its other families would be taken first
            (self.drive / "windows" / "Fonts" / font.name).symlink_to(font)

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
            env=self.environment | variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def told(
        self,
        program: Path | str,
        *arguments: str,
        folder: Path | None = None,
        patience: float = PATIENCE,
        variables: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run a program that writes to a pipe, and return what it wrote. Python on wine wants one.

        Raises `Stopped` where it does not end.
        """
        command = ["wine", str(program), *arguments]
        try:
            return subprocess.run(
                command,
                env=self.environment | dict(variables or {}),
                check=False,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                timeout=patience,
            )
        except subprocess.TimeoutExpired as late:
            told = (late.stdout or b"").decode("utf-8", "replace")
            raise Stopped(f"{Path(program).name} did not end within {patience:.0f} s.\n{told[-2000:]}") from None

    def open_shortcut(self, shortcut: Path, **variables: str) -> None:
        """Do what a click on it does."""
        self.begin("start", "/wait", "/unix", str(shortcut), **variables).wait()

    def registry(self, root: str) -> dict[str, str]:
        """Read what Windows lists under installed programs; empty when it lists nothing."""
        lines = self.told("reg", "query", rf"{root}\{UNINSTALL_KEY}").stdout.splitlines()
        entries = [line.strip().split("    ", 2) for line in lines if line.startswith("    ")]
        return {entry[0]: entry[2] if len(entry) > 2 else "" for entry in entries}

    def place_of(self, windows_path: str) -> Path:
        """Where a Windows path lies."""
        drive, _, rest = windows_path.partition(":\\")
        if drive.casefold() != "c":
            raise ValueError(windows_path)
        return self.drive / rest.replace("\\", "/")

    def name_of(self, place: Path) -> str:
        """What a place is called in Windows."""
        within = place.is_relative_to(self.drive)
        return str(PureWindowsPath("C:/" if within else "Z:/", place.relative_to(self.drive if within else "/")))

    def close(self) -> None:
        self._server("-k")
        self._server("-w")
        if self._screen:
            self._screen.close()
        shutil.rmtree(self._folder, ignore_errors=True)  # 700 MB

    def _server(self, option: str) -> None:
        # Pipes would stay open for as long as the server runs.
        nothing = subprocess.DEVNULL
        command = ["wineserver", option]
        subprocess.run(command, env=self.environment, check=False, stdin=nothing, stdout=nothing, stderr=nothing)


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}

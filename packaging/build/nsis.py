"""The installer for Windows, made by NSIS, on any system.

Where the frozen program for Windows is not there, a stand-in takes its place, so that installing can be tried out:
the installer says so in its name.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from build import icons, identity, installed_files
from build.places import BUNDLE, DIST, PACKAGING, STAMPED, WORK
from build.windows_version import four_numbers
from setup.stopped import Stopped

SCRIPTS = PACKAGING / "windows"
WINDOWS_WORK = WORK / "windows"
STAND_IN = WINDOWS_WORK / "stand-in"
ICON = STAMPED / "apsis-desktop.ico"
PICTURE = STAMPED / "installer.bmp"

WINDOW_PROGRAM = f"{identity.NAME}.exe"
CONSOLE_PROGRAM = f"{identity.CONSOLE_PROGRAM}.exe"
UNINSTALLER = f"Uninstall {identity.NAME}.exe"

# Set while a release is made: the uninstaller is there already, and signed.
SIGNED_UNINSTALLER = "APSIS_SIGNED_UNINSTALLER"

_COMMAND_ON_WINDOWS = "cmd /c copy /y"
_PLACES_OF_MAKENSIS = (Path("C:/Program Files (x86)/NSIS/makensis.exe"), Path("C:/Program Files/NSIS/makensis.exe"))


@dataclass(frozen=True)
class Payload:
    """What is to be installed: a folder with the two programs in it. The installer's name ends with `remark`."""

    folder: Path
    version: str
    remark: str = ""


def make() -> Path:
    """Make the installer of the frozen program on Windows, and of a stand-in elsewhere."""
    payload = payload_here()
    uninstaller = WINDOWS_WORK / UNINSTALLER
    if not (os.environ.get(SIGNED_UNINSTALLER) and uninstaller.exists()):
        make_uninstaller(payload, WINDOWS_WORK)
    return make_installer(payload, uninstaller, DIST)


def payload_here() -> Payload:
    return frozen() if sys.platform == "win32" else stand_in(STAND_IN, identity.version())


def frozen() -> Payload:
    if not (BUNDLE / WINDOW_PROGRAM).exists():
        raise Stopped(f"There is no {WINDOW_PROGRAM} in {BUNDLE}. Freeze it first.")
    return Payload(BUNDLE, identity.version())


def stand_in(folder: Path, version: str) -> Payload:
    """Make a folder that looks like the frozen program's."""
    shutil.rmtree(folder, ignore_errors=True)
    inside = folder / "_internal" / "PySide6"
    inside.mkdir(parents=True)
    for program in (WINDOW_PROGRAM, CONSOLE_PROGRAM):
        compile_script("stand-in.nsi", folder / program, {"VERSION": version})
    (folder / "THIS IS A STAND-IN.txt").write_text(
        f"Not {identity.NAME}, but a stand-in of its shape to try the installer with.\n", encoding="utf-8"
    )
    (inside / f"only in {version}.txt").write_text(
        "The name changes with the version, as libraries' do.\n", encoding="utf-8"
    )
    (inside / "räksmörgås $INSTDIR.txt").write_text("Letters and signs that are not everybody's.\n", encoding="utf-8")
    return Payload(folder, version, remark="STAND-IN")


def make_uninstaller(payload: Payload, folder: Path) -> Path:
    """Make the uninstaller alone, so that it can be signed before it is packed."""
    uninstaller = folder / UNINSTALLER
    uninstaller.unlink(missing_ok=True)
    lists = _write_lists(payload, uninstaller, folder)
    copy = _COMMAND_ON_WINDOWS if sys.platform == "win32" else "cp"
    values = {**lists, "VERSION": payload.version, "UNINSTALLER": str(uninstaller), "COPY": copy}
    carrier = folder / "carries-the-uninstaller.exe"
    compile_script("installer.nsi", carrier, values)
    carrier.unlink()
    return uninstaller


def make_installer(payload: Payload, uninstaller: Path, folder: Path) -> Path:
    """Pack the folder and its uninstaller; return the installer."""
    folder.mkdir(parents=True, exist_ok=True)
    installer = folder / installer_name(payload)
    lists = _write_lists(payload, uninstaller, uninstaller.parent)
    compile_script("installer.nsi", installer, {**lists, "VERSION": payload.version})
    return installer


def installer_name(payload: Payload) -> str:
    remark = f"-{payload.remark}" if payload.remark else ""
    return f"{identity.CONSOLE_PROGRAM}-{payload.version}-windows-x64-setup{remark}.exe"


def compile_script(script: str, output: Path, values: dict[str, str]) -> None:
    """Let makensis make `output`; a warning is an error."""
    if not (ICON.exists() and PICTURE.exists()):
        icons.run()
    common = {
        "NAME": identity.NAME,
        "SUMMARY": identity.SUMMARY,
        "WINDOW_PROGRAM": WINDOW_PROGRAM,
        "CONSOLE_PROGRAM": CONSOLE_PROGRAM,
        "ICON": str(ICON),
        "PICTURE": str(PICTURE),
        "FOUR_NUMBERS": ".".join(map(str, four_numbers(values["VERSION"]))),
        "OUTPUT": str(output),
    }
    defines = [f"-D{name}={value}" for name, value in {**common, **values}.items()]
    output.parent.mkdir(parents=True, exist_ok=True)
    command = [makensis(), "-WX", "-V2", "-INPUTCHARSET", "UTF8", *defines, str(SCRIPTS / script)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise Stopped(f"makensis could not make {output.name}:\n{done.stdout}{done.stderr}")


def makensis() -> str:
    found = shutil.which("makensis")
    if found is None:
        found = next((str(place) for place in _PLACES_OF_MAKENSIS if place.exists()), None)
    if found is None:
        raise Stopped(
            "NSIS is missing; it makes the installer for Windows. Install it (on Debian: nsis) and try again."
        )
    return found


def _write_lists(payload: Payload, uninstaller: Path, folder: Path) -> dict[str, str]:
    """Write what is installed and taken away, in NSIS's words, and the list that a later version reads."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {str(installed_files.windows_path(path)): path for path in installed_files.files_in(payload.folder)}
    sources = {name: payload.folder / path for name, path in files.items()} | {UNINSTALLER: uninstaller}
    written = folder / "installed-files.txt"
    written.write_bytes(installed_files.listing(sources).encode("utf-16-le"))
    lists = folder / "lists.nsh"
    lists.write_text(installed_files.nsis_macros(sources, written), encoding="utf-8-sig")
    size = sum(file.stat().st_size for file in sources.values() if file.exists())
    return {"LISTS": str(lists), "KILOBYTES": str(-(-size // 1024))}

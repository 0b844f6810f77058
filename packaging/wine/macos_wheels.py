"""What can be proven of the app for macOS without a Mac: of the libraries that go into it, as their makers built them.

PySide6 names macOS 15 in its own libraries, and 13 in its wheel and in all of Qt: macos13.py says what follows.
"""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PurePosixPath

from binaries import mach_o, macos_bundle
from build import contents
from build.contents import Entry
from macos.info_plist import OLDEST_MACOS
from setup.environment import ROOT, RUN_LOCK
from setup.stopped import Stopped
from wine import wheels
from wine.places import MINOR, WINE_WORK

PROCESSORS = ("arm64", "x86_64")


def prove() -> list[str]:
    """Return what was proven. Raises `Stopped` with what does not hold."""
    for processor in PROCESSORS:
        top = _unpacked(processor)
        major, minor = (int(part) for part in OLDEST_MACOS.split("."))
        files = list(in_the_app(top))
        found = list(macos_bundle.problems(files, [processor], (major, minor), top))
        if found:
            raise Stopped("The app for macOS would not be whole:\n  " + "\n  ".join(found))
        shutil.rmtree(top)  # 400 MB
    return [
        "the locked libraries of the app for macOS find what they need, on arm64 and x86_64; signing leaves none out",
        f"macOS {OLDEST_MACOS} has all that they take of it, also those of PySide6 that name macOS 15",
    ]


def _unpacked(processor: str) -> Path:
    top = WINE_WORK / "macos" / processor
    fetched = top.with_name(f"{processor}-fetched")
    shutil.rmtree(top, ignore_errors=True)
    shutil.rmtree(fetched, ignore_errors=True)
    numbers = OLDEST_MACOS.replace(".", "_")
    platforms = [f"macosx_{numbers}_{processor}", f"macosx_{numbers}_universal2"]
    wanted = wheels.requirements(RUN_LOCK, wheels.MAC | {"platform_machine": processor})
    for wheel in wheels.download(wanted, fetched, platforms, MINOR):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(top)
    return top


def in_the_app(top: Path) -> Iterator[Path]:
    """Return what of the libraries the app holds, by the rules that hold for every bundle."""
    binaries = {file: found for file in top.rglob("*") if file.is_file() and (found := mach_o.slices(file))}
    entries = [_entry(file, top) for file in binaries]

    def needs(name: str) -> set[str]:
        parts = binaries[Path(name)]
        return {PurePosixPath(library).name for part in parts for library in part.libraries}

    yield from (Path(source) for _target, source, _kind in contents.lean_binaries(entries, "darwin", needs))


def _entry(file: Path, top: Path) -> Entry:
    target = file.relative_to(top)
    qt = target.parts[0] == "PySide6"
    is_module = target.suffix == ".so" and (not qt or target.name.partition(".")[0] in _modules_of_qt())
    return target.as_posix(), str(file), "EXTENSION" if is_module else "BINARY"


@cache
def _modules_of_qt() -> set[str]:
    """Name the modules of Qt that the program imports."""
    found: set[str] = set()
    for file in (ROOT / "apsis_desktop").rglob("*.py"):
        for one, several in re.findall(
            r"(?m)^ *from PySide6(?:\.(\w+))? import (.*)", file.read_text(encoding="utf-8")
        ):
            found |= {one} if one else set(re.findall(r"Qt\w+", several))
    return found

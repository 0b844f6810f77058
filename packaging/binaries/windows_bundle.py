"""Whether a frozen program for Windows has everything that its binaries need, where Windows looks for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from binaries import windows10
from binaries.pe import PortableExecutable, is_pe

AMD64 = 0x8664
CPP_RUNTIME = ("vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll")
_STAND_IN = b"apsis-desktop: made for wine, never to be shipped"  # in packaging/wine/c/


def problems(bundle: Path) -> Iterator[str]:
    """Say what is missing, or should not be there."""
    inside = bundle / "_internal"
    names = _Names()
    binaries = [file for file in sorted(bundle.rglob("*")) if file.is_file() and is_pe(file)]
    if not binaries:
        yield f"There is no binary of Windows in {bundle}"
    for file in binaries:
        name = file.relative_to(bundle).as_posix()
        binary = PortableExecutable(file)
        if binary.machine != AMD64:
            yield f"{name} is for another processor"
        if binary.oldest_windows > (10, 0):
            yield f"{name} wants a Windows newer than 10"
        if binary.made_by_wine() or binary.says(_STAND_IN):
            yield f"{name} is wine's, or stands in for what wine lacks"
        folders = places(file, bundle)
        for needed in sorted(binary.imports() | binary.delayed_imports()):
            if not any(needed in names.of(folder) for folder in folders) and not windows10.has(needed):
                yield f"{name} needs {needed}, which is neither there nor Windows' own"
    for library in CPP_RUNTIME:
        if library not in names.of(inside):
            yield f"{library} is not beside Python, and a fresh Windows has it not"


def places(file: Path, bundle: Path) -> list[Path]:
    """Where Windows looks for what a binary needs.

    Its own folder, and that of Python's DLL. A plugin is loaded by a Qt that is there already; PySide6 adds shiboken6's
    folder before it loads anything.
    """
    inside = bundle / "_internal"
    found = [file.parent, inside]
    if file.is_relative_to(inside / "PySide6"):
        found += [inside / "PySide6", inside / "shiboken6"]
    return found


class _Names:
    """What lies in a folder, in small letters; each is read once."""

    def __init__(self) -> None:
        self._folders: dict[Path, set[str]] = {}

    def of(self, folder: Path) -> set[str]:
        if folder not in self._folders:
            self._folders[folder] = {file.name.casefold() for file in folder.iterdir()} if folder.is_dir() else set()
        return self._folders[folder]

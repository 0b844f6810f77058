"""Whether the binaries of an app for macOS find what they need, run on the oldest macOS, and get signed."""

from __future__ import annotations

import subprocess
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from binaries import mach_o, macos13

_SYSTEMS_OWN = ("/usr/lib/", "/System/Library/")


def problems(
    files: Iterable[Path], processors: Collection[str], oldest_macos: tuple[int, int], top: Path
) -> Iterator[str]:
    """Say what is missing for these processors, what wants a newer macOS, and what signing would leave out.

    `top` is the folder that Python's own libraries lie in, where the program looks as well. A library may name a newer
    macOS where the oldest has all that it takes: what others that run there take, or what is known to be there.
    """
    binaries = {file: found for file in files if (found := mach_o.slices(file))}
    if not binaries:
        yield f"There is no binary of macOS in {top}"
    parts = [part for found in binaries.values() for part in found]
    known = macos13.SYMBOLS.union(*(_of_the_system(part) for part in parts if not _is_newer(part, oldest_macos)))
    for file, found in binaries.items():
        name = file.relative_to(top).as_posix()
        for processor in sorted(set(processors) - {each.processor for each in found}):
            yield f"{name} is not made for {processor}"
        for each in found:
            if each.processor not in processors:
                continue
            if each.oldest_macos and _is_newer(each, oldest_macos) and (unknown := _of_the_system(each) - known):
                wanted = f"macOS {'.'.join(map(str, each.oldest_macos))} ({each.processor})"
                yield f"{name} wants {wanted}, and may need it for {', '.join(sorted(unknown))}"
            for library in each.libraries:
                if not library.startswith(_SYSTEMS_OWN) and not _is_there(library, file, each, top):
                    yield f"{name} needs {library}, which is neither there nor the system's own ({each.processor})"
    for file in not_signed(list(binaries)):
        yield f"{file.relative_to(top).as_posix()} would not be signed"


def _is_newer(part: mach_o.Slice, oldest_macos: tuple[int, int]) -> bool:
    return part.oldest_macos is not None and part.oldest_macos > oldest_macos


def _of_the_system(part: mach_o.Slice) -> set[str]:
    return {symbol for library, symbol in part.taken if library.startswith(_SYSTEMS_OWN)}


def _is_there(library: str, file: Path, part: mach_o.Slice, top: Path) -> bool:
    own = str(file.parent)
    first, _, rest = library.partition("/")
    if first == "@rpath":
        folders = [path.replace("@loader_path", own).replace("@executable_path", str(top)) for path in part.search]
        return any((Path(folder) / rest).exists() for folder in folders)
    if first in {"@loader_path", "@executable_path"}:
        return (Path(own if first == "@loader_path" else top) / rest).exists()
    return False


def not_signed(binaries: Collection[Path]) -> list[Path]:
    """Return those which macos/sign.sh would take for something else: it asks `file`."""
    told = subprocess.run(["file", "-b", *map(str, binaries)], check=True, capture_output=True, text=True).stdout
    # What holds several parts gets a line for each, which begins with the file's name.
    lines = [line for line in told.splitlines() if " (for architecture " not in line]
    return [file for file, line in zip(binaries, lines, strict=True) if not line.startswith("Mach-O")]

"""Whether a frozen program for Linux has everything that its binaries need, but for what is the system's own."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from binaries.linux_systems_own import SYSTEMS_OWN
from setup.stopped import Stopped

_C_LIBRARY = {
    "libc",
    "libm",
    "libdl",
    "libpthread",
    "librt",
    "libutil",
    "libresolv",
    "ld-linux-x86-64",
    "ld-linux-aarch64",
}
_TAG = re.compile(r"\((NEEDED|RUNPATH|RPATH)\)[^\[]*\[(.*)\]$")


def problems(bundle: Path) -> Iterator[str]:
    """Say what is missing."""
    inside = bundle / "_internal"
    binaries = [file for file in sorted(bundle.rglob("*")) if file.is_file() and not file.is_symlink() and is_elf(file)]
    if not binaries:
        yield f"There is no binary of Linux in {bundle}"
    for file, (needed, paths) in _told(binaries).items():
        # The program begins with its own folder as the first place to look in.
        folders = [inside, *(Path(path.replace("$ORIGIN", str(file.parent))) for path in paths)]
        for library in needed:
            if library.partition(".so")[0] in SYSTEMS_OWN | _C_LIBRARY:
                continue
            if not any((folder / library).exists() for folder in folders):
                yield f"{file.relative_to(bundle)} needs {library}, which is neither there nor the system's own"


def is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _told(binaries: list[Path]) -> dict[Path, tuple[list[str], list[str]]]:
    """Return what each needs, and where it says to look."""
    told: dict[Path, tuple[list[str], list[str]]] = {}
    for file in binaries:
        try:
            done = subprocess.run(["readelf", "-dW", str(file)], check=True, capture_output=True, text=True)
        except FileNotFoundError:
            raise Stopped("readelf is missing; it looks into libraries. Install it (on Debian: binutils).") from None
        tags = [found for line in done.stdout.splitlines() if (found := _TAG.search(line))]
        needed = [found[2] for found in tags if found[1] == "NEEDED"]
        paths = [path for found in tags if found[1] != "NEEDED" for path in found[2].split(":")]
        told[file] = (needed, paths)
    return told

"""The part of PySide6 that is written in Python, compiled.

PySide6 has its source within one of its libraries, and compiles it at every start. Where a folder `files.dir` lies
beside that library, it imports from there instead.
"""

from __future__ import annotations

import py_compile
from pathlib import Path

from build.places import WORK
from PyInstaller import isolated  # type: ignore[import-untyped]
from setup.stopped import Stopped

_COMPILED = WORK / "pyside_support"


def compiled() -> list[tuple[str, str]]:
    """Write it, and return where each file is and the folder of the bundle that it goes to."""
    sources = isolated.call(_sources)
    if not sources:
        raise Stopped("PySide6 has no Python of its own where it was; it can go into the bundle as it is.")
    return [_compiled(name, source) for name, source in sources.items()]


def _compiled(name: str, source: bytes) -> tuple[str, str]:
    written = _COMPILED / name
    written.parent.mkdir(parents=True, exist_ok=True)
    written.write_bytes(source)
    made = py_compile.compile(
        str(written),
        cfile=f"{written}c",
        dfile=name,
        doraise=True,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,  # no time of day in it
    )
    return str(made), str(Path("shiboken6", "files.dir", name).parent)


def _sources() -> dict[str, bytes]:
    """Return what is in PySide6's archive. It runs in a process of its own: this one is not to load Qt."""
    import sys

    import PySide6.QtCore  # noqa: F401

    archive = getattr(sys.modules["shibokensupport.signature"].__loader__, "zfile", None)
    if archive is None:
        return {}
    return {
        name: archive.read(name)
        for name in archive.namelist()
        if name.startswith("shibokensupport/") and name.endswith(".py")
    }

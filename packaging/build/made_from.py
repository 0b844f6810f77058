"""Whether the bundle in dist/ is still that of the sources as they are, so that tests need not make it each time."""

from __future__ import annotations

import hashlib
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

from build.places import BUNDLE, MADE_FROM, PACKAGING
from setup.environment import BUILD_LOCK, ROOT

_SOURCES = (
    ROOT / "apsis_desktop",
    ROOT / "resources",
    PACKAGING / "build",
    PACKAGING / "licences",
    PACKAGING / "linux",
)
_FILES = (BUILD_LOCK,)


def fingerprint() -> str:
    """Return a sum over everything that goes into the bundle."""
    summed = hashlib.sha256(f"{sys.version} {platform.platform()}".encode())
    for file in sorted(_sources()):
        summed.update(file.relative_to(ROOT).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return summed.hexdigest()


def is_current() -> bool:
    return BUNDLE.is_dir() and MADE_FROM.is_file() and MADE_FROM.read_text(encoding="utf-8") == fingerprint()


def note(found: str) -> None:
    """Write down what the bundle was made from: taken before it was made, so that a change meanwhile is noticed."""
    MADE_FROM.write_text(found, encoding="utf-8")


def _sources() -> Iterator[Path]:
    yield from _FILES
    for folder in _SOURCES:
        yield from (file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts)

"""What a build has made, for the tests that look at it and run it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Finished:
    """The folder as it was built, and the two programs as a person has them who has unpacked the archive."""

    folder: Path
    contents: Path
    archive: Path
    unpacked: Path
    program: Path
    window_program: Path

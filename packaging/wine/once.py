"""What is made once: again only when something that it is made from has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path


def once(made: Path, sources: Iterable[Path], make: Callable[[], None]) -> bool:
    """Call `make` unless `made` is there, from these files as they are; tell whether it was called.

    What it was made from is noted last, so that what was cut off is made again.
    """
    stamp = made.with_name(f"{made.name}.made-from")
    wanted = digest(sources)
    if made.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return False
    stamp.unlink(missing_ok=True)
    make()
    stamp.write_text(wanted, encoding="utf-8")
    return True


def digest(files: Iterable[Path]) -> str:
    summed = hashlib.sha256()
    for file in sorted(files):
        summed.update(str(file).encode() + b"\0" + file.read_bytes() + b"\0")
    return summed.hexdigest()

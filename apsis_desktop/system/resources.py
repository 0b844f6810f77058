"""Finds the program's read-only files, such as icons: in a checkout, installed, or frozen."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def resource(name: str) -> Path:
    """Return the path of a file of the `resources` folder, such as `icons/check.svg`.

    A wheel has the folder inside the package, PyInstaller next to or inside it, and a checkout at its top.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "resources"] if frozen else []
    places += [_PACKAGE / "resources", _PACKAGE.parent / "resources"]
    for place in places:
        if (place / name).exists():
            return place / name
    raise FileNotFoundError(name)

"""A copy of the project's files for the Windows programs to work in: what they write stays out of the real checkout."""

from __future__ import annotations

import shutil

from setup.environment import ROOT
from wine.places import CHECKOUT

_PARTS = ("apsis_desktop", "packaging", "resources", "tests", ".ci", ".github", "pyproject.toml", "README.md")


def renew() -> None:
    """Bring the copy up to date. What was made in it stays."""
    CHECKOUT.mkdir(parents=True, exist_ok=True)
    for name in _PARTS:
        source, copy = ROOT / name, CHECKOUT / name
        if source.is_dir():
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(source, copy, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, copy)

"""Whose is each file of the bundle: the program's own, Python's, a library's, or the system's."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from importlib.metadata import Distribution, distributions
from pathlib import Path

from build.places import CONTENTS
from setup import environment
from setup.environment import ROOT
from setup.stopped import Stopped

PYTHON = "Python"


def sources() -> list[Path]:
    """Return where everything in the bundle came from, as the freezing wrote it down."""
    try:
        told = json.loads(CONTENTS.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise Stopped("Nothing has been frozen yet. Run the step freeze first.") from None
    return [Path(source) for _target, source in (*told["files"], *told["modules"]) if source not in {"", "-"}]


def distributions_in_use(files: list[Path]) -> tuple[list[Distribution], list[Path]]:
    """Return the distributions that the files belong to, and the files that belong to none."""
    by_file: dict[Path, Distribution] = {}
    for one in installed():
        for listed in one.files or ():
            by_file[Path(str(one.locate_file(listed))).resolve()] = one
    used: dict[str, Distribution] = {}
    rest = []
    for file in files:
        owner = by_file.get(file.resolve())
        if owner is None:
            rest.append(file)
        else:
            used[owner.name] = owner
    return [used[name] for name in sorted(used, key=str.casefold)], rest


def installed() -> list[Distribution]:
    """Return all that is installed in the environment which the program is made in."""
    folders = [*environment.VENV.glob("lib/python3*/site-packages"), environment.VENV / "Lib" / "site-packages"]
    return list(distributions(path=[str(folder) for folder in folders if folder.is_dir()]))


def foreign(files: list[Path], base: Path) -> dict[str, list[Path]]:
    """Sort what belongs to no distribution: Python's own, and the system's. The program's own is left out."""
    sorted_out: defaultdict[str, list[Path]] = defaultdict(list)
    for file in files:
        whole = file.resolve()
        if whole.is_relative_to(ROOT / "apsis_desktop") or whole.is_relative_to(ROOT / "resources"):
            continue
        if whole.is_relative_to(ROOT / "packaging") or whole.is_relative_to(ROOT / "build"):
            continue
        # What the installers of Python for Windows and macOS bring along is covered by Python's own licence file.
        pythons = whole.is_relative_to(base) if base != Path("/usr") else "python3" in str(whole)
        sorted_out[PYTHON if pythons or sys.platform == "win32" else "system"].append(whole)
    return dict(sorted_out)

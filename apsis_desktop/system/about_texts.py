"""The libraries in the program with their licences: from the list of the build, or of the installed distributions."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_INDEX = "licences.json"  # written by packaging/licences/third_party_licences.py
_TEXT = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_OWN = "apsis-desktop"


@dataclass(frozen=True, slots=True)
class ThirdParty:
    """`files` hold the licence."""

    name: str
    version: str
    licence: str
    home: str
    files: tuple[Path, ...]

    def text(self) -> str:
        """Read the licence; empty where the library came without one."""
        return "\n\n".join(file.read_text(encoding="utf-8", errors="replace") for file in self.files)


@dataclass(frozen=True, slots=True)
class ThirdParties:
    """`notice` is the notice of the whole program; empty where Python runs it."""

    notice: str
    works: tuple[ThirdParty, ...]


def third_parties() -> ThirdParties:
    """Return the libraries in use."""
    frozen = getattr(sys, "_MEIPASS", None)
    folder = Path(frozen) / "licences" if frozen else None
    if folder is not None and (folder / _INDEX).is_file():
        return listed(folder)
    works = (_third_party_of(one) for one in _required_distributions(_OWN, set()))
    return ThirdParties("", tuple(sorted(works, key=lambda work: work.name.casefold())))


def listed(folder: Path) -> ThirdParties:
    """Read the list of the build."""
    told = json.loads((folder / _INDEX).read_text(encoding="utf-8"))
    works = (
        ThirdParty(work["name"], work["version"], work["licence"], work["home"], (folder / work["file"],))
        for work in told["parties"]
    )
    return ThirdParties(told["notice"], tuple(works))


def _required_distributions(name: str, seen: set[str]) -> Iterator[Distribution]:
    """Yield the installed requirements of a distribution, recursively."""
    try:
        requirements = distribution(name).requires or []
    except PackageNotFoundError:
        return
    for requirement in requirements:
        found = _NAME.match(requirement)
        if found is None or "extra ==" in requirement or _normalized_name(found[0]) in seen:
            continue
        seen.add(_normalized_name(found[0]))
        try:
            yield distribution(found[0])
        except PackageNotFoundError:  # it is for another system
            continue
        yield from _required_distributions(found[0], seen)


def _normalized_name(name: str) -> str:
    """Jaraco_Classes and jaraco.classes are one."""
    return re.sub(r"[-_.]+", "-", name).casefold()


def _third_party_of(one: Distribution) -> ThirdParty:
    def told(name: str) -> str:
        return str(next(iter(one.metadata.get_all(name) or ()), "")).strip()

    files = (Path(str(one.locate_file(file))) for file in one.files or () if _TEXT.search(str(file)))
    texts = tuple(file for file in files if file.suffix in {"", ".txt", ".md", ".rst", ".APACHE", ".BSD"})
    licence = told("License-Expression") or told("License").partition("\n")[0]
    return ThirdParty(
        one.name, one.version, licence, told("Home-page"), tuple(file for file in texts if file.is_file())
    )

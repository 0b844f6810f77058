"""What Python's libraries say of their licences themselves."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from importlib.metadata import Distribution
from pathlib import Path

from build.places import PACKAGING
from licences.licensed_work import ThirdParty

_TEXTS = PACKAGING / "licences" / "texts"
_QT = ("PySide6_Essentials", "shiboken6")
_LONG = 60  # characters; what is longer is no name of a licence but its text
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


def library(distribution: Distribution) -> list[ThirdParty]:
    """Return a library as it describes itself, and Qt beside PySide6, which brings it along."""
    if distribution.name in _QT:
        return _qt(distribution)
    texts = [
        (Path(str(file)).name, Path(str(distribution.locate_file(file))).read_text(encoding="utf-8", errors="replace"))
        for file in distribution.files or ()
        if _LICENCE_FILE.search(Path(str(file)).name) and Path(str(file)).suffix not in {".py", ".pyc", ".pyi"}
    ]
    parts = _parts(distribution)
    if parts:
        texts.append(("parts that are compiled in", parts))
    return [
        ThirdParty(distribution.name, distribution.version, _licence(distribution), _home(distribution), tuple(texts))
    ]


def python() -> ThirdParty:
    """Return Python itself, with the licence that lies beside it."""
    base = Path(sys.base_prefix)
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (base / "LICENSE.txt", base / "lib" / name / "LICENSE.txt", Path("/usr/share/doc") / name / "copyright")
    texts = [(place.name, place.read_text(encoding="utf-8", errors="replace")) for place in places if place.is_file()]
    version = ".".join(map(str, sys.version_info[:3]))
    return ThirdParty("Python", version, "PSF-2.0", "https://www.python.org", tuple(texts[:1]))


def _qt(distribution: Distribution) -> list[ThirdParty]:
    gnu = tuple((name, (_TEXTS / name).read_text(encoding="utf-8")) for name in ("LGPL-3.0.txt", "GPL-3.0.txt"))
    own = ThirdParty(distribution.name, distribution.version, "LGPL-3.0-only", "https://pyside.org", gnu)
    if distribution.name != _QT[0]:
        return [own]
    names = ("Qt-third-parties.txt", *(("ICU.txt",) if sys.platform == "linux" else ()))
    inside = tuple((name, (_TEXTS / name).read_text(encoding="utf-8")) for name in names)
    return [own, ThirdParty("Qt", distribution.version, "LGPL-3.0-only", "https://www.qt.io", (*gnu, *inside))]


def _licence(distribution: Distribution) -> str:
    told = distribution.metadata
    if expression := _field(distribution, "License-Expression"):
        return expression
    classified = [
        str(each).rpartition(" :: ")[2]
        for each in told.get_all("Classifier") or ()
        if str(each).startswith("License :: ") and not str(each).endswith("OSI Approved")
    ]
    free = _field(distribution, "License")
    return free if free and "\n" not in free and len(free) < _LONG else ", ".join(classified) or "see its text"


def _field(distribution: Distribution, name: str) -> str:
    return str(next(iter(distribution.metadata.get_all(name) or ()), "")).strip()


def _home(distribution: Distribution) -> str:
    told = distribution.metadata
    links = dict(str(link).split(", ", 1) for link in told.get_all("Project-URL") or () if ", " in str(link))
    by_name = {name.casefold(): address for name, address in links.items()}
    wanted: Sequence[str] = ("homepage", "home", "source", "source code", "repository", "github")
    return _field(distribution, "Home-page") or next((by_name[name] for name in wanted if name in by_name), "")


def _parts(distribution: Distribution) -> str:
    """List what a library has compiled into itself, out of the bill of materials that comes with it."""
    lines = []
    for file in distribution.files or ():
        if "/sboms/" in str(file) and str(file).endswith(".json"):
            told = json.loads(Path(str(distribution.locate_file(file))).read_text(encoding="utf-8"))
            for part in told.get("components", []):
                licences = [each.get("expression") or "" for each in part.get("licenses") or ()]
                lines.append(f"{part['name']} {part['version']}: {', '.join(licences) or 'see its home'}")
    return "\n".join(lines)

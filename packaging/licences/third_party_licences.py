"""The list of everything in the bundle that others have made, with its licences: beside the program and in its window.

It is made from what is really in the bundle, so nothing has to be kept up to date by hand.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path

from build import identity
from build.places import BUNDLE, PACKAGING
from licences import debian_packages, file_owners, python_metadata
from licences.licensed_work import ThirdParty
from setup.stopped import Stopped

FOLDER = BUNDLE / "_internal" / "licences"
NOTICE = BUNDLE / "Licences.txt"
INDEX = "licences.json"  # read by apsis_desktop/system/about_texts.py
_FREEZER = "pyinstaller"  # its beginning of the program is in each program


def run() -> None:
    """Write the notice and the texts into the bundle."""
    parties = third_parties()
    if bare := [party.name for party in parties if not party.texts]:
        raise Stopped(f"These say nothing of their licences: {', '.join(bare)}")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    index = []
    for party in parties:
        file = f"{_file_name(party.name)}.txt"
        (FOLDER / file).write_text(text(party), encoding="utf-8")
        index.append(
            {"name": party.name, "version": party.version, "licence": party.licence, "home": party.home, "file": file}
        )
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
        shutil.copyfile(PACKAGING / "licences" / "texts" / name, FOLDER / name)
    said = notice(parties)
    NOTICE.write_text(said, encoding="utf-8")
    (FOLDER / INDEX).write_text(json.dumps({"notice": said, "parties": index}, indent=1), encoding="utf-8")
    print(f"Licences of {len(parties)} works: {NOTICE}")


def third_parties() -> list[ThirdParty]:
    """Return whose works are in the bundle."""
    files = file_owners.sources()
    used, rest = file_owners.distributions_in_use(files)
    used += [one for one in file_owners.installed() if one.name == _FREEZER and one not in used]
    parties = [party for one in used for party in python_metadata.library(one)]
    sorted_out = file_owners.foreign(rest, Path(sys.base_prefix).resolve())
    parties.append(python_metadata.python())
    if "system" in sorted_out:
        parties += debian_packages.packages(sorted_out["system"])
    return sorted(parties, key=lambda party: party.name.casefold())


def notice(parties: list[ThirdParty]) -> str:
    """Return what everybody who gets the program is to be told."""
    qt = next(party.version for party in parties if party.name == "Qt")
    lines = [f"{party.name} {party.version}  ({party.licence})  {party.home}".rstrip() for party in parties]
    values = {
        "VERSION": identity.version(),
        "FOLDER": FOLDER.relative_to(BUNDLE).as_posix(),
        "QT": qt,
        "QT_SERIES": ".".join(qt.split(".")[:2]),
        "LIST": "\n".join(lines),
    }
    said = (PACKAGING / "licences" / "texts" / "notice_template.txt").read_text(encoding="utf-8")
    for name, value in values.items():
        said = said.replace(f"@{name}@", value)
    return said


def text(party: ThirdParty) -> str:
    """Return one work's licences, one after another."""
    head = f"{party.name} {party.version}\n{party.licence}\n{party.home}\n"
    return "\n".join([head, *(f"--- {name}\n\n{words}\n" for name, words in party.texts)])


def _file_name(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9.+-]+", "-", name)

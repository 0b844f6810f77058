"""Debian keeps for each of its packages who may do what with it: for the libraries that the bundle takes along."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from licences.licensed_work import ThirdParty
from setup import debian_libraries
from setup.stopped import Stopped

_DOC = Path("/usr/share/doc")
_COMMON = Path("/usr/share/common-licenses")


def packages(files: Iterable[Path]) -> list[ThirdParty]:
    """Return the packages that the files come from."""
    if not debian_libraries.applies():
        raise Stopped("The libraries of this system are of unknown origin. Build on Debian or Ubuntu.")
    found: dict[str, ThirdParty] = {}
    for file in sorted(set(files)):
        name = package_of(file)
        if name not in found:
            found[name] = _told(name)
    return list(found.values())


def package_of(file: Path) -> str:
    """Name the package that a file comes from. Raises `Stopped` where it comes from none."""
    # /lib is a link to /usr/lib, and dpkg knows only one of the two names.
    for path in (str(file), str(file).removeprefix("/usr")):
        done = subprocess.run(["dpkg-query", "--search", path], check=False, capture_output=True, text=True)
        if done.returncode == 0:
            return done.stdout.split(":", 1)[0]
    raise Stopped(f"{file} is in the bundle, and no package of the system says under which licence.")


def _told(name: str) -> ThirdParty:
    text = (_DOC / name / "copyright").read_text(encoding="utf-8", errors="replace")
    version = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Version}", name], check=False, capture_output=True, text=True
    ).stdout
    # The first is that of the library; what follows is of its tests, and of Debian's own files.
    licence = re.search(r"^License: *(\S.*)$", text, re.MULTILINE)
    common = dict.fromkeys(re.findall(rf"{_COMMON}/([\w.-]*\w)", text))
    texts = [("copyright", text)]
    texts += [(one, (_COMMON / one).read_text(encoding="utf-8")) for one in common if (_COMMON / one).is_file()]
    return ThirdParty(name, version, licence[1] if licence else "see its text", "", tuple(texts))

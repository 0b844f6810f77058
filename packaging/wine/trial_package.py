"""The real installer around the program that was frozen here: for trying, and named so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from build import identity, nsis
from build.nsis import UNINSTALLER, Payload
from build.places import DIST, PACKAGING
from setup.stopped import Stopped
from wine.once import once
from wine.places import BUNDLE, WINE_WORK

REMARK = "FOR-TRYING"
OLDER = "0.0.1"  # a stand-in that the real one takes the place of
_WORK = WINE_WORK / "installer"


def payload() -> Payload:
    if not (BUNDLE / nsis.WINDOW_PROGRAM).exists():
        raise Stopped("The program for Windows is not frozen yet. Run the step freeze first.")
    return Payload(BUNDLE, identity.version(), remark=REMARK)


def made() -> Path:
    return DIST / nsis.installer_name(payload())


def older() -> Path:
    return _WORK / "older" / nsis.installer_name(Payload(BUNDLE, OLDER, remark="STAND-IN"))


def make() -> str:
    """Make it, and a small one of an older version."""
    anew = once(made(), _sources(), _make)
    return f"The installer {'was made' if anew else 'is there'}: {made()}"


def _make() -> None:
    stand_in = nsis.stand_in(_WORK / "older" / "stand-in", OLDER)
    for one, work, target in ((stand_in, _WORK / "older", older().parent), (payload(), _WORK, DIST)):
        nsis.make_installer(one, nsis.make_uninstaller(one, work), target)
    (_WORK / UNINSTALLER).unlink()


def _sources() -> Iterator[Path]:
    yield from (PACKAGING / "windows").glob("*.nsi")
    yield from (PACKAGING / "build").glob("*.py")
    yield from (file for file in BUNDLE.rglob("*") if file.is_file())

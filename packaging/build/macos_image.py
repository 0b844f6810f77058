"""macOS: the app, signed, in a disk image from which it is dragged into Applications.

Without a Developer ID the app is signed for this computer alone. With one (APSIS_SIGNING_IDENTITY names it in the
keychain), app and image are signed for everybody, and looked at by Apple where NOTARY_KEY_FILE is set, too.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from build import identity
from build.places import APP, BUNDLE, DIST, PACKAGING
from setup.stopped import Stopped

SCRIPTS = PACKAGING / "macos"
SIGNING_IDENTITY = "APSIS_SIGNING_IDENTITY"
NOTARY_KEY = "NOTARY_KEY_FILE"
FOR_THIS_COMPUTER = "-"


def make() -> Path:
    """Make the image of the frozen app."""
    add_licences(APP)
    signer = os.environ.get(SIGNING_IDENTITY) or FOR_THIS_COMPUTER
    reviewed = signer != FOR_THIS_COMPUTER and bool(os.environ.get(NOTARY_KEY))
    call("sign.sh", APP, signer)
    if reviewed:
        call("notarise.sh", APP)
    call("make_image.sh", APP, path(), identity.NAME, BUNDLE / "Licences.txt")
    if signer != FOR_THIS_COMPUTER:
        subprocess.run(["codesign", "--force", "--timestamp", "--sign", signer, str(path())], check=True)
    if reviewed:
        call("notarise.sh", path())
    return path()


def path() -> Path:
    return DIST / f"{identity.CONSOLE_PROGRAM}-{identity.version()}-macos-{platform.machine()}.dmg"


def add_licences(app: Path) -> None:
    """Put the licences where the program looks, as PyInstaller does with data: code and data lie apart in an app."""
    there = app / "Contents" / "Resources" / "licences"
    shutil.rmtree(there, ignore_errors=True)
    shutil.copytree(BUNDLE / "_internal" / "licences", there)
    seen = app / "Contents" / "Frameworks" / "licences"
    seen.unlink(missing_ok=True)
    seen.symlink_to(Path("..") / "Resources" / "licences")


def call(script: str, *arguments: Path | str) -> None:
    done = subprocess.run([str(SCRIPTS / script), *map(str, arguments)], check=False)
    if done.returncode:
        raise Stopped(f"{script} failed; the reason is above.")

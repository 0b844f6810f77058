"""Where building leaves what it makes. All of it is ignored by git."""

from __future__ import annotations

from setup.environment import ROOT

PACKAGING = ROOT / "packaging"
SPEC = PACKAGING / "build" / "apsis-desktop.spec"

WORK = ROOT / "build"
STAMPED = WORK / "stamped"  # files that carry the version, made from templates
FROZEN = WORK / "frozen"  # what PyInstaller remembers between two runs
CONTENTS = WORK / "contents.json"  # where each file of the bundle came from

DIST = ROOT / "dist"
BUNDLE = DIST / "apsis-desktop"  # the folder that a person gets, whatever it is packed into
APP = DIST / "Apsis Desktop.app"  # on macOS, the same as an app
MADE_FROM = DIST / "made-from.txt"

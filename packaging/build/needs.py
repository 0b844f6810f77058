"""Whether everything that the bundle's binaries need is in it, but for what the system has of its own."""

from __future__ import annotations

import sys

from binaries import linux_bundle, windows_bundle
from build.places import BUNDLE
from setup.stopped import Stopped

# What goes into an app for macOS is looked at by `windows --only macos`, from its wheels.
PROOFS = {"linux": linux_bundle.problems, "win32": windows_bundle.problems}


def run() -> None:
    """Look into every binary. Raises `Stopped` with what is missing."""
    if sys.platform not in PROOFS:
        return
    if found := list(PROOFS[sys.platform](BUNDLE)):
        raise Stopped("The program is not whole:\n  " + "\n  ".join(found))
    print("Everything that its binaries need is in it, or the system's own.")

"""Debian and Ubuntu: which packages are missing, and installing them when that is allowed."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from setup.stopped import Stopped

OS_RELEASE = Path("/etc/os-release")
NO_INSTALL = "--no-install"

# Each package, and what it is for: said before it is installed.
RUN = {
    "libegl1": "Qt, even without a screen",
    "libgl1": "Qt, even without a screen",
    "libglib2.0-0": "Qt, even without a screen",
    "libfontconfig1": "Qt finds the fonts by it",
    "libxkbcommon0": "Qt reads the keyboard by it",
    "libdbus-1-3": "Qt speaks to the desktop by it",
    "libxcb-cursor0": "Qt opens a real window",
    "libxkbcommon-x11-0": "Qt opens a real window",
    "libxcb-icccm4": "Qt opens a real window",
    "libxcb-keysyms1": "Qt opens a real window",
    "libxcb-shape0": "Qt opens a real window",
    "fonts-dejavu-core": "letters to write with",
    "ca-certificates": "the certificates that the program trusts",
}
BUILD = {
    "binutils": "libraries are made smaller, and looked into",
    "file": "what is no program is told from what is one",
    "desktop-file-utils": "the desktop entry is checked",
    "appstream": "the description for software centres is checked",
    "xvfb": "the finished program is tried on a screen of its own",
    "xauth": "that screen lets only the tried program in",
    "xdotool": "the window is seen from outside",
    "dbus": "the finished program is tried in a session of its own",
    "gnome-keyring": "the finished program is tried with a real keyring",
    "nsis": "it makes the installer for Windows",
}
TEST = BUILD | {
    "wine": "the installer for Windows is tried in it",
    "wine64": "the installer for Windows is tried in it",
    "squid": "the program is tried behind a real proxy",
    "nginx-light": "the benchmarks fetch from a real web server",
    "curl": "the benchmarks measure the program beside it",
    "openssl": "the release's keychain script is tried",
    "at-spi2-core": "the window is used as a screen reader uses it",
    "gir1.2-atspi-2.0": "the window is used as a screen reader uses it",
    "python3-gi": "the window is used as a screen reader uses it",
    "libglib2.0-bin": "the tests ask the keyring by its gdbus",
    "git": "a test looks at what belongs to the project",
}
COMPARISON = {
    "picard": "the start is measured beside it",
    "vorta": "the start is measured beside it",
}
WINDOWS = {
    "gcc-mingw-w64-x86-64": "python.exe for Windows is compiled by it",
    "mingw-w64-tools": "python.exe for Windows is tied to its DLL by it",
}

# Services would start on installation; the tests start their own. Somebody's own policy is left as it is.
INSTALL = """
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    trap 'rm -f "$policy"' EXIT
    trap 'exit 130' INT TERM
    printf '#!/bin/sh\\nexit 101\\n' > "$policy" && chmod 755 "$policy"
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq || echo "The list of packages could not be renewed; trying with the old one." >&2
apt-get install -y -qq --no-install-recommends "$@"
"""


def applies() -> bool:
    """Tell whether this is Debian, Ubuntu or a child of theirs."""
    try:
        lines = OS_RELEASE.read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    names = [line.partition("=")[2].strip('"') for line in lines if line.startswith(("ID=", "ID_LIKE="))]
    return not {"debian", "ubuntu"}.isdisjoint(" ".join(names).split()) and shutil.which("apt-get") is not None


def ready(
    *,
    for_tests: bool = False,
    for_building: bool = False,
    for_comparison: bool = False,
    for_windows: bool = False,
    install: bool = True,
) -> None:
    """Install the missing packages as root or with a sudo that asks for no password; otherwise say the command.

    What would be installed, and why, is said before. Without `install` it is said and left at that.
    """
    wanted = [*RUN, *(TEST if for_tests else BUILD if for_building else ())]
    wanted += [*(COMPARISON if for_comparison else ()), *(WINDOWS if for_windows else ())]
    missing = missing_packages([*wanted, *(shared_python() if for_tests or for_building else ())])
    if not missing:
        return
    if not install:
        print(f"Not installed, as {NO_INSTALL} says:\n{reasons(missing)}", file=sys.stderr)
        print("What needs one of these is skipped, or does not work.", file=sys.stderr, flush=True)
        return
    prefix = as_root()
    if prefix is None:
        raise Stopped(f"This system lacks some packages:\n{reasons(missing)}\n{advice(missing)}")
    print(f"Installing with apt-get ({NO_INSTALL} leaves it):\n{reasons(missing)}", flush=True)
    done = subprocess.run([*prefix, "sh", "-c", INSTALL, "sh", *missing], check=False, capture_output=True, text=True)
    if done.returncode:
        # Only now: apt's chatter would bury what matters.
        print(done.stdout + done.stderr, file=sys.stderr)
        raise Stopped(f"The packages could not be installed.\n{advice(missing)}")
    importlib.invalidate_caches()


def reasons(packages: Sequence[str]) -> str:
    """Write a line for each package: its name, and what it is for."""
    why = RUN | TEST | COMPARISON | WINDOWS
    width = max(map(len, packages))
    return "\n".join(f"  {package:<{width}}  {why.get(package, 'Python needs it here')}" for package in packages)


def advice(missing: Sequence[str]) -> str:
    return f"Install them and try again, or go on without them by {NO_INSTALL}:\n  {by_hand(missing)}"


def missing_packages(wanted: Sequence[str]) -> list[str]:
    """Name the packages that are not installed, under their own name or one that another package provides."""
    listing = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${db:Status-Status}\t${Package}\t${Provides}\n"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    there: set[str] = set()
    for line in listing.splitlines():
        status, package, provides = line.split("\t")
        if status == "installed":
            # "libglib2.0-0 (= 2.80), other": newer releases renamed some libraries and still provide the old name.
            there |= {package, *(entry.split()[0] for entry in provides.split(",") if entry.strip())}
    return [package for package in [*wanted, *python_packages()] if package not in there]


def python_packages() -> list[str]:
    """Name what Debian keeps apart from its own Python and every environment needs."""
    is_debians = Path(sys.base_prefix) == Path("/usr")
    whole = importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"] if is_debians and not whole else []


def shared_python() -> list[str]:
    """Name the package of Debian's own Python as a library, which a program that brings its Python takes along."""
    is_debians = Path(sys.base_prefix) == Path("/usr")
    return [f"libpython{sys.version_info.major}.{sys.version_info.minor}"] if is_debians else []


def as_root() -> list[str] | None:
    """What to put before a command to run it as root without being asked; None when there is no such way."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    allowed = shutil.which("sudo") and not subprocess.run([*sudo, "true"], check=False, capture_output=True).returncode
    return sudo if allowed else None


def by_hand(missing: Sequence[str]) -> str:
    sudo = "" if os.geteuid() == 0 else "sudo "
    return f"{sudo}apt-get update && {sudo}apt-get install --no-install-recommends {' '.join(missing)}"

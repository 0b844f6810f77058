"""Debian and Ubuntu: which packages are missing, and installing them when that is allowed."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from stopped import Stopped

OS_RELEASE = Path("/etc/os-release")

RUN = (
    # Qt, even without a screen
    "libegl1",
    "libgl1",
    "libglib2.0-0",
    "libfontconfig1",
    "libxkbcommon0",
    "libdbus-1-3",
    # Qt, for a real window
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    # letters to write with, and the certificates that the program trusts
    "fonts-dejavu-core",
    "ca-certificates",
)
BUILD = (
    # what libraries and icons say of themselves, and taking out of libraries what only debuggers read
    "binutils",
    "file",
    # are the desktop entry and the description for software centres in order
    "desktop-file-utils",
    "appstream",
    # the finished program is tried: a screen and eyes on it, and a real keyring
    "xvfb",
    "xauth",
    "xdotool",
    "dbus",
    "gnome-keyring",
    # the installer for Windows
    "nsis",
)
TEST = (
    *BUILD,
    # a Windows to install it in
    "wine",
    "wine64",
    # a real proxy and a real web server
    "squid",
    "nginx-light",
    "openssl",
    # the window as a screen reader sees it
    "at-spi2-core",
    "gir1.2-atspi-2.0",
    "python3-gi",
    # asks the Secret Service of the tests
    "libglib2.0-bin",
    # what belongs to the project
    "git",
)

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


def ready(*, for_tests: bool = False, for_building: bool = False) -> None:
    """Install the missing packages as root or with a sudo that asks for no password; otherwise say the command."""
    wanted = [*RUN, *(TEST if for_tests else BUILD if for_building else ())]
    missing = missing_packages([*wanted, *(shared_python() if for_tests or for_building else ())])
    if not missing:
        return
    prefix = as_root()
    if prefix is None:
        raise Stopped(f"This system lacks some packages. Install them and try again:\n  {by_hand(missing)}")
    print(f"Installing {', '.join(missing)} …", flush=True)
    done = subprocess.run([*prefix, "sh", "-c", INSTALL, "sh", *missing], check=False, capture_output=True, text=True)
    if done.returncode:
        # Only now: apt's chatter would bury what matters.
        print(done.stdout + done.stderr, file=sys.stderr)
        raise Stopped(f"The packages could not be installed. Try it by hand, then try again:\n  {by_hand(missing)}")
    importlib.invalidate_caches()


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

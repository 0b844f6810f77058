"""Small programs in a session of their own: a bus, a home, and the real Secret Service of a Linux desktop."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from installed import lacking
from patience import PATIENCE

_PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon", "gdbus")
needs_secret_service = pytest.mark.skipif(bool(lacking(*_PROGRAMS)), reason=lacking(*_PROGRAMS))

UNLOCKED = 'printf "test\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null; '
LOCK = (
    "gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets "
    "--method org.freedesktop.Secret.Service.Lock \"['/org/freedesktop/secrets/collection/login']\" >/dev/null; "
)
PREAMBLE = """
import os, signal, subprocess, sys, time
from apsis_desktop.api.region import Region
from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.settings.file import Connection, Settings

def daemon():
    # It comes onto the bus some time after it has said that it is unlocked.
    subprocess.run(["gdbus", "wait", "--session", "org.freedesktop.secrets"], check=True)
    found = subprocess.run(["gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path", "/",
        "--method", "org.freedesktop.DBus.GetConnectionUnixProcessID", "org.freedesktop.secrets"],
        capture_output=True, text=True, check=True)
    return int(found.stdout.strip("(,)\\n ").split()[-1])
"""
"""What the programs begin with."""


def run_in_session(
    home: Path,
    program: str,
    *,
    before: str = UNLOCKED,
    bus: tuple[str, ...] = (),
    around: tuple[str, ...] = (),
    variables: dict[str, str] | None = None,
) -> str:
    """Run a small program in a session of its own, with an unlocked keyring unless told, and return what it prints."""
    for name in ("config", "data", "state", "cache", "run"):
        (home / name).mkdir(mode=0o700, exist_ok=True)
    script = home / "program.py"
    script.write_text(PREAMBLE + program, encoding="utf-8")
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join(sys.path),
        "LANG": "C.UTF-8",
        "NO_AT_BRIDGE": "1",  # the prompt needs no screen reader
        "HOME": str(home),
        **{f"XDG_{name.upper()}_HOME": str(home / name) for name in ("config", "data", "state", "cache")},
        "XDG_RUNTIME_DIR": str(home / "run"),
        **(variables or {}),
    }
    session = [*around, "dbus-run-session", *bus, "--", "bash", "-c", f'{before} exec "$0" "$1"']
    done = subprocess.run(
        [*session, sys.executable, str(script)],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        cwd=home,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout

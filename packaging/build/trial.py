"""What was made is tried out: unpacked in another place, with a home of its own, as a person would."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from build import identity, linux_archive
from build.places import APP, BUNDLE
from setup.stopped import Stopped

_PATIENCE = 120.0  # seconds

# A bus, and a keyring that is open.
_SESSION = ("dbus-run-session", "--", "bash", "-c")
_UNLOCKED = 'printf "test\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$@"'


def run() -> None:
    """Have the finished program check itself. Raises `Stopped` with what does not hold."""
    with tempfile.TemporaryDirectory(prefix="apsis-desktop-") as folder:
        program = unpacked(Path(folder))
        done = in_a_session([str(program), "self-check", "--json"], Path(folder) / "home")
        if failed := what_fails(done.stdout):
            raise Stopped("The finished program does not work here:\n" + "\n".join(failed) + f"\n{done.stderr}")
    print("The finished program works here.")


def unpacked(folder: Path) -> Path:
    """Unpack what a person gets, and return the program in it."""
    if sys.platform == "darwin":
        return APP / "Contents" / "MacOS" / identity.CONSOLE_PROGRAM
    if sys.platform != "linux":
        return BUNDLE / (identity.CONSOLE_PROGRAM + (".exe" if sys.platform == "win32" else ""))
    archive = linux_archive.path()
    if not archive.exists():
        raise Stopped("There is nothing to try yet. Run the step installer first.")
    subprocess.run(["tar", "-xzf", str(archive), "-C", str(folder)], check=True)
    return folder / linux_archive.top() / "bin" / identity.CONSOLE_PROGRAM


def in_a_session(command: Sequence[str], home: Path, *, screen: bool = False) -> subprocess.CompletedProcess[str]:
    """Run a command with nothing of the person's own: folders, bus and (on Linux) a keyring and a screen of its own."""
    home.mkdir(exist_ok=True)
    variables = dict(os.environ) | {"APSIS_DESKTOP_HOME": str(home / "program")}
    if sys.platform == "linux":
        runtime = home / "run"
        runtime.mkdir(mode=0o700, exist_ok=True)
        own = {name: str(home / "xdg") for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
        variables = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
        } | own
        command = [*_SESSION, _UNLOCKED, "session", *command]
        if screen:
            command = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", *command]
        if missing := [name for name in (command[0], "gnome-keyring-daemon") if shutil.which(name) is None]:
            raise Stopped(f"A session to try the program in needs {' and '.join(missing)}.")
    return subprocess.run(
        command, check=False, capture_output=True, encoding="utf-8", env=variables, cwd=home, timeout=_PATIENCE
    )


def what_fails(told: str) -> list[str]:
    """Return a line for each check that does not hold, and one where the program said nothing that can be read."""
    try:
        checks = json.loads(told)["checks"]
    except (ValueError, KeyError):
        return ["It ended before it had checked itself."]
    return [f"  {check['name']}: {check['said']}" for check in checks if not check["holds"]]

"""A look at Qt in a process of its own: where Qt finds no way to a screen, it ends the process that asked."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from apsis_desktop.cli.self_check.result import Fails

OPTION = "--look-at-window"
PATIENCE = 60.0  # seconds; the first start after an installation may be slow
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True, slots=True)
class Seen:
    """What Qt could do there."""

    platform: str
    formats: list[str]
    icons_drawn: bool
    languages: list[str]
    missing_plugins: list[str] = field(default_factory=list)


class WindowProcess:
    """Starts this program once, to look, and remembers what it saw."""

    @cached_property
    def seen(self) -> Seen:
        """What the process saw. Raises `Fails` where it did not come that far."""
        with tempfile.TemporaryDirectory(prefix="apsis-desktop-") as folder:
            answer = Path(folder) / "seen.json"
            said = _run([*_this_program(), "self-check", OPTION, str(answer)])
            with contextlib.suppress(OSError, ValueError, TypeError):
                return Seen(**json.loads(answer.read_text(encoding="utf-8")))
        reason = _reason(said)
        words = f"The window cannot open on this computer: {reason}" if reason else "The window cannot open here."
        raise Fails(words, _advice())


def _reason(said: str) -> str:
    """Return the line that says why: Qt's first one, and the last one of a traceback."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    if any(line.startswith("Traceback") for line in lines):
        return lines[-1]
    return next((line for line in lines if line.startswith("qt.qpa")), lines[0] if lines else "")


def _run(command: list[str]) -> str:
    variables = dict(os.environ)
    if sys.platform == "linux" and not any(variables.get(name) for name in _DISPLAYS):
        variables["QT_QPA_PLATFORM"] = "offscreen"
    try:
        done = subprocess.run(  # noqa: S603 - this program itself
            command,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=PATIENCE,
            env=variables,
        )
    except subprocess.TimeoutExpired:
        return "it took longer than a minute"
    except OSError as error:
        return str(error)
    return done.stderr.decode("utf-8", "replace")


def _this_program() -> list[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "apsis_desktop"]


def _advice() -> str:
    by_hand = "Install the libraries that it names with your system's packages."
    return by_hand if sys.platform == "linux" else "Install Apsis Desktop again."

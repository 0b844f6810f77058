"""Checks that the window can open, with its icons and languages, in a subprocess."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass, field
from pathlib import Path

from apsis_desktop.cli.display import has_display
from apsis_desktop.cli.self_check.result import Check, Failed
from apsis_desktop.system.languages import QT_LANGUAGES

OPTION = "--look-at-window"
PATIENCE = 60.0  # seconds; the first start after an installation may be slow
_AGAIN = "Install Apsis Desktop again."
_LIBRARIES = "Install the libraries it names from your system's packages."


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """What the subprocess found."""

    platform: str
    formats: list[str]
    icons_drawn: bool
    languages: list[str]
    missing_plugins: list[str] = field(default_factory=list)


def probe() -> ProbeResult:
    """Run the subprocess. Raises `Failed` where it did not get as far as a result."""
    with tempfile.TemporaryDirectory(prefix="apsis-desktop-") as folder:
        answer = Path(folder) / "seen.json"
        said = _run_probe([*_this_program(), "self-check", OPTION, str(answer)])
        with contextlib.suppress(OSError, ValueError, TypeError):
            return ProbeResult(**json.loads(answer.read_text(encoding="utf-8")))
    reason = _first_error(said)
    words = (
        f"The window cannot be opened on this computer: {reason}"
        if reason
        else "The window cannot be opened on this computer."
    )
    raise Failed(words, _LIBRARIES if sys.platform == "linux" else _AGAIN)


def _first_error(said: str) -> str:
    """Return the line with the reason: the last one of a traceback, or Qt's first one."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    if any(line.startswith("Traceback") for line in lines):
        return lines[-1]
    return next((line for line in lines if line.startswith("qt.qpa")), lines[0] if lines else "")


def _run_probe(command: list[str]) -> str:
    variables = dict(os.environ)
    if not has_display():
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


def window_checks() -> list[tuple[str, Check]]:
    """Return the checks that the subprocess answers."""
    result = functools.cache(probe)

    def window(_cancelled: threading.Event) -> str:
        seen = result()
        if seen.missing_plugins:
            raise Failed(
                f"The window cannot be opened on a display here: {seen.missing_plugins[0]}",
                _LIBRARIES,
            )
        no_screen = " There is no display, so it was drawn in memory." if seen.platform == "offscreen" else ""
        return f"Qt can open a window ({seen.platform}).{no_screen}"

    def pictures(_cancelled: threading.Event) -> str:
        seen = result()
        if "svg" not in seen.formats or not seen.icons_drawn:
            raise Failed("Icons cannot be drawn.", _AGAIN)
        return f"Icons can be drawn; Qt reads {', '.join(seen.formats)}."

    def languages(_cancelled: threading.Event) -> str:
        missing = [code for code in QT_LANGUAGES if code not in result().languages]
        if missing:
            raise Failed(f"Qt's translations are missing for: {', '.join(missing)}.", _AGAIN)
        return f"Qt's translations are here for: {', '.join(('en', *QT_LANGUAGES))}."

    return [("window", window), ("pictures", pictures), ("languages", languages)]

"""Starts the scripts of `inside`, each a fresh process that measures itself and prints JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from setup.stopped import Stopped

PACKAGING = Path(__file__).resolve().parent.parent
PATIENCE = 300.0  # seconds

# The person's connection, proxy and looks have no say in what is measured, nor whether Python keeps what it compiles:
# that of an installed program is there. The first turn, which is not counted, brings it about here.
NOT_INHERITED = (
    "APSIS_",
    "QT_",
    "PYTHONDONTWRITEBYTECODE",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
)


def measured(script: str, *arguments: object, home: Path | None = None) -> Any:  # noqa: ANN401 - JSON is anything
    """Run a script of `inside` and return what it printed."""
    command = [sys.executable, "-m", f"bench.inside.{script}", *map(str, arguments)]
    done = subprocess.run(
        command, check=False, cwd=PACKAGING, env=surroundings(home), capture_output=True, text=True, timeout=PATIENCE
    )
    if done.returncode:
        raise Stopped(f"{script} failed.\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def surroundings(home: Path | None = None, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the variables of a child: no screen, no keyring, and a home of its own where one is given."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(NOT_INHERITED)}
    kept |= {"QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    if home is not None:
        kept["APSIS_DESKTOP_HOME"] = str(home)
    return kept | dict(more or {})

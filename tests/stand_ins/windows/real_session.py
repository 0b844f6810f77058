"""A session of its own for the real program: a screen, a bus, and a script that looks at it all from outside."""

import os
import subprocess
import sys
from pathlib import Path

from checks import NOT_INSTALLED
from installed import lacking
from setup.environment import ROOT

DEBIANS = Path("/usr/bin/python3")
READS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def what_is_missing() -> str:
    if sys.platform != "linux":
        return "AT-SPI is on Linux alone"
    if missing := lacking("xvfb-run", "dbus-run-session"):
        return missing
    if not DEBIANS.exists() or subprocess.run([DEBIANS, "-c", READS], capture_output=True, check=False).returncode:
        return f"{NOT_INSTALLED}at-spi2-core, gir1.2-atspi-2.0, python3-gi"
    return ""


def carry_out(script: Path, *arguments: str | Path, home: Path) -> None:
    """Have Debian's own Python carry out a script there. It ends with 0, or says what it waited for in vain."""
    screen = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1280x800x24"]
    own = {
        "APSIS_DESKTOP_HOME": str(home),
        "NO_AT_BRIDGE": "0",
        "PYTHONPATH": os.pathsep.join(map(str, Path(__file__).parents[:2])),
    }
    done = subprocess.run(
        [*screen, DEBIANS, script, *arguments],
        env=os.environ | own,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr

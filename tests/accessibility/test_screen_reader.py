"""The real program in a real window, used as a screen reader uses it."""

import csv
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from environment import ROOT

DEBIANS = Path("/usr/bin/python3")
STAND_INS = ROOT / "tests" / "stand_ins"
READS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def what_is_missing() -> str:
    if sys.platform != "linux":
        return "AT-SPI is on Linux alone"
    if not (shutil.which("xvfb-run") and shutil.which("dbus-run-session")):
        return "it needs a screen and a session bus of its own: the packages xvfb and dbus"
    if not DEBIANS.exists() or subprocess.run([DEBIANS, "-c", READS], capture_output=True, check=False).returncode:
        return "it needs the packages at-spi2-core, gir1.2-atspi-2.0 and python3-gi"
    return ""


@pytest.mark.skipif(bool(what_is_missing()), reason=what_is_missing())
def test_the_main_job_is_done_with_a_screen_reader_alone(tmp_path: Path) -> None:
    file = tmp_path / "women.csv"
    script = Path(__file__).with_name("by_screen_reader.py")
    screen = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1280x800x24"]
    done = subprocess.run(
        [*screen, DEBIANS, script, sys.executable, file],
        env=os.environ
        | {"APSIS_DESKTOP_HOME": str(tmp_path / "home"), "NO_AT_BRIDGE": "0", "PYTHONPATH": str(STAND_INS)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    with file.open(encoding="utf-8", newline="") as opened:
        header, *rows = csv.reader(opened)
    assert header[1:] == ["Email"]
    assert rows

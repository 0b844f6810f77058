"""The main paths once more, in a real window on a screen of its own."""

import os
import shutil
import subprocess
import sys

import pytest
from environment import ROOT

MAIN_PATHS = (
    "tests/window/test_main_job.py::test_a_report_goes_from_the_picker_through_the_file_dialog_into_a_file",
    "tests/window/test_main_job.py::test_cancel_try_again_ask_again_and_remove",
    "tests/window/test_main_job.py::test_a_file_is_not_replaced_unasked",
)


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("xvfb-run") is None, reason="it needs the package xvfb, on Linux"
)
def test_the_main_paths_work_in_a_real_window() -> None:
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24"]
    done = subprocess.run(
        [*screen, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *MAIN_PATHS],
        env=os.environ | {"QT_QPA_PLATFORM": "xcb"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stdout

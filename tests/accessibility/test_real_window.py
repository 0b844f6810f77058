"""The main paths and every window once more, in real windows on a screen of their own."""

import os
import subprocess
import sys

import pytest
from installed import lacking
from setup.environment import ROOT

MAIN_PATHS = (
    "tests/window/test_main_job.py::test_a_report_goes_from_the_picker_through_the_file_dialog_into_a_file",
    "tests/window/test_main_job.py::test_cancel_try_again_request_again_and_remove",
    "tests/window/test_main_job.py::test_a_file_is_not_replaced_unasked",
)


EVERY_WINDOW = ("tests/window/test_every_window.py", "tests/window/test_focus.py", "-k", "not 1.25")

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="xvfb is on Linux alone"),
    pytest.mark.skipif(bool(lacking("xvfb-run")), reason=lacking("xvfb-run")),
]


def outcome_in_a_real_window(tests: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24"]
    return subprocess.run(
        [*screen, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests],
        env=os.environ | {"QT_QPA_PLATFORM": "xcb"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_main_paths_work_in_a_real_window() -> None:
    done = outcome_in_a_real_window(MAIN_PATHS)
    assert done.returncode == 0, done.stdout


def test_every_window_can_be_read_and_worked_with_in_reality() -> None:
    done = outcome_in_a_real_window(EVERY_WINDOW)
    assert done.returncode == 0, done.stdout

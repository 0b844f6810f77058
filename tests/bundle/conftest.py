"""The finished program, made once for all tests that want it, and not again as long as nothing in it has changed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from build import identity, linux_archive, plan, trial
from build.places import BUNDLE, CONTENTS
from finished_program import Finished
from installed import lacking

BUILT_WITH = (
    *("objdump", "strip", "file", "desktop-file-validate", "appstreamcli", "makensis"),
    *("xvfb-run", "xdotool", "dbus-run-session", "gnome-keyring-daemon"),
)
STEPS = ("stamp", "freeze", "needs", "licences", "installer")


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Finished:
    if sys.platform != "linux":
        pytest.skip("what is made on other systems is tried there, by the step trial")
    if missing := lacking(*BUILT_WITH):
        pytest.skip(missing)
    plan.run_where_needed(STEPS)
    unpacked = tmp_path_factory.mktemp("unpacked")
    program = trial.unpacked(unpacked)
    return Finished(
        folder=BUNDLE,
        contents=CONTENTS,
        archive=linux_archive.path(),
        unpacked=unpacked / linux_archive.top(),
        program=program,
        window_program=program.with_name(identity.WINDOW_PROGRAM),
    )


@pytest.fixture
def bare_environment(tmp_path: Path) -> dict[str, str]:
    """What a person's session has; nothing of the Python that runs the tests."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "XDG_RUNTIME_DIR") if name in os.environ}
    return kept | {"HOME": str(tmp_path), "APSIS_DESKTOP_HOME": str(tmp_path / "home")}

"""A user that the system does not know, without HOME, as containers have: all works that needs no folder of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from accounts import SECRET
from command_line import KEY, Ended, report_to
from reports import csv_answer
from scripted_server import Answer, ScriptedServer

from apsis_desktop.errors import HomeUnknown

NOBODY = ["unshare", "--user", "--map-user=54321", "--map-group=54321"]
SET_HOME = f"apsis-desktop: {HomeUnknown()}\n"

RunAsNobody = Callable[..., Ended]


def impossible() -> str:
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return "needs the program unshare, of Linux"
    done = subprocess.run([*NOBODY, "true"], check=False, capture_output=True)
    return "nobody can be an unknown user here" if done.returncode else ""


pytestmark = pytest.mark.skipif(bool(impossible()), reason=impossible())


@pytest.fixture
def run_as_nobody(tmp_path: Path) -> RunAsNobody:
    def run(*words: str, **variables: str) -> Ended:
        done = subprocess.run(
            [*NOBODY, sys.executable, "-m", "apsis_desktop", *words],
            check=False,
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PATH": os.environ["PATH"], **variables},
        )
        assert "Traceback" not in done.stderr
        return Ended(done.returncode, done.stdout, done.stderr)

    return run


def test_a_report_is_saved(run_as_nobody: RunAsNobody, tmp_path: Path) -> None:
    words = ["export", "--practice", "--section", "Europe", "--segment", "Women", "--format", "csv", "--output"]
    ended = run_as_nobody(*words, "women.csv")
    assert ended.code == 0, ended.err
    assert (tmp_path / "women.csv").read_text(encoding="utf-8").startswith("export_key")
    assert [each.name for each in tmp_path.iterdir()] == ["women.csv"]  # no folder called ~


def test_a_report_is_saved_with_the_key_from_the_environment(
    account: ScriptedServer, run_as_nobody: RunAsNobody, tmp_path: Path
) -> None:
    account.on("GET", "/reports/4711", csv_answer())
    ended = run_as_nobody(*report_to(Path("women.csv")), APSIS_API_URL=account.url, **KEY)
    assert (ended.code, ended.out[:15]) == (0, "Saved " + str(tmp_path)[:9]), ended.err


def test_what_fails_is_said_and_the_line_for_the_log_ends_nothing(
    account: ScriptedServer, run_as_nobody: RunAsNobody
) -> None:
    account.on("GET", "/audience/sections", Answer(503, headers={"Retry-After": "3000"}))  # too long to wait
    ended = run_as_nobody("list", "sections", APSIS_API_URL=account.url, **KEY)
    assert ended.code == 1
    assert ended.err.startswith("apsis-desktop: APSIS One is busy or has a problem")
    assert SECRET not in ended.err


@pytest.mark.parametrize(
    "words",
    [
        ["list", "sections"],
        ["list", "sections", "--connection", "Shop"],
        ["forget", "--everything"],
        ["--practice"],
        [],
        ["export", "--practice", "--section", "A", "--segment", "B", "--format", "csv", "--output", "~/a.csv"],
    ],
    ids=lambda words: " ".join(words[:2]) or "window",
)
def test_what_needs_a_folder_says_what_to_set(run_as_nobody: RunAsNobody, words: list[str]) -> None:
    ended = run_as_nobody(*words, QT_QPA_PLATFORM="offscreen")
    assert (ended.code, ended.out, ended.err.splitlines()[-1:]) == (1, "", SET_HOME.splitlines())


def test_the_self_check_says_it_of_the_folders_and_checks_all_the_rest(run_as_nobody: RunAsNobody) -> None:
    ended = run_as_nobody("self-check", "--json", QT_QPA_PLATFORM="offscreen")
    failed = {check["name"]: check for check in json.loads(ended.out)["checks"] if not check["holds"]}
    assert set(failed) == {"keyring", "folders"}
    assert failed["folders"]["said"] == HomeUnknown().plain_words
    assert failed["folders"]["advice"] == HomeUnknown.next_step


def test_the_folder_that_is_set_is_used(run_as_nobody: RunAsNobody, tmp_path: Path) -> None:
    ended = run_as_nobody("forget", "--everything", APSIS_DESKTOP_HOME=str(tmp_path / "home"))
    assert ended.code == 0
    assert run_as_nobody("list", "sections", APSIS_DESKTOP_HOME="~/there").err == SET_HOME

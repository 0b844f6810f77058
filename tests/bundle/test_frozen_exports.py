"""Each export comes out the same, by Python and frozen, on an account that answers at once."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from export_cases import EXPORT_CASES, ExportCase, table
from finished_program import Finished
from patience import PATIENCE

from apsis_desktop.practice.server import PracticeServer

Command = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def practice() -> Iterator[PracticeServer]:
    with PracticeServer(waiting_seconds=(0.0, 0.0), limits=False, profile_count=200) as running:
        yield running


@pytest.fixture(params=["by Python", "frozen"])
def command(
    request: pytest.FixtureRequest, practice: PracticeServer, bare_environment: dict[str, str], tmp_path: Path
) -> Command:
    """Run the program in one of its two forms."""
    key = {
        "APSIS_API_URL": practice.url,
        "APSIS_CLIENT_ID": practice.client_id,
        "APSIS_CLIENT_SECRET": practice.client_secret,
    }
    if request.param == "frozen":
        finished: Finished = request.getfixturevalue("finished")
        program, environment = [str(finished.program)], bare_environment | key
    else:
        path = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        program, environment = [sys.executable, "-m", "apsis_desktop"], bare_environment | key | path

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*program, *words],
            check=False,
            capture_output=True,
            encoding="utf-8",
            env=environment,
            cwd=tmp_path,
            timeout=PATIENCE,
        )

    return run


@pytest.mark.parametrize("case", EXPORT_CASES, ids=str)
def test_a_report_is_saved(command: Command, case: ExportCase, tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    file = folder / case.file
    done = command("export", *case.words, "--format", case.form, "--output", str(file))
    assert done.returncode == 0, done.stderr
    assert [each.name for each in folder.iterdir()] == [case.file]
    heading, *rows = table(file)
    assert tuple(heading) == case.heading
    assert rows


def test_a_file_that_is_there_is_kept(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "women.csv"
    file.write_text("mine")
    done = command("export", *EXPORT_CASES[0].words, "--format", "csv", "--output", str(file))
    assert done.returncode == 1
    assert "A file named women.csv already exists." in done.stderr
    assert file.read_text() == "mine"


def test_names_are_listed(command: Command) -> None:
    done = command("list", "segments")
    assert done.returncode == 0, done.stderr
    assert "Kunder & vänner" in done.stdout


def test_wrong_usage_is_said(command: Command) -> None:
    done = command("export", "--section", "Europe")
    assert done.returncode == 2
    assert "the following arguments are required: --segment" in done.stderr

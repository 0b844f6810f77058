"""The workflows, as far as they can be judged without running them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest
from environment import ROOT

FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
SCRIPTS = sorted((ROOT / "packaging").rglob("*.sh"))
TOOLS = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", os.defpath)])

each_workflow = pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda file: file.stem)


def tool(name: str) -> str:
    found = shutil.which(name, path=TOOLS)
    if found is None:
        pytest.skip(f"{name} is not to be had on this system")
    return found


def complaints(*command: str) -> str:
    done = subprocess.run(
        command, check=False, cwd=ROOT, env=os.environ | {"PATH": TOOLS}, capture_output=True, text=True
    )
    return f"{done.stdout}{done.stderr}" if done.returncode else ""


def test_there_is_something_to_judge() -> None:
    assert {file.name for file in WORKFLOWS} == {"release.yml", "test.yml"}
    assert SCRIPTS


def test_actionlint_finds_nothing() -> None:
    assert complaints(tool("actionlint"), *map(str, WORKFLOWS)) == ""


def test_zizmor_finds_nothing() -> None:
    assert complaints(tool("zizmor"), "--offline", "--persona=pedantic", "--no-progress", "--quiet", str(FOLDER)) == ""


def test_shellcheck_finds_nothing() -> None:
    assert complaints(tool("shellcheck"), *map(str, SCRIPTS)) == ""


@each_workflow
def test_every_action_is_pinned_by_its_commit_and_says_its_version(workflow: Path) -> None:
    used = re.findall(r"uses: (.*)", workflow.read_text(encoding="utf-8"))
    assert used
    for action in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+(\.\d+)*", action), action


@each_workflow
def test_nothing_is_allowed_but_what_a_job_asks_for(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    assert "\npermissions: {}\n" in text
    jobs = re.findall(r"(?m)^  [\w-]+:\n(?:    .*\n|\n)+", text.partition("\njobs:\n")[2])
    assert jobs
    assert all("\n    permissions:\n" in job and "\n    timeout-minutes: " in job for job in jobs)


@each_workflow
def test_no_script_holds_what_somebody_else_may_have_written(workflow: Path) -> None:
    lines = workflow.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if re.match(r"\s+(- )?run: ", line):
            indent = len(line) - len(line.lstrip())
            script = [line]
            for further in lines[number + 1 :]:
                if further.strip() and len(further) - len(further.lstrip()) <= indent:
                    break
                script.append(further)
            assert "${{" not in "\n".join(script), line


@each_workflow
def test_no_checkout_leaves_its_token_behind(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    assert text.count("actions/checkout@") == text.count("persist-credentials: false") > 0


def test_a_secret_is_seen_only_by_the_step_that_needs_it() -> None:
    text = (FOLDER / "release.yml").read_text(encoding="utf-8")
    for line in text.splitlines():
        if "secrets." in line and line.startswith("      ") and not line.startswith("       "):  # of a whole job
            assert re.search(r"!= ''", line), line


def test_every_supported_python_is_tested_on_every_system() -> None:
    for workflow in WORKFLOWS:
        text = workflow.read_text(encoding="utf-8")
        assert 'python: ["3.11", "3.12", "3.13", "3.14"]' in text
        assert re.search(r"system: \[ubuntu-\S+, windows-\S+, macos-\S+\]", text)


def test_a_workflow_calls_only_what_is_there() -> None:
    for workflow in WORKFLOWS:
        for named in re.findall(r"packaging/[\w./-]+\.(?:py|sh|ps1)", workflow.read_text(encoding="utf-8")):
            assert (ROOT / named).is_file(), named

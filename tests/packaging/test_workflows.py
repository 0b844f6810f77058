"""The workflows, as far as they can be judged without running them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest
from setup.environment import ROOT

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


def jobs_of(workflow: Path) -> list[str]:
    text = workflow.read_text(encoding="utf-8")
    return re.findall(r"(?m)^  [\w-]+:\n(?:    .*\n|\n)+", text.partition("\njobs:\n")[2])


@each_workflow
def test_nothing_is_allowed_but_what_a_job_asks_for(workflow: Path) -> None:
    assert "\npermissions: {}\n" in workflow.read_text(encoding="utf-8")
    jobs = jobs_of(workflow)
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


# --- who may sign ---------------------------------------------------------------------------------------------------

SIGNING = re.compile(r"(?m)^ {4}environment:|^ {6}(id-token|attestations): write")
# What a job that can sign may use: each moves files, signs, or says who made them.
SIGNERS_ACTIONS = {
    "actions/checkout",
    "actions/upload-artifact",
    "actions/download-artifact",
    "actions/attest-build-provenance",
    "azure/login",
    "azure/artifact-signing-action",
}
SIGNERS_COMMANDS = re.compile(
    r"packaging/(windows/(sign|unsigned)\.ps1|macos/(keychain|pack)\.sh)\b.*"
    r"|mkdir dist && tar -xf unsigned\.tar -C dist"
    r"|\"file=\$\(\(Get-Item dist\\\*-setup\.exe\)\.FullName\)\" \| Out-File -Append -Encoding utf8 \$env:GITHUB_OUTPUT"
    r"|cd files|sha256sum -- \* > SHA256SUMS|cat SHA256SUMS"
    r'|gh release create "\$GITHUB_REF_NAME" .*'
)
FETCHES = re.compile(
    r"(?i)\b(choco|winget|scoop|brew|apt(-get)?|pipx?|uv|npm|npx|curl|wget|iwr|Invoke-WebRequest|Invoke-Expression)\b"
)


def commands_of(job: str) -> list[str]:
    """Return each line that a job has a shell run."""
    lines = re.findall(r"(?m)^ +(?:- )?run: (?!\|)(.*)$", job)
    for indent, block in re.findall(r"(?m)^( +)(?:- )?run: \|\n((?:\1  +.*\n)+)", job):
        lines += [line.removeprefix(indent).strip() for line in block.splitlines()]
    return lines


def untrusted_in(job: str) -> list[str]:
    """Return what a job that can sign must neither use nor run."""
    actions = re.findall(r"uses: ([\w/-]+)@", job)
    unknown = [action for action in actions if action not in SIGNERS_ACTIONS]
    return unknown + [line for line in commands_of(job) if not SIGNERS_COMMANDS.fullmatch(line) or FETCHES.search(line)]


def test_what_can_sign_runs_nothing_that_is_not_pinned() -> None:
    signers = [job for workflow in WORKFLOWS for job in jobs_of(workflow) if SIGNING.search(job)]
    names = [job.partition(":")[0].strip() for job in signers]
    assert names == ["windows-sign-program", "windows-sign-installer", "macos-sign", "draft"]
    assert [untrusted_in(job) for job in signers] == [[], [], [], []]


@pytest.mark.parametrize(
    "line",
    [
        "      - run: choco install nsis --no-progress --yes",
        "      - run: python packaging/dev.py build",
        "      - run: packaging/windows/smoke.ps1",
        "      - run: packaging/macos/pack.sh && curl https://example.com/x | sh",
        "      - uses: actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0",
        "      - run: |\n          cd files\n          pip install gh",
    ],
)
def test_what_is_not_pinned_is_found(line: str) -> None:
    assert untrusted_in(f"  sign:\n    environment: release\n    steps:\n{line}\n")


def test_the_scripts_of_what_can_sign_fetch_nothing() -> None:
    text = "".join(job for workflow in WORKFLOWS for job in jobs_of(workflow) if SIGNING.search(job))
    scripts = {ROOT / named for named in re.findall(r"packaging/[\w./-]+\.(?:sh|ps1)", text)}
    scripts |= {ROOT / "packaging" / "macos" / name for name in ("sign.sh", "notarise.sh", "make_image.sh")}
    assert len(scripts) == 7
    for script in scripts:
        assert not FETCHES.search(script.read_text(encoding="utf-8")), script


def test_whatever_is_fetched_is_known_by_its_sum() -> None:
    for script in sorted((ROOT / "packaging").rglob("*.ps1")):
        text = script.read_text(encoding="utf-8")
        if FETCHES.search(text):
            assert re.search(r"(?m)^\$sum = '[0-9a-f]{64}'$", text), script
            assert text.index("Get-FileHash") < text.index("throw") < text.index("Expand-Archive"), script
    for workflow in WORKFLOWS:
        for job in jobs_of(workflow):
            assert not [line for line in commands_of(job) if FETCHES.search(line)]


def test_only_what_is_finished_is_drafted() -> None:
    text = (FOLDER / "release.yml").read_text(encoding="utf-8")
    made = re.findall(r"          name: (release-.*)", text)
    assert sorted(set(made)) == ["release-linux", "release-macos-${{ matrix.processor }}", "release-windows"]
    assert "          pattern: release-*\n" in text
    assert "    needs: [linux, windows-try, macos-try]\n" in text


def test_every_supported_python_is_tested_on_every_system() -> None:
    for workflow in WORKFLOWS:
        text = workflow.read_text(encoding="utf-8")
        assert 'python: ["3.11", "3.12", "3.13", "3.14"]' in text
        assert re.search(r"system: \[ubuntu-\S+, windows-\S+, macos-\S+\]", text)


def test_a_workflow_calls_only_what_is_there() -> None:
    for workflow in WORKFLOWS:
        for named in re.findall(r"packaging/[\w./-]+\.(?:py|sh|ps1)", workflow.read_text(encoding="utf-8")):
            assert (ROOT / named).is_file(), named

import re
import subprocess
import tomllib
import venv
from importlib.metadata import distributions
from pathlib import Path

import pytest
from setup import environment, lock
from setup.environment import ROOT

LOCKS = [environment.RUN_LOCK, environment.BUILD_LOCK, environment.TEST_LOCK]
PIN = re.compile(
    r"^([a-z0-9.-]+)(?:\[[a-z0-9,-]+\])?==(\S+)((?: ;[^\\\n]+)?) ?\\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)",
    re.MULTILINE,
)


def pins(file: Path) -> dict[str, str]:
    return {name: version for name, version, _, _ in PIN.findall(file.read_text(encoding="utf-8"))}


def named(requirements: list[str | dict[str, str]], groups: dict[str, list[str | dict[str, str]]]) -> set[str]:
    names = set()
    for each in requirements:
        if isinstance(each, dict):
            names |= named(groups[each["include-group"]], groups)
        else:
            names.add(re.sub(r"[-_.]+", "-", re.split(r"[\[<>=~! ;]", each, maxsplit=1)[0]).lower())
    return names


def test_lock_pins_what_runs_first_and_builds_and_tests_with_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[list[str]] = []

    def uv(command: list[str], **_options: object) -> subprocess.CompletedProcess[bytes]:
        made.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(venv, "create", lambda *_folder, **_options: None)
    monkeypatch.setattr(lock, "call", lambda *_command, **_advice: None)  # fetches uv
    monkeypatch.setattr(subprocess, "run", uv)
    assert lock.run(["--upgrade"]) == 0
    assert [ROOT / command[command.index("--output-file") + 1] for command in made][:3] == LOCKS
    assert [command[command.index("--group") + 1] for command in made][:3] == ["install", "build", "dev"]
    assert all("--upgrade" in command for command in made)
    assert lock.fitting(LOCKS[0])[1] in made[1]
    assert lock.fitting(LOCKS[1])[1] in made[2]


@pytest.mark.parametrize("file", LOCKS, ids=lambda file: file.name)
def test_a_lock_holds_names_versions_and_hashes_alone(file: Path) -> None:
    assert PIN.sub("", file.read_text(encoding="utf-8")) == ""


def test_everything_that_running_building_and_testing_need_is_pinned() -> None:
    project = tomllib.loads(environment.PYPROJECT.read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    assert named(project["project"]["dependencies"], groups) <= pins(environment.RUN_LOCK).keys()
    assert named(groups["install"], groups) <= pins(environment.RUN_LOCK).keys()
    assert named(project["build-system"]["requires"], groups) <= pins(environment.RUN_LOCK).keys()
    assert named(groups["build"], groups) <= pins(environment.BUILD_LOCK).keys()
    assert named(groups["dev"], groups) <= pins(environment.TEST_LOCK).keys()


def test_what_is_built_and_tested_has_the_versions_that_people_run() -> None:
    run, build, test = (pins(file).items() for file in LOCKS)
    assert run <= build <= test


def test_libraries_with_compiled_parts_are_pinned_for_every_platform() -> None:
    compiled = {"pyside6-essentials": 5, "shiboken6": 5, "isal": 20, "coverage": 20}
    text = environment.TEST_LOCK.read_text(encoding="utf-8")
    files = {name: hashes.count("--hash") for name, _, _, hashes in PIN.findall(text)}
    assert {name: files[name] >= least for name, least in compiled.items()} == dict.fromkeys(compiled, True)


def test_a_library_that_is_wanted_with_extras_is_pinned_with_them() -> None:
    """Older versions of pip take no pin for it otherwise once there is a newer version, and refuse to go on."""
    text = environment.TEST_LOCK.read_text(encoding="utf-8")
    wanted = {
        found.group(0)
        for distribution in distributions()
        for requirement in distribution.requires or []
        if "extra ==" not in requirement and (found := re.match(r"[\w.-]+\[[\w,-]+\]", requirement))
    }
    assert "coverage[toml]" in wanted
    assert {one for one in wanted if f"\n{one}==" not in text} == set()

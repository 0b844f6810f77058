import importlib.util
import json
import sys
from pathlib import Path

import pytest
from setup import environment, system_libraries
from setup.stopped import Stopped


class Checkout:
    """An environment in a folder of its own; what would take minutes is written down instead of done."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def create(self) -> None:
        self.done.append("made anew")
        python = environment.tool("python")
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()

    def install(self, lock: Path) -> None:
        assert not environment.STAMP.exists(), "an installation that is cut off must be noticed"
        self.done.append(f"installed {lock.name}")

    def ready(self, *, for_tests: bool = False, for_building: bool = False) -> list[str]:
        self.done.clear()
        environment.ready(for_tests=for_tests, for_building=for_building)
        return list(self.done)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    checkout = Checkout()
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "STAMP", tmp_path / ".venv" / "made-from.json")
    for name in ("PYPROJECT", "RUN_LOCK", "BUILD_LOCK", "TEST_LOCK"):
        original: Path = getattr(environment, name)
        copy = tmp_path / original.name
        copy.write_bytes(original.read_bytes())
        monkeypatch.setattr(environment, name, copy)
    monkeypatch.setattr(environment, "create", checkout.create)
    monkeypatch.setattr(environment, "install", checkout.install)
    monkeypatch.setattr(system_libraries, "ready", lambda **_for: None)
    return checkout


def test_a_fresh_checkout_gets_its_environment(checkout: Checkout) -> None:
    assert checkout.ready(for_tests=False) == ["made anew", "installed requirements.lock"]


@pytest.mark.parametrize("for_tests", [False, True])
def test_nothing_is_done_when_nothing_has_changed(checkout: Checkout, for_tests: bool) -> None:
    checkout.ready(for_tests=for_tests)
    assert checkout.ready(for_tests=for_tests) == []


def test_setup_makes_what_is_wanted_and_says_where(checkout: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    assert environment.run(["--test"]) == 0
    assert checkout.done == ["made anew", "installed requirements-dev.lock"]
    assert capsys.readouterr().out == f"Ready: {environment.VENV}\n"


def test_the_tests_libraries_are_added_to_what_is_there(checkout: Checkout) -> None:
    checkout.ready(for_tests=False)
    assert checkout.ready(for_tests=True) == ["installed requirements-dev.lock"]
    assert checkout.ready(for_tests=False) == []


def test_what_builds_is_added_to_what_runs_and_is_there_for_the_tests(checkout: Checkout) -> None:
    checkout.ready()
    assert checkout.ready(for_building=True) == ["installed requirements-build.lock"]
    assert checkout.ready(for_building=True) == []
    assert checkout.ready(for_tests=True) == ["installed requirements-dev.lock"]
    assert checkout.ready(for_building=True) == []


def test_an_environment_whose_making_was_cut_off_is_made_anew(checkout: Checkout) -> None:
    checkout.ready(for_tests=True)
    environment.STAMP.unlink()
    assert checkout.ready(for_tests=True) == ["made anew", "installed requirements-dev.lock"]


def test_an_environment_with_a_damaged_stamp_is_made_anew(checkout: Checkout) -> None:
    checkout.ready(for_tests=False)
    environment.STAMP.write_text("{")
    assert checkout.ready(for_tests=False) == ["made anew", "installed requirements.lock"]


def test_an_environment_whose_python_is_gone_is_made_anew(checkout: Checkout) -> None:
    checkout.ready(for_tests=False)
    environment.tool("python").unlink()
    assert checkout.ready(for_tests=False) == ["made anew", "installed requirements.lock"]


@pytest.mark.parametrize("lock", ["RUN_LOCK", "BUILD_LOCK", "TEST_LOCK"])
def test_another_lock_makes_the_environment_anew(checkout: Checkout, lock: str) -> None:
    checkout.ready(for_tests=True)
    getattr(environment, lock).write_text("")
    assert checkout.ready(for_tests=True) == ["made anew", "installed requirements-dev.lock"]


def test_another_project_file_only_installs_again(checkout: Checkout) -> None:
    checkout.ready(for_tests=True)
    environment.PYPROJECT.write_text("")
    assert checkout.ready(for_tests=False) == ["installed requirements.lock"]
    assert "test" in json.loads(environment.STAMP.read_text())


def test_a_checkout_that_was_moved_makes_its_environment_anew(
    checkout: Checkout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout.ready(for_tests=False)
    monkeypatch.setattr(environment, "ROOT", tmp_path / "elsewhere")
    assert checkout.ready(for_tests=False) == ["made anew", "installed requirements.lock"]


def test_a_python_without_pip_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else object())
    with pytest.raises(Stopped, match="comes without ensurepip") as stopped:
        environment.create()
    assert "Install a whole Python 3.11 or newer" in str(stopped.value)


def test_a_tool_that_fails_stops_the_command_with_advice() -> None:
    with pytest.raises(Stopped, match="Check the network"):
        environment.call([sys.executable, "-c", "raise SystemExit(3)"], otherwise="Check the network.")

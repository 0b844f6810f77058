"""Making the program for Windows by wine, as far as it can be tested without wine."""

from __future__ import annotations

import contextlib
import re
import sys
from importlib.metadata import Distribution
from pathlib import Path

import pytest
from setup.environment import BUILD_LOCK, ROOT, TEST_LOCK
from setup.stopped import Stopped
from wine import cannot, checkout, command, python, suites, trial_package, wheels
from wine.not_to_be_had import NotToBeHad
from wine.once import once
from wine.places import MINOR


def test_a_lock_file_is_read_for_another_system_than_this_one() -> None:
    windows = wheels.names(BUILD_LOCK, wheels.WINDOWS)
    mac = wheels.names(BUILD_LOCK, wheels.MAC | {"platform_machine": "arm64"})
    assert {"pyside6-essentials", "pywin32-ctypes", "pefile", "tzdata"} <= windows
    assert not {"secretstorage", "jeepney", "macholib"} & windows
    assert "macholib" in mac
    wanted = wheels.requirements(BUILD_LOCK, wheels.WINDOWS, but={"pefile"})
    assert ";" not in wanted  # pip would judge markers by the system that it runs on
    assert "pefile" not in wanted
    assert wanted.count("==") == len(windows) - 1
    assert "--hash=sha256:" in wanted


def test_what_the_tests_do_not_need_on_windows_is_in_their_lock() -> None:
    assert wheels.names(TEST_LOCK, wheels.WINDOWS) >= python.NOT_FOR_WINDOWS


@pytest.mark.skipif(sys.platform == "win32", reason="wine leads from a system that is not Windows")
def test_the_python_of_the_tests_has_the_project_as_an_installation_has(tmp_path: Path) -> None:
    python._note_the_project(tmp_path)
    (noted,) = tmp_path.glob("*.dist-info")
    found = Distribution.at(noted)
    assert found.metadata["Name"] == "apsis-desktop"
    assert {"httpx", "duckdb"} <= {re.match("[a-zA-Z-]+", each)[0] for each in found.requires or ()}  # type: ignore[index]
    assert (tmp_path / "apsis_desktop.pth").read_text(encoding="utf-8").startswith("Z:/")


def test_python3_dll_hands_everything_on() -> None:
    told = "; made by gendef\nLIBRARY python.dll\nEXPORTS\nPyList_New\nPyList_Type DATA\n"
    assert python._forwarding(told).splitlines() == [
        "LIBRARY python3.dll",
        "EXPORTS",
        f"PyList_New = python{MINOR}.PyList_New",
        f"PyList_Type = python{MINOR}.PyList_Type DATA",
    ]


def test_what_is_made_once_is_made_again_when_its_sources_change(tmp_path: Path) -> None:
    source, made = tmp_path / "source", tmp_path / "made"
    source.write_text("one")
    assert once(made, [source], made.mkdir)
    assert not once(made, [source], made.mkdir)
    source.write_text("two")
    made.rmdir()
    assert once(made, [source], made.mkdir)


def test_what_was_cut_off_is_made_again(tmp_path: Path) -> None:
    made = tmp_path / "made"

    def breaks() -> None:
        made.mkdir()
        raise Stopped("half-way")

    with pytest.raises(Stopped):
        once(made, [], breaks)
    assert once(made, [], lambda: None)


def test_the_installer_says_that_it_is_for_trying(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(trial_package, "BUNDLE", tmp_path)
    with pytest.raises(Stopped, match="not frozen yet"):
        trial_package.made()
    (tmp_path / "Apsis Desktop.exe").touch()
    assert trial_package.made().name.endswith("-windows-x64-setup-FOR-TRYING.exe")


def steps(monkeypatch: pytest.MonkeyPatch, **outcomes: Exception | list[str] | str) -> list[str]:
    """Let the steps end so; return the list of those that run."""
    begun: list[str] = []

    def step(name: str, outcome: Exception | list[str] | str) -> command.Step:
        def run() -> list[str] | str:
            begun.append(name)
            if isinstance(outcome, Exception):
                raise outcome
            return outcome

        return command.Step(name, "", run)

    monkeypatch.setattr(checkout, "renew", lambda: None)
    monkeypatch.setattr(command, "one_at_a_time", contextlib.nullcontext)  # a build may be going on
    monkeypatch.setattr(command, "STEPS", tuple(step(name, outcome) for name, outcome in outcomes.items()))
    return begun


def test_what_was_proven_is_said_at_the_end(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    steps(monkeypatch, freeze="It is frozen", bundle=["it is whole"], install=["it installs"])
    assert command.main([]) == 0
    said = capsys.readouterr().out
    assert "Proven:\n  - it is whole\n  - it installs\n" in said
    assert "Only Windows can show:\n  SmartScreen" in said


def test_a_proof_that_fails_fails_the_command_and_the_others_are_tried(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begun = steps(monkeypatch, bundle=Stopped("a library is missing"), install=["it installs"])
    assert command.main(["--if-possible"]) == 1
    assert begun == ["bundle", "install"]
    assert "[bundle] FAILED: a library is missing" in capsys.readouterr().out


def test_tests_that_fail_fail_the_command_though_they_go_on_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = steps(monkeypatch, libraries="there", freeze="frozen", bundle=["whole"], tests=Stopped("3 failed"))
    assert command.main([]) == 1
    assert sorted(begun) == ["bundle", "freeze", "libraries", "tests"]
    assert command.main(["--only", "tests"]) == 1


def test_without_the_libraries_no_test_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = steps(monkeypatch, libraries=Stopped("broken"), freeze="frozen", tests=["passed"])
    assert command.main([]) == 1
    assert begun == ["libraries"]


def test_without_the_program_nothing_is_proven_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = steps(monkeypatch, freeze=Stopped("it cannot be frozen"), bundle=["it is whole"])
    assert command.main([]) == 1
    assert begun == ["freeze"]


@pytest.mark.parametrize(("options", "code"), [([], 1), (["--if-possible"], 0)])
def test_what_cannot_be_had_is_said_loudly(
    options: list[str], code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begun = steps(monkeypatch, system=NotToBeHad("wine is not installed"), bundle=["it is whole"])
    assert command.main(options) == code
    assert begun == ["system"]
    said = capsys.readouterr().out
    assert "NOT PROVEN: the program for Windows." in said
    assert "wine is not installed" in said


class Runs:
    """Plays pytest: what each run ends with, and which tests it was given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *outcomes: suites.Outcome) -> None:
        self.given: list[list[str]] = []
        self._outcomes = list(outcomes)
        monkeypatch.setattr(suites, "_pytest", self.play)
        monkeypatch.setattr(suites, "MAIN", ("api",))

    def play(self, _name: str, tests: list[str], *, real_windows: bool, patience: float) -> suites.Outcome:
        assert patience > 0
        assert not real_windows
        self.given.append(list(tests))
        return self._outcomes[len(self.given) - 1]


PASSED = suites.Outcome(0, "9 passed in 1.00s", ())
FAILED = suites.Outcome(1, "1 failed, 8 passed in 1.00s", ("tests/api/test_a.py::test_b",))


def test_a_test_that_fails_once_gets_another_chance(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    runs = Runs(monkeypatch, FAILED, PASSED)
    assert suites.prove()
    assert runs.given == [["tests/api"], ["tests/api/test_a.py::test_b"]]
    assert "FAILED ONCE: tests/api/test_a.py::test_b" in capsys.readouterr().out


def test_a_test_that_fails_twice_has_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    Runs(monkeypatch, FAILED, FAILED)
    with pytest.raises(Stopped, match=r"(?s)Tests fail in Python for Windows.*tests/api/test_a.py::test_b"):
        suites.prove()


def test_what_hangs_is_run_again_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    hung = suites.Outcome(1, "ended with 1 after 900 s", ())
    runs = Runs(monkeypatch, hung, hung)
    with pytest.raises(Stopped):
        suites.prove()
    assert runs.given == [["tests/api"], ["tests/api"]]


def test_the_last_lines_of_pytest_are_understood() -> None:
    said = (
        "FAILED tests/jobs/test_a.py::test_b[1 - two] - AssertionError: assert [] == [b'open']\n"
        "ERROR tests/jobs/test_c.py\n"
        "==== 27 failed, 405 passed, 11 skipped in 473.03s (0:07:53) ====\n"
    )
    assert suites._FAILED.findall(said) == ["tests/jobs/test_a.py::test_b", "tests/jobs/test_c.py"]
    assert suites._SUMMARY.findall(said) == ["27 failed, 405 passed, 11 skipped in 473.03s"]


def test_every_place_of_the_main_tests_is_there() -> None:
    assert all((ROOT / "tests" / place).exists() for place in suites.MAIN)
    assert set(suites.MAIN) >= suites.IN_REAL_WINDOWS


def test_what_wine_cannot_do_is_named_with_a_reason_and_is_there() -> None:
    for name, reason in cannot.CANNOT.items():
        file, _, test = name.partition("::")
        assert reason
        assert f"def {test.partition('[')[0]}" in (ROOT / file).read_text(encoding="utf-8"), name

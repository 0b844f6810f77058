import subprocess
import sys
from pathlib import Path

import pytest
from setup import environment, launch


@pytest.mark.parametrize(
    ("platform", "variables", "display"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_window_opens_where_there_is_a_display(platform: str, variables: dict[str, str], display: bool) -> None:
    assert launch.has_display(platform, variables) is display


@pytest.fixture
def this_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment that the tests run in serves as the one that would be made."""
    monkeypatch.setattr(environment, "ready", lambda **_for: None)
    monkeypatch.setattr(environment, "tool", lambda _name: Path(sys.executable))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux goes without a display")
def test_without_a_display_the_practice_report_is_saved_and_its_place_said(
    this_environment: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    report = tmp_path / "build" / "practice-report.csv"
    monkeypatch.setattr(launch, "REPORT", report)
    assert launch.run([]) == 0
    heading, *profiles = report.read_text(encoding="utf-8-sig").splitlines()
    assert "Email" in heading
    assert profiles
    assert capfd.readouterr().out.splitlines()[-1] == f"The report is here: {report}"


def test_a_script_runs_in_the_environment_and_its_exit_code_counts(
    this_environment: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "some.py").write_text("import sys\nsys.exit(len(sys.argv))\n")
    monkeypatch.setattr(launch, "PACKAGING", tmp_path)
    assert launch.script("some", ["one", "two"]) == 3


def test_ctrl_c_ends_the_command_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(subprocess, "run", interrupted)
    assert launch.call(["anything"]) == 130

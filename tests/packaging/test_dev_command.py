import ast
import subprocess
import sys
from pathlib import Path

import commands
import dev
import pytest

DEV = Path(dev.__file__)


@pytest.fixture
def no_other_python(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))


def test_a_python_that_is_too_old_is_told_what_to_do(no_other_python: None) -> None:
    message = dev.too_old((3, 9, 2))
    assert message.startswith("Apsis Desktop needs Python 3.11 or newer. This is Python 3.9.2.")
    assert "Install a newer Python" in message


@pytest.mark.skipif(sys.platform == "win32", reason="makes a program the way Unix does")
def test_a_newer_python_beside_the_old_one_is_named(
    no_other_python: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    newer = tmp_path / "python3.12"
    newer.write_text("#!/bin/sh\n")
    newer.chmod(0o755)
    monkeypatch.setattr(sys, "argv", ["packaging/dev.py", "run"])
    assert "Use it instead: python3.12 packaging/dev.py run" in dev.too_old((3, 10, 0))


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 2), (4, 0, 0)])
def test_a_python_that_is_new_enough_is_told_nothing(version: tuple[int, ...]) -> None:
    assert dev.too_old(version) == ""


def test_an_old_python_stops_before_it_reads_newer_code(
    no_other_python: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 8, 0))
    monkeypatch.setitem(sys.modules, "commands", None)
    assert dev.main() == 1
    assert "This is Python 3.8.0." in capsys.readouterr().err


def test_an_old_python_can_read_the_first_file() -> None:
    # The oldest grammar that ast still knows.
    ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_help_names_every_command() -> None:
    shown = subprocess.run([sys.executable, str(DEV), "--help"], check=True, capture_output=True, text=True).stdout
    assert all(f"  {name} " in shown for name in commands.COMMANDS)


def test_an_unknown_command_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["tset"]) == 2
    assert "There is no command 'tset'." in capsys.readouterr().err


@pytest.mark.parametrize("command", ["setup", "lock"])
def test_an_unknown_option_is_refused_in_a_sentence(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main([command, "--nonsense"]) == 1
    assert f"{command} does not know --nonsense." in capsys.readouterr().err


def test_a_python_that_has_nothing_installed_can_run_it() -> None:
    told = subprocess.run(
        [sys.executable, "-S", DEV, "--help"], check=True, capture_output=True, text=True, cwd=DEV.parent
    )
    assert "check everything that must hold" in told.stdout

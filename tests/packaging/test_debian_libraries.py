import importlib.util
import os
import stat
import sys
from pathlib import Path

import commands
import pytest
from setup import debian_libraries, system_libraries
from setup.stopped import Stopped

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Debian's own")


class Machine:
    """Programs of the system, played by small scripts on a PATH of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def has(self, program: str, script: str) -> None:
        file = self.folder / program
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(file.stat().st_mode | stat.S_IXUSR)

    def has_packages(self, *lines: str) -> None:
        listing = self.folder / "packages"
        listing.write_text("".join(line + "\n" for line in lines))
        self.has("dpkg-query", f'while IFS= read -r line; do printf "%s\\n" "$line"; done < {listing}')


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "base_prefix", "/opt/python")
    return Machine(tmp_path)


@pytest.fixture
def a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)


def installed(*names: str) -> list[str]:
    return [f"installed\t{name}\t" for name in names]


def test_packages_that_are_not_there_are_missing(machine: Machine) -> None:
    machine.has_packages(*installed("libegl1", "xvfb"))
    assert debian_libraries.missing_packages(["libegl1", "libgl1", "xvfb", "squid"]) == ["libgl1", "squid"]


def test_a_removed_package_is_missing_though_it_is_still_listed(machine: Machine) -> None:
    machine.has_packages("config-files\tsquid\t")
    assert debian_libraries.missing_packages(["squid"]) == ["squid"]


def test_a_renamed_library_that_provides_the_old_name_is_there(machine: Machine) -> None:
    machine.has_packages("installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80.0-6), something-else")
    assert debian_libraries.missing_packages(["libglib2.0-0"]) == []


def test_debians_python_without_ensurepip_wants_its_own_venv_package(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.has_packages()
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else object())
    major, minor = sys.version_info[:2]
    assert debian_libraries.missing_packages([]) == [f"python{major}.{minor}-venv"]


def test_a_python_from_elsewhere_wants_no_package_of_debian(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    machine.has_packages()
    monkeypatch.setattr(importlib.util, "find_spec", {}.get)
    assert debian_libraries.missing_packages([]) == []


def test_a_program_that_brings_debians_python_wants_it_as_a_library(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert debian_libraries.shared_python() == []
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    major, minor = sys.version_info[:2]
    assert debian_libraries.shared_python() == [f"libpython{major}.{minor}"]


def test_building_wants_its_own_tools_and_the_tests_want_them_too(machine: Machine, a_person: None) -> None:
    machine.has_packages(*installed(*debian_libraries.RUN))
    with pytest.raises(Stopped, match=" binutils file desktop-file-utils appstream "):
        debian_libraries.ready(for_building=True)
    assert set(debian_libraries.BUILD) <= set(debian_libraries.TEST)
    debian_libraries.ready()


def test_without_root_or_sudo_the_exact_command_is_said(machine: Machine, a_person: None) -> None:
    machine.has_packages(*installed(*list(debian_libraries.RUN)[2:]))
    with pytest.raises(Stopped) as stopped:
        debian_libraries.ready(for_tests=False)
    assert str(stopped.value).splitlines()[-1].strip() == (
        "sudo apt-get update && sudo apt-get install --no-install-recommends libegl1 libgl1"
    )


def test_a_sudo_that_asks_for_a_password_is_not_used(machine: Machine, a_person: None) -> None:
    machine.has_packages()
    machine.has("sudo", "exit 1")
    with pytest.raises(Stopped, match="sudo apt-get install"):
        debian_libraries.ready(for_tests=False)


def test_a_sudo_without_a_password_installs_what_is_missing(
    machine: Machine, a_person: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.has_packages(*installed(*list(debian_libraries.RUN)[1:], *debian_libraries.TEST))
    machine.has("sudo", f'printf "%s|" "$@" >> {tmp_path}/asked')
    debian_libraries.ready(for_tests=True)
    assert (tmp_path / "asked").read_text().startswith("-n|true|-n|sh|-c|")
    assert (tmp_path / "asked").read_text().endswith("|sh|libegl1|")
    assert capsys.readouterr().out == (
        "Installing with apt-get (--no-install leaves it):\n  libegl1  Qt, even without a screen\n"
    )


def test_what_will_be_installed_and_why_is_said_before_it_is(
    machine: Machine, a_person: None, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    machine.has_packages(*installed(*debian_libraries.RUN, *debian_libraries.BUILD))
    machine.has("sudo", '[ "$2" = true ] || echo "apt-get speaks" >&2; exit 100')
    with pytest.raises(Stopped):
        debian_libraries.ready(for_tests=True)
    assert not capfd.readouterr().out  # sudo asked for a password
    machine.has("sudo", '[ "$2" = true ] || { echo "apt-get speaks" >&2; exit 100; }')
    with pytest.raises(Stopped):
        debian_libraries.ready(for_tests=True)
    said = capfd.readouterr()
    assert "apt-get speaks" in said.err
    lines = dict(line.split(maxsplit=1) for line in said.out.splitlines()[1:])
    assert lines["wine"] == "the installer for Windows is tried in it"
    assert lines["squid"] == "the program is tried behind a real proxy"
    assert set(lines) == set(debian_libraries.TEST) - set(debian_libraries.BUILD)


def test_every_package_has_a_reason() -> None:
    assert all(debian_libraries.RUN.values())
    assert all(debian_libraries.TEST.values())
    assert all(debian_libraries.COMPARISON.values())


def test_no_install_installs_nothing_and_says_what_is_missing_and_why(
    machine: Machine, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.has_packages(*installed(*debian_libraries.RUN, *debian_libraries.BUILD))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(debian_libraries, "as_root", lambda: 1 / 0)
    debian_libraries.ready(for_tests=True, install=False)
    said = capsys.readouterr().err
    assert said.startswith("Not installed, as --no-install says:\n")
    assert "  wine              the installer for Windows is tried in it\n" in said
    assert said.endswith("What needs one of these is skipped, or does not work.\n")


@pytest.mark.parametrize("command", ["run", "test", "build", "setup", "bench", "soak"])
def test_no_install_is_for_every_command(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    allowed: list[bool] = []

    def note(*, install: bool = True, **_for: bool) -> None:
        allowed.append(install)
        raise Stopped("far enough")

    monkeypatch.delenv(system_libraries.VARIABLE, raising=False)
    monkeypatch.setattr(debian_libraries, "applies", lambda: True)
    monkeypatch.setattr(debian_libraries, "ready", note)
    assert commands.main([command]) == 1
    monkeypatch.setenv(system_libraries.VARIABLE, "")  # is taken back at the end
    monkeypatch.delenv(system_libraries.VARIABLE)
    assert commands.main([command, "--no-install"]) == 1
    assert allowed == [True, False]


def test_an_installation_that_fails_shows_why_and_the_command(
    machine: Machine, a_person: None, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.has_packages()
    machine.has("sudo", '[ "$2" = true ] || { echo "no space left" >&2; exit 100; }')
    with pytest.raises(Stopped, match="could not be installed"):
        debian_libraries.ready(for_tests=False)
    assert "no space left" in capsys.readouterr().err


def test_nothing_is_done_when_nothing_is_missing(machine: Machine, a_person: None) -> None:
    machine.has_packages(*installed(*debian_libraries.RUN, *debian_libraries.TEST))
    machine.has("sudo", "exit 1")
    debian_libraries.ready(for_tests=True)


@pytest.mark.parametrize(
    ("os_release", "applies"),
    [("ID=debian\n", True), ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True), ("ID=fedora\n", False), ("", False)],
)
def test_debian_and_its_children_are_recognised(
    machine: Machine, os_release: str, applies: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.has("apt-get", "exit 0")
    file = tmp_path / "os-release"
    file.write_text(os_release)
    monkeypatch.setattr(debian_libraries, "OS_RELEASE", file)
    assert debian_libraries.applies() is applies

"""The steps of a build, on made-up bundles: what is really made is looked at in tests/bundle."""

from __future__ import annotations

import filecmp
import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import commands
import pytest
from build import command as building
from build import contents, freeze, frozen_program, identity, made_from, measure, plan, stamp, trial, windows_version
from setup.environment import ROOT
from setup.stopped import Stopped

from apsis_desktop import __version__

EXTENSION, BINARY, SYMLINK, DATA = "EXTENSION", "BINARY", "SYMLINK", "DATA"


class Recorder:
    """Steps that only write down that they were made."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def step(self, name: str) -> plan.Step:
        return plan.Step(name, "", lambda: self.made.append(name))


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Recorder:
    recorder = Recorder()
    monkeypatch.setattr(plan, "STEPS", tuple(recorder.step(name) for name in ("one", "two", "three")))
    for module in (plan, made_from):
        monkeypatch.setattr(module, "MADE_FROM", tmp_path / "made-from.txt")
    monkeypatch.setattr(made_from, "BUNDLE", tmp_path)
    monkeypatch.setattr("build.one_at_a_time.WORK", tmp_path)
    monkeypatch.setattr("setup.environment.ready", lambda **_for: None)
    return recorder


# --- the plan --------------------------------------------------------------------------------------------------------


def test_every_step_is_made_in_its_order(recorder: Recorder) -> None:
    assert building.run([]) == 0
    assert recorder.made == ["one", "two", "three"]


def test_a_step_can_be_made_alone(recorder: Recorder) -> None:
    assert building.run(["--only", "three", "--only", "one"]) == 0
    assert recorder.made == ["one", "three"]


def test_a_step_that_is_not_there_is_refused_with_those_that_are(recorder: Recorder) -> None:
    with pytest.raises(Stopped, match=r"There is no step four\.\n  one"):
        building.run(["--only", "four"])


def test_what_cannot_be_understood_is_answered_with_the_usage(
    recorder: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    assert building.run(["--only"]) == 2
    assert building.run(["everything"]) == 2
    assert building.run(["--help"]) == 0
    assert "  two" in capsys.readouterr().out
    assert recorder.made == []


def test_a_bundle_is_made_again_only_when_something_in_it_has_changed(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(made_from, "fingerprint", lambda: "as it was")
    plan.run_where_needed(["one"])
    plan.run_where_needed(["one"])
    assert recorder.made == ["one"]
    monkeypatch.setattr(made_from, "fingerprint", lambda: "changed")
    plan.run_where_needed(["one"])
    assert recorder.made == ["one", "one"]


def test_a_build_that_was_cut_off_is_made_again(recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks() -> None:
        raise Stopped("no")

    plan.run_where_needed(["one"])
    monkeypatch.setattr(plan, "STEPS", (plan.Step("one", "", breaks),))
    with pytest.raises(Stopped):
        plan.run(["one"])
    assert not made_from.is_current()


def test_the_fingerprint_is_of_what_goes_into_the_bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "source.py").write_text("1")
    monkeypatch.setattr(made_from, "_SOURCES", (tmp_path,))
    monkeypatch.setattr(made_from, "_FILES", ())
    monkeypatch.setattr(made_from, "ROOT", tmp_path)
    before = made_from.fingerprint()
    assert made_from.fingerprint() == before
    (tmp_path / "source.py").write_text("2")
    assert made_from.fingerprint() != before


def test_build_py_is_the_same_as_dev_py_build() -> None:
    script = [sys.executable, str(ROOT / "packaging" / "dev.py"), "build", "--help"]
    shown = subprocess.run(script, check=True, capture_output=True, text=True).stdout
    assert all(f"  {step.name}" in shown for step in plan.STEPS)
    assert commands.COMMANDS["build"].run is building.run


# --- the version -----------------------------------------------------------------------------------------------------


def test_the_version_has_one_source() -> None:
    assert identity.version() == __version__


def test_a_version_that_cannot_be_read_is_not_guessed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "__init__.py").write_text("__version__ = something()")
    monkeypatch.setattr(identity, "VERSION_FILE", tmp_path / "__init__.py")
    with pytest.raises(ValueError, match="holds no version"):
        identity.version()


def test_a_build_without_git_carries_the_time_of_its_making(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert identity.made_at() <= datetime.now(UTC)


def test_templates_are_filled_in() -> None:
    filled = stamp.filled("@NAME@ @VERSION@ @PROGRAM@")
    assert filled == f"Apsis Desktop {__version__} {identity.WINDOW_PROGRAM}"
    for template in stamp.TEMPLATES.iterdir():
        assert "@" not in stamp.filled(template.read_text(encoding="utf-8")), template


@pytest.mark.parametrize("version", ["1.2.3", "1.2.3rc1", "1.2.3+local"])
def test_windows_takes_numbers_alone(version: str) -> None:
    assert windows_version.four_numbers(version) == (1, 2, 3, 0)


# --- what is in the bundle -------------------------------------------------------------------------------------------


def test_libraries_stay_where_something_needs_them() -> None:
    plugins = "PySide6/Qt/plugins"
    entries = [
        ("PySide6/QtCore.abi3.so", "/QtCore", EXTENSION),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/Core", BINARY),
        ("PySide6/Qt/lib/libicuuc.so.73", "/icu", BINARY),
        ("PySide6/Qt/lib/libQt6Pdf.so.6", "/Pdf", BINARY),
        ("libQt6Pdf.so.6", "PySide6/Qt/lib/libQt6Pdf.so.6", SYMLINK),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", SYMLINK),
        (f"{plugins}/imageformats/libqpdf.so", "/qpdf", BINARY),
        (f"{plugins}/imageformats/libqsvg.so", "/qsvg", BINARY),
        ("libgtk-3.so.0", "/gtk", BINARY),
        ("libX11.so.6", "/x11", BINARY),
        ("libpython3.11.so.1.0", "/python", BINARY),
    ]
    needs = {
        "/QtCore": {"libQt6Core.so.6"},
        "/Core": {"libicuuc.so.73", "libX11.so.6", "libc.so.6"},
        "/qpdf": {"libQt6Pdf.so.6"},
    }
    kept = contents.lean_binaries(entries, "linux", lambda file: needs.get(file, set()))
    assert [target for target, _source, _kind in kept] == [
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libicuuc.so.73",
        "libQt6Core.so.6",
        f"{plugins}/imageformats/libqsvg.so",
        "libpython3.11.so.1.0",
    ]


def test_of_the_data_the_program_s_own_stays_and_what_is_read() -> None:
    entries = [
        ("resources/icons/check.svg", "", DATA),
        ("PySide6/Qt/translations/qtbase_sv.qm", "", DATA),
        ("PySide6/Qt/translations/qtbase_ja.qm", "", DATA),
        ("PySide6\\translations\\qtbase_da.qm", "", DATA),
        ("PySide6/Qt/translations/qt_help_sv.qm", "", DATA),
        ("certifi/cacert.pem", "", DATA),
        ("keyring-25.7.0.dist-info/entry_points.txt", "", DATA),
        ("keyring-25.7.0.dist-info/RECORD", "", DATA),
        ("cryptography-50.0.2.dist-info/METADATA", "", DATA),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", SYMLINK),
        ("libQt6Pdf.so.6", "PySide6/Qt/lib/libQt6Pdf.so.6", SYMLINK),
    ]
    kept = contents.lean_data(entries, {"libqt6core.so.6"})
    assert [target for target, _source, _kind in kept] == [
        "resources/icons/check.svg",
        "PySide6/Qt/translations/qtbase_sv.qm",
        "PySide6\\translations\\qtbase_da.qm",
        "keyring-25.7.0.dist-info/entry_points.txt",
        "libQt6Core.so.6",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has its two programs differ")
def test_programs_that_are_the_same_are_one_file(tmp_path: Path) -> None:
    program, other = tmp_path / "program", tmp_path / "other"
    program.write_bytes(b"same")
    other.write_bytes(b"different")
    freeze.share(program, other)
    assert not other.is_symlink()
    other.write_bytes(b"same")
    freeze.share(program, other)
    assert other.is_symlink()
    assert filecmp.cmp(program, other)


# --- trying and measuring --------------------------------------------------------------------------------------------


def test_what_the_self_check_finds_is_passed_on() -> None:
    checks = [{"name": "window", "holds": True, "said": "fine"}, {"name": "keyring", "holds": False, "said": "none"}]
    assert trial.what_fails(json.dumps({"checks": checks})) == ["  keyring: none"]
    assert trial.what_fails("") == ["It ended before it had checked itself."]


def test_a_program_that_has_grown_over_the_budget_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    budget = tmp_path / "budget.json"
    budget.write_text(json.dumps({sys.platform: {"packed": 49_000_000}}))
    monkeypatch.setattr(measure, "BUDGET", budget)
    assert measure.over_budget({"packed": 49_000_000, "unpacked": 900_000_000}) == []
    (said,) = measure.over_budget({"packed": 50_100_000})
    assert said == "The program has grown: packed it is 50.1 MB, and 49.0 MB were agreed."


# --- the beginning of the frozen program -----------------------------------------------------------------------------


def test_programs_that_are_started_from_the_frozen_one_find_their_own_libraries() -> None:
    variables = {
        "HOME": "/home/kate",
        "LD_LIBRARY_PATH": "/frozen:/home/kate/lib",
        "LD_LIBRARY_PATH_ORIG": "/home/kate/lib",
        "DYLD_LIBRARY_PATH": "/frozen",
        "QT_PLUGIN_PATH": "/frozen/plugins",
    }
    frozen_program.give_back(variables)
    assert variables == {"HOME": "/home/kate", "LD_LIBRARY_PATH": "/home/kate/lib"}

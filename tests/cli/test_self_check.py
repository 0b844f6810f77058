"""`apsis-desktop self-check`: everything that the program needs, one line each, and what to do where one fails."""

import json
import os
import ssl
import sys
import threading
from pathlib import Path

import PySide6
import pytest
from command_line import Run, Start

from apsis_desktop.accounts.credentials import keyring_time_limit
from apsis_desktop.cli.self_check import keyring
from apsis_desktop.cli.self_check import runner as self_check
from apsis_desktop.cli.self_check import window as window_process
from apsis_desktop.cli.self_check.certificates import certificates
from apsis_desktop.cli.self_check.result import Failed, Finding
from apsis_desktop.cli.self_check.storage import folders
from apsis_desktop.cli.self_check.versions import time_zone
from apsis_desktop.cli.self_check.window import probe
from apsis_desktop.errors import Cancelled, FolderReadOnly
from apsis_desktop.system.own_folders import MARK

NAMES = [name for name, _check in self_check.checks()]
NEVER = threading.Event()


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


def test_all_but_the_keyring_holds_where_there_is_none(run: Run, no_keyring: None) -> None:
    ended = run("self-check", "--json")
    told = json.loads(ended.out)
    assert [check["name"] for check in told["checks"]] == NAMES
    assert [check["name"] for check in told["checks"] if not check["holds"]] == ["keyring"]
    assert not told["holds"]
    assert ended.code == 1
    assert ended.err == ""


def test_each_check_is_a_line_and_what_to_do_is_one_more(
    run: Run, no_keyring: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_check, "checks", lambda: [("time zone", time_zone), ("keyring", keyring.keyring)])
    zone, problem, advice = run("self-check").out.splitlines()
    assert zone.startswith("ok      time zone: This computer is in ")
    assert problem == "FAILED  keyring: This computer has no keyring."
    assert advice.startswith("        Unlock the keyring, or install one")


def test_everything_that_holds_is_exit_0(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_check, "checks", lambda: [("time zone", time_zone)])
    ended = run("self-check", "--json")
    assert json.loads(ended.out)["holds"]
    assert ended.code == 0


def test_whatever_goes_wrong_in_a_check_is_a_finding() -> None:
    def breaks(_cancelled: threading.Event) -> str:
        raise ImportError("libsomething.so.1: cannot open shared object file")

    def refused(_cancelled: threading.Event) -> str:
        raise FolderReadOnly(folder="/there")

    said = "ImportError: libsomething.so.1: cannot open shared object file"
    assert self_check.make_check("x", breaks, NEVER) == Finding("x", False, said, "Install Apsis Desktop again.")
    assert self_check.make_check("x", refused, NEVER).said == "Files cannot be saved in /there."


def test_json_writes_nothing_raw_that_changes_the_screen() -> None:
    said = "a\x7fb\x9bc\u202ed\u200be\x1b[2J"
    written = self_check.as_json([Finding("folders", False, said, "")])
    assert json.loads(written)["checks"][0]["said"] == said
    assert written.replace("\n", "").isascii()
    assert written.replace("\n", "").isprintable()


def test_cancelling_stops_between_two_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    cancelled = threading.Event()
    heard: list[Finding] = []

    def hear(finding: Finding) -> None:
        heard.append(finding)
        cancelled.set()

    monkeypatch.setattr(self_check, "checks", lambda: [("one", time_zone), ("two", time_zone)])
    with pytest.raises(Cancelled):
        self_check.self_check(cancelled, hear)
    assert [finding.name for finding in heard] == ["one"]


def test_a_keyring_that_does_not_answer_costs_the_time_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()

    def frozen(_still_wanted: keyring_time_limit.StillWanted) -> str:
        go_on.wait()
        return "late"

    monkeypatch.setattr(keyring, "PATIENCE", 0.05)
    monkeypatch.setattr(keyring, "_round_trip", frozen)
    with pytest.raises(Failed, match="does not respond"):
        keyring.keyring(NEVER)
    go_on.set()


@pytest.mark.skipif(sys.platform != "linux", reason="Windows and macOS have no files of certificates")
def test_a_computer_that_trusts_nobody_is_told_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    nothing = ssl.DefaultVerifyPaths("", str(tmp_path), "", "", "", "")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nothing)
    monkeypatch.setattr("apsis_desktop.cli.self_check.certificates._ELSEWHERE", ())
    with pytest.raises(Failed, match="trusts no certificates"):
        certificates(NEVER)


@pytest.mark.skipif(sys.platform != "linux", reason="Windows and macOS have no files of certificates")
def test_a_company_s_own_certificates_are_the_ones_that_count(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "company.pem"
    file.write_text("-----BEGIN CERTIFICATE-----\n" * 2)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    assert certificates(NEVER) == f"The 2 certificates of {file} are trusted."


def test_folders_that_cannot_be_made_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("APSIS_DESKTOP_HOME", str(tmp_path / "file" / "home"))
    finding = self_check.make_check("folders", folders, NEVER)
    assert not finding.holds
    assert str(tmp_path / "file" / "home" / "config") in finding.said


def test_nothing_of_the_check_stays_in_the_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("APSIS_DESKTOP_HOME", str(tmp_path))
    folders(NEVER)
    assert {path.name for path in tmp_path.rglob("*") if path.is_file()} == {MARK}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows heeds no TZ")
@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("Europe/Oslo", "ok      time zone: This computer is in Europe/Oslo."),
        ("CET-1CEST,M3.5.0,M10.5.0/3", "ok      time zone: The system does not name this computer’s time zone."),
        ("XYZ-4:13", "FAILED  time zone: No known time zone matches this computer’s time."),
    ],
)
def test_the_time_zone_is_told(start: Start, monkeypatch: pytest.MonkeyPatch, value: str, says: str) -> None:
    monkeypatch.setenv("TZ", value)
    assert any(line.startswith(says) for line in start("self-check").end().out.splitlines())


def test_a_screen_that_qt_cannot_reach_is_a_finding_and_not_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "nowhere")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    with pytest.raises(Failed, match=r'The window cannot be opened on this computer: .*"nowhere"'):
        probe()


def test_a_window_process_that_hangs_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window_process, "PATIENCE", 0.2)
    monkeypatch.setattr(
        window_process, "_this_program", lambda: [sys.executable, "-c", "import threading; threading.Event().wait()"]
    )
    with pytest.raises(Failed, match="longer than a minute"):
        probe()


def test_the_library_that_qt_lacks_is_the_reason(start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "PySide6"
    package.mkdir()
    (package / "__init__.py").write_text(
        f"__path__.append({str(Path(PySide6.__file__).parent)!r})\n__version__ = '6'\n"
    )
    lacks = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (package / "QtGui.py").write_text(f"raise ImportError({lacks!r})\n")
    monkeypatch.syspath_prepend(tmp_path)
    lines = start("self-check").end().out.splitlines()
    place = lines.index(f"FAILED  window: The window cannot be opened on this computer: {lacks}")
    advice = "Install the libraries it names from your system's packages."
    assert lines[place + 1] == f"        {advice if sys.platform == 'linux' else 'Install Apsis Desktop again.'}"


def test_of_a_traceback_the_last_line_is_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window_process, "_this_program", lambda: [sys.executable, "-c", "raise OSError('no room')"])
    with pytest.raises(Failed, match=r"^The window cannot be opened on this computer: OSError: no room$"):
        probe()


def test_no_advice_points_to_what_the_readme_does_not_have() -> None:
    source = Path(self_check.__file__).parent
    texts = "".join(file.read_text(encoding="utf-8") for file in source.rglob("*.py"))
    assert "README" not in texts

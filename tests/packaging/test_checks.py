import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import checks
import pytest
from setup import environment
from setup.environment import ROOT

USE_WHICH = {
    "installed.py",
    "test_checks.py",
    "test_without_home.py",  # util-linux is on every Linux
    "test_local_zone.py",
    "protected_files.py",  # e2fsprogs too
}
STEPS = [checks.Step("lint", ["lint"]), checks.Step("types", ["types"]), checks.Step("tests", ["tests"])]


def test_every_step_runs_even_if_an_earlier_one_fails(capsys: pytest.CaptureFixture[str]) -> None:
    ran = []

    def runner(command: Sequence[str]) -> int:
        ran.append(command[0])
        return 1 if command[0] == "lint" else 0

    assert checks.run_all(STEPS, runner) == ["lint"]
    assert ran == ["lint", "types", "tests"]
    lines = capsys.readouterr().out.splitlines()
    assert [line.rpartition(" in ")[0] for line in lines[1::2]] == [
        "[1/3] lint: failed",
        "[2/3] types: passed",
        "[3/3] tests: passed",
    ]


def test_the_tests_come_last() -> None:
    assert [step.name for step in checks.steps(measured=False)] == ["lint", "format", "types", "import floors", "tests"]


TESTS = """<testsuites><testsuite>
<testcase name="a"><skipped type="pytest.skip" message="not installed: wine, makensis">there</skipped></testcase>
<testcase name="b"><skipped type="pytest.skip" message="not installed: squid">there</skipped></testcase>
<testcase name="c"><skipped type="pytest.skip" message="not installed: wine">there</skipped></testcase>
<testcase name="d"><skipped type="pytest.skip" message="Windows has other limits">there</skipped></testcase>
<testcase name="e"/>
</testsuite></testsuites>"""


def test_what_was_skipped_for_want_of_a_program_is_said_with_how_many(tmp_path: Path) -> None:
    report = tmp_path / "tests.xml"
    report.write_text(TESTS, encoding="utf-8")
    assert checks.skipped_line(report) == (
        "SKIPPED, as programs are not installed: 3 tests. Missing: makensis (1), squid (1), wine (2).\n"
    )
    report.write_text("<testsuites/>", encoding="utf-8")
    assert checks.skipped_line(report) == ""
    assert checks.skipped_line(tmp_path / "none.xml") == ""


def test_a_test_that_lacks_a_program_is_skipped_and_counted(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import pytest\nfrom installed import lacking\n"
        "WHY = lacking('no-such-program')\n"
        "@pytest.mark.skipif(bool(WHY), reason=WHY)\ndef test_it(): pass\n"
    )
    (tmp_path / "pytest.ini").touch()
    report = tmp_path / "tests.xml"
    places = [ROOT / "packaging", ROOT / "tests" / "stand_ins" / "programs"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}", tmp_path],
        check=False,
        cwd=tmp_path,
        env=os.environ
        | {"PYTHONPATH": os.pathsep.join(map(str, places)), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},  # they load slowly
    )
    assert done.returncode == 0
    assert "1 test. Missing: no-such-program (1)." in checks.skipped_line(report)


def test_every_test_that_needs_a_program_says_so_in_the_same_words() -> None:
    """`lacking` is what counts them; a reason of its own would be left out."""
    own = [
        str(file.relative_to(ROOT))
        for file in (ROOT / "tests").rglob("*.py")
        if re.search(r"which\(.*\) is None", file.read_text(encoding="utf-8")) and file.name not in USE_WHICH
    ]
    assert own == []


@pytest.mark.skipif(sys.platform == "win32", reason="a script of the shell")
def test_ci_runs_the_commands_of_the_readme_both_whatever_comes_of_the_first(tmp_path: Path) -> None:
    for name, code in (("test", 3), ("windows", 0)):
        (tmp_path / name).write_text(str(code))
    played = tmp_path / "python3"
    played.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/ran\nexit "$(cat {tmp_path}/"$2")"\n')
    played.chmod(0o755)
    ci = ["bash", str(environment.ROOT / ".ci" / "run")]
    path = os.environ | {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    assert subprocess.run(ci, check=False, env=path).returncode == 1
    assert (tmp_path / "ran").read_text() == "packaging/dev.py windows --if-possible\npackaging/dev.py test\n"
    (tmp_path / "test").write_text("0")
    assert subprocess.run(ci, check=False, env=path).returncode == 0
    (tmp_path / "windows").write_text("1")
    assert subprocess.run(ci, check=False, env=path).returncode == 1


def test_coverage_is_measured_only_when_asked_for() -> None:
    def tests(*, measured: bool) -> str:
        return " ".join(checks.steps(measured=measured)[-1].command)

    assert "--cov" in tests(measured=True)
    assert "--cov" not in tests(measured=False)

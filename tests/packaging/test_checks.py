from collections.abc import Sequence

import checks
import environment
import pytest

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
    assert [step.name for step in checks.steps()] == ["lint", "format", "types", "import floors", "tests"]


def test_ci_runs_the_command_of_the_readme() -> None:
    script = (environment.ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert script.splitlines()[-1] == "exec python3 packaging/dev.py test"

import re

import commands
import pytest
from setup.environment import ROOT

# Each command that the README shows, and the file that runs it.
RUN_BY = {
    "python3 packaging/dev.py run": "tests/packaging/test_launch.py",
    "python3 packaging/dev.py test": ".ci/run",
    "python3 packaging/dev.py windows": ".ci/run",
    "python3 packaging/dev.py setup": "tests/packaging/test_environment.py",
    "python3 packaging/dev.py build": "tests/packaging/test_build_steps.py",
    "python3 packaging/dev.py lock": "tests/packaging/test_lock_files.py",
    "python3 packaging/dev.py soak": "tests/packaging/test_soak.py",
    "python3 packaging/dev.py bench": "tests/packaging/test_bench.py",
    "python3 packaging/dev.py screenshots": "tests/packaging/test_screenshots.py",
}
PROMPT = re.compile(r"^\$ ")


def shown() -> list[str]:
    """The lines of the README's command blocks."""
    blocks = re.findall(r"^```(?:sh|bash|console|shell)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    lines = [PROMPT.sub("", line) for block in blocks for line in block.replace("\\\n", " ").splitlines()]
    return [line.partition("  #")[0].strip() for line in lines if line.strip() and not line.startswith("#")]


README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("line", [line for line in shown() if "packaging/dev.py" in line])
def test_a_command_of_the_readme_exists_and_something_runs_it(line: str) -> None:
    command = " ".join(line.split()[:3])
    assert command.rpartition(" ")[2] in commands.COMMANDS
    assert (ROOT / RUN_BY[command]).exists()


def test_the_readme_names_the_two_main_commands() -> None:
    assert {"python3 packaging/dev.py run", "python3 packaging/dev.py test"} <= set(shown())

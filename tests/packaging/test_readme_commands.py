"""Every command of the README works: each is run by a test or by CI."""

import re
import shlex
from pathlib import Path

import commands
import pytest
from command_line import Start, start
from setup.environment import ROOT

__all__ = ["start"]

README = (ROOT / "README.md").read_text(encoding="utf-8")
# Each command of dev.py: the file that runs it, and the words there that do.
RUN_BY = {
    "run": ("tests/packaging/test_launch.py", "launch.run("),
    "test": (".ci/run", "python3 packaging/dev.py test"),
    "windows": ("tests/packaging/test_wine.py", "command.main("),
    "setup": ("tests/packaging/test_environment.py", "environment.run("),
    "build": (".github/workflows/release.yml", "python packaging/dev.py build"),
    "lock": ("tests/packaging/test_lock_files.py", "lock.run("),
    "soak": ("tests/packaging/test_soak.py", '"soak.soak"'),
    "bench": ("tests/packaging/test_bench.py", "BENCHMARKS[name]("),
    "screenshots": (".github/workflows/test.yml", "python packaging/dev.py screenshots"),
    "translations": ("tests/packaging/test_translations.py", "bring_up_to_date("),
}


def shown() -> list[str]:
    """Return the lines of the README's command blocks."""
    blocks = re.findall(r"^```sh\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.replace("\\\n", " ").splitlines() if line.strip()]


@pytest.mark.parametrize("name", commands.COMMANDS)
def test_something_runs_each_command_of_dev_py(name: str) -> None:
    file, words = RUN_BY[name]
    assert words in (ROOT / file).read_text(encoding="utf-8")


def test_the_readme_shows_every_command_of_dev_py_and_no_other() -> None:
    assert set(re.findall(r"python3 packaging/dev\.py (\w+)", README)) == commands.COMMANDS.keys()
    assert {line.split()[0] for line in shown()} == {"python3", "apsis-desktop"}


def test_the_commands_of_the_program_do_what_the_readme_says(start: Start, tmp_path: Path) -> None:
    lists = {"last-week": "1,a@x.se", "this-week": "2,b@x.se", "suppressed": "3,c@x.se", "everyone": "3,C@x.se"}
    for name, row in lists.items():
        (tmp_path / f"{name}.csv").write_text(f"Export key,Email,Updated\n{row},2026-11-29\n", encoding="utf-8")
    lines = [line for line in shown() if line.startswith("apsis-desktop ")]
    running = [start(*shlex.split(line)[1:]) for line in lines]
    ended = [process.end() for process in running]
    assert [one.code for one in ended] == [0] * len(lines), [one.err for one in ended]
    segments, attributes, _export, compared, *_others = ended
    assert "Kunder & vänner" in segments.out
    assert "Email" in attributes.out
    assert (tmp_path / "women.csv.gz").read_bytes().startswith(b"\x1f\x8b")
    assert "1 new, 1 gone, 0 changed" in compared.out
    assert (tmp_path / "changed.xlsx").exists()
    assert (tmp_path / "to-send.csv").read_text(encoding="utf-8").splitlines() == ["Export key,Email,Updated"]
    assert (tmp_path / "once.csv").read_text(encoding="utf-8").splitlines()[1:] == ["3,C@x.se,2026-11-29"]

"""The log of the commands: a line for each one that failed, with what IT needs and nothing secret."""

from pathlib import Path

import pytest
from accounts import LOOK, LOOK_SECRET, SECRET
from command_line import SEGMENTS, Run, report_to
from scripted_server import Answer, ScriptedServer, problem

from apsis_desktop.api.report_request import PATH


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("APSIS_DESKTOP_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "logs" / "command-line.log"


@pytest.mark.parametrize(
    ("route", "answer", "code"),
    [
        (("POST", "/oauth/token"), problem(401, "Bad key", f"No {SECRET}"), "KeyUnknown POST"),
        (("GET", SEGMENTS), Answer(503, headers={"Retry-After": "3000"}), "ServiceBusy GET"),  # too long to wait
        (("POST", PATH), problem(400, "Bad Request", "Not\nfor anna@example.com."), "SelectionRefused POST"),
        (("GET", LOOK), problem(404, "Not Found"), "LinkUnknown GET"),
    ],
)
def test_a_command_that_fails_leaves_one_line_with_code_and_detail(
    account: ScriptedServer, run: Run, log: Path, tmp_path: Path, route: tuple[str, str], answer: Answer, code: str
) -> None:
    account.on(*route, answer)
    assert run(*report_to(tmp_path / "a.csv")).code == 1
    (line,) = log.read_text(encoding="utf-8").splitlines()
    assert f" ERROR apsis_desktop.cli.main: export: {code}" in line
    for private in (SECRET, "anna@example.com", LOOK_SECRET):
        assert private not in line


def test_a_wrong_name_is_a_line_too(account: ScriptedServer, run: Run, log: Path) -> None:
    assert run("list", "tags", "--section", "None such").code == 2
    (line,) = log.read_text(encoding="utf-8").splitlines()
    assert " ERROR apsis_desktop.cli.main: list: NameUnknown" in line


def test_a_command_that_is_done_leaves_none(account: ScriptedServer, run: Run, log: Path) -> None:
    assert run("list", "sections").code == 0
    assert not log.exists()

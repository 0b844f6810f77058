"""`apsis-desktop export`: from names to a file, and nothing else."""

import gzip
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from accounts import LOOK, SECRET, TOKENS
from command_line import Run, report_to
from reports import GZIP, csv_answer
from scripted_server import Answer, At, Breaks, ScriptedServer, problem

from apsis_desktop.api.report_request import PATH
from apsis_desktop.practice.server import PracticeServer


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Kvinnor, åäö.csv"


@pytest.mark.parametrize("form", ["csv", "csv.gz", "xlsx"])
def test_a_report_is_saved_in_each_format_with_nothing_beside_it(
    practice: PracticeServer, run: Run, tmp_path: Path, form: str
) -> None:
    file = tmp_path / f"women.{form}"
    ended = run(*report_to(file, "--attribute", "Email", "--tag", "VIP", form=form))
    assert ended.code == 0, ended.err
    assert ended.out.startswith(f"Saved {file} (")
    assert [each.name for each in tmp_path.iterdir()] == [file.name]
    if form == "xlsx":
        sheet = openpyxl.load_workbook(file).active
        assert sheet is not None
        heading = [str(cell.value) for cell in sheet[1]]
    else:
        content = file.read_bytes()
        heading = (gzip.decompress(content) if form == "csv.gz" else content).decode().splitlines()[0].split(",")
    assert heading == ["export_key", "Email", "VIP"]


def test_practice_may_stand_before_the_command(run: Run) -> None:
    assert run("--practice", "list", "sections").code == 0


@pytest.mark.parametrize(
    ("route", "answer", "says"),
    [
        (("POST", "/oauth/token"), problem(401, "Unauthorized"), "does not know this key"),
        (("GET", "/audience/sections"), problem(403, "Forbidden"), "This key does not have permission"),
        (("GET", "/audience/sections"), Answer(200, b"<html>"), "did not come from APSIS One"),
        (
            ("GET", "/audience/segments"),
            Answer(breaks=Breaks.RESET, at=At.START),
            "The connection to APSIS One was lost",
        ),
        (("GET", "/audience/segments"), problem(500, "Oh"), "is busy or has a problem"),
        (("POST", PATH), problem(400, "Bad Request", "No such section."), "No such section."),
        (("POST", PATH), problem(413, "Too large"), "This report is too large for APSIS One"),
        (("POST", PATH), Answer(breaks=Breaks.RESET, at=At.START), "may already be preparing this report"),
        (("POST", PATH), Answer(303, headers={"Location": PATH}), "may already be preparing this report"),
        (("GET", LOOK), problem(410, "Gone"), "has expired"),
        (("GET", LOOK), problem(404, "Not Found"), "no longer has this report"),
    ],
)
def test_each_failure_is_one_clear_line_and_leaves_nothing(
    account: ScriptedServer,
    run: Run,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    route: tuple[str, str],
    answer: Answer,
    says: str,
) -> None:
    monkeypatch.setattr("apsis_desktop.cli.export.OF_COMMAND", 0.0)
    account.on("GET", LOOK, csv_answer())
    account.on(*route, answer)
    ended = run(*report_to(file))
    assert (ended.code, ended.out) == (1, "")
    said = [line for line in ended.err.splitlines() if line.startswith("apsis-desktop: ")]
    assert len(said) == 1
    assert said[0] == ended.err.splitlines()[-1]
    assert says in said[0]
    assert len(account.to("POST", PATH)) <= 1
    assert list(file.parent.iterdir()) == []
    assert not any(hidden in ended.err + ended.out for hidden in (SECRET, *TOKENS))


def test_a_line_that_breaks_in_the_middle_of_the_file_is_told_and_tried_again(
    account: ScriptedServer, run: Run, file: Path
) -> None:
    account.on("GET", LOOK, replace(csv_answer(), breaks=Breaks.RESET, at=At.IN_BODY), csv_answer())
    ended = run(*report_to(file))
    assert ended.code == 0, ended.err
    assert "The connection to APSIS One was lost. Next attempt in" in ended.err
    assert file.read_bytes() == gzip.decompress(GZIP)


def test_what_should_never_happen_is_still_one_line(
    practice: PracticeServer, run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("apsis_desktop.cli.export.load_segments", lambda _client: 1 / 0)
    ended = run(*report_to(file))
    assert ended.code == 1
    assert ended.err.startswith("apsis-desktop: Something unexpected happened. Details are in ")
    log = Path(ended.err.split(" are in ")[1].strip())
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")

"""`apsis-desktop export`: from names to a file, and nothing else."""

import gzip
import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from accounts import LOOK, SECRET, TOKENS
from command_line import SECTION, Run, report_to
from reports import GZIP, csv_answer
from scripted_server import Answer, At, Breaks, ScriptedServer, problem

from apsis_desktop.api.report_request import PATH
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.report.files import destination, part_file


def posted(server: PracticeServer) -> int:
    return sum(path == PATH for _method, path, _status in server.requests_seen)


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


def test_several_segments_go_out_in_any_or_all_with_some_left_out(
    account: ScriptedServer, run: Run, file: Path
) -> None:
    account.on(
        "GET",
        "/audience/segments",
        Answer(
            200,
            json.dumps({"items": [{"discriminator": f"d.{one}", "name": one} for one in "ABC"]}).encode(),
            {"Content-Type": "application/json"},
        ),
    )
    account.on("GET", LOOK, csv_answer())
    words = report_to(file, "--segment", "B", "--match", "all", "--exclude", "C", "--profiles", "known", segment="A")
    assert run(*words).code == 0
    body = account.to("POST", PATH)[0].json
    assert sorted(body["segments"]["segment_discriminators"].values()) == ["d.A", "d.B", "d.C"]
    assert "&" in body["segments"]["filter"]
    assert "!" in body["segments"]["filter"]
    assert body["profile_type"] == "known"


# --- the place, before anything is asked for -------------------------------------------------------------------------


def test_a_file_that_is_there_is_kept_and_nothing_is_asked_for(practice: PracticeServer, run: Run, file: Path) -> None:
    file.write_text("mine")
    ended = run(*report_to(file))
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == (
        f"apsis-desktop: There is already a file named {file.name}. "
        "Choose another name, or replace it with --overwrite.\n"
    )
    assert file.read_text() == "mine"
    assert practice.requests_seen == []


def test_overwrite_replaces_it(practice: PracticeServer, run: Run, file: Path) -> None:
    file.write_text("mine")
    assert run(*report_to(file, "--overwrite")).code == 0
    assert file.read_text(encoding="utf-8").startswith("export_key")
    assert list(file.parent.iterdir()) == [file]


def test_a_file_to_be_replaced_stays_whole_when_the_report_fails(
    practice: PracticeServer, run: Run, file: Path
) -> None:
    file.write_text("mine")
    assert run(*report_to(file, "--overwrite", segment="Nobody")).code == 2
    assert file.read_text() == "mine"


def test_a_missing_folder_is_said_before_anything_is_asked_for(
    practice: PracticeServer, run: Run, tmp_path: Path
) -> None:
    ended = run(*report_to(tmp_path / "gone" / "women.csv"))
    assert ended.code == 1
    assert ended.err.endswith(f"The folder {tmp_path / 'gone'} is not there. Choose another folder.\n")
    assert practice.requests_seen == []


@pytest.mark.parametrize("ending", ["", os.sep])
def test_a_folder_in_place_of_a_file_is_wrong_usage(
    practice: PracticeServer, run: Run, tmp_path: Path, ending: str
) -> None:
    words = report_to(tmp_path, "--overwrite")
    words[words.index(str(tmp_path))] += ending
    ended = run(*words)
    assert ended.code == 2
    assert "Add the name of a file to --output." in ended.err
    assert practice.requests_seen == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes with a place in a folder")
def test_a_pipe_is_never_replaced(practice: PracticeServer, run: Run, tmp_path: Path) -> None:
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
    ended = run(*report_to(tmp_path / "pipe", "--overwrite"))
    assert ended.code == 2
    assert "is not a file" in ended.err
    assert (tmp_path / "pipe").is_fifo()
    assert practice.requests_seen == []


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "geteuid"), reason="modes mean nothing on Windows")
def test_a_folder_that_cannot_be_written_is_said_before_anything_is_asked_for(
    practice: PracticeServer, run: Run, tmp_path: Path
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    if os.access(closed, os.W_OK):
        closed = Path("/proc")  # whoever runs the tests may write anywhere but there
        if not closed.is_dir():
            pytest.skip("no folder here that its owner cannot write in")
    ended = run(*report_to(closed / "women.csv"))
    assert ended.code == 1
    assert "folder" in ended.err
    assert practice.requests_seen == []


def test_a_name_that_is_too_long_is_said(practice: PracticeServer, run: Run, tmp_path: Path) -> None:
    ended = run(*report_to(tmp_path / ("a" * 300)))
    assert ended.code == 1
    assert "does not work on this computer" in ended.err
    assert practice.requests_seen == []


def test_a_tilde_is_the_home_folder_and_a_tilde_in_a_name_is_not(
    practice: PracticeServer, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert run(*report_to(Path("~", "at home.csv"))).code == 0
    assert run(*report_to(Path("~backup.csv"))).code == 0
    assert sorted(each.name for each in tmp_path.iterdir()) == ["at home.csv", "~backup.csv"]


def test_a_file_that_appears_while_the_report_is_fetched_is_kept(account: ScriptedServer, run: Run, file: Path) -> None:
    account.on("GET", LOOK, csv_answer())
    # The tests of saving hold the moment itself; here the file comes while the answer is on its way.
    answer = account._next

    def next_answer(request: object) -> Answer:
        given = answer(request)  # type: ignore[arg-type]  # passed on as it came
        if given.body == GZIP:
            file.write_text("theirs")
        return given

    account._next = next_answer  # type: ignore[method-assign]  # the server is the test's own
    ended = run(*report_to(file))
    assert ended.code == 1
    other = file.with_name(f"{file.stem} (2).csv")
    assert f"There is already a file named {file.name}. The whole report is saved as {other} instead." in ended.err
    assert (file.read_text(), other.read_bytes()) == ("theirs", gzip.decompress(GZIP))
    assert sorted(file.parent.iterdir()) == sorted([file, other])


# --- what goes wrong on the way --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("route", "answer", "says"),
    [
        (("POST", "/oauth/token"), problem(401, "Unauthorized"), "does not know this key"),
        (("GET", "/audience/sections"), problem(403, "Forbidden"), "This key may not do that"),
        (("GET", "/audience/sections"), Answer(200, b"<html>"), "did not come from APSIS One"),
        (("GET", "/audience/segments"), Answer(breaks=Breaks.RESET, at=At.START), "The connection to APSIS One broke"),
        (("GET", "/audience/segments"), problem(500, "Oh"), "is busy or has a problem of its own"),
        (("POST", PATH), problem(400, "Bad Request", "No such section."), "No such section."),
        (("POST", PATH), problem(413, "Too large"), "This report is too large for APSIS One"),
        (("POST", PATH), Answer(breaks=Breaks.RESET, at=At.START), "may already be making this report"),
        (("POST", PATH), Answer(303, headers={"Location": PATH}), "may already be making this report"),
        (("GET", LOOK), problem(410, "Gone"), "past it"),
        (("GET", LOOK), problem(404, "Not Found"), "does not know this report any more"),
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
    assert "The connection to APSIS One broke. Next try in" in ended.err
    assert file.read_bytes() == gzip.decompress(GZIP)


def test_the_same_is_true_where_the_disk_has_no_nameless_files(
    practice: PracticeServer, run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (part_file, destination):
        monkeypatch.setattr(module, "open_nameless", lambda _folder, _mode: None)
    assert run(*report_to(file)).code == 0
    assert run(*report_to(file, "--overwrite")).code == 0
    assert run(*report_to(file)).code == 1
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files without a name")
def test_the_same_is_true_where_the_disk_gives_a_nameless_file_no_name_later(
    practice: PracticeServer, run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def refuses(source: Path, target: Path, **more: object) -> None:
        if str(source).startswith("/proc/"):
            raise OSError(1, "Operation not permitted")
        link(source, target)

    monkeypatch.setattr(os, "link", refuses)
    assert run(*report_to(file)).code == 0
    assert file.read_text(encoding="utf-8").startswith("export_key")
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="modes mean nothing on Windows")
def test_the_file_has_the_mode_that_the_persons_umask_gives(practice: PracticeServer, run: Run, file: Path) -> None:
    before = os.umask(0o027)
    try:
        assert run(*report_to(file)).code == 0
    finally:
        os.umask(before)
    assert file.stat().st_mode & 0o777 == 0o640


# --- names -----------------------------------------------------------------------------------------------------------


def test_a_name_that_fits_two_is_refused_with_both_and_either_of_them_is_taken(
    practice: PracticeServer, run: Run, file: Path
) -> None:
    ended = run(*report_to(file, segment="Lapsed customers"))
    assert ended.code == 2
    both = [word.strip(",.") for word in ended.err.split() if word.startswith("usercreated.segments.lapsed-customers-")]
    assert len(set(both)) == 2
    assert posted(practice) == 0
    for number, one in enumerate(both):
        assert run(*report_to(file.with_name(f"{number}.csv"), segment=one)).code == 0


def test_an_unknown_name_says_where_the_names_are(practice: PracticeServer, run: Run, file: Path) -> None:
    ended = run(*report_to(file, "--attribute", "Emial"))
    assert ended.code == 2
    assert ended.err == (
        "apsis-desktop: There is no attribute “Emial”. "
        "See the names with: apsis-desktop list attributes --section NAME\n"
    )
    ended = run(*report_to(file, "--practice", segment="Womn"))
    assert ended.err.endswith("apsis-desktop list segments --practice\n")


def test_a_segment_both_chosen_and_left_out_is_wrong_usage(practice: PracticeServer, run: Run, file: Path) -> None:
    ended = run(*report_to(file, "--exclude", "women"))
    assert (ended.code, ended.err) == (2, "apsis-desktop: A segment is both chosen and left out.\n")
    assert posted(practice) == 0


@pytest.mark.parametrize(
    "words",
    [
        ["export"],
        ["export", "--section", SECTION],
        report_to(Path("a"), "--match", "some"),
        report_to(Path("a"), form="pdf"),
        report_to(Path("a"), "--practice", "--connection", "Shop"),
        ["list", "people"],
        ["lists"],
        ["--practise"],
    ],
)
def test_wrong_usage_ends_with_two(run: Run, words: list[str]) -> None:
    ended = run(*words)
    assert ended.code == 2
    assert ended.err.startswith("usage: apsis-desktop")


def test_what_should_never_happen_is_still_one_line(
    practice: PracticeServer, run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("apsis_desktop.cli.export.local_zone", lambda: 1 / 0)
    ended = run(*report_to(file))
    assert ended.code == 1
    assert ended.err.startswith("apsis-desktop: Something went wrong that should not have. The details are in ")
    log = Path(ended.err.split(" are in ")[1].strip())
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")

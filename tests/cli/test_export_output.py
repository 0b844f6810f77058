"""Where `export` saves: looked at before anything is requested, and never replaced without being told to."""

import gzip
import os
import sys
from pathlib import Path

import pytest
from accounts import LOOK
from command_line import Run, report_to
from reports import GZIP, csv_answer
from scripted_server import Answer, ScriptedServer

from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.report.files import destination, part_file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Kvinnor, åäö.csv"


def test_a_file_that_is_there_is_kept_and_nothing_is_requested(practice: PracticeServer, run: Run, file: Path) -> None:
    file.write_text("mine")
    ended = run(*report_to(file))
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == (
        f"apsis-desktop: A file named {file.name} already exists. "
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


def test_a_missing_folder_is_said_before_anything_is_requested(
    practice: PracticeServer, run: Run, tmp_path: Path
) -> None:
    ended = run(*report_to(tmp_path / "gone" / "women.csv"))
    assert ended.code == 1
    assert ended.err.endswith(f"The folder {tmp_path / 'gone'} does not exist. Choose another folder.\n")
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
def test_a_folder_that_cannot_be_written_is_said_before_anything_is_requested(
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
    assert "cannot be used on this computer" in ended.err
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
    assert f"A file named {file.name} already exists. The complete report was saved as {other} instead." in ended.err
    assert (file.read_text(), other.read_bytes()) == ("theirs", gzip.decompress(GZIP))
    assert sorted(file.parent.iterdir()) == sorted([file, other])


def test_a_report_is_saved_where_the_disk_has_no_nameless_files(
    practice: PracticeServer, run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (part_file, destination):
        monkeypatch.setattr(module, "open_nameless", lambda _folder, _mode: None)
    assert run(*report_to(file)).code == 0
    assert run(*report_to(file, "--overwrite")).code == 0
    assert run(*report_to(file)).code == 1
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files without a name")
def test_a_report_is_saved_where_the_disk_gives_a_nameless_file_no_name_later(
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

"""The command line as Windows has it: consoles and their code pages, Ctrl-C, line ends, missing streams, and paths."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from accounts import LOOK, SECRET
from command_line import SECTION, SEGMENTS, Run, Start, environment, listed, report_to
from held_file import ON_WINDOWS, PROGRAMS, held_open
from patience import PATIENCE, until
from reports import CSV, NOT_YET, csv_answer
from scripted_server import Answer, At, Breaks, ScriptedServer

from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import NameRefused

pytestmark = ON_WINDOWS

NEW_CONSOLE = getattr(subprocess, "CREATE_NEW_CONSOLE", 0)
DETACHED = getattr(subprocess, "DETACHED_PROCESS", 0)
NAMES = ("Åäö kunder", "Ελληνικά", "日本の顧客", "€ & “quotes”")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "reports"
    made.mkdir()
    return made


@pytest.fixture
def names(account: ScriptedServer) -> ScriptedServer:
    """Return an account whose segments have names that no code page holds together."""
    numbered = [(f"usercreated.segments.{number}", name) for number, name in enumerate(NAMES)]
    account.on("GET", SEGMENTS, listed(*numbered))
    return account


def whole(account: ScriptedServer) -> None:
    account.on("GET", LOOK, csv_answer())


def own_environment() -> dict[str, str]:
    """Return the environment without Python's UTF-8 mode, which nobody sets on Windows."""
    return {name: value for name, value in environment().items() if name not in {"PYTHONUTF8", "PYTHONIOENCODING"}}


# --- consoles --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code_page", [1252, 437, 65001])
def test_a_console_shows_every_name_whatever_its_code_page(
    names: ScriptedServer, tmp_path: Path, code_page: int
) -> None:
    answer = tmp_path / "answer.json"
    program = [sys.executable, str(PROGRAMS / "in_a_console.py"), str(code_page), str(answer), "list", "segments"]
    subprocess.run(program, check=True, creationflags=NEW_CONSOLE, env=own_environment(), timeout=PATIENCE)
    told = json.loads(answer.read_text(encoding="utf-8"))
    assert (told["code"], told["code page"], told["console"]) == (0, code_page, True)
    shown = "\n".join(told["lines"]).replace(" ", "")  # a wide letter takes two places
    assert all(name.replace(" ", "") in shown for name in NAMES)


@pytest.mark.parametrize(
    ("method", "path", "answer"),
    [
        ("POST", "/oauth/token", Answer(breaks=Breaks.STALL, at=At.START)),
        ("POST", PATH, Answer(breaks=Breaks.STALL, at=At.START)),
        ("GET", LOOK, NOT_YET),
        ("GET", LOOK, replace(csv_answer(), breaks=Breaks.STALL, at=At.IN_BODY)),
    ],
    ids=["signing in", "requesting", "waiting", "fetching"],
)
def test_ctrl_c_ends_an_export_and_leaves_nothing(
    account: ScriptedServer, start: Start, folder: Path, method: str, path: str, answer: Answer
) -> None:
    account.on(method, path, answer)
    process = start(*report_to(folder / "women.csv"), creationflags=NEW_CONSOLE)
    until(lambda: account.to(method, path))
    if answer.breaks is Breaks.STALL:
        assert account.stalling.wait(PATIENCE)
    subprocess.run([sys.executable, str(PROGRAMS / "presses_ctrl_c.py"), str(process.popen.pid)], check=True)
    ended = process.end()
    assert (ended.code, ended.out) == (130, "")
    assert ended.err.splitlines()[-1] == "Interrupted. Nothing was saved."
    assert list(folder.iterdir()) == []
    assert SECRET not in ended.err


# --- files and pipes -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("more", [(), ("--json",)], ids=["lines", "json"])
@pytest.mark.parametrize("into", ["a pipe", "a file"])
def test_what_is_written_has_the_line_ends_of_windows_and_every_name(
    names: ScriptedServer, tmp_path: Path, more: tuple[str, ...], into: str
) -> None:
    file = tmp_path / "list.txt"
    with file.open("wb") as stream:
        out = subprocess.PIPE if into == "a pipe" else stream
        words = [sys.executable, "-m", "apsis_desktop", "list", "segments", *more]
        done = subprocess.run(words, check=True, stdout=out, env=own_environment(), cwd=tmp_path)
    written = done.stdout if into == "a pipe" else file.read_bytes()
    assert written.count(b"\r\n") == written.count(b"\n") == written.count(b"\r") >= len(NAMES)
    text = written.decode("utf-8")
    names_read = [item["name"] for item in json.loads(text)] if more else text
    assert all(name in names_read for name in NAMES)


def test_the_progress_and_the_result_of_an_export_end_their_lines_as_windows_does(
    account: ScriptedServer, folder: Path
) -> None:
    whole(account)
    target = folder / "räksmörgås 日本.csv"
    words = [sys.executable, "-m", "apsis_desktop", *report_to(target)]
    done = subprocess.run(words, check=True, capture_output=True, env=own_environment(), cwd=folder)
    for written in (done.stdout, done.stderr):
        assert written
        assert written.count(b"\r\n") == written.count(b"\n") == written.count(b"\r")
    assert str(target) in done.stdout.decode("utf-8")  # with backslashes
    assert target.read_bytes() == CSV


@pytest.mark.parametrize("streams", ["none", "NUL"])
def test_an_export_needs_no_streams(account: ScriptedServer, folder: Path, streams: str) -> None:
    whole(account)
    target = folder / "women.csv"
    words = [sys.executable, "-m", "apsis_desktop", *report_to(target)]
    if streams == "none":
        done = subprocess.run(words, check=False, creationflags=DETACHED, close_fds=True, env=own_environment())
    else:
        null = subprocess.DEVNULL
        done = subprocess.run(words, check=False, stdin=null, stdout=null, stderr=null, env=own_environment())
    assert done.returncode == 0
    assert target.read_bytes() == CSV


# --- places ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["CON", "aux.txt", "prn.csv", "COM1.csv", "nul .csv", "conout$", "a:b.csv", "dot.", "blank ", "q?.csv"]
)
def test_a_name_that_windows_refuses_is_refused_before_anything_is_requested(
    account: ScriptedServer, run: Run, folder: Path, name: str
) -> None:
    ended = run(*report_to(Path(f"{folder}\\{name}")))
    assert (ended.code, ended.out) == (1, "")
    assert NameRefused(file=name).plain_words in ended.err
    assert account.requests == []
    assert list(folder.iterdir()) == []


def saved_or_refused_at_once(account: ScriptedServer, run: Run, target: str) -> bool:
    """See that a report is saved there whole, or nothing was requested; tell which."""
    ended = run(*report_to(Path(target)))
    assert (ended.code == 0) == bool(account.to("POST", PATH)), ended.err
    if ended.code:
        return False
    assert Path(target).read_bytes() == CSV
    assert ended.out.startswith(f"Saved {target}")
    return True


@pytest.mark.parametrize("length", [255, 258, 259, 260, 261, 300])
def test_a_path_about_as_long_as_windows_takes_is_saved_or_refused_at_once(
    account: ScriptedServer, run: Run, folder: Path, length: int
) -> None:
    """Windows takes longer ones where a setting of the system allows them."""
    whole(account)
    deep = folder
    while length - len(str(deep)) > 60:
        deep /= "d" * min(40, length - len(str(deep)) - 20)
        try:
            deep.mkdir()
        except OSError:
            pytest.skip("folders of such a length cannot be made here")
    target = deep / ("n" * (length - len(str(deep)) - len("\\.csv")) + ".csv")
    assert len(str(target)) == length
    saved = saved_or_refused_at_once(account, run, str(target))
    assert list(deep.iterdir()) == ([target] if saved else [])


def test_a_path_in_the_form_without_limits_is_a_place_as_any(account: ScriptedServer, run: Run, folder: Path) -> None:
    whole(account)
    assert saved_or_refused_at_once(account, run, f"\\\\?\\{folder}\\women.csv")


def test_a_share_of_the_network_is_a_place_as_any(account: ScriptedServer, run: Run, folder: Path) -> None:
    share = f"\\\\localhost\\{folder.drive[0]}$\\{folder.relative_to(folder.anchor)}"
    if not Path(share).is_dir():
        pytest.skip("this computer's disks are not shared with its administrator")
    whole(account)
    assert saved_or_refused_at_once(account, run, f"{share}\\women.csv")
    assert [each.name for each in folder.iterdir()] == ["women.csv"]


def test_the_top_of_a_drive_is_a_place_as_any(account: ScriptedServer, run: Run, folder: Path) -> None:
    top = Path(folder.anchor)
    if not os.access(top, os.W_OK):
        pytest.skip("only an administrator may write there")
    whole(account)
    target = top / f"apsis-desktop-test-{os.getpid()}.csv"
    try:
        saved_or_refused_at_once(account, run, str(target))
    finally:
        target.unlink(missing_ok=True)
    assert list(top.glob(".*.part")) == []


@pytest.mark.parametrize("what", ["\\", ":", ":\\"])
def test_a_drive_alone_is_no_file(account: ScriptedServer, run: Run, folder: Path, what: str) -> None:
    drive = folder.drive[0] if what.startswith(":") else ""
    ended = run("export", "--section", SECTION, "--segment", "Women", "--format", "csv", "--output", drive + what)
    assert ended.code == 2
    assert "Add the name of a file to --output." in ended.err
    assert account.requests == []


# --- files that are held ---------------------------------------------------------------------------------------------


def test_a_file_that_another_program_shares_with_nobody_is_found_before_anything_is_requested(
    account: ScriptedServer, run: Run, folder: Path
) -> None:
    target = folder / "women.csv"
    target.write_bytes(b"mine")
    with held_open(target) as let_go:
        ended = run(*report_to(target, "--overwrite"))
        let_go()
    assert (ended.code, account.requests) == (1, [])
    assert "women.csv is open in another program." in ended.err
    assert target.read_bytes() == b"mine"


def test_a_file_that_is_held_for_a_moment_is_waited_for(
    account: ScriptedServer, run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole(account)
    target = folder / "women.csv"
    target.write_bytes(b"old")
    with held_open(target) as let_go:
        monkeypatch.setattr(time, "sleep", lambda _seconds: let_go())
        assert run(*report_to(target, "--overwrite")).code == 0
    assert target.read_bytes() == CSV
    assert list(folder.iterdir()) == [target]


def test_a_file_that_opens_meanwhile_costs_no_report(account: ScriptedServer, run: Run, folder: Path) -> None:
    target = folder / "women.csv"
    target.write_bytes(b"mine")
    with target.open("rb"):
        refused = run(*report_to(target, "--overwrite"))
    assert "women.csv is open in another program." in refused.err
    assert account.requests == []


def test_a_read_only_file_is_found_before_anything_is_requested(
    account: ScriptedServer, run: Run, folder: Path
) -> None:
    target = folder / "women.csv"
    target.write_bytes(b"mine")
    target.chmod(0o444)
    try:
        ended = run(*report_to(target, "--overwrite"))
    finally:
        target.chmod(0o666)
    assert (ended.code, account.requests) == (1, [])
    assert "women.csv is protected, so it cannot be replaced." in ended.err
    assert target.read_bytes() == b"mine"

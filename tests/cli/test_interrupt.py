"""Ctrl-C, a polite `kill`, the end of the terminal, and a hard `kill`: the program ends soon and leaves nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from accounts import LOOK, SECRET
from command_line import SECTIONS, SEGMENTS, Run, Start, report_to
from patience import PATIENCE, until
from reports import NOT_YET, csv_answer
from scripted_server import Answer, At, Breaks, ScriptedServer

from apsis_desktop.api.report_request import PATH
from apsis_desktop.cli import interrupt as interruptible
from apsis_desktop.cli.interrupt import run_interruptibly
from apsis_desktop.errors import ApsisError, Cancelled

STALLS = Answer(breaks=Breaks.STALL, at=At.START)
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals to other processes")

STAGES: dict[str, tuple[str, str, Answer]] = {
    "signing in": ("POST", "/oauth/token", STALLS),
    "loading lists": ("GET", SEGMENTS, replace(STALLS, at=At.IN_HEADERS)),
    "asking": ("POST", PATH, STALLS),
    "waiting": ("GET", LOOK, NOT_YET),
    "busy": ("GET", LOOK, Answer(503, headers={"Retry-After": "60"})),
    "fetching": ("GET", LOOK, replace(csv_answer(), breaks=Breaks.STALL, at=At.IN_BODY)),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "reports"
    made.mkdir()
    return made


def reached(account: ScriptedServer, method: str, path: str) -> None:
    """Wait until the program has requested this."""
    until(lambda: account.to(method, path))


@posix
@pytest.mark.parametrize("stage", STAGES)
def test_an_interruption_ends_it_at_every_stage_and_leaves_nothing(
    account: ScriptedServer, start: Start, folder: Path, stage: str
) -> None:
    method, path, answer = STAGES[stage]
    account.on(method, path, answer)
    process = start(*report_to(folder / "women.csv"))
    reached(account, method, path)
    if answer.breaks is Breaks.STALL:
        assert account.stalling.wait(PATIENCE)
    ended = process.interrupt(signal.SIGINT)
    assert (ended.code, ended.out) == (130, "")
    assert ended.err.splitlines()[-1] == "Interrupted. Nothing was saved."
    assert list(folder.iterdir()) == []
    assert SECRET not in ended.err


@posix
@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_every_way_to_ask_it_to_end_is_heard(account: ScriptedServer, start: Start, folder: Path, number: str) -> None:
    account.on("GET", LOOK, replace(csv_answer(), breaks=Breaks.STALL, at=At.IN_BODY))
    (folder / "women.csv").write_text("mine")
    process = start(*report_to(folder / "women.csv", "--overwrite"))
    assert account.stalling.wait(PATIENCE)
    assert process.interrupt(signal.Signals[number]).code == 130
    assert [(each.name, each.read_text()) for each in folder.iterdir()] == [("women.csv", "mine")]


@posix
def test_a_list_is_interrupted_too(account: ScriptedServer, start: Start) -> None:
    account.on("GET", SECTIONS, STALLS)
    process = start("list", "sections")
    assert account.stalling.wait(PATIENCE)
    ended = process.interrupt(signal.SIGINT)
    assert (ended.code, ended.err) == (130, "Interrupted.\n")


@posix
def test_what_is_shut_off_stays_so(account: ScriptedServer, start: Start, folder: Path) -> None:
    """As `nohup` does: the terminal may go, the report goes on."""
    held = threading.Event()
    account.on("GET", LOOK, replace(csv_answer(), held=held))
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        process = start(*report_to(folder / "women.csv"))
    finally:
        signal.signal(signal.SIGHUP, before)
    reached(account, "GET", LOOK)
    process.popen.send_signal(signal.SIGHUP)
    held.set()
    assert process.end().code == 0
    assert (folder / "women.csv").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files without a name")
def test_even_a_killed_program_leaves_nothing_on_linux(account: ScriptedServer, start: Start, folder: Path) -> None:
    try:
        os.close(os.open(folder, getattr(os, "O_TMPFILE", 0) | os.O_RDWR))
    except OSError:
        pytest.skip("the disk of the temporary folder has no files without a name")
    account.on("GET", LOOK, replace(csv_answer(), breaks=Breaks.STALL, at=At.IN_BODY))
    process = start(*report_to(folder / "women.csv"))
    assert account.stalling.wait(PATIENCE)
    assert len(account.to("GET", LOOK)) == 1
    process.popen.kill()
    process.end()
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(sys.platform != "win32", reason="Ctrl-Break is Windows' own")
def test_ctrl_break_on_windows_ends_it(account: ScriptedServer, start: Start, folder: Path) -> None:
    account.on("GET", LOOK, replace(csv_answer(), breaks=Breaks.STALL, at=At.IN_BODY))
    # Ctrl-C goes to every program of a console, Ctrl-Break to one group of them.
    group = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
    process = start(*report_to(folder / "women.csv"), creationflags=group)
    assert account.stalling.wait(PATIENCE)
    assert process.interrupt(getattr(signal, "CTRL_BREAK_EVENT", 0)).code == 130
    assert list(folder.iterdir()) == []


# --- the loop, in this process ---------------------------------------------------------------------------------------


@pytest.fixture
def later() -> Iterator[Callable[[Callable[[], object]], None]]:
    """Do something on another thread, which is waited for at the end."""
    threads: list[threading.Thread] = []

    def do(work: Callable[[], object]) -> None:
        threads.append(threading.Thread(target=work))
        threads[-1].start()

    yield do
    for thread in threads:
        thread.join(PATIENCE)


Later = Callable[[Callable[[], object]], None]


def test_work_that_is_done_raises_nothing_and_puts_the_signals_back() -> None:
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    done: list[bool] = []
    run_interruptibly(lambda cancelled: done.append(cancelled.is_set()))
    assert done == [False]
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before


def test_what_the_work_raises_is_raised() -> None:
    def fails(_cancelled: threading.Event) -> None:
        raise LookupError("it")

    with pytest.raises(LookupError, match="it"):
        run_interruptibly(fails)


@posix
def test_a_signal_cancels_the_work_and_hides_what_breaks_for_it() -> None:
    def breaks(cancelled: threading.Event) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        assert cancelled.wait(PATIENCE)
        raise ApsisError(detail="the line broke while it was stopped")

    with pytest.raises(Cancelled):
        run_interruptibly(breaks)


@posix
def test_work_that_was_done_all_the_same_is_done() -> None:
    def finishes(cancelled: threading.Event) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        assert cancelled.wait(PATIENCE)

    run_interruptibly(finishes)


@posix
def test_work_that_hangs_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interruptible, "GRACE", 0.0)
    let_go = threading.Event()

    def hangs(_cancelled: threading.Event) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        let_go.wait(PATIENCE)

    try:
        with pytest.raises(Cancelled):
            run_interruptibly(hangs)
    finally:
        let_go.set()


@posix
def test_an_interrupted_command_says_so_in_this_process_too(
    account: ScriptedServer, run: Run, folder: Path, later: Later
) -> None:
    account.on("GET", LOOK, replace(csv_answer(), breaks=Breaks.STALL, at=At.IN_BODY))

    def interrupt() -> None:
        account.stalling.wait(PATIENCE)
        os.kill(os.getpid(), signal.SIGINT)

    later(interrupt)
    ended = run(*report_to(folder / "women.csv"))
    assert ended.code == 130
    assert ended.err.endswith("Interrupted. Nothing was saved.\n")
    assert list(folder.iterdir()) == []

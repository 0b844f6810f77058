"""A bar on a terminal, plain lines elsewhere."""

import contextlib
import io
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TextIO

import pytest
from command_line import Start, report_to

from apsis_desktop.api.report_request import Link, LinkKind
from apsis_desktop.cli.progress import Progress, duration, size
from apsis_desktop.errors import NoNetwork
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.report.events import Checking, Event, Fetching, Pause, Preparing, Requesting, Waiting


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def told(out: TextIO, *events: Event, apart: float = 1.0) -> str:
    seconds = Seconds()
    progress = Progress(out, seconds)
    for event in events:
        seconds.now += apart
        progress(event)
    progress.close()
    assert isinstance(out, io.StringIO)
    return out.getvalue()


def screens(written: str) -> list[str]:
    """What a person sees in the line after each drawing, one after another, without repeats."""
    line, seen = "", [""]
    for drawing in written.split("\r"):
        line = (drawing + line[len(drawing) :]).rstrip()
        if line != seen[-1]:
            seen.append(line)
    return seen


def not_yet(seconds: float) -> Waiting:
    return Waiting(Pause.NOT_YET, datetime.now(UTC) + timedelta(seconds=seconds))


def test_plain_lines_tell_each_stage_once_and_long_ones_now_and_then() -> None:
    fetching = [Fetching(step * 1000, 25_000) for step in range(26)]
    events: list[Event] = [Requesting(), Preparing(Link("/1", LinkKind.SECOND), datetime.now(UTC)), *[not_yet(1)] * 9]
    lines = told(io.StringIO(), *events, *fetching, Checking()).splitlines()
    assert lines[:3] == [
        "Requesting the report…",
        "APSIS One is preparing the report.",
        "APSIS One is preparing the report, 3 s so far. Next check in 1 s.",
    ]
    assert lines[3:] == [
        "Downloading: 0 bytes of 25.0 kB, 0%",
        "Downloading: 10.0 kB of 25.0 kB, 40%",
        "Downloading: 20.0 kB of 25.0 kB, 80%",
        "Downloading: 25.0 kB of 25.0 kB, 100%",
        "Checking the file…",
    ]
    assert not any(sign in line for line in lines for sign in "\r\x1b")


def test_a_bar_fills_in_one_line_which_is_clean_at_the_end() -> None:
    shown = told(Terminal(), *[Fetching(step * 100, 1000) for step in range(11)])
    states = screens(shown)
    assert "Downloading [############............]  50%  500 bytes of 1.0 kB" in states
    assert "Downloading [########################] 100%  1.0 kB of 1.0 kB" in states
    assert "\n" not in shown
    assert states[-1] == ""


def test_a_shorter_text_leaves_nothing_of_a_longer_one() -> None:
    assert screens(told(Terminal(), not_yet(100), Checking(), Requesting())) == [
        "",
        "APSIS One is preparing the report, 1 s so far. Next check in 1 min.",
        "Checking the file…",
        "Requesting the report…",
        "",
    ]


def test_a_bar_is_not_drawn_more_often_than_eyes_can_follow() -> None:
    shown = told(Terminal(), *[Fetching(step, 10_000) for step in range(1000)], apart=0.001)
    assert shown.count("\r") < 15


def test_an_unknown_length_has_no_share() -> None:
    assert told(io.StringIO(), Fetching(0, None), Fetching(1500, None), apart=20).splitlines() == [
        "Downloading: 0 bytes",
        "Downloading: 1.5 kB",
    ]


def test_trouble_is_told_in_its_own_words() -> None:
    soon = datetime.now(UTC) + timedelta(seconds=7.5)
    shown = told(io.StringIO(), Waiting(Pause.AWAY, soon, NoNetwork()), Waiting(Pause.TURN, soon), Waiting(Pause.TURN))
    assert shown.splitlines() == [
        "Cannot connect to APSIS One. Next attempt in 8 s.",
        "Queued. Next check in 8 s.",
    ]


def test_a_terminal_that_knows_nothing_gets_plain_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert told(Terminal(), Requesting()) == "Requesting the report…\n"


@pytest.mark.parametrize("error", [OSError(25, "no terminal"), ValueError("bad file descriptor")])
def test_a_device_that_only_looks_like_a_terminal_is_written_to(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows counts NUL among the terminals: what a scheduler starts has it for stderr."""

    def no_size(_number: int) -> os.terminal_size:
        raise error

    monkeypatch.setattr(os, "get_terminal_size", no_size)
    device = Terminal()
    monkeypatch.setattr(device, "fileno", lambda: 7)
    assert "Requesting the report" in told(device, Requesting())


def test_nothing_is_written_where_nothing_happened() -> None:
    assert told(Terminal()) == ""


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (999_949, "999.9 kB"),
        (999_950, "1.0 MB"),
        (5 * 10**12, "5000.0 GB"),
    ],
)
def test_sizes(count: int, words: str) -> None:
    assert size(count) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0 s"), (59.9, "59 s"), (60, "1 min"), (3599, "59 min"), (7500, "2 h 5 min")]
)
def test_durations(seconds: float, words: str) -> None:
    assert duration(seconds) == words


if sys.platform != "win32":
    import pty
    import termios

    def all_from(terminal: int) -> str:
        """Read until the program at the other side has ended."""
        read = b""
        with contextlib.suppress(OSError):  # how Linux says that nobody has the other side open any more
            while piece := os.read(terminal, 65_536):
                read += piece
        return read.decode()

    def test_on_a_real_terminal_a_bar_is_drawn_no_wider_than_it(
        practice: PracticeServer, start: Start, tmp_path: Path
    ) -> None:
        ours, theirs = pty.openpty()
        termios.tcsetwinsize(theirs, (24, 50))
        file = tmp_path / "women.csv"
        process = start(*report_to(file), stderr=theirs)
        os.close(theirs)
        shown = all_from(ours)
        os.close(ours)
        ended = process.end()
        assert ended.code == 0
        assert ended.out.startswith(f"Saved {file}")
        assert file.exists()
        assert "Downloading [########################] 100%  " in shown
        assert "\n" not in shown
        assert max(map(len, shown.split("\r"))) == 49
        assert shown.endswith("\r")

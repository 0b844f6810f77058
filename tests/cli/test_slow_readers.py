"""Output into a pipe that does not wait: somebody made it non-blocking, as Node.js, ssh and asyncio do."""

import json
import os
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import FileIO, TextIOWrapper
from pathlib import Path

import pytest
from command_line import Run, Start, listed
from patience import until
from scripted_server import ScriptedServer

from apsis_desktop.cli.progress import Progress
from apsis_desktop.cli.standard_output import write_out
from apsis_desktop.report.events import Requesting
from apsis_desktop.system.console import say

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes of Windows wait")
SEGMENTS = [(f"usercreated.segments.s-{number:x}", f"Öppnat nyhetsbrev {number}") for number in range(4_000)]
FULL = 1 << 16


@dataclass
class Pipe:
    """A pipe whose writing end does not block, and whose reader takes little at a time."""

    reading: int = -1
    writing: int = -1
    taken: bytearray = field(default_factory=bytearray)

    def __post_init__(self) -> None:
        self.reading, self.writing = os.pipe()
        os.set_blocking(self.writing, False)

    def fill(self) -> None:
        while True:
            try:
                os.write(self.writing, b"." * 4096)
            except BlockingIOError:
                return

    def held(self) -> int:
        """How many bytes lie in it."""
        import fcntl  # not on Windows, where this file is collected too
        import termios

        room = bytearray(4)
        fcntl.ioctl(self.reading, termios.FIONREAD, room)
        return int.from_bytes(room, sys.byteorder)

    def read(self) -> str:
        """Read to the end, a little at a time; what `fill` put in is left out."""
        while piece := os.read(self.reading, 1_000):
            self.taken += piece
        return self.taken.decode().lstrip(".")

    def close_writing(self) -> None:
        if self.writing >= 0:
            os.close(self.writing)
            self.writing = -1


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    made = Pipe()
    yield made
    made.close_writing()
    os.close(made.reading)


@pytest.mark.parametrize("more", [[], ["--json"]], ids=["lines", "JSON"])
def test_a_list_comes_whole_however_slowly_it_is_read(
    account: ScriptedServer, start: Start, run: Run, pipe: Pipe, more: list[str]
) -> None:
    account.on("GET", "/audience/segments", listed(*SEGMENTS))
    process = start("list", "segments", *more, stdout=pipe.writing)
    pipe.close_writing()
    until(lambda: pipe.held() == FULL)
    text = pipe.read()
    ended = process.end()
    assert (ended.code, ended.err) == (0, "")
    assert len(text) > FULL
    assert text == run("list", "segments", *more).out


def test_why_a_command_failed_is_heard_though_stderr_is_full(account: ScriptedServer, start: Start, pipe: Pipe) -> None:
    pipe.fill()
    process = start("list", "tags", "--section", "None such", stderr=pipe.writing)
    pipe.close_writing()
    until(lambda: account.to("GET", "/audience/sections"))
    assert pipe.read().startswith("apsis-desktop: There is no section “None such”")
    assert process.end().code == 2


def test_the_help_comes_whole_too(start: Start, pipe: Pipe, run: Run) -> None:
    whole = run("export", "--help").out
    pipe.fill()
    process = start("export", "--help", stdout=pipe.writing)
    pipe.close_writing()
    assert pipe.read() == whole
    assert process.end().code == 0


def test_every_line_waits_for_room(pipe: Pipe, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe.fill()
    said: list[str] = []
    reader = threading.Thread(target=lambda: said.append(pipe.read()))
    with TextIOWrapper(FileIO(pipe.writing, "w", closefd=False), encoding="utf-8", write_through=True) as unbuffered:
        monkeypatch.setattr(sys, "stdout", unbuffered)
        reader.start()
        say("Sparad " + "å" * FULL)
        write_out("[]\n")
        monkeypatch.undo()
    pipe.close_writing()
    reader.join()
    assert said == ["Sparad " + "å" * FULL + "\n[]\n"]


def test_progress_that_nobody_reads_holds_nothing_up_and_does_not_close_the_stream(pipe: Pipe) -> None:
    pipe.fill()
    with os.fdopen(pipe.writing, "w", encoding="utf-8", closefd=False) as stream:
        tell = Progress(stream)
        tell(Requesting())
        assert pipe.held() == FULL
        os.read(pipe.reading, FULL)
        stream.write("still there")
    assert os.read(pipe.reading, FULL) == b"still there"


def test_json_writes_nothing_raw_that_changes_the_screen_or_is_not_seen(account: ScriptedServer, run: Run) -> None:
    name = "a\x9bb\x7fc\u202ed\u2066e\u061cf\u200fg\u200bh\ufeffi\u00adj\u2028k\x1bl\U000e0041m\u0085n"
    account.on("GET", "/audience/segments", listed(("s.1", name)))
    out = run("list", "segments", "--json").out
    assert json.loads(out) == [{"name": name, "discriminator": "s.1"}]
    assert out.isascii()
    assert out.replace("\n", "").isprintable()


def test_json_leaves_letters_as_they_are(account: ScriptedServer, run: Run) -> None:
    account.on("GET", "/audience/segments", listed(("s.1", "Åre 🌲 łódź")))
    assert "Åre 🌲 łódź" in run("list", "segments", "--json").out


def test_lines_write_nothing_raw_that_changes_the_screen(account: ScriptedServer, run: Run) -> None:
    account.on(
        "GET", "/audience/segments", listed(("s.1", "a\x9bb\x7fc\u202ed\u2066e\u061cf\u200fg\u2028k\x1bl\u0085n"))
    )
    assert run("list", "segments").out == "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdk\ufffdl\ufffdn  s.1\n"


def test_nothing_of_a_name_that_was_typed_changes_the_screen(account: ScriptedServer, run: Run, tmp_path: Path) -> None:
    ended = run("list", "tags", "--section", "\u202eevil\x9b2J\u200f")
    assert "\ufffdevil\ufffd2J\ufffd" in ended.err
    assert ended.err.replace("\n", "").isprintable()

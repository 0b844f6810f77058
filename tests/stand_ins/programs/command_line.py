"""The program as a person starts it: in this process where that will do, as a process of its own where it must be."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from accounts import SECRET, authority, client, own_certificates, server
from patience import PATIENCE
from scripted_server import Answer, ScriptedServer, says

from apsis_desktop.api.origin import TimeLimits
from apsis_desktop.cli import main as cli
from apsis_desktop.practice.server import PracticeServer

__all__ = ["authority", "client", "own_certificates", "server"]

KEY = {"APSIS_CLIENT_ID": "the-client-id", "APSIS_CLIENT_SECRET": SECRET}
SECTION = "Norden"
SEGMENTS = "/audience/segments"
SECTIONS = "/audience/sections"


def report_to(output: Path, *more: str, segment: str = "Women", form: str = "csv") -> list[str]:
    """The words of a command that saves a report."""
    return ["export", "--section", SECTION, "--segment", segment, "--format", form, "--output", str(output), *more]


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process."""

    def run_here(*words: str) -> Ended:
        capsys.readouterr()
        try:
            code = cli.main(words)
        except SystemExit as wrong_usage:
            code = int(wrong_usage.code or 0)
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return Ended(code, out, err)

    return run_here


@pytest.fixture
def practice(monkeypatch: pytest.MonkeyPatch) -> Iterator[PracticeServer]:
    """An account that answers at once, and whose key is in the environment."""
    with PracticeServer(waiting_seconds=(0.0, 0.0), limits=False, profile_count=60) as running:
        monkeypatch.setenv("APSIS_API_URL", running.url)
        monkeypatch.setenv("APSIS_CLIENT_ID", running.client_id)
        monkeypatch.setenv("APSIS_CLIENT_SECRET", running.client_secret)
        yield running


@pytest.fixture
def account(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> ScriptedServer:
    """A scripted account with one section and one segment, whose key is in the environment."""
    monkeypatch.setenv("APSIS_API_URL", server.url)
    for name, value in KEY.items():
        monkeypatch.setenv(name, value)
    server.on("GET", SECTIONS, listed(("com.apsis1.sections.default", SECTION)))
    server.on("GET", SEGMENTS, listed(("usercreated.segments.women-1", "Women")))
    return server


def listed(*things: tuple[str, str]) -> Answer:
    return says(200, {"items": [{"discriminator": discriminator, "name": name} for discriminator, name in things]})


class Process:
    """The program in a process of its own."""

    def __init__(self, words: Sequence[str], folder: Path, **more: object) -> None:
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more}
        self.popen = subprocess.Popen(  # type: ignore[call-overload]  # the streams are what a test wants them to be
            [sys.executable, "-m", "apsis_desktop", *words], cwd=folder, encoding="utf-8", env=environment(), **streams
        )

    def end(self, within: float = PATIENCE) -> Ended:
        out, err = self.popen.communicate(timeout=within)
        assert "Traceback" not in (err or "")
        return Ended(self.popen.returncode, out or "", err or "")

    def interrupt(self, number: int) -> Ended:
        """Send a signal, and fail where the program ends no sooner than it would give a silent server up."""
        self.popen.send_signal(number)
        return self.end(within=TimeLimits().read - 5)


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUTF8": "1"}


Start = Callable[..., Process]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start the program; whatever is still running at the end is killed."""
    started: list[Process] = []
    # A shell that runs the tests in the background shuts Ctrl-C off for all that is started from there.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)

    def start_one(*words: str, **more: object) -> Process:
        started.append(Process(words, tmp_path, **more))
        return started[-1]

    yield start_one
    signal.signal(signal.SIGINT, before)
    for process in started:
        with contextlib.suppress(ProcessLookupError):
            process.popen.kill()
        process.popen.wait(PATIENCE)
        for stream in (process.popen.stdout, process.popen.stderr):
            if stream is not None:
                stream.close()

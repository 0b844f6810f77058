"""A program that is started, watched, and killed: `reports_until_killed` as a process of its own."""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import reports_until_killed
from crash_cases import Case
from patience import PATIENCE
from reports_until_killed import AT_REST

from apsis_desktop.practice.server import PracticeServer

PROGRAM = Path(reports_until_killed.__file__)
CHECKOUT = PROGRAM.parents[3]


class Program:
    """One start of the program. It loads at once, and opens its list when it is told to."""

    def __init__(self, case: Case, server: PracticeServer) -> None:
        key = (server.url, server.client_id, server.client_secret)
        arguments = [str(PROGRAM), case.life, str(case.top), str(case.saved), *key]
        self.told: list[Any] = []
        self._errors = (case.top / "errors.txt").open("ab")
        self._process = subprocess.Popen(
            [sys.executable, *arguments],
            stdin=-1,
            stdout=-1,
            stderr=self._errors,
            env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.kill()

    def opens(self) -> list[Any]:
        """Have it open its list, and return what is in it."""
        self._say("open")
        jobs = self.hears()
        assert isinstance(jobs, list), f"{jobs!r} instead of the list"
        return jobs

    def opens_not_quite(self, seconds: float) -> None:
        """Leave it so long to open its list."""
        self._say("open")
        self.lives_on(seconds)

    def goes_on(
        self, requested: list[int], *, to_the_end: bool = False, dies_before: tuple[str, int] | None = None
    ) -> None:
        to_do = {"request": requested, "request again": to_the_end, "end": to_the_end, "die before": dies_before}
        self._say(json.dumps(to_do))

    def lives_on(self, seconds: float) -> None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)

    def lives_until(self, so_far: Callable[[], bool]) -> None:
        while not so_far() and self._process.poll() is None:
            self.lives_on(0.0005)

    def hears(self) -> Any:  # noqa: ANN401 - JSON is anything
        """Wait for what it tells next; None where it has ended."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line.endswith(b"\n"):
            return None
        self.told.append(json.loads(line))
        return self.told[-1]

    def hears_of(self, state: str | None, times: int = 1) -> None:
        """Wait until it has told this of a report for so many times, has nothing more to do, or has died."""
        while times and (told := self.hears()) not in (None, AT_REST):
            times -= told["state"] == state

    def kill(self) -> None:
        """Kill it (SIGKILL), and hear what it had told until then. Nothing happens where it has ended."""
        if self._errors.closed:
            return
        self._process.kill()
        while self.hears() is not None:
            pass
        self._process.wait()
        self._close()

    def ends(self) -> list[Any]:
        """Wait until it has nothing more to do and has ended in order, and return what is in its list."""
        too_long = threading.Timer(PATIENCE, self._process.kill)
        too_long.start()
        while not isinstance(last := self.hears(), list):
            assert last is not None, f"it died by itself, or never came to rest: {self.told[-9:]}"
        assert self._process.wait(PATIENCE) == 0
        too_long.cancel()
        self._close()
        return last

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n".encode())
        self._process.stdin.flush()

    def _close(self) -> None:
        for stream in (self._process.stdin, self._process.stdout, self._errors):
            if stream is not None:
                stream.close()

"""The program is killed at random moments over the life of several reports, and started again, ten times over.

`APSIS_DESKTOP_KILLS` says how many kills there are in all: 40 unless told otherwise, 200 in `packaging/dev.py soak`.
"""

import contextlib
import json
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import pytest
import reports_until_killed
from patience import PATIENCE
from reports_until_killed import AT_REST, STEPS, Folders, Wish, name_of, wish

from apsis_desktop.jobs.job import JobState
from apsis_desktop.practice.report_files import FileKind
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.report.selection import FileFormat

KILLS = int(os.environ.get("APSIS_DESKTOP_KILLS", "40"))
KILLS_A_LIFE = 10
WRITTEN = (JobState.QUEUED, JobState.ASKING, JobState.PREPARING, JobState.FETCHING, JobState.READY, JobState.SAVED)
OLD = b"an older report"
PROGRAM = Path(reports_until_killed.__file__)
CHECKOUT = PROGRAM.parents[2]
SENT_AS = {
    FileFormat.CSV: (FileKind.CSV, False),
    FileFormat.CSV_GZ: (FileKind.CSV, True),
    FileFormat.XLSX: (FileKind.XLSX, False),
}


class Program:
    """One start of the program. It loads at once, and opens its list when it is told to."""

    def __init__(self, folders: Folders, server: PracticeServer) -> None:
        arguments = [str(PROGRAM), str(folders.top), server.url, server.client_id, server.client_secret]
        self.told: list[Any] = []
        self._errors = (folders.top / "errors.txt").open("ab")
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

    def goes_on(self, ask: list[int], *, to_the_end: bool = False, dies_before: tuple[str, int] | None = None) -> None:
        to_do = {"ask": ask, "ask again": to_the_end, "end": to_the_end, "die before": dies_before}
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

    def hears_of(self, state: JobState | None, times: int = 1) -> None:
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
        while not isinstance(last := self.hears(), list):
            assert last is not None, "it died by itself"
        assert self._process.wait(PATIENCE) == 0
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


@dataclass
class Witness:
    """Knows what was asked for, what was told, and what the server has taken and serves."""

    folders: Folders
    server: PracticeServer
    chance: random.Random
    asked: int = 0
    written: dict[str, dict[str, Any]] = field(default_factory=dict)
    unsure: set[str] = field(default_factory=set)
    _served: dict[tuple[str, str], bytes] = field(default_factory=dict)

    def asks_for(self, count: int) -> list[int]:
        numbers = list(range(self.asked, self.asked + count))
        self.asked += count
        for number in numbers:
            if wish(number) is Wish.REPLACE:
                self.folders.target(number).write_bytes(OLD)
        return numbers

    def hears(self, told: list[Any]) -> None:
        """Remember the last state of each report that was written down."""
        for what in told:
            if isinstance(what, dict):
                self.written[what["id"]] = what

    def checks(self, jobs: list[Any]) -> None:
        """See that nothing was lost, doubled, or left half done, and that no report says what is not so."""
        found = {job["id"]: job for job in jobs}
        assert len(found) == len(jobs)
        assert self.written.keys() <= found.keys(), "a report was lost"
        for job_id, job in found.items():
            before = self.written.get(job_id, {}).get("state")
            self._checks_state(job, before)
        self.checks_orders(jobs)
        self._checks_saved_files()
        waiting = {job["waiting"]: job for job in jobs if job["waiting"] is not None}
        assert {file.name for file in self.folders.waiting.iterdir()} <= waiting.keys(), "nobody waits for this file"
        for job in jobs:
            # One that was just being saved may have gone: then it lies in its place, which is seen when saving goes on.
            there = (self.folders.waiting / (job["waiting"] or "")).is_file()
            if job["state"] == JobState.READY and (there or not job["saving"]):
                assert (self.folders.waiting / job["waiting"]).read_bytes() == self.served(job["name"], job["format"])

    def _checks_state(self, job: dict[str, Any], before: str | None) -> None:
        state = JobState(job["state"])
        assert state in {JobState.QUEUED, JobState.READY, JobState.SAVED, JobState.UNSURE}, job
        if state is JobState.UNSURE:
            # Once its link is written down it is known for sure.
            assert job["id"] in self.unsure or before in {None, JobState.QUEUED, JobState.ASKING}, (job, before)
            self.unsure.add(job["id"])
            assert job["problem"] == "PossiblyStarted"
        else:
            assert job["problem"] is None, job
        if before == JobState.SAVED:
            assert state is JobState.SAVED, job

    def checks_orders(self, jobs: list[Any]) -> None:
        """A report is asked of APSIS One once, and again only where the person said so."""
        asked_for = Counter(job["name"] for job in jobs)
        orders = self.orders()
        assert orders.keys() <= asked_for.keys(), "APSIS One makes a report that is not in the list"
        doubled = {name: count for name, count in orders.items() if count > asked_for[name]}
        assert not doubled

    def _checks_saved_files(self) -> None:
        targets = {self.folders.target(number).name: number for number in range(self.asked)}
        for file in self.folders.saved.iterdir():
            if file.name.startswith(".") and file.suffix == ".part":
                continue  # goes when saving goes on
            number = targets[file.name]
            if wish(number) is Wish.REPLACE and file.read_bytes() == OLD:
                continue
            assert file.read_bytes() == self.served(name_of(number), reports_until_killed.final_format(number))

    def checks_rest(self, jobs: list[Any]) -> None:
        """See that every report has come home, and that nothing else is left."""
        states = {(job["name"], job["state"]) for job in jobs if job["state"] != JobState.UNSURE}
        home = {
            (name_of(number), JobState.READY if wish(number) is Wish.LEAVE else JobState.SAVED)
            for number in range(self.asked)
            if name_of(number) in {job["name"] for job in jobs}
        }
        assert states == home
        self.checks(jobs)
        waited_for = {job["waiting"] for job in jobs if job["state"] == JobState.READY}
        assert {file.name for file in self.folders.waiting.iterdir()} == waited_for
        saved = {
            self.folders.target(number).name
            for number in range(self.asked)
            if (name_of(number), JobState.SAVED) in home or wish(number) is Wish.REPLACE
        }
        assert {file.name for file in self.folders.saved.iterdir()} == saved
        assert (self.folders.top / "errors.txt").read_text() == ""

    def orders(self) -> Counter[str]:
        """Count how often the server was asked for each report."""
        return Counter(report.order.columns[0].heading for report in list(self.server._reports._reports.values()))

    def served(self, name: str, file_format: str) -> bytes:
        """Return what the server serves for a report."""
        if (name, file_format) not in self._served:
            known = self.server._reports._reports
            number = next(number for number, report in known.items() if report.order.columns[0].heading == name)
            kind, compressed = SENT_AS[FileFormat(file_format)]
            self._served[name, file_format] = self.server._reports.file(number, kind, compressed=compressed)
        return self._served[name, file_format]


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    """A practice account that outlives the program, so that links go on living."""
    with PracticeServer(
        waiting_seconds=(0.0, 0.3), limits=False, profile_count=200, bytes_per_second=60_000
    ) as practice:
        yield practice


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path)
    folders.waiting.mkdir(mode=0o700)
    folders.saved.mkdir()
    return folders


@pytest.mark.parametrize("life", range(max(1, KILLS // KILLS_A_LIFE)))
def test_every_report_survives_ten_kills(life: int, folders: Folders, server: PracticeServer) -> None:
    witness = Witness(folders, server, random.Random(life))
    with contextlib.ExitStack() as programs:
        program = programs.enter_context(Program(folders, server))
        for _kill in range(KILLS_A_LIFE):
            next_program = programs.enter_context(Program(folders, server))  # loads while this one is at work
            kill_at_random(program, witness)
            witness.hears(program.told)
            program = next_program
        witness.checks(program.opens())
        program.goes_on([], to_the_end=True)
        jobs = program.ends()
        witness.hears(program.told)
        witness.checks_rest(jobs)


def kill_at_random(program: Program, witness: Witness) -> None:
    chance = witness.chance
    if chance.random() < 0.1:
        program.opens_not_quite(chance.uniform(0.0, 0.02))
        program.kill()
        return
    witness.checks(program.opens())
    ask = witness.asks_for(chance.randint(1, 3))
    match chance.choice(["some time", "something written down", "an order", "a step"]):
        case "some time":
            program.goes_on(ask)
            program.lives_on(chance.uniform(0.0, 0.5))
        case "something written down":
            program.goes_on(ask)
            program.hears_of(chance.choice(WRITTEN), chance.randint(1, 3))
            program.lives_on(chance.uniform(0.0, 0.01))
        case "an order":
            taken = witness.orders().total()
            program.goes_on(ask)
            program.lives_until(lambda: witness.orders().total() > taken)
            program.lives_on(chance.uniform(0.0, 0.003))
        case "a step":
            program.goes_on(ask, dies_before=(chance.choice(STEPS), chance.randint(1, 4)))
            program.hears_of(None)
    program.kill()

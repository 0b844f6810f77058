"""The program is killed at random moments over the life of several reports, and started again, ten times over.

`APSIS_DESKTOP_KILLS` says how many kills there are of each kind of life: 10 unless told otherwise, 200 in
`packaging/dev.py soak`.
"""

import contextlib
import os
import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from crash_cases import Case, Life
from crash_witness import Witness
from killed_program import Program
from reports_until_killed import AT_REST, STEPS
from small_disks import disk_at

from apsis_desktop.jobs.job import JobState
from apsis_desktop.practice.server import PracticeServer

KILLS = int(os.environ.get("APSIS_DESKTOP_KILLS", "10"))
KILLS_A_LIFE = 10
WRITTEN = (JobState.QUEUED, JobState.REQUESTING, JobState.PREPARING, JobState.FETCHING, JobState.READY, JobState.SAVED)
IN_MEMORY = Path("/dev/shm")


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    """A practice account that outlives the program, so that links go on living."""
    with PracticeServer(
        waiting_seconds=(0.0, 0.3), limits=False, profile_count=200, bytes_per_second=60_000
    ) as practice:
        yield practice


@contextlib.contextmanager
def folders(life: Life, top: Path) -> Iterator[Case]:
    (top / "waiting").mkdir(mode=0o700)
    with another_disk(top) if life is Life.SAVES_TO_ANOTHER_DISK else contextlib.nullcontext(top / "saved") as saved:
        saved.mkdir(exist_ok=True)
        yield Case(life, top, saved)


@contextlib.contextmanager
def another_disk(top: Path) -> Iterator[Path]:
    """Return a folder on another disk; skip the test where there is none."""
    if os.access(IN_MEMORY, os.W_OK) and IN_MEMORY.stat().st_dev != top.stat().st_dev:
        with tempfile.TemporaryDirectory(prefix="apsis-desktop-tests-", dir=IN_MEMORY) as folder:
            yield Path(folder)
        return
    with disk_at(top / "saved", "64m"):
        yield top / "saved"


@pytest.mark.parametrize("number", range(max(1, KILLS // KILLS_A_LIFE)))
@pytest.mark.parametrize("life", Life)
def test_every_report_survives_ten_kills(life: Life, number: int, tmp_path: Path, server: PracticeServer) -> None:
    with contextlib.ExitStack() as programs:
        case = programs.enter_context(folders(life, tmp_path))
        witness = Witness(case, server, random.Random(f"{life} {number}"))
        program = programs.enter_context(Program(case, server))
        for _kill in range(KILLS_A_LIFE):
            next_program = programs.enter_context(Program(case, server))  # loads while this one is at work
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
    requested = witness.is_for(chance.randint(1, 3))
    match chance.choice(["some time", "something written down", "an order", "a step", "a step", "a removal"]):
        case "some time":
            program.goes_on(requested)
            program.lives_on(chance.uniform(0.0, 0.5))
        case "something written down":
            program.goes_on(requested)
            program.hears_of(chance.choice(WRITTEN), chance.randint(1, 3))
            program.lives_on(chance.uniform(0.0, 0.01))
        case "an order":
            taken = witness.orders().total()
            program.goes_on(requested)
            program.lives_until(lambda: witness.orders().total() > taken)
            program.lives_on(chance.uniform(0.0, 0.003))
        case "a step":
            program.goes_on(requested, dies_before=(chance.choice(STEPS), chance.randint(1, 4)))
            program.hears_of(None)
        case "a removal":
            program.goes_on(requested)
            program.hears_of("removing", chance.randint(1, 2))
            program.lives_on(chance.uniform(0.0, 0.003))
    program.kill()


MOMENTS: dict[str, Callable[[Any], bool]] = {
    "wait": lambda told: JobState.PREPARING in told["parts"] and JobState.READY in told["parts"],
    "are downloaded": lambda told: JobState.FETCHING in told["parts"],
    "are put together": lambda told: told["state"] == JobState.FETCHING and set(told["parts"]) == {JobState.READY},
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_kill_while_parts(moment: str, tmp_path: Path, server: PracticeServer) -> None:
    with contextlib.ExitStack() as programs:
        case = programs.enter_context(folders(Life.IN_PARTS, tmp_path))
        witness = Witness(case, server, random.Random(moment))
        requested = witness.is_for(2)
        for kill in range(3):
            program = programs.enter_context(Program(case, server))
            witness.checks(program.opens())
            program.goes_on(requested if kill == 0 else [])
            while (told := program.hears()) not in (None, AT_REST):
                if told.get("parts") and MOMENTS[moment](told):
                    break
            program.kill()
            witness.hears(program.told)
        program = programs.enter_context(Program(case, server))
        witness.checks(program.opens())
        program.goes_on([], to_the_end=True)
        jobs = program.ends()
        witness.hears(program.told)
        witness.checks_rest(jobs)
        if all(job["state"] != JobState.UNSURE for job in jobs):
            assert set(witness.orders().values()) == {3}
